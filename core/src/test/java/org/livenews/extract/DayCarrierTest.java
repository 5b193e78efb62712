package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Diagnostic;

/** The days of clocks that print none, by their neighbours and by what the page tells. */
class DayCarrierTest {

  private static final TimeContext UTC = TimeContext.builder().zone(ZoneOffset.UTC).build();
  private static final TimeContext PAGE = page(21);

  private static TimeContext page(int day) {
    return UTC.toBuilder().pageDate(LocalDate.of(2023, 3, day)).build();
  }

  private static TimeContext changed(TimeContext context, String time) {
    return context.toBuilder().pageTime(Instant.parse("2023-" + time + "Z")).build();
  }

  /** Returns the days of times, as days of March where the month is that. */
  private static String days(TimeContext context, String times) {
    return TimelineTest.read(context, times.split(", ")).times().stream()
        .map(t -> t.instant().map(i -> i.toString().substring(5, 10)).orElse("-"))
        .map(day -> day.replace("03-", ""))
        .collect(Collectors.joining(" "));
  }

  private static List<String> notes(TimeContext context, String times) {
    return TimelineTest.read(context, times.split(", ")).diagnostics().stream()
        .filter(d -> d.code() == Diagnostic.Code.DAY_CARRIED)
        .map(d -> d.detail().replaceAll(".*: \"|\"$", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12:00, 11:00, 10:00, 22:00, 21:00; 21 21 21 21 21",
        "12:00, 11:00, 10:00, 22:01, 21:00; 21 21 21 20 20",
        "10:00, 11:00, 22:00, 10:00, 11:00; 21 21 21 21 21",
        "10:00, 11:00, 22:01, 10:00, 11:00; 21 21 21 22 22",
        "00:30, 23:50, 12:00, 00:10, 23:00; 21 20 20 20 19",
        "23:50, 00:10, 23:00, 00:30; 21 21 20 20"
      })
  void aStepOverHalfADayAgainstTheOrderIsOverMidnight(String times, String days) {
    assertEquals(days, days(PAGE, times));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00:05, 23:30, 00:30, 23:40; 21 20 21 20",
        "00:05, 23:30, 00:31, 23:40; 21 20 20 19",
        "23:58, 00:02; 21 21",
        "22:00, 23:50, 00:05, 23:58, 00:10; 21 21 22 21 22",
        "22:00, 23:30, 00:29, 23:29, 00:40; 21 21 22 21 22",
        "22:00, 23:30, 00:30, 23:29, 00:40; 21 21 22 22 23"
      })
  void aSmallStepBackOverMidnightLeadsNoFurtherThanTheNewestDay(String times, String days) {
    assertEquals(days, days(PAGE, times));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00:20, 23:50 21.3.2023, 20:00; 25; 25 21 21",
        "00:20, 23:50 21.3.2023, 20:00; 22; 22 21 21",
        "00:20, 23:50 21.3.2023, 20:00; 20; 22 21 21",
        "01:00, 00:20, 23:50 21.3.2023; 25; 25 25 21",
        "02:00, 23:00, 22:50 21.3.2023; 25; 25 24 21",
        "20:00, 23:50 21.3.2023, 00:10; 19; 19 21 22",
        "20:00, 23:50 21.3.2023, 00:10; 21; 21 21 22",
        "20:00, 23:50 21.3.2023, 00:10; 25; 21 21 22",
        "00:20 22.3.2023, 23:50, 20:00; 25; 22 21 21"
      })
  void theDayOfThePageIsThatOfTheFirstUpdateWhereItLiesFurther(
      String times, int page, String days) {
    assertEquals(days, days(page(page), times));
  }

  @Test
  void datedUpdatesTellWhereThePageDoesNot() {
    assertEquals("22 21 21", days(UTC, "00:20, 23:50, 20:00 21.3.2023"));
    assertEquals("20 21 21", days(UTC, "23:00, 01:00, 02:00 21.3.2023"));
  }

  @ParameterizedTest
  @CsvSource({
    "03-20T12:00:00, 20",
    "03-19T12:00:00, 21",
    "03-22T12:00:00, 22",
    "04-21T12:00:00, 04-21",
    "04-22T12:00:00, 21"
  })
  void aLastChangeWithinAMonthOfThePageTellsTheDayOfTheNewest(String time, String day) {
    assertEquals(day, days(changed(PAGE, time), "10:00"));
    assertEquals(day + " " + day, days(changed(PAGE, time), "10:00, 09:00"));
    assertEquals("21 21", days(changed(PAGE, time), "09:00, 10:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "03-21T23:50:00, 21 21",
    "03-21T23:40:00, 21 21",
    "03-21T23:39:59, 20 20",
    "03-22T00:30:00, 21 21"
  })
  void noUpdateIsLaterThanTheLastChange(String time, String days) {
    assertEquals(days, days(changed(UTC, time), "23:50, 22:00"));
    assertEquals(days, days(changed(UTC, time), "22:00, 23:50"));
  }

  @Test
  void oldestFirstTheLastChangeIsOfTheDayOfTheLast() {
    assertEquals("20 21 21", days(changed(UTC, "03-21T12:00:00"), "23:00, 00:30, 09:00"));
    assertEquals("-", days(UTC, "10:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00:30, 23:50, 14:00; 22 21 21",
        "00:30, 23:50, 12:00, 00:10, 23:00; 23 22 22 22 21",
        "10:00, 09:00; 21 21",
        "23:00, 23:50, 00:30; 21 21 22",
        "00:30, 23:50, 14:00 20.3.2023; 21 20 20",
        "#21 March 2023, 00:30, 23:50, 14:00; 21 20 20"
      })
  void noUpdateThatIsCarriedBackIsOlderThanTheFirstDayOfThePage(String times, String days) {
    TimeContext began = PAGE.toBuilder().firstDay(LocalDate.of(2023, 3, 21)).build();
    assertEquals(days, days(began, times));
  }

  @ParameterizedTest
  @CsvSource({
    "03-22T00:30:00, 22 21 21",
    "03-22T00:20:00, 22 21 21",
    "03-22T00:19:59, 21 20 20",
    "03-21T12:00:00, 21 20 20"
  })
  void noUpdateIsMovedBehindTheCapture(String capture, String days) {
    TimeContext began =
        PAGE.toBuilder()
            .firstDay(LocalDate.of(2023, 3, 21))
            .fetchedAt(Instant.parse("2023-" + capture + "Z"))
            .build();
    assertEquals(days, days(began, "00:30, 23:50, 14:00"));
  }

  @Test
  void aLastChangeTellsMoreThanTheFirstDay() {
    TimeContext began = PAGE.toBuilder().firstDay(LocalDate.of(2023, 3, 21)).build();
    assertEquals("21 20 20", days(changed(began, "03-21T01:00:00"), "00:30, 23:50, 14:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "!07:00; 21",
        "!07:00, 20:30; 21 21",
        "!07:00 19.3.2023, 20:30; 19 21",
        "20:30, !07:00, 22:30, 23:30; 21 21 21 21",
        "!5 min ago, 20:30; - 21"
      })
  void aPinnedClockIsOfTheFirstDayOfThePage(String times, String days) {
    assertEquals(days, days(PAGE, times));
  }

  @Test
  void aPinnedClockIsOfTheDayOfTheFirstUpdateWhereThePageTellsNone() {
    assertEquals("22 22 21", days(UTC, "!07:00, 00:30, 23:50 21.3.2023"));
    assertEquals("-", days(UTC, "!07:00"));
  }

  @Test
  void theDayThatWasCarriedToIsTold() {
    assertEquals(List.of("23:50 to 2023-03-20"), notes(PAGE, "00:30, 23:50, 14:00"));
    assertEquals(List.of("00:20 to 2023-03-22"), notes(UTC, "00:20, 23:50 21.3.2023, 20:00"));
    assertEquals(List.of("23:00 to 2023-03-23"), notes(UTC, "#24 March 2023, 00:10, 23:00"));
  }

  @Test
  void daysThatArePrintedOrDoNotChangeAreNotTold() {
    assertEquals(List.of(), notes(PAGE, "10:00, 09:00"));
    assertEquals(List.of(), notes(UTC, "00:20 22.3.2023, 23:50 21.3.2023"));
    assertEquals(
        List.of(),
        notes(UTC, "#24 March 2023, 00:10, #23 March 2023, 23:00, #22 March 2023, 01:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "00:30 GMT, 01:20 CET, 23:50 GMT, 00:20 CET; 21 21 20 20",
        "14:00 GMT, 03:00 CET, 01:00 GMT; 21 21 21",
        "14:00 GMT, 02:59 CET, 13:00 GMT; 21 22 22",
        "01:00 GMT, 14:00 CET; 21 21",
        "01:00 GMT, 14:01 CET; 21 20",
        "00:10 GMT, 01:05 CET, 00:00 GMT; 21 21 21"
      })
  void clocksOfTwoZonesKeepTheirDayWithinHalfADay(String times, String days) {
    assertEquals(days, days(PAGE, times));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "#24 March 2023, 01:00, 00:10, 23:00, #20 March 2023, 09:00; 24 24 23 20",
        "#24 March 2023, 01:00, 00:10, 23:00, #23 March 2023, 09:00; 24 24 24 23",
        "#24 March 2023, 10:00, #23 March 2023, 01:00, 23:00; 24 23 22",
        "#18 March 2023, 10:00, 11:00, 23:30, 01:00, #20 March 2023, 09:00; 18 18 18 19 20",
        "00:10, 23:00, 10:00, #20 March 2023, 09:00, #18 March 2023; 21 20 20 18",
        "#24 March 2023, 13:00, 12:00, 00:00, 12:00, #20 March 2023, 09:00; 24 24 24 24 20"
      })
  void clocksUnderAHeadingRunPastMidnightToDaysWithoutOne(String times, String days) {
    assertEquals(days, days(UTC, times));
  }
}
