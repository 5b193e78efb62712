package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/** How a timeline is put together, and what it makes of times known from elsewhere. */
class TimelineBuilderTest {

  private static final Instant MOMENT = Instant.parse("2023-03-20T23:40:12Z");
  private static final Resolved KNOWN =
      new Resolved(MOMENT, Precision.SECOND, Basis.MACHINE_READABLE);
  private static final TimeContext UTC =
      TimeContext.builder().zone(ZoneOffset.UTC).pageDate(LocalDate.of(2023, 3, 21)).build();

  private static TimePhrase phrase(String text) {
    return Times.ANY_LANGUAGE.only(text).orElseThrow();
  }

  private static List<String> instants(Timeline timeline) {
    return timeline.times().stream()
        .map(time -> time.instant().map(Instant::toString).orElse("-"))
        .toList();
  }

  private static List<Code> codes(Timeline timeline) {
    return timeline.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void everyAdditionReturnsTheBuilder() {
    Timeline.Builder builder = Timeline.in(UTC);
    assertSame(builder, builder.update("14:05", phrase("14:05")));
    assertSame(builder, builder.update("14:04", phrase("14:04"), KNOWN));
    assertSame(builder, builder.pinned("14:03", phrase("14:03")));
    assertSame(builder, builder.untimed());
    assertSame(builder, builder.untimed(KNOWN));
    assertSame(builder, builder.day("20.3.2023", phrase("20.3.2023")));
    assertEquals(5, builder.build().times().size());
  }

  @Test
  void aTimeKnownFromElsewhereIsTheTimeOfItsUpdate() {
    List<UpdateTime> times =
        Timeline.in(UTC)
            .update("5 min ago", phrase("5 min ago"), KNOWN)
            .untimed(KNOWN)
            .build()
            .times();
    assertEquals(Optional.of(KNOWN), times.get(0).resolved());
    assertEquals("5 min ago", times.get(0).text());
    assertEquals(phrase("5 min ago").ago(), times.get(0).ago());
    assertEquals(new UpdateTime("", Optional.empty(), Optional.of(KNOWN)), times.get(1));
    assertThrows(NullPointerException.class, () -> Timeline.in(UTC).untimed(null));
    assertThrows(
        NullPointerException.class, () -> Timeline.in(UTC).update("9:05", phrase("9:05"), null));
  }

  @Test
  void theDayOfAKnownTimeTellsThoseOfItsNeighbours() {
    TimeContext context = TimeContext.builder().zone(ZoneOffset.UTC).build();
    Timeline timeline =
        Timeline.in(context)
            .update("00:20", phrase("00:20"))
            .update("23:40", phrase("23:40"), KNOWN)
            .update("22:00", phrase("22:00"))
            .build();
    assertEquals(
        List.of("2023-03-21T00:20:00Z", "2023-03-20T23:40:12Z", "2023-03-20T22:00:00Z"),
        instants(timeline));
  }

  @Test
  void anUnfinishedTimelineLeavesNoTraceInTheNext() {
    Timeline.Builder builder = Timeline.in(UTC);
    List<List<String>> lines =
        List.of(
            List.of("10:00"),
            List.of("10:00", "#22 March 2023"),
            List.of("10:00", "#22 March 2023", "23:00"),
            List.of("10:00", "#22 March 2023", "23:00", "#20 March 2023"));
    List<List<String>> built = new ArrayList<>();
    for (List<String> page : lines) {
      String line = page.get(page.size() - 1);
      String text = line.replace("#", "");
      if (line.startsWith("#")) {
        builder.day(text, phrase(text));
      } else {
        builder.update(text, phrase(text));
      }
      built.add(instants(builder.build()));
    }
    assertEquals(
        lines.stream()
            .map(page -> instants(TimelineTest.read(UTC, page.toArray(new String[0]))))
            .toList(),
        built);
    assertNotEquals(built.get(2).get(0), built.get(3).get(0));
  }

  @Test
  void aClockThatOccursTwiceIsReadAsPageOrderDemands() {
    TimeContext berlin =
        TimeContext.builder()
            .zone(ZoneId.of("Europe/Berlin"))
            .pageDate(LocalDate.of(2023, 10, 29))
            .build();
    assertEquals(
        List.of("2023-10-29T02:10:00Z", "2023-10-29T01:10:00Z", "2023-10-29T00:40:00Z"),
        instants(TimelineTest.read(berlin, "03:10", "02:10", "02:40")));
  }

  @Test
  void anAgeBeforeAllTimeIsReported() {
    TimeContext context = TimeContext.builder().fetchedAt(Instant.MIN).build();
    Timeline timeline = TimelineTest.read(context, "5 min ago");
    assertEquals(List.of("-"), instants(timeline));
    assertEquals(List.of(Code.UNANCHORED_TIME), codes(timeline));
  }
}
