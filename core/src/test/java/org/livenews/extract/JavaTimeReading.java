package org.livenews.extract;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * What {@code java.time} prints in a locale, and how that is read back.
 *
 * @param place the locale and the styles of date and time
 * @param print what is printed
 * @param outcome what became of it
 * @param phrase what was read, in the notation of {@link Readings}
 * @param proof for what else the same text is printed
 */
record JavaTimeReading(String place, String print, Outcome outcome, String phrase, String proof) {

  /** What becomes of a print. */
  enum Outcome {
    /** It is read as the instant; the date and clock alone where no zone is printed. */
    RIGHT,
    /** The order of two figures, or the zone, stays open, because it has several meanings. */
    OPEN,
    /** It is not read. */
    UNREAD,
    /** It is read as another instant, for which the CLDR prints the same text. */
    AMBIGUOUS,
    /** The JDK prints the offset of standard time where it is summer, or the other way round. */
    FALSE_PRINT,
    /** It is read as another time, with no excuse. */
    WRONG
  }

  static JavaTimeReading of(Locale locale, FormatStyle date, FormatStyle time, ZonedDateTime when) {
    String print =
        DateTimeFormatter.ofLocalizedDateTime(date, time).withLocale(locale).format(when);
    String place = locale.toLanguageTag() + "\t" + date + "/" + time;
    Optional<TimePhrase> phrase = Times.in(locale).only(print);
    if (phrase.isEmpty()) {
      return new JavaTimeReading(place, print, Outcome.UNREAD, "-", "");
    }
    Check check = new Check(locale, date, time, when, phrase.get());
    return new JavaTimeReading(
        place, print.replace('\t', ' '), check.outcome(), Readings.of(phrase.get()), check.proof());
  }

  /** Compares what is read with what was printed. */
  private record Check(
      Locale locale, FormatStyle date, FormatStyle time, ZonedDateTime when, TimePhrase read) {

    Outcome outcome() {
      LocalTime clock = when.toLocalTime();
      LocalTime printed =
          read.unit() == ChronoUnit.SECONDS ? clock : clock.truncatedTo(read.unit());
      if (!read.time().equals(Optional.of(printed)) || read.date().isEmpty()) {
        return Outcome.WRONG;
      }
      PartialDate day = read.date().get();
      LocalDate right = when.toLocalDate();
      boolean same = day.complete().equals(Optional.of(right));
      boolean open =
          day.order() == PartialDate.Order.EITHER
              && Readings.mayBeOpen(locale)
              && day.swapped().complete().equals(Optional.of(right));
      if (!same && !open) {
        return proof().isEmpty() ? Outcome.WRONG : Outcome.AMBIGUOUS;
      }
      if (same && day.weekday().filter(w -> w != right.getDayOfWeek()).isPresent()) {
        return Outcome.WRONG;
      }
      Outcome zoned = time.compareTo(FormatStyle.LONG) > 0 ? Outcome.RIGHT : zoned();
      return zoned == Outcome.RIGHT && !same ? Outcome.OPEN : zoned;
    }

    private Outcome zoned() {
      if (read.zone().isEmpty()) {
        return meanings().contains(when.getZone()) ? Outcome.OPEN : Outcome.WRONG;
      }
      ZoneId zone = read.zone().get();
      // Of two hours after which clocks are put back the page tells which is meant.
      if (ClockChanges.readings(when.toLocalDateTime(), zone).contains(when.toInstant())) {
        return Outcome.RIGHT;
      }
      boolean standard = when.getZone().getRules().getStandardOffset(when.toInstant()).equals(zone);
      if (standard && read.zoneText().orElse("").matches(".*\\d.*")) {
        return Outcome.FALSE_PRINT;
      }
      return proof().isEmpty() ? Outcome.WRONG : Outcome.AMBIGUOUS;
    }

    private List<ZoneId> meanings() {
      return TimeWords.ALL.zones().meaningsOf(read.zoneText().orElse(""));
    }

    /** Tells for what else the CLDR prints the same text; nothing where it does not. */
    String proof() {
      LocalDate day = read.date().flatMap(PartialDate::complete).orElse(LocalDate.MIN);
      if (day.equals(when.toLocalDate())) {
        return meanings().stream()
            .filter(zone -> !zone.equals(when.getZone()))
            .filter(zone -> names(zone).contains(read.zoneText().orElse("")))
            .filter(zone -> read.zone().equals(Optional.of(offset(zone))))
            .map(zone -> zone + " is called that too")
            .findFirst()
            .orElse("");
      }
      String print = DateTimeFormatter.ofLocalizedDate(date).withLocale(locale).format(when);
      return CldrAmbiguities.print(ULocale.forLocale(locale), day).equals(print)
          ? "CLDR " + LocaleData.getCLDRVersion().getMajor() + " prints " + print + " for " + day
          : "";
    }

    private ZoneId offset(ZoneId zone) {
      return zone.getRules().getOffset(when.toLocalDateTime());
    }

    /** What the locale calls a zone for short. */
    private List<String> names(ZoneId zone) {
      TimeZone names = TimeZone.getTimeZone(zone);
      return List.of(
          names.getDisplayName(false, TimeZone.SHORT, locale),
          names.getDisplayName(true, TimeZone.SHORT, locale));
    }
  }

  /** Whether this needs a line in the list of what is not read. */
  boolean isException() {
    return outcome == Outcome.AMBIGUOUS || outcome == Outcome.FALSE_PRINT;
  }

  @Override
  public String toString() {
    return String.join("\t", place, outcome.name(), print, phrase, proof);
  }
}
