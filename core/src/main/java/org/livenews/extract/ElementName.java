package org.livenews.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * The name of an element, and the sorts of elements it is of, of each of which the HTML Standard
 * builds a tree by the same rules. Immutable.
 *
 * @param text the name in lower case; empty where it is none that a tree is built of
 * @param sorts of which sorts it is, a bit each
 */
record ElementName(String text, int sorts) {

  /** What elements have in common. */
  enum Sort {
    /** They hold nothing and have no end tag. */
    VOID("area base br col embed hr img input link meta param source track wbr"),

    /** A paragraph ends before them. */
    BLOCK(
        "address article aside blockquote center details dialog dir div dd dl dt "
            + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr "
            + "li main menu nav ol p pre section summary table ul"),

    /** Their end tags end all that stands in them, and mean nothing without them. */
    CONTAINER(
        "address article aside blockquote center details dialog dir div dl fieldset "
            + "figcaption figure footer header hgroup main menu nav ol section summary ul"),

    /** They are headings. */
    HEADING("h1 h2 h3 h4 h5 h6"),

    /** The end of a block around them closes them, if their own does not. */
    LOOSE("p li dd dt span"),

    /** They may not stand in themselves. */
    SINGLE("a button form noscript"),

    /** They hold only certain others. */
    GRID("table thead tbody tfoot tr colgroup"),

    /** Only such hold them. */
    CELL("caption colgroup col thead tbody tfoot tr td th"),

    /** No paragraph or item is closed in them that stands around them. */
    SCOPE("td th caption template"),

    /** Their content is text up to their end tag. */
    RAW("script style textarea title xmp iframe noembed noframes"),

    /** No reader sees their content. */
    SILENT("script style"),

    /** Other rules hold for the source in them. */
    FOREIGN("math plaintext"),

    /** They have rules of their own in the tree. */
    UNTOLD(
        "applet basefont bgsound body command frame frameset head html image "
            + "isindex keygen listing marquee math nobr optgroup option plaintext rb rp "
            + "rt rtc ruby search select");

    private final String names;
    private final int bit = 1 << ordinal();

    Sort(String names) {
      this.names = names;
    }
  }

  private static final Map<String, ElementName> SORTED = sorted();

  /** Names of some sort, of each of which there is one object. */
  static final ElementName PARAGRAPH = of("p");

  static final ElementName NOSCRIPT = of("noscript");

  /** Returns the name that a text in lower case is. */
  static ElementName of(String text) {
    return of(SORTED, text);
  }

  private static ElementName of(Map<String, ElementName> sorted, String text) {
    ElementName known = sorted.get(text);
    return known == null ? new ElementName(text, 0) : known;
  }

  private static Map<String, ElementName> sorted() {
    Map<String, ElementName> sorted = new HashMap<>();
    for (Sort sort : Sort.values()) {
      for (String name : sort.names.split(" ")) {
        int others = of(sorted, name).sorts;
        sorted.put(name, new ElementName(name, others | sort.bit));
      }
    }
    return sorted;
  }

  /** Whether it is of a sort. */
  boolean is(Sort sort) {
    return (sorts & sort.bit) != 0;
  }

  /** Whether it is this name in lower case. */
  boolean is(String name) {
    return text.equals(name);
  }
}
