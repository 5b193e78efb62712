package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.spi.Payload;

/**
 * A live blog in the content system Brightspot: modules, each of which names the template that
 * shows it. Headlines and persons are written in one of several ways.
 */
final class BrightspotPayload implements Payload {

  private static final String PAGE = "/liveblog/LiveBlogPage.hbs";
  private static final String POST = "/liveblog/LiveBlogPost.hbs";

  private static final Elements MODULES =
      new Elements(
          module -> text(module, "_template").orElse(""),
          Map.of(),
          Set.of("promo", "ad.hbs", "newsletter", "related"),
          BrightspotPayload::module);

  @Override
  public Optional<LinkedData> read(Page page) {
    return Fields.answers(page).stream()
        .filter(answer -> isShownBy(answer, PAGE))
        .findFirst()
        .map(BrightspotPayload::data);
  }

  private static boolean isShownBy(Json module, String template) {
    return text(module, "_template").filter(t -> t.endsWith(template)).isPresent();
  }

  private static LinkedData data(Json page) {
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG)
            .url(Fields.address(page, "canonicalLink"))
            .headline(headline(page))
            .content(MODULES.html(page.list("blogBody")))
            .published(Fields.moment(page, "datePublishedISO"))
            .modified(Fields.moment(page, "dateModifiedISO"))
            .authors(Fields.authors(names(page)));
    page.list("currentPosts").stream()
        .filter(post -> isShownBy(post, POST))
        .forEach(post -> data.post(post(post)));
    return data.build();
  }

  private static Post post(Json module) {
    Post.Builder post = Post.builder();
    text(module, "contentId", "id", "_id").ifPresent(post::id);
    return post.headline(headline(module))
        .published(Fields.moment(module, "datePublishedISO"))
        .modified(Fields.moment(module, "dateModifiedISO"))
        .authors(Fields.authors(names(module)))
        .content(MODULES.html(module.list("body")))
        .build();
  }

  private static Optional<String> headline(Json module) {
    return module.list("headline").stream().flatMap(h -> h.text().stream()).findFirst();
  }

  private static Stream<String> names(Json module) {
    List<Json> people =
        module.list("people").isEmpty() ? module.list("authors") : module.list("people");
    return people.stream().flatMap(p -> text(p, "name").or(p::text).stream());
  }

  private static void module(Json module, Markup body) {
    Optional<String> html = module.text().or(() -> text(module, "html", "text"));
    html.ifPresentOrElse(
        body::html,
        () -> {
          module.list("body").forEach(inner -> inner.text().ifPresent(body::html));
          module.list("items").forEach(inner -> inner.text().ifPresent(body::html));
        });
  }
}
