package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateTime.Resolved;

/** Reads what the print of an item of a {@link Timeline} tells by itself: its zone and its day. */
final class PrintedDay {

  /** How much longer ago a clock may be than its age says: pages are captured unrefreshed. */
  private static final Duration STALE = Duration.ofHours(2);

  private final TimeContext context;
  private final TimeNotes notes;
  private final DateOrder order;

  PrintedDay(List<TimeItem> items, TimeContext context, TimeNotes notes) {
    this.context = context;
    this.notes = notes;
    order = DateOrder.of(items, context);
  }

  /** Finds the zone that the item prints. */
  void zone(TimeItem item) {
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
    List<ZoneId> meanings = TimeWords.ALL.zones().meaningsOf(name);
    Optional<ZoneMeaning> meant = ZoneMeaning.of(meanings, context, phrase);
    Optional<ZoneId> zone = meant.map(ZoneMeaning::zone).or(phrase::zone);
    item.zone(zone, zone.isEmpty() && !meanings.isEmpty());
    if (item.known() == null) {
      meant.flatMap(m -> m.remark(name)).ifPresent(r -> notes.remark(Code.AMBIGUOUS_ZONE, r));
    }
  }

  /** Finds the day that the item prints, or that its age or its known time tells. */
  void day(TimeItem item) {
    TimePhrase phrase = item.phrase();
    if (phrase == null) {
      return;
    }
    Resolved known = item.known();
    Optional<ZoneId> zone = item.zone().or(context::zone);
    if (known != null && zone.isPresent() && phrase.date().isEmpty()) {
      Days.of(known.instant(), zone.get()).ifPresent(item::fix);
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
      if (!aged(item, about, clock, zone.get(), phrase.unitOfAge())) {
        notes.add(Code.TIME_CONFLICT, item.print());
      }
    } catch (DateTimeException | ArithmeticException outOfRange) {
      notes.add(Code.UNPLACED_TIME, item.print());
    }
  }

  /**
   * Fixes the latest day on which the clock is as old as its age says, or a unit older; of a clock
   * that occurs twice on it the occurrence that is nearer. Returns whether there is one.
   */
  private static boolean aged(
      TimeItem item, Instant about, LocalTime clock, ZoneId zone, Duration unit) {
    // "3h ago" may be rounded up from two and a half.
    Duration early = unit.equals(Duration.ofHours(1)) ? unit.dividedBy(2) : DayCarrier.SLACK;
    Instant latest = about.plus(early);
    Instant earliest = about.minus(unit.compareTo(STALE) > 0 ? unit : STALE);
    LocalDate last = latest.atZone(zone).toLocalDate();
    for (int back = 0; back <= 2; back++) {
      LocalDateTime read = last.minusDays(back).atTime(clock);
      Optional<Instant> nearest =
          ClockChanges.readings(read, zone).stream()
              .filter(i -> !i.isAfter(latest) && !i.isBefore(earliest))
              .min((a, b) -> distance(a, about).compareTo(distance(b, about)));
      if (nearest.isPresent()) {
        item.fix(read.toLocalDate());
        item.occurrence(nearest.get());
        return true;
      }
    }
    return false;
  }

  private static Duration distance(Instant a, Instant b) {
    return Duration.between(a, b).abs();
  }

  /**
   * The reader's today, for "yesterday": the day of the capture, of the last change, of the page.
   */
  private Optional<LocalDate> today(TimeItem item) {
    Optional<ZoneId> zone = item.zone().or(context::zone);
    return zone.flatMap(z -> context.fetchedAt().or(context::pageTime).flatMap(i -> Days.of(i, z)))
        .or(context::pageDate);
  }

  /** A day about the time of the page, for dates without a year. */
  private Optional<LocalDate> someDay(TimeItem item) {
    ZoneId zone = item.zone().or(context::zone).orElse(ZoneOffset.UTC);
    return context
        .pageDate()
        .or(() -> context.pageTime().or(context::fetchedAt).flatMap(i -> Days.of(i, zone)));
  }
}
