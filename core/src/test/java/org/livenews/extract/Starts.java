package org.livenews.extract;

import java.util.List;
import org.livenews.model.Capture;

/** Rows of a page, and where a reading of them finds updates, as a person reads it. */
final class Starts {

  private Starts() {}

  /** Returns the rows of a page with markup; what stands in it is put into a body. */
  static Rows rowsInHtml(String... body) {
    return rows(Capture.html("<html><body>" + String.join("\n", body) + "</body></html>"));
  }

  /** Returns the rows of a text dump of these lines. */
  static Rows rowsInText(String... lines) {
    return rows(Capture.text(String.join("\n", lines)));
  }

  private static Rows rows(Capture capture) {
    return Page.of(capture).rows(HouseStyle.GENERIC);
  }

  /** Returns the first row of each update, behind its printed time where that is known. */
  static List<String> in(Rows rows, RecordFinder.Reading reading) {
    return reading.starts().stream()
        .map(
            start ->
                rows.printedTime(start.time()).map(t -> "[" + t.span().text() + "] ").orElse("")
                    + rows.get(start.row()).text())
        .toList();
  }
}
