package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reading of a page the finder believes, and what it says of the others. */
class RecordFinderTest {

  private static final String PLAIN = "Storm over the harbour";
  private static final String LIVE = "Storm over the harbour: live updates";
  private static final String FERRY = "The last ferry of the day stays in the harbour tonight.";
  private static final String HOTELS = "Hotels are full and the town has opened a school.";
  private static final String ROADS = "Roads in the hills are open again, the police say.";
  private static final String NO_LIVE_BLOG =
      "NOT_A_LIVE_BLOG: no update repeats; read as an article";
  private static final String HEAD_ONLY =
      "NO_UPDATES: the capture holds the head of a live blog only";

  /** Returns what is said of the readings where these find so many updates, the others none. */
  private static String weighed(String by, int rules, int times, int beginnings, int bullets) {
    return String.format(
        Locale.ROOT,
        "BOUNDARIES: %s. rows between rules: %d; rows of time: %d; rows that begin with a time: %d;"
            + " lines of who posted and when: 0; headlines that end with a time: 0;"
            + " rows that begin with a minute of play: 0; bullets like headlines: %d",
        by,
        rules,
        times,
        beginnings,
        bullets);
  }

  private static List<String> doubts(Finding found) {
    return found.notes().subList(1, found.notes().size());
  }

  @Test
  void siblingElementsAreBelievedWithoutAnyOtherReading() {
    Finding found =
        Finding.inHtml(
            "<h1>" + PLAIN + "</h1><div>",
            "<article><time>14:46</time><p>" + FERRY + "</p></article>",
            "<article><time>13:10</time><p>" + HOTELS + "</p></article>",
            "<article><time>12:30</time><p>" + ROADS + "</p></article></div>");
    assertTrue(found.isLive());
    assertEquals(
        List.of(
            "[14:46] 14:46 | " + FERRY, "[13:10] 13:10 | " + HOTELS, "[12:30] 12:30 | " + ROADS),
        found.updates());
    assertEquals(List.of(PLAIN), found.head());
    assertEquals(
        List.of(
            "BOUNDARIES: read by 3 sibling elements, which hold 100 % of the running text; rows"
                + " were not weighed"),
        found.notes());
  }

  @Test
  void elementsThatLinkedDataNamesAreUpdates() {
    Finding found =
        Finding.inHtml(
            "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",",
            "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"@id\":\"k0\"},",
            "{\"@type\":\"BlogPosting\",\"@id\":\"k1\"}]}</script>",
            "<h1>" + PLAIN + "</h1><div id=k0>" + FERRY + "</div><div id=k1>" + HOTELS + "</div>");
    assertTrue(found.isLive());
    assertEquals(List.of(FERRY, HOTELS), found.updates());
    assertEquals(List.of(PLAIN), found.head());
    assertEquals(List.of("BOUNDARIES: read by 2 elements that linked data names"), found.notes());
  }

  @Test
  void theReadingThatFindsMostUpdatesWins() {
    Finding found =
        Finding.inText(
            LIVE,
            "15:05",
            FERRY,
            "14:20 " + HOTELS,
            "13:10",
            ROADS,
            "12:20 " + FERRY,
            "11:15 " + HOTELS);
    assertTrue(found.isLive());
    assertEquals(
        List.of(
            "[14:20] 14:20 " + HOTELS + " | 13:10 | " + ROADS,
            "[12:20] 12:20 " + FERRY,
            "[11:15] 11:15 " + HOTELS),
        found.updates());
    assertEquals(List.of(LIVE, "15:05", FERRY), found.head());
    assertEquals(
        List.of(weighed("read by rows that begin with a time, the most updates", 0, 2, 3, 0)),
        found.notes());
  }

  @Test
  void theFirstOfReadingsWithAsManyUpdatesIsDoubtful() {
    Finding found =
        Finding.inText(LIVE, "15:05", FERRY, "14:20 " + HOTELS, "13:10", ROADS, "12:20 " + FERRY);
    assertEquals(
        List.of(
            "[15:05] 15:05 | " + FERRY + " | 14:20 " + HOTELS,
            "[13:10] 13:10 | " + ROADS + " | 12:20 " + FERRY),
        found.updates());
    assertEquals(
        List.of(
            weighed("read by rows of time, the most updates", 0, 2, 2, 0),
            "LOW_CONFIDENCE: rows that begin with a time would give as many updates"),
        found.notes());
  }

  @Test
  void aReadingThatHoldsTooLittleIsGivenUp() {
    Finding found =
        Finding.inText(
            PLAIN, FERRY, HOTELS, ROADS, FERRY + " " + ROADS, "09:00 Opening", "10:00 Lunch");
    assertFalse(found.isLive());
    assertEquals(List.of(), found.updates());
    assertEquals(7, found.head().size());
    assertEquals(
        List.of(
            weighed("nothing repeats", 0, 0, 0, 0)
                    .replace(
                        "begin with a time: 0",
                        "begin with a time: 0, given up: 2 hold too little of the page's text")
                + "; rows like headlines: 0",
            NO_LIVE_BLOG),
        found.notes());
  }

  @Test
  void oneUpdateIsDoubtful() {
    Finding found = Finding.inText(LIVE, HOTELS, "15:05", FERRY);
    assertEquals(List.of("[15:05] 15:05 | " + FERRY), found.updates());
    assertEquals(
        List.of("LOW_CONFIDENCE: only one update was found, so nothing repeats"), doubts(found));
  }

