package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.model.Coverage;
import org.livenews.model.Status;
import org.livenews.spi.Payload;

/**
 * Live coverage of the BBC World Service as its renderer is given it: trees of blocks, each with a
 * type and a model. The time shown is the one that editors set.
 */
final class BbcPayload implements Payload {

  @Override
  public Optional<LinkedData> read(Page page) {
    return Fields.answers(page).stream()
        .filter(answer -> Fields.at(answer, "liveTextStream", "content").isPresent())
        .findFirst()
        .map(BbcPayload::data);
  }

  private static LinkedData data(Json page) {
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG)
            .headline(text(page, "title"))
            .description(text(page, "description"))
            .published(Fields.moment(page, "startDateTime"))
            .modified(Fields.moment(page, "endDateTime"));
    Markup head = new Markup();
    Fields.at(page, "summaryPoints", "content").ifPresent(points -> write(points, head));
    data.content(head.html());
    if (page.get("isLive").isPresent()) {
      data.status(Fields.says(page, "isLive") ? Status.LIVE : Status.ENDED);
    }
    Optional<Json> results = Fields.at(page, "liveTextStream", "content", "data");
    results.flatMap(r -> r.get("page")).ifPresent(number -> coverage(number, data));
    results.stream()
        .flatMap(r -> r.list("results").stream())
        .filter(result -> text(result, "type").filter(t -> !t.equals("POST")).isEmpty())
        .forEach(result -> data.post(post(result)));
    return data.build();
  }

  private static void coverage(Json page, LinkedData.Builder data) {
    if (text(page, "index").filter("1"::equals).isPresent()) {
      boolean only = text(page, "total").filter("1"::equals).isPresent();
      data.coverage(only ? Coverage.WHOLE : Coverage.NEWEST_ONLY);
    }
  }

  private static Post post(Json result) {
    Json dates = result.get("dates").orElse(result);
    Optional<Json> header = result.get("header");
    Markup body = new Markup();
    result.get("content").ifPresent(content -> write(content, body));
    Post.Builder post = Post.builder();
    text(result, "urn").ifPresent(post::id);
    return post.headline(header.flatMap(h -> part(h, "headline")))
        .published(Fields.moment(dates, "curated", "time", "firstPublished"))
        .modified(Fields.moment(dates, "lastPublished"))
        .authors(Fields.authors(header.flatMap(h -> part(h, "name")).stream()))
        .content(body.html())
        .build();
  }

  private static List<Json> blocks(Json block) {
    return block.get("model").map(m -> m.list("blocks")).orElse(List.of());
  }

  private static boolean is(Json block, String... types) {
    return List.of(types).contains(text(block, "type").orElse(""));
  }

  /** Returns the text of the first block of a type in a tree. */
  private static Optional<String> part(Json tree, String type) {
    for (Json block : blocks(tree)) {
      Optional<String> found =
          is(block, type) ? Optional.of(plain(block)).filter(t -> !t.isEmpty()) : part(block, type);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the text of a tree; its depth is limited by that of JSON. */
  private static String plain(Json block) {
    return Fields.at(block, "model")
        .flatMap(m -> text(m, "text"))
        .orElseGet(
            () ->
                blocks(block).stream()
                    .map(BbcPayload::plain)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" ")));
  }

  private static void write(Json tree, Markup body) {
    for (Json block : blocks(tree)) {
      if (is(block, "unorderedList", "orderedList")) {
        body.list(blocks(block).stream().map(BbcPayload::html).toList());
      } else if (is(block, "image")) {
        body.image(
            address(block),
            part(block, "altText"),
            part(block, "caption").map(Entities::escape),
            Optional.empty());
      } else if (is(block, "subheadline", "heading")) {
        body.heading(html(block));
      } else if (is(block, "paragraph")) {
        body.paragraph(html(block));
      } else if (blocks(block).isEmpty()) {
        Optional.of(html(block)).filter(t -> !t.isEmpty()).ifPresent(body::paragraph);
      } else {
        write(block, body);
      }
    }
  }

  private static String html(Json block) {
    return Entities.escape(plain(block));
  }

  private static Optional<String> address(Json image) {
    return blocks(image).stream()
        .flatMap(b -> b.get("model").flatMap(m -> text(m, "url")).stream())
        .findFirst();
  }
}
