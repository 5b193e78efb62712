package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;
import org.livenews.model.Capture;

/** A reading by times is believed where its updates hold enough of the page. */
class WeighingTest {

  private static final String TITLE = "<h1>Storm over the harbour</h1>";
  private static final String MENU = "<nav><p>Weather</p></nav>";

  /** Weighs the reading that an update begins at each row of class {@code at}. */
  private static Reading weigh(String... body) {
    Page page = Page.of(Capture.html("<html><body>" + String.join("\n", body) + "</body></html>"));
    Rows rows = page.rows(HouseStyle.GENERIC);
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).block().element().hasClass("at")) {
        starts.add(new Start(i, i));
      }
    }
    return Weighing.believed(rows, new Reading("times", starts, 0, "as it was"));
  }

  private static String noteOn(String... body) {
    return weigh(body).note();
  }

  /** Returns a sentence of some words. */
  private static String text(String name, int words) {
    return "<p>Note " + name + " wind".repeat(words - 2) + ".</p>";
  }

  private static String line(String name, int words) {
    return text(name, words).replace(".", "");
  }

  private static String time(int minute) {
    return String.format("<p class=at>14:%02d</p>", minute);
  }

  /** Returns updates of so many words each. */
  private static String updates(int... words) {
    return IntStream.range(0, words.length)
        .mapToObj(i -> time(i) + (words[i] == 0 ? "" : text("a" + i, words[i])))
        .collect(Collectors.joining());
  }

  private static String lines(int count, int words) {
    return IntStream.range(0, count)
        .mapToObj(i -> time(i) + line("a" + i, words))
        .collect(Collectors.joining());
  }

  private static String tooLittle(int updates) {
    return "given up: " + updates + " hold too little of the page's text";
  }

  private static String noText(int updates) {
    return "given up: no text goes with " + updates;
  }

  @Test
  void whatIsBelievedKeepsItsUpdatesBehindTheHead() {
    Reading reading = weigh(TITLE, updates(20, 20, 20));
    assertEquals(
        new Reading("times", List.of(new Start(1, 1), new Start(3, 3), new Start(5, 5)), 1),
        reading);
  }

  @Test
  void whatIsGivenUpHasNoUpdates() {
    assertEquals(
        new Reading("times", List.of(), 6, tooLittle(2)),
        weigh(TITLE, updates(4, 4), text("b", 80)));
  }

  @Test
  void aReadingWithoutUpdatesStaysAsItIs() {
    assertEquals(new Reading("times", List.of(), 2, "as it was"), weigh(TITLE, text("b", 20)));
    assertEquals(new Reading("times", List.of(), 0, "as it was"), weigh());
  }

  @Test
  void keyEventsAboveTheUpdatesAreLeftOut() {
    String keys = time(1) + line("a", 6) + time(2) + line("b", 6);
    String again = time(1) + line("a", 6) + text("x", 20) + time(2) + line("b", 6) + text("y", 20);
    Reading reading = weigh(TITLE, keys, again);
    assertEquals(List.of(new Start(5, 5), new Start(8, 8)), reading.starts());
    assertEquals(5, reading.headTo());
  }

  @ParameterizedTest
  @CsvSource({"39, 41, true", "40, 40, true", "41, 40, false"})
  void aFewUpdatesHoldHalfOfThePage(int others, int held, boolean believed) {
    String updates = updates(held / 2, held - held / 2);
    assertEquals(believed ? "" : tooLittle(2), noteOn(TITLE, text("b", others), updates));
  }

  @Test
  void whatStandsAboveTheTitleIsNoTextOfThePage() {
    assertEquals("", noteOn(text("b", 60), TITLE, updates(10, 10)));
  }

  @Test
  void aLineOfTheFrameHasNoWords() {
    String stock = "<p>This live blog is now closed</p>";
    assertEquals(tooLittle(2), noteOn(TITLE, text("b", 22), updates(10, 10), stock));
    assertEquals("", noteOn(TITLE, text("b", 20), updates(10, 10), stock));
  }

  @ParameterizedTest
  @CsvSource({"60, 70, true", "60, 71, false", "64, 66, true", "64, 67, false"})
  void aVeryLongUpdateCountsNoMoreThanSomeTimesTheUsual(int longest, int others, boolean believed) {
    String page = TITLE + text("b", others) + updates(10, longest);
    assertEquals(believed ? "" : tooLittle(2), noteOn(page));
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, true"})
  void updatesOfAFewWordsHoldNoText(int words, boolean believed) {
    assertEquals(believed ? "" : tooLittle(2), noteOn(TITLE, updates(words, words)));
    assertEquals(believed ? "" : tooLittle(3), noteOn(TITLE, updates(words, 30, words)));
    assertEquals("", noteOn(TITLE, updates(9, words, 9)));
  }

  @Test
  void anUpdateAloneMayHaveAFewWords() {
    assertEquals("", noteOn(TITLE, text("b", 8), updates(8)));
    assertEquals(tooLittle(1), noteOn(TITLE, text("b", 9), updates(8)));
  }

  @Test
  void fiveUpdatesWithTextNeedNotHoldHalfOfThePage() {
    assertEquals(tooLittle(4), noteOn(TITLE, text("b", 60), updates(9, 9, 9, 9)));
    assertEquals("", noteOn(TITLE, text("b", 60), updates(9, 9, 9, 9, 9)));
  }

  @Test
  void sevenUpdatesNeedNoText() {
    assertEquals(tooLittle(6), noteOn(TITLE, text("b", 60), lines(6, 4)));
    assertEquals("", noteOn(TITLE, text("b", 60), lines(7, 4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Storm over the harbour - live</h1>",
        "<p>12 Posts</p>",
        "<p>The day so far:</p>",
        "<p>3 May 2024</p>"
      })
  void whatCallsForUpdatesMakesAFewBelieved(String line) {
    assertEquals("", noteOn(TITLE, text("b", 60), line, updates(4, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Live updates</p>", "<p>The day so far:</p>", "<p>3 May 2024</p>"})
  void whatStandsFurtherAboveDoesNot(String line) {
    assertEquals(tooLittle(2), noteOn(TITLE, line, text("b", 60), updates(4, 4)));
  }

  @Test
  void updatesMayBeginThePage() {
    assertEquals(tooLittle(2), noteOn(updates(4, 4), text("b", 60)));
    assertEquals("", noteOn(updates(20, 20)));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "4, true", "5, false"})
  void aFewLinesOfAPageWithAFrameAreNoUpdates(int count, boolean givenUp) {
    assertEquals(givenUp ? noText(count) : "", noteOn(MENU, TITLE, lines(count, 12)));
    assertEquals("", noteOn(TITLE, lines(count, 12)));
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, true"})
  void oneSentenceOfAPageWithAFrameIsTextOfUpdates(int words, boolean text) {
    String first = time(1) + text("a", words) + time(2) + line("b", 12);
    String last = time(1) + line("a", 12) + time(2) + text("b", words);
    assertEquals(text, !noteOn(MENU, TITLE, first).equals(noText(2)));
    assertEquals(text, !noteOn(MENU, TITLE, last).equals(noText(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<nav><p>Note nav wind wind wind wind wind wind wind.</p></nav>"})
  void textAboveUpdatesOrInTheFrameIsNotTheirs(String menu) {
    assertEquals(noText(2), noteOn(MENU, TITLE, text("b", 40), lines(2, 12), menu));
  }
}
