package org.livenews.formats;

import java.util.Optional;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;

/** A shape of a publisher's JSON, read as linked data. Total and thread-safe. */
@FunctionalInterface
interface Payload {

  /** Returns what a page's JSON says, if it has this shape. */
  Optional<LinkedData> read(Page page);

  /** Returns the first of some shapes that a page's JSON has. */
  static Payload first(Payload... shapes) {
    return page -> {
      for (Payload shape : shapes) {
        Optional<LinkedData> data = shape.read(page);
        if (data.isPresent()) {
          return data;
        }
      }
      return Optional.empty();
    };
  }
}
