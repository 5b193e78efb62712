package org.livenews.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds the page headline among the first lines. In front of it may stand words of the site's
 * frame, which are short; behind it a standfirst, which is a sentence; and it may stand there
 * twice.
 */
final class TitleLine {

  private static final int LOOK = 40;
  private static final int MOST_WORDS = 8;
  private static final int LONG_WORDS = 14;

  /** What speaks for and against a row, in words that it has more or less. */
  private static final int FIRST = 2;

  /** The parts of a menu are no longer than this on average. */
  private static final int MENU_LETTERS = 16;

  private static final int LIVE = 7;
  private static final int REPEATED = 4;

  /** Below a label "Live", a row of as many words is a title and no word of a menu. */
  private static final int LEAST_UNDER_LABEL = 4;

  private static final int NAMES = 6;

  /** The byline of a page stands below its title. */
  private static final int SIGNED = 2;

  private static final int CAPITALS = 3;

  private TitleLine() {}

  /** Returns the row of the page headline before row {@code limit}, or -1. */
  static int find(Rows rows, int limit) {
    int marked = marked(rows, limit);
    if (marked >= 0) {
      return marked;
    }
    int best = -1;
    double bestScore = 1.5;
    int sentences = 0;
    boolean signed = false;
    boolean seen = false;
    int first = MailHead.end(rows);
    for (int i = first; i < Math.min(limit, Math.min(rows.size(), first + LOOK)); i++) {
      Row row = rows.get(i);
      if (row.isContent() && row.shape() == Shape.SENTENCE && row.words() > 12) {
        sentences++;
      }
      signed |= seen && row.isByline();
      if (canBeTitle(row) || i == 0 && isSuffixed(row)) {
        double score = score(rows, i, limit) + 0.6 * first - 2.5 * sentences + (seen ? 0 : FIRST);
        score -= signed ? SIGNED : 0;
        score += MailHead.isSubject(rows.subList(0, first), row.text()) ? REPEATED : 0;
        seen = true;
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Returns the row that the markup names as the title of the page, or -1. */
  private static int marked(Rows rows, int limit) {
    BitSet titles = rows.titles();
    int best = -1;
    for (int i = titles.nextSetBit(0); i >= 0 && i < limit; i = titles.nextSetBit(i + 1)) {
      if (best < 0 || rows.get(i).words() > rows.get(best).words()) {
        best = i;
      }
    }
    return best;
  }

  private static boolean canBeTitle(Row row) {
    return row.picture() == Row.Picture.NONE
        && row.stock().isEmpty()
        && row.only().isEmpty()
        && row.leading().isEmpty()
        && !row.isByline()
        && !row.isClosing()
        && !row.isItem()
        && !isMenu(row.text())
        && (row.kind() == PageBlock.Kind.HEADING || row.shape() == Shape.HEADLINE);
  }

  /** Whether a line is a menu or a path to the page: short words with marks between them. */
  private static boolean isMenu(String text) {
    int parts = 1;
    for (int i = 1; i + 1 < text.length(); i++) {
      if ("|/>›»·•<".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ') {
        parts++;
      }
    }
    boolean spoken = text.length() > MENU_LETTERS * parts;
    return parts > 1 && !spoken && (parts > 2 || text.indexOf('|') < 0 || text.length() < 30)
        || text.startsWith("<")
        || text.startsWith("«  ");
  }

  /** Whether the row is a document title with a site suffix in brackets. */
  private static boolean isSuffixed(Row row) {
    return row.text().endsWith(")") && row.text().contains(" - ") && row.words() <= 30;
  }

  private static double score(List<Row> rows, int i, int limit) {
    Row row = rows.get(i);
    double score = Math.min(row.words(), MOST_WORDS) - 0.6 * i;
    score -= Math.max(0, row.words() - LONG_WORDS);
    score -= isAllCapitalized(row) ? CAPITALS : 0;
    int repetition = repetition(rows, i, limit);
    if (LiveWords.in(row.text())
        || row.words() >= LEAST_UNDER_LABEL && isLiveLabel(rows, i - 1)
        || repetition > 0 && LiveWords.in(rows.get(repetition).text())) {
      score += LIVE;
    }
    if (repetition > 0) {
      score += REPEATED;
    } else if (Bylines.looksLikeNames(row.text())) {
      score -= NAMES;
    }
    return score;
  }

  /** Whether a row is a label of live pages, as stands above their titles. */
  private static boolean isLiveLabel(List<Row> rows, int i) {
    return i >= 0 && rows.get(i).isStock(StockLine.FURNITURE) && LiveWords.in(rows.get(i).text());
  }

  /** Whether a short line has no word in small letters, as the words of a menu. */
  private static boolean isAllCapitalized(Row row) {
    if (row.words() > 6 || row.words() < 2) {
      return false;
    }
    boolean start = true;
    for (int i = 0; i < row.text().length(); i++) {
      char c = row.text().charAt(i);
      if (start && Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      start = c == ' ';
    }
    return true;
  }

  /** Returns the row below that says the same, or more, or -1. */
  private static int repetition(List<Row> rows, int i, int limit) {
    String title = rows.get(i).text().toLowerCase(Locale.ROOT);
    for (int j = i + 1; j < Math.min(limit, Math.min(rows.size(), LOOK)); j++) {
      if (rows.get(j).text().length() < 400
          && rows.get(j).text().toLowerCase(Locale.ROOT).contains(title)) {
        return j;
      }
    }
    return -1;
  }
}
