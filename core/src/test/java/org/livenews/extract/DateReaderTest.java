package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the week, words for days and dates beside them. */
class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 5 March 2024, Tuesday | TUE,2024-03-05 {d MMMM yyyy EEEE}",
        "und | 5 March 2024 (Tue) | TUE,2024-03-05 {d MMMM yyyy (E)}",
        "und | 5 March 2024 (Tue.) | TUE,2024-03-05 {d MMMM yyyy (E)}",
        "und | 5 March 2024 (Tuesday) | TUE,2024-03-05 {d MMMM yyyy (E)}",
        "und | 3月5日火曜日 | TUE,--03-05 {M'月'd EEEE}",
        "und | 3月5日 (火) | TUE,--03-05 {M'月'd (E)}",
        "und | Tue 5 March 2024 | TUE,2024-03-05 {EEE d MMMM yyyy}",
        "und | Tue. 5 March 2024 | TUE,2024-03-05 {EEE d MMMM yyyy}",
        "und | Tue, 5 March 2024 | TUE,2024-03-05 {EEE, d MMMM yyyy}",
        "und | Tuesday 5 March 2024 | TUE,2024-03-05 {EEEE d MMMM yyyy}",
        "und | Tue 5.3.2024 | TUE,2024-03-05 {EEE d.M.yyyy}",
        "und | Tuesday | TUE {EEEE}",
        "und | Tues | TUE {EEEE}",
        "und | 火曜日 | TUE {EEEE}",
        "und | last Monday | MON,-1d {EEEE}",
        "und | lunes pasado | MON,-1d {EEEE}",
        "und | this morning, 8:30 | -0d 08:30 minutes {'today', H:mm}",
        "und | this morning, 11:59 | -0d 11:59 minutes {'today', H:mm}",
        "und | this afternoon, 12:00 | -0d 12:00 minutes {'today', H:mm}",
        "und | gestern Abend, 20:15 | -1d 20:15 minutes {'today', H:mm}",
        "und | heute früh, 7:15 | -0d 07:15 minutes {'today', H:mm}",
        "und | last night, 23:15 | -1d 23:15 minutes {'today', H:mm}",
        "und | today | -0d {'today'}",
        "und | yesterday 14:05 | -1d 14:05 minutes {'today' H:mm}",
        "und | mar 21 | --03-21 {MMM d}",
        "und | mar. 21 | --03-21 {MMM. d}",
        "und | on Tuesday 14:05 | TUE 14:05 minutes {EEEE H:mm}",
        "und | Tuesday, 14:05 | TUE 14:05 minutes {EEEE, H:mm}",
        "hi | 5 मार्च 2024 | 2024-03-05 {d MMMM yyyy}",
        "th | 5 มี.ค. 2567 | 2024-03-05 {d MMMM y}",
        "fa | ۵ مارس ۲۰۲۴ | 2024-03-05 {d MMMM yyyy}",
        "fa | ۱۵ اسفند ۱۴۰۲ | 2024-03-05 {d MMMM y}",
        "und | (Tue., 5 March 2024) | TUE,2024-03-05 {(EEE, d MMMM yyyy)}",
        "und | Tue.5 March 2024 | TUE,2024-03-05 {EEE d MMMM yyyy}",
        "en | Sun 5 March 2024 | 2024-03-05 {EEE d MMMM yyyy}",
        "en | Sunday, March 5 | SUN,--03-05 {EEEE, MMMM d}",
        "ko | 2024년 3월 5일 화요일 | TUE,2024-03-05 {y'年'M'月'd EEEE}",
        "fa | شنبه ۲۵ آبان ۱۳۹۲ | SAT,2013-11-16 {EEE d MMMM y}",
        "hu | 2024. március 5. | 2024-03-05 {y. MMMM d.}",
        "hu | 2024. márc. 5., kedd | TUE,2024-03-05 {yyyy MMMM. d EEEE}",
        "und | 5 March 2024 (Tue | -",
        "und | 5 March 2024 (foo) | -",
        "und | Tue | -",
        "und | 火 | -",
        "und | last Foo | -",
        "und | this morning, 14:30 | -",
        "und | this morning, 12:00 | -",
        "und | this afternoon, 11:59 | -",
        "und | this morning | -",
        "und | 12345 | -",
        "fa | جمعه ۲۵ آبان ۱۳۹۲ | -",
        "fa | شنبه ۳۵ آبان ۱۳۹۲ | -",
      })
  void aWholeTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.only(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | It fell on 5 March 2024 tuesday there | TUE,2024-03-05 [on 5 March 2024 tuesday] {d MMMM yyyy EEEE}",
      })
  void runningTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.all(language, text));
  }
}
