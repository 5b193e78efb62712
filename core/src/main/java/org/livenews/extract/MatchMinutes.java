package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/**
 * Reads updates of a match by rows that begin with its minute: "79' Goal". Where each stands in a
 * table row or list item of its own, one of these that says something without a minute is an update
 * too.
 */
final class MatchMinutes {

  static final String NAME = "rows that begin with a minute of play";

  private static final int FEWEST = 3;

  private MatchMinutes() {}

  static Reading read(Rows rows) {
    List<Start> starts = new ArrayList<>();
    Set<Element> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < rows.size(); i++) {
      if (isMinute(rows.get(i))) {
        starts.add(new Start(i, i));
        @Nullable Element cell = cell(rows.get(i));
        if (cell != null) {
          cells.add(cell);
        }
      }
    }
    if (starts.size() < FEWEST) {
      return new Reading(NAME, List.of(), rows.size());
    }
    if (cells.size() == starts.size()) {
      starts = withoutMinute(rows, starts, cells);
    }
    return new Reading(NAME, starts, starts.get(0).row());
  }

  private static boolean isMinute(Row row) {
    return !row.isMuted() && row.minute().isPresent();
  }

  /** Returns the starts, and those of the cells between and behind them that print no minute. */
  private static List<Start> withoutMinute(Rows rows, List<Start> starts, Set<Element> cells) {
    Element first = cells.iterator().next();
    List<Start> all = new ArrayList<>();
    for (int i = starts.get(0).row(); i < rows.size(); i++) {
      Row row = rows.get(i);
      @Nullable Element cell = cell(row);
      if (isMinute(row)) {
        all.add(new Start(i, i));
      } else if (row.isContent()
          && row.shape() == Shape.SENTENCE
          && cell != null
          && isLike(cell, first)
          && cells.add(cell)) {
        all.add(new Start(i, Start.UNTIMED));
      }
    }
    return all;
  }

  private static boolean isLike(Element cell, Element other) {
    return cell.parent() == other.parent() && cell.className().equals(other.className());
  }

  /** Returns the table row or list item that a row stands in. */
  private static @Nullable Element cell(Row row) {
    return row.block().element().closest("tr, li");
  }
}
