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

  private boolean isRepeated(int i) {
    Row row = rows.get(i);
    if (row.words() < LEAST_WORDS || row.shape() == Shape.LABEL || !Pictures.canBeAlt(row)) {
      return false;
    }
    String text = row.text();
    String part = letters(i).substring(Sentences.letterCount(text, text.indexOf(' ') + 1));
    for (int j = i - 1; j >= 0 && j >= i - REACH && rows.get(j).isContent(); j--) {
      String above = rows.get(j).text();
      if (above.length() > part.length() && Sentences.holdsInside(above, letters(j), part)) {
        return true;
      }
      if (rows.get(j).isHeadline()) {
        return false;
      }
    }
    return false;
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
