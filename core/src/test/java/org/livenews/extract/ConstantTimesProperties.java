package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ConstantTimesProperties {

  /** Where no clock is printed, the most frequent time tells; a negative number is no time. */
  @Property
  void theMostFrequentTimeTells(
      @ForAll @Size(max = 30) List<@IntRange(min = -1, max = 2) Integer> seconds) {
    List<Optional<Instant>> times = times(seconds);
    Map<Integer, Integer> counts = new HashMap<>();
    seconds.stream().filter(s -> s >= 0).forEach(s -> counts.merge(s, 1, Integer::sum));
    int size = counts.values().stream().mapToInt(n -> n).sum();
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
    assertEquals(
        size > 1 && most == size || size >= 4 && most >= size * TimeSeries.MOST,
        ConstantTimes.are(times, Collections.nCopies(times.size(), Optional.empty())));
  }

  /** Updates that all print one clock may well be of one time. */
  @Property
  void oneClockIsNoContradiction(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 2) Integer> seconds) {
    PrintedClock noon = new PrintedClock(LocalTime.NOON, List.of(), "clock");
    assertFalse(
        ConstantTimes.are(times(seconds), Collections.nCopies(seconds.size(), Optional.of(noon))));
  }

  private static List<Optional<Instant>> times(List<Integer> seconds) {
    return seconds.stream()
        .map(s -> s < 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochSecond(s)))
        .toList();
  }
}
