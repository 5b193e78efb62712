package org.livenews.extract;

import java.util.List;

/**
 * The lines of an e-mail above its text: "From: …", "Date: …", "Subject: …". They are known by
 * their form in any language: the first lines, each with a label, and an address in one of them.
 */
final class MailHead {

  private static final int FEWEST = 3;
  private static final int MOST = 12;
  private static final int LONGEST_LABEL = 20;

  private MailHead() {}

  /** Returns the first row behind the lines of the mail; 0 where the page is no mail. */
  static int end(List<Row> rows) {
    int end = 0;
    boolean addressed = false;
    while (end < Math.min(rows.size(), MOST) && isLabelled(rows.get(end).text())) {
      addressed |= holdsAddress(rows.get(end).text());
      end++;
    }
    return end >= FEWEST && addressed ? end : 0;
  }

  /** Whether one of the lines of a mail names a title. */
  static boolean isSubject(List<Row> head, String title) {
    return head.stream().anyMatch(row -> row.text().endsWith(title));
  }

  private static boolean isLabelled(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && colon + 2 < line.length()
        && Blank.is(line.charAt(colon + 1))
        && line.substring(0, colon).chars().noneMatch(Character::isDigit);
  }

  private static boolean holdsAddress(String line) {
    int at = line.indexOf('@');
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }
}
