package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Dropped;
import org.livenews.model.Segment.Role;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/**
 * One update as read from the page: its values, and the stretches of the page they come from.
 * Immutable.
 */
public final class Entry {

  private final Optional<UpdateId> id;
  private final UpdateTime time;
  private final Optional<UpdateTime> edited;
  private final Optional<String> headline;
  private final Body body;
  private final List<Attribution> attributions;
  private final Optional<URI> permalink;
  private final boolean pinned;
  private final boolean keyEvent;
  private final List<Piece> pieces;

  private Entry(Builder b) {
    id = b.id;
    time = b.time;
    edited = b.edited;
    headline = b.headline;
    body = new Body(b.body);
    attributions = List.copyOf(b.attributions);
    permalink = b.permalink;
    pinned = b.pinned;
    keyEvent = b.keyEvent;
    pieces = List.copyOf(b.pieces);
  }

  /** Returns a builder of an entry that holds nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that holds what this entry holds. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = id;
    b.time = time;
    b.edited = edited;
    b.headline = headline;
    b.body.addAll(body.blocks());
    b.attributions.addAll(attributions);
    b.permalink = permalink;
    b.pinned = pinned;
    b.keyEvent = keyEvent;
    b.pieces.addAll(pieces);
    return b;
  }

  /** Returns the publisher's identifier, if the page gives one. */
  public Optional<UpdateId> id() {
    return id;
  }

  /** Returns when it was first published. */
  public UpdateTime time() {
    return time;
  }

  /** Returns when it was last changed, if stated. */
  public Optional<UpdateTime> edited() {
    return edited;
  }

  /** Returns the headline, if there is one. */
  public Optional<String> headline() {
    return headline;
  }

  /** Returns text and media. */
  public Body body() {
    return body;
  }

  /** Returns who says so. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** Returns the address of this update, if the page gives one. */
  public Optional<URI> permalink() {
    return permalink;
  }

  /** Whether the page holds it at the top. */
  public boolean pinned() {
    return pinned;
  }

  /** Whether the page marks it as a key event. */
  public boolean keyEvent() {
    return keyEvent;
  }

  /** Returns where the values come from, and what was dropped inside the update. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** Builds an {@link Entry}. Not safe for use by several threads. */
  public static final class Builder {
    private Optional<UpdateId> id = Optional.empty();
    private UpdateTime time = UpdateTime.UNKNOWN;
    private Optional<UpdateTime> edited = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private final List<Block> body = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private Optional<URI> permalink = Optional.empty();
    private boolean pinned;
    private boolean keyEvent;
    private final List<Piece> pieces = new ArrayList<>();

    private Builder() {}

    /** Sets the publisher's identifier. */
    public Builder id(UpdateId id) {
      this.id = Optional.of(id);
      return this;
    }

    /** Takes the headline from a span. */
    public Builder headline(Span span) {
      headline = Optional.of(span.text());
      return piece(span, Role.HEADLINE);
    }

    /** Takes the headline from several spans, which are joined by spaces. */
    public Builder headline(List<Span> spans) {
      spans.forEach(span -> piece(span, Role.HEADLINE));
      return headline(spans.stream().map(Span::text).collect(Collectors.joining(" ")));
    }

    /** Takes a headline that the visible text does not hold. */
    public Builder headline(String headline) {
      this.headline = Optional.of(headline);
      return this;
    }

    /** Takes the time, printed at a span. */
    public Builder time(Span span, UpdateTime time) {
      return time(time).piece(span, Role.TIME);
    }

    /** Takes a time that the visible text does not hold. */
    public Builder time(UpdateTime time) {
      this.time = Objects.requireNonNull(time, "time must not be null");
      return this;
    }

    /** Takes the time of the last change. */
    public Builder edited(UpdateTime edited) {
      this.edited = Optional.of(edited);
      return this;
    }

    /** Takes the time of the last change, printed at a span. */
    public Builder edited(Span span, UpdateTime edited) {
      return edited(edited).piece(span, Role.TIME);
    }

    /** Takes what a byline, printed at a span, says. */
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

    /** Whether it is known who says so. */
    boolean isAttributed() {
      return !attributions.isEmpty();
    }

    /** Adds a block to the body, with the spans its text comes from. */
    public Builder body(Block block, List<Span> spans) {
      body.add(block);
      Role role = block instanceof Block.Image ? Role.CAPTION : Role.BODY;
      spans.forEach(s -> piece(s, role));
      return this;
    }

    /** Sets the address of this update. */
    public Builder permalink(URI permalink) {
      this.permalink = Optional.of(permalink);
      return this;
    }

    /** Sets whether the page holds it at the top. */
    public Builder pinned(boolean pinned) {
      this.pinned = pinned;
      return this;
    }

    /** Sets whether the page marks it as a key event. */
    public Builder keyEvent(boolean keyEvent) {
      this.keyEvent = keyEvent;
      return this;
    }

    /** Drops a stretch inside the update. */
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

    /** Returns the entry. The builder can be used further without changing it. */
    public Entry build() {
      return new Entry(this);
    }
  }
}
