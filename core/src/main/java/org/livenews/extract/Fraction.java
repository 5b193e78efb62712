package org.livenews.extract;

/**
 * What an age prints behind the whole part of a number: one decimal ("1.5 hours", "2,5 Stunden") or
 * a sign for quarters ("1½ hours"). Two decimals are none: "2.30 hours" may be two and a half.
 */
final class Fraction {

  private static final String QUARTERS = "¼½¾";

  private Fraction() {}

  /**
   * Returns where the fraction ends that a place behind a number begins with; {@code pos} if there
   * is none. A quick look: nothing is allocated.
   */
  static int end(String text, int pos, int limit) {
    if (pos >= limit) {
      return pos;
    }
    if (isPoint(text.charAt(pos))) {
      int digit = pos + 1;
      int end = digit < limit ? behind(text, digit) : pos;
      return end > digit && !goesOn(text, end, limit) ? end : pos;
    }
    int sign = Signs.skipBlanks(text, pos, limit);
    return sign < limit && QUARTERS.indexOf(text.charAt(sign)) >= 0 ? sign + 1 : pos;
  }

  /** Returns the hundredths that a fraction stands for; 0 of an empty one. */
  static int hundredths(String text, int pos, int end) {
    if (end == pos) {
      return 0;
    }
    return isPoint(text.charAt(pos))
        ? 10 * Character.digit(text.codePointAt(pos + 1), 10)
        : 25 * (1 + QUARTERS.indexOf(text.charAt(end - 1)));
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',' || c == '٫';
  }

  /** Returns the place behind a digit; {@code pos} if there is none. */
  private static int behind(String text, int pos) {
    return Signs.isDigitAt(text, pos) ? pos + Character.charCount(text.codePointAt(pos)) : pos;
  }

  /** Whether more figures follow, so that it is a longer number, a date or a version. */
  private static boolean goesOn(String text, int pos, int limit) {
    if (pos >= limit) {
      return false;
    }
    boolean sign = isPoint(text.charAt(pos)) || text.charAt(pos) == ':' || text.charAt(pos) == '/';
    int next = sign ? pos + 1 : pos;
    return next < limit && Signs.isDigitAt(text, next);
  }
}
