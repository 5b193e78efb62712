package org.livenews.extract;

/**
 * What a page says of itself that makes it a live page: live words in its title or in a line of the
 * frame, a counter of posts, a line that introduces the updates, a note that the live blog is
 * closed or has moved.
 *
 * @param title whether the title calls the page live
 * @param frame whether a line of the head does
 * @param stock whether a stock line of live pages stands there
 */
record LiveEvidence(boolean title, boolean frame, boolean stock) {

  /** Reads the rows before {@code limit}. */
  static LiveEvidence in(Rows rows, int limit) {
    int title = TitleLine.find(rows, limit);
    boolean inTitle = title >= 0 && LiveWords.in(rows.get(title).text());
    boolean inFrame = false;
    boolean inStock = false;
    boolean elsewhere = false; // below a headline inside the text that points to a live page
    int paragraphs = 0;
    for (int i = 0; i < Math.min(limit, rows.size()) && paragraphs < 6; i++) {
      Row row = rows.get(i);
      inStock |= isLiveStock(row);
      inFrame |= row.isStock(StockLine.FURNITURE) && LiveWords.in(row.text());
      if (row.isContent() && !row.isItem()) {
        boolean live = row.words() <= 40 && paragraphs < 5 && LiveWords.in(row.text());
        elsewhere |= live && i != title && paragraphs > 1 && row.isHeadline();
        inFrame |= live && !elsewhere;
        paragraphs += row.shape() == Shape.SENTENCE ? 1 : 0;
      }
    }
    return new LiveEvidence(inTitle, inFrame, inStock);
  }

  static boolean isLiveStock(Row row) {
    return row.isStock(StockLine.INTRO)
        || row.isStock(StockLine.COUNTER)
        || row.isStock(StockLine.CLOSED)
        || row.isStock(StockLine.MOVED)
        || row.isStock(StockLine.WELCOME);
  }

  /** Whether anything was found. */
  boolean isAny() {
    return title || frame || stock;
  }

  /** Whether the page itself is called live, and not only something it links to. */
  boolean isStrong() {
    return title || stock;
  }
}
