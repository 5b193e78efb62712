package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.livenews.model.UpdateTime;

class TimelineProperties {

  private static final Instant CAPTURE = Instant.parse("2023-03-21T08:00:00Z");
  private static final LocalDateTime START = LocalDateTime.of(2023, 3, 21, 12, 0);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @Provide
  Arbitrary<List<String>> pages() {
    return Arbitraries.of(
            "5 min ago",
            "2 hr 4 min ago",
            "3h ago",
            "1d ago",
            "2m ago (07:58 GMT)",
            "just now",
            "10:30",
            "23:59",
            "00:01",
            "(14:05 GMT)",
            "20:51 (IST)",
            "18:44 22.2.2023",
            "9pm",
            "12:09 a.m. ET, October 30, 2023",
            "3/4/2023 10:15",
            "Yesterday 14:05",
            "#Monday",
            "#March 20, 2023",
            "#5 March",
            "!07:00",
            "",
            "год назад",
            "06:33:58 PM",
            "Mar 3")
        .list()
        .ofMaxSize(12);
  }

  private static Timeline read(TimeContext context, List<String> lines) {
    return TimelineTest.read(context, lines.toArray(String[]::new));
  }

  private static TimeContext captured(Instant at) {
    return TimeContext.builder()
        .fetchedAt(at)
        .zone(ZoneId.of("Europe/Kiev"))
        .pageDate(LocalDate.of(2023, 3, 21))
        .build();
  }

  @Property
  void everyUpdateGetsOneTimeAndKeepsItsPrint(@ForAll("pages") List<String> lines) {
    List<String> updates = lines.stream().filter(l -> !l.startsWith("#")).toList();
    List<UpdateTime> times = read(captured(CAPTURE), lines).times();
    assertEquals(updates.size(), times.size());
    for (int i = 0; i < times.size(); i++) {
      String print = updates.get(i).replace("!", "");
      assertTrue(print.contains(times.get(i).text()));
      assertEquals(print.isEmpty(), times.get(i).isUnknown());
    }
  }

  @Property
  void agesShiftWithTheCapture(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3000) Integer> minutes,
      @ForAll @IntRange(min = -100_000, max = 100_000) int seconds) {
    List<String> lines = minutes.stream().map(m -> m + " min ago").toList();
    List<UpdateTime> before = read(captured(CAPTURE), lines).times();
    List<UpdateTime> after = read(captured(CAPTURE.plusSeconds(seconds)), lines).times();
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(
          before.get(i).instant().orElseThrow().plusSeconds(seconds),
          after.get(i).instant().orElseThrow());
    }
  }

  @Property
  void aCoarserPrintNeverGivesANarrowerWindow(@ForAll @IntRange(min = 1, max = 6) int n) {
    List<String> units = List.of("sec", "min", "hr", "day");
    Duration finer = Duration.ZERO;
    for (String unit : units) {
      UpdateTime time = read(captured(CAPTURE), List.of(n + " " + unit + " ago")).times().get(0);
      UpdateTime.Window window = time.window().orElseThrow();
      Duration length = Duration.between(window.from(), window.until());
      assertTrue(length.compareTo(finer) > 0);
      assertTrue(window.contains(time.instant().orElseThrow()));
      finer = length;
    }
  }

  /** Gaps up to eleven hours: whatever the days, page order alone brings them back. */
  @Property
  void daysAreBroughtBackByOrder(
      @ForAll @Size(min = 3, max = 30) List<@IntRange(min = 1, max = 660) Integer> gaps,
      @ForAll boolean newestFirst) {
    List<LocalDateTime> moments = new ArrayList<>();
    LocalDateTime moment = START;
    for (int gap : gaps) {
      moments.add(moment);
      moment = newestFirst ? moment.minusMinutes(gap) : moment.plusMinutes(gap);
    }
    TimeContext context =
        TimeContext.builder().zone(ZoneOffset.UTC).pageDate(START.toLocalDate()).build();
    List<String> lines = moments.stream().map(CLOCK::format).toList();
    Timeline timeline = read(context, lines);
    assertEquals(newestFirst, timeline.isNewestFirst());
    assertEquals(
        moments.stream().map(m -> Optional.of(m.toInstant(ZoneOffset.UTC))).toList(),
        timeline.times().stream().map(UpdateTime::instant).toList());
  }

  @Property
  void aDayHeadingBeforeEachDayGivesTheSame(
      @ForAll @Size(min = 3, max = 30) List<@IntRange(min = 1, max = 3000) Integer> gaps,
      @ForAll boolean newestFirst) {
    List<LocalDateTime> moments = new ArrayList<>();
    LocalDateTime moment = START;
    for (int gap : gaps) {
      moments.add(moment);
      moment = moment.minusMinutes(gap);
    }
    if (!newestFirst) {
      Collections.reverse(moments);
    }
    List<String> lines = new ArrayList<>();
    LocalDate day = null;
    for (LocalDateTime m : moments) {
      if (!m.toLocalDate().equals(day)) {
        day = m.toLocalDate();
        lines.add("#" + day);
      }
      lines.add(CLOCK.format(m));
    }
    Timeline timeline = read(TimeContext.builder().zone(ZoneOffset.UTC).build(), lines);
    assertEquals(
        moments.stream().map(m -> Optional.of(m.toInstant(ZoneOffset.UTC))).toList(),
        timeline.times().stream().map(UpdateTime::instant).toList());
  }

  @Property
  void withoutContextOnlyWholeTimesArePlaced(@ForAll("pages") List<String> lines) {
    List<String> undated = lines.stream().filter(l -> !l.startsWith("#")).toList();
    List<UpdateTime> times = read(TimeContext.NONE, undated).times();
    for (UpdateTime time : times) {
      boolean zoned = time.text().contains("GMT") || time.text().contains("ET");
      assertTrue(time.resolved().isEmpty() || zoned, time::toString);
    }
  }

  @Property
  void theMachineDoesNotMatter(
      @ForAll("pages") List<String> lines, @ForAll("machines") List<String> machine) {
    Timeline here = read(captured(CAPTURE), lines);
    Timeline there =
        Readings.abroad(machine.get(0), machine.get(1), () -> read(captured(CAPTURE), lines));
    assertEquals(here.times(), there.times());
    assertEquals(here.diagnostics(), there.diagnostics());
  }

  @Provide
  Arbitrary<List<String>> machines() {
    return Arbitraries.of(
        List.of("tr-TR", "Pacific/Kiritimati"),
        List.of("ar-SA", "Asia/Kathmandu"),
        List.of("th-TH-u-ca-buddhist-nu-thai", "Pacific/Pago_Pago"));
  }

  @Property
  void atMostOneDiagnosticOfAKind(@ForAll("pages") List<String> lines) {
    Timeline timeline = read(captured(CAPTURE), lines);
    assertEquals(
        timeline.diagnostics().stream().map(d -> d.code()).distinct().count(),
        timeline.diagnostics().size());
    assertFalse(timeline.diagnostics().stream().anyMatch(d -> d.detail().isBlank()));
  }
}
