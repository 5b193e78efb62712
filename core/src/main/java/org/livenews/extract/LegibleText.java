package org.livenews.extract;

import java.util.Optional;

/** Makes decoded content fit for an HTML parser, and tells content that is no text at all. */
final class LegibleText {

  private static final int LOOK = 1 << 16;

  private static final int FEWEST = 4;
  private static final double MOST_CONTROLS = 0.05;
  private static final double MOST_UNDECODED = 0.3;

  /** How many bytes a character of a text has at most. */
  private static final int MOST_BYTES = 3;

  private LegibleText() {}

  /**
   * Returns {@code text} with U+0000 and U+FFFF as U+FFFD: the first hides text from readers, and
   * parsers take the second for the end of the page.
   */
  static String of(String text) {
    return text.indexOf('\0') < 0 && text.indexOf('\uFFFF') < 0
        ? text
        : text.replace('\0', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  /**
   * Looks at bytes that are UTF-8 without a fault, in whose text {@link #of} changes nothing and of
   * which {@link #isBinary} says no; empty for others, and for some of these.
   */
  static Optional<Utf8Look> look(String octets) {
    return Utf8Look.at(octets, MOST_BYTES * LOOK).filter(look -> look.oddities() < FEWEST);
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  /**
   * Whether more than one in twenty of the first characters is a control that no text holds, or
   * almost every third one could not be decoded.
   */
  static boolean isBinary(String text) {
    int end = Math.min(text.length(), LOOK);
    int controls = 0;
    int undecoded = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        undecoded++;
      } else if (isControl(c) || c == '\uFFFF') {
        controls++;
      }
    }
    return controls >= FEWEST && controls > end * MOST_CONTROLS
        || undecoded >= FEWEST && undecoded > end * MOST_UNDECODED;
  }
}
