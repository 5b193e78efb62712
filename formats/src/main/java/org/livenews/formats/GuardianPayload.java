package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.livenews.extract.Bylines;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Moment;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.extract.Times;
import org.livenews.model.Attribution;
import org.livenews.model.Coverage;
import org.livenews.model.Precision;
import org.livenews.model.Status;
import org.livenews.spi.Payload;

/**
 * Pages of the Guardian as its renderer is given them since 2020: blocks of typed elements, with or
 * without the frame {@code frontendData}. The pinned post is a copy of a block; where that stands
 * on another page, the copy is an update of this one. The publication date of a page is that of its
 * newest block; only the printed line tells the first.
 */
final class GuardianPayload implements Payload {

  private static final String ENDED = "as it happened";

  private static final Elements ELEMENTS =
      new Elements(
          GuardianPayload::type,
          Map.of(
              "subheading", (e, body) -> body.html(html(e)),
              "image", GuardianPayload::image,
              "pullquote", (e, body) -> body.quote(html(e), text(e, "attribution"))),
          Set.of("richlink", "newsletter", "adplaceholder"),
          (e, body) ->
              body.embed(
                  text(e, "html"),
                  text(e, "url", "originalUrl", "embedUrl", "src"),
                  text(e, "caption", "mediaTitle", "title", "text")));

  @Override
  public Optional<LinkedData> read(Page page) {
    return Fields.answers(page).stream()
        .map(answer -> answer.get("frontendData").orElse(answer))
        .filter(GuardianPayload::isPage)
        .findFirst()
        .map(data -> data(data, page.url()));
  }

  private static boolean isPage(Json data) {
    return data.list("blocks").stream()
        .anyMatch(b -> b.get("blockFirstPublished").isPresent() && b.get("elements").isPresent());
  }

  private static LinkedData data(Json page, Optional<URI> captured) {
    Optional<URI> url = Fields.address(page, "canonicalUrl", "webURL").or(() -> captured);
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG)
            .url(url)
            .headline(text(page, "headline", "webTitle"))
            .description(text(page, "standfirst", "trailText"))
            .content(ELEMENTS.html(page.list("mainMediaElements")))
            .published(firstPublished(page))
            .modified(Fields.moment(page, "webPublicationDate"))
            .authors(text(page, "byline").map(GuardianPayload::authors).orElse(List.of()))
            .language(text(page, "lang"))
            .status(status(page));
    page.get("pagination").ifPresent(p -> pagination(p, url, data));
    for (Pinned block :
        Pinned.joined(page.list("pinnedPost"), page.list("blocks"), b -> text(b, "id"))) {
      data.post(post(block.post(), url, block.pinned()));
    }
    return data.build();
  }

  private static Post post(Json block, Optional<URI> url, boolean pinned) {
    String id = text(block, "id").orElseThrow();
    Json attributes = block.get("attributes").orElse(block);
    return Post.builder()
        .id(id)
        .id("block-" + id)
        .url(Fields.withQuery(url, "?page=with:block-" + id + "#block-" + id))
        .headline(text(block, "title"))
        .published(Fields.moment(block, "blockFirstPublished", "blockCreatedOn"))
        .modified(Fields.moment(block, "blockLastUpdated"))
        .authors(
            Fields.authors(
                block.list("contributors").stream().flatMap(c -> text(c, "name").stream())))
        .content(ELEMENTS.html(block.list("elements")))
        .pinned(pinned || Fields.says(attributes, "pinned"))
        .keyEvent(Fields.says(attributes, "keyEvent"))
        .build();
  }

  /** Returns the last step of the name of a type, without its ending. */
  private static String type(Json element) {
    String type = text(element, "_type").orElse("");
    String name = type.substring(type.lastIndexOf('.') + 1);
    int ending = name.lastIndexOf("BlockElement");
    return ending < 0 ? name : name.substring(0, ending);
  }

  private static String html(Json element) {
    return text(element, "html").orElse("");
  }

  private static void image(Json element, Markup body) {
    Json data = element.get("data").orElse(element);
    body.image(
        Fields.at(element, "media").stream()
            .flatMap(m -> m.list("allImages").stream())
            .flatMap(i -> text(i, "url").stream())
            .findFirst(),
        text(data, "alt"),
        text(data, "caption"),
        text(data, "credit"));
  }

  private static List<Attribution> authors(String byline) {
    return Bylines.names(byline, HouseStyle.GENERIC)
        .orElseGet(() -> Fields.authors(Stream.of(byline)));
  }

  /** Reads "First published on Wed 13 Dec 2023 09.26 GMT". */
  private static Optional<Moment> firstPublished(Json page) {
    return text(page, "webPublicationSecondaryDateDisplay").stream()
        .flatMap(line -> Times.ANY_LANGUAGE.all(line).stream())
        .filter(t -> t.time().isPresent() && t.date().isPresent() && t.zone().isPresent())
        .findFirst()
        .flatMap(
            t ->
                t.date()
                    .get()
                    .complete()
                    .map(day -> day.atTime(t.time().get()))
                    .map(
                        local ->
                            new Moment(
                                local,
                                Optional.of(t.zone().get().getRules().getOffset(local)),
                                Precision.MINUTE,
                                page.text("webPublicationSecondaryDateDisplay").orElse(""))));
  }

  private static Status status(Json page) {
    Optional<Json> live = Fields.at(page, "config", "isLive");
    if (live.isPresent()) {
      return Fields.says(page.get("config").get(), "isLive") ? Status.LIVE : Status.ENDED;
    }
    return text(page, "headline").filter(h -> h.endsWith(ENDED)).isPresent()
        ? Status.ENDED
        : Status.UNKNOWN;
  }

  private static void pagination(Json pages, Optional<URI> url, LinkedData.Builder data) {
    boolean first = text(pages, "currentPage").filter("1"::equals).isPresent();
    boolean only = text(pages, "totalPages").filter("1"::equals).isPresent();
    if (first) {
      data.coverage(only ? Coverage.WHOLE : Coverage.NEWEST_ONLY);
    }
    for (String way : List.of("newest", "newer", "older", "oldest")) {
      text(pages, way).flatMap(to -> Fields.withQuery(url, to)).ifPresent(data::continuation);
    }
  }
}
