package org.livenews.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Fits text to columns of a terminal, where some characters take two and some none. */
final class Wrapping {

  private static final String ELLIPSIS = "…";

  private Wrapping() {}

  /** Returns the number of columns that {@code text} takes. */
  static int columns(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  /**
   * Returns {@code text} in lines of at most {@code width} columns; a word that is longer stays
   * whole. A line feed ends a line. Empty text gives one empty line.
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    for (String paragraph : text.split("\n", -1)) {
      breaks.setText(paragraph);
      StringBuilder line = new StringBuilder();
      int used = 0;
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        String word = paragraph.substring(from, to);
        if (used > 0 && used + columns(word.stripTrailing()) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
          used = 0;
        }
        line.append(word);
        used += columns(word);
        from = to;
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Returns the beginning of {@code text} that fits {@code width} columns, marked where cut. */
  static String cut(String text, int width) {
    if (columns(text) <= width) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += Math.max(0, WCWidth.wcwidth(c));
      if (used > width) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.toString().stripTrailing() + ELLIPSIS;
  }

  /** Returns {@code text} with spaces behind it up to {@code width} columns. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }
}
