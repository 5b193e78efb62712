package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the calendars that pages print their dates in. */
class ReckoningTest {

  @ParameterizedTest
  @CsvSource({
    "GREGORIAN, 2024, 2, 29, 2024-02-29",
    "BUDDHIST, 2567, 2, 29, 2024-02-29",
    "PERSIAN, 1402, 12, 29, 2024-03-19",
    "PERSIAN, 1403, 1, 1, 2024-03-20",
    "PERSIAN, 1403, 6, 31, 2024-09-21",
    "PERSIAN, 1403, 7, 1, 2024-09-22",
    "PERSIAN, 1403, 7, 30, 2024-10-21",
    "PERSIAN, 1403, 8, 1, 2024-10-22",
    "PERSIAN, 1403, 12, 30, 2025-03-20",
    "PERSIAN, 1404, 1, 1, 2025-03-21"
  })
  void readsADay(Reckoning reckoning, int year, int month, int day, LocalDate meant) {
    assertEquals(meant, reckoning.of(year, month, day));
    assertEquals(Optional.of(meant), reckoning.day(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({
    "GREGORIAN, 2023, 2, 29",
    "BUDDHIST, 2566, 2, 29",
    "PERSIAN, 1402, 12, 30",
    "PERSIAN, 1403, 12, 31",
    "PERSIAN, 1403, 6, 32",
    "PERSIAN, 1403, 7, 31",
    "PERSIAN, 1403, 11, 31",
    "PERSIAN, 1403, 1, 0",
    "PERSIAN, 1403, 0, 1",
    "PERSIAN, 1403, 13, 1"
  })
  void readsNoDayThatThereIsNot(Reckoning reckoning, int year, int month, int day) {
    assertThrows(DateTimeException.class, () -> reckoning.of(year, month, day));
    assertEquals(Optional.empty(), reckoning.day(year, month, day));
  }

  @Test
  void readsEveryPersianDayAsIcuDoes() {
    Calendar persian = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
    LocalDate last = LocalDate.of(2199, 12, 31);
    for (LocalDate d = LocalDate.of(1900, 1, 1); !d.isAfter(last); d = d.plusDays(1)) {
      persian.setTime(new Date(d.toEpochDay() * 86_400_000L));
      int year = persian.get(Calendar.YEAR);
      int month = persian.get(Calendar.MONTH) + 1;
      assertEquals(d, Reckoning.PERSIAN.of(year, month, persian.get(Calendar.DAY_OF_MONTH)));
    }
  }

  @ParameterizedTest
  @CsvSource({"GREGORIAN, 1900, 2199", "BUDDHIST, 2443, 2742", "PERSIAN, 1279, 1577"})
  void newsIsOfThreeHundredYears(Reckoning reckoning, int first, int last) {
    assertEquals(false, reckoning.has(first - 1));
    assertEquals(true, reckoning.has(first));
    assertEquals(true, reckoning.has(last));
    assertEquals(false, reckoning.has(last + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "GREGORIAN, 70, 1970",
    "GREGORIAN, 69, 2069",
    "GREGORIAN, 0, 2000",
    "GREGORIAN, 99, 1999",
    "BUDDHIST, 13, 2513",
    "BUDDHIST, 12, 2612",
    "BUDDHIST, 67, 2567",
    "PERSIAN, 49, 1349",
    "PERSIAN, 48, 1448",
    "PERSIAN, 3, 1403"
  })
  void twoFiguresAreAYearFrom1970On(Reckoning reckoning, int figures, int year) {
    assertEquals(year, reckoning.wholeYear(figures));
  }
}
