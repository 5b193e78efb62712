package org.livenews.extract;

/**
 * What a part of a text must have for a time to be read in it that says more than a day. A quick
 * look: nothing is allocated.
 */
final class TimeEvidence {

  private TimeEvidence() {}

  /**
   * Whether there may be a clock, an age or a label in a part of a text: a sign between figures, or
   * a word of a clock, age or label. Figures alone are none of these, nor are dates.
   */
  static boolean isIn(String text, int from, int to, TimeLanguage language) {
    return isSignIn(text, from, to) || language.marks().holdsAny(text, from, to);
  }

  /** As {@link #isIn}, for as much of a text as a time that begins at a place can be. */
  static boolean isNear(String text, int from, TimeLanguage language) {
    return isIn(
        text, from, (int) Math.min(text.length(), (long) from + TimeReader.REACH), language);
  }

  /** Whether a colon stands between two figures, or a stop between a figure and two more. */
  private static boolean isSignIn(String text, int from, int to) {
    for (int p = from + 1; p < to; p++) {
      char c = text.charAt(p);
      if (isSign(c)) {
        int before = p - 1;
        while (before > from && Signs.isBlank(text.charAt(before))) {
          before--;
        }
        int behind = Signs.skipBlanks(text, p + 1, to);
        boolean follows = isDigit(text, behind, to) && (c != '.' || isDigit(text, behind + 1, to));
        if (follows && isDigit(text, before, to)) {
          return true;
        }
        p = behind - 1;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int p, int to) {
    return p < to && Signs.isDigit(text.charAt(p));
  }

  private static boolean isSign(char c) {
    return c == ':' || c == '.' || c == '：' || c == '∶';
  }
}
