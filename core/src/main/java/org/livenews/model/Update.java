package org.livenews.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One entry of a live blog, or the one text of an article. Immutable; made by {@link #builder}. */
public final class Update {

  private final UpdateId id;
  private final UpdateTime time;
  private final Optional<UpdateTime> edited;
  private final Optional<String> headline;
  private final Body body;
  private final List<Attribution> attributions;
  private final Optional<URI> permalink;
  private final boolean pinned;
  private final boolean keyEvent;

  private Update(Builder b) {
    id = b.id;
    time = b.time;
    edited = b.edited;
    headline = b.headline;
    body = b.body;
    attributions = List.copyOf(b.attributions);
    permalink = b.permalink;
    pinned = b.pinned;
    keyEvent = b.keyEvent;
  }

  /** Returns a builder of an update with this identifier and nothing else. */
  public static Builder builder(UpdateId id) {
    return new Builder(id);
  }

  /** Returns a builder that holds what this update holds. */
  public Builder toBuilder() {
    Builder b = new Builder(id);
    b.time = time;
    b.edited = edited;
    b.headline = headline;
    b.body = body;
    b.attributions.addAll(attributions);
    b.permalink = permalink;
    b.pinned = pinned;
    b.keyEvent = keyEvent;
    return b;
  }

  /** Returns the identifier, unique on its page. */
  public UpdateId id() {
    return id;
  }

  /**
   * Returns when it was first published; {@link UpdateTime#UNKNOWN} where the page does not say.
   */
  public UpdateTime time() {
    return time;
  }

  /** Returns when it was last changed, if the page says so. */
  public Optional<UpdateTime> edited() {
    return edited;
  }

  /** Returns the headline, if it has one. */
  public Optional<String> headline() {
    return headline;
  }

  /** Returns the text and media without headline, time, byline, pointers and share links. */
  public Body body() {
    return body;
  }

  /** Returns who says so, in the order of the page. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** Returns the address of this very update, if the page gives one. */
  public Optional<URI> permalink() {
    return permalink;
  }

  /** Whether the page holds it at the top, out of the order of time. */
  public boolean pinned() {
    return pinned;
  }

  /** Whether the page marks it as a key event. */
  public boolean keyEvent() {
    return keyEvent;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Update u
        && id.equals(u.id)
        && time.equals(u.time)
        && edited.equals(u.edited)
        && headline.equals(u.headline)
        && body.equals(u.body)
        && attributions.equals(u.attributions)
        && permalink.equals(u.permalink)
        && pinned == u.pinned
        && keyEvent == u.keyEvent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, time, headline, body);
  }

  @Override
  public String toString() {
    return "Update["
        + id.value()
        + (time.text().isEmpty() ? "" : ", " + time.text())
        + headline.map(h -> ", " + h).orElse("")
        + "]";
  }

  /** Builds an {@link Update}. Not safe for use by several threads. */
  public static final class Builder {
    private UpdateId id;
    private UpdateTime time = UpdateTime.UNKNOWN;
    private Optional<UpdateTime> edited = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Body body = Body.EMPTY;
    private final List<Attribution> attributions = new ArrayList<>();
    private Optional<URI> permalink = Optional.empty();
    private boolean pinned;
    private boolean keyEvent;

    private Builder(UpdateId id) {
      this.id = Checks.present(id, "id");
    }

    /** Sets the identifier. */
    public Builder id(UpdateId id) {
      this.id = Checks.present(id, "id");
      return this;
    }

    /** Sets when it was first published. */
    public Builder time(UpdateTime time) {
      this.time = Checks.present(time, "time");
      return this;
    }

    /** Sets when it was last changed. */
    public Builder edited(UpdateTime edited) {
      this.edited = Checks.some(edited, "edited");
      return this;
    }

    /** Sets the headline. */
    public Builder headline(String headline) {
      this.headline = Checks.some(headline, "headline");
      return this;
    }

    /** Sets the body. */
    public Builder body(Body body) {
      this.body = Checks.present(body, "body");
      return this;
    }

    /** Replaces the attributions. */
    public Builder attributions(List<Attribution> attributions) {
      List<Attribution> copy = Checks.copy(attributions, "attributions");
      this.attributions.clear();
      this.attributions.addAll(copy);
      return this;
    }

    /** Sets the address. */
    public Builder permalink(URI permalink) {
      this.permalink = Checks.some(permalink, "permalink");
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

    /** Returns the update. The builder can be used further without changing it. */
    public Update build() {
      return new Update(this);
    }
  }
}
