package org.livenews.extract;

import java.util.List;

/**
 * How many words of each row are running text: those of finished sentences, and those of what
 * stands by itself below a headline, a line without final stop or a caption.
 */
final class RunningText {

  /** A shorter line without final stop is a label. */
  private static final int LABEL_WORDS = 4;

  private RunningText() {}

  /** Returns the words of running text of each row. */
  static int[] words(List<Row> rows) {
    int[] words = new int[rows.size()];
    boolean headed = false;
    for (int i = 0; i < words.length; i++) {
      Row row = rows.get(i);
      boolean told = isSentence(row) || headed && (isCaption(row) || isLine(row));
      words[i] = told ? row.words() : 0;
      headed = isHeadline(row) && row.isContent() || headed && !row.isMuted() && !row.isContent();
    }
    return words;
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
