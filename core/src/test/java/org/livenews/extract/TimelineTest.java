package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Clock;

class TimelineTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 21);
  private static final Instant CAPTURE = Instant.parse("2023-03-21T08:00:00Z");
  private static final TimeContext UTC =
      TimeContext.builder().zone(ZoneOffset.UTC).pageDate(DAY).build();

  /** Lines are updates; "#" marks a day heading, "!" a pinned update, "" one without a time. */
  static Timeline read(TimeContext context, String... lines) {
    Timeline.Builder builder = Timeline.in(context);
    for (String line : lines) {
      String text = line.replaceFirst("^[#!]", "");
      Optional<TimePhrase> phrase = Times.ANY_LANGUAGE.only(text);
      if (phrase.isEmpty()) {
        builder.untimed();
      } else if (line.startsWith("#")) {
        builder.day(text, phrase.get());
      } else if (line.startsWith("!")) {
        builder.pinned(text, phrase.get());
      } else {
        builder.update(text, phrase.get());
      }
    }
    return builder.build();
  }

  private static List<String> instants(Timeline timeline) {
    return timeline.times().stream()
        .map(t -> t.instant().map(i -> i.toString().substring(5, 16)).orElse("-"))
        .toList();
  }

  private static List<Code> codes(Timeline timeline) {
    return timeline.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void anAgeCountsBackFromTheCapture() {
    TimeContext context = TimeContext.builder().fetchedAt(CAPTURE).build();
    UpdateTime time = read(context, "1 hr 22 min ago").times().get(0);
    assertEquals(Optional.of(Instant.parse("2023-03-21T06:38:00Z")), time.instant());
    assertEquals(Precision.MINUTE, time.resolved().orElseThrow().precision());
    assertEquals(Basis.RELATIVE_TO_CAPTURE, time.resolved().orElseThrow().basis());
    assertEquals(Optional.of(Duration.ofMinutes(82)), time.ago());
    assertEquals("1 hr 22 min ago", time.text());
  }

  @Test
  void anAgeCountsBackFromThePageWhereTheCaptureIsUnknown() {
    TimeContext context = TimeContext.builder().pageTime(CAPTURE).build();
    UpdateTime time = read(context, "3h ago").times().get(0);
    assertEquals(Optional.of(Instant.parse("2023-03-21T05:00:00Z")), time.instant());
    assertEquals(Precision.HOUR, time.resolved().orElseThrow().precision());
    assertEquals(Basis.RELATIVE_TO_PAGE, time.resolved().orElseThrow().basis());
  }

  @Test
  void anAgeWithoutAnAnchorStaysAnAge() {
    Timeline timeline = read(TimeContext.NONE, "5 min ago", "6 min ago");
    assertEquals(Optional.empty(), timeline.times().get(0).instant());
    assertEquals(Optional.of(Duration.ofMinutes(5)), timeline.times().get(0).ago());
    assertEquals(List.of(Code.UNANCHORED_TIME), codes(timeline));
    assertTrue(timeline.diagnostics().get(0).detail().startsWith("2 of the printed times "));
  }

  @Test
  void anAgeInYearsIsTooCoarseToPlace() {
    TimeContext context = TimeContext.builder().fetchedAt(CAPTURE).build();
    Timeline timeline = read(context, "год назад");
    assertEquals(Optional.empty(), timeline.times().get(0).resolved());
    assertEquals(Optional.of(Duration.ofDays(365)), timeline.times().get(0).ago());
  }

  @Test
  void aClockBesideAnAgeWins() {
    TimeContext context = TimeContext.builder().fetchedAt(CAPTURE).build();
    UpdateTime time = read(context, "2m ago (07:57 GMT)").times().get(0);
    assertEquals(Optional.of(Instant.parse("2023-03-21T07:57:00Z")), time.instant());
    assertEquals(Basis.PAGE_ZONE, time.resolved().orElseThrow().basis());
    assertTrue(time.stated().orElseThrow() instanceof Clock);
  }

  @Test
  void anAgeHelpsWhereTheClockCannotBePlaced() {
    TimeContext context = TimeContext.builder().fetchedAt(CAPTURE).build();
    UpdateTime time = read(context, "2m ago (13:28 IST)").times().get(0);
    assertEquals(Basis.RELATIVE_TO_CAPTURE, time.resolved().orElseThrow().basis());
    assertEquals(Optional.of(Instant.parse("2023-03-21T07:58:00Z")), time.instant());
  }

  @Test
  void anAgeBeforeMidnightTellsTheDayOfItsClock() {
    TimeContext context =
        TimeContext.builder().fetchedAt(Instant.parse("2023-03-21T00:05:00Z")).build();
    assertEquals(List.of("03-20T23:54"), instants(read(context, "11m ago (23:54 GMT)")));
    assertEquals(List.of("03-19T11:00"), instants(read(context, "1d ago (11:00 GMT)")));
  }

  @Test
  void aClockWithDateAndZoneStandsForItself() {
    UpdateTime time = read(TimeContext.NONE, "12:09 a.m. ET, October 30, 2023").times().get(0);
    assertEquals(Optional.of(Instant.parse("2023-10-30T04:09:00Z")), time.instant());
    assertEquals(Basis.ZONED_TEXT, time.resolved().orElseThrow().basis());
  }

  @Test
  void newestFirstAClockThatRisesIsOfTheDayBefore() {
    Timeline timeline = read(UTC, "00:30", "23:50", "14:00", "06:00", "22:10");
    assertEquals(
        List.of("03-21T00:30", "03-20T23:50", "03-20T14:00", "03-20T06:00", "03-19T22:10"),
        instants(timeline));
    assertEquals(List.of(Code.DAY_CARRIED), codes(timeline));
    assertTrue(timeline.isNewestFirst());
  }

  @Test
  void oldestFirstAClockThatFallsIsOfTheNextDay() {
    Timeline timeline = read(UTC, "06:00", "14:00", "23:50", "00:30");
    assertEquals(
        List.of("03-21T06:00", "03-21T14:00", "03-21T23:50", "03-22T00:30"), instants(timeline));
    assertFalse(timeline.isNewestFirst());
  }

  @Test
  void noUpdateIsOlderThanTheDayOnWhichThePageBegan() {
    TimeContext began = UTC.toBuilder().firstDay(DAY).build();
    assertEquals(
        List.of("03-22T00:30", "03-21T23:50", "03-21T14:00"),
        instants(read(began, "00:30", "23:50", "14:00")));
  }

  @Test
  void smallStepsAgainstTheOrderChangeNoDay() {
    assertEquals(
        List.of("03-21T10:00", "03-21T09:00", "03-21T09:40", "03-21T08:00"),
        instants(read(UTC, "10:00", "09:00", "09:40", "08:00")));
    assertEquals(
        List.of("03-21T00:05", "03-20T23:58", "03-21T00:02", "03-20T23:50"),
        instants(read(UTC, "00:05", "23:58", "00:02", "23:50")));
  }

  @Test
  void aPinnedUpdateCarriesNoDay() {
    assertEquals(
        List.of("03-21T07:00", "03-21T20:30", "03-21T20:00", "03-21T19:00"),
        instants(read(UTC, "!07:00", "20:30", "20:00", "19:00")));
  }

  @Test
  void dayHeadingsHoldForTheUpdatesAfterThem() {
    Timeline timeline =
        read(UTC, "#March 22, 2023", "10:00", "09:00", "#March 20, 2023", "23:00", "", "20:00");
    assertEquals(
        List.of("03-22T10:00", "03-22T09:00", "03-20T23:00", "-", "03-20T20:00"),
        instants(timeline));
    assertEquals(List.of(), codes(timeline));
    Clock clock = (Clock) timeline.times().get(1).stated().orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2023, 3, 22)), clock.date());
  }

  @Test
  void dayHeadingsBelowHoldForTheUpdatesBeforeThem() {
    assertEquals(
        List.of("03-22T10:00", "03-20T23:00"),
        instants(read(UTC, "10:00", "#22 March 2023", "23:00", "#20 March 2023")));
  }

  @Test
  void aSingleDayHeadingIsLeftAtMidnight() {
    assertEquals(
        List.of("03-24T01:00", "03-24T00:10", "03-23T23:00"),
        instants(read(UTC, "#24 March 2023", "01:00", "00:10", "23:00")));
  }

  @Test
  void aHeadingWithoutAYearIsOfThePagesYear() {
    assertEquals(List.of("03-19T10:00"), instants(read(UTC, "#Sunday, March 19", "10:00")));
  }

  @Test
  void thePagesLastChangeTellsTheFirstDay() {
    TimeContext context = UTC.toBuilder().pageTime(Instant.parse("2023-03-23T00:30:00Z")).build();
    assertEquals(List.of("03-23T00:20", "03-22T23:50"), instants(read(context, "00:20", "23:50")));
    assertEquals(List.of("03-22T23:50"), instants(read(context, "23:50")));
  }

  @Test
  void aLastChangeYearsOffTellsNothing() {
    TimeContext context = UTC.toBuilder().pageTime(Instant.parse("2027-01-01T00:30:00Z")).build();
    assertEquals(List.of("03-21T00:20"), instants(read(context, "00:20")));
  }

  @Test
  void datedUpdatesTellTheDaysOfTheirNeighbours() {
    TimeContext context = TimeContext.builder().zone(ZoneOffset.UTC).build();
    assertEquals(
        List.of("03-22T00:20", "03-21T23:50", "03-21T20:00"),
        instants(read(context, "00:20", "23:50 21.3.2023", "20:00")));
  }

  @Test
  void yesterdayIsTheDayBeforeTheCapture() {
    TimeContext context = TimeContext.builder().zone(ZoneOffset.UTC).fetchedAt(CAPTURE).build();
    assertEquals(List.of("03-20T22:15"), instants(read(context, "gestern, 22:15 Uhr")));
  }

  @Test
  void clocksOfSeveralZonesAreComparedAsMoments() {
    assertEquals(
        List.of("03-21T00:30", "03-21T00:20", "03-20T23:50", "03-20T23:20"),
        instants(read(UTC, "00:30 GMT", "01:20 CET", "23:50 GMT", "00:20 CET")));
  }

  @Test
  void anAmbiguousZoneIsReadByTheHouse() {
    TimeContext house =
        UTC.toBuilder().zoneAbbreviations(Map.of("IST", ZoneId.of("Asia/Kolkata"))).build();
    assertEquals(List.of("03-21T15:21"), instants(read(house, "20:51 (IST)")));
    TimeContext zone = UTC.toBuilder().zone(ZoneId.of("Asia/Jerusalem")).build();
    assertEquals(List.of("03-21T18:51"), instants(read(zone, "20:51 (IST)")));
    Timeline unknown = read(UTC, "20:51 (IST)");
    assertEquals(List.of("-"), instants(unknown));
    assertEquals(List.of(Code.AMBIGUOUS_ZONE), codes(unknown));
  }

  @Test
  void aClockWithoutDateOrZoneStaysAClock() {
    Timeline timeline = read(TimeContext.NONE, "18:16");
    assertEquals(List.of(Code.UNPLACED_TIME), codes(timeline));
    assertTrue(timeline.times().get(0).stated().isPresent());
    assertEquals(
        List.of(Code.UNPLACED_TIME),
        codes(
            read(TimeContext.builder().fetchedAt(CAPTURE).zone(ZoneOffset.UTC).build(), "18:16")));
  }

  @Test
  void aTimeAfterTheCaptureIsReported() {
    TimeContext context = UTC.toBuilder().fetchedAt(CAPTURE).build();
    assertEquals(List.of(Code.TIME_CONFLICT), codes(read(context, "09:30")));
    assertEquals(List.of(), codes(read(context, "07:30")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One date of the page can be read in one way only.
        "5/3/2022 09:30|5/21/2022 09:30|Z|2022-05-03T09:30:00Z",
        "5/3/2022 09:30|21/5/2022 09:30|Z|2022-03-05T09:30:00Z",
        // A twelve-hour clock, or an American zone.
        "5/3/2022 9:30 AM||Z|2022-05-03T09:30:00Z",
        "5/3/2022 09:30||America/New_York|2022-05-03T13:30:00Z",
        "5/3/2022 09:30||Europe/Berlin|2022-03-05T08:30:00Z",
        // Nothing tells.
        "5/3/2022 09:30||Z|-"
      })
  void theOrderOfDayAndMonthIsThatOfThePage(
      String first, String second, String zone, String expected) {
    TimeContext context = TimeContext.builder().zone(ZoneId.of(zone)).build();
    Timeline timeline = read(context, first, second == null ? "" : second);
    assertEquals(expected, timeline.times().get(0).instant().map(Instant::toString).orElse("-"));
  }

  @Test
  void theDayOfThePageTellsTheOrderOfDayAndMonth() {
    TimeContext context = UTC.toBuilder().pageDate(LocalDate.of(2022, 3, 5)).build();
    assertEquals(List.of("03-05T09:30"), instants(read(context, "3/5/2022 09:30")));
    assertEquals(List.of("03-05T09:30"), instants(read(context, "5/3/2022 09:30")));
  }

  @Test
  void aSingleTimeOfThePageHead() {
    String head = "Updated 2:44 p.m. ET, November 23, 2020";
    UpdateTime time =
        Timeline.single(TimeContext.NONE, head, Times.ANY_LANGUAGE.only(head).orElseThrow());
    assertEquals(Optional.of(Instant.parse("2020-11-23T19:44:00Z")), time.instant());
    String day = "Published On 22 Nov 2023";
    UpdateTime published = Timeline.single(UTC, day, Times.ANY_LANGUAGE.only(day).orElseThrow());
    assertEquals(Precision.DAY, published.resolved().orElseThrow().precision());
    assertEquals(Optional.of(Instant.parse("2023-11-22T00:00:00Z")), published.instant());
  }

  @Test
  void aHeadingMustStateADate() {
    TimePhrase clock = Times.ANY_LANGUAGE.only("10:30").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> Timeline.in(UTC).day("10:30", clock));
  }

  @Test
  void extremesOfTheTimeLineThrowNothing() {
    for (Instant end : List.of(Instant.MIN, Instant.MAX)) {
      TimeContext context =
          TimeContext.builder().fetchedAt(end).zone(ZoneOffset.ofHours(14)).build();
      read(context, "5 min ago", "2m ago (11:00 GMT)", "yesterday 10:30", "3/4 10:30", "10:30");
      read(
          TimeContext.builder().pageTime(end).pageDate(LocalDate.MIN).zone(ZoneOffset.UTC).build(),
          "10:30",
          "23:59",
          "#5 March",
          "0:10",
          "Mon 5:30");
      read(UTC.toBuilder().pageDate(LocalDate.MAX).build(), "10:30", "11:30", "23:59", "0:10");
      read(UTC.toBuilder().pageDate(LocalDate.MIN).build(), "0:30", "23:30", "22:59", "0:10");
    }
  }
}
