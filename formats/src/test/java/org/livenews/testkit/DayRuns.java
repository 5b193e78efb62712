package org.livenews.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.livenews.testkit.LiveStory.Entry;

/** Where the updates of one day begin and end on a page. */
record DayRuns(List<Entry> entries, ZoneId zone) {

  /** Whether an update is the first of its day. */
  boolean isFirst(Entry entry) {
    int before = entries.indexOf(entry) - 1;
    return before < 0 || !day(entries.get(before)).equals(day(entry));
  }

  /** Whether an update is the last of its day. */
  boolean isLast(Entry entry) {
    int next = entries.indexOf(entry) + 1;
    return next == entries.size() || !day(entries.get(next)).equals(day(entry));
  }

  private LocalDate day(Entry entry) {
    return entry.at().atZone(zone).toLocalDate();
  }

  /** Returns the same updates in the other order. */
  static List<Entry> reversed(List<Entry> entries) {
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    return reversed;
  }
}
