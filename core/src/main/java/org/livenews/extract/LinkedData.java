package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.livenews.model.Attribution;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Status;

/**
 * What a page says of itself in machine-readable form: JSON-LD and microdata in the vocabulary of
 * schema.org, the Open Graph and article tags of its head, the canonical link, the language of its
 * root. As it is said, not as it is true: many pages stamp every update with the time, headline and
 * authors of the page; {@link MachineFacts} judges that.
 *
 * <p>An adapter that reads a publisher's JSON builds one and {@linkplain Page#supply supplies} it
 * to the page: so a payload, and the state that a page holds for its scripts, are read as linked
 * data is.
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

  /** How what is said comes to be said. */
  public enum Origin {
    /** It describes the page, well or badly. */
    DESCRIPTION,
    /** The page is made from it. */
    SOURCE
  }

  private final Kind kind;
  private final Origin origin;
  private final Optional<String> headline;
  private final Optional<String> description;
  private final String content;
  private final Optional<Moment> published;
  private final Optional<Moment> modified;
  private final Optional<Moment> coverageStart;
  private final Optional<Moment> coverageEnd;
  private final List<Attribution> authors;
  private final Optional<URI> url;
  private final Optional<String> language;
  private final StatedTimes stated;
  private final Status status;
  private final Coverage coverage;
  private final List<URI> continuations;
  private final List<Post> posts;
  private final List<Json> values;
  private final List<Diagnostic> diagnostics;

  private LinkedData(Builder b) {
    kind = b.kind;
    origin = b.origin;
    headline = b.headline;
    description = b.description;
    content = b.content;
    published = b.published;
    modified = b.modified;
    coverageStart = b.coverageStart;
    coverageEnd = b.coverageEnd;
    authors = List.copyOf(b.authors);
    url = b.url;
    language = b.language;
    stated = b.stated;
    status = b.status;
    coverage = b.coverage;
    continuations = List.copyOf(b.continuations);
    posts = List.copyOf(b.posts);
    values = List.copyOf(b.values);
    diagnostics = List.copyOf(b.diagnostics);
  }

  /** Reads a document. */
  static LinkedData of(
      Document document, Inventory inventory, List<HtmlSource.Script> scripts, Limits limits) {
    return LinkedDataReader.read(document, inventory, scripts, limits);
  }

  /**
   * Returns a builder for what a page of this kind is made from.
   *
   * @param kind what the page is
   */
  public static Builder source(Kind kind) {
    return new Builder(kind, Origin.SOURCE);
  }

  static Builder description(Kind kind) {
    return new Builder(kind, Origin.DESCRIPTION);
  }

  /** Returns what the page says it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns how it comes to be said. */
  public Origin origin() {
    return origin;
  }

  /** Returns the headline as plain text. */
  public Optional<String> headline() {
    return headline;
  }

  /** Returns the description as plain text. */
  public Optional<String> description() {
    return description;
  }

  /** Returns the text of the page apart from its updates, as HTML or plain text; may be empty. */
  public String content() {
    return content;
  }

  /** Returns when the page says it was first published. */
  public Optional<Moment> published() {
    return published;
  }

  /** Returns when the page says it was last changed. */
  public Optional<Moment> modified() {
    return modified;
  }

  /** Returns all that the page states of its times. */
  StatedTimes stated() {
    return stated;
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
    return authors;
  }

  /** Returns the canonical address of the page. */
  public Optional<URI> url() {
    return url;
  }

  /** Returns the language of the page, a BCP 47 tag. */
  public Optional<String> language() {
    return language;
  }

  /** Returns whether the live blog goes on. */
  public Status status() {
    return status;
  }

  /** Returns how much of the live blog is there. */
  public Coverage coverage() {
    return coverage;
  }

  /** Returns where more updates are to be had. */
  public List<URI> continuations() {
    return continuations;
  }

  /** Returns the updates that the live blog lists, in the order of the list. */
  public List<Post> posts() {
    return posts;
  }

  /** Returns all of it as JSON in page order, JSON-LD first; microdata as the same in JSON-LD. */
  public List<Json> values() {
    return values;
  }

  /** Returns what could not be read. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Builds {@link LinkedData}. Not safe for use by several threads. */
  public static final class Builder {
    private final Kind kind;
    private final Origin origin;
    private Optional<String> headline = Optional.empty();
    private Optional<String> description = Optional.empty();
    private String content = "";
    private Optional<Moment> published = Optional.empty();
    private Optional<Moment> modified = Optional.empty();
    private Optional<Moment> coverageStart = Optional.empty();
    private Optional<Moment> coverageEnd = Optional.empty();
    private List<Attribution> authors = List.of();
    private Optional<URI> url = Optional.empty();
    private Optional<String> language = Optional.empty();
    private StatedTimes stated = StatedTimes.NONE;
    private Status status = Status.UNKNOWN;
    private Coverage coverage = Coverage.UNKNOWN;
    private final List<URI> continuations = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private List<Json> values = List.of();
    private List<Diagnostic> diagnostics = List.of();

    private Builder(Kind kind, Origin origin) {
      this.kind = Objects.requireNonNull(kind, "kind must not be null");
      this.origin = origin;
    }

    /** Takes the headline, with or without markup and entities. */
    public Builder headline(Optional<String> headline) {
      this.headline = headline.map(LooseText::line).filter(h -> !h.isEmpty());
      return this;
    }

    /** Takes the standfirst, with or without markup and entities. */
    public Builder description(Optional<String> description) {
      this.description = description.map(LooseText::line).filter(d -> !d.isEmpty());
      return this;
    }

    /** Takes the text of the page apart from its updates, HTML or plain text. */
    public Builder content(String content) {
      this.content = Objects.requireNonNull(content, "content must not be null");
      return this;
    }

    /** Takes the time of first publication. */
    public Builder published(Optional<Moment> published) {
      this.published = published;
      return this;
    }

    /** Takes the time of the last change. */
    public Builder modified(Optional<Moment> modified) {
      this.modified = modified;
      return this;
    }

    /** Takes when the coverage is said to begin and to end. */
    public Builder coverageTime(Optional<Moment> start, Optional<Moment> end) {
      coverageStart = start;
      coverageEnd = end;
      return this;
    }

    /** Takes the authors of the page. */
    public Builder authors(List<Attribution> authors) {
      this.authors = authors;
      return this;
    }

    /** Takes the canonical address. */
    public Builder url(Optional<URI> url) {
      this.url = url;
      return this;
    }

    /** Takes the language, a BCP 47 tag. */
    public Builder language(Optional<String> language) {
      this.language = language;
      return this;
    }

    /** Says whether the live blog goes on. */
    public Builder status(Status status) {
      this.status = Objects.requireNonNull(status, "status must not be null");
      return this;
    }

    /** Says how much of the live blog is there. */
    public Builder coverage(Coverage coverage) {
      this.coverage = Objects.requireNonNull(coverage, "coverage must not be null");
      return this;
    }

    /** Adds an address where more updates are to be had. */
    public Builder continuation(URI uri) {
      continuations.add(Objects.requireNonNull(uri, "uri must not be null"));
      return this;
    }

    /** Adds an update; updates are added in page order. */
    public Builder post(Post post) {
      posts.add(Objects.requireNonNull(post, "post must not be null"));
      return this;
    }

    Builder stated(StatedTimes stated) {
      this.stated = stated;
      return this;
    }

    Builder values(List<Json> values) {
      this.values = values;
      return this;
    }

    /** Takes what could not be read. */
    public Builder diagnostics(List<Diagnostic> diagnostics) {
      this.diagnostics = diagnostics;
      return this;
    }

    /** Returns it. */
    public LinkedData build() {
      return new LinkedData(this);
    }
  }
}
