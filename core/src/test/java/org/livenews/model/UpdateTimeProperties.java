package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;
import org.livenews.model.UpdateTime.Window;
import org.livenews.testkit.RandomPages;

class UpdateTimeProperties {

  @Property(shrinking = ShrinkingMode.OFF)
  void aTimeHasAWindowIfItHasAnInstant(@ForAll long seed) {
    UpdateTime time = new RandomPages(seed).time();
    assertEquals(time.instant().isPresent(), time.window().isPresent());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aWindowIsHalfOpen(@ForAll long seed, @ForAll Precision precision) {
    Instant instant = new RandomPages(seed).instant();
    Window window = window(instant, precision);
    assertFalse(window.contains(window.until()));
    assertEquals(instant.isBefore(Instant.MAX), window.contains(instant));
    if (instant.isAfter(Instant.MIN)) {
      assertFalse(window.contains(instant.minusNanos(1)));
    }
    if (instant.isBefore(Instant.MAX)) {
      assertTrue(window.contains(window.until().minusNanos(1)));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aCoarserPrecisionIsNeverNarrower(
      @ForAll long seed, @ForAll Precision a, @ForAll Precision b, @ForAll Basis basis) {
    Instant instant = new RandomPages(seed).instant();
    Precision fine = a.compareTo(b) <= 0 ? a : b;
    Precision coarse = fine == a ? b : a;
    assertFalse(
        window(instant, coarse, basis).until().isBefore(window(instant, fine, basis).until()));
    assertFalse(window(instant, coarse, basis).from().isAfter(window(instant, fine, basis).from()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theWindowOfAnAgeHoldsEveryWayToRoundIt(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seconds,
      @ForAll Precision precision,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    Instant capture = Instant.parse("2024-02-29T12:00:00Z");
    long unit = precision.unit().getDuration().toSeconds();
    long printed =
        BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(unit), 0, rounding).longValueExact();
    Instant stated = capture.minusSeconds(printed * unit);
    assertTrue(
        window(stated, precision, Basis.RELATIVE_TO_CAPTURE)
            .contains(capture.minusSeconds(seconds)));
  }

  private static Window window(Instant instant, Precision precision) {
    return window(instant, precision, Basis.MACHINE_READABLE);
  }

  private static Window window(Instant instant, Precision precision, Basis basis) {
    Resolved resolved = new Resolved(instant, precision, basis);
    return new UpdateTime("", Optional.empty(), Optional.of(resolved)).window().orElseThrow();
  }

  @Test
  void anAgeOfMinutesReachesAMinuteBack() {
    Instant instant = Instant.parse("2023-03-21T07:38:00Z");
    assertEquals(
        new Window(Instant.parse("2023-03-21T07:37:00Z"), Instant.parse("2023-03-21T07:39:00Z")),
        window(instant, Precision.MINUTE, Basis.RELATIVE_TO_CAPTURE));
  }

  @Test
  void aMinuteLastsAMinute() {
    Instant instant = Instant.parse("2023-03-21T07:38:00Z");
    assertEquals(
        new Window(instant, Instant.parse("2023-03-21T07:39:00Z")),
        window(instant, Precision.MINUTE));
  }

  @Test
  void theLastWindowEndsWithTheTimeLine() {
    assertEquals(new Window(Instant.MAX, Instant.MAX), window(Instant.MAX, Precision.DAY));
  }

  @Test
  void agoIsWhatWasStated() {
    Duration duration = Duration.ofMinutes(82);
    UpdateTime time =
        new UpdateTime(
            "1 hr 22 min ago", Optional.of(new UpdateTime.Ago(duration)), Optional.empty());
    assertEquals(Optional.of(duration), time.ago());
    assertEquals(Optional.empty(), time.instant());
    assertFalse(time.isUnknown());
    UpdateTime.Clock clock =
        new UpdateTime.Clock(LocalTime.NOON, Optional.empty(), Optional.empty());
    assertEquals(
        Optional.empty(), new UpdateTime("12:00", Optional.of(clock), Optional.empty()).ago());
    assertTrue(new UpdateTime("", Optional.empty(), Optional.empty()).isUnknown());
  }

  @Test
  void badRangesAreRefusedWithTheirValue() {
    Exception ago =
        assertThrows(
            IllegalArgumentException.class, () -> new UpdateTime.Ago(Duration.ofMinutes(-1)));
    assertEquals("duration must not be negative: PT-1M", ago.getMessage());
    Instant later = Instant.ofEpochSecond(1);
    Exception window =
        assertThrows(IllegalArgumentException.class, () -> new Window(later, Instant.EPOCH));
    assertTrue(window.getMessage().contains("1970-01-01T00:00:01Z"), window::getMessage);
  }
}
