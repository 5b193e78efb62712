package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Ago;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Clock;
import org.livenews.model.UpdateTime.Resolved;
import org.livenews.model.UpdateTime.Stated;

/**
 * What the printed times of a page mean on the time line. Made from all of them at once, in page
 * order, because a clock without a date gets its day from its neighbours.
 *
 * <ul>
 *   <li>A clock with date and zone stands for itself ({@link Basis#ZONED_TEXT}).
 *   <li>A clock that lacks one of them takes the zone of the context and the day of, in this order:
 *       the age printed beside it, a day heading, the dated updates around it, the page's own last
 *       change, the day of the page ({@link Basis#PAGE_ZONE}). From one update to the next the day
 *       is carried by page order: where the newest stands first, a clock that rises by more than
 *       twelve hours is of the day before; where the oldest stands first, one that falls by more
 *       than twelve hours is of the next day. Smaller steps against the order change no day.
 *   <li>An age counts back from the capture, else from the page's own last change. The instant is
 *       that moment less the printed duration, as exact as the smallest unit printed. Ages in
 *       weeks, months or years resolve to nothing: no precision is that coarse. Where a clock is
 *       printed beside the age, the clock wins if it can be placed.
 * </ul>
 *
 * <p>A clock in a gap of the zone (spring) is read as the same length of time after the gap began.
 * One that occurs twice (autumn) is read as page order and capture demand, else as the abbreviation
 * of summer or standard time beside it says; else it stays as stated. Both are told by a
 * diagnostic. Where nothing tells date or zone, the time stays as stated. Neither the clock nor the
 * zone nor the locale of the machine matters. Linear in the number of updates; total. Immutable and
 * thread-safe once built.
 */
public final class Timeline {

  private final List<UpdateTime> times;
  private final List<Diagnostic> diagnostics;
  private final boolean newestFirst;

  private Timeline(Builder builder) {
    TimeNotes notes = new TimeNotes();
    DayCarrier days = new DayCarrier(builder.items, builder.context, notes);
    days.place();
    newestFirst = days.isNewestFirst();
    new ClockChanges(builder.context, notes).settle(builder.items, newestFirst);
    List<UpdateTime> read = new ArrayList<>();
    for (TimeItem item : builder.items) {
      if (!item.isHeading()) {
        read.add(timeOf(item, builder.context, notes));
      }
    }
    times = List.copyOf(read);
    diagnostics = notes.diagnostics();
  }

  /** Returns a builder of a timeline read in this context. */
  public static Builder in(TimeContext context) {
    return new Builder(Objects.requireNonNull(context, "context must not be null"));
  }

  /**
   * Returns what a single printed time means, such as the "Updated …" line of a page's head. A
   * clock without a date is taken to be of the day of the page.
   *
   * @param source the text that the phrase was read from
   */
  public static UpdateTime single(TimeContext context, String source, TimePhrase phrase) {
    return in(context).update(source, phrase).build().times().get(0);
  }

  /** Returns one time for each update, in the order in which they were added. */
  public List<UpdateTime> times() {
    return times;
  }

  /** Returns what was missing, doubtful or carried; at most one of a kind and zone. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether the printed times fall in page order, or do not tell. */
  public boolean isNewestFirst() {
    return newestFirst;
  }

  private static UpdateTime timeOf(TimeItem item, TimeContext context, TimeNotes notes) {
    TimePhrase phrase = item.phrase();
    Optional<Resolved> known = Optional.ofNullable(item.known());
    if (phrase == null) {
      return new UpdateTime("", Optional.empty(), known);
    }
    Optional<Stated> stated = stated(item, phrase);
    if (known.isPresent()) {
      return new UpdateTime(item.print(), stated, known);
    }
    Optional<Resolved> resolved;
    boolean canBePlaced = item.date() != null && item.zoneIn(context).isPresent();
    if (canBePlaced && !item.isOpen() || phrase.ago().isEmpty()) {
      resolved = placed(item, phrase, context, notes);
    } else {
      resolved = counted(item, phrase, context, notes);
    }
    return new UpdateTime(item.print(), stated, resolved);
  }

  private static Optional<Stated> stated(TimeItem item, TimePhrase phrase) {
    if (phrase.time().isPresent()) {
      return Optional.of(
          new Clock(phrase.time().get(), Optional.ofNullable(item.statedDate()), item.zone()));
    }
    return phrase.ago().map(Ago::new);
  }

