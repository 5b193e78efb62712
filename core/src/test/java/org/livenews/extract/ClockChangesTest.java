package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/** Clocks in the hour that occurs twice or not at all, as 29 October and 26 March in Berlin. */
class ClockChangesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final TimeContext PAGE = TimeContext.builder().zone(BERLIN).build();

  private static String instants(Timeline timeline) {
    return timeline.times().stream()
        .map(t -> t.instant().map(i -> i.toString().substring(11, 16)).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static List<String> notes(Timeline timeline, Code code) {
    return timeline.diagnostics().stream()
        .filter(d -> d.code() == code)
        .map(Diagnostic::detail)
        .toList();
  }

  private static Timeline autumn(TimeContext context, String clocks) {
    return TimelineTest.read(context, ("#2023-10-29, " + clocks).split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-29T01:59, 2023-10-28T23:59:00Z",
    "2023-10-29T02:00, 2023-10-29T00:00:00Z 2023-10-29T01:00:00Z",
    "2023-10-29T02:59, 2023-10-29T00:59:00Z 2023-10-29T01:59:00Z",
    "2023-10-29T03:00, 2023-10-29T02:00:00Z",
    "2023-03-26T01:59, 2023-03-26T00:59:00Z",
    "2023-03-26T02:30, 2023-03-26T01:30:00Z",
    "2023-03-26T03:00, 2023-03-26T01:00:00Z"
  })
  void aClockMeansOneMomentOrTwo(LocalDateTime time, String instants) {
    List<Instant> read = ClockChanges.readings(time, BERLIN);
    assertEquals(instants, read.stream().map(Instant::toString).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "02:50, 02:10, 02:40, 02:00; 01:50 01:10 00:40 00:00",
        "02:00, 02:40, 02:10, 02:50; 00:00 00:40 01:10 01:50",
        "02:00, 02:40; - -",
        "02:30, 02:30, 01:50; - - 23:50",
        "03:05, 02:10, 02:50, 02:30, 01:55; 02:05 01:10 00:50 00:30 23:55",
        "03:05, 02:30; 02:05 -"
      })
  void theOrderOfThePageTells(String clocks, String instants) {
    assertEquals(instants, instants(autumn(PAGE, clocks)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "01:10, 01:55, 02:30, 02:50, 02:10, 03:05; 23:10 23:55 00:30 00:50 01:10 02:05",
        "01:10, 01:55, 02:30, 02:10, 02:20, 02:50; 23:10 23:55 00:30 01:10 01:20 01:50"
      })
  void itTellsWhereTheOldestIsFirstToo(String clocks, String instants) {
    assertEquals(instants, instants(autumn(PAGE, clocks)));
  }

  @ParameterizedTest
  @CsvSource({"00:45:00, 00:30", "01:19:59, 00:30", "01:20:00, -", "03:00:00, -"})
  void noClockIsLaterThanTheCapture(String capture, String instant) {
    TimeContext captured =
        PAGE.toBuilder().fetchedAt(Instant.parse("2023-10-29T" + capture + "Z")).build();
    assertEquals(instant, instants(autumn(captured, "02:30")));
  }

  @Test
  void aCaptureAtTheEndOfTimeTellsNothing() {
    for (Instant end : List.of(Instant.MAX, Instant.MAX.minus(DayCarrier.SLACK))) {
      TimeContext captured = PAGE.toBuilder().fetchedAt(end).build();
      assertEquals("-", instants(autumn(captured, "02:30")));
    }
  }

  @Test
  void whatIsMeantByOrderIsTold() {
    Timeline timeline = autumn(PAGE, "03:05, 02:10, 02:50, 01:55");
    assertEquals(
        List.of(
            "\"02:50\" occurs twice in Europe/Berlin; read as 2023-10-29T00:50:00Z, which keeps the"
                + " order of the page",
            "\"02:10\" occurs twice in Europe/Berlin; read as 2023-10-29T01:10:00Z, which keeps the"
                + " order of the page"),
        notes(timeline, Code.REPEATED_CLOCK));
  }

  @Test
  void aClockThatStaysOpenIsTold() {
    List<String> notes = notes(autumn(PAGE, "03:05, 02:30"), Code.REPEATED_CLOCK);
    assertEquals(1, notes.size());
    assertEquals(true, notes.get(0).contains("02:30 on 2023-10-29 in Europe/Berlin"));
    assertEquals(List.of(), notes(autumn(PAGE, "03:05, 01:30"), Code.REPEATED_CLOCK));
  }

  @Test
  void aClockThatDoesNotOccurIsReadAsAfterTheGapAndTold() {
    Timeline timeline = TimelineTest.read(PAGE, "#2023-03-26", "03:40", "02:30", "01:55");
    assertEquals("01:40 01:30 00:55", instants(timeline));
    List<String> notes = notes(timeline, Code.SKIPPED_CLOCK);
    assertEquals(1, notes.size());
    assertEquals(true, notes.get(0).contains("02:30 on 2023-03-26 in Europe/Berlin"));
  }

  @Test
  void aPinnedClockIsSettledAloneAndSettlesNoOther() {
    assertEquals("- 02:05 23:55", instants(autumn(PAGE, "!02:30, 03:05, 01:55")));
    assertEquals("- 02:05 -", instants(autumn(PAGE, "!02:10, 03:05, 02:50")));
  }

  @ParameterizedTest
  @CsvSource({"EDT, 05:30", "EST, 06:30", "ET, -"})
  void anAbbreviationNamesTheHour(String zone, String instant) {
    String print = "1:30 a.m. " + zone + ", November 5, 2023";
    assertEquals(instant, instants(TimelineTest.read(TimeContext.NONE, print)));
    assertEquals(instant, instants(TimelineTest.read(TimeContext.NONE, "!" + print)));
  }

  @Test
  void aTimeThatIsKnownBoundsItsNeighbours() {
    TimePhrase phrase = Times.ANY_LANGUAGE.only("2023-10-29 02:30").orElseThrow();
    Resolved known =
        new Resolved(
            Instant.parse("2023-10-29T00:50:00Z"), Precision.MINUTE, Basis.MACHINE_READABLE);
    Timeline.Builder newest = Timeline.in(PAGE);
    newest.update("2023-10-29 02:30", phrase, known);
    newest.update("2023-10-29 02:30", phrase);
    assertEquals("00:50 00:30", instants(newest.build()));
  }

  @Test
  void aTimeThatIsKnownNeedsNoZone() {
    TimePhrase phrase = Times.ANY_LANGUAGE.only("02:30").orElseThrow();
    Instant instant = Instant.parse("2023-10-29T00:50:00Z");
    Resolved known = new Resolved(instant, Precision.MINUTE, Basis.MACHINE_READABLE);
    Timeline timeline = Timeline.in(TimeContext.NONE).update("02:30", phrase, known).build();
    assertEquals("00:50", instants(timeline));
    assertEquals(List.of(), timeline.diagnostics());
  }
}
