package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order the times of a page run, and how far apart two of its clocks are. */
class PageOrderTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 21);

  /**
   * Returns an item: a time, with a day behind {@code @} that is fixed or behind {@code ~} that is
   * not, and a zone behind {@code &}; "-" is one without time, "#" and "!" mark headings and pinned
   * updates.
   */
  private static TimeItem item(String written) {
    String[] parts = written.split("(?=[@~&])");
    String print = parts[0].replaceFirst("^[#!]", "");
    if (print.equals("-")) {
      return TimeItem.untimed();
    }
    TimePhrase phrase = Times.ANY_LANGUAGE.only(print).orElseThrow();
    TimeItem item =
        written.startsWith("#")
            ? TimeItem.heading(print, phrase)
            : TimeItem.update(print, phrase, written.startsWith("!"));
    for (int i = 1; i < parts.length; i++) {
      String value = parts[i].substring(1);
      switch (parts[i].charAt(0)) {
        case '@' -> item.state(DAY.withDayOfMonth(Integer.parseInt(value)), true);
        case '~' -> item.date(DAY.withDayOfMonth(Integer.parseInt(value)));
        default -> item.zone(Optional.of(ZoneId.of(value)), false);
      }
    }
    return item;
  }

  private static PageOrder order(TimeContext context, String items) {
    List<TimeItem> all = new ArrayList<>();
    if (!items.isEmpty()) {
      for (String item : items.split(", ")) {
        all.add(item(item));
      }
    }
    return new PageOrder(all, context);
  }

  private static boolean isNewestFirst(String items) {
    return order(TimeContext.NONE, items).isNewestFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; true",
        "10:00; true",
        "10:00, 12:00; false",
        "12:00, 10:00; true",
        "10:00, 10:00; true",
        "10:00, 12:00, 11:00, 13:00; false",
        "10:00, 12:00, 11:00; true",
        "13:00, 11:00, 12:00, 10:00; true",
        "08:00, 12:00, 11:00, 10:00; true"
      })
  void mostStepsTellTheOrder(String items, boolean newestFirst) {
    assertEquals(newestFirst, isNewestFirst(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10:00, 22:00; false",
        "10:00, 22:01; true",
        "10:00, 22:01, 22:02; false",
        "22:01, 10:00, 10:01; false"
      })
  void aStepOverHalfADayTellsNothing(String items, boolean newestFirst) {
    assertEquals(newestFirst, isNewestFirst(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "01:00@21, 20:00@21; false",
        "20:00@21, 01:00@21; true",
        "01:00@21, 20:00~21; true",
        "01:00~21, 20:00@21; true",
        "01:00~21, 20:00~21; true",
        "01:00@21, 20:00@21, 19:00; true",
        "20:00@21, 01:00@21, 02:00; false"
      })
  void aStepOverHalfOfOneDayTellsWhereNothingElseDoes(String items, boolean newestFirst) {
    assertEquals(newestFirst, isNewestFirst(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12:00@20, 10:00@21; false",
        "10:00@21, 12:00@20; true",
        "12:00@20, 10:00~21; true",
        "12:00~20, 10:00@21; true",
        "23:00@20, 01:00@21; false",
        "01:00@21, 23:00@20; true",
        "20 March@20, 21 March@21; false"
      })
  void daysThatAreFixedTellBeforeClocks(String items, boolean newestFirst) {
    assertEquals(newestFirst, isNewestFirst(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10 min ago, 5 min ago; false",
        "5 min ago, 10 min ago; true",
        "5 min ago, 5 min ago; true",
        "10 min ago, 12:00; true",
        "10:00, 5 min ago; true",
        "10 min ago, 20 March; true",
        "10 min ago, 12:00, 5 min ago; true"
      })
  void agesRunAgainstTimes(String items, boolean newestFirst) {
    assertEquals(newestFirst, isNewestFirst(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12:00, !13:00, 10:00, !11:00, !11:30; true",
        "!20:00, 10:00, 12:00; false",
        "20 March@20, #21 March@21, 10:00@20, 9:00@20; true",
        "10:00, -, 12:00; false"
      })
  void headingsAndWhatIsPinnedOrUntimedTellNothing(String items, boolean newestFirst) {
    assertEquals(newestFirst, isNewestFirst(items));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "10:00&Z, 11:00&+05:00; Z; true",
        "10:00&Z, 11:00&Z; +05:00; false",
        "10:00, 11:00&+05:00; Z; true",
        "11:00&+05:00, 10:00; Z; false",
        "10:00, 11:00; +05:00; false",
        "01:00@21&Z, 20:00@21&+05:00; Z; false"
      })
  void clocksOfTwoZonesAreComparedAsMoments(String items, ZoneId page, boolean newestFirst) {
    TimeContext context = TimeContext.builder().zone(page).build();
    assertEquals(newestFirst, order(context, items).isNewestFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "10:00&Z, 10:00&+05:00, Z, true",
    "10:00&Z, 10:00&Z, +05:00, false",
    "10:00, 10:00&+05:00, Z, true",
    "10:00&+05:00, 10:00, Z, true",
    "10:00, 10:00&+05:00, +05:00, false",
    "10:00, 10:00, Z, false"
  })
  void zonesDifferWherePrintsOrPageTell(String a, String b, ZoneId page, boolean differ) {
    PageOrder order = order(TimeContext.builder().zone(page).build(), "");
    assertEquals(differ, order.zonesDiffer(item(a), item(b)));
  }

  @Test
  void anUnknownZoneDiffersFromNone() {
    PageOrder order = order(TimeContext.NONE, "");
    assertEquals(false, order.zonesDiffer(item("10:00&Z"), item("10:00")));
    assertEquals(false, order.zonesDiffer(item("10:00"), item("10:00&Z")));
  }

  @Test
  void secondsRunFromTheFirstClockToTheSecond() {
    PageOrder order = order(TimeContext.NONE, "");
    assertEquals(7200, order.seconds(item("10:00"), item("12:00"), DAY));
    assertEquals(-7200, order.seconds(item("12:00&Z"), item("10:00"), DAY));
    assertEquals(-10_800, order.seconds(item("10:00&Z"), item("12:00&+05:00"), DAY));
  }

  @Test
  void onlyItemsWithClocksAreCompared() {
    PageOrder order = order(TimeContext.NONE, "");
    for (String other : List.of("20 March", "-")) {
      assertThrows(
          IllegalStateException.class, () -> order.seconds(item("10:00"), item(other), DAY));
      assertThrows(
          IllegalStateException.class, () -> order.seconds(item(other), item("10:00"), DAY));
    }
  }
}
