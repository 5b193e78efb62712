package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Text;

/**
 * One block of the page's text in reading order: a paragraph, heading, list item, caption … with no
 * other block inside it that holds text of its own.
 */
public final class PageBlock {

  /** What sort of block it is, as far as the markup tells. */
  public enum Kind {
    /** A heading, {@code h1} to {@code h6} or a {@code role} of that meaning. */
    HEADING,
    /** Running text of any element that is none of the others. */
    PARAGRAPH,
    /** An item of a list, or a line of a dump that begins with a bullet. */
    LIST_ITEM,
    /** A line of a quotation. */
    QUOTE,
    /** A caption or credit of an image or embed. */
    CAPTION,
    /** An image without text of its own; its text is its alternative text. */
    IMAGE,
    /** A cell of a table. */
    CELL,
    /** A {@code time} element that stands alone. */
    TIME,
    /** A post, video or the like that another site serves; it has no text. */
    EMBED,
    /** A rule or other mark between parts; it has no text. */
    RULE
  }

  private final int index;
  private final Kind kind;
  private final String text;
  private final Glance glance;
  private final List<RawRun> raw;
  private Optional<Text> rich;
  private final Element element;

  PageBlock(int index, Kind kind, Text rich, Element element) {
    this.index = index;
    this.kind = kind;
    this.text = rich.plain();
    this.glance = Glance.of(text);
    this.raw = List.of();
    this.rich = Optional.of(rich);
    this.element = element;
  }

  PageBlock(int index, Kind kind, List<RawRun> raw, Element element) {
    this.index = index;
    this.kind = kind;
    this.raw = raw;
    this.element = element;
    String plain = RawRun.plain(raw);
    glance = Glance.of(plain);
    // Half a character is mended in what is made of it.
    rich = glance.hasSurrogate() ? Optional.of(RawRun.rich(raw)) : Optional.empty();
    text = rich.map(Text::plain).orElse(plain);
  }

  /** Returns the number of the block in page order, from 0. */
  public int index() {
    return index;
  }

  /** Returns what sort of block it is. */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the text: runs of white space as one space, none at the ends, no zero-width characters,
   * no bullet.
   */
  public String text() {
    return text;
  }

  /** Returns what a look at the text tells. */
  Glance glance() {
    return glance;
  }

  /** Returns the same text with marks and links. */
  public Text rich() {
    if (rich.isEmpty()) {
      rich = Optional.of(RawRun.rich(raw));
    }
    return rich.get();
  }

  /** Returns the innermost element that holds all of it. */
  public Element element() {
    return element;
  }

  /** Returns the whole text as a span. */
  public Span span() {
    return new Span(this, 0, text.length());
  }

  /** Returns the text from one character up to another as a span. */
  public Span span(int from, int to) {
    return new Span(this, from, to);
  }

  @Override
  public String toString() {
    return index + " " + kind + " " + text;
  }
}
