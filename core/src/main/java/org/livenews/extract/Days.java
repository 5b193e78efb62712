package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days of the calendar, total at its ends. */
final class Days {

  private static final long SECONDS = 86_400;

  private Days() {}

  /** Returns the day of an instant in a zone; nothing beyond the ends of the calendar. */
  static Optional<LocalDate> of(Instant instant, ZoneId zone) {
    long local = instant.getEpochSecond() + offset(instant, zone).getTotalSeconds();
    try {
      return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(local, SECONDS)));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  /** Returns the offset of a zone at an instant, for which one that is fixed makes no rules. */
  static ZoneOffset offset(Instant instant, ZoneId zone) {
    return zone instanceof ZoneOffset fixed ? fixed : zone.getRules().getOffset(instant);
  }

  /** Returns the day so many days later; the same at the ends of the calendar. */
  static LocalDate later(LocalDate day, int days) {
    long later = day.toEpochDay() + days;
    boolean exists = later >= LocalDate.MIN.toEpochDay() && later <= LocalDate.MAX.toEpochDay();
    return exists ? LocalDate.ofEpochDay(later) : day;
  }
}
