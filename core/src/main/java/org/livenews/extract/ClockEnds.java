package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/** Reads updates by headlines that end with a clock: "The bridge opens (13:42)". */
final class ClockEnds {

  static final String NAME = "headlines that end with a time";

  private static final int FEWEST = 3;

  private ClockEnds() {}

  static Reading read(Rows rows) {
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean ends = row.isContent() && !row.isClock() && row.ending().isPresent();
      if (ends && !ClosingTimes.isPosted(row)) {
        String headline = row.text().substring(0, row.ending().get().from());
        if (Shape.of(headline) == Shape.HEADLINE) {
          starts.add(new Start(i, i));
        }
      }
    }
    return starts.size() < FEWEST
        ? new Reading(NAME, List.of(), rows.size())
        : new Reading(NAME, starts, starts.get(0).row());
  }
}
