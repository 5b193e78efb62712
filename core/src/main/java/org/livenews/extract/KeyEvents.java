package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.RecordFinder.Start;

/**
 * The list of key events that stands above the updates: times and headlines that all stand again
 * further down, with the text that belongs to them.
 */
final class KeyEvents {

  private static final int FEWEST = 2;
  private static final int TIME_WORDS = 6;

  /** The first line of an update beside its time, and the row behind it. */
  private record Line(String text, int next) {}

  private KeyEvents() {}

  /**
   * Returns the starts behind the list of key events. Its last entry may be followed by what is
   * left of the head.
   */
  static List<Start> leftOut(Rows rows, List<Start> starts) {
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      lines.add(line(rows, starts.get(i), end(rows, starts, i)));
      last.put(lines.get(i).text(), lines.get(i).text().isEmpty() ? -1 : i);
    }
    int from = 0;
    boolean told = false;
    boolean bare = true;
    while (bare && from < starts.size()) {
      int again = last.getOrDefault(lines.get(from).text(), -1);
      if (again <= from) {
        break;
      }
      bare = !hasText(rows, starts, lines, from);
      if (bare || from > 0) {
        told |= hasText(rows, starts, lines, again);
        from++;
      }
    }
    return told ? starts.subList(from, starts.size()) : starts;
  }

  private static boolean hasText(Rows rows, List<Start> starts, List<Line> lines, int i) {
    return rows.nextContent(lines.get(i).next()) < end(rows, starts, i);
  }

  private static int end(Rows rows, List<Start> starts, int i) {
    return i + 1 < starts.size() ? starts.get(i + 1).row() : rows.size();
  }

  private static Line line(Rows rows, Start start, int end) {
    if (start.row() != start.time()) {
      int next = Math.max(start.row(), start.time()) + 1;
      return new Line(rows.get(start.row()).text(), next);
    }
    String beside = rows.get(start.time()).isClock() ? "" : beside(rows, start.time());
    if (!beside.isEmpty()) {
      return new Line(beside, start.time() + 1);
    }
    int row = rows.nextContent(start.time() + 1);
    return row < end ? new Line(rows.get(row).text(), row + 1) : new Line("", end);
  }

  /** Returns what stands on a row behind its time, or else before it. */
  private static String beside(Rows rows, int row) {
    Optional<Outline.PrintedTime> time =
        rows.printedTime(row).filter(t -> !t.span().text().equals(rows.get(row).text()));
    return time.map(t -> t.after().isEmpty() ? t.before().text() : t.after().text()).orElse("");
  }

  /**
   * Returns the rows of the head that hold key events: the times of updates and their headlines.
   * Lines that begin with a headline are key points in the words of headlines.
   */
  static Set<Integer> inHead(Rows rows, Outline outline, int title) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < outline.headTo(); i++) {
      if (i != title && rows.get(i).isContent()) {
        lines.add(i);
      }
    }
    if (lines.size() < FEWEST) {
      return Set.of();
    }
    Set<String> headlines = headlines(rows, outline);
    Set<Integer> found = new HashSet<>();
    int count = 0;
    int timed = 0;
    for (int i : lines) {
      if (repeats(rows, i, headlines)) {
        count++;
        found.add(i);
        boolean below = i > 0 && rows.get(i - 1).isClock();
        timed += below || !beginsWithHeadline(rows, i, headlines) ? 1 : 0;
        if (below) {
          found.add(i - 1);
        }
      }
    }
    return count < FEWEST || timed * 2 < count ? Set.of() : found;
  }

  private static boolean beginsWithHeadline(Rows rows, int i, Set<String> headlines) {
    return headlines.contains(rows.get(i).text())
        || rows.printedTime(i).filter(t -> headlines.contains(t.before().text())).isPresent();
  }

  /** Whether a row is a headline, alone or beside a time of at most a few words. */
  private static boolean repeats(Rows rows, int i, Set<String> headlines) {
    String text = rows.get(i).text();
    int from = 0;
    for (int word = 0; word <= TIME_WORDS; word++) {
      if (headlines.contains(text.substring(from))) {
        return true;
      }
      from = text.indexOf(' ', from) + 1;
      if (from == 0) {
        break;
      }
    }
    return headlines.contains(beside(rows, i));
  }

  private static Set<String> headlines(Rows rows, Outline outline) {
    Set<String> headlines = new HashSet<>();
    for (Outline.Part part : outline.parts()) {
      part.time().map(t -> t.span().block().index()).ifPresent(i -> headlines.add(beside(rows, i)));
      for (int i = part.from(); i < part.to(); i++) {
        if (rows.get(i).isHeadline()) {
          headlines.add(rows.get(i).text());
        }
      }
    }
    headlines.remove("");
    return headlines;
  }
}
