package org.livenews.extract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much the clocks that the updates of a page print are ahead of times that machines are
 * told: the offset of most, in whole quarters of an hour, as zones have. Where clocks were put
 * forward or back meanwhile, those an hour off it agree as well. Immutable.
 */
final class ClockOffset {

  private static final int DAY = 1440;
  private static final double MOST = 0.6;
  private static final int QUARTER = 15;
  private static final int NO_DIFFERENCE = -1;

  /** The offset of no updates. */
  static final ClockOffset NONE = new ClockOffset(List.of(), List.of());

  private final List<Optional<Instant>> times;
  private final List<Optional<PrintedClock>> clocks;
  private final int[] quarters;
  private int compared;
  private int agreeing;
  private int minutes;

  /**
   * Compares times and clocks of the same updates.
   *
   * @param times the times as written; those without an offset as if in UTC
   */
  ClockOffset(List<Optional<Instant>> times, List<Optional<PrintedClock>> clocks) {
    this.times = times;
    this.clocks = clocks;
    int[] counts = new int[DAY / QUARTER];
    quarters = new int[times.size()];
    for (int i = 0; i < quarters.length; i++) {
      int difference = difference(i);
      compared += difference == NO_DIFFERENCE ? 0 : 1;
      quarters[i] = quarter(difference);
      if (quarters[i] != NO_DIFFERENCE) {
        counts[quarters[i] / QUARTER]++;
      }
    }
    for (int q = 0; q < counts.length; q++) {
      if (counts[q] > agreeing) {
        agreeing = counts[q];
        minutes = q * QUARTER;
      }
    }
    agreeing += Math.max(beyondChange(60), beyondChange(-60));
  }

  /** Whether most clocks agree, or there are none. */
  boolean isAgreed() {
    return agreeing >= compared * MOST;
  }

  /** Whether several clocks agree. */
  boolean isShared() {
    return agreeing >= 2;
  }

  /** Returns by how many minutes most clocks are ahead, 0 to 1439. */
  int minutes() {
    return minutes;
  }

  /** Returns by how many minutes most clocks are ahead of an offset, -719 to 720. */
  long ahead(ZoneOffset of) {
    return signed(minutes - of.getTotalSeconds() / 60);
  }

  /** Returns the offset that clocks have from times which were moved by so many minutes. */
  Optional<ZoneOffset> ofMoved(long shift) {
    int moved = (int) ((minutes > 14 * 60 ? minutes - DAY : minutes) - shift);
    return moved >= -12 * 60 && moved <= 14 * 60
        ? Optional.of(ZoneOffset.ofTotalSeconds(moved * 60))
        : Optional.empty();
  }

  /** Returns the printed offset of most clocks; of an ambiguous zone the meaning that fits. */
  Optional<ZoneOffset> printed() {
    Map<ZoneOffset, Integer> counts = new HashMap<>();
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).isPresent() && isZoned(clocks.get(i))) {
        ZoneOffset meant = meant(times.get(i).get(), clocks.get(i).get().zones());
        if (meant != null) {
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

  /** Returns the offset of the meaning of a zone that fits, or of its only one; null without. */
  private @Nullable ZoneOffset meant(Instant about, List<ZoneId> zones) {
    ZoneOffset offset = null;
    for (ZoneId zone : zones) {
      offset = Days.offset(about, zone);
      if (fits(offset)) {
        return offset;
      }
    }
    return zones.size() == 1 ? offset : null;
  }

  private static boolean isZoned(Optional<PrintedClock> clock) {
    return clock.isPresent() && !clock.get().zones().isEmpty();
  }

  private boolean fits(ZoneOffset offset) {
    return Math.floorMod(offset.getTotalSeconds() / 60, DAY) == minutes;
  }

  /**
   * Returns how many minutes the clock of one update is off the others; nothing where it agrees, or
   * differs by whole hours, because clocks are put forward and back.
   */
  Optional<Long> strayMinutes(int part) {
    int difference = difference(part);
    long off = signed(difference - minutes);
    boolean stray = Math.abs(off) % 60 > 1 && Math.abs(off) % 60 < 59;
    return difference != NO_DIFFERENCE && stray ? Optional.of(off) : Optional.empty();
  }

  /**
   * Returns how many clocks are so far ahead of most, because clocks were put forward or back
   * meanwhile: their times are all later than those of most, or all earlier.
   */
  private int beyondChange(int change) {
    List<Instant> others = timesAt(Math.floorMod(minutes + change, DAY));
    if (others.isEmpty()) {
      return 0;
    }
    List<Instant> most = timesAt(minutes);
    boolean apart =
        Collections.min(others).isAfter(Collections.max(most))
            || Collections.max(others).isBefore(Collections.min(most));
    return apart ? others.size() : 0;
  }

  private List<Instant> timesAt(int offset) {
    List<Instant> all = new ArrayList<>();
    for (int i = 0; i < quarters.length; i++) {
      if (quarters[i] == offset) {
        all.add(times.get(i).orElseThrow());
      }
    }
    return all;
  }

  /** Returns by how many minutes the clock of an update is ahead of its time, 0 to 1439. */
  private int difference(int part) {
    if (clocks.get(part).isEmpty() || times.get(part).isEmpty()) {
      return NO_DIFFERENCE;
    }
    long minute = Math.floorDiv(times.get(part).get().getEpochSecond(), 60L);
    return (int) Math.floorMod(clocks.get(part).get().minuteOfDay() - minute, (long) DAY);
  }

  /** Returns a difference as a whole quarter of an hour, which it misses by a minute at most. */
  private static int quarter(int difference) {
    int quarter = (difference + QUARTER / 2) / QUARTER * QUARTER;
    return difference != NO_DIFFERENCE && Math.abs(difference - quarter) <= 1
        ? quarter % DAY
        : NO_DIFFERENCE;
  }

  private static long signed(int minutes) {
    int within = Math.floorMod(minutes, DAY);
    return within > DAY / 2 ? within - DAY : within;
  }
}
