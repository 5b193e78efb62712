package org.livenews.extract;

import java.util.List;

/** Numbers in front of headlines that count the updates of a page: "12. The bridge opens". */
final class Numbering {

  private static final int FEWEST = 3;
  private static final int MOST_DIGITS = 4;

  private Numbering() {}

  /** Whether headlines, in page order, count up or down by one. */
  static boolean counts(List<String> headlines) {
    int step = headlines.size() < FEWEST ? 0 : number(headlines.get(1)) - number(headlines.get(0));
    if (Math.abs(step) != 1) {
      return false;
    }
    for (int i = 0; i < headlines.size(); i++) {
      boolean next = i == 0 || number(headlines.get(i)) - number(headlines.get(i - 1)) == step;
      if (!next || end(headlines.get(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a headline goes on behind its number; 0 where it has none. */
  static int end(String headline) {
    int digits = digits(headline);
    int end = digits;
    while (end < headline.length() && ".):º°".indexOf(headline.charAt(end)) >= 0) {
      end++;
    }
    int from = end;
    while (from < headline.length() && Blank.is(headline.charAt(from))) {
      from++;
    }
    return digits > 0 && end > digits && from > end && from < headline.length() ? from : 0;
  }

  private static int digits(String headline) {
    int digits = 0;
    while (digits < headline.length() && Signs.isDigit(headline.charAt(digits))) {
      digits++;
    }
    return digits <= MOST_DIGITS ? digits : 0;
  }

  private static int number(String headline) {
    int digits = digits(headline);
    return digits == 0 ? Integer.MIN_VALUE / 2 : Integer.parseInt(headline.substring(0, digits));
  }
}
