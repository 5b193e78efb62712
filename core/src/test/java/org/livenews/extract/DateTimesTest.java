package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ICU prints as a date and time in any locale and style reads back to the same instant. */
class DateTimesTest {

  /** No style: the date or the clock is not printed. */
  static final int NONE = -1;

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Paris",
          "America/New_York",
          "Asia/Kolkata",
          "Australia/Sydney",
          "Asia/Tehran",
          "America/Sao_Paulo");

  @Test
  void everyLocaleInEveryStyle() {
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      for (int date = NONE; date <= DateFormat.SHORT; date++) {
        for (int time = NONE; time <= DateFormat.SHORT; time++) {
          if (date != NONE || time != NONE) {
            number++;
            Instant at = Instant.ofEpochSecond(1_104_537_600 + number * 36_061L % 820_000_000);
            fault(locale, date, time, at.atZone(ZoneId.of(ZONES.get(number % ZONES.size()))))
                .ifPresent(faults::add);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(number > 20_000, "styles of locales: " + number);
  }

  /** All that prints a zone by name, in summer and in winter of either half of the earth. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "Europe/Lisbon",
        "Europe/Paris",
        "Europe/Athens",
        "Europe/Moscow",
        "America/New_York",
        "America/Los_Angeles",
        "America/Sao_Paulo",
        "Asia/Kolkata",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Pacific/Auckland"
      })
  void everyLocaleNamesZones(String zone) {
    List<String> faults = new ArrayList<>();
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      for (String at : List.of("2024-01-20T10:11:12Z", "2024-07-20T10:11:12Z")) {
        for (int style : List.of(DateFormat.FULL, DateFormat.LONG)) {
          fault(locale, style, style, Instant.parse(at).atZone(ZoneId.of(zone)))
              .ifPresent(faults::add);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** Tells what is wrong with the reading of a print; nothing if it is right. */
  static Optional<String> fault(ULocale locale, int dateStyle, int timeStyle, ZonedDateTime when) {
    DateFormat format =
        dateStyle == NONE
            ? DateFormat.getTimeInstance(timeStyle, locale)
            : timeStyle == NONE
                ? DateFormat.getDateInstance(dateStyle, locale)
                : DateFormat.getDateTimeInstance(dateStyle, timeStyle, locale);
    format.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(when.getZone().getId()));
    String print = format.format(new Date(when.toInstant().toEpochMilli()));
    Optional<TimePhrase> phrase = Times.in(locale.toLocale()).only(print);
    String place =
        locale.toLanguageTag() + " " + dateStyle + "/" + timeStyle + " " + when + ": " + print;
    if (phrase.isEmpty()) {
      return Optional.of(place + ": not read");
    }
    boolean same =
        isSameDate(phrase.get(), dateStyle, when, locale)
            && isSameTime(phrase.get(), timeStyle, when);
    if (timeStyle != NONE
        && !TimeEvidence.isIn(print, 0, print.length(), TimeLanguage.of(locale.toLocale()))) {
      return Optional.of(place + ": has no mark of a clock");
    }
    return same ? Optional.empty() : Optional.of(place + ": " + Readings.of(phrase.get()));
  }

  private static boolean isSameDate(
      TimePhrase phrase, int style, ZonedDateTime when, ULocale locale) {
    if (style == NONE) {
      return phrase.date().isEmpty();
    }
    if (phrase.date().isEmpty()) {
      return false;
    }
    PartialDate date = phrase.date().get();
    LocalDate day = when.toLocalDate();
    boolean open =
        date.order() == PartialDate.Order.EITHER && Readings.mayBeOpen(locale.toLocale());
    return date.weekday().map(w -> w == day.getDayOfWeek()).orElse(true)
        && (date.complete().equals(Optional.of(day))
            || open && date.swapped().complete().equals(Optional.of(day)));
  }

  private static boolean isSameTime(TimePhrase phrase, int style, ZonedDateTime when) {
    if (style == NONE) {
      return phrase.time().isEmpty();
    }
    LocalTime time = when.toLocalTime();
    LocalTime printed =
        phrase.unit() == ChronoUnit.SECONDS ? time : time.truncatedTo(phrase.unit());
    if (!phrase.time().equals(Optional.of(printed))) {
      return false;
    }
    return style > DateFormat.LONG
        || phrase
            .zone()
            .map(zone -> zone.getRules().getOffset(when.toLocalDateTime()))
            .equals(Optional.of(when.getOffset()));
  }

  @Test
  void thePersianCalendarIsThatOfIcu() {
    Calendar calendar =
        Calendar.getInstance(
            com.ibm.icu.util.TimeZone.GMT_ZONE, ULocale.forLanguageTag("fa-u-ca-persian"));
    LocalDate day = LocalDate.of(1821, 3, 21);
    while (day.getYear() < 2222) {
      calendar.setTimeInMillis(day.toEpochDay() * 86_400_000L);
      int year = calendar.get(Calendar.YEAR);
      int month = calendar.get(Calendar.MONTH) + 1;
      int date = calendar.get(Calendar.DAY_OF_MONTH);
      assertEquals(Optional.of(day), Reckoning.PERSIAN.day(year, month, date));
      day = day.plusDays(1);
    }
    assertEquals(Optional.empty(), Reckoning.PERSIAN.day(1405, 13, 1));
    assertEquals(Optional.empty(), Reckoning.PERSIAN.day(1404, 12, 30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US|1/2/24|2024-01-02",
        "en-GB|1/2/24|2024-02-01",
        "en|1/2/24|2024-02-01?",
        "de|1.2.24|2024-02-01",
        "de|1.2.98|1998-02-01",
        "xx|1.2.98|1998-02-01",
        "th|21/11/69|2026-11-21",
        "th|21/11/26|2026-11-21",
        "th|21 พฤศจิกายน พ.ศ. 2569 14:05 น.|2026-11-21 14:05 minutes",
        "fa|۳۰ آبان ۱۴۰۵|2026-11-21",
        "fa|۱۴۰۵/۸/۳۰|2026-11-21",
        "fa|۲۱ نوامبر ۲۰۲۶|2026-11-21",
        "fr|14:05:09 heure d’été d’Europe centrale|14:05:09 seconds +02:00",
        "ru|14:05:09 Москва, стандартное время|14:05:09 seconds Europe/Moscow",
        "zh|中欧标准时间 14:05:06|14:05:06 seconds +01:00",
        "vi|3:20 CH|15:20 minutes",
        "es|3:20 de la tarde|15:20 minutes",
        "sq|3:20 e pasdites|15:20 minutes",
        "da|14.05.26|14:05:26 seconds",
        "haw|21/xi/26|2026-11-21",
        "und|1/2/24|2024-02-01?",
        "de|12 Uhr mittags|12:00 hours",
        "de|8.30 Uhr abends|20:30 minutes",
        "de|11 Uhr nachts|23:00 hours",
        "de|3 Uhr nachts|03:00 hours",
        "es|12 de la noche|00:00 hours",
        "es|5 de la mañana|05:00 hours",
        "fr|8h du soir|20:00 hours",
        "nl|8 uur 's avonds|20:00 hours",
        "ru|3 часа дня|15:00 hours",
        "vi|3 giờ chiều|15:00 hours",
        "hu|délután 3 óra|15:00 hours",
        "ko|밤 12시|00:00 hours"
      })
  void examples(String language, String text, String reading) {
    Times times = Times.in(Locale.forLanguageTag(language));
    assertEquals(reading, times.only(text).map(Readings::of).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "iw, he",
    "in, id",
    "nb, no",
    "zh-TW, zh-Hant",
    "zh-HK, zh-Hant-HK",
    "tl, fil",
    "es-MX, es-MX"
  })
  void olderAndOtherNamesOfLanguages(String tag, String same) {
    DateConventions one = DateConventions.of(Locale.forLanguageTag(tag));
    DateConventions other = DateConventions.of(Locale.forLanguageTag(same));
    assertTrue(!one.dates().isEmpty(), tag);
    assertEquals(
        other.dates().stream().map(PrintedForm::pattern).toList(),
        one.dates().stream().map(PrintedForm::pattern).toList());
  }
}
