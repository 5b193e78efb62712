package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/** Reads updates by rows that begin with a clock and go on with headline, text or name. */
final class ClockBeginnings {

  static final String NAME = "rows that begin with a time";

  private static final String LABELLED = "labelled";

  private ClockBeginnings() {}

  static Reading read(Rows rows) {
    Map<String, Integer> forms = new HashMap<>();
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (canBegin(rows.get(i))) {
        found.add(i);
        forms.merge(form(rows.get(i)), 1, Integer::sum);
      }
    }
    if (!ClockRows.isUsual(forms.getOrDefault(LABELLED, 0), found.size())) {
      found.removeIf(row -> form(rows.get(row)).equals(LABELLED));
    }
    int all = found.size();
    List<Start> starts = new ArrayList<>();
    for (int row : found) {
      if (forms.getOrDefault(form(rows.get(row)), 0) * 6 >= all) {
        starts.add(new Start(row, row));
      }
    }
    if (starts.size() > 1 && rows.endsInClock()) {
      starts.add(new Start(rows.size() - 1, rows.size() - 1));
    }
    return new Reading(NAME, starts, starts.isEmpty() ? rows.size() : starts.get(0).row());
  }

  private static boolean canBegin(Row row) {
    return row.leading().filter(p -> !p.isDateOnly()).isPresent()
        && !row.isMuted()
        && !row.isSigned()
        && row.picture() == Row.Picture.NONE;
  }

  private static String form(Row row) {
    TimePhrase phrase = row.leading().orElseThrow();
    return phrase.label().isPresent() ? LABELLED : phrase.date().isPresent() ? "full" : "clock";
  }
}
