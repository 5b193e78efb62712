package org.livenews.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;

/** Counts what went wrong with the times of a page: one diagnostic of a kind, with an example. */
final class TimeNotes {

  private static final Map<Code, String> WORDS =
      Map.of(
          Code.UNANCHORED_TIME,
              "cannot be counted back: there is no time of capture and no time of the page, or the unit is coarser than a day",
          Code.UNPLACED_TIME, "cannot be placed: the page states no date or no zone for them",
          Code.AMBIGUOUS_ZONE, "carry a zone abbreviation of several meanings",
          Code.DAY_CARRIED, "were carried over midnight by page order",
          Code.REPEATED_CLOCK,
              "occur twice, because clocks were put back, and nothing tells which is meant; they stay open",
          Code.SKIPPED_CLOCK,
              "do not occur, because clocks were put forward; they were read as after the change",
          Code.TIME_CONFLICT, "contradict another time of the page or the capture");

  private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
  private final Set<Diagnostic> remarks = new LinkedHashSet<>();
  private final Map<Code, String> examples = new EnumMap<>(Code.class);

  void add(Code code, String example) {
    counts.merge(code, 1, Integer::sum);
    examples.putIfAbsent(code, example);
  }

  /** Takes note once of how something was read that the page does not state. */
  void remark(Code code, String howRead) {
    remarks.add(Diagnostic.note(code, howRead));
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(remarks);
    counts.forEach(
        (code, count) -> {
          String detail =
              count
                  + " of the printed times "
                  + WORDS.getOrDefault(code, "")
                  + ": \""
                  + examples.get(code)
                  + (count == 1 ? "\"" : "\", …");
          all.add(
              code == Code.DAY_CARRIED
                  ? Diagnostic.note(code, detail)
                  : Diagnostic.warning(code, detail));
        });
    return List.copyOf(all);
  }
}
