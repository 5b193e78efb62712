package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;

/**
 * Finds updates by evidence, without knowing the publisher. In a page with markup a family of
 * sibling elements may hold them, or elements that linked data names. Otherwise the page is read in
 * several ways: by rows that print a time alone, that begin or end with one, by minutes of play,
 * rules, bullets; the reading that finds most updates wins, unless it holds too little of the page.
 * Where none does, rows that look like headlines are asked. A page that no reading holds for is an
 * article, or a live blog of which only the head is there. The diagnostics say what was weighed.
 *
 * <p>Immutable and safe for use by several threads. Cost grows linearly with the page.
 */
public final class RecordFinder implements Boundaries {

  /** Where an update begins, and how that was told. */
  record Start(int row, int time) {
    static final int UNTIMED = -1;
  }

  /**
   * One reading of the page.
   *
   * @param name what it goes by
   * @param starts where it finds updates
   * @param headTo the first row that is no longer head
   * @param note why it was given up, or what speaks for it; may be empty
   */
  record Reading(String name, List<Start> starts, int headTo, String note) {
    Reading {
      starts = List.copyOf(starts);
    }

    Reading(String name, List<Start> starts, int headTo) {
      this(name, starts, headTo, "");
    }

    @Override
    public String toString() {
      return name + ": " + starts.size() + (note.isEmpty() ? "" : ", " + note);
    }
  }

  /** Creates a finder. */
  public RecordFinder() {}

  @Override
  public Outline find(Page page, HouseStyle style) {
    Rows rows = page.rows(style);
    Optional<Siblings> siblings = Siblings.find(rows);
    if (siblings.isPresent()) {
      List<Outline.Part> parts = siblings.get().members().stream().map(h -> part(rows, h)).toList();
      Diagnostic how =
          Diagnostic.note(
              Diagnostic.Code.BOUNDARIES, "read by " + siblings.get() + "; rows were not weighed");
      return new Outline(PageKind.LIVE_BLOG, parts.get(0).from(), parts, List.of(how));
    }
    List<Outline.Part> identified = IdentifiedElements.find(page, rows);
    if (!identified.isEmpty()) {
      Diagnostic how =
          Diagnostic.note(
              Diagnostic.Code.BOUNDARIES,
              "read by " + identified.size() + " " + IdentifiedElements.NAME);
      return new Outline(PageKind.LIVE_BLOG, identified.get(0).from(), identified, List.of(how));
    }
    List<Reading> readings = new ArrayList<>();
    readings.add(RuleRows.read(rows));
    readings.add(Weighing.believed(rows, ClockRows.read(rows)));
    readings.add(Weighing.believed(rows, ClockBeginnings.read(rows)));
    readings.add(Weighing.believed(rows, ClosingTimes.read(rows)));
    readings.add(Weighing.believed(rows, ClockEnds.read(rows)));
    readings.add(MatchMinutes.read(rows));
    readings.add(BulletRows.read(rows));
    Reading best = most(readings);
    if (best.starts().isEmpty()) {
      best = HeadlineRows.read(rows);
      readings.add(best);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(Diagnostic.note(Diagnostic.Code.BOUNDARIES, weighed(readings, best)));
    if (best.starts().isEmpty() || Chronicle.is(page, rows, best.starts())) {
      return withoutUpdates(rows, diagnostics);
    }
    doubt(rows, readings, best).ifPresent(diagnostics::add);
    return new Outline(PageKind.LIVE_BLOG, best.headTo(), parts(rows, best), diagnostics);
  }

  /** Returns the reading that finds most updates, the first of equals. */
  private static Reading most(List<Reading> readings) {
    Reading best = readings.get(0);
    for (Reading reading : readings) {
      if (reading.starts().size() > best.starts().size()) {
        best = reading;
      }
    }
    return best;
  }

  private static String weighed(List<Reading> readings, Reading best) {
    String all = readings.stream().map(Reading::toString).collect(Collectors.joining("; "));
    return best.starts().isEmpty()
        ? "nothing repeats. " + all
        : "read by " + best.name() + ", the most updates. " + all;
  }

  /** Says what makes a reading doubtful, if anything. */
  private static Optional<Diagnostic> doubt(Rows rows, List<Reading> readings, Reading best) {
    String doubt = "";
    if (best.name().equals(HeadlineRows.NAME) && !LiveEvidence.in(rows, best.headTo()).isStrong()) {
      doubt = "no time is printed and the page does not call itself live";
    } else if (best.starts().size() == 1) {
      doubt = "only one update was found, so nothing repeats";
    } else {
      for (Reading other : readings) {
        if (other != best && other.starts().size() == best.starts().size()) {
          doubt = other.name() + " would give as many updates";
        }
      }
    }
    return doubt.isEmpty()
        ? Optional.empty()
        : Optional.of(Diagnostic.warning(Diagnostic.Code.LOW_CONFIDENCE, doubt));
  }

  private static Outline.Part part(Rows rows, ElementStats.Holding holding) {
    int time = rows.timeRow(holding.first(), holding.last() + 1);
    return new Outline.Part(holding.first(), holding.last() + 1, rows.printedTime(time));
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
    boolean ruled = reading.name().equals(RuleRows.NAME) || RuleRows.part(rows, starts);
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1).row() : Weighing.end(rows, starts);
      Start start = starts.get(i);
      if (ruled) {
        to = RuleRows.end(rows, Math.max(start.row(), start.time()), to);
      }
      parts.add(new Outline.Part(start.row(), to, rows.printedTime(start.time())));
    }
    return parts;
  }
}
