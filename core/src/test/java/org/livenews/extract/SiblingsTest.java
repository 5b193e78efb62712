package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.livenews.extract.SiblingPages.TITLE;
import static org.livenews.extract.SiblingPages.element;
import static org.livenews.extract.SiblingPages.find;
import static org.livenews.extract.SiblingPages.list;
import static org.livenews.extract.SiblingPages.rows;
import static org.livenews.extract.SiblingPages.siblings;
import static org.livenews.extract.SiblingPages.text;
import static org.livenews.extract.SiblingPages.time;
import static org.livenews.extract.SiblingPages.timed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that are sibling elements of one shape. */
class SiblingsTest {

  private static final String FERRY =
      "<p>The last ferry of the day stays in the harbour tonight, the company says.</p>";
  private static final String HOTELS =
      "<p>Hotels are full and the town has now opened a large school for those who wait.</p>";

  @Test
  void eachSiblingWithATimeAndTextIsAnUpdate() {
    Finding found =
        Finding.inHtml(
            "<h1>Storm over the harbour</h1><div>",
            "<article><time>14:46</time>" + FERRY + "</article>",
            "<article><time>13:10</time>" + HOTELS + "</article></div>");
    assertEquals(
        List.of(
            "[14:46] 14:46 | The last ferry of the day stays in the harbour tonight, the company"
                + " says.",
            "[13:10] 13:10 | Hotels are full and the town has now opened a large school for those"
                + " who wait."),
        found.updates());
    assertEquals(List.of("Storm over the harbour"), found.head());
    assertEquals(
        List.of(
            "BOUNDARIES: read by 2 sibling elements, which hold 100 % of the running text; rows were"
                + " not weighed"),
        found.notes());
  }

  @Test
  void theShareIsThatOfTheRunningTextOfThePage() {
    Optional<Siblings> found =
        siblings(TITLE, timed("a", 1, 20), timed("b", 2, 40), text("side", 20));
    assertEquals(Optional.of(0.75), found.map(Siblings::share));
    assertEquals(
        Optional.of("2 sibling elements, which hold 75 % of the running text"),
        found.map(Siblings::toString));
  }

  @Test
  void aPageWithoutElementsOfThatKindHasNone() {
    assertEquals("", find());
    assertEquals("", find(text("a", 40), text("b", 40)));
    assertEquals("", find(timed("a", 1, 60)));
    assertEquals("", rows());
  }

  @ParameterizedTest
  @CsvSource({"15, 14, ''", "15, 15, a b", "60, 2, a b"})
  void updatesHoldThirtyWordsTogether(int first, int second, String found) {
    assertEquals(found, find(timed("a", 1, first), timed("b", 2, second)));
  }

