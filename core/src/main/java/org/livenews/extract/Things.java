package org.livenews.extract;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.model.Attribution;

/** Reads things of schema.org from JSON, whichever of the usual shapes they have. */
final class Things {

  static final String LIVE_BLOG = "LiveBlogPosting";
  static final String UPDATE = "liveBlogUpdate";
  private static final int MOST_AUTHORS = 50;

  private Things() {}

  /** Returns the things at the top of a page's data: roots, members of graphs, main entities. */
  static List<Json> top(List<? extends Json> roots) {
    List<Json> found = new ArrayList<>();
    Deque<Json> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Json next = open.poll();
      if (next instanceof Json.Arr list) {
        list.items().forEach(open::add);
        continue;
      }
      if (!(next instanceof Json.Obj)) {
        continue;
      }
      found.add(next);
      for (String name : List.of("@graph", "graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
        open.addAll(next.list(name));
      }
    }
    return found;
  }

  /** Returns the types without the address of their vocabulary. */
  static Set<String> types(Json thing) {
    Set<String> types = new LinkedHashSet<>();
    List<Json> named = thing.list("@type").isEmpty() ? thing.list("type") : thing.list("@type");
    for (Json type : named) {
      type.text().ifPresent(t -> types.add(afterLast(t.strip(), "/:#")));
    }
    return types;
  }

  private static String afterLast(String text, String marks) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      from = marks.indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
    }
    return text.substring(from);
  }

  static boolean isLiveBlog(Json thing) {
    return types(thing).contains(LIVE_BLOG);
  }

  static boolean isArticle(Json thing) {
    return types(thing).stream().anyMatch(t -> t.endsWith("Article") || t.equals("BlogPosting"));
  }

  static Optional<String> line(Json thing, String... names) {
    for (String name : names) {
      for (Json value : thing.list(name)) {
        Optional<String> line = value.text().or(() -> value.text("@value")).map(LooseText::line);
        if (line.filter(l -> !l.isEmpty()).isPresent()) {
          return line;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the address of a thing: its own, else that of the page it is the main entity of. */
  static Optional<URI> url(Json thing) {
    for (String name : List.of("url", "mainEntityOfPage", "@id")) {
      for (Json value : thing.list(name)) {
        Optional<URI> uri =
            value
                .text()
                .or(() -> value.text("@id"))
                .or(() -> value.text("url"))
                .flatMap(Addresses::of)
                .filter(URI::isAbsolute);
        if (uri.isPresent()) {
          return uri;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns who wrote a thing; those that are only referred to have no name and are left out. */
  static List<Attribution> authors(Json thing) {
    Set<Attribution> authors = new LinkedHashSet<>();
    List<Json> named = new ArrayList<>(thing.list("author"));
    if (named.isEmpty()) {
      named.addAll(thing.list("creator"));
    }
    for (Json author : named) {
      if (authors.size() < MOST_AUTHORS) {
        author
            .text()
            .map(LooseText::line)
            .or(() -> line(author, "name"))
            .filter(n -> !n.isEmpty() && !n.contains("://"))
            .ifPresent(n -> authors.add(attribution(n, types(author))));
      }
    }
    return List.copyOf(authors);
  }

  private static Attribution attribution(String name, Set<String> types) {
    Attribution.Kind kind = Attribution.Kind.UNCLASSIFIED;
    if (types.contains("Person")) {
      kind = Attribution.Kind.PERSON;
    } else if (types.stream().anyMatch(t -> t.endsWith("Organization"))) {
      kind = Attribution.Kind.ORGANIZATION;
    }
    return new Attribution(
        name, kind, Set.of(Attribution.Role.AUTHOR), Optional.empty(), Optional.empty());
  }

  /** Reads one update. */
  static Post post(Json thing, Map<Json, Element> elements, Optional<URI> page, MomentNotes notes) {
    Optional<Element> element = Optional.ofNullable(elements.get(thing));
    Optional<URI> url = thing.text("url").flatMap(Addresses::of).or(() -> idAddress(thing));
    Post.Builder post = Post.builder();
    for (String name : List.of("@id", "identifier", "id")) {
      thing
          .text(name)
          .map(String::strip)
          .filter(id -> !id.isEmpty() && !id.contains("://"))
          .ifPresent(post::id);
    }
    url.ifPresent(u -> Permalinks.ids(u, page).forEach(post::id));
    element.map(Element::id).filter(id -> !id.isEmpty()).ifPresent(post::id);
    return post.url(url)
        .headline(line(thing, "headline", "name"))
        .published(notes.read(thing, "datePublished", "dateCreated"))
        .modified(notes.read(thing, "dateModified"))
        .authors(authors(thing))
        .content(content(thing))
        .element(element)
        .build();
  }

  /** Returns the text of an update as it is written. */
  private static String content(Json thing) {
    List<Json> body = thing.list("articleBody");
    return body.isEmpty()
        ? line(thing, "text", "description").orElse("")
        : body.get(0).text().orElse("");
  }

  private static Optional<URI> idAddress(Json thing) {
    return thing.text("@id").filter(id -> id.contains("://")).flatMap(Addresses::of);
  }
}
