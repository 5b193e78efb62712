package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.spi.Payload;

/**
 * A live story of CNN as its content system Clay hands it to the renderer since autumn 2023:
 * components, each of which tells type and identifier in its address {@code …/TYPE/instances/ID}.
 * Posts in the spotlight are pinned; other components there belong to the head.
 *
 * @param style how bylines are written
 */
record ClayPayload(HouseStyle style) implements Payload {

  private static final String POST = "live-story-post";
  private static final Elements COMPONENTS =
      new Elements(
          component -> ofAddress(component, "/_components/"),
          Map.of(
              "subheader", (c, body) -> body.heading(html(c)),
              "pull-quote", (c, body) -> body.quote(html(c), text(c, "attribution")),
              "list", (c, body) -> body.list(items(c)),
              "image", (c, body) -> image(c, body),
              "gallery-inline", (c, body) -> image(c, body),
              "factbox", ClayPayload::factbox),
          Set.of("related-content", "commerce", "action-bar", POST),
          ClayPayload::other);

  @Override
  public Optional<LinkedData> read(Page page) {
    return Fields.answers(page).stream()
        .filter(ClayPayload::isLiveStory)
        .findFirst()
        .map(this::data);
  }

  private static boolean isLiveStory(Json answer) {
    return Fields.at(answer, "__meta")
            .flatMap(m -> text(m, "pageType"))
            .filter("live-story"::equals)
            .isPresent()
        || answer.list("main").stream()
            .flatMap(m -> m.list("items").stream())
            .anyMatch(ClayPayload::isPost);
  }

  private static boolean isPost(Json component) {
    return ofAddress(component, "/_components/").equals(POST);
  }

  private LinkedData data(Json answer) {
    List<Json> spotlight = lists(answer, "spotlight");
    List<Json> head = new ArrayList<>(answer.list("top"));
    spotlight.stream().filter(c -> !isPost(c)).forEach(head::add);
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG).content(COMPONENTS.html(head));
    lists(answer, "configuration").stream()
        .findFirst()
        .ifPresent(configuration -> head(configuration, data));
    for (Pinned post :
        Pinned.joined(
            spotlight.stream().filter(ClayPayload::isPost).toList(),
            lists(answer, "items").stream().filter(ClayPayload::isPost).toList(),
            p -> Optional.of(ofAddress(p, "/instances/")).filter(id -> !id.isEmpty()))) {
      data.post(post(post.post(), post.pinned()));
    }
    return data.build();
  }

  private static List<Json> lists(Json answer, String name) {
    return answer.list("main").stream().flatMap(m -> m.list(name).stream()).toList();
  }

  private static void head(Json configuration, LinkedData.Builder data) {
    Json fields = configuration.get("__fields").orElse(configuration);
    data.url(Fields.address(configuration, "canonicalUrl"))
        .headline(text(configuration, "headline"))
        .published(Fields.moment(fields, "created_at"))
        .modified(Fields.moment(fields, "updated_at"))
        .authors(
            Fields.authors(
                configuration.list("authors").stream()
                    .flatMap(a -> text(a, "text", "name").or(a::text).stream())));
  }

  private Post post(Json post, boolean pinned) {
    Json fields = post.get("__fields").orElse(post);
    Json share = post.get("socialShare").orElse(post);
    return Post.builder()
        .id(ofAddress(post, "/instances/"))
        .url(Fields.address(share, "canonicalUrl"))
        .headline(text(post, "headline"))
        .published(Fields.moment(fields, "created_at"))
        .modified(Fields.moment(fields, "updated_at"))
        .authors(CnnPayload.byline(post, style))
        .content(COMPONENTS.html(post.list("content")))
        .pinned(pinned)
        .build();
  }

  /** Returns the step of a component's address that follows a mark. */
  private static String ofAddress(Json component, String mark) {
    String address = text(component, "_ref").orElse("");
    int at = address.indexOf(mark);
    if (at < 0) {
      return "";
    }
    int from = at + mark.length();
    int to = from;
    while (to < address.length() && "/@".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    return address.substring(from, to);
  }

  private static String html(Json component) {
    return text(component, "text").orElse("");
  }

  private static List<String> items(Json component) {
    return component.list("items").stream()
        .flatMap(i -> text(i, "text").or(i::text).stream())
        .toList();
  }

  private static void factbox(Json component, Markup body) {
    text(component, "title").ifPresent(body::heading);
    items(component).forEach(body::paragraph);
  }

  private static void image(Json component, Markup body) {
    Json metadata = component.get("metadata").orElse(component);
    body.image(
        text(component, "url"),
        text(metadata, "alt", "altText"),
        text(metadata, "caption").or(() -> text(component, "galleryCaption")),
        text(metadata, "credit").or(() -> text(component, "galleryCredit")));
  }

  /** Writes a component of text, with its label if it has one, or of another site. */
  private static void other(Json component, Markup body) {
    Optional<String> words = text(component, "text");
    if (words.isPresent()) {
      body.paragraph(
          Stream.concat(text(component, "prefix").stream(), words.stream())
              .reduce((label, line) -> label + " " + line)
              .orElseThrow());
    } else {
      body.embed(
          text(component, "html", "embed"),
          text(component, "url", "canonicalUrl"),
          text(component, "headline", "title", "caption"));
    }
  }
}