  private static Optional<Resolved> placed(
      TimeItem item, TimePhrase phrase, TimeContext context, TimeNotes notes) {
    if (item.hasAmbiguousZone()) {
      notes.add(Code.AMBIGUOUS_ZONE, item.print());
      return Optional.empty();
    }
    if (item.isOpen()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = item.zoneIn(context);
    LocalDate date = item.date();
    Precision precision = phrase.precision().orElse(Precision.DAY);
    if (date == null || zone.isEmpty()) {
      notes.add(Code.UNPLACED_TIME, item.print());
      return Optional.empty();
    }
    LocalTime clock = phrase.time().orElse(LocalTime.MIDNIGHT);
    Instant instant = item.occurrence().orElseGet(() -> instant(date, clock, zone.get()));
    if (instant == null) {
      notes.add(Code.UNPLACED_TIME, item.print());
      return Optional.empty();
    }
    boolean whole = item.zone().isPresent() && item.isDatedByItself();
    if (context.fetchedAt().isPresent()
        && instant.minus(DayCarrier.SLACK).isAfter(context.fetchedAt().get())) {
      notes.add(Code.TIME_CONFLICT, item.print() + ", which is after the capture");
    }
    return Optional.of(
        new Resolved(instant, precision, whole ? Basis.ZONED_TEXT : Basis.PAGE_ZONE));
  }

  private static Optional<Resolved> counted(
      TimeItem item, TimePhrase phrase, TimeContext context, TimeNotes notes) {
    Optional<Instant> from = context.fetchedAt().or(context::pageTime);
    Optional<Precision> precision = phrase.precision();
    if (from.isEmpty() || precision.isEmpty()) {
      notes.add(Code.UNANCHORED_TIME, item.print());
      return Optional.empty();
    }
    Basis basis =
        context.fetchedAt().isPresent() ? Basis.RELATIVE_TO_CAPTURE : Basis.RELATIVE_TO_PAGE;
    try {
      Instant instant = from.get().minus(phrase.ago().orElseThrow());
      return Optional.of(new Resolved(instant, precision.get(), basis));
    } catch (DateTimeException | ArithmeticException outOfRange) {
      notes.add(Code.UNANCHORED_TIME, item.print());
      return Optional.empty();
    }
  }

  static @Nullable Instant instant(LocalDate date, LocalTime time, ZoneId zone) {
    try {
      return date.atTime(time).atZone(zone).toInstant();
    } catch (DateTimeException | ArithmeticException outOfRange) {
      return null;
    }
  }

  /** Collects the printed times of a page in page order. Not thread-safe. */
  public static final class Builder {
    private final TimeContext context;
    private final List<TimeItem> items = new ArrayList<>();

    private Builder(TimeContext context) {
      this.context = context;
    }

    /**
     * Adds an update with its printed time.
     *
     * @param source the text that the phrase was read from
     * @throws IndexOutOfBoundsException if the phrase reaches beyond {@code source}
     */
    public Builder update(String source, TimePhrase phrase) {
      items.add(TimeItem.update(phrase.printed(source), phrase, false));
      return this;
    }

    /**
     * Adds an update of which the time is known from elsewhere, such as a machine-readable one. Its
     * printed time is kept as stated, and its day tells those of its neighbours.
     *
     * @param source the text that the phrase was read from
     * @throws IndexOutOfBoundsException if the phrase reaches beyond {@code source}
     */
    public Builder update(String source, TimePhrase phrase, Resolved time) {
      Objects.requireNonNull(time, "time must not be null");
      items.add(TimeItem.update(phrase.printed(source), phrase, false).known(time));
      return this;
    }

    /**
     * Adds an update that stands out of order, such as one pinned to the top. Its clock says
     * nothing about the days of its neighbours.
     *
     * @param source the text that the phrase was read from
     * @throws IndexOutOfBoundsException if the phrase reaches beyond {@code source}
     */
    public Builder pinned(String source, TimePhrase phrase) {
      items.add(TimeItem.update(phrase.printed(source), phrase, true));
      return this;
    }

    /** Adds an update without a printed time, of which the time is known from elsewhere. */
    public Builder untimed(Resolved time) {
      Objects.requireNonNull(time, "time must not be null");
      items.add(TimeItem.untimed().known(time));
      return this;
    }

    /** Adds an update without a printed time. */
    public Builder untimed() {
      items.add(TimeItem.untimed());
      return this;
    }

    /**
     * Adds a day heading. It holds for the updates after it, up to the next; or, where the last
     * heading closes the page, for the updates before it. Where their clocks run on past midnight
     * and no heading tells of the next day, the day is carried on. A single heading that closes a
     * page of another day tells nothing.
     *
     * @param source the text that the phrase was read from
     * @throws IllegalArgumentException if the phrase states no date
     */
    public Builder day(String source, TimePhrase heading) {
      if (heading.date().isEmpty()) {
        throw new IllegalArgumentException("heading must state a date: " + heading);
      }
      items.add(TimeItem.heading(heading.printed(source), heading));
      return this;
    }

    /** Returns the timeline of what was added. */
    public Timeline build() {
      for (TimeItem item : items) {
        item.reset();
      }
      return new Timeline(this);
    }
  }
}
