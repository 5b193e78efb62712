package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Days of the calendar, total at its ends. */
final class Days {

  private Days() {}

  /** Returns the day of an instant in a zone; nothing beyond the ends of the calendar. */
  static Optional<LocalDate> of(Instant instant, ZoneId zone) {
    try {
      return Optional.of(instant.atZone(zone).toLocalDate());
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  /** Returns the day so many days later; the same at the ends of the calendar. */
  static LocalDate later(LocalDate day, int days) {
    long later = day.toEpochDay() + days;
    boolean exists = later >= LocalDate.MIN.toEpochDay() && later <= LocalDate.MAX.toEpochDay();
    return exists ? LocalDate.ofEpochDay(later) : day;
  }
}
