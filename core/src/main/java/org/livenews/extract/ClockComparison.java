package org.livenews.extract;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By how much the clocks that a page prints differ from its machine-readable times. */
final class ClockComparison {

  /** A day in minutes. */
  static final int DAY = 1440;

  /** Which share of the updates speaks for all. */
  static final double MOST = 0.6;

  private final List<Optional<Moment>> moments;
  private final List<Optional<PrintedClock>> clocks;
  private int compared;
  private int agreeing;
  private int offset;

  /** Compares the time of each update with its clock. */
  ClockComparison(List<Optional<Moment>> moments, List<Optional<PrintedClock>> clocks) {
    this.moments = moments;
    this.clocks = clocks;
    compare();
  }

  /** Returns how many updates have both. */
  int compared() {
    return compared;
  }

  /** Returns how many of them have the offset of most. */
  int agreeing() {
    return agreeing;
  }

  /** Returns by how many minutes most clocks are ahead, 0 to 1439. */
  int offset() {
    return offset;
  }

  /** Whether nothing could be compared, or most clocks are ahead by one offset. */
  boolean agrees() {
    return compared == 0 || agreeing >= compared * MOST;
  }

  /** Finds the offset of most clocks from the times: whole quarters of an hour, as zones have. */
  private void compare() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < moments.size(); i++) {
      Optional<Integer> quarter = difference(i).flatMap(ClockComparison::quarter);
      compared += difference(i).isPresent() ? 1 : 0;
      quarter.ifPresent(q -> counts.merge(q, 1, Integer::sum));
    }
    counts.forEach(
        (q, n) -> {
          if (n > agreeing || n == agreeing && q < offset) {
            agreeing = n;
            offset = q;
          }
        });
  }

  /** Returns by how many minutes the clock of an update is ahead of its time, 0 to 1439. */
  Optional<Integer> difference(int part) {
    if (clocks.get(part).isEmpty() || moments.get(part).isEmpty()) {
      return Optional.empty();
    }
    LocalTime time =
        LocalTime.ofInstant(TimeSeries.instant(moments.get(part).get()), ZoneOffset.UTC);
    int minute = time.getHour() * 60 + time.getMinute();
    return Optional.of(Math.floorMod(clocks.get(part).get().minuteOfDay() - minute, DAY));
  }

  /** Returns a difference as whole quarters of an hour, as zones have, if it nearly is one. */
  static Optional<Integer> quarter(int difference) {
    int quarter = (difference + 7) / 15 * 15;
    return Math.abs(difference - quarter) <= 1 ? Optional.of(quarter % DAY) : Optional.empty();
  }

  /** Returns the printed offset of most clocks; of an ambiguous zone the meaning that fits. */
  Optional<ZoneOffset> printedOffset() {
    Map<ZoneOffset, Integer> counts = new HashMap<>();
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i).isPresent() && clocks.get(i).isPresent()) {
        Instant about = TimeSeries.instant(moments.get(i).get());
        List<ZoneOffset> meanings = new ArrayList<>();
        for (ZoneId zone : clocks.get(i).get().zones()) {
          meanings.add(zone.getRules().getOffset(about));
        }
        boolean fits = meanings.stream().anyMatch(this::isOffset);
        if (meanings.size() == 1 || fits) {
          ZoneOffset meant =
              fits
                  ? meanings.stream().filter(this::isOffset).findFirst().orElseThrow()
                  : meanings.get(0);
          counts.merge(meant, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<ZoneOffset, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private boolean isOffset(ZoneOffset zone) {
    return Math.floorMod(zone.getTotalSeconds() / 60, DAY) == offset;
  }

  /** Returns minutes of a day as the shorter way there, forward or back. */
  static long signed(int minutes) {
    int within = Math.floorMod(minutes, DAY);
    return within > DAY / 2 ? within - DAY : within;
  }

  /**
   * Returns by how many minutes the clock of one update is ahead of where most are, if it alone
   * differs and looks like the others; a difference of whole hours is none, clocks are put forward
   * and back.
   */
  Optional<Long> outlier(int part) {
    Optional<Integer> difference = difference(part);
    if (difference.isEmpty()) {
      return Optional.empty();
    }
    long off = signed(difference.get() - offset);
    boolean same =
        Math.abs(off) <= 1 || quarter(Math.floorMod((int) off, 60)).equals(Optional.of(0));
    return same || Math.abs(off) % 60 <= 1 || Math.abs(off) % 60 >= 59
        ? Optional.empty()
        : Optional.of(off);
  }
}
