package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.RecordFinder.Reading;

/** Updates of a match by its minutes, and those without a minute that stand in like elements. */
class MatchMinutesTest {

  private static final String WAIT = "Both teams wait for the rain to stop.";

  private static List<String> found(Rows rows) {
    return RowReading.found(rows, MatchMinutes.read(rows));
  }

  /** Returns what is found in elements like this one; {@code $} is what each of them says. */
  private static List<String> inElements(String element, String... said) {
    StringBuilder html = new StringBuilder();
    for (String text : said) {
      html.append(element.replace("$", text));
    }
    return found(RowReading.html("<h1>Storm</h1><section>" + html + "</section>"));
  }

  @Test
  void eachRowThatBeginsWithAMinuteIsAnUpdate() {
    Rows rows = RowReading.text("Sample Town v Other Town", "79' Goal", WAIT, "60' Foul", "9'");
    Reading reading = MatchMinutes.read(rows);
    assertEquals(
        List.of("79' Goal @ 79' Goal", "60' Foul @ 60' Foul", "9' @ 9'"),
        RowReading.found(rows, reading));
    assertEquals(1, reading.headTo());
    assertEquals(MatchMinutes.NAME, reading.name());
  }

  @Test
  void twoMinutesAreNoUpdates() {
    Reading reading = MatchMinutes.read(RowReading.text("Storm", "79' Goal", WAIT, "60' Foul"));
    assertEquals(List.of(), reading.starts());
    assertEquals(4, reading.headTo());
  }

