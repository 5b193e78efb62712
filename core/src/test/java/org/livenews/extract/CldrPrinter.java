package org.livenews.extract;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** What prints dates and times by a version of the CLDR, in the calendar of most. */
enum CldrPrinter {
  /** The JDK that this runs on. */
  JDK {
    @Override
    List<Locale> locales() {
      return Arrays.asList(Locale.getAvailableLocales());
    }

    @Override
    String pattern(FormatStyle date, FormatStyle time, Locale locale) {
      return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
          date, time, IsoChronology.INSTANCE, locale);
    }

    @Override
    String format(String pattern, LocalDateTime at, Locale locale) {
      return at.format(DateTimeFormatter.ofPattern(pattern, locale)).strip();
    }
  },

  /** The ICU4J of the tests. */
  ICU {
    @Override
    List<Locale> locales() {
      return Arrays.stream(DateFormat.getAvailableULocales()).map(ULocale::toLocale).toList();
    }

    @Override
    String pattern(FormatStyle date, FormatStyle time, Locale locale) {
      DateFormat format =
          DateFormat.getDateTimeInstance(
              date == null ? DateFormat.NONE : date.ordinal(),
              time == null ? DateFormat.NONE : time.ordinal(),
              gregorian(locale));
      return ((SimpleDateFormat) format).toPattern();
    }

    @Override
    String format(String pattern, LocalDateTime at, Locale locale) {
      SimpleDateFormat format = new SimpleDateFormat(pattern, gregorian(locale));
      format.setTimeZone(TimeZone.GMT_ZONE);
      return format.format(Date.from(at.toInstant(ZoneOffset.UTC))).strip();
    }

    private ULocale gregorian(Locale locale) {
      return ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
    }
  };

  /** The locales that it knows, in no order. */
  abstract List<Locale> locales();

  /** Returns the pattern of a date, of a time, or of both, where the other is null. */
  abstract String pattern(FormatStyle date, FormatStyle time, Locale locale);

  /** Prints a time in a pattern. */
  abstract String format(String pattern, LocalDateTime at, Locale locale);
}
