package org.livenews.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as printed, as much of it as there is: "22 Mar 2022", "Thu, Jul 11", "Friday",
 * "yesterday". At least one of {@code day}, {@code weekday} and {@code daysBack} is present.
 *
 * @param year the year, if printed; of two printed figures the year from 1970 to 2069, or of its
 *     like in another calendar
 * @param day month and day, if printed
 * @param weekday the day of the week, if printed
 * @param daysBack how many days before the page's today, for words such as "yesterday" (1);
 *     negative for days ahead; beside a weekday the latest such day no later than that: "last
 *     Monday" (1)
 * @param order which of day and month the print puts first
 */
public record PartialDate(
    OptionalInt year,
    Optional<MonthDay> day,
    Optional<DayOfWeek> weekday,
    OptionalInt daysBack,
    Order order) {

  /** Which of day and month comes first, where both are figures. */
  public enum Order {
    /** The print leaves no doubt: a named month, the year first, full stops, or no day at all. */
    PLAIN,
    /** Two figures that can only be day and month, in this order: "24/2". */
    DAY_FIRST,
    /** Two figures that can only be month and day, in this order: "2/24". */
    MONTH_FIRST,
    /** Two figures below 13: the page has to tell; see {@link PartialDate#swapped()}. */
    EITHER
  }

  /** How far after the anchor a date without a year may lie before the year before is taken. */
  private static final int DAYS_AHEAD = 31;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if neither day, weekday nor a number of days back is given
   */
  public PartialDate {
    Objects.requireNonNull(year, "year must not be null");
    Objects.requireNonNull(day, "day must not be null");
    Objects.requireNonNull(weekday, "weekday must not be null");
    Objects.requireNonNull(daysBack, "daysBack must not be null");
    Objects.requireNonNull(order, "order must not be null");
    if (day.isEmpty() && weekday.isEmpty() && daysBack.isEmpty()) {
      throw new IllegalArgumentException("day, weekday and daysBack must not all be empty");
    }
  }

  /** Returns the date if year, month and day are printed and exist in the calendar. */
  public Optional<LocalDate> complete() {
    return year.isEmpty() ? Optional.empty() : day.flatMap(d -> dated(d, year.getAsInt()));
  }

  /** Returns a day in a year, if the calendar has that. */
  private static Optional<LocalDate> dated(MonthDay day, int year) {
    boolean exists = ChronoField.YEAR.range().isValidValue(year) && day.isValidYear(year);
    return exists ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  /**
   * Returns the date that this means on a page of the day {@code anchor}. A missing year is the one
   * that brings the date closest before the anchor, or at most a month after it; a weekday alone is
   * the latest one on or before the anchor.
   *
   * @param anchor the day of the page, any that there is
   * @return empty if there is no such day, for example 29 February of a common year, or none before
   *     the ends of the calendar
   */
  public Optional<LocalDate> near(LocalDate anchor) {
    if (year.isPresent()) {
      return complete();
    }
    try {
      return day.isPresent() && daysBack.isEmpty() ? latest(day.get(), anchor) : counted(anchor);
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  /** Counts back from a day by days or to a weekday. */
  private Optional<LocalDate> counted(LocalDate anchor) {
    LocalDate from = anchor.minusDays(daysBack.orElse(0));
    return Optional.of(
        weekday.map(w -> from.with(TemporalAdjusters.previousOrSame(w))).orElse(from));
  }

  /** Returns the latest of the days of this name that is not too far after a day. */
  private Optional<LocalDate> latest(MonthDay name, LocalDate anchor) {
    for (int y = anchor.getYear() + 1; y >= anchor.getYear() - 8; y--) {
      Optional<LocalDate> date =
          dated(name, y)
              .filter(d -> ChronoUnit.DAYS.between(anchor, d) <= DAYS_AHEAD)
              .filter(d -> weekday.isEmpty() || weekday.get() == d.getDayOfWeek());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Returns the reading with a year. */
  PartialDate in(int year) {
    return new PartialDate(OptionalInt.of(year), day, weekday, daysBack, order);
  }

  /** Whether one of two readings of the same figures has the month first, the other the day. */
  boolean isInOtherOrder(PartialDate other) {
    return order == Order.DAY_FIRST && other.order == Order.MONTH_FIRST
        || order == Order.MONTH_FIRST && other.order == Order.DAY_FIRST;
  }

  /** Returns the reading of two figures, day first, that leaves their order open. */
  PartialDate open() {
    PartialDate open = new PartialDate(year, day, weekday, daysBack, Order.EITHER);
    return order == Order.MONTH_FIRST ? open.swapped() : open;
  }

  /** Returns the reading with day and month exchanged, or this if the order is not in doubt. */
  public PartialDate swapped() {
    if (order != Order.EITHER || day.isEmpty()) {
      return this;
    }
    MonthDay other = MonthDay.of(day.get().getDayOfMonth(), day.get().getMonthValue());
    return new PartialDate(year, Optional.of(other), weekday, daysBack, Order.EITHER);
  }
}
