package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Attribution;
import org.livenews.model.UpdateId;

/**
 * One update as the page's linked data, or the payload it is made from, tells of it, before any of
 * it is believed. Immutable, but for the element, which is part of the page's DOM.
 */
public final class Post {

  private final List<String> ids;
  private final Optional<URI> url;
  private final Optional<String> headline;
  private final Optional<Moment> published;
  private final Optional<Moment> modified;
  private final List<Attribution> authors;
  private final String content;
  private @Nullable String body;
  private final boolean pinned;
  private final boolean keyEvent;
  private final Optional<Element> element;

  private Post(Builder b) {
    ids = List.copyOf(b.ids);
    url = b.url;
    headline = b.headline;
    published = b.published;
    modified = b.modified;
    authors = List.copyOf(b.authors);
    content = b.content;
    pinned = b.pinned;
    keyEvent = b.keyEvent;
    element = b.element;
  }

  /** Returns a builder without anything. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what may identify it, most telling first, each once: {@code @id} or {@code identifier},
   * fragment, query value or last step of its address, id of its element.
   */
  public List<String> ids() {
    return ids;
  }

  /** Returns the most telling of what may identify it. */
  Optional<UpdateId> id() {
    return ids.stream()
        .findFirst()
        .map(
            value ->
                new UpdateId(
                    value,
                    url.flatMap(Permalinks::fragment).filter(value::equals).isPresent()
                        ? UpdateId.Basis.FRAGMENT
                        : UpdateId.Basis.PUBLISHER));
  }

  /**
   * Returns its address, if that is not merely the one of the page.
   *
   * @param page the address of the page, if known
   */
  Optional<URI> permalink(Optional<URI> page) {
    return url.filter(URI::isAbsolute).filter(u -> !Permalinks.ids(u, page).isEmpty());
  }

  /** Returns its address. */
  public Optional<URI> url() {
    return url;
  }

  /** Returns its headline as plain text. */
  public Optional<String> headline() {
    return headline;
  }

  /** Returns when it was first published. */
  public Optional<Moment> published() {
    return published;
  }

  /** Returns when it was last changed. */
  public Optional<Moment> modified() {
    return modified;
  }

  /** Returns who wrote it, in order. */
  public List<Attribution> authors() {
    return authors;
  }

  /** Returns its text as it is written: HTML, or plain text with line breaks; may be empty. */
  public String content() {
    return content;
  }

  /** Returns its text, one line a paragraph; may be empty. */
  public String body() {
    String known = body;
    if (known == null) {
      known = LooseText.lines(content);
      body = known;
    }
    return known;
  }

  /** Whether it is kept at the top of the page. */
  public boolean pinned() {
    return pinned;
  }

  /** Whether it is marked as one of the key events. */
  public boolean keyEvent() {
    return keyEvent;
  }

  /** Returns where it stands in the DOM, if it is written there as microdata. */
  public Optional<Element> element() {
    return element;
  }

  @Override
  public String toString() {
    return ids + " " + headline.orElse("") + " " + published.map(Moment::text).orElse("");
  }

  /** Builds a {@link Post}. Not safe for use by several threads. */
  public static final class Builder {
    private final Set<String> ids = new LinkedHashSet<>();
    private Optional<URI> url = Optional.empty();
    private Optional<String> headline = Optional.empty();
    private Optional<Moment> published = Optional.empty();
    private Optional<Moment> modified = Optional.empty();
    private final List<Attribution> authors = new ArrayList<>();
    private String content = "";
    private boolean pinned;
    private boolean keyEvent;
    private Optional<Element> element = Optional.empty();

    private Builder() {}

    /** Adds an identifier; the first is the most telling. A blank one is none. */
    public Builder id(String id) {
      if (!Objects.requireNonNull(id, "id must not be null").isBlank()) {
        ids.add(id);
      }
      return this;
    }

    /** Takes its address. */
    public Builder url(Optional<URI> url) {
      this.url = url;
      return this;
    }

    /** Takes its headline, with or without markup and entities. */
    public Builder headline(Optional<String> headline) {
      this.headline = headline.map(LooseText::line).filter(h -> !h.isEmpty());
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

    /** Adds who wrote it. */
    public Builder authors(List<Attribution> authors) {
      this.authors.addAll(authors);
      return this;
    }

    /** Takes its text: HTML, or plain text with line breaks. */
    public Builder content(String content) {
      this.content = Objects.requireNonNull(content, "content must not be null");
      return this;
    }

    /** Says that it is kept at the top of the page. */
    public Builder pinned(boolean pinned) {
      this.pinned = pinned;
      return this;
    }

    /** Says that it is one of the key events. */
    public Builder keyEvent(boolean keyEvent) {
      this.keyEvent = keyEvent;
      return this;
    }

    Builder element(Optional<Element> element) {
      this.element = element;
      return this;
    }

    /** Returns the post. */
    public Post build() {
      return new Post(this);
    }
  }
}
