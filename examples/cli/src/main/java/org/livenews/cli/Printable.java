package org.livenews.cli;

/**
 * Makes text from elsewhere safe to show on a terminal: it can neither steer the terminal nor
 * change the order in which the characters around it are shown.
 */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * Returns {@code text} with control characters replaced and bidirectional controls removed; line
   * feeds and tabs stay.
   */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** Returns the same on one line: line feeds and tabs are spaces. */
  static String line(String text) {
    return text(text).replace('\n', ' ').replace('\t', ' ');
  }

  /**
   * Returns the same with its second and further lines indented, so that none of them can pass for
   * a line of ours.
   */
  static String indented(String text) {
    return text(text).replace("\n", "\n  ");
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n' || c == '\t') {
      out.append((char) c);
    } else if (c == '\r' || c == '\u2028' || c == '\u2029') {
      out.append(' ');
    } else if (isControl(c)) {
      out.append(REPLACEMENT);
    } else if (!isBidiControl(c) && !isInvisibleTag(c)) {
      out.appendCodePoint(c);
    }
  }

  /** Whether it is C0, DEL, C1 or half of a character, which has no meaning alone. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** The characters with the Unicode property Bidi_Control. */
  static boolean isBidiControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  /** Marks of annotation and the tags, which mirror ASCII invisibly. */
  private static boolean isInvisibleTag(int c) {
    return c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFB || c >= 0xE0000 && c <= 0xE007F;
  }
}
