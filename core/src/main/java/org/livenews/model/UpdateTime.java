package org.livenews.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When something happened: what the page printed, what that states, and what it means. Resolving
 * never forgets what was stated.
 *
 * @param text the time as printed, empty where the page prints none
 * @param stated what the printed time states, if it could be read
 * @param resolved what it means on the time line, if the page gives enough to say so
 */
public record UpdateTime(String text, Optional<Stated> stated, Optional<Resolved> resolved) {

  /** No time was printed and none is known. */
  public static final UpdateTime UNKNOWN = new UpdateTime("", Optional.empty(), Optional.empty());

  /** Checks that no component is null. */
  public UpdateTime {
    Checks.present(text, "text");
    Checks.present(stated, "stated");
    Checks.present(resolved, "resolved");
  }

  /** What a printed time states, taken alone. */
  public sealed interface Stated permits Clock, Ago {}

  /**
   * A clock time, with the date and zone that were printed beside it or that stand in a day heading
   * above it.
   *
   * @param time the time of day
   * @param date the date, if stated
   * @param zone the zone or offset, if stated
   */
  public record Clock(LocalTime time, Optional<LocalDate> date, Optional<ZoneId> zone)
      implements Stated {
    /** Checks that no component is null. */
    public Clock {
      Checks.present(time, "time");
      Checks.present(date, "date");
      Checks.present(zone, "zone");
    }
  }

  /**
   * A time before the capture, such as "1 hr 22 min ago".
   *
   * @param duration how long ago, never negative
   */
  public record Ago(Duration duration) implements Stated {
    /**
     * Checks the component.
     *
     * @throws IllegalArgumentException if {@code duration} is negative
     */
    public Ago {
      if (Checks.present(duration, "duration").isNegative()) {
        throw new IllegalArgumentException("duration must not be negative: " + duration);
      }
    }
  }

  /** What a resolved instant rests on, most trusted first. */
  public enum Basis {
    /** A machine-readable time of the page. */
    MACHINE_READABLE,
    /** Printed text that states date and zone. */
    ZONED_TEXT,
    /** A printed clock, read in the zone and on the day that the page or its publisher uses. */
    PAGE_ZONE,
    /** A relative time, counted back from the moment of capture. */
    RELATIVE_TO_CAPTURE,
    /** A relative time, counted back from the page's own last change. */
    RELATIVE_TO_PAGE;

    /** Whether it rests on an age, such as "3 min ago". */
    public boolean isRelative() {
      return this == RELATIVE_TO_CAPTURE || this == RELATIVE_TO_PAGE;
    }
  }

  /**
   * An instant on the time line.
   *
   * @param instant the moment that was stated, as exactly as the precision says
   * @param precision how exactly it is known
   * @param basis what it rests on
   */
  public record Resolved(Instant instant, Precision precision, Basis basis) {
    /** Checks that no component is null. */
    public Resolved {
      Checks.present(instant, "instant");
      Checks.present(precision, "precision");
      Checks.present(basis, "basis");
    }
  }

  /**
   * A half-open stretch of time.
   *
   * @param from the first instant inside
   * @param until the first instant after
   */
  public record Window(Instant from, Instant until) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Window {
      if (Checks.present(until, "until").isBefore(Checks.present(from, "from"))) {
        throw new IllegalArgumentException("until must not be before from: " + from + ", " + until);
      }
    }

    /** Whether {@code instant} lies inside. */
    public boolean contains(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(until);
    }
  }

  /** Returns the instant, if resolved. */
  public Optional<Instant> instant() {
    return resolved.map(Resolved::instant);
  }

  /**
   * Returns the window in which the true instant lies, if resolved. A clock names the beginning of
   * its unit: the window goes from {@link #instant()} on, as long as the unit of the precision, a
   * day being 24 hours. An age may be rounded down, up or to the nearest: its window begins one
   * unit earlier. Windows are cut off at {@link Instant#MIN} and {@link Instant#MAX}.
   */
  public Optional<Window> window() {
    return resolved.map(r -> new Window(beginning(r), end(r)));
  }

  private static Instant beginning(Resolved resolved) {
    Duration length = resolved.precision().unit().getDuration();
    if (!resolved.basis().isRelative()) {
      return resolved.instant();
    }
    Instant first = Instant.MIN.plus(length);
    return resolved.instant().isBefore(first) ? Instant.MIN : resolved.instant().minus(length);
  }

  private static Instant end(Resolved resolved) {
    Duration length = resolved.precision().unit().getDuration();
    Instant last = Instant.MAX.minus(length);
    return resolved.instant().isAfter(last) ? Instant.MAX : resolved.instant().plus(length);
  }

  /** Returns how long ago the page says it was, if it printed a relative time. */
  public Optional<Duration> ago() {
    return stated.filter(Ago.class::isInstance).map(s -> ((Ago) s).duration());
  }

  /** Whether nothing was printed, stated or resolved. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }
}
