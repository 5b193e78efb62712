package org.livenews.extract;

/**
 * What one look at each character of a line tells. Immutable.
 *
 * @param words how many words there are; in scripts without blanks between them, two characters are
 *     one
 * @param kinds which kinds of characters there are, as bits
 */
record Glance(int words, int kinds) {

  private static final int BLANK = 1;

  /** What is not as {@link Line#collapse} leaves it: other than a single space between words. */
  private static final int UNEVEN = 2;

  private static final int DIGIT = 4;
  private static final int QUOTE = 8;
  private static final int SURROGATE = 16;

  /** The highest, so that it can be counted. */
  private static final int UNSPACED = 32;

  private static final byte[] ASCII_KINDS = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII_KINDS[c] = (byte) (c == ' ' ? BLANK : kind(c));
    }
  }

  /** Looks at a line. */
  static Glance of(String text) {
    int words = 0;
    int unspaced = 0;
    int kinds = 0;
    int before = BLANK;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = c < 128 ? ASCII_KINDS[c] : kind(c);
      if ((kind | before) != 0) {
        words += before & ~kind & BLANK;
        unspaced += kind / UNSPACED;
        kinds |= kind | (before & kind & BLANK) * UNEVEN;
        before = kind;
      }
    }
    return new Glance(words + unspaced / 2, kinds | (before & BLANK) * UNEVEN);
  }

  private static int kind(char c) {
    int kind = (Line.fold(c) == c ? 0 : QUOTE) | (Signs.isUnspaced(c) ? UNSPACED : 0);
    if (Character.isLetter(c)) {
      return kind;
    }
    return kind
        | (Blank.is(c) ? BLANK : 0)
        | (Blank.is(c) || Line.isSpace(c) || Line.isInvisible(c) ? UNEVEN : 0)
        | (Signs.isDigit(c) ? DIGIT : 0)
        | (Character.isSurrogate(c) ? SURROGATE : 0);
  }

  /** Whether there is a figure of any script. */
  boolean hasDigit() {
    return (kinds & DIGIT) != 0;
  }

  /** Whether there may be half a character. */
  boolean hasSurrogate() {
    return (kinds & SURROGATE) != 0;
  }

  /** Whether {@link Line#collapse} is known to leave the line as it is. */
  boolean isCollapsed() {
    return (kinds & UNEVEN) == 0;
  }

  /** Whether {@link Line#fold} leaves the line as it is. */
  boolean isFolded() {
    return (kinds & QUOTE) == 0;
  }
}
