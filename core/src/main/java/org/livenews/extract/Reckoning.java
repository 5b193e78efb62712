package org.livenews.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A calendar that pages print their dates in. */
enum Reckoning {
  GREGORIAN(1900, 2199) {
    @Override
    LocalDate of(int year, int month, int day) {
      return LocalDate.of(year, month, day);
    }
  },
  /** The Gregorian one with the years of the Buddhist era, as in Thailand. */
  BUDDHIST(1900 + 543, 2199 + 543) {
    @Override
    LocalDate of(int year, int month, int day) {
      return LocalDate.of(year - 543, month, day);
    }
  },
  /** The Persian solar calendar, as in Iran and Afghanistan. */
  PERSIAN(1279, 1577) {
    @Override
    LocalDate of(int year, int month, int day) {
      int length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29;
      if (month < 1 || month > 12 || day < 1 || day > length) {
        throw new DateTimeException("no such day of the Persian calendar");
      }
      int before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
      return LocalDate.ofEpochDay(PERSIAN_EPOCH + daysBefore(year) + before + day - 1);
    }
  };

  /** All, that which is of all languages last. */
  static final List<Reckoning> OWN_FIRST = List.of(PERSIAN, BUDDHIST, GREGORIAN);

  /** The epoch day of 1 Farvardin 1. */
  private static final long PERSIAN_EPOCH = -492_268;

  /** Years of news lie in the hundred years from here on, where only two figures are printed. */
  private static final int FIRST_SHORT = 1970;

  private final int first;
  private final int last;

  Reckoning(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /**
   * Returns a day of this calendar.
   *
   * @throws DateTimeException if there is no such day
   */
  abstract LocalDate of(int year, int month, int day);

  /** Returns a day of this calendar, if there is such a day. */
  Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether news may be of this year. */
  boolean has(int year) {
    return year >= first && year <= last;
  }

  /** Returns the year of which only the last two figures are printed. */
  int wholeYear(int figures) {
    int start = first + FIRST_SHORT - 1900;
    return start + Math.floorMod(figures - start, 100);
  }

  private static boolean isPersianLeap(int year) {
    return daysBefore(year + 1) - daysBefore(year) == 366;
  }

  /**
   * Returns the days from the first day of year 1 to that of a year: 8 leap years in 33, but for
   * the one of 1502, which comes a year later.
   */
  private static long daysBefore(int year) {
    return 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33) - (year == 1503 ? 1 : 0);
  }
}
