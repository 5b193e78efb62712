package org.livenews.extract;

import java.util.List;
import java.util.Set;

/**
 * "Breaking", "Eilmeldung" in front of headlines, in the same line: the page gave the label an
 * element of its own, a dump of it does not. It is told by its recurrence.
 */
final class BreakingLabels {

  private static final Set<String> LABELS = Words.keys("breaking-labels.txt");
  private static final int FEWEST = 2;
  private static final int MOST_WORDS = 3;

  private BreakingLabels() {}

  /** Whether more than one of the first lines of updates begins with such a label. */
  static boolean recur(List<String> firsts) {
    return firsts.stream().filter(first -> end(first) > 0).limit(FEWEST).count() == FEWEST;
  }

  /** Returns where a headline begins behind its label; 0 where it has none. */
  static int end(String headline) {
    int end = 0;
    for (int words = 1; words <= MOST_WORDS; words++) {
      end = headline.indexOf(' ', end + 1);
      if (end < 0 || end + 1 == headline.length()) {
        return 0;
      }
      boolean begins = !Character.isLowerCase(headline.codePointAt(end + 1));
      if (begins && LABELS.contains(Line.key(headline.substring(0, end)))) {
        return end + 1;
      }
    }
    return 0;
  }
}
