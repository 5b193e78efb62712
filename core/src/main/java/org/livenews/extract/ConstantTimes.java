package org.livenews.extract;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Whether one time is given to all updates, or to most, though the clocks differ. */
final class ConstantTimes {

  private static final int FEWEST_FOR_SHARE = 4;

  private ConstantTimes() {}

  /** Whether the times are so, of which the updates print clocks. */
  static boolean are(List<Optional<Instant>> times, List<Optional<PrintedClock>> clocks) {
    if (isOneClock(times, clocks)) {
      return false;
    }
    int size = 0;
    int most = 0;
    Optional<Instant> candidate = candidate(times);
    for (Optional<Instant> time : times) {
      size += time.isPresent() ? 1 : 0;
      most += time.isPresent() && time.equals(candidate) ? 1 : 0;
    }
    return size > 1 && most == size || size >= FEWEST_FOR_SHARE && most >= size * TimeSeries.MOST;
  }

  /** Whether the updates that have a time print clocks, all of which are the same. */
  private static boolean isOneClock(
      List<Optional<Instant>> times, List<Optional<PrintedClock>> clocks) {
    Optional<LocalTime> first = Optional.empty();
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).isPresent() && clocks.get(i).isPresent()) {
        LocalTime shown = clocks.get(i).get().time();
        if (first.isEmpty()) {
          first = Optional.of(shown);
        } else if (!first.get().equals(shown)) {
          return false;
        }
      }
    }
    return first.isPresent();
  }

  /** Returns the only time that more than half of the updates can have. */
  private static Optional<Instant> candidate(List<Optional<Instant>> times) {
    Optional<Instant> candidate = Optional.empty();
    int votes = 0;
    for (Optional<Instant> time : times) {
      if (time.isPresent()) {
        candidate = votes == 0 ? time : candidate;
        votes += time.equals(candidate) ? 1 : -1;
      }
    }
    return candidate;
  }
}
