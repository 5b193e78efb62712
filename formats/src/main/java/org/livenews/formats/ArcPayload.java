package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.spi.Payload;

/**
 * A live blog in the content system Arc XP: a story whose elements are stories; what else it holds
 * belongs to the head. The date of display of a story moves with each change, its first does not.
 */
final class ArcPayload implements Payload {

  private static final Elements ELEMENTS =
      new Elements(
          element -> text(element, "type").orElse(""),
          Map.of(
              "header", (e, body) -> body.heading(text(e, "content").orElse("")),
              "list", (e, body) -> body.list(items(e)),
              "quote", (e, body) -> body.quote(contents(e), text(e, "citation")),
              "image",
                  (e, body) ->
                      body.image(
                          text(e, "url"),
                          text(e, "alt_text"),
                          text(e, "caption"),
                          Optional.of(names(e.get("credits").orElse(e), "by"))
                              .filter(n -> !n.isEmpty())
                              .map(n -> String.join(", ", n)))),
          Set.of("story", "interstitial_link", "reference"),
          (e, body) ->
              text(e, "content")
                  .ifPresentOrElse(
                      body::paragraph,
                      () -> body.embed(text(e, "html"), text(e, "url"), Optional.empty())));

  @Override
  public Optional<LinkedData> read(Page page) {
    return Fields.answers(page).stream()
        .filter(
            a ->
                text(a, "_id").isPresent()
                    && a.list("content_elements").stream().anyMatch(ArcPayload::isPost))
        .findFirst()
        .map(ArcPayload::data);
  }

  private static boolean isPost(Json element) {
    return text(element, "type").filter("story"::equals).isPresent()
        && element.get("content_elements").isPresent();
  }

  private static LinkedData data(Json story) {
    List<Json> elements = story.list("content_elements");
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG)
            .url(Fields.address(story, "canonical_url"))
            .headline(headline(story))
            .description(Fields.at(story, "description").flatMap(d -> text(d, "basic")))
            .content(ELEMENTS.html(elements))
            .published(Fields.moment(story, "first_publish_date"))
            .modified(Fields.moment(story, "last_updated_date"))
            .authors(Fields.authors(names(story.get("credits").orElse(story), "by").stream()));
    elements.stream().filter(ArcPayload::isPost).forEach(e -> data.post(post(e)));
    return data.build();
  }

  private static Post post(Json story) {
    Json more = story.get("additional_properties").orElse(story);
    Post.Builder post = Post.builder();
    text(story, "_id").ifPresent(post::id);
    return post.headline(headline(story))
        .published(
            Fields.moment(more, "first_display_date")
                .or(() -> Fields.moment(story, "first_publish_date", "display_date")))
        .modified(Fields.moment(story, "display_date", "last_updated_date"))
        .authors(Fields.authors(names(story.get("credits").orElse(story), "by").stream()))
        .content(ELEMENTS.html(story.list("content_elements")))
        .build();
  }

  private static Optional<String> headline(Json story) {
    return story.get("headlines").flatMap(h -> text(h, "basic"));
  }

  private static List<String> names(Json credits, String role) {
    return credits.list(role).stream().flatMap(c -> text(c, "name").stream()).toList();
  }

  private static List<String> items(Json list) {
    return list.list("items").stream().flatMap(i -> text(i, "content").stream()).toList();
  }

  private static String contents(Json quote) {
    return String.join(
        " ",
        quote.list("content_elements").stream().flatMap(e -> text(e, "content").stream()).toList());
  }
}
