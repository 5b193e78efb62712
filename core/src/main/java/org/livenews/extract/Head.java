package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Coverage;
import org.livenews.model.Dropped;
import org.livenews.model.Segment.Role;
import org.livenews.model.Status;
import org.livenews.model.UpdateTime;

/**
 * The facts of a page that belong to no update: their values, and the stretches of the page they
 * come from. Immutable.
 */
public final class Head {

  private final Optional<URI> url;
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
  private final List<URI> continuations;
  private final List<Piece> pieces;

  private Head(Builder b) {
    url = b.url;
    headline = b.headline;
    standfirst = b.standfirst;
    lead = new Body(b.lead);
    keyPoints = List.copyOf(b.keyPoints);
    published = b.published;
    modified = b.modified;
    language = b.language;
    status = b.status;
    coverage = b.coverage;
    attributions = List.copyOf(b.attributions);
    continuations = List.copyOf(b.continuations);
    pieces = List.copyOf(b.pieces);
  }

  /** Returns a builder of a head that holds nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the canonical address, if stated. */
  public Optional<URI> url() {
    return url;
  }

  /** Returns the headline, if stated. */
  public Optional<String> headline() {
    return headline;
  }

  /** Returns the standfirst, if stated. */
  public Optional<String> standfirst() {
    return standfirst;
  }

  /** Returns paragraphs and media before the first update. */
  public Body lead() {
    return lead;
  }

  /** Returns the page-level bullets. */
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

  /** Returns the language as a BCP 47 tag, if stated. */
  public Optional<String> language() {
    return language;
  }

  /** Returns whether coverage goes on. */
  public Status status() {
    return status;
  }

  /** Returns how much of the live blog is there. */
  public Coverage coverage() {
    return coverage;
  }

  /** Returns who stands behind the page as a whole. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** Returns where more updates are to be had. */
  public List<URI> continuations() {
    return continuations;
  }

  /** Returns where the values come from, and what was dropped in the head. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Builds a {@link Head}. Not safe for use by several threads. */
  public static final class Builder {
    private Optional<URI> url = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private final List<Block> lead = new ArrayList<>();
    private final List<String> keyPoints = new ArrayList<>();
    private Optional<UpdateTime> published = Optional.empty();
    private Optional<UpdateTime> modified = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Status status = Status.UNKNOWN;
    private Coverage coverage = Coverage.UNKNOWN;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<URI> continuations = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private Builder() {}

    /** Takes the canonical address, which the visible text does not hold. */
    public Builder url(URI url) {
      this.url = Optional.of(url);
      return this;
    }

    /** Takes the canonical address, printed at a span. */
    public Builder url(Span span, URI url) {
      return url(url).piece(span, Role.ADDRESS);
    }

    /** Takes the headline from a span. */
    public Builder headline(Span span) {
      headline = Optional.of(span.text());
      return piece(span, Role.HEADLINE);
    }

    /** Takes a headline that the visible text does not hold. */
    public Builder headline(String headline) {
      this.headline = Optional.of(headline);
      return this;
    }

    /** Takes the standfirst from a span. */
    public Builder standfirst(Span span) {
      standfirst = Optional.of(span.text());
      return piece(span, Role.STANDFIRST);
    }

    /** Adds a block to the lead, with the spans its text comes from. */
    public Builder lead(Block block, List<Span> spans) {
      lead.add(block);
      Role role = block instanceof Block.Image ? Role.CAPTION : Role.LEAD;
      spans.forEach(s -> piece(s, role));
      return this;
    }

    /** Adds a key point from a span. */
    public Builder keyPoint(Span span) {
      keyPoints.add(span.text());
      return piece(span, Role.KEY_POINT);
    }

    /** Takes the time of first publication. */
    public Builder published(UpdateTime time) {
      published = Optional.of(time);
      return this;
    }

    /** Takes the time of the last change. */
    public Builder modified(UpdateTime time) {
      modified = Optional.of(time);
      return this;
    }

    Builder times(Optional<UpdateTime> published, Optional<UpdateTime> modified) {
      this.published = published;
      this.modified = modified;
      return this;
    }

    /** Says that a span prints a time of the page. */
    public Builder time(Span span) {
      return piece(span, Role.TIME);
    }

    /** Takes the language, as a BCP 47 tag. */
    public Builder language(String language) {
      this.language = Optional.of(language);
      return this;
    }

    /** Says whether coverage goes on. */
    public Builder status(Status status) {
      this.status = Objects.requireNonNull(status, "status must not be null");
      return this;
    }

    /** Says how much of the live blog is there. */
    public Builder coverage(Coverage coverage) {
      this.coverage = Objects.requireNonNull(coverage, "coverage must not be null");
      return this;
    }

    /** Takes what a byline or source line, printed at a span, says. */
    public Builder byline(Span span, List<Attribution> attributions) {
      return attributions(attributions).piece(span, Role.BYLINE);
    }

    /**
     * Adds attributions that stand in no line of their own; those that are there already stay once.
     */
    public Builder attributions(List<Attribution> attributions) {
      for (Attribution attribution : attributions) {
        if (!this.attributions.contains(attribution)) {
          this.attributions.add(attribution);
        }
      }
      return this;
    }

    /** Adds an address under which more updates are to be had. */
    public Builder continuation(URI uri) {
      if (!continuations.contains(uri)) {
        continuations.add(uri);
      }
      return this;
    }

    /** Says that a span is a day heading. */
    public Builder day(Span span) {
      return piece(span, Role.DAY);
    }

    /** Drops a stretch of the head. */
    public Builder drop(Span span, Dropped.Reason reason) {
      if (!span.isEmpty()) {
        pieces.add(Piece.dropped(span, reason));
      }
      return this;
    }

    private Builder piece(Span span, Role role) {
      if (!span.isEmpty()) {
        pieces.add(Piece.of(span, role));
      }
      return this;
    }

    /** Returns the head. The builder can be used further without changing it. */
    public Head build() {
      return new Head(this);
    }
  }
}