  @Test
  void headlinesAreAskedForWhereNoReadingFindsAnUpdate() {
    Finding found =
        Finding.inText(LIVE, HOTELS, "Ferry stops for the night", FERRY, "Roads are open", ROADS);
    assertTrue(found.isLive());
    assertEquals(
        List.of("Ferry stops for the night | " + FERRY, "Roads are open | " + ROADS),
        found.updates());
    assertEquals(List.of(LIVE, HOTELS), found.head());
    assertEquals(
        List.of(
            weighed("read by rows like headlines, the most updates", 0, 0, 0, 0)
                + "; rows like headlines: 2"),
        found.notes());
  }

  @Test
  void headlinesOfAPageThatDoesNotCallItselfLiveAreDoubtful() {
    Finding found =
        Finding.inText(
            PLAIN,
            "By Ada Sample",
            "Ferry stops for the night",
            FERRY,
            "Hotels in town are all full",
            HOTELS,
            "Roads in the hills are open",
            ROADS,
            "Schools in the hills are open",
            FERRY + " " + ROADS);
    assertEquals(4, found.updates().size());
    assertEquals(
        List.of("LOW_CONFIDENCE: no time is printed and the page does not call itself live"),
        doubts(found));
  }

  @ParameterizedTest
  @CsvSource({"Storm over the harbour: live updates, true", "Storm over the harbour, false"})
  void aLiveHeadAloneIsALiveBlogWithoutUpdates(String title, boolean live) {
    Finding found = Finding.inText(title, FERRY, HOTELS, ROADS);
    assertEquals(live, found.isLive());
    assertEquals(List.of(), found.updates());
    assertEquals(4, found.head().size());
    assertEquals(
        List.of(
            weighed("nothing repeats", 0, 0, 0, 0) + "; rows like headlines: 0",
            live ? HEAD_ONLY : NO_LIVE_BLOG),
        found.notes());
  }

  @Test
  void moreThanThreeParagraphsAreAnArticle() {
    Finding found = Finding.inText(LIVE, FERRY, HOTELS, ROADS, FERRY + " " + ROADS);
    assertFalse(found.isLive());
    assertEquals(5, found.head().size());
    assertEquals(List.of(NO_LIVE_BLOG), doubts(found));
  }

  @ParameterizedTest
  @CsvSource({"This live blog is closed, true", "Live updates on the storm, false"})
  void aLiveTitleIsNotEnoughForAHeadInMarkup(String line, boolean live) {
    Finding found =
        Finding.inHtml(
            "<nav><a href='/a'>News</a></nav><h1>" + LIVE + "</h1><p>" + line + "</p>",
            "<p>" + FERRY + "</p>");
    assertEquals(live, found.isLive());
    assertEquals(List.of(live ? HEAD_ONLY : NO_LIVE_BLOG), doubts(found));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArticleThatTellsTheHoursIsNoLiveBlog(boolean article) {
    String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>";
    Finding found =
        Finding.inHtml(
            (article ? data : "")
                + "<h1>"
                + PLAIN
                + "</h1><p>"
                + FERRY
                + "</p><p>"
                + HOTELS
                + "</p>",
            "<p>09:00 " + FERRY + "</p><p>10:00 " + HOTELS + "</p><p>11:00 " + ROADS + "</p>");
    assertEquals(!article, found.isLive());
    assertEquals(article ? 0 : 3, found.updates().size());
    assertEquals(article ? List.of(NO_LIVE_BLOG) : List.of(), doubts(found));
  }

  @Test
  void rulesPartUpdatesThatBeginWithADateline() {
    Finding found =
        Finding.inText(
            PLAIN,
            "RIGA, Latvia — " + FERRY,
            "____",
            "OSLO, Norway — " + HOTELS,
            "____",
            "BERN, Switzerland — " + ROADS,
            "____",
            "About us");
    assertEquals(
        List.of(
            "RIGA, Latvia — " + FERRY, "OSLO, Norway — " + HOTELS, "BERN, Switzerland — " + ROADS),
        found.updates());
    assertEquals(List.of(PLAIN), found.head());
  }

  @Test
  void anUpdateEndsAtTheRuleBehindIt() {
    List<String> lines = new ArrayList<>(List.of(LIVE));
    for (String clock : List.of("15:05", "14:20", "13:10")) {
      lines.addAll(List.of(clock, FERRY, "____"));
    }
    Finding found = Finding.inText(lines.toArray(String[]::new));
    assertEquals(
        List.of("[15:05] 15:05 | " + FERRY, "[14:20] 14:20 | " + FERRY, "[13:10] 13:10 | " + FERRY),
        found.updates());
  }

  @Test
  void aRuleInsideAnUpdateIsPartOfIt() {
    Finding found =
        Finding.inText(
            LIVE, "15:05", FERRY, "____", HOTELS, "14:20", HOTELS, "13:10", ROADS, "12:00", FERRY);
    assertEquals(
        List.of(
            "[15:05] 15:05 | " + FERRY + " | ____ | " + HOTELS,
            "[14:20] 14:20 | " + HOTELS,
            "[13:10] 13:10 | " + ROADS,
            "[12:00] 12:00 | " + FERRY),
        found.updates());
  }

  @Test
  void theLastUpdateEndsBeforeTheFrame() {
    Finding found =
        Finding.inText(
            LIVE, "15:05", FERRY, "14:20", HOTELS, "13:10", ROADS, "Related articles", "Boats");
    assertEquals("[13:10] 13:10 | " + ROADS, found.updates().get(2));
  }

  @Test
  void anEmptyPageIsAnArticle() {
    Finding found = Finding.inText("");
    assertFalse(found.isLive());
    assertEquals(List.of(), found.head());
  }
}
