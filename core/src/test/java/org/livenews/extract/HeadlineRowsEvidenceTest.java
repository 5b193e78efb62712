package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes rows like headlines updates, and not subheads of an article. */
class HeadlineRowsEvidenceTest {

  private static final String PLAIN = "Storm over the harbour";
  private static final String LIVE = "Storm over the harbour: live updates";
  private static final String FERRY =
      "The last ferry of the day stays in the harbour tonight, the company says.";
  private static final String HOTELS =
      "Hotels are full and the town has opened a school for those who wait.";
  private static final String OFFICE = "From the harbour office, June 3, 2026 at 14:05";
  private static final String LATER = "From the town hall, June 4, 2026 at 09:30";

  private static List<String> starts(Rows rows) {
    return RowReading.timed(rows, HeadlineRows.read(rows));
  }

  private static List<String> starts(String... lines) {
    return starts(RowReading.text(lines));
  }

  private static List<String> starts(List<String> lines) {
    return starts(lines.toArray(String[]::new));
  }

  /** Returns a title and headlines of six words, each with a sentence below. */
  private static List<String> headed(String title, int headlines) {
    List<String> lines = new ArrayList<>(List.of(title));
    for (int i = 0; i < headlines; i++) {
      lines.add("Ferry " + i + " stops for the night");
      lines.add("Ferry " + i + " stays in the harbour until the storm is over.");
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 4", "9, 9"})
  void manyHeadlinesAreUpdatesWhateverTheTitle(int headlines, int updates) {
    List<String> lines = headed(PLAIN, headlines);
    lines.add(1, "By Ada Sample");
    assertEquals(updates, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"Hotels in town fill, 4", "Hotels all fill, 0"})
  void headlinesHaveFiveWordsAndAHalfOnAverage(String last, int updates) {
    List<String> lines = headed(PLAIN, 3);
    lines.addAll(List.of(last, HOTELS));
    assertEquals(updates, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "2, 0"})
  void fewerThanHalfOfTheHeadlinesHeadLists(int lists, int updates) {
    List<String> lines = headed(PLAIN, 4);
    for (int i = 0; i < lists; i++) {
      lines.set(2 * i + 2, "- " + lines.get(2 * i + 2));
    }
    assertEquals(updates, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"20, 4", "21, 0"})
  void noMoreThanSixParagraphsGoWithAHeadline(int more, int updates) {
    List<String> lines = headed(PLAIN, 4);
    for (int i = 0; i < more; i++) {
      lines.add("The harbour office counts " + i + " boats at the quay this morning.");
    }
    assertEquals(updates, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "5, 5"})
  void theFirstOfMoreThanFourHeadlinesIsNoTitle(int headlines, int updates) {
    List<String> lines = headed(PLAIN, headlines);
    lines.remove(0);
    assertEquals(updates, starts(lines).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Ada Sample", "June 3, 2026 14:05"})
  void aBylineOrATimeBelowTheFirstHeadlineMakesItTheTitle(String below) {
    List<String> lines = headed(PLAIN, 5);
    lines.remove(0);
    lines.add(1, below);
    assertEquals(4, starts(lines).size());
    lines.add(2, lines.remove(1));
    assertEquals(4, starts(lines).size());
    lines.add(4, lines.remove(2));
    assertEquals(5, starts(lines).size());
  }

  @Test
  void theFirstHeadlineOfAPageThatCallsItselfLiveIsTheTitle() {
    List<String> lines = headed(PLAIN, 5);
    lines.set(0, "This live blog is closed");
    assertEquals(4, starts(lines).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {LIVE, "12 Updates", "This live blog is closed"})
  void twoHeadlinesAreUpdatesWhereThePageCallsItselfLive(String line) {
    assertEquals(0, starts(headed(PLAIN, 2)).size());
    List<String> lines = headed(PLAIN, 2);
    lines.add(line.equals(LIVE) ? 0 : 1, line);
    assertEquals(2, starts(lines).size());
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 2", "2, 3, 0", "2, 4, 4", "1, 1, 1"})
  void questionsUnderALiveTitleAreNoUpdates(int questions, int headlines, int updates) {
    for (boolean title : new boolean[] {true, false}) {
      List<String> lines = headed(title ? LIVE : PLAIN, headlines);
      for (int i = 0; i < questions; i++) {
        lines.set(2 * i + 1, "Will ferry " + i + " sail?");
      }
      lines.add(HOTELS);
      lines.add(1, title ? HOTELS : "Follow our live updates here all day.");
      assertEquals(updates, starts(lines).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0"})
  void oneHeadlineUnderALiveLineNeedsAShortHead(int more, int updates) {
    List<String> lines = headed(PLAIN, 1);
    lines.add(HOTELS);
    for (int i = 0; i < more; i++) {
      lines.add(1, "The harbour office counts " + i + " boats at the quay this morning.");
    }
    lines.add(1, "Follow our live updates here all day.");
    assertEquals(updates, starts(lines).size());
  }

  @Test
  void manyParagraphsAboveTwoHeadlinesUnderALiveLineDoNotMatter() {
    List<String> lines = headed(PLAIN, 2);
    lines.addAll(1, List.of("Follow our live updates here all day.", FERRY, HOTELS));
    assertEquals(2, starts(lines).size());
  }

  @Test
  void oneHeadlineWithOneLineIsATeaser() {
    assertEquals(List.of(), starts(LIVE, "Ferry stops", FERRY));
    assertEquals(List.of("Ferry stops"), starts(LIVE, "Ferry stops", FERRY, HOTELS));
    assertEquals(List.of("Ferry stops"), starts(PLAIN, "12 Updates", "Ferry stops", FERRY));
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(LIVE, "Ferry stops", FERRY, "Hotels fill", HOTELS));
  }

  @ParameterizedTest
  @CsvSource({"2, 4", "3, 0", "4, 0"})
  void headlinesThatPointElsewhereAreUpdatesOnlyUnderALiveTitle(int pointers, int updates) {
    for (String title : List.of(PLAIN, LIVE)) {
      List<String> lines = headed(title, 4);
      for (int i = pointers; i > 0; i--) {
        lines.add(2 * i + 1, "Read more");
      }
      lines.add(1, "By Ada Sample");
      assertEquals(title.equals(LIVE) ? 4 : updates, starts(lines).size());
    }
  }

  @Test
  void oneHeadlineThatPointsElsewhereIsAnUpdateUnderALiveLine() {
    assertEquals(
        List.of("Ferry stops"),
        starts(
            PLAIN,
            "Follow our live updates here all day.",
            "Ferry stops",
            FERRY,
            "Read more",
            HOTELS));
  }

  @Test
  void pagesWithTwoFullTimesBelowTheirTextsHoldUpdates() {
    assertEquals(List.of(), starts(PLAIN, "Ferry stops", FERRY, OFFICE, "Hotels fill", HOTELS));
    assertEquals(
        List.of("[June 3, 2026 at 14:05] Ferry stops", "[June 4, 2026 at 09:30] Hotels fill"),
        starts(PLAIN, "Ferry stops", FERRY, OFFICE, "Hotels fill", HOTELS, LATER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"From the harbour office, June 3, 2026", "From the harbour office, 14:05"})
  void timesWithoutDayAndDaysWithoutTimeCloseNone(String line) {
    assertEquals(List.of(), starts(PLAIN, "Ferry stops", FERRY, line, "Hotels fill", HOTELS, line));
    assertEquals(
        List.of("Ferry stops", "Hotels fill"),
        starts(LIVE, "Ferry stops", FERRY, line, "Hotels fill", HOTELS, line));
  }

  @ParameterizedTest
  @CsvSource({"15, 2", "16, 0"})
  void aTimeBelowATextStandsOnALineOfTwentyWords(int more, int updates) {
    String line = "on ".repeat(more) + "June 3, 2026 at 14:05";
    assertEquals(
        updates, starts(PLAIN, "Ferry stops", FERRY, line, "Hotels fill", HOTELS, line).size());
  }

  @Test
  void theLastTimeOfAnUpdateIsItsOwn() {
    assertEquals(
        List.of("[June 4, 2026 at 09:30] Ferry stops", "Hotels fill, June 3, 2026 at 14:05"),
        starts(
            LIVE,
            "Ferry stops",
            FERRY,
            OFFICE,
            LATER,
            "Hotels fill, June 3, 2026 at 14:05",
            HOTELS));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 2"})
  void aPageWithMarkupHoldsTwoParagraphs(int paragraphs, int updates) {
    String second = paragraphs == 1 ? "<ul><li>" + HOTELS + "</li></ul>" : "<p>" + HOTELS + "</p>";
    String body =
        "<h1>" + LIVE + "</h1><h2>Ferry stops</h2><p>" + FERRY + "</p><h2>Hotels fill</h2>";
    assertEquals(
        updates, starts(RowReading.html("<nav><a href='/a'>News</a></nav>", body, second)).size());
    assertEquals(2, starts(RowReading.html(body, second)).size());
  }
}
