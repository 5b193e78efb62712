package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.PartialDate.Order;

/** Dates and clocks in the forms of a language; "¦" is where one ends. */
class FormReaderTest {

  private static FormReader in(String tag, String text) {
    TimeText in = new TimeText(text, TimeLanguage.of(Locale.forLanguageTag(tag)));
    return new FormReader(in, new LocalZoneReader(in));
  }

  private static void assertDate(String tag, String marked, LocalDate date, boolean strict) {
    String text = marked.replace("¦", "");
    FormReader reader = in(tag, text);
    assertTrue(reader.readDate(0, text.length(), 1, strict));
    assertEquals(Optional.of(date), reader.date().complete());
    assertEquals(marked.indexOf('¦'), reader.end());
  }

  private static FormReader clock(String tag, String marked) {
    String text = marked.replace("¦", "");
    FormReader reader = in(tag, text);
    assertTrue(reader.readTime(0, text.length(), 1), marked);
    assertEquals(marked.indexOf('¦'), reader.end());
    return reader;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|March 3, 2024¦|2024-03-03",
        "en|Mar. 3, 2024¦|2024-03-03",
        "en|Mar 3، 2024¦|2024-03-03",
        "en|Sunday, March 3, 2024¦ they said|2024-03-03",
        "en|03/13/2024¦|2024-03-13",
        "de|3. März 2024¦. Danach|2024-03-03",
        "de|3 . März   2024¦|2024-03-03",
        "de|So., 3. März 2024¦|2024-03-03",
        "de|03.04.2024¦|2024-04-03",
        "fr|3 mars 2024¦|2024-03-03",
        "cs|3. 3. 2024¦|2024-03-03",
        "sv|2024-03-03¦|2024-03-03",
        "sv|2024–03–03¦|2024-03-03",
        "bg|3 март 2024 г.¦|2024-03-03",
        "hu|2024. március 3.¦|2024-03-03",
        "hu|2024. március 3¦|2024-03-03",
        "hu|2024. március 3¦, vasárnap|2024-03-03",
        "lt|2024 m. kovo 3 d.¦|2024-03-03",
        "eu|2024(e)ko martxoaren 3(a)¦|2024-03-03",
        "vi|Chủ Nhật, 3 tháng 3, 2024¦|2024-03-03",
        "he|3 במרץ 2024¦|2024-03-03",
        "ja|2024年3月3日日曜日¦|2024-03-03",
        "ja|2024年 3月 3日¦|2024-03-03",
        "ko|2024. 3. 3.¦|2024-03-03",
        "bn|৩ মার্চ, ২০২৪¦|2024-03-03",
        "th|3 มีนาคม 2567¦|2024-03-03",
        "th|3 มีนาคม 2024¦|2024-03-03",
        "th|3 มีนาคม พ.ศ. 2567¦|2024-03-03",
        "fa|۱۴ اسفند ۱۴۰۲¦|2024-03-04",
        "fa|۳ مارس ۲۰۲۴¦|2024-03-03",
        "fa|1402/12/14¦|2024-03-04"
      })
  void aDateIsReadInTheFormThatReachesFurthest(String tag, String text, LocalDate date) {
    assertDate(tag, text, date, true);
    assertDate(tag, text, date, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|3/13/24¦|2024-03-13",
        "de|03.04.24¦|2024-04-03",
        "de|3.4.24¦. Danach|2024-04-03",
        "ko|24. 3. 3.¦|2024-03-03",
        "th|3/3/67¦|2024-03-03"
      })
  void aShortYearOfFiguresIsNoDateOfRunningText(String tag, String marked, LocalDate date) {
    assertDate(tag, marked, date, false);
    String text = marked.replace("¦", "");
    assertFalse(in(tag, text).readDate(0, text.length(), 1, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|March 3 2024",
        "en|March 32, 2024",
        "en|March 3, 202",
        "en|March 3, 24",
        "en|March 3, 20244",
        "en|March 003, 2024",
        "en|Marching 3, 2024",
        "en|Someday, March 3, 2024",
        "en|13/4/24",
        "en|3/4/2",
        "en|3/4/242",
        "en|3-4-24",
        "en|3/4",
        "en|/4/24",
        "en|",
        "fr|1er mars 2024",
        "bg|3 март 2024 г",
        "ja|2024月3年3日",
        "eu|2024(e)ko harborren 3(a)",
        "fi|3.4.24",
        "sv|24-03-03",
        "fa|02/12/14"
      })
  void otherTextIsNoDate(String tag, String text) {
    String print = text == null ? "" : text;
    FormReader reader = in(tag, print);
    assertFalse(reader.readDate(0, print.length(), 1, false));
    assertThrows(IllegalStateException.class, reader::date);
    assertThrows(IllegalStateException.class, reader::form);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 3/4/2024, 2024-04-03, EITHER",
    "en-US, 3/4/2024, 2024-03-04, MONTH_FIRST",
    "en-GB, 3/4/2024, 2024-04-03, DAY_FIRST",
    "en, 3/13/2024, 2024-03-13, MONTH_FIRST",
    "om, 3/4/24, 2024-04-03, EITHER",
    "ak, 10/11/05, 2005-11-10, EITHER",
    "ak, 03/04/05, 2003-04-05, PLAIN",
    "brx, 03-04-24, 2024-04-03, DAY_FIRST",
    "om, 13/4/24, 2024-04-13, DAY_FIRST",
    "om, 4/13/24, 2024-04-13, MONTH_FIRST",
    "de, 3.4.2024, 2024-04-03, PLAIN"
  })
  void theLanguageTellsWhichFigureIsTheMonth(String tag, String text, LocalDate date, Order order) {
    FormReader reader = in(tag, text);
    assertTrue(reader.readDate(0, text.length(), 1, false));
    assertEquals(Optional.of(date), reader.date().complete());
    assertEquals(order, reader.date().order());
  }

  /** Of forms that reach as far, the one that prints so many digits counts, else the first. */
  @ParameterizedTest
  @CsvSource({"de, 03.04.24, dd.MM.yy", "de, 03.04.2024, dd.MM.y", "de, 3.4.24, dd.MM.yy"})
  void theFormIsTheOneThatPrintsSoManyDigits(String tag, String text, String pattern) {
    FormReader reader = in(tag, text);
    assertTrue(reader.readDate(0, text.length(), 1, false));
    assertEquals(pattern, reader.form().pattern());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|9:05 pm¦|21:05|true",
        "en|12:05 am¦|00:05|true",
        "en|9:05 pm.¦ Later|21:05|true",
        "fr|21:05¦|21:05|false",
        "fr|00:05¦|00:05|false",
        "da|21.05¦|21:05|false",
        "fa|۹:۰۵¦|09:05|false",
        "bg|9:05 ч.¦|09:05|false",
        "ko|오후 9:05¦|21:05|true",
        "zh|下午9:05¦|21:05|true",
        "sq|9:05 e pasdites¦|21:05|true",
        "am|9:05 ከሰዓት¦|21:05|true"
      })
  void aClockIsRead(String tag, String text, LocalTime time, boolean halved) {
    FormReader reader = clock(tag, text);
    assertEquals(time, reader.time());
    assertEquals(halved, reader.isHalved());
    assertEquals(ChronoUnit.MINUTES, reader.unit());
    assertNull(reader.zoneText());
    assertEquals(Optional.empty(), reader.zone());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|9:05:07 pm¦|21:05:07||",
        "fi|21.05.07¦|21:05:07||",
        "yo|9:5:7¦|09:05:07||",
        "eo|24-a horo kaj 5:07 UTC¦|00:05:07|UTC|Z",
        "en|9:05:07 pm GMT¦|21:05:07|GMT|Z",
        "fr|21:05:07 UTC¦.|21:05:07|UTC|UTC",
        "en|9:05:07 pm Eastern Standard Time¦|21:05:07|Eastern Standard Time|-05:00",
        "fa|9:05:07 (UTC)¦|09:05:07|UTC|Z",
        "om-KE|21:05:07 UTCtti¦|21:05:07|UTC|Z",
        "tt|21:05:07 UTCсәгатьтә¦|21:05:07|UTC|Z",
        "ja|9時05分07秒 日本標準時¦|09:05:07|日本標準時|+09:00",
        "en|9:05:07 pm IST¦|21:05:07|IST|"
      })
  void secondsAndZonesAreRead(String tag, String text, LocalTime time, String zone, String id) {
    FormReader reader = clock(tag, text);
    assertEquals(time, reader.time());
    assertEquals(ChronoUnit.SECONDS, reader.unit());
    assertEquals(zone, reader.zoneText());
    assertEquals(Optional.ofNullable(id).map(ZoneId::of), reader.zone());
  }

  @ParameterizedTest
  @CsvSource({
    "en, 9:05",
    "en, 9:5 pm",
    "en, 9:60 pm",
    "en, 13:05 pm",
    "en, 009:05 pm",
    "en, 9 05 pm",
    "en, pm 9:05",
    "fr, 24:05",
    "fr, 21:",
    "ko, 9:05"
  })
  void otherTextIsNoClock(String tag, String text) {
    FormReader reader = in(tag, text);
    assertFalse(reader.readTime(0, text.length(), 1));
    assertThrows(IllegalStateException.class, reader::time);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 21:05:07, HH:mm:ss",
    "fr, 21:05:07 QQQ, HH:mm:ss",
    "fr, 21:05:07 UTC, HH:mm:ss zzzz"
  })
  void aFormWithoutItsZoneIsNotRead(String tag, String text, String pattern) {
    assertEquals(pattern, clock(tag, text.replaceFirst("( QQQ)?$", "¦$1")).form().pattern());
  }

  @Test
  void whatIsReadEndsAtTheLeastPlaceOrBehind() {
    String text = "3. März 2024, 21:05 Uhr";
    FormReader reader = in("de", text);
    assertTrue(reader.readDate(0, text.length(), 12, true));
    assertFalse(reader.readDate(0, text.length(), 13, true));
    assertThrows(IllegalStateException.class, reader::date);
    FormReader clock = in("fr", "21:05 ici");
    assertTrue(clock.readTime(0, 9, 5));
    assertFalse(clock.readTime(0, 9, 6));
  }

  @Test
  void nothingIsReadBeyondTheLimit() {
    String text = "March 3, 2024 9:05:07 pm GMT";
    FormReader reader = in("en", text);
    assertTrue(reader.readDate(0, 13, 1, true));
    assertFalse(reader.readDate(0, 12, 1, true));
    assertFalse(reader.readDate(0, 3, 1, true));
    assertTrue(reader.readTime(14, 28, 1));
    assertEquals(ZoneOffset.UTC, reader.zone().orElseThrow());
    assertTrue(reader.readTime(14, 27, 1));
    assertEquals(24, reader.end());
    assertNull(reader.zoneText());
    assertEquals(Optional.empty(), reader.zone());
    assertFalse(reader.readTime(14, 23, 1));
  }

  @Test
  void aReaderForgetsWhatItReadBefore() {
    String text = "Sunday, March 3, 2024 March 4, 2024";
    FormReader reader = in("en", text);
    assertTrue(reader.readDate(0, text.length(), 1, true));
    assertTrue(reader.date().weekday().isPresent());
    assertTrue(reader.readDate(22, text.length(), 1, true));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 4)), reader.date().complete());
    assertFalse(reader.date().weekday().isPresent());
    assertFalse(reader.readDate(23, text.length(), 1, true));
    assertThrows(IllegalStateException.class, reader::date);
  }
}
