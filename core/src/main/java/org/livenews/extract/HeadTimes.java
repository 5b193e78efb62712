package org.livenews.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Clock;
import org.livenews.model.UpdateTime.Resolved;

/** Puts together what the head of a page prints of its times and what machines are told. */
final class HeadTimes {

  private static final Duration FURTHEST_ZONE = Duration.ofHours(14);

  /** Prints of one event differ from what machines are told by less. */
  private static final Duration SAME = Duration.ofMinutes(1);

  private HeadTimes() {}

  /**
   * Settles when a page was published and changed, by what its head prints, what machines are told
   * and the times of its updates. A print that is later than the first update tells of a change.
   */
  static void settle(Head.Builder head, MachineFacts facts, List<UpdateTime> updates) {
    Optional<Instant> first = first(updates);
    Head read = head.build();
    Optional<UpdateTime> late =
        read.published()
            .filter(t -> t.instant().filter(i -> ArticleTime.isLate(i, first)).isPresent());
    Optional<UpdateTime> early = late.isPresent() ? Optional.empty() : read.published();
    Optional<UpdateTime> change = read.modified().or(() -> late);
    head.times(
        facts.published().map(p -> first(early, p)).or(() -> early),
        facts.modified().map(m -> latest(change, m)).or(() -> change));
  }

  private static Optional<Instant> first(List<UpdateTime> updates) {
    Optional<Instant> first = Optional.empty();
    for (UpdateTime update : updates) {
      Optional<Instant> time = update.instant();
      if (time.isPresent() && (first.isEmpty() || time.get().isBefore(first.get()))) {
        first = time;
      }
    }
    return first;
  }

  /** Returns the last change: the later of two that contradict each other. */
  private static UpdateTime latest(Optional<UpdateTime> printed, Resolved known) {
    return printed
        .filter(p -> !tellsTheSame(p, known))
        .filter(p -> p.instant().filter(known.instant()::isBefore).isPresent())
        .orElseGet(() -> last(printed, known));
  }

  /** Returns the first publication: the earlier of two that contradict each other. */
  static UpdateTime first(Optional<UpdateTime> printed, Resolved known) {
    boolean earlier = printed.filter(p -> isBefore(p, known.instant())).isPresent();
    return earlier ? printed.orElseThrow() : last(printed, known);
  }

  /** Whether all that a print can mean lies before an instant; a day is one of any zone. */
  private static boolean isBefore(UpdateTime printed, Instant known) {
    boolean day = printed.resolved().filter(r -> r.precision() == Precision.DAY).isPresent();
    return printed
        .window()
        .filter(w -> w.until().plus(day ? FURTHEST_ZONE : SAME).isBefore(known))
        .isPresent();
  }

  /** Returns the known time with the print that tells the same. */
  static UpdateTime last(Optional<UpdateTime> printed, Resolved known) {
    UpdateTime print = printed.filter(p -> tellsTheSame(p, known)).orElse(UpdateTime.UNKNOWN);
    return new UpdateTime(print.text(), print.stated(), Optional.of(known));
  }

  /** Whether a printed clock shows an instant in some zone; a print without a clock may. */
  private static boolean tellsTheSame(UpdateTime printed, Resolved known) {
    Optional<Clock> clock = printed.stated().filter(Clock.class::isInstance).map(Clock.class::cast);
    if (clock.isEmpty()) {
      return true;
    }
    LocalDateTime utc = LocalDateTime.ofInstant(known.instant(), ZoneOffset.UTC);
    LocalTime shown = clock.get().time();
    int minutes =
        Math.floorMod(
            shown.getHour() * 60 + shown.getMinute() - utc.getHour() * 60 - utc.getMinute(), 15);
    boolean near =
        clock
            .get()
            .date()
            .map(d -> d.atTime(shown))
            .filter(t -> t.isBefore(utc.minus(FURTHEST_ZONE)) || t.isAfter(utc.plus(FURTHEST_ZONE)))
            .isEmpty();
    return near && (minutes <= 1 || minutes == 14);
  }
}
