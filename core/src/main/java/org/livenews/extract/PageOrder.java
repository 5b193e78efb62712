package org.livenews.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** In which order the printed times of a page run, and how far apart two clocks are. */
final class PageOrder {

  static final int DAY = 86_400;

  /** A step this long over midnight is a step over to another day. */
  static final int HALF_DAY = DAY / 2;

  private final TimeContext context;
  private final boolean newestFirst;

  /** Tells the order of items of which the days are fixed that print or heading tell. */
  PageOrder(List<TimeItem> items, TimeContext context) {
    this.context = context;
    newestFirst = !isOldestFirst(items);
  }

  /** Whether the newest stands first, or nothing tells. */
  boolean isNewestFirst() {
    return newestFirst;
  }

  /** Steps over half a day count where nothing else tells, and only on one day. */
  private boolean isOldestFirst(List<TimeItem> items) {
    int rises = 0;
    int longRises = 0;
    TimeItem before = null;
    for (TimeItem item : items) {
      if (item.isHeading() || item.isPinned() || item.phrase() == null) {
        continue;
      }
      if (before != null) {
        rises += step(before, item);
        longRises += longStep(before, item);
      }
      before = item;
    }
    return rises > 0 || rises == 0 && longRises > 0;
  }

  /** Returns 1 where times rise from the first to the second, -1 where they fall, 0 in doubt. */
  private int step(TimeItem a, TimeItem b) {
    LocalDate dayA = a.isFixed() ? a.date() : null;
    LocalDate dayB = b.isFixed() ? b.date() : null;
    if (dayA != null && dayB != null && !dayA.equals(dayB)) {
      return Integer.signum(dayB.compareTo(dayA));
    }
    if (a.clock() != null && b.clock() != null) {
      long seconds = seconds(a, b, LocalDate.EPOCH);
      return Math.abs(seconds) > HALF_DAY ? 0 : Long.signum(seconds);
    }
    TimePhrase phraseA = a.phrase();
    TimePhrase phraseB = b.phrase();
    if (phraseA != null && phraseB != null && phraseA.ago().isPresent()) {
      return phraseB.ago().map(d -> Integer.signum(phraseA.ago().get().compareTo(d))).orElse(0);
    }
    return 0;
  }

  private int longStep(TimeItem a, TimeItem b) {
    LocalDate day = a.isFixed() && b.isFixed() ? a.date() : null;
    boolean clocks = a.clock() != null && b.clock() != null;
    return day != null && clocks && day.equals(b.date()) ? Long.signum(seconds(a, b, day)) : 0;
  }

  /** Whether the clocks of two items are of different zones. */
  boolean zonesDiffer(TimeItem a, TimeItem b) {
    Optional<ZoneId> zoneA = a.zone().or(context::zone);
    Optional<ZoneId> zoneB = b.zone().or(context::zone);
    return zoneA.isPresent() && zoneB.isPresent() && !zoneA.equals(zoneB);
  }

  /** Returns the seconds from the first clock to the second, both on a day of their own zones. */
  long seconds(TimeItem a, TimeItem b, LocalDate day) {
    LocalTime clockA = a.clock();
    LocalTime clockB = b.clock();
    if (clockA == null || clockB == null) {
      throw new IllegalStateException("only items with clocks are compared");
    }
    if (zonesDiffer(a, b)) {
      Instant first = Timeline.instant(day, clockA, a.zone().or(context::zone).orElseThrow());
      Instant second = Timeline.instant(day, clockB, b.zone().or(context::zone).orElseThrow());
      if (first != null && second != null) {
        return ChronoUnit.SECONDS.between(first, second);
      }
    }
    return ChronoUnit.SECONDS.between(clockA, clockB);
  }
}
