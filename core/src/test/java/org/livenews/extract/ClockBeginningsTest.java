package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates whose first row begins with a clock. */
class ClockBeginningsTest {

  private static List<String> starts(Rows rows) {
    return RowReading.timed(rows, ClockBeginnings.read(rows));
  }

  private static List<String> starts(String... lines) {
    return starts(RowReading.text(lines));
  }

  /** Returns as many rows as asked for, each with another hour. */
  private static List<String> lines(String form, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(form.replace("#", Integer.toString(21 - i)));
    }
    return lines;
  }

  @Test
  void eachRowThatBeginsWithAClockIsAnUpdate() {
    Rows rows =
        RowReading.text(
            "Storm over the harbour",
            "14:05 Ferry stops",
            "It leaves again at dawn.",
            "13:20 Hotels are full");
    RecordFinder.Reading reading = ClockBeginnings.read(rows);
    assertEquals("rows that begin with a time", reading.name());
    assertEquals(
        List.of("[14:05] 14:05 Ferry stops", "[13:20] 13:20 Hotels are full"),
        RowReading.timed(rows, reading));
    assertEquals(1, reading.headTo());
  }

  @Test
  void aPageWithoutSuchRowsIsAllHead() {
    Rows rows = RowReading.text("Storm over the harbour", "Ferry stops", "Hotels are full");
    RecordFinder.Reading reading = ClockBeginnings.read(rows);
    assertEquals(List.of(), reading.starts());
    assertEquals(3, reading.headTo());
  }

  @Test
  void aPageWithoutRowsHasNone() {
    assertEquals(List.of(), starts(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June 3, 2026: Hotels are full",
        "Hotels are full",
        "12:10",
        "12:10 by Ada Sample",
        "Ada Sample, 12:10"
      })
  void aDateATimeAloneAndABylineBeginNone(String line) {
    assertEquals(List.of("[14:05] 14:05 Ferry stops"), starts("14:05 Ferry stops", line));
  }

  @Test
  void menusAndCaptionsBeginNone() {
    assertEquals(
        List.of("[14:05] 14:05 Ferry stops", "[11:00] 11:00 Hotels are full"),
        starts(
            RowReading.html(
                "<nav><a href='/a'>16:00 Evening show</a></nav><h1>Storm over the harbour</h1>",
                "<p>14:05 Ferry stops</p>",
                "<figure><img src='a.jpg'><figcaption>12:10 A boat at the quay</figcaption>",
                "</figure><p>11:00 Hotels are full</p>")));
  }

  @ParameterizedTest
  @CsvSource({"5, 1, 6", "6, 1, 6", "10, 2, 12", "11, 2, 11", "1, 5, 6", "1, 6, 6"})
  void aFormOfLessThanASixthOfTheTimesIsNoneOfThePage(int clocks, int dated, int kept) {
    List<String> lines = lines("#:05 Ferry stops", clocks);
    lines.addAll(lines("June 3, 2026 #:05 Hotels are full", dated));
    assertEquals(kept, starts(lines.toArray(String[]::new)).size());
  }

  @ParameterizedTest
  @CsvSource({"2, 0, 0", "3, 0, 3", "3, 2, 5", "3, 3, 3", "4, 3, 7", "1, 4, 4"})
  void labelledTimesCountWhereMostAreLabelled(int labelled, int plain, int kept) {
    List<String> lines = lines("Updated #:05 Ferry stops", labelled);
    lines.addAll(lines("#:20 Hotels are full", plain));
    assertEquals(kept, starts(lines.toArray(String[]::new)).size());
  }

  @Test
  void labelledTimesThatDoNotCountMakeNoFormRare() {
    List<String> lines = lines("Updated #:05 Ferry stops", 4);
    lines.addAll(lines("#:20 Hotels are full", 5));
    lines.add("June 3, 2026 09:05 Roads are open");
    assertEquals(6, starts(lines.toArray(String[]::new)).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", "12:", "12:1", "7.0"})
  void aClockThatTheCaptureCutsBeginsTheLast(String cut) {
    assertEquals(
        List.of(
            "[14:05] 14:05 Ferry stops", "[13:20] 13:20 Hotels are full", "[" + cut + "] " + cut),
        starts("14:05 Ferry stops", "13:20 Hotels are full", cut));
  }

  @Test
  void aNumberBehindOneUpdateIsNoClock() {
    assertEquals(List.of("[14:05] 14:05 Ferry stops"), starts("14:05 Ferry stops", "12"));
  }
}
