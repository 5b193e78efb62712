package org.livenews.extract;

/**
 * What readers say. It has times and names as updates have; but it stands behind the text of the
 * page, in an element that begins with a title over it.
 */
final class Comments {

  /** What readers say is at most so many times as long as the page. */
  private static final int MOST_TIMES = 2;

  private Comments() {}

  static void mute(Rows rows) {
    if (!rows.hold(StockLine.COMMENTS)) {
      return;
    }
    int[] words = wordsBefore(rows);
    int title = TitleLine.find(rows, rows.size());
    for (int i = title + 1; i < rows.size(); i++) {
      int last = rows.get(i).isStock(StockLine.COMMENTS) ? last(rows, i) : i;
      int before = words[i] - words[title + 1];
      if (last > i && before > 0 && words[last + 1] - words[i] <= before * MOST_TIMES) {
        rows.subList(i, last + 1).forEach(Row::muteRemark);
        i = last;
      }
    }
  }

  /** Returns the last row of what a title stands over: its element, or that of its siblings. */
  private static int last(Rows rows, int title) {
    ElementTree elements = rows.elements();
    int own = elements.innermost(title);
    int around = elements.around(own);
    while (around >= 0 && elements.first(around) == elements.first(own)) {
      own = around;
      around = elements.around(own);
    }
    boolean alone = elements.last(own) == title && Slots.isHeading(rows.get(title));
    return elements.last(alone && around >= 0 ? around : own);
  }

  /** Returns how many words of running text stand before each row. */
  private static int[] wordsBefore(Rows rows) {
    int[] running = RunningText.words(rows);
    int[] words = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      words[i + 1] = words[i] + running[i];
    }
    return words;
  }
}
