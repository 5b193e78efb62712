package org.livenews.extract;

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
  private final Text rich;
  private final Element element;

  PageBlock(int index, Kind kind, Text rich, Element element) {
    this.index = index;
    this.kind = kind;
    this.text = rich.plain();
    this.rich = rich;
    this.element = element;
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

  /** Returns the same text with marks and links. */
  public Text rich() {
    return rich;
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
