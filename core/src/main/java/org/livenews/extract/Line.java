package org.livenews.extract;

import java.util.Locale;

/**
 * One line of a page, made ready for comparison. Both strings have the same length, so that what is
 * found in one can be cut out of the other. Immutable.
 *
 * @param printed the line with runs of white space as one space, none at its ends, and without
 *     invisible characters
 * @param folded the same with every apostrophe as {@code '} and every double quote as {@code "}
 */
record Line(String printed, String folded) {

  /** The line without content, which stands for every line that is too long to be a stock line. */
  static final Line EMPTY = new Line("", "");

  /** Longer lines are prose. */
  static final int LONGEST = 400;

  private static final int LONGEST_RAW = 4 * LONGEST;

  /** Returns a line in both forms, or {@link #EMPTY} if it is too long. */
  static Line of(String text) {
    if (text.length() > LONGEST_RAW) {
      return EMPTY;
    }
    String printed = collapse(text);
    return printed.length() > LONGEST ? EMPTY : new Line(printed, fold(printed));
  }

  /** Returns a line in both forms, of which what a look at it tells is known. */
  static Line of(String text, Glance glance) {
    if (!glance.isCollapsed()) {
      return of(text);
    }
    return text.length() > LONGEST ? EMPTY : new Line(text, glance.isFolded() ? text : fold(text));
  }

  /** Returns this line with the folded form in lower case. */
  Line lowerCase() {
    return new Line(printed, lower(folded));
  }

  /** Returns this line without a full stop at its end, unless that belongs to a short form. */
  Line withoutFinalStop() {
    int to = open();
    return to == length() ? this : upTo(to);
  }

  /** Returns how long {@link #withoutFinalStop} is. */
  int open() {
    int to = length() - 1;
    if (to < 1 || folded.charAt(to) != '.' || folded.charAt(to - 1) == '.') {
      return length();
    }
    int word = folded.lastIndexOf(' ') + 1;
    boolean shortForm =
        length() - word <= 2
            || folded.indexOf('.', word) < to
            || NameWords.isSuffix(folded.substring(word));
    return shortForm ? length() : to;
  }

  /** Returns the beginning of this line. */
  private Line upTo(int to) {
    String beginning = printed.substring(0, to);
    return new Line(beginning, printed.equals(folded) ? beginning : folded.substring(0, to));
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  int length() {
    return folded.length();
  }

  /** Returns what two words or lines have in common that differ in case, spaces and quotes only. */
  static String key(String text) {
    return lower(fold(collapse(text)));
  }

  /** Returns a text with runs of white space as one space, none at its ends. */
  static String collapse(String text) {
    return isCollapsed(text) ? text : collapsed(text);
  }

  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < '\u0080';
      if (!plain && (c == ' ' ? space : isSpace(c) || isInvisible(c))) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  private static String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!isInvisible(c)) {
        out.append(c);
      }
    }
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(end - 1);
    }
    return out.toString();
  }

  /** Returns a text of the same length with one form of each quotation mark. */
  static String fold(String text) {
    int first = 0;
    while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  static boolean isSpace(char c) {
    return c < '\u0080'
        ? c <= ' ' && Character.isWhitespace(c)
        : Character.isSpaceChar(c) || c == '\u0085';
  }

  static boolean isInvisible(char c) {
    return c >= '\u0080'
        && (c == '\u00ad' || c == '\ufeff' || Character.getType(c) == Character.FORMAT);
  }

  static char fold(char c) {
    if (c < '\u0080') {
      return c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '‛', '´', 'ʹ', '′' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      default -> c;
    };
  }

  /** Lower case, character by character, so that the length stays. */
  private static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      return lower;
    }
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }
}
