package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Capture;

/** What a page says of itself that makes it a live page. */
class LiveEvidenceTest {

  private static final int ALL = 1000;
  private static final String TITLE = "<h1>Storm over the harbour</h1>";
  private static final String LIVE_HEADLINE = "<h2>Storm in our live blog</h2>";
  private static final String LIVE_SENTENCE = "<p>Read of the storm in our live blog.</p>";

  /** Reads the rows before a limit; what is found is told by name. */
  private static String before(int limit, String... body) {
    Capture page = Capture.html("<html><body>" + String.join("\n", body) + "</body></html>");
    LiveEvidence found = LiveEvidence.in(Page.of(page).rows(HouseStyle.GENERIC), limit);
    return Stream.of(
            Optional.of("title").filter(name -> found.title()),
            Optional.of("frame").filter(name -> found.frame()),
            Optional.of("stock").filter(name -> found.stock()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String in(String... body) {
    return before(ALL, body);
  }

  private static String paragraphs(int count) {
    return Stream.of("boats", "ferries", "trains", "pilots", "crews", "buses")
        .limit(count)
        .map(who -> "<p>The " + who + " wait for the wind to fall.</p>")
        .collect(Collectors.joining());
  }

  private static String sentence(int words) {
    return "<p>Wind" + " and rain".repeat((words - 2) / 2) + " so".repeat(words % 2) + " live.</p>";
  }

  @Test
  void aPageThatSaysNothingOfTheKindIsNotLive() {
    assertEquals("", in(TITLE, paragraphs(2)));
    assertEquals("", in(paragraphs(1)));
    assertEquals("", in());
  }

  @Test
  void theTitleMayCallThePageLive() {
    assertEquals("title frame", in("<h1>Storm over the harbour - live</h1>", paragraphs(1)));
  }

  @Test
  void aTitleInTheMiddleOfTheTextSpeaksForThePage() {
    assertEquals("title frame", in(paragraphs(3), "<h1>Storm over the harbour - live</h1>"));
  }

  @Test
  void aTitleOfManyWordsCounts() {
    String words = "we all ".repeat(20);
    assertEquals("title", in("<h1>" + words + "go live</h1>", paragraphs(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Live updates, frame",
    "Sort by, ''",
    "Advertisement, ''",
    "Read more, ''",
    "Comments, ''",
    "Here are the latest updates, stock",
    "12 Posts, stock",
    "This live blog is now closed, stock",
    "Our live coverage has moved, stock",
    "Welcome to our live blog, stock",
  })
  void stockLinesOfLivePagesAreTold(String line, String found) {
    assertEquals(found, in(TITLE, "<p>" + line + "</p>", paragraphs(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Posts", "Live updates"})
  void onlyRowsBeforeTheLimitAreRead(String line) {
    String[] body = {TITLE, paragraphs(1), "<p>" + line + "</p>", paragraphs(1)};
    assertEquals("", before(2, body));
    assertEquals(in(body), before(3, body));
    assertEquals("", before(0, body));
  }

  @Test
  void aSentenceOfTheHeadMayCallThePageLive() {
    assertEquals("frame", in(TITLE, LIVE_SENTENCE));
    assertEquals("frame", in(TITLE, paragraphs(4), LIVE_SENTENCE));
    assertEquals("", in(TITLE, paragraphs(5), LIVE_SENTENCE));
  }

  @Test
  void aStockLineIsReadBehindFiveParagraphsAtMost() {
    assertEquals("stock", in(TITLE, paragraphs(5), "<p>12 Posts</p>"));
    assertEquals("", in(TITLE, paragraphs(6), "<p>12 Posts</p>"));
  }

  @Test
  void onlySentencesAreParagraphs() {
    String lines = "<h2>The boats wait</h2>".repeat(8);
    assertEquals("stock", in(TITLE, lines, "<p>12 Posts</p>"));
  }

  @Test
  void aLongSentenceIsNewsText() {
    assertEquals("frame", in(TITLE, sentence(39)));
    assertEquals("frame", in(TITLE, sentence(40)));
    assertEquals("", in(TITLE, sentence(41)));
  }

  @Test
  void listsAreNoWordsOfThePageAboutItself() {
    assertEquals("", in(TITLE, "<ul><li>Storm in our live blog</li></ul>", paragraphs(1)));
    String items = "<ul>" + "<li>The boats wait for the wind.</li>".repeat(8) + "</ul>";
    assertEquals("stock", in(TITLE, items, "<p>12 Posts</p>"));
  }

  @Test
  void aLiveHeadlineInsideTheTextPointsToAnotherPage() {
    assertEquals("frame", in(TITLE, LIVE_HEADLINE, paragraphs(2)));
    assertEquals("frame", in(TITLE, paragraphs(1), LIVE_HEADLINE));
    assertEquals("", in(TITLE, paragraphs(2), LIVE_HEADLINE));
  }

  @Test
  void whatStandsBelowAPointerToAnotherPageIsOfThatPage() {
    assertEquals("", in(TITLE, paragraphs(2), LIVE_HEADLINE, LIVE_SENTENCE));
    assertEquals("frame", in(TITLE, paragraphs(2), "<h2>The boats wait</h2>", LIVE_SENTENCE));
    assertEquals("frame", in(TITLE, LIVE_SENTENCE, paragraphs(2), LIVE_HEADLINE));
  }

  @Test
  void aMutedLineSaysNothing() {
    String menu = "<nav><a href='/live'>12 Posts</a> <p>Live updates</p></nav>";
    assertEquals("", in(menu, TITLE, paragraphs(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, false, false",
    "true, false, false, true, true",
    "false, true, false, true, false",
    "false, false, true, true, true",
    "true, true, true, true, true",
  })
  void aLineOfTheFrameIsWeakEvidence(
      boolean title, boolean frame, boolean stock, boolean any, boolean strong) {
    LiveEvidence evidence = new LiveEvidence(title, frame, stock);
    assertEquals(List.of(any, strong), List.of(evidence.isAny(), evidence.isStrong()));
  }
}
