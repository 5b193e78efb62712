package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every date of which not all is printed, beside any day of the calendar. */
class PartialDateProperties {

  /** Days after which the calendar begins anew, weekdays and leap years alike. */
  private static final long CYCLE = 146_097;

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<OptionalInt> years =
        Arbitraries.integers()
            .optional()
            .map(y -> y.map(OptionalInt::of).orElse(OptionalInt.empty()));
    return Combinators.combine(years, partial()).as((year, date) -> withYear(date, year));
  }

  /** Dates without a year. */
  @Provide
  Arbitrary<PartialDate> partial() {
    Arbitrary<Optional<MonthDay>> days =
        Arbitraries.integers()
            .between(1, 366)
            .map(day -> MonthDay.from(LocalDate.ofYearDay(2024, day)))
            .optional();
    Arbitrary<Optional<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class).optional();
    Arbitrary<OptionalInt> back =
        Arbitraries.integers()
            .optional(0.3)
            .map(b -> b.map(OptionalInt::of).orElse(OptionalInt.empty()));
    return Combinators.combine(days, weekdays, back)
        .filter((day, weekday, b) -> day.isPresent() || weekday.isPresent() || b.isPresent())
        .as(
            (day, weekday, b) ->
                new PartialDate(OptionalInt.empty(), day, weekday, b, PartialDate.Order.PLAIN));
  }

  private static PartialDate withYear(PartialDate date, OptionalInt year) {
    return new PartialDate(year, date.day(), date.weekday(), date.daysBack(), date.order());
  }

  /** Days of the calendar, many of them at its ends. */
  @Provide
  Arbitrary<LocalDate> anchors() {
    long first = LocalDate.MIN.toEpochDay();
    long last = LocalDate.MAX.toEpochDay();
    return Arbitraries.oneOf(
            Arbitraries.longs().between(first, last),
            Arbitraries.longs().between(first, first + 4000),
            Arbitraries.longs().between(last - 4000, last),
            Arbitraries.longs().between(0, 30_000))
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 5000)
  void aDayIsWhatIsPrinted(@ForAll("dates") PartialDate date, @ForAll("anchors") LocalDate anchor) {
    Optional<LocalDate> near = date.near(anchor);
    if (near.isEmpty()) {
      return;
    }
    LocalDate is = near.get();
    if (date.year().isPresent()) {
      assertEquals(date.year().getAsInt(), is.getYear());
    } else if (date.daysBack().isPresent()) {
      long back = ChronoUnit.DAYS.between(is, anchor) - date.daysBack().getAsInt();
      assertTrue(back >= 0 && back <= (date.weekday().isPresent() ? 6 : 0));
    } else {
      assertTrue(ChronoUnit.DAYS.between(anchor, is) <= 31);
    }
    boolean named = date.year().isPresent() || date.daysBack().isEmpty();
    assertTrue(!named || date.day().map(MonthDay.from(is)::equals).orElse(true));
    assertTrue(
        date.year().isPresent() || date.weekday().map(is.getDayOfWeek()::equals).orElse(true));
  }

  /** What a day means is the same in all four hundred years, as far as the calendar goes. */
  @Property(tries = 5000)
  void theCalendarIsTheSameUpToItsEnds(
      @ForAll("partial") PartialDate date, @ForAll("anchors") LocalDate anchor) {
    long now = Math.floorMod(anchor.toEpochDay(), CYCLE);
    long shift = anchor.toEpochDay() - now;
    Optional<Long> is = date.near(LocalDate.ofEpochDay(now)).map(day -> day.toEpochDay() + shift);
    long end = LocalDate.MAX.toEpochDay();
    Assume.that(is.isEmpty() || is.get() <= end);
    Assume.that(anchor.toEpochDay() - date.daysBack().orElse(0) <= end);
    assertEquals(
        is.filter(day -> day >= LocalDate.MIN.toEpochDay()).map(LocalDate::ofEpochDay),
        date.near(anchor));
  }
}