  @Test
  void aMinuteOutsideTheTextIsNone() {
    Rows rows = RowReading.text("79' Goal", "60' Foul", "9' Corner", "5' Corner");
    rows.get(1).mute();
    assertEquals(
        List.of("79' Goal @ 79' Goal", "9' Corner @ 9' Corner", "5' Corner @ 5' Corner"),
        found(rows));
    rows.get(0).mute();
    assertEquals(List.of(), found(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><p>$</p></li>",
        "<li class=event><p>$</p></li>",
        "<div class=event><p>$</p></div>",
        "<div class='event goal'><div><p>$</p></div></div>",
        "<li>$</li>"
      })
  void aLikeElementWithoutMinuteIsAnUpdateToo(String element) {
    assertEquals(
        List.of("79' Goal @ 79' Goal", "60' Foul @ 60' Foul", WAIT, "9' Corner @ 9' Corner"),
        inElements(element, "79' Goal", "60' Foul", WAIT, "9' Corner"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>$</p>", "<p class=event>$</p>", "<div><p>$</p></div>"})
  void aParagraphWithoutMinuteBelongsToTheUpdateAbove(String element) {
    assertEquals(
        List.of("79' Goal @ 79' Goal", "60' Foul @ 60' Foul", "9' Corner @ 9' Corner"),
        inElements(element, "79' Goal", "60' Foul", WAIT, "9' Corner"));
  }

  @Test
  void aRowOfATableWithoutMinuteIsAnUpdateToo() {
    String row = "<tr><td><p>$</p></td><td><p>%</p></td></tr>";
    Rows rows =
        RowReading.html(
            "<table>",
            row.replace("$", "79'").replace("%", "A goal at last."),
            row.replace("$", "60'").replace("%", "A foul in the rain."),
            row.replace("$", "").replace("%", WAIT),
            row.replace("$", "9'").replace("%", "The first corner."),
            "</table>");
    assertEquals(List.of("79' @ 79'", "60' @ 60'", WAIT, "9' @ 9'"), found(rows));
  }

  @ParameterizedTest
  @CsvSource({
    "<div class=event><p>HT</p><p>$</p></div>, HT @ HT",
    "<div class=event><p>Half time</p><p>$</p></div>, $",
    "<div class=event><p>HT</p><p>So far</p><p>$</p></div>, $",
    "<div class=event><p>$</p><p>HT</p></div>, $",
    "<div class=event><p>$</p><p>So they say.</p></div>, $",
    "<div class='event late'><p>$</p></div>, $",
    "<div class=event><p>$</p><p>90'</p></div>, 90' @ 90'"
  })
  void anUpdateWithoutMinuteBeginsAtItsWordForTheTimeOrItsFirstSentence(String html, String start) {
    String event = "<div class=event><p>$</p></div>";
    Rows rows =
        RowReading.html(
            "<section>",
            event.replace("$", "79' Goal"),
            html.replace("$", WAIT),
            event.replace("$", "60' Foul"),
            event.replace("$", "9' Corner"),
            "</section>");
    assertEquals(
        List.of(
            "79' Goal @ 79' Goal",
            start.replace("$", WAIT),
            "60' Foul @ 60' Foul",
            "9' Corner @ 9' Corner"),
        found(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=event><p>Half time</p></div>",
        "<div class=other><p>$</p></div>",
        "<div><p>$</p></div>",
        "<aside class=event><p>$</p></aside>",
        "<div class=other><div class=event><p>$</p></div></div>",
        "<p>$</p>"
      })
  void whatSaysNoSentenceOrStandsInAnotherElementIsNoUpdate(String html) {
    String event = "<div class=event><p>$</p></div>";
    Rows rows =
        RowReading.html(
            "<section>",
            event.replace("$", "79' Goal"),
            html.replace("$", WAIT),
            event.replace("$", "60' Foul"),
            event.replace("$", "9' Corner"),
            "</section><div class=event><p>" + WAIT + "</p></div>");
    assertEquals(
        List.of("79' Goal @ 79' Goal", "60' Foul @ 60' Foul", "9' Corner @ 9' Corner"),
        found(rows));
  }

  @Test
  void aSentenceOutsideTheTextIsNoUpdate() {
    String item = "<li><p>$</p></li>";
    Rows rows =
        RowReading.html(
            item.replace("$", "79' Goal"),
            item.replace("$", WAIT),
            item.replace("$", "60' Foul"),
            item.replace("$", "9' Corner"));
    rows.get(1).mute();
    assertEquals(3, MatchMinutes.read(rows).starts().size());
  }

  @Test
  void aWordInAListItemIsNoWordForTheTime() {
    String item = "<li><p>$</p></li>";
    Rows rows =
        RowReading.html(
            item.replace("$", "79' Goal"),
            item.replace("$", "HT</p><p>" + WAIT),
            item.replace("$", "60' Foul"),
            item.replace("$", "9' Corner"));
    assertEquals(
        List.of("79' Goal @ 79' Goal", WAIT, "60' Foul @ 60' Foul", "9' Corner @ 9' Corner"),
        found(rows));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=other><p>9' Corner</p></div>",
        "<div><p>9' Corner</p></div>",
        "<article class=event><p>9' Corner</p></article>",
        "</section><section><div class=event><p>9' Corner</p></div>"
            + "<div class=event><p>5' Corner</p></div>",
        "<p>9' Corner</p>"
      })
  void elementsThatAreNotAlikeTellNothing(String last) {
    String event = "<div class=event><p>$</p></div>";
    Rows rows =
        RowReading.html(
            "<section>",
            event.replace("$", "79' Goal"),
            event.replace("$", WAIT),
            event.replace("$", "60' Foul"),
            last,
            "</section>");
    assertEquals(0, found(rows).stream().filter(WAIT::equals).count());
    assertEquals("79' Goal @ 79' Goal", found(rows).get(0));
  }

  @Test
  void theClassesThatAllHaveInCommonTell() {
    Rows rows =
        RowReading.html(
            "<section>",
            "<div class='goal event'><p>79' Goal</p></div>",
            "<div class='foul event'><p>60' Foul</p></div>",
            "<div class='goal'><p>" + WAIT + "</p></div>",
            "<div class='wait event'><p>The rain stops at last.</p></div>",
            "<div class='corner event'><p>9' Corner</p></div>",
            "</section>");
    assertEquals(
        List.of(
            "79' Goal @ 79' Goal",
            "60' Foul @ 60' Foul",
            "The rain stops at last.",
            "9' Corner @ 9' Corner"),
        found(rows));
  }

  @Test
  void anUpdateWithoutMinuteMayComeFirst() {
    Rows rows =
        RowReading.html(
            "<h1>Storm</h1><ul>",
            "<li><p>" + WAIT + "</p></li>",
            "<li><p>79' Goal</p></li><li><p>60' Foul</p></li><li><p>9' Corner</p></li>",
            "</ul>");
    assertEquals(WAIT, found(rows).get(0));
    assertEquals(1, MatchMinutes.read(rows).headTo());
  }
}
