package org.livenews.extract;

/** A name of a few capitalised words that begins a text, in front of a clock. */
final class LeadingName {

  private static final int MOST_WORDS = 4;

  /** No figure behind a name stands further on. */
  static final int LONGEST = 60;

  private LeadingName() {}

  /** Returns where a figure follows the name that begins at {@code start}, or -1. */
  static int figureBehind(String text, int start) {
    int limit = Math.min(text.length(), LONGEST);
    int p = start;
    if (p >= Math.min(limit, TimeMarks.REACH) || !Character.isUpperCase(text.charAt(p))) {
      return -1;
    }
    for (int words = 1; words <= MOST_WORDS; words++) {
      int end = word(text, p, limit);
      if (end < 0) {
        return -1;
      }
      p = Signs.skipBlanks(text, end, limit);
      if (p < limit && text.charAt(p) == ',') {
        p = Signs.skipBlanks(text, p + 1, limit);
      }
      if (p < limit && Signs.isDigit(text.charAt(p))) {
        return p > end ? p : -1;
      }
    }
    return -1;
  }

  private static int word(String text, int start, int limit) {
    int p = start;
    if (p >= limit) {
      return -1;
    }
    boolean small = Character.isLowerCase(text.charAt(p));
    while (p < limit && isLetter(text.charAt(p))) {
      p++;
    }
    if (p == start || small && (p - start > 3 || start == 0)) {
      return -1;
    }
    return p;
  }

  private static boolean isLetter(char c) {
    return Signs.isLetter(c) || c == '\'' || c == '’' || c == '-' || c == '.';
  }
}
