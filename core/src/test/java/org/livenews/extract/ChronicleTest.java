package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.RecordFinder.Start;
import org.livenews.model.Capture;

/** An article that tells what happened hour by hour, and pages that are none. */
class ChronicleTest {

  private static final String TITLE = "<h1>A night in the harbour</h1>";
  private static final String TEXT =
      "<p>Nobody saw the storm come.</p><p>The town slept in peace that night.</p>";
  private static final String HOURS = hours("21:10", "22:30", "23:15");

  /** Returns paragraphs that each begin with a time. */
  private static String hours(String... times) {
    return Stream.of(times)
        .map(time -> "<p>" + time + " The wind rose again, as they told us.</p>")
        .collect(Collectors.joining());
  }

  /** Asks of a page that says what it is, with a start at each row that begins with a digit. */
  private static boolean isChronicle(String type, String... body) {
    String says = "<script type='application/ld+json'>{\"@type\":\"" + type + "\"}</script>";
    Page page =
        Page.of(
            Capture.html(
                "<html><head>"
                    + (type.isEmpty() ? "" : says)
                    + "</head><body>"
                    + String.join("", body)
                    + "</body></html>"));
    Rows rows = page.rows(HouseStyle.GENERIC);
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).text().matches("\\d.*")) {
        starts.add(new Start(i, i));
      }
    }
    return Chronicle.is(page, rows, starts);
  }

  private static boolean isArticle(String... body) {
    return isChronicle("NewsArticle", body);
  }

  @ParameterizedTest
  @CsvSource({
    "NewsArticle, true",
    "Article, true",
    "LiveBlogPosting, false",
    "WebPage, false",
    "'', false",
  })
  void onlyAnArticleIsAChronicle(String type, boolean chronicle) {
    assertEquals(chronicle, isChronicle(type, TITLE, TEXT, HOURS));
  }

  @Test
  void withoutHoursThereIsNoChronicle() {
    assertFalse(isArticle(TITLE, TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "21:10, true",
    "21:10 21:10 21:11, true",
    "00:00 00:01, true",
    "21:10 20:10, false",
    "21:10 22:10 23:10 00:10, false",
    "21:10 22:10 23:10 00:10 01:10, true",
    "21:10 22:10 21:00 22:00 23:00 22:00 23:00 23:30, false",
    "21:10 22:10 21:00 22:00 23:00 22:00 23:00 23:30 23:40, true",
    "23:10 22:10 21:10 20:10 19:10, false",
  })
  void clocksRunForwardButForMidnights(String times, boolean chronicle) {
    assertEquals(chronicle, isArticle(TITLE, TEXT, hours(times.split(" "))));
  }

  @Test
  void eachParagraphBeginsWithAClock() {
    assertFalse(isArticle(TITLE, TEXT, HOURS, "<p>30 people went home.</p>"));
    assertFalse(isArticle(TITLE, TEXT, HOURS, "<p>3 May 2021: They went home.</p>"));
  }

  @Test
  void aStandfirstAloneMayStandAboveUpdatesToo() {
    assertFalse(isArticle(TITLE, HOURS));
    assertFalse(isArticle(TITLE, "<p>Nobody saw the storm come.</p>", HOURS));
    assertTrue(isArticle(TITLE, TEXT, "<p>Then it came.</p>", HOURS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A quiet night</p>",
        "<p>Read more here.</p>",
        "<p>Advertisement</p>",
        "<div><p>Lamps burned at the pier.</p></div>"
      })
  void otherLinesAreNoTextOfTheArticle(String line) {
    String sentence = "<p>Nobody saw the storm come.</p>";
    assertFalse(isArticle(TITLE, sentence, line, HOURS));
    assertTrue(isArticle(TITLE, TEXT, line, HOURS));
  }

  @Test
  void whatStandsAboveTheTitleIsNoTextOfTheArticle() {
    assertFalse(isArticle(TEXT, TITLE, HOURS));
  }

  @Test
  void theTitleIsNoTextOfTheArticle() {
    assertFalse(
        isArticle("<h1>A storm came over the harbour.</h1>", "<p>Nobody saw it come.</p>", HOURS));
  }

  @Test
  void textBehindTheFirstHourDoesNotStandBeforeIt() {
    assertFalse(isArticle(TITLE, HOURS, TEXT, HOURS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Here are the latest updates:</p>", "<p>Live updates</p>"})
  void aPageThatCallsItselfLiveIsNone(String line) {
    assertFalse(isArticle(TITLE, line, TEXT, HOURS));
    assertTrue(isArticle(TITLE, TEXT, HOURS, line));
  }

  @Test
  void aTitleThatSaysLiveTellsOfNoChronicle() {
    assertFalse(isArticle("<h1>A night in the harbour - live</h1>", TEXT, HOURS));
  }
}
