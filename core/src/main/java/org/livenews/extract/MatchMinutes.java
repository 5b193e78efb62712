package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/** Reads updates of a match by rows that begin with its minute: "79' Goal". */
final class MatchMinutes {

  static final String NAME = "rows that begin with a minute of play";

  private static final int FEWEST = 3;

  private MatchMinutes() {}

  static Reading read(Rows rows) {
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isMuted() && rows.get(i).minute().isPresent()) {
        starts.add(new Start(i, i));
      }
    }
    return starts.size() < FEWEST
        ? new Reading(NAME, List.of(), rows.size())
        : new Reading(NAME, starts, starts.get(0).row());
  }
}
