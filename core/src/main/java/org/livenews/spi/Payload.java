package org.livenews.spi;

import java.util.List;
import java.util.Optional;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;

/**
 * A shape of a publisher's JSON, read as linked data: of captures that are JSON, or of what a page
 * holds for its scripts. Implementations are total and safe for use by several threads.
 */
@FunctionalInterface
public interface Payload {

  /** Returns what a page's JSON says, if it has this shape. */
  Optional<LinkedData> read(Page page);

  /** Returns a shape that is the first of some that a page's JSON has. */
  static Payload first(Payload... shapes) {
    List<Payload> all = List.of(shapes);
    return page -> all.stream().flatMap(shape -> shape.read(page).stream()).findFirst();
  }
}
