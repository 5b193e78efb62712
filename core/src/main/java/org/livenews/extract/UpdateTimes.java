package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Resolved;

/** Reads the times of all updates of a page together, with the day headings between them. */
final class UpdateTimes {

  private UpdateTimes() {}

  /** Returns one time for each part of the outline; {@code diagnostics} takes what was doubtful. */
  static List<UpdateTime> read(
      Rows rows,
      Outline outline,
      TimeContext context,
      MachineFacts facts,
      List<Diagnostic> diagnostics) {
    Timeline.Builder timeline = Timeline.in(context);
    dayOfHead(rows, outline.headTo(), timeline);
    int from = outline.headTo();
    for (int i = 0; i < outline.parts().size(); i++) {
      Outline.Part part = outline.parts().get(i);
      days(rows, from, part.from(), timeline);
      update(part, facts.updates().get(i).time(), timeline);
      days(rows, part.from(), part.to(), timeline);
      from = part.to();
    }
    days(rows, from, rows.size(), timeline);
    Timeline read = timeline.build();
    diagnostics.addAll(read.diagnostics());
    return read.times();
  }

  /** Adds what machine-readable times tell about the day of clocks that print none. */
  static TimeContext completed(TimeContext context, MachineFacts facts) {
    TimeContext.Builder more = context.toBuilder();
    if (context.pageDate().isEmpty()) {
      facts.day().ifPresent(more::pageDate);
    }
    return more.build();
  }

  private static void update(
      Outline.Part part, Optional<Resolved> known, Timeline.Builder timeline) {
    Optional<TimePhrase> phrase = part.time().flatMap(Outline.PrintedTime::phrase);
    if (phrase.isEmpty()) {
      known.ifPresentOrElse(timeline::untimed, timeline::untimed);
      return;
    }
    String source = part.time().orElseThrow().span().block().text();
    known.ifPresentOrElse(
        time -> timeline.update(source, phrase.get(), time),
        () -> timeline.update(source, phrase.get()));
  }

  private static void days(Rows rows, int from, int to, Timeline.Builder timeline) {
    for (int i = from; i < to; i++) {
      if (rows.get(i).isDay()) {
        timeline.day(rows.get(i).text(), rows.get(i).only().orElseThrow());
      }
    }
  }

  /** A date right above the first update is its day heading. */
  private static void dayOfHead(Rows rows, int headTo, Timeline.Builder timeline) {
    if (isDayOfHead(rows, headTo - 1, headTo)) {
      Row row = rows.get(headTo - 1);
      timeline.day(row.text(), row.only().orElseThrow());
    }
  }

  /** Whether a row of the head is the day heading of the first update. */
  static boolean isDayOfHead(Rows rows, int row, int headTo) {
    return row >= 0 && row == headTo - 1 && headTo < rows.size() && rows.get(row).isDay();
  }
}
