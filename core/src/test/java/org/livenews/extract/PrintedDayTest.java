package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/** The zone and the day that one printed time tells by itself. */
class PrintedDayTest {

  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant NOON = Instant.parse("2024-03-03T12:00:00Z");
  private static final TimeContext UTC_AT_NOON =
      TimeContext.builder().fetchedAt(NOON).zone(ZoneOffset.UTC).build();

  private final TimeNotes notes = new TimeNotes();

  private static TimeItem item(String text) {
    return TimeItem.update(text, Times.ANY_LANGUAGE.only(text).orElseThrow(), false);
  }

  private TimeItem read(String text, TimeContext context) {
    return read(item(text), context);
  }

  private TimeItem read(TimeItem item, TimeContext context) {
    PrintedDay printed = new PrintedDay(List.of(item), context, notes);
    printed.zone(item);
    printed.day(item);
    return item;
  }

  private List<Code> codes() {
    return notes.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  @Test
  void whatPrintsNoTimeTellsNothing() {
    TimeItem untimed = read(TimeItem.untimed(), UTC_AT_NOON);
    assertEquals(Optional.empty(), untimed.zone());
    assertNull(untimed.date());
  }

  @Test
  void whatTheHouseMeansByAZoneCounts() {
    TimeContext house =
        TimeContext.builder().zoneAbbreviations(Map.of("IST", KOLKATA, "CET", KOLKATA)).build();
    for (String text : List.of("14:05 IST", "14:05 CET")) {
      TimeItem item = read(text, house);
      assertEquals(Optional.of(KOLKATA), item.zone());
      assertFalse(item.hasAmbiguousZone());
    }
    assertEquals(List.of(), codes());
  }

  @Test
  void aZoneOfOneMeaningIsRead() {
    TimeItem item = read("14:05 GMT", TimeContext.NONE);
    assertEquals(Times.ANY_LANGUAGE.only("14:05 GMT").orElseThrow().zone(), item.zone());
    assertTrue(item.zone().isPresent());
    assertFalse(item.hasAmbiguousZone());
    assertEquals(Optional.empty(), read("14:05", UTC_AT_NOON).zone());
  }

  @Test
  void aZoneOfSeveralMeaningsIsTheOneOfThePage() {
    TimeItem open = read("14:05 IST", TimeContext.NONE);
    assertEquals(Optional.empty(), open.zone());
    assertTrue(open.hasAmbiguousZone());
    TimeItem own = read("14:05 IST", TimeContext.builder().zone(KOLKATA).build());
    assertEquals(Optional.of(KOLKATA), own.zone());
    assertFalse(own.hasAmbiguousZone());
    assertEquals(List.of(), codes());
  }

  @Test
  void aMeaningThatThePageDoesNotNameIsToldOnce() {
    TimeContext home = TimeContext.builder().homes(List.of("IN")).build();
    Resolved known = new Resolved(NOON, Precision.MINUTE, Basis.PAGE_ZONE);
    assertEquals(Optional.of(KOLKATA), read(item("14:05 IST").known(known), home).zone());
    assertEquals(List.of(), codes());
    assertEquals(Optional.of(KOLKATA), read("14:05 IST", home).zone());
    assertEquals(Optional.of(KOLKATA), read("14:06 IST", home).zone());
    assertEquals(List.of(Code.AMBIGUOUS_ZONE), codes());
  }

  /** A zone that has no meaning at all is not one of several. */
  @Test
  void aZoneWithoutAMeaningIsNotAmbiguous() {
    TimePhrase phrase =
        new TimePhrase(
            0,
            10,
            10,
            Optional.empty(),
            Optional.of(LocalTime.NOON),
            ChronoUnit.MINUTES,
            Optional.empty(),
            Optional.of("QQQT"),
            Optional.empty(),
            Optional.empty(),
            "H:mm z");
    TimeItem item = read(TimeItem.update("12:00 QQQT", phrase, false), TimeContext.NONE);
    assertEquals(Optional.empty(), item.zone());
    assertFalse(item.hasAmbiguousZone());
  }

  @Test
  void aKnownTimeTellsTheDayInItsZone() {
    Instant late = Instant.parse("2024-03-03T22:30:00Z");
    Resolved known = new Resolved(late, Precision.MINUTE, Basis.PAGE_ZONE);
    TimeContext kolkata = TimeContext.builder().zone(KOLKATA).build();
    TimeItem item = read(item("04:00").known(known), kolkata);
    assertEquals(day("2024-03-04"), item.date());
    assertNull(item.statedDate());
    assertTrue(item.isFixed());
    assertEquals(day("2024-03-03"), read(item("22:30 GMT").known(known), kolkata).date());
    assertNull(read(item("04:00").known(known), TimeContext.NONE).date());
    assertNull(read("04:00", kolkata).date());
    TimeItem dated = read(item("March 9, 2024 04:00").known(known), kolkata);
    assertEquals(day("2024-03-09"), dated.date());
  }

  @Test
  void aWholeDateStandsForItself() {
    TimeItem item = read("March 9, 2024 04:00", UTC_AT_NOON);
    assertEquals(day("2024-03-09"), item.date());
    assertEquals(day("2024-03-09"), item.statedDate());
    assertTrue(item.isDatedByItself());
    TimeItem brief = read("March 1, 04:00", UTC_AT_NOON);
    assertEquals(day("2024-03-01"), brief.date());
    assertEquals(day("2024-03-01"), brief.statedDate());
    assertFalse(brief.isDatedByItself());
    assertTrue(brief.isFixed());
    assertNull(read("3/4/2024 04:00", TimeContext.NONE).date());
  }

  /** The day of the page, else of its last change, else of the capture, in a zone or in UTC. */
  @ParameterizedTest
  @CsvSource({
    "2020-06-01, 2021-06-01T00:00:00Z, 2022-06-01T00:00:00Z, Z, 2020-06-01",
    ", 2021-06-01T00:00:00Z, 2022-06-01T00:00:00Z, Z, 2021-06-01",
    ", , 2022-06-01T00:00:00Z, Z, 2022-06-01",
    ", , 2022-05-31T12:00:00Z, +14:00, 2022-06-01",
    ", , 2022-06-01T00:00:00Z, , 2022-06-01",
    ", , , Z,"
  })
  void aDateWithoutAYearIsAboutTheDayOfThePage(
      String pageDate, Instant pageTime, Instant fetchedAt, ZoneId zone, String is) {
    TimeContext context = context(pageDate, pageTime, fetchedAt, zone);
    assertEquals(day(is), read("June 1, 04:00", context).date());
    LocalDate next = is == null ? null : day(is).plusDays(31);
    assertEquals(next, read("July 2, 04:00", context).date());
  }

  /** The reader's today is that of the capture, else of the last change, else of the page. */
  @ParameterizedTest
  @CsvSource({
    "2020-06-01, 2021-06-01T00:00:00Z, 2022-06-01T00:00:00Z, Z, 2022-05-31",
    "2020-06-01, 2021-06-01T00:00:00Z, , Z, 2021-05-31",
    "2020-06-01, , , Z, 2020-05-31",
    "2020-06-01, 2021-06-01T00:00:00Z, 2022-06-01T00:00:00Z, , 2020-05-31",
    ", , 2022-06-01T12:00:00Z, +14:00, 2022-06-01",
    ", 2021-06-01T00:00:00Z, 2022-06-01T00:00:00Z, ,"
  })
  void yesterdayIsBeforeTheReadersToday(
      String pageDate, Instant pageTime, Instant fetchedAt, ZoneId zone, String is) {
    TimeContext context = context(pageDate, pageTime, fetchedAt, zone);
    TimeItem item = read("yesterday 04:00", context);
    assertEquals(day(is), item.date());
    assertFalse(item.isDatedByItself());
  }

  private static TimeContext context(
      String pageDate, Instant pageTime, Instant fetchedAt, ZoneId zone) {
    TimeContext.Builder context = TimeContext.builder();
    Optional.ofNullable(day(pageDate)).ifPresent(context::pageDate);
    Optional.ofNullable(pageTime).ifPresent(context::pageTime);
    Optional.ofNullable(fetchedAt).ifPresent(context::fetchedAt);
    Optional.ofNullable(zone).ifPresent(context::zone);
    return context.build();
  }

  /** A clock is at most ten minutes younger than its age says, or two hours older. */
  @ParameterizedTest
  @CsvSource({
    "2m ago (11:58), 2024-03-03",
    "2m ago (12:08), 2024-03-03",
    "2m ago (12:09),",
    "2m ago (09:58), 2024-03-03",
    "2m ago (09:57),",
    "3h ago (09:30), 2024-03-03",
    "3h ago (09:31),",
    "3h ago (07:00), 2024-03-03",
    "3h ago (06:59),",
    "13h ago (23:00), 2024-03-02",
    "1d ago (12:10), 2024-03-02",
    "1d ago (12:11), 2024-03-01",
    "1d ago (12:00), 2024-03-02",
    "2d ago (13:00), 2024-02-29"
  })
  void anAgeTellsTheDayOfItsClock(String text, String is) {
    TimeItem item = read(text, UTC_AT_NOON);
    assertEquals(day(is), item.date());
    assertEquals(is != null, item.isFixed());
    assertEquals(is != null, item.occurrence().isPresent());
    assertNull(item.statedDate());
    assertEquals(is == null ? List.of(Code.TIME_CONFLICT) : List.of(), codes());
  }

  @Test
  void anAgeCountsFromTheCaptureElseFromTheLastChange() {
    TimeContext page = TimeContext.builder().zone(ZoneOffset.UTC).pageTime(NOON).build();
    assertEquals(day("2024-03-03"), read("2m ago (11:58)", page).date());
    TimeContext both = page.toBuilder().fetchedAt(NOON.minusSeconds(86_400)).build();
    assertEquals(day("2024-03-02"), read("2m ago (11:58)", both).date());
    assertNull(read("2m ago (11:58)", TimeContext.builder().zone(ZoneOffset.UTC).build()).date());
    assertNull(read("2m ago (11:58)", TimeContext.builder().fetchedAt(NOON).build()).date());
    assertNull(read("2m ago", UTC_AT_NOON).date());
    assertEquals(List.of(), codes());
  }

  @Test
  void aClockInAZoneOfSeveralMeaningsIsOfNoDay() {
    TimeContext page = TimeContext.builder().fetchedAt(NOON).build();
    assertNull(read("2m ago (17:28 IST)", page).date());
    assertEquals(List.of(), codes());
    TimeItem zoned = read("2m ago (11:58 GMT)", page);
    assertEquals(day("2024-03-03"), zoned.date());
  }

  /** Of a clock that occurs twice the occurrence counts that is as old as the age says. */
  @ParameterizedTest
  @CsvSource({
    "2023-10-29T00:30:00Z, 2m ago (02:28), 2023-10-29T00:28:00Z",
    "2023-10-29T01:30:00Z, 2m ago (02:28), 2023-10-29T01:28:00Z"
  })
  void anAgeTellsWhichOfTwoClocksIsMeant(Instant fetchedAt, String text, Instant is) {
    TimeContext berlin =
        TimeContext.builder().fetchedAt(fetchedAt).zone(ZoneId.of("Europe/Berlin")).build();
    TimeItem item = read(text, berlin);
    assertEquals(Optional.of(is), item.occurrence());
    assertEquals(day("2023-10-29"), item.date());
  }

  @Test
  void anAgeBeyondTheCalendarIsNotPlaced() {
    TimeContext first = TimeContext.builder().fetchedAt(Instant.MIN).zone(ZoneOffset.UTC).build();
    assertNull(read("2m ago (11:58)", first).date());
    assertEquals(List.of(Code.UNPLACED_TIME), codes());
  }
}
