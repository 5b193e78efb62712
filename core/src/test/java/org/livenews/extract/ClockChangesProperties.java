package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateTime;

/** Clocks around the changes of all zones: none is read wrong, and each doubt is told. */
class ClockChangesProperties {

  private static final DateTimeFormatter PRINT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");

  private record Change(ZoneId zone, ZoneOffsetTransition transition) {
    String print(Instant time) {
      return PRINT.format(time.atZone(zone));
    }

    TimeContext context() {
      return TimeContext.builder().zone(zone).build();
    }

    boolean isTwice(Instant time) {
      return zone.getRules().getValidOffsets(LocalDateTime.ofInstant(time, zone)).size() > 1;
    }
  }

  private static Arbitrary<Change> changes(boolean gaps) {
    List<String> ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    return Combinators.combine(Arbitraries.of(ids), Arbitraries.integers().between(0, 60))
        .as(
            (id, skip) -> {
              ZoneId zone = ZoneId.of(id);
              Optional<Change> found = Optional.empty();
              ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
              for (int n = 0; next != null && n <= skip; n++) {
                boolean usual = next.getDuration().abs().compareTo(Duration.ofHours(3)) <= 0;
                if (usual && next.isGap() == gaps) {
                  found = Optional.of(new Change(zone, next));
                }
                next = zone.getRules().nextTransition(next.getInstant());
              }
              return found;
            })
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Provide
  Arbitrary<Change> overlaps() {
    return changes(false);
  }

  @Provide
  Arbitrary<Change> gaps() {
    return changes(true);
  }

  private static List<Instant> minutes(Change change, List<Integer> minutes, boolean newestFirst) {
    List<Instant> times = new ArrayList<>();
    Instant time = change.transition().getInstant().minus(Duration.ofMinutes(150));
    for (int gap : minutes) {
      time = time.plus(Duration.ofMinutes(gap));
      times.add(time);
    }
    if (newestFirst) {
      Collections.reverse(times);
    }
    return times;
  }

  private static Timeline read(Change change, List<Instant> times) {
    return TimelineTest.read(
        change.context(), times.stream().map(change::print).toArray(String[]::new));
  }

  private static boolean tells(Timeline timeline, Code code) {
    return timeline.diagnostics().stream().map(Diagnostic::code).anyMatch(c -> c == code);
  }

  @Property
  void aClockThatOccursTwiceIsRightOrOpenAndTold(
      @ForAll("overlaps") Change change,
      @ForAll @Size(min = 4, max = 20) List<@IntRange(min = 1, max = 45) Integer> gaps,
      @ForAll boolean newestFirst) {
    List<Instant> times = minutes(change, gaps, newestFirst);
    Timeline timeline = read(change, times);
    assertEquals(
        times.stream().anyMatch(change::isTwice),
        tells(timeline, Code.REPEATED_CLOCK),
        change::toString);
    for (int i = 0; i < times.size(); i++) {
      Instant right = times.get(i);
      Optional<Instant> read = timeline.times().get(i).instant();
      assertTrue(
          read.isPresent() ? read.get().equals(right) : change.isTwice(right), change::toString);
      assertTrue(timeline.times().get(i).stated().isPresent());
    }
  }

  /** A page that goes on through the repeated hour shows where clocks were put back. */
  @Property
  void pageOrderTellsWhichOfTwoIsMeant(
      @ForAll("overlaps") Change change,
      @ForAll @Size(min = 100, max = 100) List<@IntRange(min = 2, max = 9) Integer> gaps,
      @ForAll boolean newestFirst) {
    List<Instant> times = minutes(change, gaps, newestFirst);
    assertEquals(
        times.stream().map(Optional::of).toList(),
        read(change, times).times().stream().map(UpdateTime::instant).toList());
  }

  @Property
  void aClockThatDoesNotOccurIsReadAsAfterTheGap(
      @ForAll("gaps") Change change, @ForAll @IntRange(max = 179) int minutes) {
    ZoneOffsetTransition transition = change.transition();
    Duration into = Duration.ofMinutes(minutes % transition.getDuration().toMinutes());
    String print = PRINT.format(transition.getDateTimeBefore().plus(into));
    Timeline timeline = TimelineTest.read(change.context(), print);
    assertEquals(
        Optional.of(transition.getInstant().plus(into)), timeline.times().get(0).instant());
    assertTrue(tells(timeline, Code.SKIPPED_CLOCK));
  }

  // ---- examples ---------------------------------------------------------------------------

  private static final TimeContext BERLIN =
      TimeContext.builder().zone(ZoneId.of("Europe/Berlin")).build();

  private static List<String> instants(Timeline timeline) {
    return timeline.times().stream()
        .map(t -> t.instant().map(i -> i.toString().substring(11, 16)).orElse("-"))
        .toList();
  }

  @Test
  void neighboursTellTheHour() {
    Timeline timeline =
        TimelineTest.read(BERLIN, "#2023-10-29", "03:05", "02:10", "02:50", "02:30", "01:55");
    assertEquals(List.of("02:05", "01:10", "00:50", "00:30", "23:55"), instants(timeline));
  }

  @Test
  void aLoneClockStaysOpen() {
    Timeline timeline = TimelineTest.read(BERLIN, "#2023-10-29", "03:05", "02:30", "01:55");
    assertEquals(List.of("02:05", "-", "23:55"), instants(timeline));
    assertTrue(
        timeline.diagnostics().stream()
            .anyMatch(
                d -> d.code() == Code.REPEATED_CLOCK && d.detail().contains("Europe/Berlin")));
  }

  @Test
  void noClockIsAfterTheCapture() {
    TimeContext captured =
        BERLIN.toBuilder().fetchedAt(Instant.parse("2023-10-29T00:45:00Z")).build();
    assertEquals(
        List.of("00:30", "23:55"),
        instants(TimelineTest.read(captured, "#2023-10-29", "02:30", "01:55")));
  }

  @Test
  void anAgeTellsTheHour() {
    TimeContext captured =
        BERLIN.toBuilder().fetchedAt(Instant.parse("2023-10-29T01:40:00Z")).build();
    assertEquals(List.of("01:30"), instants(TimelineTest.read(captured, "10m ago (02:30)")));
    assertEquals(List.of("00:30"), instants(TimelineTest.read(captured, "70m ago (02:30)")));
  }

  @Test
  void anAbbreviationNamesTheHour() {
    assertEquals(
        List.of("06:30"),
        instants(TimelineTest.read(TimeContext.NONE, "1:30 a.m. EST, November 5, 2023")));
    assertEquals(
        List.of("05:30"),
        instants(TimelineTest.read(TimeContext.NONE, "1:30 a.m. EDT, November 5, 2023")));
    assertEquals(
        List.of("-"),
        instants(TimelineTest.read(TimeContext.NONE, "1:30 a.m. ET, November 5, 2023")));
  }

  @Test
  void aSkippedClockIsAnHourLater() {
    Timeline timeline = TimelineTest.read(BERLIN, "#2023-03-26", "03:20", "02:30", "01:50");
    assertEquals(List.of("01:20", "01:30", "00:50"), instants(timeline));
    assertTrue(tells(timeline, Code.SKIPPED_CLOCK));
  }
}
