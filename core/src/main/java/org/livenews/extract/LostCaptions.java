package org.livenews.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final @Nullable String[] letters;

  private LostCaptions(List<Row> rows) {
    this.rows = rows;
    letters = new @Nullable String[rows.size()];
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
    String part = "";
    for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
      String above = rows.get(j).text();
      if (above.contains(word)) {
        part = part.isEmpty() ? letters(i).substring(Sentences.letterCount(text, second)) : part;
        if (above.length() > part.length() && Sentences.holdsInside(above, letters(j), part)) {
          return j;
        }
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
    int from = behind;
    int longest = behind;
    int length = 0;
    for (int i = behind; i <= text.length(); i++) {
      if (i == text.length() || !Signs.isLetterOrDigit(text.charAt(i))) {
        if (i - from > length) {
          longest = from;
          length = i - from;
        }
        from = i + 1;
      }
    }
    return text.substring(longest, longest + length);
  }

  /** Returns the letters of a row. */
  private String letters(int row) {
    @Nullable String known = letters[row];
    if (known == null) {
      known = Sentences.letters(rows.get(row).text());
      letters[row] = known;
    }
    return known;
  }
}
