package org.livenews.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;

/** Counts what went wrong with the times of a page: one diagnostic of a kind, with an example. */
final class TimeNotes {

  private static final Map<Code, String> WORDS =
      Map.of(
          Code.UNANCHORED_TIME, "without a moment to count back from, or too coarse",
          Code.UNPLACED_TIME, "without date or zone",
          Code.AMBIGUOUS_ZONE, "with a zone abbreviation of several meanings",
          Code.DAY_CARRIED, "carried over midnight by page order",
          Code.TIME_CONFLICT, "contradicted by another time of the page or the capture");

  private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
  private final Map<Code, String> examples = new EnumMap<>(Code.class);

  void add(Code code, String example) {
    counts.merge(code, 1, Integer::sum);
    examples.putIfAbsent(code, example);
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    counts.forEach(
        (code, count) -> {
          String detail =
              count
                  + (count == 1 ? " time " : " times ")
                  + WORDS.getOrDefault(code, "")
                  + ": "
                  + examples.get(code);
          all.add(
              code == Code.DAY_CARRIED
                  ? Diagnostic.note(code, detail)
                  : Diagnostic.warning(code, detail));
        });
    return List.copyOf(all);
  }
}
