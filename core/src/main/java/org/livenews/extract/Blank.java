package org.livenews.extract;

/** White space as readers see it: also no-break spaces and characters of no width. */
final class Blank {

  private Blank() {}

  static boolean is(char c) {
    return c < '\u0080' ? c <= ' ' : isBlankBeyondAscii(c);
  }

  private static boolean isBlankBeyondAscii(char c) {
    return c == '\u00A0' || c == '\u202F' || isWidthless(c) || Character.isWhitespace(c);
  }

  /** Returns the first place from {@code from} on where {@code text} is blank, or its length. */
  static int next(String text, int from) {
    int p = from;
    while (p < text.length() && !is(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /** Whether {@code c} takes no room and joins nothing. */
  static boolean isWidthless(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u00AD';
  }
}
