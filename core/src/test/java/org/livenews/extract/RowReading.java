package org.livenews.extract;

import java.util.List;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;
import org.livenews.model.Capture;

/** Rows of a page for a single way of reading them, and what it finds, as a person reads it. */
final class RowReading {

  private RowReading() {}

  /** Returns the rows of a text dump of these lines. */
  static Rows text(String... lines) {
    return rows(Capture.text(String.join("\n", lines)));
  }

  /** Returns the rows of a page with markup; what stands in it is put into a body. */
  static Rows html(String... body) {
    return rows(Capture.html("<html><body>" + String.join("\n", body) + "</body></html>"));
  }

  private static Rows rows(Capture capture) {
    return Page.of(capture).rows(HouseStyle.GENERIC);
  }

  /** Returns the row that each update begins with, and behind an {@code @} that of its time. */
  static List<String> found(Rows rows, Reading reading) {
    return reading.starts().stream().map(start -> print(rows, start)).toList();
  }

  /** Returns the row that each update begins with, behind its printed time where that is known. */
  static List<String> timed(Rows rows, Reading reading) {
    return reading.starts().stream()
        .map(
            start ->
                rows.printedTime(start.time()).map(t -> "[" + t.span().text() + "] ").orElse("")
                    + rows.get(start.row()).text())
        .toList();
  }

  private static String print(Rows rows, Start start) {
    String text = rows.get(start.row()).text();
    return start.time() == Start.UNTIMED ? text : text + " @ " + rows.get(start.time()).text();
  }
}
