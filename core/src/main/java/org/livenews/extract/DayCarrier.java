package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateTime.Resolved;

/** Finds zone and day of each item of a {@link Timeline}. */
final class DayCarrier {

  /** How much later than its page a clock may be: clocks differ, and pages are stamped early. */
  static final Duration SLACK = Duration.ofMinutes(10);

  /** How much longer ago a clock may be than its age says: pages are captured unrefreshed. */
  private static final Duration STALE = Duration.ofHours(2);

  private static final int DAY = 86_400;
  private static final int HALF_DAY = DAY / 2;

  /** A step this small over midnight, against the order, is editorial order, not a day's pause. */
  private static final int SMALL_STEP = 3600;

  /** A page's last change this many days after its day still belongs to it. */
  private static final int LONGEST_BLOG_DAYS = 31;

  private final List<TimeItem> items;
  private final TimeContext context;
  private final TimeNotes notes;
  private final DateOrder order;
  private boolean newestFirst = true;

  DayCarrier(List<TimeItem> items, TimeContext context, TimeNotes notes) {
    this.items = items;
    this.context = context;
    this.notes = notes;
    this.order = DateOrder.of(items, context);
  }

  boolean isNewestFirst() {
    return newestFirst;
  }

  void place() {
    for (TimeItem item : items) {
      findZone(item);
    }
    for (TimeItem item : items) {
      findPrintedDay(item);
    }
    int headings = readHeadings();
    newestFirst = !isOldestFirst();
    List<TimeItem> chain = new ArrayList<>();
    for (TimeItem item : items) {
      if (item.isInChain()) {
        chain.add(item);
      }
    }
    carry(chain, headings);
    for (TimeItem item : items) {
      if (item.isPinned() && item.clock() != null && item.date() == null) {
        item.date(firstDay(item));
        if (item.date() == null && !chain.isEmpty()) {
          item.date(chain.get(0).date());
        }
      }
    }
  }

  // ---- what the item itself says ------------------------------------------------------------

  private void findZone(TimeItem item) {
    TimePhrase phrase = item.phrase();
    if (phrase == null || phrase.zoneText().isEmpty()) {
      return;
    }
    String name = phrase.zoneText().get();
    ZoneId house = context.zoneAbbreviations().get(name);
    if (house != null) {
      item.zone(Optional.of(house), false);
      return;
    }
    if (phrase.zone().isPresent()) {
      item.zone(phrase.zone(), false);
      return;
    }
    List<ZoneId> meanings = TimeWords.ALL.meaningsOf(name);
    Optional<ZoneMeaning> meant = ZoneMeaning.of(meanings, context, phrase);
    item.zone(meant.map(ZoneMeaning::zone), meant.isEmpty() && !meanings.isEmpty());
    if (item.known() == null) {
      meant.flatMap(m -> m.remark(name)).ifPresent(notes::remark);
    }
  }

  private void findPrintedDay(TimeItem item) {
    TimePhrase phrase = item.phrase();
    if (phrase == null) {
      return;
    }
    Resolved known = item.known();
    Optional<ZoneId> zone = item.zone().or(context::zone);
    if (known != null && zone.isPresent() && phrase.date().isEmpty()) {
      dayOf(known.instant(), zone.get()).ifPresent(item::fix);
      return;
    }
    if (phrase.date().isPresent()) {
      Optional<PartialDate> date = order.read(phrase);
      Optional<LocalDate> whole = date.flatMap(PartialDate::complete);
      if (whole.isPresent()) {
        item.state(whole.get(), true);
        return;
      }
      Optional<LocalDate> anchor =
          date.filter(d -> d.daysBack().isPresent()).isPresent() ? today(item) : someDay(item);
      date.flatMap(d -> anchor.flatMap(d::near)).ifPresent(d -> item.state(d, false));
    } else if (phrase.ago().isPresent() && item.clock() != null) {
      dayByAge(item, phrase);
    }
  }

  /** "2m ago (11:00 GMT)": the age tells the day of the clock. */
  private void dayByAge(TimeItem item, TimePhrase phrase) {
    Optional<Instant> from = context.fetchedAt().or(context::pageTime);
    Optional<ZoneId> zone = item.zone().or(context::zone);
    LocalTime clock = item.clock();
    if (from.isEmpty() || zone.isEmpty() || clock == null || item.hasAmbiguousZone()) {
      return;
    }
    try {
      Instant about = from.get().minus(phrase.ago().orElseThrow());
      LocalDate day = aged(about, clock, zone.get(), phrase.unitOfAge());
      if (day == null) {
        notes.add(Code.TIME_CONFLICT, item.print());
      } else {
        item.fix(day);
      }
    } catch (DateTimeException | ArithmeticException outOfRange) {
      notes.add(Code.UNPLACED_TIME, item.print());
    }
  }

