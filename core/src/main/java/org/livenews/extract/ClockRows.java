package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;
import org.livenews.model.Dropped.Reason;

/** Reads updates by rows that print a clock or an age and nothing else. */
final class ClockRows {

  static final String NAME = "rows of time";

  private static final int FEWEST_LABELLED = 3;

  private ClockRows() {}

  static Reading read(Rows rows) {
    List<Integer> times = withoutPageTimes(rows, clocks(rows));
    if (times.isEmpty() || times.size() == 1 && !isEnough(rows, times.get(0))) {
      return new Reading(NAME, List.of(), rows.size());
    }
    OptionalInt first = ClosingTimes.firstRow(rows, times);
    if (first.isPresent()) {
      List<Start> starts = ClosingTimes.starts(rows, times, first.getAsInt());
      return new Reading(NAME, starts, first.getAsInt());
    }
    boolean headlineFirst = headlinePrecedes(rows, times);
    List<Start> starts = new ArrayList<>();
    for (int time : times) {
      int row = headlineFirst && isBelowHeadline(rows, time) ? time - 1 : time;
      starts.add(new Start(row, time));
    }
    return new Reading(NAME, starts, starts.get(0).row());
  }

  /** Returns the rows of time, without those printed unlike the rest on other elements. */
  private static List<Integer> clocks(Rows rows) {
    List<Integer> times = new ArrayList<>();
    Map<String, Integer> forms = new HashMap<>();
    int labelled = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isClock() || isLost(rows.get(i))) {
        times.add(i);
        labelled += isLabelled(rows.get(i)) ? 1 : 0;
      }
    }
    if (!isUsual(labelled, times.size())) {
      times.removeIf(i -> isLabelled(rows.get(i)));
    }
    for (int i : times) {
      forms.merge(form(rows.get(i)), 1, Integer::sum);
    }
    Set<String> usual = new HashSet<>();
    for (int i : times) {
      if (forms.getOrDefault(form(rows.get(i)), 0) * 2 > times.size()) {
        usual.add(element(rows.get(i)));
      }
    }
    usual.remove("");
    int last = rows.size() - 1;
    int all = times.size();
    times.removeIf(
        i ->
            i != last
                && forms.getOrDefault(form(rows.get(i)), 0) * 6 < all
                && !usual.contains(element(rows.get(i))));
    return times;
  }

  /** Returns what the element of a row is called, empty where it has no class. */
  private static String element(Row row) {
    Element element = row.block().element();
    return element.className().isEmpty() ? "" : element.normalName() + " " + element.className();
  }

  /**
   * Whether so many of the times have a label, such as "Updated", that the page prints those of its
   * updates so, and not only its own.
   */
  static boolean isUsual(int labelled, int all) {
    return labelled >= FEWEST_LABELLED && labelled * 2 > all;
  }

  /** Whether the row is a label whose time was lost. */
  private static boolean isLost(Row row) {
    return row.isStock(StockLine.POSTED);
  }

  private static boolean isLabelled(Row row) {
    return row.only()
        .flatMap(TimePhrase::label)
        .filter(l -> l != TimePhrase.Label.POSTED)
        .isPresent();
  }

  /** Ages and clocks with a date may stand in one list, as may clocks with and without AM or PM. */
  private static String form(Row row) {
    return row.only()
        .or(row::leading)
        .or(row::ending)
        .map(p -> p.ago().isPresent() || p.date().isPresent() ? "full" : "clock")
        .orElse("lost");
  }

  /**
   * Drops times of the page: those at the top behind which the next time follows with nothing
   * between, where the list itself is not made so.
   */
  private static List<Integer> withoutPageTimes(Rows rows, List<Integer> times) {
    int empty = 0;
    for (int i = 0; i + 1 < times.size(); i++) {
      empty += isEmptyBetween(rows, times.get(i), times.get(i + 1)) ? 1 : 0;
    }
    int from = 0;
    while (from + 1 < times.size()
        && empty * 3 < times.size()
        && !rows.get(times.get(from)).isItem()
        && isEmptyBetween(rows, times.get(from), times.get(from + 1))) {
      from++;
    }
    return times.subList(from, times.size());
  }

  private static boolean isEmptyBetween(Rows rows, int a, int b) {
    for (int i = a + 1; i < b; i++) {
      Row row = rows.get(i);
      if (row.isContent() || row.stock().filter(s -> s.reason() == Reason.NOTICE).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether one time alone makes a live blog. */
  private static boolean isEnough(Rows rows, int time) {
    if (isLost(rows.get(time))) {
      return LiveEvidence.in(rows, time).isAny() || hasKeyPoints(rows, time);
    }
    return rows.isMarkedUp() ? LiveEvidence.in(rows, time).isStrong() : !isPageTime(rows, time);
  }

  private static boolean hasKeyPoints(Rows rows, int limit) {
    for (int i = 0; i < limit; i++) {
      if (rows.get(i).isStock(StockLine.KEY_POINTS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the only time of a page is that of the page: full, and right below the title. */
  private static boolean isPageTime(Rows rows, int time) {
    Optional<TimePhrase> phrase = rows.get(time).only();
    if (phrase.isEmpty() || phrase.get().date().isEmpty()) {
      return false;
    }
    int title = TitleLine.find(rows, time);
    int next = rows.nextContent(time + 1);
    return title >= 0
        && rows.nextContent(title + 1) >= time
        && (next == rows.size() || !rows.get(next).isHeadline() || next == rows.size() - 1);
  }

  /**
   * Whether most headlines stand before the time; a picture parts a time from the next one. Above
   * the only time the title of the page is none of an update: nothing repeats it.
   */
  private static boolean headlinePrecedes(Rows rows, List<Integer> times) {
    int before = 0;
    for (int time : times) {
      int next = rows.nextContent(time + 1);
      boolean parted = next > time + 1 && rows.get(time + 1).picture() != Row.Picture.NONE;
      boolean below = next < rows.size() && rows.get(next).isHeadline() && !parted;
      before += isBelowHeadline(rows, time) && !below ? 1 : 0;
    }
    return before * 2 > times.size() && !(times.size() == 1 && isBelowTitle(rows, times.get(0)));
  }

  private static boolean isBelowTitle(Rows rows, int time) {
    return TitleLine.find(rows, time) == time - 1;
  }

  private static boolean isBelowHeadline(Rows rows, int time) {
    return time > 0 && rows.get(time - 1).isHeadline();
  }
}
