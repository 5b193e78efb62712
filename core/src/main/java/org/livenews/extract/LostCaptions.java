package org.livenews.extract;

import java.util.List;
import org.livenews.extract.Row.Picture;

/**
 * Marks what is left of images whose captions were lost: a line behind a paragraph that repeats
 * words from the middle of one of its sentences.
 */
final class LostCaptions {

  private static final int LEAST_WORDS = 8;

  /** How many rows above a line are asked for its words. */
  private static final int REACH = 8;

  private final List<Row> rows;

  private LostCaptions(List<Row> rows) {
    this.rows = rows;
  }

  static void mark(List<Row> rows) {
    LostCaptions lost = new LostCaptions(rows);
    for (int i = 1; i < rows.size(); i++) {
      if (lost.isRepeated(i)) {
        rows.get(i).picture(Picture.ALT_ALONE);
      }
    }
  }

  /**
   * Whether a line repeats one of the nearest texts above it. Most lines do not, which is told
   * before the rows are asked what they are.
   */
  private boolean isRepeated(int i) {
    Row row = rows.get(i);
    boolean told =
        row.words() >= LEAST_WORDS && row.shape() != Shape.LABEL && Pictures.hasLengthOfAlt(row);
    int above = told ? repeated(i) : -1;
    return above >= 0 && Pictures.canBeAlt(row) && isReached(above, i);
  }

  /** Returns the nearest of the rows above that holds the words of a row, or -1. */
  private int repeated(int i) {
    String text = rows.get(i).text();
    int second = text.indexOf(' ') + 1;
    String word = longestWord(text, second);
    for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
      String above = rows.get(j).text();
      if (above.contains(word) && Sentences.holdsInside(above, text, second)) {
        return j;
      }
    }
    return -1;
  }

  /** Whether nothing but text, and no headline, stands between two rows. */
  private boolean isReached(int above, int i) {
    for (int j = i - 1; j >= above; j--) {
      if (!rows.get(j).isContent() || j > above && rows.get(j).isHeadline()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the longest word behind a place. */
  private static String longestWord(String text, int behind) {
    int longest = behind;
    int length = 0;
    for (int from = behind; from < text.length(); ) {
      int to = Sentences.wordEnd(text, from);
      if (to - from > length) {
        longest = from;
        length = to - from;
      }
      from = to + 1;
    }
    return text.substring(longest, longest + length);
  }
}
