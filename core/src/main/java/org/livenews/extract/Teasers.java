package org.livenews.extract;

import java.util.List;

/**
 * Tells which rows are titles of other stories: the headline below a label such as "Read also" that
 * stands alone, unless it is the headline of text that follows it.
 */
final class Teasers {

  private Teasers() {}

  static void mark(List<Row> rows) {
    for (int i = 1; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      if (isLabel(rows.get(i - 1)) && row.isHeadline() && rows.get(i + 1).isHeadline()) {
        row.teaser();
      }
    }
  }

  /** Whether a row is a label of other stories, and names none itself. */
  static boolean isLabel(Row row) {
    return (row.isStock(StockLine.PROMO) || row.isStock(StockLine.ADVERTISEMENT))
        && row.words() <= 4;
  }
}
