package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two figures of a date is the month, by what the page tells. */
class DateOrderTest {

  private static final String DAY = "2023-04-03";
  private static final String MONTH = "2023-03-04";
  private static final String OPEN = "";

  /** Returns the first of these times as the page means it. */
  private static String read(TimeContext context, String... times) {
    List<TimeItem> items = new ArrayList<>(List.of(TimeItem.untimed()));
    for (String time : times) {
      items.add(TimeItem.update(time, Times.ANY_LANGUAGE.only(time).orElseThrow(), false));
    }
    return DateOrder.of(items, context)
        .read(items.get(1).phrase())
        .map(date -> date.complete().orElseThrow().toString())
        .orElse(OPEN);
  }

  private static TimeContext language(String tag) {
    return TimeContext.builder().language(tag).build();
  }

  @ParameterizedTest
  @CsvSource({
    "24/3/2023 12:00, " + DAY,
    "3/24/2023 12:00, " + MONTH,
    "24/3/2023 12:00|25/3/2023 12:00|3/24/2023 12:00, " + DAY,
    "24/3/2023 12:00|3/25/2023 12:00|3/24/2023 12:00, " + MONTH,
    "24/3/2023 12:00|3/24/2023 12:00, ''",
    "24 March 2023 12:00, ''",
    "12:00, ''",
    "3/24/2023 12:00 pm|24/3/2023 12:00|25/3/2023 12:00, " + DAY
  })
  void datesThatCanBeReadInOneWayTell(String others, String meant) {
    String[] times = ("3/4/2023 14:05|" + others).split("\\|");
    assertEquals(meant, read(TimeContext.NONE, times));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-03, " + DAY,
    "2023-04-07, " + DAY,
    "2023-04-08, ''",
    "2023-03-30, " + DAY,
    "2023-03-29, ''",
    "2023-03-08, " + MONTH,
    "2023-03-09, ''",
    "2023-02-28, " + MONTH,
    "2023-02-27, ''"
  })
  void theDayOfThePageTellsWithinFourDays(LocalDate page, String meant) {
    String time = "3/4/2023 14:05";
    Instant noon = Instant.parse(page + "T12:00:00Z");
    assertEquals(meant, read(TimeContext.builder().pageDate(page).build(), time));
    assertEquals(meant, read(TimeContext.builder().pageTime(noon).build(), time));
    assertEquals(meant, read(TimeContext.builder().fetchedAt(noon).build(), time));
  }

  @Test
  void theDayOfThePageCountsMoreThanThatOfItsCapture() {
    TimeContext context =
        TimeContext.builder()
            .pageDate(LocalDate.parse(DAY))
            .pageTime(Instant.parse(MONTH + "T12:00:00Z"))
            .build();
    assertEquals(DAY, read(context, "3/4/2023 14:05"));
  }

  @Test
  void mostDatesTellByTheirDistance() {
    TimeContext context = TimeContext.builder().pageDate(LocalDate.of(2023, 3, 5)).build();
    assertEquals(MONTH, read(context, "3/4/2023 14:05", "3/5/2023 12:00", "5/3/2023 12:00"));
    assertEquals(OPEN, read(context, "3/4/2023 14:05", "5/3/2023 12:00"));
    assertEquals(DAY, read(context, "3/4/2023 14:05", "5/3/2023 12:00", "6/3/2023 12:00"));
  }

  @Test
  void extremesOfTheTimeLineTellNothing() {
    for (Instant extreme : List.of(Instant.MIN, Instant.MAX)) {
      TimeContext context = TimeContext.builder().fetchedAt(extreme).build();
      assertEquals(OPEN, read(context, "3/4/2023 14:05"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2:05 pm", "2.05 pm"})
  void aTwelveHourClockPutsTheMonthFirst(String clock) {
    assertEquals(MONTH, read(TimeContext.NONE, "3/4/2023 " + clock));
    assertEquals(MONTH, read(TimeContext.NONE, "3/4/2023 14:05", clock));
    assertEquals(DAY, read(TimeContext.NONE, "3/4/2023 " + clock, "24/3/2023 12:00"));
    TimeContext day = TimeContext.builder().pageDate(LocalDate.parse(DAY)).build();
    assertEquals(DAY, read(day, "3/4/2023 " + clock));
    TimeContext month = TimeContext.builder().pageDate(LocalDate.parse(MONTH)).build();
    assertEquals(MONTH, read(month, "3/4/2023 " + clock));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, " + MONTH,
    "EN_us, " + MONTH,
    "en-GB, " + DAY,
    "de, " + DAY,
    "en, ''",
    "'', ''"
  })
  void theLanguageTells(String tag, String meant) {
    assertEquals(meant, read(language(tag), "3/4/2023 14:05"));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, " + MONTH,
    "Pacific/Honolulu, " + MONTH,
    "Europe/London, " + DAY,
    "America/Toronto, " + DAY,
    "Z, ''",
    "-05:00, ''"
  })
  void theZoneTells(ZoneId zone, String meant) {
    TimeContext context = TimeContext.builder().zone(zone).build();
    assertEquals(meant, read(context, "3/4/2023 14:05"));
    assertEquals(meant, read(context.toBuilder().language("en").build(), "3/4/2023 14:05"));
  }

  @Test
  void anotherLanguageTellsWhereTheZoneIsAnOffset() {
    TimeContext context = TimeContext.builder().zone(ZoneOffset.UTC).language("de").build();
    assertEquals(DAY, read(context, "3/4/2023 14:05"));
  }

  @Test
  void aDateWithoutDoubtIsReadAsItStands() {
    assertEquals("2023-03-24", read(language("de"), "3/24/2023 14:05", "3/4/2023 12:00"));
    assertEquals("2023-04-03", read(language("en-US"), "3 April 2023 14:05", "3/4/2023 12:00"));
    assertEquals("2023-03-03", read(TimeContext.NONE, "3/3/2023 14:05"));
  }
}
