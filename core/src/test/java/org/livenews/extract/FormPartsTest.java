package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.PrintedForm.Part;

/** Dates and clocks made of the parts that are printed in a form. */
class FormPartsTest {

  private static final int MORNING = 0xFFF;
  private static final int EVENING = 0xFFF000;

  private static FormParts in(String tag) {
    return new FormParts(DateConventions.of(Locale.forLanguageTag(tag)));
  }

  private static PrintedForm form(String pattern) {
    return PrintedForm.of(pattern, Reckoning.GREGORIAN);
  }

  /** Notes figures as they stand in the parts of a form that have some. */
  private static FormParts noted(FormParts parts, PrintedForm form, String... figures) {
    int i = 0;
    for (Part part : form.parts()) {
      switch (part.field()) {
        case LITERAL, HALF, ZONE, ERA -> {}
        case MONTH_NAME -> parts.nameMonth(Integer.parseInt(figures[i++]));
        case WEEKDAY -> parts.weekday(Integer.parseInt(figures[i++]));
        default -> {
          parts.figures(part, Integer.parseInt(figures[i]), figures[i].length());
          i++;
        }
      }
    }
    return parts;
  }

  private static String date(String tag, PrintedForm form, boolean strict, String... figures) {
    PartialDate date = noted(in(tag), form, figures).date(form, strict);
    return date == null ? "-" : date.complete().orElseThrow() + " " + date.order();
  }

  @ParameterizedTest
  @CsvSource({
    "y MMMM d, 2024, 2, 29, 2024-02-29 PLAIN",
    "y MMMM d, 2023, 2, 29, -",
    "y-MM-dd, 2024, 03, 04, 2024-03-04 PLAIN",
    "yy.MM.dd, 24, 03, 04, 2024-03-04 PLAIN",
    "y MMMM d, 1899, 2, 1, -",
    "y MMMM d, 1900, 2, 1, 1900-02-01 PLAIN",
    "yy MMMM d, 69, 2, 1, 2069-02-01 PLAIN",
    "yy MMMM d, 70, 2, 1, 1970-02-01 PLAIN"
  })
  void aDateIsADayOfTheCalendar(String pattern, String year, String month, String day, String is) {
    assertEquals(is, date("de", form(pattern), false, year, month, day));
  }

  @ParameterizedTest
  @CsvSource({
    "de, dd/MM/y, 03, 04, 2024-04-03 DAY_FIRST",
    "de, dd.MM.y, 03, 04, 2024-04-03 PLAIN",
    "en, M/d/y, 12, 12, 2024-12-12 EITHER",
    "en, M/d/y, 3, 4, 2024-03-04 EITHER",
    "en, d/M/y, 12, 11, 2024-11-12 EITHER",
    "en, d/M/y, 13, 12, 2024-12-13 DAY_FIRST",
    "en, M/d/y, 12, 13, 2024-12-13 MONTH_FIRST",
    "en-US, M/d/y, 3, 4, 2024-03-04 MONTH_FIRST",
    "en-GB, d/M/y, 3, 4, 2024-04-03 DAY_FIRST"
  })
  void figuresWithSlashesHaveTheOrderOfTheLanguage(
      String tag, String pattern, String first, String second, String is) {
    boolean open = is.endsWith("EITHER") && pattern.startsWith("M");
    String expected = open ? swapped(is) : is;
    assertEquals(expected, date(tag, form(pattern), false, first, second, "2024"));
  }

  /** A date that may be either is given with its day first. */
  private static String swapped(String date) {
    return "2024-" + date.substring(8, 10) + "-" + date.substring(5, 7) + date.substring(10);
  }

