package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.extract.Row.Picture;

/**
 * Marks what is left of images whose captions were lost: a line behind a paragraph that repeats
 * words from the middle of one of its sentences.
 */
final class LostCaptions {

  private static final int LEAST_WORDS = 8;

  /** A word of so many letters stands in few lines. */
  private static final int LONG = 9;

  /** How many rows above a line are asked for its words. */
  private static final int REACH = 8;

  private record Repetition(int row, int above) {}

  private final List<Row> rows;
  private final List<Repetition> repetitions = new ArrayList<>();

  LostCaptions(List<Row> rows) {
    this.rows = rows;
  }

  /** Looks at the text of the next row. Most repeat nothing. */
  void look(int i) {
    Row row = rows.get(i);
    boolean line =
        row.words() >= LEAST_WORDS && row.shape() != Shape.LABEL && Pictures.hasLengthOfAlt(row);
    int above = line ? repeated(i) : -1;
    if (above >= 0) {
      repetitions.add(new Repetition(i, above));
    }
  }

  /** Marks the rows, all of which were looked at, by what they are known to be by now. */
  void mark() {
    for (Repetition repetition : repetitions) {
      Row row = rows.get(repetition.row());
      if (Pictures.canBeAlt(row) && isReached(repetition.above(), repetition.row())) {
        row.picture(Picture.ALT_ALONE);
      }
    }
  }

  /** Returns the nearest of the rows above that holds the words of a row, or -1. */
  private int repeated(int i) {
    String text = rows.get(i).text();
    int second = text.indexOf(' ') + 1;
    String word = longWord(text, second);
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

  /** Returns the first long word behind a place, or the longest. */
  private static String longWord(String text, int behind) {
    int longest = behind;
    int length = 0;
    for (int from = behind; from < text.length() && length < LONG; ) {
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
