package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.RecordFinder.Reading;

/** Updates by headlines that end with a clock. */
class ClockEndsTest {

  private static final String TEXT = "Hotels are full tonight, as the office says.";
  private static final String BRIDGE = "The bridge opens (13:42)";
  private static final String SCHOOL = "A school waits for all (12:10)";

  private static List<String> found(String third) {
    Rows rows = RowReading.text("Storm", BRIDGE, TEXT, SCHOOL, TEXT, third, TEXT);
    return RowReading.found(rows, ClockEnds.read(rows));
  }

  @Test
  void threeHeadlinesWithAClockAtTheEndAreUpdates() {
    Rows rows = RowReading.text("Storm", BRIDGE, TEXT, SCHOOL, "The ferry stays (11:05)", TEXT);
    Reading reading = ClockEnds.read(rows);
    assertEquals(
        List.of(
            BRIDGE + " @ " + BRIDGE,
            SCHOOL + " @ " + SCHOOL,
            "The ferry stays (11:05) @ The ferry stays (11:05)"),
        RowReading.found(rows, reading));
    assertEquals(1, reading.headTo());
    assertEquals(ClockEnds.NAME, reading.name());
  }

  @Test
  void theFirstRowMayBeAnUpdate() {
    Rows rows = RowReading.text(BRIDGE, TEXT, SCHOOL, TEXT, "The ferry stays (11:05)", TEXT);
    assertEquals(0, ClockEnds.read(rows).headTo());
    assertEquals(3, ClockEnds.read(rows).starts().size());
  }

  @Test
  void twoAreNoUpdates() {
    Reading reading = ClockEnds.read(RowReading.text("Storm", BRIDGE, TEXT, SCHOOL, TEXT));
    assertEquals(List.of(), reading.starts());
    assertEquals(5, reading.headTo());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry stays.",
        "The ferry stays. (11:05)",
        "(11:05)",
        "Ada Sample (11:05)",
        "By Ada Sample, 12 May 2024, 11:05",
        "The ferry stays:"
      })
  void sentencesNamesAndBareClocksAreNoHeadlines(String line) {
    assertEquals(List.of(), found(line));
  }

  @Test
  void whatStandsOutsideTheTextIsNoUpdate() {
    Rows rows = RowReading.text(BRIDGE, TEXT, SCHOOL, TEXT, "The ferry stays (11:05)", TEXT);
    rows.get(2).mute();
    assertEquals(List.of(), ClockEnds.read(rows).starts());
  }
}