  /** The latest day on which the clock is as old as its age says, or a unit older; null if none. */
  private static @Nullable LocalDate aged(
      Instant about, LocalTime clock, ZoneId zone, Duration unit) {
    // "3h ago" may be rounded up from two and a half.
    Duration early = unit.equals(Duration.ofHours(1)) ? unit.dividedBy(2) : SLACK;
    Instant latest = about.plus(early);
    Instant earliest = about.minus(unit.compareTo(STALE) > 0 ? unit : STALE);
    LocalDate last = latest.atZone(zone).toLocalDate();
    for (int back = 0; back <= 2; back++) {
      LocalDate day = last.minusDays(back);
      Instant read = Timeline.instant(day, clock, zone);
      if (read != null && !read.isAfter(latest) && !read.isBefore(earliest)) {
        return day;
      }
    }
    return null;
  }

  /**
   * The reader's today, for "yesterday": the day of the capture, of the last change, of the page.
   */
  private Optional<LocalDate> today(TimeItem item) {
    Optional<ZoneId> zone = item.zone().or(context::zone);
    return zone.flatMap(z -> context.fetchedAt().or(context::pageTime).flatMap(i -> dayOf(i, z)))
        .or(context::pageDate);
  }

  /** A day about the time of the page, for dates without a year. */
  private Optional<LocalDate> someDay(TimeItem item) {
    ZoneId zone = item.zone().or(context::zone).orElse(ZoneOffset.UTC);
    return context
        .pageDate()
        .or(() -> context.pageTime().or(context::fetchedAt).flatMap(i -> dayOf(i, zone)));
  }

  private static Optional<LocalDate> dayOf(Instant instant, ZoneId zone) {
    try {
      return Optional.of(instant.atZone(zone).toLocalDate());
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  // ---- headings ---------------------------------------------------------------------------

  /** Gives the day of each heading to its updates; returns how many headings there are. */
  private int readHeadings() {
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isHeading() && items.get(i).date() != null) {
        first = first < 0 ? i : first;
        last = i;
        count++;
      }
    }
    if (count == 0) {
      return 0;
    }
    boolean closing = !hasUpdate(last + 1, items.size()) && hasUpdate(0, first);
    TimeItem heading = null;
    boolean begun = false;
    for (int n = 0; n < items.size(); n++) {
      TimeItem item = items.get(closing ? items.size() - 1 - n : n);
      if (item.isHeading()) {
        heading = item.date() == null ? heading : item;
        continue;
      }
      LocalDate day = heading == null ? null : heading.date();
      if (heading == null || day == null || item.clock() == null) {
        continue;
      }
      item.under(day);
      // A single heading is that of the page: from its first update on the day is carried.
      if (!item.isFixed() && !(count == 1 && begun)) {
        item.state(day, false);
      } else if (count > 1 && !day.equals(item.date())) {
        notes.add(Code.TIME_CONFLICT, item.print() + " under " + heading.print());
      }
      begun |= item.isInChain();
    }
    return count;
  }

