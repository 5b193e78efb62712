package org.livenews.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code java.time} prints in a locale, and how that is read back.
 *
 * @param place the locale and the styles of date and time
 * @param print what is printed
 * @param outcome what became of it
 * @param phrase what was read, in the notation of {@link Readings}
 */
record JavaTimeReading(String place, String print, Outcome outcome, String phrase) {

  /** What becomes of a print. */
  enum Outcome {
    /** It is read as the instant; the date and clock alone where no zone is printed. */
    RIGHT,
    /** The zone stays open, because its abbreviation has several meanings. */
    OPEN,
    /** It is not read: this version of the CLDR prints what the tables do not have. */
    UNREAD,
    /** Another region or version prints the same figures for another date; or another zone's. */
    AMBIGUOUS,
    /** The JDK prints the offset of standard time where it is summer, or the other way round. */
    FALSE_PRINT,
    /** It is read as another time, with no excuse. */
    WRONG
  }

  static JavaTimeReading of(Locale locale, FormatStyle date, FormatStyle time, ZonedDateTime when) {
    String print =
        DateTimeFormatter.ofLocalizedDateTime(date, time).withLocale(locale).format(when);
    Optional<TimePhrase> phrase = Times.in(locale).only(print);
    return new JavaTimeReading(
        locale.toLanguageTag() + "\t" + date + "/" + time,
        print.replace('\t', ' '),
        phrase.map(read -> outcome(locale, time, when, read)).orElse(Outcome.UNREAD),
        phrase.map(Readings::of).orElse("-"));
  }

  private static Outcome outcome(
      Locale locale, FormatStyle style, ZonedDateTime when, TimePhrase read) {
    LocalTime time = when.toLocalTime();
    LocalTime printed = read.unit() == ChronoUnit.SECONDS ? time : time.truncatedTo(read.unit());
    LocalDate day = when.toLocalDate();
    if (!read.time().equals(Optional.of(printed)) || read.date().isEmpty()) {
      return Outcome.WRONG;
    }
    PartialDate date = read.date().get();
    boolean swapped = false;
    if (!date.complete().equals(Optional.of(day))) {
      swapped = date.swapped().complete().equals(Optional.of(day));
      boolean open = date.order() == PartialDate.Order.EITHER && Readings.mayBeOpen(locale);
      if (!swapped && !isFiguresOf(day, date)) {
        return Outcome.WRONG;
      }
      if (!open) {
        return Outcome.AMBIGUOUS;
      }
    }
    if (!swapped && date.weekday().filter(w -> w != day.getDayOfWeek()).isPresent()) {
      return Outcome.WRONG;
    }
    return style.compareTo(FormatStyle.LONG) > 0 ? Outcome.RIGHT : zoned(when, read);
  }

  /** Whether the same three figures in another order are the day. */
  private static boolean isFiguresOf(LocalDate day, PartialDate read) {
    LocalDate date = read.complete().orElse(LocalDate.MIN);
    return List.of(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth()).stream()
        .sorted()
        .toList()
        .equals(
            List.of(date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth()).stream()
                .sorted()
                .toList());
  }

  private static Outcome zoned(ZonedDateTime when, TimePhrase read) {
    String abbreviation = read.zoneText().orElse("");
    List<ZoneId> meanings = TimeWords.ALL.zones().meaningsOf(abbreviation);
    if (read.zone().isEmpty()) {
      return meanings.contains(when.getZone()) ? Outcome.OPEN : Outcome.WRONG;
    }
    ZoneOffset offset = read.zone().get().getRules().getOffset(when.toLocalDateTime());
    if (offset.equals(when.getOffset())) {
      return Outcome.RIGHT;
    }
    boolean standard =
        when.getZone().getRules().getStandardOffset(when.toInstant()).equals(offset)
            && read.zone().get() instanceof ZoneOffset;
    return standard
        ? Outcome.FALSE_PRINT
        : meanings.contains(when.getZone()) ? Outcome.AMBIGUOUS : Outcome.WRONG;
  }

  /** Whether this needs a line in the list of what is not read. */
  boolean isException() {
    return outcome != Outcome.RIGHT && outcome != Outcome.OPEN;
  }

  @Override
  public String toString() {
    return String.join("\t", place, outcome.name(), print, phrase);
  }
}
