package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClockOffsetProperties {

  private static final Instant START = Instant.parse("2023-05-15T00:00:00Z");

  private static Optional<PrintedClock> clock(Instant at, int minutesAhead, ZoneId... zones) {
    LocalTime time = at.plusSeconds(minutesAhead * 60L).atOffset(ZoneOffset.UTC).toLocalTime();
    return Optional.of(new PrintedClock(time.withSecond(0), List.of(zones), "H:mm"));
  }

  private static List<Optional<Instant>> times(List<Integer> minutes) {
    return minutes.stream().map(m -> Optional.of(START.plusSeconds(m * 60L))).toList();
  }

  private static List<Optional<PrintedClock>> clocks(
      List<Optional<Instant>> times, int ahead, ZoneId... zones) {
    return times.stream().map(time -> clock(time.orElseThrow(), ahead, zones)).toList();
  }

  @Property
  void allClocksOfAnOffsetAgree(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 3000) Integer> minutes,
      @ForAll @IntRange(min = -47, max = 56) int quarters) {
    List<Optional<Instant>> times = times(minutes);
    ClockOffset offset = new ClockOffset(times, clocks(times, quarters * 15));
    assertTrue(offset.isAgreed());
    assertEquals(minutes.size() > 1, offset.isShared());
    assertEquals(Math.floorMod(quarters * 15, 1440), offset.minutes());
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(quarters * 900);
    assertEquals(0, offset.ahead(zone));
    assertEquals(Optional.empty(), offset.printed());
    if (quarters > -40) {
      assertEquals(Optional.of(zone), offset.ofMoved(0));
    }
    for (int i = 0; i < times.size(); i++) {
      assertEquals(Optional.empty(), offset.strayMinutes(i));
    }
  }

  @Property
  void oneStrayIsToldByHowMuchItIsOff(
      @ForAll @Size(min = 3, max = 20) List<@IntRange(min = 0, max = 3000) Integer> minutes,
      @ForAll @IntRange(min = 2, max = 58) int off) {
    List<Optional<Instant>> times = times(minutes);
    List<Optional<PrintedClock>> clocks = new ArrayList<>(clocks(times, 120));
    clocks.set(0, clock(times.get(0).orElseThrow(), 120 + off));
    ClockOffset offset = new ClockOffset(times, clocks);
    assertEquals(120, offset.minutes());
    assertEquals(Optional.of((long) off), offset.strayMinutes(0));
    assertEquals(Optional.empty(), offset.strayMinutes(1));
  }

  @Property
  void clocksPutForwardMeanwhileAgree(
      @ForAll @IntRange(min = 1, max = 10) int before,
      @ForAll @IntRange(min = 1, max = 10) int after,
      @ForAll boolean forward) {
    List<Integer> minutes = new ArrayList<>();
    for (int i = 0; i < before + after; i++) {
      minutes.add(i * 11);
    }
    List<Optional<Instant>> times = times(minutes);
    List<Optional<PrintedClock>> clocks = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      int change = i < before ? 0 : forward ? 60 : -60;
      clocks.add(clock(times.get(i).orElseThrow(), 120 + change));
    }
    assertTrue(new ClockOffset(times, clocks).isAgreed());
  }

  @Test
  void clocksWithoutRuleDoNotAgree() {
    List<Optional<Instant>> times = times(List.of(0, 10, 20, 30));
    List<Optional<PrintedClock>> clocks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clocks.add(clock(times.get(i).orElseThrow(), i * 165 + 4));
    }
    ClockOffset offset = new ClockOffset(times, clocks);
    assertFalse(offset.isAgreed());
    assertFalse(offset.isShared());
  }

  @Test
  void ofAnAmbiguousZoneTheMeaningThatFitsIsPrinted() {
    List<Optional<Instant>> times = times(List.of(0, 10));
    ZoneId[] meanings = {ZoneId.of("Asia/Kolkata"), ZoneId.of("Europe/Dublin")};
    assertEquals(
        Optional.of(ZoneOffset.ofHours(1)),
        new ClockOffset(times, clocks(times, 60, meanings)).printed());
    assertEquals(
        Optional.of(ZoneOffset.ofHoursMinutes(5, 30)),
        new ClockOffset(times, clocks(times, 330, meanings)).printed());
    assertEquals(Optional.empty(), new ClockOffset(times, clocks(times, 120, meanings)).printed());
    assertEquals(
        Optional.of(ZoneOffset.ofHours(1)),
        new ClockOffset(times, clocks(times, 120, ZoneId.of("Europe/Dublin"))).printed());
  }

  @Test
  void movedTimesHaveTheOffsetThatIsLeft() {
    List<Optional<Instant>> times = times(List.of(0, 10));
    assertEquals(
        Optional.of(ZoneOffset.ofHours(2)), new ClockOffset(times, clocks(times, 180)).ofMoved(60));
    assertEquals(
        Optional.of(ZoneOffset.ofHours(-5)),
        new ClockOffset(times, clocks(times, -300)).ofMoved(0));
    assertEquals(
        Optional.of(ZoneOffset.ofHours(14)), new ClockOffset(times, clocks(times, 840)).ofMoved(0));
    assertEquals(Optional.empty(), new ClockOffset(times, clocks(times, 840)).ofMoved(-15));
    assertEquals(
        Optional.of(ZoneOffset.ofHours(-12)),
        new ClockOffset(times, clocks(times, 0)).ofMoved(720));
    assertEquals(Optional.empty(), new ClockOffset(times, clocks(times, 0)).ofMoved(735));
    assertEquals(180, new ClockOffset(times, clocks(times, 180)).ahead(ZoneOffset.UTC));
    assertEquals(-60, new ClockOffset(times, clocks(times, 180)).ahead(ZoneOffset.ofHours(4)));
    assertEquals(720, new ClockOffset(times, clocks(times, 720)).ahead(ZoneOffset.UTC));
    assertEquals(-705, new ClockOffset(times, clocks(times, 735)).ahead(ZoneOffset.UTC));
  }

  @Test
  void whatHasNoClockOrNoTimeIsNotCompared() {
    List<Optional<Instant>> times = List.of(Optional.empty(), Optional.of(START));
    List<Optional<PrintedClock>> clocks = List.of(clock(START, 60), Optional.empty());
    ClockOffset offset = new ClockOffset(times, clocks);
    assertTrue(offset.isAgreed());
    assertFalse(offset.isShared());
    assertEquals(Optional.empty(), offset.strayMinutes(0));
    assertEquals(Optional.empty(), offset.strayMinutes(1));
    assertEquals(Optional.empty(), offset.printed());
  }
}