  private boolean hasUpdate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (items.get(i).clock() != null && !items.get(i).isHeading()) {
        return true;
      }
    }
    return false;
  }

  // ---- order ------------------------------------------------------------------------------

  private boolean isOldestFirst() {
    int rises = 0;
    int falls = 0;
    TimeItem before = null;
    for (TimeItem item : items) {
      if (item.isHeading() || item.isPinned() || item.phrase() == null) {
        continue;
      }
      if (before != null) {
        int step = step(before, item);
        rises += step > 0 ? 1 : 0;
        falls += step < 0 ? 1 : 0;
      }
      before = item;
    }
    return rises > falls;
  }

  private int step(TimeItem a, TimeItem b) {
    LocalDate dayA = a.isFixed() ? a.date() : null;
    LocalDate dayB = b.isFixed() ? b.date() : null;
    if (dayA != null && dayB != null && !dayA.equals(dayB)) {
      return dayB.compareTo(dayA);
    }
    LocalTime clockA = a.clock();
    LocalTime clockB = b.clock();
    if (clockA != null && clockB != null) {
      long seconds = difference(clockA, a, clockB, b, LocalDate.EPOCH);
      return Math.abs(seconds) > HALF_DAY ? 0 : Long.signum(seconds);
    }
    TimePhrase phraseA = a.phrase();
    TimePhrase phraseB = b.phrase();
    if (phraseA != null && phraseB != null && phraseA.ago().isPresent()) {
      return phraseB.ago().map(d -> phraseA.ago().get().compareTo(d)).orElse(0);
    }
    return 0;
  }

  // ---- days -------------------------------------------------------------------------------

  private void carry(List<TimeItem> chain, int headings) {
    int first = 0;
    while (first < chain.size() && !chain.get(first).isFixed()) {
      first++;
    }
    if (first > 0 && !chain.isEmpty()) {
      LocalDate start = firstDay(chain.get(0));
      if (start != null) {
        chain.get(0).date(start);
      } else if (first == chain.size()) {
        start = lastDay(chain);
        if (start != null) {
          chain.get(chain.size() - 1).date(start);
          walk(chain, chain.size() - 1, -1, headings);
        }
        return;
      } else {
        walk(chain, first, -1, headings);
      }
    }
    walk(chain, 0, 1, headings);
    if (first == chain.size() && headings == 0) {
      beginOnFirstDay(chain);
    }
  }

  /**
   * Where the days that were carried back from the newest update reach behind the day on which the
   * page began, all are as much later.
   */
  private void beginOnFirstDay(List<TimeItem> chain) {
    LocalDate page = context.firstDay().orElse(null);
    LocalDate oldest = chain.isEmpty() ? null : chain.get(chain.size() - 1).date();
    boolean changed = context.pageTime().isPresent() || context.fetchedAt().isPresent();
    if (!newestFirst || changed || page == null || oldest == null || !oldest.isBefore(page)) {
      return;
    }
    int days = (int) ChronoUnit.DAYS.between(oldest, page);
    for (TimeItem item : chain) {
      LocalDate day = item.date();
      if (day != null) {
        item.date(shifted(day, days));
      }
    }
  }

  /** Carries the day from the item at {@code from} on, forward or backward. */
  private void walk(List<TimeItem> chain, int from, int direction, int headings) {
    boolean falling = newestFirst == direction > 0;
    LocalDate newest = null;
    TimeItem before = null;
    for (int i = from; i >= 0 && i < chain.size(); i += direction) {
      TimeItem item = chain.get(i);
      if (before != null && before.date() != null && !item.isFixed() && item.date() == null) {
        LocalDate day = next(before, item, falling, newest);
        item.date(day);
        if (headings < 2 && !day.equals(before.date())) {
          notes.add(Code.DAY_CARRIED, item.print() + " to " + day);
        }
      }
      LocalDate day = item.date();
      if (day != null
          && (newest == null || (falling ? day.isAfter(newest) : day.isBefore(newest)))) {
        newest = day;
      }
      before = item;
    }
  }

  private LocalDate next(
      TimeItem before, TimeItem item, boolean falling, @Nullable LocalDate furthest) {
    LocalDate day = before.date();
    LocalTime a = before.clock();
    LocalTime b = item.clock();
    if (day == null || a == null || b == null) {
      throw new IllegalStateException("only dated clocks are carried");
    }
    long step = difference(a, before, b, item, day);
    if (zonesDiffer(before, item)) {
      // The same moment may be another day in the other zone.
      return Math.abs(step) <= HALF_DAY ? day : shifted(day, step > 0 ? -1 : 1);
    }
    long forward = falling ? -step : step;
    int way = falling ? -1 : 1;
    if (forward < -HALF_DAY) {
      return shifted(day, way);
    }
    boolean back = forward >= DAY - SMALL_STEP && furthest != null && !furthest.equals(day);
    return back ? shifted(day, -way) : day;
  }

  /** The day so many days later; the same at the ends of the calendar. */
  private static LocalDate shifted(LocalDate day, int days) {
    long shifted = day.toEpochDay() + days;
    boolean exists = shifted >= LocalDate.MIN.toEpochDay() && shifted <= LocalDate.MAX.toEpochDay();
    return exists ? LocalDate.ofEpochDay(shifted) : day;
  }

  private boolean zonesDiffer(TimeItem a, TimeItem b) {
    Optional<ZoneId> zoneA = a.zone().or(context::zone);
    Optional<ZoneId> zoneB = b.zone().or(context::zone);
    return zoneA.isPresent() && zoneB.isPresent() && !zoneA.equals(zoneB);
  }

  /** Seconds from the first clock to the second, both on the same day of their own zones. */
  private long difference(LocalTime a, TimeItem itemA, LocalTime b, TimeItem itemB, LocalDate day) {
    if (zonesDiffer(itemA, itemB)) {
      Instant first = Timeline.instant(day, a, itemA.zone().or(context::zone).orElseThrow());
      Instant second = Timeline.instant(day, b, itemB.zone().or(context::zone).orElseThrow());
      if (first != null && second != null) {
        return ChronoUnit.SECONDS.between(first, second);
      }
    }
    return b.toSecondOfDay() - a.toSecondOfDay();
  }

  /** The day of the first update, from the page's last change where the newest is first. */
  private @Nullable LocalDate firstDay(TimeItem item) {
    LocalDate page = context.pageDate().orElse(null);
    if (newestFirst) {
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

  private @Nullable LocalDate lastDay(List<TimeItem> chain) {
    return newestFirst ? null : dayUpTo(chain.get(chain.size() - 1));
  }

  /** The latest day on which this clock is not after the page's own last change. */
  private @Nullable LocalDate dayUpTo(TimeItem item) {
    Optional<ZoneId> zone = item.zone().or(context::zone);
    LocalTime clock = item.clock();
    if (zone.isEmpty() || context.pageTime().isEmpty() || clock == null) {
      return null;
    }
    Optional<LocalDate> day = dayOf(context.pageTime().get(), zone.get());
    if (day.isEmpty()) {
      return null;
    }
    Instant read = Timeline.instant(day.get(), clock, zone.get());
    boolean late = read != null && read.minus(SLACK).isAfter(context.pageTime().get());
    return late ? shifted(day.get(), -1) : day.get();
  }
}
