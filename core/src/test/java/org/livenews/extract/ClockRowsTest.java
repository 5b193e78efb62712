package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates parted by rows that print a time alone. */
class ClockRowsTest {

  private static final String TITLE = "Storm over the harbour";
  private static final String FERRY =
      "The last ferry of the day stays in the harbour tonight, the company says.";
  private static final String HOTELS =
      "Hotels are full and the town has opened a school for those who wait.";

  private static List<String> starts(Rows rows) {
    return RowReading.timed(rows, ClockRows.read(rows));
  }

  private static List<String> starts(String... lines) {
    return starts(RowReading.text(lines));
  }

  private static List<String> starts(List<String> lines) {
    return starts(lines.toArray(String[]::new));
  }

  /** Returns as many times as asked for, each of another hour and with a line behind it. */
  private static List<String> updates(String time, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(time.replace("#", Integer.toString(21 - i)));
      lines.add(FERRY);
    }
    return lines;
  }

  @Test
  void eachRowOfTimeBeginsAnUpdate() {
    Rows rows = RowReading.text(TITLE, "14:05", FERRY, "13:20", HOTELS);
    RecordFinder.Reading reading = ClockRows.read(rows);
    assertEquals("rows of time", reading.name());
    assertEquals(List.of("[14:05] 14:05", "[13:20] 13:20"), RowReading.timed(rows, reading));
    assertEquals(1, reading.headTo());
  }

  @Test
  void aPageWithoutTimesIsAllHead() {
    Rows rows = RowReading.text(TITLE, FERRY, HOTELS);
    RecordFinder.Reading reading = ClockRows.read(rows);
    assertEquals(List.of(), reading.starts());
    assertEquals(3, reading.headTo());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Posted at", "13:20 by Ada Sample", "Ada Sample, 13:20", "5 minutes ago", "13:20"})
  void aLostTimeABylineWithAClockAndAnAgeAreTimes(String time) {
    assertEquals(3, starts("14:05", FERRY, time, HOTELS, "12:10", FERRY).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"June 3, 2026", "13:20 Hotels are full"})
  void aDateAndAClockBesideTextAreNone(String line) {
    assertEquals(
        List.of("[14:05] 14:05", "[12:10] 12:10"),
        starts("14:05", FERRY, line, HOTELS, "12:10", FERRY));
  }

  @ParameterizedTest
  @CsvSource({"3, 0, 3", "2, 0, 0", "3, 2, 5", "3, 3, 3", "4, 3, 7"})
  void labelledTimesCountWhereMostAreLabelled(int labelled, int plain, int kept) {
    List<String> lines = updates("Updated #:05", labelled);
    lines.addAll(updates("#:20", plain));
    assertEquals(kept, starts(lines).size());
  }

  @Test
  void aPostedTimeIsNoLabelledOne() {
    List<String> lines = updates("Posted at #:05", 2);
    lines.addAll(updates("#:20", 2));
    assertEquals(4, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({
    "5, June 3 2026 #:05, 6",
    "6, June 3 2026 #:05, 6",
    "6, # minutes ago, 6",
    "6, Posted at, 6",
    "6, #:05 by Ada Sample, 7",
    "6, 'Ada Sample, #:05', 7"
  })
  void aFormOfLessThanASixthOfTheTimesIsNoneOfTheList(int clocks, String other, int kept) {
    List<String> lines = updates(other, 1);
    lines.addAll(updates("#:20", clocks));
    assertEquals(kept, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"10, 12", "11, 11"})
  void agesAndClocksWithADateStandInOneList(int clocks, int kept) {
    List<String> lines = updates("June 3, 2026 #:05", 1);
    lines.addAll(updates("# minutes ago", 1));
    lines.addAll(updates("#:20", clocks));
    assertEquals(kept, starts(lines).size());
  }

  @Test
  void theLastRowIsATimeWhateverItsForm() {
    List<String> lines = updates("#:05", 6);
    lines.add("June 3, 2026 09:20");
    assertEquals(7, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 0, p class=t, p class=t, 7",
    "6, 0, p class=t, p class=u, 6",
    "6, 0, p class=t, div class=t, 6",
    "6, 0, p, p, 6",
    "7, 5, p class=t, p class=t, 13",
    "6, 5, p class=t, p class=t, 11"
  })
  void aRareFormInTheElementsOfMostTimesIsOneOfTheList(
      int clocks, int dated, String usual, String rare, int kept) {
    List<String> body = new ArrayList<>();
    body.add("<" + rare + ">Posted at</p><p>" + FERRY + "</p>");
    for (int i = 0; i < clocks; i++) {
      body.add("<" + usual + ">1" + i + ":05</p><p>" + FERRY + "</p>");
    }
    for (int i = 0; i < dated; i++) {
      body.add("<p class=d>June 3, 2026 0" + i + ":05</p><p>" + FERRY + "</p>");
    }
    assertEquals(kept, starts(RowReading.html(body.toArray(String[]::new))).size());
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 3", "1, 3, 3", "2, 4, 6", "2, 5, 5", "0, 2, 2"})
  void timesOfThePageStandAboveTheOthersWithNothingBetween(int ofPage, int updates, int kept) {
    List<String> lines = new ArrayList<>(List.of(TITLE));
    for (int i = 0; i < ofPage; i++) {
      lines.add("1" + i + ":45");
    }
    lines.addAll(updates("#:05", updates));
    assertEquals(kept, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Live updates, 3",
    "This live blog is closed, 4",
    "Hotels are full, 4",
    "3 June 2026, 3"
  })
  void whatStandsBetweenTimesIsTextOrANotice(String between, int kept) {
    List<String> lines = new ArrayList<>(List.of(TITLE, "16:00", between));
    lines.addAll(updates("#:05", 3));
    assertEquals(kept, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"p, 3", "li, 4"})
  void aTimeInAListIsNoneOfThePage(String element, int kept) {
    List<String> body = new ArrayList<>(List.of("<h1>" + TITLE + "</h1>"));
    body.add("<" + element + ">16:00</" + element + ">");
    for (int i = 0; i < 3; i++) {
      body.add("<p>1" + i + ":05</p><p>" + FERRY + "</p>");
    }
    assertEquals(kept, starts(RowReading.html(body.toArray(String[]::new))).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Storm over the harbour, 0",
    "Storm over the harbour: live updates, 1",
    "Here are the latest updates, 1",
    "What we know so far, 1"
  })
  void aLostTimeAloneNeedsEvidenceAboveIt(String above, int updates) {
    assertEquals(updates, starts(above, "Posted at", HOTELS).size());
    assertEquals(0, starts(TITLE, "Posted at", HOTELS, above).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Storm over the harbour: live updates, 1",
    "Storm over the harbour, 0",
  })
  void aTimeAloneInMarkupNeedsATitleThatCallsThePageLive(String title, int updates) {
    Rows rows =
        RowReading.html(
            "<nav><a href='/a'>News</a></nav><h1>" + title + "</h1>",
            "<p>14:05</p><p>" + FERRY + "</p>");
    assertEquals(updates, starts(rows).size());
  }

  @Test
  void aFullTimeRightBelowTheTitleIsThatOfThePage() {
    String full = "June 3, 2026 14:05";
    assertEquals(0, starts(TITLE, full).size());
    assertEquals(0, starts(TITLE, full, FERRY).size());
    assertEquals(0, starts(TITLE, full, "Ferry stops in the evening").size());
    assertEquals(1, starts(TITLE, full, "Ferry stops in the evening", FERRY).size());
    assertEquals(1, starts(TITLE, HOTELS, full, FERRY).size());
    assertEquals(1, starts(full, FERRY).size());
    assertEquals(1, starts(TITLE, "14:05", FERRY).size());
    assertEquals(1, starts(TITLE, "14:05 by Ada Sample", FERRY).size());
  }

  @Test
  void headlinesMayStandAboveTheirTimes() {
    Rows rows =
        RowReading.text(
            TITLE,
            "Ferry stops",
            "14:05",
            FERRY,
            "Hotels are full",
            "13:20",
            HOTELS,
            "12:10",
            FERRY);
    RecordFinder.Reading reading = ClockRows.read(rows);
    assertEquals(
        List.of("[14:05] Ferry stops", "[13:20] Hotels are full", "[12:10] 12:10"),
        RowReading.timed(rows, reading));
    assertEquals(1, reading.headTo());
  }

  @Test
  void theTitleOfThePageIsNoHeadlineOfTheOnlyUpdate() {
    assertEquals(List.of("[14:05] 14:05"), starts(TITLE, "14:05", FERRY));
    assertEquals(List.of("[14:05] 14:05"), starts("Live", TITLE, "14:05", FERRY));
    assertEquals(List.of("[14:05] Ferry stops"), starts(TITLE, "Ferry stops", "14:05", FERRY));
    assertEquals(
        List.of("[14:05] Ferry stops"), starts(TITLE, HOTELS, "Ferry stops", "14:05", FERRY));
    assertEquals(
        List.of("[14:05] Ferry stops", "[13:20] Hotels are full"),
        starts("Ferry stops", "14:05", FERRY, "Hotels are full", "13:20", HOTELS));
  }

  @Test
  void aTitleInMarkupIsNoHeadlineOfTheOnlyUpdate() {
    String title = "<h1>" + TITLE + ": live updates</h1>";
    String time = "<p>14:05</p><p>" + FERRY + "</p>";
    String menu = "<nav><a href='/a'>News</a></nav>";
    assertEquals(List.of("[14:05] 14:05"), starts(RowReading.html(menu, title, time)));
    assertEquals(
        List.of("[14:05] Ferry stops"),
        starts(RowReading.html(menu, title, "<h2>Ferry stops</h2>", time)));
  }

  @Test
  void timesAboveHeadlinesBeginTheirUpdates() {
    assertEquals(
        List.of("[14:05] 14:05", "[13:20] 13:20"),
        starts("Storm", "14:05", "Ferry stops", FERRY, "13:20", "Hotels are full", HOTELS));
  }

  @Test
  void headlinesAboveHalfOfTheTimesAreNotTheirs() {
    assertEquals(
        List.of("[14:05] 14:05", "[13:20] 13:20"),
        starts("Ferry stops", "14:05", FERRY, "13:20", HOTELS));
  }

  @Test
  void theFirstRowOfThePageMayBeATime() {
    assertEquals(
        List.of("[15:40] 15:40", "[14:05] Ferry stops", "[13:20] Hotels are full"),
        starts("15:40", HOTELS, "Ferry stops", "14:05", FERRY, "Hotels are full", "13:20", HOTELS));
  }

  @Test
  void aPicturePartsATimeFromTheNextHeadline() {
    String picture = "<figure><img src='a.jpg'></figure>";
    assertEquals(
        List.of("[14:05] Ferry stops", "[13:20] Hotels are full"),
        starts(
            RowReading.html(
                "<h2>Ferry stops</h2><p>14:05</p>" + picture,
                "<h2>Hotels are full</h2><p>13:20</p>" + picture,
                "<h2>Roads are open</h2>")));
    assertEquals(
        List.of("[14:05] 14:05", "[13:20] 13:20"),
        starts(
            RowReading.html(
                "<p>Ferry stops</p><p>14:05</p>",
                "<h2>Hotels are full</h2><p>13:20</p>",
                "<h2>Roads are open</h2>")));
  }

  @Test
  void timesMayCloseTheirUpdates() {
    Rows rows =
        RowReading.text(
            "Storm over the harbour of the old town",
            "Ferry stops",
            FERRY,
            "14:05",
            "Hotels are full",
            HOTELS,
            "13:20",
            "Roads are open",
            FERRY,
            "12:10");
    RecordFinder.Reading reading = ClockRows.read(rows);
    assertEquals(
        List.of("[14:05] Ferry stops", "[13:20] Hotels are full", "[12:10] Roads are open"),
        RowReading.timed(rows, reading));
    assertEquals(1, reading.headTo());
  }
}
