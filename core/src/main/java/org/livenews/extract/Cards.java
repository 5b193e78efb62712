package org.livenews.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The cards behind the text of an update that link to other pages: each a heading that is a link,
 * and what stands in the same element.
 */
final class Cards {

  private final Rows rows;
  private Optional<Element> open = Optional.empty();

  Cards(Rows rows) {
    this.rows = rows;
  }

  /** Whether a row belongs to a card; to be asked of the rows in order. */
  boolean hold(int i) {
    Row row = rows.get(i);
    if (row.isItem()) {
      return false;
    }
    Optional<Element> parent = Optional.ofNullable(row.block().element().parent());
    if (Slots.isHeading(row) && row.isLink()) {
      boolean apart = i == 0 || rows.get(i - 1).block().element().parent() != parent.orElse(null);
      open = apart ? parent : Optional.empty();
      return true;
    }
    boolean inside = open.isPresent() && open.get() == parent.orElse(null);
    open = inside ? open : Optional.empty();
    return inside;
  }
}
