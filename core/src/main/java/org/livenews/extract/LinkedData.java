package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.livenews.model.Attribution;
import org.livenews.model.Diagnostic;

/**
 * What a page says of itself in machine-readable form: JSON-LD and microdata in the vocabulary of
 * schema.org, the Open Graph and article tags of its head, the canonical link, the language of its
 * root. As it is said, not as it is true: many pages stamp every update with the time, headline and
 * authors of the page; {@link MachineFacts} judges that.
 *
 * <p>Of several things the {@code LiveBlogPosting} with most updates speaks first, then an article,
 * then the tags of the head. RDFa and microformats are not read. Reading is total and linear in the
 * size of the page. Immutable and thread-safe, but for the elements of the posts.
 */
public final class LinkedData {

  /** What the page says it is. */
  public enum Kind {
    /** A {@code LiveBlogPosting}. */
    LIVE_BLOG,
    /** An {@code Article} or one of its kinds, or a {@code BlogPosting}. */
    ARTICLE,
    /** Something else, such as a {@code WebPage}. */
    OTHER,
    /** It does not say. */
    NONE
  }

  private final Kind kind;
  private final List<Json> things;
  private final List<Json> top;
  private final Tags tags;
  private final Optional<Moment> published;
  private final Optional<Moment> modified;
  private final Optional<Moment> coverageStart;
  private final Optional<Moment> coverageEnd;
  private final List<Post> posts;
  private final List<Diagnostic> diagnostics;

  private LinkedData(Scan scan) {
    List<Json> all = new ArrayList<>(scan.values);
    all.addAll(scan.microdata.roots());
    top = List.copyOf(all);
    tags = scan.tags;
    List<Json> found = Things.top(all);
    List<Json> speaking = new ArrayList<>();
    found.stream()
        .filter(Things::isLiveBlog)
        .sorted(Comparator.comparing((Json t) -> -t.list(Things.UPDATE).size()))
        .forEach(speaking::add);
    boolean live = !speaking.isEmpty();
    found.stream()
        .filter(t -> Things.isArticle(t) && !Things.isLiveBlog(t))
        .max(Comparator.comparingInt(this::weight))
        .ifPresent(speaking::add);
    things = List.copyOf(speaking);
    Kind other = found.isEmpty() ? Kind.NONE : Kind.OTHER;
    kind = live ? Kind.LIVE_BLOG : things.isEmpty() ? other : Kind.ARTICLE;
    MomentNotes notes = new MomentNotes();
    published = moment(notes, "datePublished").or(() -> tags.published(notes));
    modified = moment(notes, "dateModified").or(() -> tags.modified(notes));
    coverageStart = moment(notes, "coverageStartTime");
    coverageEnd = moment(notes, "coverageEndTime");
    List<Post> read = new ArrayList<>();
    if (live) {
      Optional<URI> page = Things.url(things.get(0)).or(tags::url);
      for (Json update : things.get(0).list(Things.UPDATE)) {
        if (update instanceof Json.Obj) {
          read.add(Things.post(update, scan.microdata.elements(), page, notes));
        }
      }
    }
    posts = List.copyOf(read);
    List<Diagnostic> doubts = new ArrayList<>(scan.diagnostics);
    doubts.addAll(notes.diagnostics());
    diagnostics = List.copyOf(doubts);
  }

  /** Reads a document. */
  public static LinkedData of(Document document) {
    Scan scan = new Scan();
    document.traverse(scan);
    return new LinkedData(scan);
  }

  /** How much an article seems to be that of the page; of equal ones the first is. */
  private int weight(Json article) {
    boolean own = tags.url().isPresent() && Things.url(article).equals(tags.url());
    return (own ? 4 : 0)
        + (article.get("headline").isPresent() ? 2 : 0)
        + (article.get("datePublished").isPresent() ? 1 : 0);
  }

  private Optional<Moment> moment(MomentNotes notes, String name) {
    for (Json thing : things) {
      Optional<Moment> moment = notes.read(thing, name);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** Returns what the page says it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the headline as plain text. */
  public Optional<String> headline() {
    return line("headline", "name").or(tags::title);
  }

  /** Returns the description as plain text. */
  public Optional<String> description() {
    return line("description").or(tags::description);
  }

  private Optional<String> line(String... names) {
    for (Json thing : things) {
      Optional<String> line = Things.line(thing, names);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /** Returns when the page says it was first published. */
  public Optional<Moment> published() {
    return published;
  }

  /** Returns when the page says it was last changed. */
  public Optional<Moment> modified() {
    return modified;
  }

  /** Returns when the coverage is said to begin. */
  public Optional<Moment> coverageStart() {
    return coverageStart;
  }

  /** Returns when the coverage is said to end; it may lie ahead. */
  public Optional<Moment> coverageEnd() {
    return coverageEnd;
  }

  /** Returns the authors of the page; their kind as it is said there. */
  public List<Attribution> authors() {
    for (Json thing : things) {
      List<Attribution> authors = Things.authors(thing);
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  /** Returns the canonical address of the page. */
  public Optional<URI> url() {
    return tags.url().or(() -> things.stream().flatMap(t -> Things.url(t).stream()).findFirst());
  }

  /** Returns the language of the page, a BCP 47 tag. */
  public Optional<String> language() {
    return tags.language().or(() -> line("inLanguage").flatMap(Tags::languageTag));
  }

  /** Returns the updates that the live blog lists, in the order of the list. */
  public List<Post> posts() {
    return posts;
  }

  /** Returns all of it as JSON in page order, JSON-LD first; microdata as the same in JSON-LD. */
  public List<Json> values() {
    return top;
  }

  /** Returns what could not be read. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** One walk through the document. */
  private static final class Scan implements NodeVisitor {
    private final List<Json> values = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Microdata microdata = new Microdata();
    private final Tags tags = new Tags();

    @Override
    public void head(Node node, int depth) {
      microdata.enter(node);
      if (node instanceof Element element) {
        if (element.normalName().equals("script")) {
          script(element);
        } else {
          tags.read(element);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      microdata.leave(node);
    }

    private void script(Element script) {
      String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
      if (!type.startsWith("application/ld+json")) {
        return;
      }
      Json.Reading reading = Json.read(script.data());
      values.addAll(reading.values());
      diagnostics.addAll(reading.diagnostics());
    }
  }
}
