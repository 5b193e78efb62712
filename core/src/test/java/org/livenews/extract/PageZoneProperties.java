package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic.Code;

/** The zone of clocks and of falsely marked times, told by what a page writes of itself. */
class PageZoneProperties {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Instant NEWEST = Instant.parse("2023-05-15T11:34:00Z");

  private static final List<String> TEXTS =
      List.of(
          "The ferry to the northern islands has stopped for the day, the harbour master says.",
          "Fishing boats are being lifted out of the water along the whole of the eastern quay.",
          "Schools in the old town will close at noon, the council decided early this morning.",
          "Two roads along the coast are closed, and drivers are asked to stay in their villages.");

  private static List<Instant> times(Instant newest, int minutes) {
    List<Instant> times = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      times.add(newest.minus(Duration.ofMinutes((long) minutes * i)));
    }
    return times;
  }

  /** A page on which {@code datetime} writes the local time with a mark of UTC, or nothing. */
  private static String page(List<Instant> times, ZoneId local, boolean marked, String data) {
    StringBuilder out = new StringBuilder("<html><head>");
    out.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",");
    out.append(data).append("}</script></head><body><main><h1>Storm: follow it live</h1><div>");
    for (int i = 0; i < times.size(); i++) {
      String clock = CLOCK.format(times.get(i).atZone(local));
      String mark = times.get(i).atZone(local).toLocalDateTime() + ":00Z";
      out.append("<article><time").append(marked ? " datetime=\"" + mark + "\">" : ">");
      out.append(clock).append("</time><h3>Headline number ").append((char) ('A' + i));
      out.append("</h3><p>").append(TEXTS.get(i)).append("</p></article>");
    }
    return out.append("</div></main></body></html>").toString();
  }

  private static Assembly read(String html) {
    Page page = Page.of(Capture.html(html));
    HouseStyle style = HouseStyle.builder().build();
    return Assembler.assemble(page, new RecordFinder().find(page, style), style);
  }

  private static List<Optional<Instant>> instants(Assembly read) {
    return read.entries().stream().map(e -> e.time().instant()).toList();
  }

  private static List<Optional<Instant>> all(List<Instant> times) {
    return times.stream().map(Optional::of).toList();
  }

  private static boolean tells(Assembly read, Code code, String words) {
    return read.diagnostics().stream()
        .anyMatch(d -> d.code() == code && d.detail().contains(words));
  }

  private static String written(Instant published, Instant modified, ZoneOffset offset) {
    return "\"datePublished\":\""
        + published.atOffset(offset)
        + "\",\"dateModified\":\""
        + modified.atOffset(offset)
        + "\"";
  }

  @Property(tries = 100)
  void falseMarksAreToldByTheOffsetThatThePageWrites(
      @ForAll @IntRange(min = -11, max = 13) int hours,
      @ForAll @IntRange(min = 3, max = 55) int minutes) {
    ZoneOffset offset = ZoneOffset.ofHours(hours);
    List<Instant> times = times(NEWEST, minutes);
    Assembly read =
        read(page(times, offset, true, written(times.get(3), NEWEST.plusSeconds(90), offset)));
    assertEquals(all(times), instants(read));
    assertEquals(hours != 0, tells(read, Code.TIME_CONFLICT, "marked as another zone"));
  }

  @Test
  void timesAsNearToTheLastChangeAsUpdatesAreAreRight() {
    ZoneOffset offset = ZoneOffset.ofHours(-3);
    List<Instant> times = times(NEWEST, 20);
    Assembly read =
        read(
            page(
                times,
                ZoneOffset.UTC,
                true,
                written(times.get(3), NEWEST.plusSeconds(90), offset)));
    assertEquals(all(times), instants(read));
    assertFalse(tells(read, Code.TIME_CONFLICT, "marked as another zone"));
  }

  @Property(tries = 100)
  void clocksWithoutAZoneAreReadAtTheOffsetThatThePageWrites(
      @ForAll @IntRange(min = -11, max = 13) int hours,
      @ForAll @IntRange(min = 3, max = 55) int minutes) {
    ZoneOffset offset = ZoneOffset.ofHours(hours);
    List<Instant> times = times(NEWEST, minutes);
    Assembly read =
        read(page(times, offset, false, written(times.get(3), NEWEST.plusSeconds(90), offset)));
    List<Optional<Instant>> expected =
        hours == 0 ? times.stream().map(t -> Optional.<Instant>empty()).toList() : all(times);
    assertEquals(expected, instants(read));
    assertEquals(hours != 0, tells(read, Code.ASSUMED_ZONE, offset.toString()));
    assertEquals(hours == 0, tells(read, Code.UNPLACED_TIME, ""));
  }

  /** Right times stay right where clocks are put back or forward between the updates. */
  @Test
  void clocksOnBothSidesOfAClockChangeConfirmTheTimes() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    for (String change : List.of("2023-10-29T01:00:00Z", "2023-03-26T01:00:00Z")) {
      List<Optional<Moment>> moments = new ArrayList<>();
      List<Optional<PrintedClock>> clocks = new ArrayList<>();
      for (Instant time : times(Instant.parse(change).plusSeconds(5400), 60)) {
        moments.add(Moment.read(time.toString()));
        clocks.add(
            Optional.of(new PrintedClock(time.atZone(berlin).toLocalTime(), List.of(), "clock")));
      }
      ZoneEvidence none =
          new ZoneEvidence(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      TimeSeries series = new TimeSeries("time elements", moments, clocks, none);
      assertTrue(series.isConfirmed(), change);
      assertEquals(
          moments.get(3).flatMap(Moment::instant), series.at(3).map(r -> r.instant()), change);
    }
  }

  /** Local times of a house are moved by the offset of their own day. */
  @Test
  void localTimesAreMovedByTheOffsetOfTheirDay() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    List<Optional<Moment>> moments =
        List.of(Moment.read("2023-10-29T12:00:00"), Moment.read("2023-10-28T12:00:00"));
    ZoneEvidence house =
        new ZoneEvidence(
            Optional.of(berlin),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    TimeSeries series =
        new TimeSeries("times", moments, List.of(Optional.empty(), Optional.empty()), house);
    assertEquals("2023-10-29T11:00:00Z", series.at(0).orElseThrow().instant().toString());
    assertEquals("2023-10-28T10:00:00Z", series.at(1).orElseThrow().instant().toString());
  }
}
