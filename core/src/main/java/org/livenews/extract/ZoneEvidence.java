package org.livenews.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a page tells of the zone of its times, for those that may be local times with a wrong mark.
 *
 * @param house the zone of the house
 * @param shown tells the offset at which the head prints the page's own machine-readable times
 * @param written the offset in which the page writes its own times, other than zero
 * @param fetchedAt the moment of capture
 * @param modified the page's own last change
 */
record ZoneEvidence(
    Optional<ZoneId> house,
    Supplier<Optional<ZoneOffset>> shown,
    Optional<ZoneOffset> written,
    Optional<Instant> fetchedAt,
    Optional<Instant> modified) {

  ZoneEvidence(
      Optional<ZoneId> house,
      Optional<ZoneOffset> shown,
      Optional<ZoneOffset> written,
      Optional<Instant> fetchedAt,
      Optional<Instant> modified) {
    this(house, () -> shown, written, fetchedAt, modified);
  }

  /** Returns what a page tells; its offset is asked for only where it can matter. */
  static ZoneEvidence of(
      Page page, PageOffset offset, HouseStyle style, Optional<Instant> modified) {
    return new ZoneEvidence(
        style.zone(),
        offset::ofHead,
        PageOffset.written(page.linkedData()),
        page.fetchedAt(),
        modified);
  }

  /** Returns the same for times of which nothing is printed: only house and capture tell. */
  ZoneEvidence unprinted() {
    return new ZoneEvidence(house, Optional.empty(), Optional.empty(), fetchedAt, Optional.empty());
  }

  /**
   * Whether the newest time lies after the capture; or, where clocks show the times as UTC, whole
   * hours after the last change of the page, which is mostly that of the newest update.
   */
  boolean isAhead(Instant newest, boolean shownAsUtc) {
    if (fetchedAt.isPresent()) {
      return newest.isAfter(fetchedAt.get().plus(DayCarrier.SLACK));
    }
    if (modified.isEmpty() || !shownAsUtc) {
      return false;
    }
    long minutes = Duration.between(modified.get(), newest).toMinutes();
    long past = Math.floorMod(minutes, 60);
    return minutes > 30 && minutes <= 14 * 60 && (past <= 2 || past >= 58);
  }

  /**
   * Returns the offset of clocks that equal times marked as UTC, where the page has another than
   * zero and its last change speaks for it: no update is later, and the newest is mostly near.
   * Where the times marked as UTC are as near to the last change as updates are, they are right.
   */
  Optional<ZoneOffset> meant(Instant newest) {
    Optional<ZoneOffset> printed = shown.get();
    Optional<ZoneOffset> own =
        printed.or(() -> written).filter(offset -> offset.getTotalSeconds() != 0);
    Optional<Instant> last = modified.or(() -> fetchedAt);
    if (own.isEmpty() || last.isEmpty()) {
      return own;
    }
    Instant moved = newest.minusSeconds(own.get().getTotalSeconds());
    return isLate(moved, last.get()) || printed.isEmpty() && isNear(newest, last.get())
        ? Optional.empty()
        : own;
  }

  private static boolean isLate(Instant time, Instant last) {
    return time.isAfter(last.plus(DayCarrier.SLACK));
  }

  private static boolean isNear(Instant time, Instant last) {
    return Duration.between(time, last).abs().compareTo(DayCarrier.SLACK) <= 0;
  }
}
