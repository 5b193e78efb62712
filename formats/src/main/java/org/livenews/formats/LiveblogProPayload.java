package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.livenews.extract.HtmlStrings;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.spi.Payload;

/**
 * Posts of Sourcefabric Live Blog (liveblog.pro): the list alone, or lists of posts and of sticky
 * posts. Posts have no headline. What is not published (deleted, drafts, contributions not yet
 * accepted, comments of readers) is no update, nor is a post of nothing but advertisements.
 */
final class LiveblogProPayload implements Payload {

  private static final Elements ITEMS =
      new Elements(
          item -> text(item, "item_type").orElse(""),
          Map.of(
              "image", LiveblogProPayload::image,
              "quote", LiveblogProPayload::quote,
              "embed", LiveblogProPayload::embed),
          Set.of("advertisement", "comment"),
          (item, body) -> text(item, "text").ifPresent(body::html));

  @Override
  public Optional<LinkedData> read(Page page) {
    List<Json> listed = new ArrayList<>();
    List<Json> sticky = new ArrayList<>();
    boolean known = false;
    for (Json answer : Fields.answers(page)) {
      for (Json list : Stream.concat(Stream.of(answer), answer.get("posts").stream()).toList()) {
        known |= isList(list);
        listed.addAll(list.list("_items"));
      }
      answer.get("stickyPosts").ifPresent(list -> sticky.addAll(list.list("_items")));
    }
    return known ? Optional.of(data(sticky, listed)) : Optional.empty();
  }

  private static boolean isList(Json list) {
    return list.list("_items").stream()
        .anyMatch(p -> p.get("groups").isPresent() && p.get("_id").isPresent());
  }

  private static LinkedData data(List<Json> sticky, List<Json> listed) {
    LinkedData.Builder data = LinkedData.source(LinkedData.Kind.LIVE_BLOG);
    for (Pinned post : Pinned.joined(sticky, listed, p -> text(p, "_id"))) {
      String body = ITEMS.html(items(post.post()));
      if (isPublished(post.post()) && !body.isEmpty()) {
        data.post(post(post.post(), body, post.pinned()));
      }
    }
    return data.build();
  }

  private static boolean isPublished(Json post) {
    return !Fields.says(post, "deleted")
        && text(post, "post_status").filter(s -> !s.equals("open")).isEmpty();
  }

  private static List<Json> items(Json post) {
    return post.list("groups").stream()
        .flatMap(g -> g.list("refs").stream())
        .flatMap(r -> r.get("item").stream())
        .toList();
  }

  private static Post post(Json post, String body, boolean pinned) {
    return Post.builder()
        .id(text(post, "_id").orElseThrow())
        .published(Fields.moment(post, "published_date", "firstcreated", "_created"))
        .modified(Fields.moment(post, "content_updated_date"))
        .authors(Fields.authors(author(post).stream()))
        .content(body)
        .pinned(pinned || Fields.says(post, "sticky"))
        .keyEvent(Fields.says(post, "lb_highlight"))
        .build();
  }

  /** The one who made a post is told by name, or by an identifier that the publisher has too. */
  private static Optional<String> author(Json post) {
    Optional<Json> maker = post.get("original_creator");
    return maker
        .flatMap(m -> text(m, "display_name"))
        .or(
            () ->
                post.get("publisher")
                    .filter(p -> text(p, "_id").equals(maker.flatMap(Json::text)))
                    .flatMap(p -> text(p, "display_name")));
  }

  private static void image(Json item, Markup body) {
    Json meta = item.get("meta").orElse(item);
    Optional<Element> image =
        text(item, "text")
            .flatMap(t -> Optional.ofNullable(HtmlStrings.body(t).selectFirst("img")));
    body.image(
        Stream.of("viewImage", "baseImage", "original", "thumbnail")
            .flatMap(size -> Fields.at(meta, "media", "renditions", size).stream())
            .flatMap(r -> text(r, "href").stream())
            .findFirst()
            .or(() -> image.map(i -> i.attr("src"))),
        image.map(i -> i.attr("alt")).filter(alt -> !alt.isBlank()),
        text(meta, "caption"),
        text(meta, "credit"));
  }

  private static void quote(Json item, Markup body) {
    Json meta = item.get("meta").orElse(item);
    text(meta, "quote")
        .ifPresentOrElse(
            quote -> body.quote(quote, text(meta, "credit")),
            () -> text(item, "text").ifPresent(body::html));
  }

  private static void embed(Json item, Markup body) {
    Json meta = item.get("meta").orElse(item);
    body.embed(
        text(meta, "html").or(() -> text(item, "text")),
        text(meta, "original_url", "url"),
        text(meta, "title"));
  }
}