  @ParameterizedTest
  @CsvSource({"64, a b", "65, a b", "66, ''"})
  void updatesHoldAThirdOfTheText(int others, String found) {
    String page = timed("a", 1, 15) + timed("b", 2, 20);
    assertEquals(found, find(page, text("side", others)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "article", "section", "li", "main", "details"})
  void updatesAreElementsThatHoldTexts(String name) {
    String one = element(name, "a", time(1), "<p>Note wind.</p>", text("a", 20));
    assertEquals("a b", find("<ul>", one, element(name, "b", time(2), text("b", 20)), "</ul>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blockquote", "figure", "header", "h3"})
  void partsOfATextAreNoUpdates(String name) {
    String one = element(name, "a", time(1), text("a", 20));
    assertEquals("", find(one, element(name, "b", time(2), text("b", 20))));
  }

  @Test
  void elementsOfOtherNamesAreNoSiblings() {
    String one = element("article", "a", time(1), text("a", 20));
    assertEquals("", find(one, element("section", "b", time(2), text("b", 20))));
  }

  @Test
  void updatesMayStandInOneSectionADay() {
    String days =
        element("section", "monday", "<h2>Monday</h2>", timed("a", 1, 20), timed("b", 2, 20))
            + element("section", "sunday", "<h2>Sunday</h2>", timed("c", 3, 20));
    assertEquals("a b c", find(days));
  }

  @Test
  void sectionsOfOneUpdateEachAreAList() {
    String one = "<section>" + timed("a", 1, 20) + "</section>";
    assertEquals("a b", find(one, "<section>" + timed("b", 2, 20) + "</section>"));
  }

  @Test
  void updatesMayStandInOneOfSeveralSections() {
    String texts =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> element("div", "x" + i, text("x" + i, 10)))
            .collect(Collectors.joining());
    assertEquals("a1 a2 a3", find(list("a", 3, 20), element("section", "x", texts)));
  }

  @Test
  void sectionsOfOtherNamesAreOtherLists() {
    String page = "<section>" + timed("a", 1, 20) + timed("b", 2, 20) + timed("c", 3, 20);
    String column = "<main>" + timed("x", 4, 15) + timed("y", 5, 15) + "</main>";
    assertEquals("a b c", find(page + "</section>", column));
  }

  private static String terms(int timed, int untimed) {
    return "<dl>"
        + IntStream.rangeClosed(1, timed + untimed)
            .mapToObj(
                i ->
                    (i <= timed ? "<dt>14:" + (10 + i) + "</dt>" : "")
                        + element("dd", "d" + i, text("d" + i, 16)))
            .collect(Collectors.joining())
        + "</dl>";
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, 1-2 3-4 5-6",
    "9, 1, 1-2 3-4 5-6 7-8 9-10 11-12 13-14 15-16 17-18 19-19",
    "8, 1, ''",
    "2, 1, ''",
  })
  void aTimeInFrontOfEachTextIsPartOfTheUpdate(int timed, int untimed, String found) {
    assertEquals(found, rows(TITLE, terms(timed, untimed)));
  }

  @Test
  void aTimeInFrontMayBeTheFirstRow() {
    assertEquals("0-1 2-3 4-5", rows(terms(3, 0)));
  }

  @Test
  void textAboveTheFirstTimeIsOfTheHead() {
    assertEquals("2-3 4-5 6-7", rows(TITLE, text("head", 6), terms(3, 0)));
  }

  @Test
  void whereTextStandsAboveATimeItIsOfThatText() {
    String first = "<dt>14:11</dt>" + element("dd", "a", text("a", 20)) + "<dt>Note wind.</dt>";
    assertEquals(
        "",
        rows(TITLE, "<dl>", first, "<dt>14:12</dt>", element("dd", "b", text("b", 20)), "</dl>"));
  }

  @Test
  void aLineThatIsNoTextMayStandAboveATime() {
    String first = "<dt>14:11</dt>" + element("dd", "a", text("a", 20)) + "<dt>Share</dt>";
    assertEquals(
        "1-2 4-5",
        rows(TITLE, "<dl>", first, "<dt>14:12</dt>", element("dd", "b", text("b", 20)), "</dl>"));
  }

  @Test
  void aPictureNeedsNoTimeInFront() {
    String picture = "<dd id=p><img src=/a.jpg alt='A ferry'></dd></dl>";
    assertEquals("1-2 3-4", rows(TITLE, terms(2, 0).replace("</dl>", picture)));
  }

  @Test
  void aPictureBelowATimeIsNoText() {
    String picture = "<dt>14:46</dt><dd id=p><img src=/a.jpg alt='A ferry'></dd></dl>";
    assertEquals("", rows(TITLE, terms(8, 1).replace("</dl>", picture)));
  }

  @Test
  void theTimeAtTheEndOfAnUpdateIsItsOwn() {
    String updates =
        element("div", "a", text("a", 20), time(1))
            + element("div", "b", text("b", 20), time(2))
            + element("div", "c", text("c", 20), time(3));
    assertEquals("0-1 2-3 4-5", rows(updates));
  }
}
