package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.RecordFinder.Start;
import org.livenews.model.Capture;

/** The last update ends before the words of the frame behind its text. */
class WeighingEndTest {

  private static final String FIRST = time(1) + text("a", 12);
  private static final String TWO = FIRST + time(2) + text("b", 12);
  private static final String LAST = time(3) + text("c", 12);
  private static final String THREE = TWO + LAST;
  private static final String FRAME = "<p>Sort by</p>";
  private static final String MORE = line("x", 4) + line("y", 4);

  /**
   * Returns how many rows the last update has. An update begins at each row of class {@code at},
   * which is its time, or at one of class {@code from} above it; one of class {@code bare} has no
   * time.
   */
  private static int length(String... body) {
    Page page = Page.of(Capture.html("<html><body>" + String.join("\n", body) + "</body></html>"));
    Rows rows = page.rows(HouseStyle.GENERIC);
    List<Start> starts = new ArrayList<>();
    int from = -1;
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).block().element().className();
      if (name.equals("from")) {
        from = i;
      } else if (name.equals("at")) {
        starts.add(new Start(from < 0 ? i : from, i));
        from = -1;
      } else if (name.equals("bare")) {
        starts.add(new Start(i, Start.UNTIMED));
      }
    }
    return Weighing.end(rows, starts) - starts.get(starts.size() - 1).row();
  }

  private static String time(int minute) {
    return String.format("<p class=at>14:%02d</p>", minute);
  }

  /** Returns a sentence of some words. */
  private static String text(String name, int words) {
    return "<p>Note " + name + " wind".repeat(words - 2) + ".</p>";
  }

  private static String line(String name, int words) {
    return text(name, words).replace(".", "");
  }

  private static String item(String name) {
    return "<ul><li>Note " + name + " wind wind</li></ul>";
  }

  @Test
  void withoutFrameTheLastUpdateEndsWithThePage() {
    assertEquals(2, length(THREE));
    assertEquals(4, length(THREE, text("d", 12), text("e", 5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sort by", "Read also", "12 Posts", "Comments"})
  void wordsOfTheFrameBehindTheTextEndIt(String line) {
    assertEquals(2, length(THREE, "<p>" + line + "</p>", text("d", 12)));
    assertEquals(2, length(LAST, "<p>" + line + "</p>", text("d", 12)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read more", "Advertisement", "This live blog is now closed"})
  void otherStockLinesDoNot(String line) {
    assertEquals(4, length(THREE, "<p>" + line + "</p>", text("d", 12)));
  }

  @Test
  void wordsOfTheFrameAboveTheTextDoNot() {
    assertEquals(3, length(TWO, time(3), FRAME, text("c", 12)));
  }

  @Test
  void whatStandsInEachUpdateIsNoEnd() {
    assertEquals(4, length(FIRST, FRAME, LAST, FRAME, text("d", 12)));
    assertEquals(4, length(FIRST, line("x", 4), TWO, LAST, line("x", 4), text("d", 12)));
  }

  @Test
  void whatStandsAboveTheUpdatesMayEndThem() {
    assertEquals(2, length(FRAME, THREE, FRAME, text("d", 12)));
  }

  @Test
  void textBesideTheTimeIsTextOfTheUpdate() {
    String last = "<p class=at>14:03 The wind fell and boats sailed.</p>";
    assertEquals(1, length(last, FRAME, text("d", 12)));
    assertEquals(1, length(TWO, last, FRAME, text("d", 12)));
    assertEquals(1, length(TWO, last, MORE));
  }

  @Test
  void aHeadlineBesideTheTimeIsNoText() {
    assertEquals(3, length(TWO, "<p class=at>14:03 The wind fell</p>", MORE));
  }

  @Test
  void anUpdateWithoutTimeEndsSoToo() {
    assertEquals(1, length("<p class=bare>The wind fell and boats sailed.</p>", FRAME));
  }

  @Test
  void theTimeIsNeverBehindTheEnd() {
    String late = "<p class=from>The wind fell</p>" + FRAME + "<p class=at>14:03</p>";
    assertEquals(4, length(TWO, late, text("c", 12), FRAME));
    String ruled = "<p class=from>The wind fell</p><hr><p class=at>14:03</p>";
    assertEquals(4, length(TWO, ruled, text("c", 12), FRAME));
  }

  @Test
  void theFirstShortLineBehindTheTextEndsIt() {
    assertEquals(2, length(THREE, MORE));
    assertEquals(3, length(THREE, text("d", 5), MORE));
  }

  @ParameterizedTest
  @CsvSource({"10, 2", "11, 4"})
  void aShortLineHasTenWords(int words, int length) {
    assertEquals(length, length(THREE, line("x", words), text("d", 12)));
  }

  @Test
  void aLineThatMayBeCutOffEndsNothing() {
    assertEquals(3, length(THREE, line("x", 4)));
  }

  @Test
  void aShortLineAboveTheTextIsAHeadline() {
    assertEquals(3, length(TWO, time(3), line("x", 4), text("c", 12)));
  }

  @Test
  void aListIsTextToo() {
    assertEquals(2, length(TWO, time(3), item("c"), MORE));
    String items = time(1) + item("a") + time(2) + item("b");
    assertEquals(2, length(items, LAST, MORE));
  }

  @ParameterizedTest
  @CsvSource({"Note wind, 2", "Note wind., 4"})
  void aLabelWithShortLinesBehindItEndsTheText(String below, int length) {
    assertEquals(length, length(THREE, "<p>From the harbour:</p>", "<p>" + below + "</p>"));
  }

  @Test
  void aLabelWithNothingBehindItEndsTheText() {
    assertEquals(2, length(THREE, "<p>From the harbour:</p>", "<p>Read more</p>"));
    assertEquals(3, length(THREE, "<p>From the harbour:</p>"));
  }

  @Test
  void ofTwoUpdatesNoneTellsHowTheyEnd() {
    assertEquals(4, length(FIRST, LAST, MORE));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "4, 2"})
  void mostUpdatesEndInText(int inText, int length) {
    StringBuilder updates = new StringBuilder(time(20) + text("l", 12) + line("l", 11));
    for (int i = 0; i < inText; i++) {
      updates.append(time(21 + i)).append(text("t" + i, 12));
    }
    assertEquals(length, length(updates.toString(), LAST, MORE, text("z", 12)));
  }

  @Test
  void aLineOfTheFrameIsNotTheEndOfAnUpdate() {
    String framed = FIRST + "<p>Read more</p>" + time(2) + text("b", 12) + "<p>Read more</p>";
    assertEquals(2, length(framed, LAST, MORE));
  }

  @Test
  void anUpdateOfATimeAloneDoesNotEndInText() {
    assertEquals(4, length(text("z", 12), time(1), time(2), text("b", 12), LAST, MORE));
  }

  private static String withSubhead(int above, int below) {
    return time(1) + text("a", above) + line("s", 4) + text("z", below);
  }

  @ParameterizedTest
  @CsvSource({"11, 11, 4", "10, 11, 2", "11, 10, 2"})
  void headlinesMayStandBetweenParagraphs(int above, int below, int length) {
    String page = withSubhead(above, below) + time(2) + text("b", 12) + LAST;
    assertEquals(length, length(page, line("x", 4), text("d", 11)));
  }

  @Test
  void aHeadlineOverShortLinesIsNoSubhead() {
    String page = withSubhead(12, 12) + time(2) + text("b", 12) + LAST;
    assertEquals(2, length(page, line("x", 4), text("d", 10)));
    assertEquals(2, length(page, line("x", 4), line("y", 4)));
    assertEquals(3, length(page, line("x", 4)));
  }

  @Test
  void aHeadlineAboveTheTextOrBetweenUpdatesIsNoSubhead() {
    String headed = time(1) + line("s", 4) + text("a", 12) + time(2) + text("b", 12);
    assertEquals(2, length(headed, LAST, line("x", 4), text("d", 12)));
  }

  @Test
  void aHeadlineAtTheEndOfAnUpdateIsNoSubhead() {
    StringBuilder updates = new StringBuilder(besideTime(1) + text("a", 12) + line("s", 4));
    for (int minute = 2; minute < 7; minute++) {
      updates.append(besideTime(minute));
    }
    assertEquals(2, length(updates.toString(), LAST, line("x", 4), text("d", 12)));
  }

  private static String besideTime(int minute) {
    return text("t" + minute, 12).replace("<p>", "<p class=at>14:1" + minute + " ");
  }

  @Test
  void aRuleBehindTheTextEndsIt() {
    assertEquals(2, length(THREE, "<hr>", text("d", 12)));
    assertEquals(2, length(LAST, "<hr>", text("d", 12)));
    assertEquals(4, length(LAST.replace("</p><p>", "</p><hr><p>"), text("d", 12)));
  }

  @Test
  void aRuleAboveTheUpdatesDoesNotPartThem() {
    assertEquals(2, length("<hr>", THREE, "<hr>", text("d", 12)));
  }

  @Test
  void whereRulesPartUpdatesOneMorePartsNothing() {
    assertEquals(4, length(FIRST, "<hr>", LAST, "<hr>", text("d", 12)));
  }

  @Test
  void whatIsNotOfThePageEndsNothing() {
    String menu = "<nav><p>Sort by</p><p>Weather</p></nav>";
    assertEquals(5, length(THREE, menu, text("d", 12)));
    String said = "<nav><p>Note e wind.</p></nav>";
    assertEquals(5, length(TWO, time(3), said, line("x", 4), line("y", 11), text("c", 12)));
  }
}
