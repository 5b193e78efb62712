package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.PartialDate.Order;

/** What a date means of which not all is printed. */
class PartialDateTest {

  /** A date as far as it is given; a month and day as "--02-29". */
  private static PartialDate date(Integer year, String day, DayOfWeek weekday, Integer daysBack) {
    return new PartialDate(
        year == null ? OptionalInt.empty() : OptionalInt.of(year),
        Optional.ofNullable(day).map(MonthDay::parse),
        Optional.ofNullable(weekday),
        daysBack == null ? OptionalInt.empty() : OptionalInt.of(daysBack),
        Order.PLAIN);
  }

  private static PartialDate figures(int month, int day, Order order) {
    return new PartialDate(
        OptionalInt.of(2024),
        Optional.of(MonthDay.of(month, day)),
        Optional.of(DayOfWeek.MONDAY),
        OptionalInt.empty(),
        order);
  }

  @Test
  void aDayAWeekdayOrADistanceIsGiven() {
    assertThrows(IllegalArgumentException.class, () -> date(2024, null, null, null));
    assertEquals(Optional.empty(), date(2024, null, DayOfWeek.MONDAY, null).complete());
  }

  @ParameterizedTest
  @CsvSource({
    "2024, --02-29, 2024-02-29",
    "2023, --02-29,",
    "2023, --02-28, 2023-02-28",
    ", --02-28,",
    "2024, ,"
  })
  void aWholeDateIsADayOfTheCalendar(Integer year, String day, LocalDate is) {
    PartialDate date = date(year, day, DayOfWeek.MONDAY, null);
    assertEquals(Optional.ofNullable(is), date.complete());
    if (year != null) {
      assertEquals(Optional.ofNullable(is), date.near(LocalDate.of(2024, 5, 1)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--03-10, , 2024-03-10, 2024-03-10",
    "--03-11, , 2024-03-10, 2024-03-11",
    "--04-10, , 2024-03-10, 2024-04-10",
    "--04-11, , 2024-03-10, 2023-04-11",
    "--01-15, , 2024-12-15, 2025-01-15",
    "--01-16, , 2024-12-15, 2024-01-16",
    "--02-29, , 2023-06-01, 2020-02-29",
    "--02-29, , 2024-02-28, 2024-02-29",
    "--02-29, , 1903-03-01, 1896-02-29",
    "--02-29, , 1904-01-28, 1896-02-29",
    "--02-29, , 1904-01-29, 1904-02-29",
    "--07-11, THURSDAY, 2024-12-31, 2024-07-11",
    "--07-11, THURSDAY, 2024-05-01, 2019-07-11",
    "--07-11, MONDAY, 2024-12-31, 2022-07-11",
    "--02-29, MONDAY, 2024-12-31, 2016-02-29",
    "--02-29, SUNDAY, 2024-12-31,"
  })
  void aMissingYearIsTheLatestNotFarAhead(
      String day, DayOfWeek weekday, LocalDate anchor, LocalDate is) {
    assertEquals(Optional.ofNullable(is), date(null, day, weekday, null).near(anchor));
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, , 2024-03-11, 2024-03-11",
    "MONDAY, , 2024-03-12, 2024-03-11",
    "TUESDAY, , 2024-03-11, 2024-03-05",
    ", 0, 2024-03-11, 2024-03-11",
    ", 1, 2024-03-01, 2024-02-29",
    ", -1, 2024-02-28, 2024-02-29",
    "MONDAY, 1, 2024-03-11, 2024-03-04",
    "MONDAY, 0, 2024-03-11, 2024-03-11"
  })
  void aWeekdayOrDistanceCountsBackFromThePage(
      DayOfWeek weekday, Integer daysBack, LocalDate anchor, LocalDate is) {
    assertEquals(Optional.of(is), date(null, null, weekday, daysBack).near(anchor));
  }

  @Test
  void nothingIsBeyondTheEndsOfTheCalendar() {
    assertEquals(Optional.empty(), date(null, null, null, 1).near(LocalDate.MIN));
    assertEquals(Optional.empty(), date(null, null, null, -1).near(LocalDate.MAX));
  }

  @ParameterizedTest
  @CsvSource({
    "--12-31, , +999999999-12-31, +999999999-12-31",
    "--01-01, , +999999999-12-31, +999999999-01-01",
    "--12-31, , +999999999-01-01, +999999998-12-31",
    "--02-29, , +999999999-12-31, +999999996-02-29",
    "--01-01, , -999999999-01-01, -999999999-01-01",
    "--02-01, , -999999999-01-01, -999999999-02-01",
    "--02-02, , -999999999-01-01,",
    "--12-31, , -999999998-01-01, -999999999-12-31",
    ", FRIDAY, +999999999-12-31, +999999999-12-31",
    ", MONDAY, -999999999-01-01, -999999999-01-01",
    ", SUNDAY, -999999999-01-01,"
  })
  void theCalendarIsReadUpToItsEnds(String day, DayOfWeek weekday, LocalDate anchor, LocalDate is) {
    assertEquals(Optional.ofNullable(is), date(null, day, weekday, null).near(anchor));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1_000_000_000, 1_000_000_000, Integer.MAX_VALUE})
  void aYearBeyondTheCalendarHasNoDays(int year) {
    PartialDate date = date(year, "--02-28", null, null);
    assertEquals(Optional.empty(), date.complete());
    assertEquals(Optional.empty(), date.near(LocalDate.MAX));
  }

  @Test
  void aYearIsAddedToWhatIsThere() {
    PartialDate dated = date(null, "--07-11", DayOfWeek.THURSDAY, null).in(2024);
    assertEquals(date(2024, "--07-11", DayOfWeek.THURSDAY, null), dated);
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_FIRST, MONTH_FIRST, true",
    "MONTH_FIRST, DAY_FIRST, true",
    "DAY_FIRST, DAY_FIRST, false",
    "MONTH_FIRST, MONTH_FIRST, false",
    "EITHER, DAY_FIRST, false",
    "DAY_FIRST, EITHER, false",
    "MONTH_FIRST, PLAIN, false",
    "PLAIN, MONTH_FIRST, false"
  })
  void twoReadingsAreInOtherOrder(Order one, Order other, boolean is) {
    assertEquals(is, figures(3, 4, one).isInOtherOrder(figures(4, 3, other)));
  }

  @Test
  void anOpenDateIsGivenWithTheDayFirst() {
    assertEquals(figures(3, 4, Order.EITHER), figures(3, 4, Order.DAY_FIRST).open());
    assertEquals(figures(4, 3, Order.EITHER), figures(3, 4, Order.MONTH_FIRST).open());
  }

  @Test
  void onlyAnOpenDateIsSwapped() {
    assertEquals(figures(4, 3, Order.EITHER), figures(3, 4, Order.EITHER).swapped());
    PartialDate plain = figures(3, 4, Order.PLAIN);
    assertSame(plain, plain.swapped());
    PartialDate none =
        new PartialDate(
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(DayOfWeek.MONDAY),
            OptionalInt.empty(),
            Order.EITHER);
    assertSame(none, none.swapped());
  }
}
