package org.livenews.extract;

import java.util.List;
import java.util.Set;

/**
 * Tells which rows are titles of other stories: the headlines below a label such as "Read also"
 * that stands alone, but for the last, which may be the headline of text that follows; the links of
 * a list below it; and which are the text of a box between the title of an offer and its button.
 */
final class Teasers {

  /** The text of an offer has no more words. */
  private static final int MOST_WORDS = 25;

  private Teasers() {}

  /** Whether there may be such rows on a page, by its stock lines. */
  static boolean mayBeAmong(Set<StockLine> stock) {
    return stock.contains(StockLine.PROMO) || stock.contains(StockLine.ADVERTISEMENT);
  }

  static void mark(List<Row> rows) {
    boolean linked = false;
    for (int i = 1; i + 1 < rows.size(); i++) {
      Row above = rows.get(i - 1);
      boolean labelled = isLabel(above);
      if (!labelled && !linked && !above.isStock(StockLine.PROMO)) {
        continue;
      }
      Row row = rows.get(i);
      boolean title = labelled && precedesTitle(row, rows.get(i + 1));
      boolean offer =
          above.isStock(StockLine.PROMO)
              && row.isContent()
              && !row.isItem()
              && row.words() <= MOST_WORDS
              && rows.get(i + 1).isStock(StockLine.FURNITURE);
      linked = row.isItem() && (linked || labelled) && row.isLink();
      if (title || offer || linked) {
        row.teaser();
      }
    }
  }

  /** Whether one headline follows another, and is not the heading of a line below it. */
  private static boolean precedesTitle(Row row, Row next) {
    boolean heads = Slots.isHeading(row) && !Slots.isHeading(next);
    return row.isHeadline() && next.isHeadline() && !heads;
  }

  /** Whether a row is a label of other stories, and names none itself. */
  static boolean isLabel(Row row) {
    return row.words() <= 4
        && (row.isStock(StockLine.PROMO) || row.isStock(StockLine.ADVERTISEMENT));
  }
}
