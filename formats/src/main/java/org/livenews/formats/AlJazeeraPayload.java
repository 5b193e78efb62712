package org.livenews.formats;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Moment;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.model.Attribution;
import org.livenews.model.Status;
import org.livenews.spi.Payload;

/**
 * What Al Jazeera answers to its page's questions: the shell of a live blog, the list of its
 * updates, single updates, one or several. Times are written without zone and mean UTC. Updates
 * that are listed but not there have identifier, time and address only, and the address is a
 * continuation.
 */
final class AlJazeeraPayload implements Payload {

  private static final URI SITE = URI.create("https://www.aljazeera.com/");
  private static final String REPORTING_FROM = "Reporting from ";

  @Override
  public Optional<LinkedData> read(Page page) {
    List<Json> answers = new ArrayList<>();
    for (Json value : page.json()) {
      value.list().forEach(v -> v.get("data").ifPresent(answers::add));
    }
    return read(answers, page.address());
  }

  /** Reads answers of a page at an address, if one of them is of a live blog. */
  static Optional<LinkedData> read(List<Json> answers, Optional<URI> page) {
    List<Json> updates = new ArrayList<>();
    Optional<Json> shell = Optional.empty();
    boolean asked = false;
    for (Json answer : answers) {
      asked |= answer instanceof Json.Obj o && o.fields().get("posts") instanceof Json.Null;
      answer.list("posts").stream().filter(AlJazeeraPayload::isUpdate).forEach(updates::add);
      shell = shell.or(() -> answer.get("article").filter(AlJazeeraPayload::isShell));
    }
    if (shell.isEmpty() && updates.isEmpty() && !asked) {
      return Optional.empty();
    }
    return Optional.of(data(shell.orElse(new Json.Null()), updates, page));
  }

  private static boolean isUpdate(Json post) {
    return post.text("postType").filter("liveblog-update"::equals).isPresent();
  }

  private static boolean isShell(Json article) {
    return article.get("children").isPresent()
        || article.text("postType").filter("liveblog"::equals).isPresent();
  }

  private static LinkedData data(Json shell, List<Json> updates, Optional<URI> page) {
    Optional<URI> url = address(shell, page);
    for (Json update : updates) {
      url = url.or(() -> address(update, page));
    }
    url = url.or(() -> page);
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG)
            .url(url)
            .headline(text(shell, "title"))
            .description(text(shell, "subheading").or(() -> text(shell, "excerpt")))
            .content(shell.text("content").orElse(""))
            .published(utc(shell, "date"))
            .modified(utc(shell, "modified_gmt").or(() -> latest(updates)))
            .authors(authors(shell));
    shell
        .text("isLive")
        .ifPresent(live -> data.status(live.equals("true") ? Status.LIVE : Status.ENDED));
    Map<String, Json> held = new LinkedHashMap<>();
    updates.forEach(u -> u.text("id").ifPresent(id -> held.put(id, u)));
    posts(shell, held, url, data);
    Optional<URI> address = url;
    updates.stream().filter(u -> u.text("id").isEmpty()).forEach(u -> data.post(post(u, address)));
    return data.build();
  }

  /** Adds the updates in the order of the shell, if there is one; the others come last. */
  private static void posts(
      Json shell, Map<String, Json> held, Optional<URI> url, LinkedData.Builder data) {
    Map<String, Optional<Moment>> times = new HashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    shell.list("children").forEach(child -> child.text().ifPresent(ids::add));
    for (Json child : shell.list("childrenMeta")) {
      Optional<Moment> time = child.text("publishedTime").flatMap(Moment::read);
      child.text("id").ifPresent(id -> times.put(id, time));
      child.text("id").ifPresent(ids::add);
    }
    ids.addAll(held.keySet());
    for (String id : ids) {
      if (held.containsKey(id)) {
        data.post(post(held.get(id), url));
        continue;
      }
      Optional<URI> permalink = permalink(url, id);
      data.post(
          Post.builder()
              .id(id)
              .url(permalink)
              .published(times.getOrDefault(id, Optional.empty()))
              .build());
      permalink.ifPresent(data::continuation);
    }
  }

  private static Post post(Json update, Optional<URI> url) {
    boolean titled = !update.text("shouldDisplayTitle").filter("false"::equals).isPresent();
    Post.Builder post = Post.builder();
    update.text("id").ifPresent(post::id);
    return post.url(update.text("id").flatMap(id -> permalink(url, id)))
        .headline(titled ? text(update, "title") : Optional.empty())
        .published(utc(update, "date"))
        .modified(utc(update, "modified_gmt"))
        .authors(authors(update))
        .content(update.text("content").orElse(""))
        .build();
  }

  /** Writers are named in one of several fields, in this order of preference. */
  private static List<Attribution> authors(Json post) {
    List<String> names = new ArrayList<>();
    boolean shown = !post.text("showAuthor").filter("false"::equals).isPresent();
    if (shown) {
      post.list("author").forEach(a -> a.text("name").ifPresent(names::add));
    }
    if (names.isEmpty()) {
      text(post, "writeInAuthor").ifPresent(names::add);
      post.get("writeInCoAuthor").flatMap(a -> text(a, "name")).ifPresent(names::add);
    }
    Optional<String> place =
        text(post, "authorTagline")
            .filter(t -> t.startsWith(REPORTING_FROM))
            .map(t -> t.substring(REPORTING_FROM.length()).strip())
            .filter(t -> !t.isEmpty());
    List<Attribution> authors = new ArrayList<>();
    for (String name : names) {
      if (!name.isBlank()) {
        authors.add(
            new Attribution(
                name.strip(),
                Attribution.Kind.UNCLASSIFIED,
                Set.of(Attribution.Role.AUTHOR),
                Optional.empty(),
                place));
      }
    }
    return authors;
  }

  private static Optional<String> text(Json thing, String name) {
    return thing.text(name).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** Returns the last change of updates. */
  private static Optional<Moment> latest(List<Json> updates) {
    return updates.stream()
        .flatMap(u -> utc(u, "modified_gmt").stream())
        .max(Comparator.comparing(Moment::local));
  }

  /** Times are written without zone. */
  private static Optional<Moment> utc(Json thing, String name) {
    return text(thing, name).map(t -> t.endsWith("Z") ? t : t + "Z").flatMap(Moment::read);
  }

  /** Addresses are written without host. */
  private static Optional<URI> address(Json post, Optional<URI> page) {
    return text(post, "link")
        .filter(link -> link.startsWith("/"))
        .flatMap(
            link -> {
              try {
                return Optional.of(page.filter(URI::isAbsolute).orElse(SITE).resolve(link));
              } catch (IllegalArgumentException e) {
                return Optional.empty();
              }
            });
  }

  private static Optional<URI> permalink(Optional<URI> page, String id) {
    boolean number = !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    return page.filter(p -> number).map(p -> p.resolve(p.getRawPath() + "?update=" + id));
  }
}
