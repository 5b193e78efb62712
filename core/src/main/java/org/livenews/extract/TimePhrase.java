package org.livenews.extract;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.livenews.model.Precision;

/**
 * A time as printed in a text: where it stands and what it states. What it means on the time line
 * is another question, which {@link Timeline} answers for the whole page.
 *
 * <p>At least one of {@code time}, {@code date} and {@code ago} is present. Positions are {@code
 * char} indices into the text that was read, {@code 0 <= from < to <= next <= length}.
 *
 * @param from where the phrase begins, with its label, opening bracket or prefix ("Ore")
 * @param to where the phrase ends, with its suffix ("Uhr"), zone or closing bracket
 * @param next where the text after the phrase begins: behind the separator and blanks, and behind
 *     the same time if it is printed once more; {@code to} where the reader looks at neither
 * @param label the label printed in front ("Updated", "Published On")
 * @param time the time of day
 * @param unit the smallest unit printed, of the clock or else of the relative time: seconds,
 *     minutes, hours; days also where only a date is printed; weeks, months and years for relative
 *     times
 * @param date the date, as much of it as is printed
 * @param zoneText the zone as printed, without brackets
 * @param zone the zone, where the print has one meaning only; an ambiguous abbreviation ("IST")
 *     leaves this empty for the house style to say
 * @param ago how long before the capture, negative if after it ("in 5 minutes"); at most 200 years
 *     of 365 days as {@link Times} reads it; may stand beside a clock ("2m ago (11:00 GMT)")
 * @param form the shape of the print, equal for phrases printed the same way, such as "h:mm a.m. z,
 *     MMM d, yyyy", "H:mm d.M.yyyy", "H.mm Uhr" or "ago"; made for comparison, not for formatting
 */
public record TimePhrase(
    int from,
    int to,
    int next,
    Optional<Label> label,
    Optional<LocalTime> time,
    ChronoUnit unit,
    Optional<PartialDate> date,
    Optional<String> zoneText,
    Optional<ZoneId> zone,
    Optional<Duration> ago,
    String form) {

  /** How a {@link #form} shows a span of time by a word of its own. */
  static final String SPAN = "span";

  /** What a label in front of a time says about it. */
  public enum Label {
    /** First publication: "Published", "First published on", "Veröffentlicht". */
    PUBLISHED,
    /** A later change: "Updated", "Edited", "Stand:", "Mis à jour". */
    UPDATED,
    /** The making of one entry: "Posted at". */
    POSTED
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the positions are not in order or nothing is stated
   */
  public TimePhrase {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(time, "time must not be null");
    Objects.requireNonNull(unit, "unit must not be null");
    Objects.requireNonNull(date, "date must not be null");
    Objects.requireNonNull(zoneText, "zoneText must not be null");
    Objects.requireNonNull(zone, "zone must not be null");
    Objects.requireNonNull(ago, "ago must not be null");
    Objects.requireNonNull(form, "form must not be null");
    if (from < 0 || to <= from || next < to) {
      throw new IllegalArgumentException(
          "positions must be in order: from " + from + ", to " + to + ", next " + next);
    }
    if (time.isEmpty() && date.isEmpty() && ago.isEmpty()) {
      throw new IllegalArgumentException("time, date and ago must not all be empty");
    }
  }

  /** Whether only a date is printed, as in a day heading. */
  public boolean isDateOnly() {
    return time.isEmpty() && ago.isEmpty();
  }

  /** Whether this lies ahead of the capture: "in 5 minutes", "tomorrow". */
  public boolean isAhead() {
    return ago.filter(Duration::isNegative).isPresent()
        || date.filter(d -> d.daysBack().orElse(0) < 0).isPresent();
  }

  /** Whether this is a span of time by a word of its own: "this hour", "last week". */
  boolean isSpan() {
    return form.contains(SPAN);
  }

  /**
   * Returns how exactly the print states the time; empty for weeks, months and years, which are
   * coarser than any {@link Precision}.
   */
  public Optional<Precision> precision() {
    if (unit.compareTo(ChronoUnit.DAYS) > 0) {
      return Optional.empty();
    }
    if (unit == ChronoUnit.DAYS) {
      return Optional.of(Precision.DAY);
    }
    if (unit == ChronoUnit.HOURS) {
      return Optional.of(Precision.HOUR);
    }
    return Optional.of(unit == ChronoUnit.MINUTES ? Precision.MINUTE : Precision.SECOND);
  }

  /**
   * Returns the phrase as printed, without a pair of brackets around it.
   *
   * @param text the text that this phrase was read from
   * @throws IndexOutOfBoundsException if {@code text} is shorter than this phrase reaches
   */
  public String printed(String text) {
    String print = text.substring(from, to).strip();
    int last = print.length() - 1;
    if (last > 0 && Signs.closing(print.charAt(0)) == print.charAt(last) && lone(print)) {
      return print.substring(1, last).strip();
    }
    return print;
  }

  /** The step in which an age of this length is counted. */
  Duration unitOfAge() {
    long seconds = ago.orElse(Duration.ZERO).toSeconds();
    if (seconds % 3600 != 0 || seconds == 0) {
      return Duration.ofMinutes(1);
    }
    return seconds % 86_400 != 0 ? Duration.ofHours(1) : Duration.ofDays(1);
  }

  /** Whether both state the same, whatever the print. */
  boolean states(TimePhrase other) {
    return time.equals(other.time)
        && date.equals(other.date)
        && ago.equals(other.ago)
        && zone.equals(other.zone);
  }

  private static boolean lone(String print) {
    return print.indexOf(print.charAt(0), 1) < 0;
  }

  /** Returns the phrase as it stands in a text with {@code length} more characters in front. */
  TimePhrase behind(int from, int length) {
    return new TimePhrase(
        from, to + length, next + length, label, time, unit, date, zoneText, zone, ago, form);
  }

  TimePhrase upTo(int textFrom) {
    return new TimePhrase(from, to, textFrom, label, time, unit, date, zoneText, zone, ago, form);
  }

  /** Returns this phrase as part of a text in front of which {@code by} characters stand. */
  TimePhrase movedBy(int by) {
    return new TimePhrase(
        from + by, to + by, next + by, label, time, unit, date, zoneText, zone, ago, form);
  }
}
