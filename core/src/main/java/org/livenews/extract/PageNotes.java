package org.livenews.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;

/**
 * What lines anywhere on a page say about it as a whole: whether it goes on and where, how many
 * updates it has, who wrote it, its address and days.
 */
final class PageNotes {

  private final Head.Builder head;
  private int total;

  PageNotes(Head.Builder head) {
    this.head = head;
  }

  /** Takes note of what a stock line says about the page, and where it says that it goes on. */
  void stock(Row row) {
    StockLine line = row.stock().orElseThrow();
    line.status().ifPresent(head::status);
    if (line == StockLine.COUNTER) {
      total = Math.max(total, Counter.ofUpdates(row.text()));
    }
    if (line.status().isPresent()) {
      row.block().rich().runs().stream()
          .flatMap(run -> run.link().stream())
          .filter(link -> link.isAbsolute() && Permalinks.isOfLivePage(link))
          .distinct()
          .forEach(head::continuation);
    }
  }

  /** Reads a reposter's line that names the address of the page; returns whether it was one. */
  boolean address(Row row) {
    Optional<URI> address = Bylines.sourceAddress(row.text());
    address.ifPresent(uri -> head.url(row.block().span(), uri));
    return address.isPresent();
  }

  /** Takes a line that says who wrote the page as a whole. */
  void byline(Span span, List<Attribution> attributions) {
    head.byline(span, attributions);
  }

  /** Takes a line that says of which day updates are. */
  void day(Span span) {
    head.day(span);
  }

  /** Returns how many updates the live blog has as far as counters tell, or 0. */
  int updates() {
    return total;
  }
}
