package org.livenews.model;

import static java.util.Comparator.comparing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one page says: its head and its updates. Immutable; made by {@link #builder}.
 *
 * <p>An article that is no live blog has {@link PageKind#ARTICLE} and exactly one update, so that
 * every page is read the same way; a live blog of which only the head was captured has none.
 */
public final class LivePage {
  private final Optional<URI> url;
  private final String format;
  private final Optional<String> layout;
  private final PageKind kind;
  private final Optional<String> headline;
  private final Optional<String> standfirst;
  private final Body lead;
  private final List<String> keyPoints;
  private final Optional<UpdateTime> published;
  private final Optional<UpdateTime> modified;
  private final Optional<String> language;
  private final Status status;
  private final Coverage coverage;
  private final List<Attribution> attributions;
  private final List<Update> updates;
  private final List<URI> continuations;

  private LivePage(Builder b) {
    url = b.url;
    format = b.format;
    layout = b.layout;
    kind = b.kind;
    headline = b.headline;
    standfirst = b.standfirst;
    lead = b.lead;
    keyPoints = List.copyOf(b.keyPoints);
    published = b.published;
    modified = b.modified;
    language = b.language;
    status = b.status;
    coverage = b.coverage;
    attributions = List.copyOf(b.attributions);
    updates = List.copyOf(b.updates);
    continuations = List.copyOf(b.continuations);
  }

  /**
   * Returns a builder of an empty page.
   *
   * @param format the id of the format that read it
   * @param kind what sort of page it is
   */
  public static Builder builder(String format, PageKind kind) {
    return new Builder(format, kind);
  }

  /** Returns a builder that holds what this page holds. */
  public Builder toBuilder() {
    Builder b = new Builder(format, kind);
    b.url = url;
    b.layout = layout;
    b.headline = headline;
    b.standfirst = standfirst;
    b.lead = lead;
    b.keyPoints = keyPoints;
    b.published = published;
    b.modified = modified;
    b.language = language;
    b.status = status;
    b.coverage = coverage;
    b.attributions = attributions;
    b.updates = updates;
    b.continuations = continuations;
    return b;
  }

  /** Returns the canonical address of the page, if known. */
  public Optional<URI> url() {
    return url;
  }

  /** Returns the id of the format that read the page; {@code "none"} where none did. */
  public String format() {
    return format;
  }

  /** Returns which generation of the format's markup was met, if the format tells them apart. */
  public Optional<String> layout() {
    return layout;
  }

  /** Returns what sort of page it is. */
  public PageKind kind() {
    return kind;
  }

  /** Returns the headline without site suffix, if stated. */
  public Optional<String> headline() {
    return headline;
  }

  /** Returns the line that sums the page up between its headline and its text, if there is one. */
  public Optional<String> standfirst() {
    return standfirst;
  }

  /** Returns the paragraphs and media between the page head and the first update. */
  public Body lead() {
    return lead;
  }

  /** Returns the page-level bullets, in page order. */
  public List<String> keyPoints() {
    return keyPoints;
  }

  /** Returns when the page was first published, if stated. */
  public Optional<UpdateTime> published() {
    return published;
  }

  /** Returns when the page was last changed, if stated. */
  public Optional<UpdateTime> modified() {
    return modified;
  }

  /** Returns the language of the page as a BCP 47 tag, if stated. */
  public Optional<String> language() {
    return language;
  }

  /** Returns whether coverage goes on; of an article it is known only where a notice tells. */
  public Status status() {
    return status;
  }

  /** Returns how much of the live blog the capture holds; unknown of an article, which is none. */
  public Coverage coverage() {
    return coverage;
  }

  /** Returns who stands behind the page as a whole. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** Returns the updates in page order. */
  public List<Update> updates() {
    return updates;
  }

  /** Returns the addresses under which the page says more updates are to be had. */
  public List<URI> continuations() {
    return continuations;
  }

  /**
   * Returns the updates from the oldest to the newest. An update without instant stays beside the
   * neighbour that is older by the order of the page (beside the oldest, where there is none);
   * updates of the same instant keep the order in which the page is read from its old end.
   */
  public List<Update> chronological() {
    record Placed(Update update, Instant at) {}
    List<Placed> placed = new ArrayList<>();
    Instant last = Instant.MIN;
    for (Update update : fromOldEnd()) {
      last = update.time().instant().orElse(last);
      placed.add(new Placed(update, last));
    }
    return placed.stream().sorted(comparing(Placed::at)).map(Placed::update).toList();
  }

  /** Returns the updates in page order or in its reverse, as the page is read from its old end. */
  List<Update> fromOldEnd() {
    List<Update> fromOldEnd = new ArrayList<>(updates);
    if (isNewestFirst()) {
      Collections.reverse(fromOldEnd);
    }
    return fromOldEnd;
  }

  /** Whether time falls in most steps down the page; so it does where nothing tells. */
  private boolean isNewestFirst() {
    List<Instant> instants = updates.stream().flatMap(u -> u.time().instant().stream()).toList();
    int steps = 0;
    for (int i = 1; i < instants.size(); i++) {
      steps += Integer.signum(instants.get(i).compareTo(instants.get(i - 1)));
    }
    return steps <= 0;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof LivePage p
        && url.equals(p.url)
        && format.equals(p.format)
        && layout.equals(p.layout)
        && kind.equals(p.kind)
        && headline.equals(p.headline)
        && standfirst.equals(p.standfirst)
        && lead.equals(p.lead)
        && keyPoints.equals(p.keyPoints)
        && published.equals(p.published)
        && modified.equals(p.modified)
        && language.equals(p.language)
        && status.equals(p.status)
        && coverage.equals(p.coverage)
        && attributions.equals(p.attributions)
        && updates.equals(p.updates)
        && continuations.equals(p.continuations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, format, kind, headline, updates);
  }

  @Override
  public String toString() {
    return "LivePage["
        + kind
        + ", "
        + format
        + headline.map(h -> ", " + h).orElse("")
        + ", "
        + updates.size()
        + " updates]";
  }

  /** Builds a {@link LivePage}. Not safe for use by several threads. */
  public static final class Builder {
    private Optional<URI> url = Optional.empty();
    private String format;
    private Optional<String> layout = Optional.empty();
    private PageKind kind;
    private Optional<String> headline = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Body lead = Body.EMPTY;
    private List<String> keyPoints = List.of();
    private Optional<UpdateTime> published = Optional.empty();
    private Optional<UpdateTime> modified = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Status status = Status.UNKNOWN;
    private Coverage coverage = Coverage.UNKNOWN;
    private List<Attribution> attributions = List.of();
    private List<Update> updates = List.of();
    private List<URI> continuations = List.of();

    private Builder(String format, PageKind kind) {
      this.format = Checks.present(format, "format");
      this.kind = Checks.present(kind, "kind");
    }

    /** Sets the canonical address of the page, if known. */
    public Builder url(URI url) {
      this.url = Checks.some(url, "url");
      return this;
    }

    /** Sets the id of the format that read the page; {@code "none"} where none did. */
    public Builder format(String format) {
      this.format = Checks.present(format, "format");
      return this;
    }

    /** Sets which generation of the format's markup was met, if the format tells them apart. */
    public Builder layout(String layout) {
      this.layout = Checks.some(layout, "layout");
      return this;
    }

    /** Sets what sort of page it is. */
    public Builder kind(PageKind kind) {
      this.kind = Checks.present(kind, "kind");
      return this;
    }

    /** Sets the headline without site suffix. */
    public Builder headline(String headline) {
      this.headline = Checks.some(headline, "headline");
      return this;
    }

    /** Sets the standfirst. */
    public Builder standfirst(String standfirst) {
      this.standfirst = Checks.some(standfirst, "standfirst");
      return this;
    }

    /** Sets the paragraphs and media between the page head and the first update. */
    public Builder lead(Body lead) {
      this.lead = Checks.present(lead, "lead");
      return this;
    }

    /** Replaces the page-level bullets, in page order. */
    public Builder keyPoints(List<String> keyPoints) {
      this.keyPoints = Checks.copy(keyPoints, "keyPoints");
      return this;
    }

    /** Sets when the page was first published. */
    public Builder published(UpdateTime published) {
      this.published = Checks.some(published, "published");
      return this;
    }

    /** Sets when the page was last changed. */
    public Builder modified(UpdateTime modified) {
      this.modified = Checks.some(modified, "modified");
      return this;
    }

    /** Sets the language of the page as a BCP 47 tag. */
    public Builder language(String language) {
      this.language = Checks.some(language, "language");
      return this;
    }

    /** Sets whether coverage goes on. */
    public Builder status(Status status) {
      this.status = Checks.present(status, "status");
      return this;
    }

    /** Sets how much of the live blog the capture holds. */
    public Builder coverage(Coverage coverage) {
      this.coverage = Checks.present(coverage, "coverage");
      return this;
    }

    /** Replaces who stands behind the page as a whole. */
    public Builder attributions(List<Attribution> attributions) {
      this.attributions = Checks.copy(attributions, "attributions");
      return this;
    }

    /**
     * Replaces the updates in page order.
     *
     * @throws IllegalArgumentException if two have the same {@link UpdateId#value()}
     */
    public Builder updates(List<Update> updates) {
      List<Update> copy = Checks.copy(updates, "updates");
      Set<String> ids = new HashSet<>();
      for (Update update : copy) {
        if (!ids.add(update.id().value())) {
          throw new IllegalArgumentException(
              "updates must not hold two of one id: " + update.id().value());
        }
      }
      this.updates = copy;
      return this;
    }

    /** Replaces the addresses under which the page says more updates are to be had. */
    public Builder continuations(List<URI> continuations) {
      this.continuations = Checks.copy(continuations, "continuations");
      return this;
    }

    /** Returns the page. The builder can be used further without changing it. */
    public LivePage build() {
      return new LivePage(this);
    }
  }
}
