package org.livenews.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PageBlock.Kind;

/** Tells what sort of block the text of an element is, by the element and those around it. */
final class BlockKind {

  /** How many elements without meaning are looked through. */
  private static final int MOST_WRAPPERS = 4;

  private static final String CAPTION = "caption";

  private BlockKind() {}

  /** Whether an element is called a caption. */
  private static boolean isCaption(Element element) {
    return element.attr("itemprop").equals("caption") || holdsCaption(element.attr("class"));
  }

  /** Whether one of some class names ends so. */
  private static boolean holdsCaption(String names) {
    int end = 0;
    for (int at = names.indexOf(CAPTION); at >= 0; at = names.indexOf(CAPTION, end)) {
      end = at + CAPTION.length();
      if (end == names.length() || Character.isWhitespace(names.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the sort of a block whose text an element holds. */
  static Kind of(Element element) {
    if (element.hasAttr("datetime")) {
      return Kind.TIME;
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dd", "dt" -> Kind.LIST_ITEM;
      case "figcaption", "caption" -> Kind.CAPTION;
      case "blockquote" -> Kind.QUOTE;
      case "td", "th" -> Kind.CELL;
      default -> isCaption(element) ? Kind.CAPTION : kindWithin(element.parent());
    };
  }

  /** Returns what text is by the element around its own. */
  private static Kind kindWithin(@Nullable Element parent) {
    if (parent == null) {
      return Kind.PARAGRAPH;
    }
    return switch (parent.normalName()) {
      case "li" -> parent.childrenSize() == 1 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "figcaption", "figure" -> Kind.CAPTION;
      case "blockquote" -> Kind.QUOTE;
      case "div" -> kindInWrapper(parent);
      default -> Kind.PARAGRAPH;
    };
  }

  /** Returns what text in a wrapper is: a quotation or caption, whatever it is wrapped in. */
  private static Kind kindInWrapper(Element wrapper) {
    Element outer = wrapper;
    for (int i = 0; i < MOST_WRAPPERS && outer != null && outer.normalName().equals("div"); i++) {
      outer = outer.parent();
    }
    return switch (outer == null ? "" : outer.normalName()) {
      case "figcaption" -> Kind.CAPTION;
      case "blockquote" -> Kind.QUOTE;
      default -> Kind.PARAGRAPH;
    };
  }
}
