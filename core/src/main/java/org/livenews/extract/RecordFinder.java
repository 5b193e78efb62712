package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;

/**
 * Finds updates by evidence, without knowing the publisher: first the rows that print a clock or an
 * age and nothing else, then the rows that begin with one, then the rows that look like headlines.
 * Whichever reading finds most updates wins; where none does, the page is an article, or a live
 * blog of which only the head is there.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RecordFinder implements Boundaries {

  /** Where an update begins, and how that was told. */
  record Start(int row, int time) {
    static final int UNTIMED = -1;
  }

  /** One reading of the page. */
  record Reading(String name, List<Start> starts, int headTo) {
    Reading {
      starts = List.copyOf(starts);
    }
  }

  /** Creates a finder. */
  public RecordFinder() {}

  @Override
  public Outline find(Page page, HouseStyle style) {
    Rows rows = page.rows(style);
    List<Outline.Part> siblings = Siblings.find(rows).stream().map(h -> part(rows, h)).toList();
    if (!siblings.isEmpty()) {
      return new Outline(
          PageKind.LIVE_BLOG,
          siblings.get(0).from(),
          siblings,
          List.of(
              Diagnostic.note(Diagnostic.Code.BOUNDARIES, Siblings.NAME + ": " + siblings.size())));
    }
    List<Reading> readings =
        List.of(
            Weighing.believed(rows, ClockRows.read(rows)),
            Weighing.believed(rows, ClockBeginnings.read(rows)),
            Weighing.believed(rows, ClockEnds.read(rows)),
            MatchMinutes.read(rows),
            RuleRows.read(rows),
            BulletRows.read(rows),
            HeadlineRows.read(rows));
    Reading best = readings.get(0);
    for (Reading reading : readings) {
      if (weight(reading, best) > weight(best, best)) {
        best = reading;
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(Diagnostic.note(Diagnostic.Code.BOUNDARIES, weighed(readings, best)));
    if (best.starts().isEmpty()) {
      return withoutUpdates(rows, diagnostics);
    }
    if (best.starts().size() == 1 && best.starts().get(0).time() == Start.UNTIMED) {
      diagnostics.add(
          Diagnostic.warning(
              Diagnostic.Code.LOW_CONFIDENCE, "only one update was found, by its headline alone"));
    }
    return new Outline(PageKind.LIVE_BLOG, best.headTo(), parts(rows, best), diagnostics);
  }

  private static Outline.Part part(Rows rows, ElementStats.Holding holding) {
    int time = Start.UNTIMED;
    for (int i = holding.first(); i <= holding.last() && time < 0; i++) {
      time = rows.get(i).isClock() ? i : Start.UNTIMED;
    }
    for (int i = holding.first(); i <= holding.last() && time < 0; i++) {
      time = rows.get(i).printsTime() ? i : Start.UNTIMED;
    }
    return new Outline.Part(holding.first(), holding.last() + 1, rows.printedTime(time));
  }

  /** Clocks outweigh headlines, whatever their number. */
  private static int weight(Reading reading, Reading best) {
    return reading.name().equals(HeadlineRows.NAME) && !best.name().equals(HeadlineRows.NAME)
        ? Math.min(reading.starts().size(), 1) - (best.starts().isEmpty() ? 0 : 1)
        : reading.starts().size();
  }

  private static String weighed(List<Reading> readings, Reading best) {
    StringBuilder out = new StringBuilder();
    for (Reading reading : readings) {
      out.append(out.isEmpty() ? "" : ", ")
          .append(reading.name())
          .append(": ")
          .append(reading.starts().size());
    }
    return out.append(best.starts().isEmpty() ? "; none holds" : "; read by " + best.name())
        .toString();
  }

  private static Outline withoutUpdates(Rows rows, List<Diagnostic> diagnostics) {
    LiveEvidence evidence = LiveEvidence.in(rows, rows.size());
    boolean live = rows.isMarkedUp() ? evidence.stock() : evidence.isStrong();
    if (live && rows.paragraphs() <= 3) {
      diagnostics.add(
          Diagnostic.warning(
              Diagnostic.Code.NO_UPDATES, "the capture holds the head of a live blog only"));
      return new Outline(PageKind.LIVE_BLOG, rows.size(), List.of(), diagnostics);
    }
    diagnostics.add(
        Diagnostic.note(Diagnostic.Code.NOT_A_LIVE_BLOG, "no update repeats; read as an article"));
    return new Outline(PageKind.ARTICLE, rows.size(), List.of(), diagnostics);
  }

  private static List<Outline.Part> parts(Rows rows, Reading reading) {
    List<Outline.Part> parts = new ArrayList<>();
    List<Start> starts = reading.starts();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1).row() : Weighing.end(rows, starts);
      if (reading.name().equals(RuleRows.NAME)) {
        to = RuleRows.end(rows, starts.get(i).row(), to);
      }
      Start start = starts.get(i);
      parts.add(new Outline.Part(start.row(), to, rows.printedTime(start.time())));
    }
    return parts;
  }
}
