package org.livenews.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.model.UpdateTime.Resolved;

/** One update or day heading of a {@link Timeline}, with the day that was found for it. */
final class TimeItem {

  private enum Kind {
    UPDATE,
    PINNED,
    HEADING
  }

  private final Kind kind;
  private final String print;
  private final @Nullable TimePhrase phrase;

  private Optional<ZoneId> zone = Optional.empty();
  private boolean ambiguousZone;
  private @Nullable LocalDate date;
  private @Nullable LocalDate statedDate;
  private @Nullable LocalDate headingDay;
  private @Nullable Instant occurrence;
  private boolean headed;
  private boolean open;
  private boolean datedByItself;
  private boolean fixed;
  private @Nullable Resolved known;

  private TimeItem(Kind kind, String print, @Nullable TimePhrase phrase) {
    this.kind = kind;
    this.print = print;
    this.phrase = phrase;
  }

  static TimeItem update(String print, TimePhrase phrase, boolean pinned) {
    return new TimeItem(pinned ? Kind.PINNED : Kind.UPDATE, print, phrase);
  }

  static TimeItem untimed() {
    return new TimeItem(Kind.UPDATE, "", null);
  }

  /** Returns this item, of which the time is known from elsewhere. */
  TimeItem known(Resolved time) {
    known = time;
    return this;
  }

  /** The time of the update, where it need not be found. */
  @Nullable Resolved known() {
    return known;
  }

  static TimeItem heading(String print, TimePhrase phrase) {
    return new TimeItem(Kind.HEADING, print, phrase);
  }

  void reset() {
    zone = Optional.empty();
    ambiguousZone = false;
    date = null;
    statedDate = null;
    headingDay = null;
    occurrence = null;
    headed = false;
    open = false;
    datedByItself = false;
    fixed = false;
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  boolean isPinned() {
    return kind == Kind.PINNED;
  }

  /** Whether this is an update in page order that prints a clock. */
  boolean isInChain() {
    return kind == Kind.UPDATE && clock() != null;
  }

  String print() {
    return print;
  }

  @Nullable TimePhrase phrase() {
    return phrase;
  }

  @Nullable LocalTime clock() {
    return phrase == null ? null : phrase.time().orElse(null);
  }

  /** The zone printed, if it can be told which it is. */
  Optional<ZoneId> zone() {
    return zone;
  }

  /** The zone printed; that of the page where none is. */
  Optional<ZoneId> zoneIn(TimeContext context) {
    return zoneText().isEmpty() ? context.zone() : zone;
  }

  /** The zone as printed. */
  Optional<String> zoneText() {
    return phrase == null ? Optional.empty() : phrase.zoneText();
  }

  /** Which of several moments its clock means that have the same day and time, where told. */
  Optional<Instant> occurrence() {
    return Optional.ofNullable(occurrence);
  }

  void occurrence(Instant meant) {
    occurrence = meant;
  }

  /** Whether its clock means one of several moments and nothing tells which. */
  boolean isOpen() {
    return open;
  }

  void leaveOpen() {
    open = true;
  }

  boolean hasAmbiguousZone() {
    return ambiguousZone;
  }

  void zone(Optional<ZoneId> found, boolean ambiguous) {
    zone = found;
    ambiguousZone = ambiguous;
  }

  /** The day of the update, from wherever it is known. */
  @Nullable LocalDate date() {
    return date;
  }

  void date(@Nullable LocalDate found) {
    date = found;
  }

  /** The day as printed beside the clock or in the heading above it. */
  @Nullable LocalDate statedDate() {
    boolean headed = headingDay != null && headingDay.equals(date);
    return statedDate == null && headed ? headingDay : statedDate;
  }

  /** Notes the day of the heading above, which a list that runs past midnight may leave. */
  void under(LocalDate heading) {
    headingDay = heading;
  }

  /** Whether its day is that of a heading, or was carried from there. */
  boolean isUnderHeading() {
    return headed;
  }

  /** Sets the day of the heading above or below. */
  void head(LocalDate heading) {
    state(heading, false);
    headed = true;
  }

  /** Sets the day to which a list ran on past midnight from its heading. */
  void carry(LocalDate day) {
    date = day;
    statedDate = null;
  }

  /** Whether year, month and day are printed in the phrase itself. */
  boolean isDatedByItself() {
    return datedByItself;
  }

  /** Whether the day does not depend on neighbours. */
  boolean isFixed() {
    return fixed;
  }

  /** Sets a day that is printed, by the phrase or by a heading. */
  void state(LocalDate found, boolean whole) {
    date = found;
    statedDate = found;
    datedByItself = whole;
    fixed = true;
  }

  /** Sets a day that follows from the update alone, though it is not printed. */
  void fix(LocalDate found) {
    date = found;
    fixed = true;
  }
}
