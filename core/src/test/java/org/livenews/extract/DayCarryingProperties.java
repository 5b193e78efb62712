package org.livenews.extract;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateTime;

/**
 * Clocks without a date get their days from page order and headings alone, whatever the order, the
 * side of the headings, the days left out and the clock changes meanwhile.
 */
class DayCarryingProperties {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /**
   * Updates of a page in page order.
   *
   * @param newestFirst the order
   * @param below whether day headings stand below the updates of their day
   */
  private record Blog(ZoneId zone, List<Instant> times, boolean newestFirst, boolean below) {

    LocalDate day(int i) {
      return LocalDate.ofInstant(times.get(i), zone);
    }

    String clock(int i) {
      return CLOCK.format(times.get(i).atZone(zone));
    }

    /**
     * Whether more clocks run in the order of the page than against it, steps over midnight aside.
     * Only clocks that are put back run against it; on a short page they can outweigh the others,
     * and it reads like one of the other order.
     */
    boolean tellsOrder() {
      long halfDay = Duration.ofHours(12).toMinutes();
      int told = 0;
      for (int i = 1; i < times.size(); i++) {
        long step = LocalTime.parse(clock(i - 1)).until(LocalTime.parse(clock(i)), MINUTES);
        told += Math.abs(step) > halfDay ? 0 : Long.signum(step);
      }
      return newestFirst ? told < 0 : told > 0;
    }

    /** Prints the page; {@code random} tells which headings are missing, but for the outer one. */
    List<String> lines(Random random, double missing) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < times.size(); i++) {
        boolean first = i == 0 || !day(i).equals(day(i - 1));
        boolean last = i == times.size() - 1 || !day(i).equals(day(i + 1));
        if (!below && first && (i == 0 || random.nextDouble() >= missing)) {
          lines.add("#" + day(i));
        }
        lines.add(clock(i));
        if (below && last && (i == times.size() - 1 || random.nextDouble() >= missing)) {
          lines.add("#" + day(i));
        }
      }
      return lines;
    }
  }

  /** Pages that run over the clock changes of their zones, or near them. */
  private static Arbitrary<Blog> blogs(int longestGap) {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Europe/Berlin",
                "America/New_York",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "America/Havana",
                "Asia/Kolkata",
                "UTC")
            .map(ZoneId::of);
    Arbitrary<LocalDate> starts =
        Arbitraries.of("2023-03-24", "2023-10-27", "2023-03-11", "2023-11-04", "2024-02-27")
            .map(LocalDate::parse);
    Arbitrary<List<Integer>> gaps =
        Arbitraries.integers().between(1, longestGap).list().ofMinSize(3).ofMaxSize(24);
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(zones, starts, gaps, either, either)
        .as(
            (zone, start, minutes, newestFirst, below) -> {
              List<Instant> times = new ArrayList<>();
              ZonedDateTime time = start.atTime(15, 0).atZone(zone);
              for (int gap : minutes) {
                times.add(time.toInstant());
                time = time.plus(Duration.ofMinutes(gap));
              }
              if (newestFirst) {
                Collections.reverse(times);
              }
              return new Blog(zone, times, newestFirst, below);
            });
  }

  @Provide
  Arbitrary<Blog> withGapsOfDays() {
    return blogs(6000);
  }

  @Provide
  Arbitrary<Blog> withoutGaps() {
    return blogs(600).filter(Blog::tellsOrder);
  }

  @Example
  void clocksPutBackCanReadLikeThoseOfTheOtherOrder() {
    List<Instant> times =
        Stream.of("2023-11-05T05:00:00Z", "2023-11-05T04:44:00Z", "2023-11-04T19:00:00Z")
            .map(Instant::parse)
            .toList();
    Blog blog = new Blog(ZoneId.of("America/Havana"), times, true, false);
    assertEquals(
        List.of("00:00", "00:44", "15:00"), List.of(blog.clock(0), blog.clock(1), blog.clock(2)));
    assertFalse(blog.tellsOrder());
  }

  /** Every time is right, or a clock that occurs twice is left open and told of. */
  private static void assertRead(Blog blog, Timeline timeline) {
    boolean told = timeline.diagnostics().stream().anyMatch(d -> d.code() == Code.REPEATED_CLOCK);
    List<UpdateTime> read = timeline.times();
    assertEquals(blog.times().size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      Instant right = blog.times().get(i);
      boolean twice =
          blog.zone().getRules().getValidOffsets(right.atZone(blog.zone()).toLocalDateTime()).size()
              > 1;
      if (read.get(i).instant().isEmpty()) {
        assertTrue(twice && told, blog + " at " + i);
      } else {
        assertEquals(right, read.get(i).instant().get(), blog + " at " + i);
      }
    }
  }

  private static Timeline read(TimeContext context, List<String> lines) {
    return TimelineTest.read(context, lines.toArray(String[]::new));
  }

  private static TimeContext in(Blog blog) {
    return TimeContext.builder().zone(blog.zone()).build();
  }

  @Property
  void headingsOnEitherSideHoldThroughGapsOfDays(@ForAll("withGapsOfDays") Blog blog) {
    Timeline timeline = read(in(blog), blog.lines(new Random(0), 0));
    assertRead(blog, timeline);
    assertTrue(timeline.diagnostics().stream().noneMatch(d -> d.code() == Code.TIME_CONFLICT));
  }

  @Property
  void daysWithoutAHeadingAreCarriedToByOrder(
      @ForAll("withoutGaps") Blog blog, @ForAll Random random) {
    List<String> lines = blog.lines(random, 0.7);
    Timeline timeline = read(in(blog), lines);
    assertRead(blog, timeline);
    List<Code> codes = timeline.diagnostics().stream().map(Diagnostic::code).toList();
    long headings = lines.stream().filter(l -> l.startsWith("#")).count();
    long days =
        blog.times().stream().map(t -> LocalDate.ofInstant(t, blog.zone())).distinct().count();
    assertEquals(headings < days, codes.contains(Code.DAY_CARRIED));
  }

  @Property
  void thePagesLastChangeIsTheDayOfTheNewest(
      @ForAll("withoutGaps") Blog blog, @ForAll @IntRange(max = 1320) int minutes) {
    Instant newest = Collections.max(blog.times());
    TimeContext context =
        in(blog).toBuilder().pageTime(newest.plus(Duration.ofMinutes(minutes))).build();
    List<String> clocks = new ArrayList<>();
    for (int i = 0; i < blog.times().size(); i++) {
      clocks.add(blog.clock(i));
    }
    assertRead(blog, read(context, clocks));
  }

  @Property
  void oneDatedUpdateTellsTheDaysOfAll(
      @ForAll("withoutGaps") Blog blog, @ForAll @IntRange(max = 23) int dated) {
    Assume.that(dated < blog.times().size());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blog.times().size(); i++) {
      lines.add((i == dated ? blog.day(i) + " " : "") + blog.clock(i));
    }
    assertRead(blog, read(in(blog), lines));
  }
}
