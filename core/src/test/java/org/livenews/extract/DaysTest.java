package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days within the calendar and at its ends. */
class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, 1, 2024-02-29",
    "2024-02-28, 0, 2024-02-28",
    "2024-03-01, -1, 2024-02-29",
    "2023-12-31, 366, 2024-12-31"
  })
  void aDayIsSoManyDaysLater(LocalDate day, int days, LocalDate later) {
    assertEquals(later, Days.later(day, days));
  }

  @Test
  void theCalendarIsLeftAtNeitherEnd() {
    assertEquals(LocalDate.MAX, Days.later(LocalDate.MAX.minusDays(1), 1));
    assertEquals(LocalDate.MAX, Days.later(LocalDate.MAX, 1));
    assertEquals(LocalDate.MAX.minusDays(1), Days.later(LocalDate.MAX.minusDays(1), 2));
    assertEquals(LocalDate.MIN, Days.later(LocalDate.MIN.plusDays(1), -1));
    assertEquals(LocalDate.MIN, Days.later(LocalDate.MIN, -1));
    assertEquals(LocalDate.MIN.plusDays(1), Days.later(LocalDate.MIN.plusDays(1), -2));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-15T23:30:00Z, Z, 2023-05-15",
    "2023-05-15T23:30:00Z, Europe/Berlin, 2023-05-16",
    "2023-05-15T00:30:00Z, America/New_York, 2023-05-14"
  })
  void aDayIsThatOfTheZone(Instant instant, ZoneId zone, LocalDate day) {
    assertEquals(Optional.of(day), Days.of(instant, zone));
  }

  @Test
  void beyondTheCalendarIsNoDay() {
    assertEquals(Optional.empty(), Days.of(Instant.MAX, ZoneOffset.UTC));
    assertEquals(Optional.empty(), Days.of(Instant.MIN, ZoneOffset.UTC));
  }
}
