package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  static List<Readings.Line> lines() throws IOException {
    return Readings.lines();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsThePhrasesOfTheFile(Readings.Line line) {
    assertEquals(line.reading(), Readings.read(line));
  }

  @Tag("whole-table")
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-SA, Asia/Kathmandu",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago"
  })
  void readsTheSameOnAnyMachine(String locale, String zone) throws IOException {
    for (Readings.Line line : Readings.lines()) {
      assertEquals(line.reading(), Readings.abroad(locale, zone, () -> Readings.read(line)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 MINUTES AGO", "10:30 P.M.", "MARCH 23, 2022", "DİN: 10:30 İ"})
  void theWordTableDoesNotDependOnTheLocale(String text) {
    TimeWords there = Readings.abroad("tr-TR", "UTC", TimeWords::new);
    for (TimeWords.Kind kind : TimeWords.Kind.values()) {
      for (int i = 0; i < text.length(); i++) {
        assertEquals(
            TimeWords.ALL.match(text, i, text.length(), kind),
            there.match(text, i, text.length(), kind));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9:05|10:15",
        "5 min ago|2 hr 22 min ago",
        "1:05 a.m. ET, October 30, 2023|11:59 p.m. ET, November 1, 2023",
        "09.27 CET|10.05 CEST",
        "18:44 22.2.2023|8:04 3.11.2023",
        "2m ago (11:00 GMT)|11m ago (10:50 GMT)",
        "2/24/2022 2:46:46 PM|12/3/2022 11:46:46 AM"
      })
  void phrasesPrintedTheSameWayHaveOneForm(String a, String b) {
    assertEquals(
        Times.ANY_LANGUAGE.only(a).orElseThrow().form(),
        Times.ANY_LANGUAGE.only(b).orElseThrow().form());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"9:05|9.05 Uhr", "9:05|9:05 am", "9:05|5 min ago", "14:05|(14:05)", "9:05|Ore 9:05"})
  void phrasesPrintedOtherwiseHaveOtherForms(String a, String b) {
    assertNotEquals(
        Times.ANY_LANGUAGE.only(a).orElseThrow().form(),
        Times.ANY_LANGUAGE.only(b).orElseThrow().form());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(14:05 GMT)|14:05 GMT",
        "  • 09:49|09:49",
        "+++ 14:05 +++|14:05",
        "2m ago (11:00 GMT)|2m ago (11:00 GMT)",
        "20:51 (IST)|20:51 (IST)",
        "Updated: 10:30 |Updated: 10:30",
        "(10:30) (GMT)|(10:30) (GMT)"
      })
  void thePrintIsWithoutBulletsAndBrackets(String text, String print) {
    assertEquals(print, Times.ANY_LANGUAGE.only(text).orElseThrow().printed(text));
  }

  @Test
  void aDateWithoutYearIsTheLastOneNotFarAhead() {
    PartialDate date =
        Times.ANY_LANGUAGE.only("Thu, Jul 11").flatMap(TimePhrase::date).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2024, 7, 11)), date.near(LocalDate.of(2024, 12, 31)));
    assertEquals(Optional.of(LocalDate.of(2019, 7, 11)), date.near(LocalDate.of(2024, 5, 1)));
    assertEquals(Optional.empty(), date.complete());
  }

  @Test
  void theLastWeekdayIsNeverToday() {
    PartialDate date =
        Times.ANY_LANGUAGE.only("last Monday").flatMap(TimePhrase::date).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), date.near(LocalDate.of(2024, 3, 6)));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), date.near(LocalDate.of(2024, 3, 11)));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), date.near(LocalDate.of(2024, 3, 5)));
  }

  @ParameterizedTest
  @CsvSource({"شنبه ۲۵ آبان ۱۳۹۲,SAT 2013-11-16", "جمعه ۲۵ آبان ۱۳۹۲,''"})
  void aWeekdayMayStandBeforeADateOfAnotherCalendar(String text, String reading) {
    Optional<PartialDate> date =
        Times.in(Locale.forLanguageTag("fa")).only(text).flatMap(TimePhrase::date);
    assertEquals(
        reading,
        date.map(d -> d.weekday().orElseThrow().toString().substring(0, 3))
            .flatMap(day -> date.flatMap(PartialDate::complete).map(whole -> day + " " + whole))
            .orElse(""));
  }

  @Test
  void aZoneMayBeginWithTheSyllableOfAWeekday() {
    TimePhrase phrase =
        Times.in(Locale.forLanguageTag("ko-CN")).only("2005년 1월 2일 일본 표준시 09:00:00").orElseThrow();
    assertEquals(Optional.of(LocalTime.of(9, 0)), phrase.time());
    assertEquals(Optional.of(ZoneId.of("+09:00")), phrase.zone());
  }

  /** Abbreviations out of season, orders that the CLDR has changed, letters written on to zones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-IE | 28 June 2018, 09:21 IST              | 2018-06-28 09:21 minutes +01:00",
        "en-IE | 28 January 2018, 09:21 IST           | 2018-01-28 09:21 minutes ?",
        "om    | 02/03/18, 06:42                      | 2018-03-02? 06:42 minutes",
        "en-PH | 02/03/2018, 16:42                    | 2018-03-02? 16:42 minutes",
        "eo    | 10-09-28 21:06:43                    | 2010-09-28 21:06:43 seconds",
        "nn    | 12. januar 2019 kl. kl. 00:01        | 2019-01-12 00:01 minutes",
        "te    | 10, జూన్ 2021, గురువారం 9:45:46 AM CESTకి | THU,2021-06-10 09:45:46 seconds +02:00",
        "ii    | 2014-07-04 08:55:37 Parisꃅꎸꄮꈉ      | 2014-07-04 08:55:37 seconds Europe/Paris",
      })
  void aLanguageHasFormsOfItsOwn(String language, String text, String reading) {
    Optional<TimePhrase> phrase = Times.in(Locale.forLanguageTag(language)).only(text);
    assertEquals(reading, phrase.map(Readings::of).orElse(""));
  }

  /** Prints of one shape have one form, by which times of updates are told from others. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "14:05 => H:mm",
        "14.05 => H.mm",
        "14:05:09 => H:mm:ss",
        "14.05.09 => d.M.yy",
        "14h05 => H'h'mm",
        "5 pm => h am",
        "5 PM => h AM",
        "5 p.m. => h a.m.",
        "5:04 P.M. => h:mm A.M.",
        "0525 GMT => HHmm z",
        "14:05 Uhr => H:mm 'Uhr'",
        "Ore 21.25 => 'Ore' H.mm",
        "13 Dec 2023 => d MMM yyyy",
        "13 December 2023 => d MMMM yyyy",
        "13. Dezember 2023 => d. MMMM yyyy",
        "5. Dez. 2023 => d. MMM yyyy",
        "March 23, 2022 => MMMM d, yyyy",
        "Mar 23, 2022 => MMM d, yyyy",
        "Mar. 23 2022 => MMM. d yyyy",
        "7-May-24 => d MMM yy",
        "May 7, '24 => MMM d yy",
        "22.2.2023 => d.M.yyyy",
        "22.2.23 => d.M.yy",
        "22.2. => d.M.",
        "22/2/2023 => d/M/yyyy",
        "22/2/23 => d/M/yy",
        "22-2-2023 => d-M-yyyy",
        "2023-02-22 => yyyy-MM-dd",
        "2023/02/22 => yyyy/MM/dd",
        "2023. 2. 22. => yyyy.MM.dd",
        "2023-02-22T14:05:09 => yyyy-MM-ddT H:mm:ss",
        "2023年2月22日 => y'年'M'月'd",
        "2月22日 => M'月'd",
        "2024. március 5. => yyyy MMMM d",
        "Monday => EEEE",
        "Mon, 13 Dec 2023 => EEE, d MMM yyyy",
        "Monday, 13 December 2023 => EEEE, d MMMM yyyy",
        "13 December 2023, Monday => d MMMM yyyy EEEE",
        "3月5日(火) => M'月'd (E)",
        "yesterday => 'today'",
        "Yesterday, 14:05 => 'today', H:mm",
        "last Monday, 14:05 => EEEE, H:mm",
        "5 minutes ago => ago",
        "just now => ago",
        "Updated 14:05 => UPDATED H:mm",
        "Updated: 14:05 => UPDATED H:mm",
        "14:05 (13 Dec 2023) => H:mm (d MMM yyyy)",
        "14:05 - 13 Dec 2023 => H:mm - d MMM yyyy",
        "14:05 | 13 Dec 2023 => H:mm | d MMM yyyy",
        "14:05 GMT => H:mm z",
        "14:05 GMT (16:05 EET) => H:mm z (H:mm z)",
        "12:00:00 GMT+0200 (CEST) => H:mm:ss z (z)",
        "noon ET => 'noon' z",
        "Tue May 7 15:04:05 2024 => EEE MMM d H:mm:ss yyyy",
        "15:20更新 => H:mmUPDATED",
        "下午3:05 => '下午' H:mm",
      })
  void aPrintHasAForm(String text, String form) {
    assertEquals(form, Times.ANY_LANGUAGE.only(text).orElseThrow().form());
  }

  @Test
  void aSwappableDateCanBeReadTheOtherWay() {
    PartialDate date = Times.ANY_LANGUAGE.only("3/4/2022").flatMap(TimePhrase::date).orElseThrow();
    assertEquals(Optional.of(MonthDay.of(4, 3)), date.day());
    assertEquals(Optional.of(MonthDay.of(3, 4)), date.swapped().day());
    assertEquals(date, date.swapped().swapped());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "+++ 14:05 Bridge opens +++|Bridge opens",
        "*** 14:05 Bridge opens ***|Bridge opens",
        "14:05 Bridge opens +++ ***|Bridge opens",
        "14:05 Bridge opens+++|Bridge opens",
        "14:05 Bridge opens --|Bridge opens",
        "14:05 A course in C++|A course in C++",
        "14:05 Rated A+|Rated A+",
        "14:05 Bridge opens -|Bridge opens -",
        "14:05 Bridge opens|Bridge opens"
      })
  void aHeadlineEndsBeforeItsFrame(String text, String headline) {
    int from = Times.ANY_LANGUAGE.leading(text).orElseThrow().next();
    assertEquals(headline, text.substring(from, Times.withoutFrame(text, from)));
  }

  @Test
  void aFrameDoesNotReachBeforeTheHeadline() {
    assertEquals(3, Times.withoutFrame("+++   ", 3));
    assertEquals(0, Times.withoutFrame("+++ +++", 0));
    assertEquals(0, Times.withoutFrame("", 0));
    assertThrows(IndexOutOfBoundsException.class, () -> Times.withoutFrame("", 1));
  }

  @Tag("size")
  @Test
  void longTextsTakeLinearTime() {
    String digits = "1".repeat(2_000_000);
    String clocks = "at 10:30 GMT ".repeat(200_000);
    String brackets = "(".repeat(2_000_000);
    String blanks = "Updated" + " ".repeat(2_000_000) + "10:30";
    String words = "vor il y a hace ".repeat(150_000);
    String unspaced = "午後7時15分に3月5日".repeat(100_000);
    String primes = "79'" + " ".repeat(2_000_000);
    String frames = "+ ".repeat(1_000_000);
    for (String text : List.of(digits, clocks, brackets, blanks, words, unspaced, primes, frames)) {
      assertTimeout(
          Duration.ofSeconds(20),
          () -> {
            Times.ANY_LANGUAGE.only(text);
            Times.ANY_LANGUAGE.leading(text);
            Times.ANY_LANGUAGE.afterName(text);
            Times.ANY_LANGUAGE.trailing(text);
            Times.ANY_LANGUAGE.ending(text);
            Times.matchMinute(text);
            Times.withoutFrame(text, 0);
            Times.ANY_LANGUAGE.all(text);
          });
    }
    assertEquals(200_000, Times.ANY_LANGUAGE.all(clocks).size());
    assertTrue(Times.ANY_LANGUAGE.only("10:30 " + "x".repeat(500)).isEmpty());
  }
}
