package org.livenews.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Diagnostic.Code;

/** Finds zone and day of each item of a {@link Timeline}. */
final class DayCarrier {

  /** How much later than its page a clock may be: clocks differ, and pages are stamped early. */
  static final Duration SLACK = Duration.ofMinutes(10);

  /** A step this small over midnight, against the order, is editorial order, not a day's pause. */
  private static final int SMALL_STEP = 3600;

  /** A page's last change this many days after its day still belongs to it. */
  private static final int LONGEST_BLOG_DAYS = 31;

  private final List<TimeItem> items;
  private final TimeContext context;
  private final TimeNotes notes;
  private final PageOrder order;

  /** The updates in page order that print a clock. */
  private final List<TimeItem> chain;

  private final int headings;

  /** Finds what the items print themselves, and the days of their headings. */
  DayCarrier(List<TimeItem> items, TimeContext context, TimeNotes notes) {
    this.items = items;
    this.context = context;
    this.notes = notes;
    PrintedDay printed = new PrintedDay(items, context, notes);
    items.forEach(printed::zone);
    items.forEach(printed::day);
    DayHeadings days = new DayHeadings(items, context, notes);
    days.read();
    headings = days.size();
    order = new PageOrder(items, context);
    days.carry(order);
    chain = items.stream().filter(TimeItem::isInChain).toList();
  }

  boolean isNewestFirst() {
    return order.isNewestFirst();
  }

  /** Gives a day to the clocks that have none yet. */
  void place() {
    carry();
    for (TimeItem item : items) {
      if (item.isPinned() && item.clock() != null && item.date() == null) {
        item.date(firstDay(item));
        if (item.date() == null && !chain.isEmpty()) {
          item.date(chain.get(0).date());
        }
      }
    }
  }

  private void carry() {
    if (chain.isEmpty()) {
      return;
    }
    int first = 0;
    while (first < chain.size() && !chain.get(first).isFixed()) {
      first++;
    }
    boolean anchored = first < chain.size();
    if (anchored) {
      walk(first, -1);
    }
    LocalDate start = first == 0 ? null : firstDay(chain.get(0));
    if (start != null && (!anchored || isFurther(start, chain.get(0).date()))) {
      chain.subList(0, first).forEach(item -> item.date(null));
      chain.get(0).date(start);
    } else if (!anchored) {
      chain.get(chain.size() - 1).date(lastDay());
      walk(chain.size() - 1, -1);
    }
    walk(0, 1);
    if (!anchored && headings == 0) {
      beginOnFirstDay();
    }
    for (int i = 1; headings < 2 && i < chain.size(); i++) {
      tell(chain.get(i - 1), chain.get(i));
    }
  }

  /** Whether the first update may be of a day, though its neighbours would allow another. */
  private boolean isFurther(LocalDate start, @Nullable LocalDate neighbours) {
    return neighbours == null
        || (isNewestFirst() ? start.isAfter(neighbours) : start.isBefore(neighbours));
  }

  private void tell(TimeItem before, TimeItem item) {
    LocalDate day = item.date();
    TimeItem carried = item.isFixed() ? before : item;
    if (day != null && !carried.isFixed() && !day.equals(before.date())) {
      notes.add(Code.DAY_CARRIED, carried.print() + " to " + carried.date());
    }
  }

  /**
   * Where the days that were carried back from the newest update reach behind the day on which the
   * page began, all are as much later, unless that is after the page was fetched.
   */
  private void beginOnFirstDay() {
    LocalDate page = context.firstDay().orElse(null);
    LocalDate oldest = chain.get(chain.size() - 1).date();
    boolean changed = context.pageTime().isPresent();
    if (!isNewestFirst() || changed || page == null || oldest == null || !oldest.isBefore(page)) {
      return;
    }
    int days = (int) ChronoUnit.DAYS.between(oldest, page);
    if (isAfterFetch(chain.get(0), days)) {
      return;
    }
    for (TimeItem item : chain) {
      LocalDate day = item.date();
      if (day != null) {
        item.date(Days.later(day, days));
      }
    }
  }

  /** Whether an item would be later than the capture if it were so many days later, or may be. */
  private boolean isAfterFetch(TimeItem item, int days) {
    LocalDate day = item.date();
    LocalTime clock = item.clock();
    if (context.fetchedAt().isEmpty() || day == null || clock == null) {
      return context.fetchedAt().isPresent();
    }
    ZoneId zone = item.zone().or(context::zone).orElse(ZoneOffset.UTC);
    Instant later = Timeline.instant(Days.later(day, days), clock, zone);
    return later == null || later.minus(SLACK).isAfter(context.fetchedAt().get());
  }

  /** Carries the day from the item at {@code from} on, forward or backward. */
  private void walk(int from, int direction) {
    boolean falling = isNewestFirst() == direction > 0;
    LocalDate furthest = null;
    TimeItem before = null;
    for (int i = from; i >= 0 && i < chain.size(); i += direction) {
      TimeItem item = chain.get(i);
      LocalDate last = before == null ? null : before.date();
      if (last != null && before != null && item.date() == null) {
        item.date(next(before, last, item, falling, furthest));
      }
      LocalDate day = item.date();
      if (day != null
          && (furthest == null || (falling ? day.isAfter(furthest) : day.isBefore(furthest)))) {
        furthest = day;
      }
      before = item;
    }
  }

  private LocalDate next(
      TimeItem before,
      LocalDate day,
      TimeItem item,
      boolean falling,
      @Nullable LocalDate furthest) {
    long step = order.seconds(before, item, day);
    if (order.zonesDiffer(before, item)) {
      // The same moment may be another day in the other zone.
      return Math.abs(step) <= PageOrder.HALF_DAY ? day : Days.later(day, step > 0 ? -1 : 1);
    }
    long forward = falling ? -step : step;
    int way = falling ? -1 : 1;
    if (forward < -PageOrder.HALF_DAY) {
      return Days.later(day, way);
    }
    boolean back =
        forward >= PageOrder.DAY - SMALL_STEP && furthest != null && !furthest.equals(day);
    return back ? Days.later(day, -way) : day;
  }

  /** The day of the first update, from the page's last change where the newest is first. */
  private @Nullable LocalDate firstDay(TimeItem item) {
    LocalDate page = context.pageDate().orElse(null);
    if (isNewestFirst()) {
      LocalDate changed = dayUpTo(item);
      if (changed != null && (page == null || isOfPage(changed, page))) {
        return changed;
      }
    }
    return page;
  }

  private static boolean isOfPage(LocalDate changed, LocalDate page) {
    long days = ChronoUnit.DAYS.between(page, changed);
    return days >= -1 && days <= LONGEST_BLOG_DAYS;
  }

  private @Nullable LocalDate lastDay() {
    return isNewestFirst() ? null : dayUpTo(chain.get(chain.size() - 1));
  }

  /** The latest day on which this clock is not after the page's own last change. */
  private @Nullable LocalDate dayUpTo(TimeItem item) {
    Optional<ZoneId> zone = item.zone().or(context::zone);
    LocalTime clock = item.clock();
    if (zone.isEmpty() || context.pageTime().isEmpty() || clock == null) {
      return null;
    }
    Optional<LocalDate> day = Days.of(context.pageTime().get(), zone.get());
    if (day.isEmpty()) {
      return null;
    }
    Instant read = Timeline.instant(day.get(), clock, zone.get());
    boolean late = read != null && read.minus(SLACK).isAfter(context.pageTime().get());
    return late ? Days.later(day.get(), -1) : day.get();
  }
}