  @ParameterizedTest
  @CsvSource({
    "d MMMM yy, 24, true, true",
    "d.M.yy, 24, true, false",
    "d.M.yy, 24, false, true",
    "d.M.y, 2024, true, true"
  })
  void runningTextNeedsTheNameOfTheMonthOrAllFiguresOfTheYear(
      String pattern, String year, boolean strict, boolean read) {
    String date = date("de", form(pattern), strict, "3", "4", year);
    assertEquals(read ? "2024-04-03 PLAIN" : "-", date);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSIAN, 1403, 2024-03-20 PLAIN",
    "PERSIAN, 3, 2024-03-20 PLAIN",
    "PERSIAN, 1278, -",
    "GREGORIAN, 90, 1990-01-01 PLAIN",
    "GREGORIAN, 89, -",
    "GREGORIAN, 49, 2049-01-01 PLAIN",
    "GREGORIAN, 50, -",
    "GREGORIAN, 1989, 1989-01-01 PLAIN"
  })
  void whereAPageMayHaveTwoCalendarsAShortYearIsOneOfNews(
      Reckoning reckoning, String year, String is) {
    PrintedForm form = PrintedForm.of("d MMMM y", reckoning);
    String figures = year.length() == 1 ? "0" + year : year;
    assertEquals(is, date("fa", form, false, "1", "1", figures));
  }

  @ParameterizedTest
  @CsvSource({"89, 1989-01-01 PLAIN", "50, 2050-01-01 PLAIN"})
  void withOneCalendarAShortYearIsAnyOfAHundred(String year, String is) {
    assertEquals(is, date("en", form("d MMMM y"), false, "1", "1", year));
  }

  @Test
  void theWeekdayIsKept() {
    PrintedForm form = form("EEEE, d MMMM y");
    PartialDate date = noted(in("en"), form, "1", "4", "3", "2024").date(form, true);
    assertNotNull(date);
    assertEquals(Optional.of(DayOfWeek.MONDAY), date.weekday());
    assertEquals(OptionalInt.of(2024), date.year());
    assertEquals(OptionalInt.empty(), date.daysBack());
    PrintedForm bare = form("d MMMM y");
    PartialDate other = noted(in("en"), bare, "4", "3", "2024").date(bare, true);
    assertNotNull(other);
    assertEquals(Optional.empty(), other.weekday());
  }

  @ParameterizedTest
  @CsvSource({
    "H:mm, 0:00, 00:00",
    "H:mm, 23:59, 23:59",
    "H:mm, 24:00,",
    "k:mm, 24:10, 00:10",
    "k:mm, 25:10,",
    "H:mm, 9:60,",
    "H:mm:ss, 9:05:59, 09:05:59",
    "H:mm:ss, 9:05:60,",
    "H:mm:ss, 9:05:00, 09:05",
    "h:mm, 9:05, 09:05"
  })
  void aClockIsATimeOfDay(String pattern, String print, String time) {
    FormParts parts = noted(in("en"), form(pattern), print.split(":"));
    assertEquals(time == null ? null : LocalTime.parse(time), parts.time(form(pattern)));
    boolean seconds = pattern.endsWith("s");
    assertEquals(seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES, parts.unit());
    assertFalse(parts.isHalved());
  }

  @ParameterizedTest
  @CsvSource({
    "0xFFF, 1, 01:00",
    "0xFFF, 11, 11:00",
    "0xFFF, 12, 00:00",
    "0xFFF, 13,",
    "0xFFF000, 1, 13:00",
    "0xFFF000, 12, 12:00",
    "0xFFF000, 0, 12:00",
    "0xFFF000, 11, 23:00",
    "0xFFFFFF, 3,",
    "0x600, 3,",
    "0x600, 9, 09:00",
    "0x1000, 12, 12:00"
  })
  void theHalfOrPartOfTheDayTellsTheHour(Integer hours, String hour, String time) {
    PrintedForm form = form("h:mm B");
    FormParts parts = noted(in("en"), form, hour, "00");
    parts.hours(hours);
    assertTrue(parts.isHalved());
    assertEquals(time == null ? null : LocalTime.parse(time), parts.time(form));
  }

  @Test
  void anHourOfTheWholeDayNeedsNoHalf() {
    PrintedForm form = form("H:mm a");
    for (int half : new int[] {MORNING, EVENING}) {
      FormParts parts = noted(in("en"), form, "15", "20");
      parts.hours(half);
      assertEquals(LocalTime.of(15, 20), parts.time(form));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "H:mm, 9, 05, true",
    "H:mm, 09, 05, false",
    "HH:mm, 09, 05, true",
    "HH:mm, 9, 05, false",
    "H:m, 10, 5, true",
    "H:m, 10, 05, false",
    "H:mm, 10, 05, true",
    "d.y, 1, 2024, true",
    "d.y, 1, 24, false",
    "d.yy, 1, 24, true",
    "d.yy, 1, 2024, false",
    "d.yyyy, 10, 2024, true"
  })
  void figuresAreAsPrintedWhereTheFormHasSoMany(
      String pattern, String first, String second, boolean asPrinted) {
    assertEquals(asPrinted, noted(in("en"), form(pattern), first, second).isAsPrinted());
  }

  @Test
  void onceNotAsPrintedAlwaysNot() {
    PrintedForm form = form("H:mm");
    assertFalse(noted(in("en"), form, "09", "05").isAsPrinted());
    assertFalse(noted(in("en"), form, "9", "5").isAsPrinted());
  }

  /** What was noted for one print is forgotten for the next. */
  @Test
  void nothingIsLeftAfterClearing() {
    PrintedForm whole = form("EEEE, d MMMM y, H:mm:ss");
    FormParts parts = noted(in("en"), whole, "1", "04", "3", "2024", "09", "05", "07");
    parts.hours(MORNING);
    parts.clear();
    assertTrue(parts.isAsPrinted());
    assertFalse(parts.isHalved());
    assertEquals(ChronoUnit.MINUTES, parts.unit());
    PrintedForm clock = form("h");
    assertEquals(LocalTime.of(4, 0), noted(parts, clock, "4").time(clock));
    parts.clear();
    PrintedForm brief = form("d.M.yy");
    assertNull(noted(parts, brief, "4", "3", "24").date(brief, true));
    PartialDate date = parts.date(brief, false);
    assertNotNull(date);
    assertEquals(Optional.empty(), date.weekday());
    parts.clear();
    PrintedForm day = form("d");
    assertNull(noted(parts, day, "4").date(day, false));
  }

  @Test
  void partsWithoutFiguresHaveNone() {
    Part name = new Part(Field.MONTH_NAME, "", 4);
    FormParts parts = in("en");
    assertThrows(IllegalStateException.class, () -> parts.figures(name, 3, 1));
  }
}
