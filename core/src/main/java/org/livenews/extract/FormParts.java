package org.livenews.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.PrintedForm.Part;

/** What the parts of a date or clock say that is printed in one form. Not thread-safe. */
final class FormParts {

  private static final int NO_VALUE = -1;

  private final DateConventions conventions;
  private int year;
  private int yearDigits;
  private int month;
  private int day;
  private int weekday;
  private int hour;
  private int halfDayHour;
  private int minute;
  private int second;
  private int hours;
  private boolean named;
  private boolean asPrinted;

  FormParts(DateConventions conventions) {
    this.conventions = conventions;
    clear();
  }

  void clear() {
    year = NO_VALUE;
    yearDigits = 0;
    month = NO_VALUE;
    day = NO_VALUE;
    weekday = NO_VALUE;
    hour = NO_VALUE;
    halfDayHour = NO_VALUE;
    minute = 0;
    second = NO_VALUE;
    hours = NO_VALUE;
    named = false;
    asPrinted = true;
  }

  /** Notes a month that is printed by its name. */
  void nameMonth(int number) {
    month = number;
    named = true;
  }

  void weekday(int number) {
    weekday = number;
  }

  /** Notes the hours, as bits, of the half or part of the day that is printed. */
  void hours(int bits) {
    hours = bits;
  }

  /** Notes what is printed in figures, so many digits of them. */
  void figures(Part part, int value, int digits) {
    boolean isYear = part.field() == Field.YEAR;
    int least = isYear ? part.width() == 2 ? 2 : 4 : Math.max(part.width(), value < 10 ? 1 : 2);
    asPrinted &= digits == least;
    switch (part.field()) {
      case YEAR -> {
        year = value;
        yearDigits = digits;
      }
      case MONTH -> month = value;
      case DAY -> day = value;
      case HOUR -> hour = value;
      case HALF_DAY_HOUR -> halfDayHour = value;
      case MINUTE -> minute = value;
      case SECOND -> second = value;
      default -> throw new IllegalStateException("no figures: " + part.field());
    }
  }

  /** Whether figures have as many digits as the form gives them, "05" only where it says so. */
  boolean isAsPrinted() {
    return asPrinted;
  }

  /** Whether a half or part of the day is printed. */
  boolean isHalved() {
    return hours != NO_VALUE;
  }

  ChronoUnit unit() {
    return second == NO_VALUE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
  }

  /** Returns the date in a form; null if there is no such day of news. */
  @Nullable PartialDate date(PrintedForm candidate, boolean strict) {
    if (strict && !named && yearDigits < 4) {
      return null;
    }
    Reckoning reckoning = candidate.reckoning();
    int stated = yearDigits <= 2 ? reckoning.wholeYear(year) : year;
    Optional<LocalDate> read =
        reckoning.has(stated) ? reckoning.day(stated, month, day) : Optional.empty();
    if (read.isEmpty()) {
      return null;
    }
    LocalDate whole = read.get();
    if (yearDigits <= 2 && conventions.hasOwnCalendar() && !isOfNews(whole)) {
      return null;
    }
    PartialDate.Order order = PartialDate.Order.PLAIN;
    if (candidate.isFigures() && !candidate.isYearFirst() && !candidate.pattern().contains(".")) {
      boolean open = conventions.isOrderOpen() && month <= 12 && day <= 12;
      boolean monthFirst = candidate.isMonthFirst();
      if (open && monthFirst) {
        whole = reckoning.day(stated, day, month).orElse(whole);
      }
      order =
          open
              ? PartialDate.Order.EITHER
              : monthFirst ? PartialDate.Order.MONTH_FIRST : PartialDate.Order.DAY_FIRST;
    }
    return new PartialDate(
        OptionalInt.of(whole.getYear()),
        Optional.of(MonthDay.from(whole)),
        weekday == NO_VALUE ? Optional.empty() : Optional.of(DayOfWeek.of(weekday)),
        OptionalInt.empty(),
        order);
  }

  /** Tells the calendar of a year of two figures, where a language has two. */
  private static boolean isOfNews(LocalDate date) {
    return date.getYear() >= 1990 && date.getYear() < 2050;
  }

  /** Returns the clock in a form; null if there is no such time of day. */
  @Nullable LocalTime time(PrintedForm candidate) {
    int stated = hour == NO_VALUE ? halfDayHour : hour;
    if (hours != NO_VALUE && hour == NO_VALUE) {
      boolean early = stated <= 12 && (hours & 1 << stated % 12) != 0;
      boolean late = stated <= 12 && (hours & 1 << stated % 12 + 12) != 0;
      if (early == late) {
        return null;
      }
      stated = stated % 12 + (late ? 12 : 0);
    }
    if (stated == 24 && candidate.pattern().indexOf('k') >= 0) {
      stated = 0;
    }
    if (stated > 23 || minute > 59 || second > 59) {
      return null;
    }
    return LocalTime.of(stated, minute, Math.max(second, 0));
  }
}
