package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phrases that tell a time by its distance from now, with one unit or two; "¦" is where one ends.
 */
class DistanceReaderTest {

  private static DistanceReader in(String tag, String text) {
    return new DistanceReader(new TimeText(text, TimeLanguage.of(Locale.forLanguageTag(tag))));
  }

  private static void assertReads(
      String tag, String marked, Duration ago, ChronoUnit unit, boolean alone) {
    String text = marked.replace("¦", "");
    DistanceReader reader = in(tag, text);
    assertTrue(reader.read(0, text.length(), alone));
    assertEquals(ago, reader.ago());
    assertEquals(unit, reader.unit());
    assertEquals(marked.indexOf('¦'), reader.end());
    assertFalse(reader.isWord());
    assertEquals(OptionalInt.empty(), reader.daysBack());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|5 minutes ago¦|PT5M|MINUTES",
        "en|in 5 minutes¦|PT-5M|MINUTES",
        "en|1.5 hours ago¦|PT1H30M|HOURS",
        "en|1 yr. ago¦.|PT8760H|YEARS",
        "en|2 qtrs. ago¦|PT4320H|MONTHS",
        "en|2 hours ago¦ 5 minutes ago|PT2H|HOURS",
        "de|vor 5 Min.¦ gemeldet|PT5M|MINUTES",
        "de|vor 5 Min¦.|PT5M|MINUTES",
        "fr|il y a 20 minutes¦|PT20M|MINUTES",
        "zh|3天前¦|PT72H|DAYS",
        "ja|3 日前¦|PT72H|DAYS",
        "ar|قبل ساعتين¦|PT2H|HOURS"
      })
  void aNumberOfOneUnitIsRead(String tag, String text, Duration ago, ChronoUnit unit) {
    assertReads(tag, text, ago, unit, false);
    assertReads(tag, text, ago, unit, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|vor 1 Stunde 20 Minuten¦|PT1H20M|MINUTES",
        "de|vor 1 Std. 20 Min.¦ gemeldet|PT1H20M|MINUTES",
        "de|vor 2 Tagen 3 Stunden¦ gemeldet|PT51H|HOURS",
        "de|in 1 Stunde 20 Minuten¦|PT-1H-20M|MINUTES",
        "en|in 12 hours 5 minutes¦|PT-12H-5M|MINUTES",
        "es|hace 1 hora 20 minutos¦.|PT1H20M|MINUTES"
      })
  void whatStandsBeforeTheNumberIsSaidOnce(String tag, String text, Duration ago, ChronoUnit unit) {
    assertReads(tag, text, ago, unit, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1 hour 20 minutes ago¦|PT1H20M|MINUTES",
        "en|12 days 3 hours ago¦, they say|PT291H|HOURS",
        "tr|1 saat 20 dakika önce¦|PT1H20M|MINUTES",
        "tr|1 saat 20 dakika sonra¦|PT-1H-20M|MINUTES",
        "ru|1 час 20 минут назад¦|PT1H20M|MINUTES",
        "hu|1 órával 20 perccel ezelőtt¦|PT1H20M|MINUTES",
        "ko|1시간 20분 전¦|PT1H20M|MINUTES"
      })
  void whatStandsBehindTheUnitIsSaidOnce(String tag, String text, Duration ago, ChronoUnit unit) {
    assertReads(tag, text, ago, unit, false);
    assertReads(tag, text, ago, unit, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|vor 20 Minuten¦ 1 Stunde|PT20M|MINUTES",
        "de|vor 1 Stunde¦ 20 Stunden|PT1H|HOURS",
        "de|vor 1 Stunde¦ in 20 Minuten|PT1H|HOURS",
        "de|vor 1 Stunde¦20 Minuten|PT1H|HOURS",
        "de|vor 1 Stunde¦ 20 Leute|PT1H|HOURS",
        "es|hace 1 hora¦ y 20 minutos|PT1H|HOURS",
        "tr|1 saat önce¦ 20 dakika önce|PT1H|HOURS"
      })
  void aSecondPartIsOfASmallerUnitAndRightBehind(
      String tag, String text, Duration ago, ChronoUnit unit) {
    assertReads(tag, text, ago, unit, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|20 minutes 1 hour ago",
        "en|1 hour 20 hours ago",
        "en|1 hour 20 people ago",
        "en|1 hour 20",
        "en|20",
        "en|123456 hours ago",
        "tr|20 dakika 1 saat önce",
        "zh|3天前往",
        "en|the harbour"
      })
  void otherTextIsNoDistance(String tag, String text) {
    for (boolean alone : new boolean[] {true, false}) {
      assertFalse(in(tag, text).read(0, text.length(), alone));
      assertFalse(in(tag, text).beginsAt(0, text.length(), alone));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 200 years ago, true",
    "en, 201 years ago, false",
    "en, in 200 years, true",
    "en, in 201 years, false",
    "en, 200 years 1 month ago, false",
    "de, vor 199 Jahren 11 Monaten, true",
    "de, vor 200 Jahren 1 Monat, false",
    "de, in 200 Jahren 1 Monat, false"
  })
  void aDistanceOfMoreThanTwoHundredYearsIsNone(String tag, String text, boolean read) {
    for (boolean alone : new boolean[] {true, false}) {
      assertEquals(read, in(tag, text).read(0, text.length(), alone));
    }
  }

  @Test
  void withoutBlanksASecondUnitIsReadByItsWords() {
    String text = "1小时20分钟前";
    assertFalse(in("zh", text).read(0, text.length(), true));
    Optional<TimePhrase> words = Times.in(Locale.CHINESE).only(text);
    assertEquals(Optional.of(Duration.ofMinutes(80)), words.flatMap(TimePhrase::ago));
  }

  @Test
  void aDistanceIsReadFromItsPlaceOn() {
    String text = "Offen, vor 1 Stunde 20 Minuten";
    DistanceReader reader = in("de", text);
    assertTrue(reader.read(7, text.length(), false));
    assertEquals(Duration.ofMinutes(80), reader.ago());
    assertEquals(text.length(), reader.end());
    assertFalse(reader.read(0, text.length(), false));
  }

  /** The first part of a distance in two units has at most so many characters. */
  @Test
  void aLongFirstPartIsNone() {
    for (int blanks : new int[] {17, 18}) {
      String text = "1 hour" + " ".repeat(blanks) + "20 minutes ago";
      assertEquals(blanks == 17, in("en", text).read(0, text.length(), true));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, yesterday, PT24H, DAYS, 1",
    "en, tomorrow, PT-24H, DAYS, -1",
    "de, vorgestern, PT48H, DAYS, 2",
    "en, this week, PT0S, WEEKS,",
    "en, last year, PT8760H, YEARS,",
    "en, next month, PT-720H, MONTHS,"
  })
  void aWordOfItsOwnCountsWhereNothingElseIsPrinted(
      String tag, String text, Duration ago, ChronoUnit unit, Integer daysBack) {
    DistanceReader reader = in(tag, text);
    assertTrue(reader.beginsAt(0, text.length(), true));
    assertTrue(reader.read(0, text.length(), true));
    assertTrue(reader.isWord());
    assertEquals(ago, reader.ago());
    assertEquals(unit, reader.unit());
    assertEquals(text.length(), reader.end());
    assertEquals(
        daysBack == null ? OptionalInt.empty() : OptionalInt.of(daysBack), reader.daysBack());
    assertFalse(in(tag, text).read(0, text.length(), false));
    assertFalse(in(tag, text).beginsAt(0, text.length(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "gestern 10:30, true",
    "gestern er, true",
    "diese Woche!, true",
    "diese Woche er, false",
    "diese Woche 10, false"
  })
  void onlyADayMayHaveMoreBesideIt(String text, boolean read) {
    assertEquals(read, in("de", text).read(0, text.length(), true));
    assertEquals(read, in("de", text).beginsAt(0, text.length(), true));
  }

  @Test
  void aPhraseOfAnotherLanguageIsReadWhereItMeansOneThingInAll() {
    DistanceReader own = in("fr", "il y a 20 minutes");
    assertTrue(own.read(0, 17, false));
    assertTrue(own.isOwn());
    DistanceReader other = in("en", "il y a 20 minutes");
    assertTrue(other.beginsAt(0, 17, false));
    assertTrue(other.read(0, 17, false));
    assertFalse(other.isOwn());
    assertEquals(Duration.ofMinutes(20), other.ago());
    assertFalse(other.read(3, 17, false));
    assertFalse(other.isOwn());
  }

  @Test
  void aPhraseEndsBeforeTheLimit() {
    DistanceReader reader = in("de", "vor 1 Stunde 20 Minuten");
    assertTrue(reader.read(0, 12, false));
    assertEquals(Duration.ofHours(1), reader.ago());
    assertFalse(reader.read(0, 5, false));
  }

  @Test
  void aReaderForgetsWhatItReadBefore() {
    String text = "dün 1 saat 20 dakika önce";
    DistanceReader reader = in("tr", text);
    assertTrue(reader.read(0, text.length(), true));
    assertEquals(OptionalInt.of(1), reader.daysBack());
    assertTrue(reader.isWord());
    assertTrue(reader.read(4, text.length(), true));
    assertEquals(Duration.ofMinutes(80), reader.ago());
    assertEquals(OptionalInt.empty(), reader.daysBack());
    assertFalse(reader.isWord());
    assertTrue(reader.read(11, text.length(), true));
    assertEquals(Duration.ofMinutes(20), reader.ago());
  }
}
