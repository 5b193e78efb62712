package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of a live page without times begin an update: those that look like headlines. */
class HeadlineRowsTest {

  private static final String LIVE = "Storm over the harbour: live updates";
  private static final String FERRY =
      "The last ferry of the day stays in the harbour tonight, the company says.";
  private static final String HOTELS =
      "Hotels are full and the town has opened a school for those who wait.";

  private static List<String> starts(Rows rows) {
    return RowReading.timed(rows, HeadlineRows.read(rows));
  }

  private static List<String> starts(String... lines) {
    return starts(RowReading.text(lines));
  }

  @Test
  void headlinesWithTextBelowBeginUpdates() {
    Rows rows = RowReading.text(LIVE, HOTELS, "Ferry stops", FERRY, "Hotels fill", HOTELS);
    RecordFinder.Reading reading = HeadlineRows.read(rows);
    assertEquals("rows like headlines", reading.name());
    assertEquals(List.of("Ferry stops", "Hotels fill"), RowReading.timed(rows, reading));
    assertEquals(2, reading.headTo());
  }

  @Test
  void aPageWithoutHeadlinesIsAllHead() {
    Rows rows = RowReading.text(LIVE, FERRY, HOTELS);
    RecordFinder.Reading reading = HeadlineRows.read(rows);
    assertEquals(List.of(), reading.starts());
    assertEquals(3, reading.headTo());
    assertEquals(List.of(), starts(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LIVE,
        "roads in the hills",
        "The roads are open!",
        "2024",
        "June 2024",
        "Follow our live blog",
        "- Roads in the hills",
        "Read more"
      })
  void someRowsLikeHeadlinesBeginNone(String line) {
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(LIVE, "Ferry stops", FERRY, line, FERRY, "Hotels fill", HOTELS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Roads in the hills", "In June 2024", "June 202", "2024 June", "Roads 20 24"})
  void rowsThatAreNoPeriodsBeginUpdates(String line) {
    assertEquals(
        List.of("Ferry stops", line, "Hotels fill"),
        starts(LIVE, "Ferry stops", FERRY, line, FERRY, "Hotels fill", HOTELS));
  }

  @ParameterizedTest
  @CsvSource({"2024, 1", "202, 2", "June 2024, 1", "Pier 12, 2"})
  void headingsThatNameAYearBeginNone(String heading, int updates) {
    assertEquals(
        updates,
        starts(
                RowReading.html(
                    "<h1>" + LIVE + "</h1><h2>" + heading + "</h2><p>" + FERRY + "</p>",
                    "<h2>Hotels fill</h2><p>" + FERRY + "</p><p>" + HOTELS + "</p>"))
            .size());
  }

  @Test
  void aHeadlineAboveAnotherIsALabel() {
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(LIVE, "Harbour", "Ferry stops", FERRY, "Hotels fill", HOTELS, "Roads in the hills"));
  }

  @Test
  void rowsInAQuotationBeginNone() {
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(
            RowReading.html(
                "<h1>" + LIVE + "</h1><h2>Ferry stops</h2><p>" + FERRY + "</p>",
                "<blockquote><div><p>From the harbour office</p></div></blockquote>",
                "<p>" + FERRY + "</p><h2>Hotels fill</h2><p>" + HOTELS + "</p>")));
  }

  @ParameterizedTest
  @CsvSource({"0, 2, 2", "1, 1, 2", "2, 1, 2", "2, 2, 4", "3, 2, 3"})
  void linkedHeadingsBeginNoneWhereMostHeadingsAreNoLinks(int plain, int linked, int updates) {
    List<String> body = new ArrayList<>(List.of("<h1>" + LIVE + "</h1>"));
    for (int i = 0; i < plain + linked; i++) {
      String title = i < plain ? "Ferry " + i + " stops" : "<a href='/" + i + "'>Ferry stops</a>";
      body.add("<h2>" + title + "</h2><p>" + FERRY + "</p>");
    }
    body.add("<p>" + HOTELS + "</p>");
    assertEquals(updates, starts(RowReading.html(body.toArray(String[]::new))).size());
  }

  @Test
  void aLinkedLineThatIsNoHeadingBeginsAnUpdate() {
    assertEquals(
        List.of("Ferry stops", "Roads in the hills", "Hotels fill"),
        starts(
            RowReading.html(
                "<h1>" + LIVE + "</h1><h2>Ferry stops</h2><p>" + FERRY + "</p>",
                "<p><a href='/a'>Roads in the hills</a></p>",
                "<p>" + FERRY + "</p><h2>Hotels fill</h2><p>" + HOTELS + "</p>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Here are the latest updates:", "12 Updates"})
  void headlinesAboveTheListOfUpdatesBeginNone(String intro) {
    Rows rows =
        RowReading.text(
            "Storm over the harbour", "Roads in the hills", FERRY, intro, "Ferry stops", FERRY);
    RecordFinder.Reading reading = HeadlineRows.read(rows);
    assertEquals(List.of("Ferry stops"), RowReading.timed(rows, reading));
    assertEquals(4, reading.headTo());
  }

  @Test
  void theLastLineThatIntroducesTheListCounts() {
    assertEquals(
        List.of("Ferry stops"),
        starts(
            LIVE, "12 Updates", "Roads in the hills", FERRY, "12 Updates", "Ferry stops", FERRY));
  }

  @ParameterizedTest
  @CsvSource({"6, 2", "7, 3"})
  void theListBeginsBehindAtMostSevenParagraphs(int paragraphs, int updates) {
    List<String> lines = new ArrayList<>(List.of(LIVE, "Roads in the hills", FERRY));
    for (int i = 0; i < paragraphs; i++) {
      lines.add("The harbour office counts " + i + " boats at the quay this morning.");
    }
    lines.addAll(List.of("12 Updates", "Ferry stops", FERRY, "Hotels fill", HOTELS));
    assertEquals(updates, starts(lines.toArray(String[]::new)).size());
  }

  @ParameterizedTest
  @CsvSource({"56, 2", "57, 3"})
  void theListBeginsAmongTheFirstSixtyRows(int items, int updates) {
    List<String> lines = new ArrayList<>(List.of(LIVE, "Roads in the hills", FERRY));
    lines.addAll(Collections.nCopies(items, "- " + HOTELS));
    lines.addAll(List.of("12 Updates", "Ferry stops", FERRY, "Hotels fill", HOTELS));
    assertEquals(updates, starts(lines.toArray(String[]::new)).size());
  }

  @Test
  void anUpdateBeginsWithTheNameAboveItsHeadline() {
    Rows rows =
        RowReading.text(
            LIVE,
            HOTELS,
            "Ada Sample",
            "Ferry stops",
            FERRY,
            "By Ada Sample",
            "Hotels fill",
            HOTELS);
    RecordFinder.Reading reading = HeadlineRows.read(rows);
    assertEquals(List.of("Ada Sample", "By Ada Sample"), RowReading.timed(rows, reading));
    assertEquals(2, reading.headTo());
  }

  @Test
  void aNameBelowTheTextBeginsNone() {
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(LIVE, "Ferry stops", FERRY, "Ada Sample", "Hotels fill", HOTELS, "Ada Sample"));
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(
            LIVE,
            "Ada Sample",
            "Ferry stops",
            FERRY,
            "Ada Sample",
            "Hotels fill",
            HOTELS,
            "Ada Sample"));
  }

  @Test
  void aNameAboveTheOnlyHeadlineIsThatOfThePage() {
    assertEquals(List.of("Ferry stops"), starts(LIVE, "Ada Sample", "Ferry stops", FERRY, HOTELS));
  }

  @ParameterizedTest
  @CsvSource({"3, 4, true", "2, 3, false", "5, 7, false", "6, 8, true", "2, 2, true"})
  void threeOfFourHeadlinesNeedANameAbove(int named, int all, boolean above) {
    List<String> lines = new ArrayList<>(List.of(LIVE));
    for (int i = 0; i < all; i++) {
      lines.addAll(i < named ? List.of("Ada Sample", "Ferry stops") : List.of("Hotels fill"));
      lines.add(FERRY);
    }
    List<String> starts = starts(lines.toArray(String[]::new));
    assertEquals(all, starts.size());
    assertEquals(above ? named : 0, Collections.frequency(starts, "Ada Sample"));
    assertEquals(all - named, Collections.frequency(starts, "Hotels fill"));
  }

  @Test
  void theFirstHeadlineNeedsANameAboveOfItsOwn() {
    String[] named = {"Ada Sample", "Roads in the hills", FERRY};
    List<String> lines = new ArrayList<>(List.of(LIVE, "Ferry stops", FERRY));
    for (int i = 0; i < 3; i++) {
      lines.addAll(List.of(named));
    }
    assertEquals(
        List.of("Ferry stops", named[1], named[1], named[1]), starts(lines.toArray(String[]::new)));
    lines.add(1, HOTELS);
    assertEquals(
        List.of("Ferry stops", named[1], named[1], named[1]), starts(lines.toArray(String[]::new)));
  }
}
