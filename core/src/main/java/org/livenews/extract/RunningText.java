package org.livenews.extract;

import java.util.List;

/**
 * How many words of each row are running text: those of finished sentences, and those of what
 * stands by itself below a headline, a line without final stop or a caption. Takes the rows of a
 * page one after another. Not thread-safe.
 */
final class RunningText {

  /** A shorter line without final stop is a label. */
  private static final int LABEL_WORDS = 4;

  /** Whether a headline stands above, with nothing between that is text. */
  private boolean headed;

  /** Returns the words of running text of each row. */
  static int[] words(List<Row> rows) {
    RunningText running = new RunningText();
    int[] words = new int[rows.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = running.words(rows.get(i));
    }
    return words;
  }

  /** Returns the words of running text of the next row. */
  int words(Row row) {
    boolean told = isSentence(row) || headed && (isCaption(row) || isLine(row));
    headed = isHeadline(row) && row.isContent() || headed && !row.isMuted() && !row.isContent();
    return told ? row.words() : 0;
  }

  private static boolean isSentence(Row row) {
    return row.shape() == Shape.SENTENCE && row.isContent();
  }

  private static boolean isHeadline(Row row) {
    return row.kind() == PageBlock.Kind.HEADING && !row.isTitle();
  }

  private static boolean isLine(Row row) {
    return row.kind() == PageBlock.Kind.PARAGRAPH
        && row.words() > LABEL_WORDS
        && row.isContent()
        && !row.printsTime()
        && !row.isLink();
  }

  private static boolean isCaption(Row row) {
    return !row.isMuted() && row.picture() == Row.Picture.CAPTION;
  }
}
