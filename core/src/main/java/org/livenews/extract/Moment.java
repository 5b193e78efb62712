package org.livenews.extract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime;

/**
 * A time in machine-readable form. Without an offset it is a local time of an unknown place and no
 * instant.
 *
 * @param local date and time as written; a date alone means its midnight
 * @param offset the offset from UTC as written; zero for an epoch
 * @param precision the smallest unit written
 * @param text how it is written
 */
public record Moment(
    LocalDateTime local, Optional<ZoneOffset> offset, Precision precision, String text) {

  /** First year that is believed. */
  public static final int FIRST_YEAR = 1990;

  /** Last year that is believed. */
  public static final int LAST_YEAR = 2100;

  /** Checks that no component is null. */
  public Moment {
    Objects.requireNonNull(local, "local must not be null");
    Objects.requireNonNull(offset, "offset must not be null");
    Objects.requireNonNull(precision, "precision must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  /**
   * Reads a time as pages write it: ISO 8601 in its extended and basic forms, with a blank for the
   * T, with any fraction of a second, with {@code Z}, {@code +01:00}, {@code +0100}, {@code +01} or
   * no offset; a date alone; the forms of RFC 9110 ({@code Mon, 15 May 2023 11:50:54 GMT}) and of
   * JavaScript's {@code Date.toString()}; seconds, milliseconds or microseconds since 1970 as
   * figures alone.
   *
   * @return the time; nothing where the text is none, or where it lies before {@link #FIRST_YEAR}
   *     or after {@link #LAST_YEAR}. Total; never depends on locale or zone of the machine.
   */
  public static Optional<Moment> read(String text) {
    return new MomentReader(text).read();
  }

  /** Returns the instant, if an offset is written. */
  public Optional<Instant> instant() {
    return offset.map(local::toInstant);
  }

  /** Returns the instant that this is, or would be at an offset where none is written. */
  public Instant instantAt(ZoneOffset otherwise) {
    return local.toInstant(offset.orElse(otherwise));
  }

  /** Returns the time as a resolved one of machine-readable origin, if it is an instant. */
  public Optional<UpdateTime.Resolved> resolved() {
    return instant()
        .map(i -> new UpdateTime.Resolved(i, precision, UpdateTime.Basis.MACHINE_READABLE));
  }
}
