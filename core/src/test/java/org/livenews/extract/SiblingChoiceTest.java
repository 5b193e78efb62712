package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.livenews.extract.SiblingPages.element;
import static org.livenews.extract.SiblingPages.find;
import static org.livenews.extract.SiblingPages.headed;
import static org.livenews.extract.SiblingPages.list;
import static org.livenews.extract.SiblingPages.text;
import static org.livenews.extract.SiblingPages.time;
import static org.livenews.extract.SiblingPages.timed;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all families of sibling elements the one that looks most like updates is found. */
class SiblingChoiceTest {

  private static String names(String prefix, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> prefix + i)
        .collect(Collectors.joining(" "));
  }

  private static String untimed(String id, int words) {
    return element("div", id, text(id, words));
  }

  @Test
  void mostTextWins() {
    assertEquals("a1 a2 a3", find(list("a", 3, 20), "<main>", list("b", 3, 18), "</main>"));
    assertEquals("b1 b2 b3", find(list("a", 3, 18), "<main>", list("b", 3, 20), "</main>"));
  }

  @Test
  void ofEqualsTheFirstWins() {
    assertEquals("a1 a2 a3", find(list("a", 3, 20), "<main>", list("b", 3, 20), "</main>"));
  }

  @Test
  void ofAboutTheSameTextMoreUpdatesAreTheFinerCut() {
    String pages = list("a", 3, 20) + "<main>" + list("b", 10, 5) + "</main>";
    assertEquals(names("b", 10), find(pages));
  }

  @Test
  void oneVeryLongSiblingCountsLittleMore() {
    String one =
        element("section", "a", timed("a1", 1, 900), timed("a2", 2, 10) + timed("a3", 3, 10));
    assertEquals(names("b", 3), find(one, "<main>", list("b", 3, 250), "</main>"));
  }

  @Test
  void twoSiblingsWeighLessThanThree() {
    assertEquals("b1 b2 b3", find(list("a", 2, 25), "<main>", list("b", 3, 10), "</main>"));
    assertEquals("a1 a2", find(list("a", 2, 35), "<main>", list("b", 3, 10), "</main>"));
  }

  @ParameterizedTest
  @CsvSource({"3, 2, true", "2, 2, false", "6, 4, true", "5, 4, false"})
  void mostUpdatesPrintATime(int timed, int untimed, boolean found) {
    String page =
        IntStream.rangeClosed(1, timed)
            .mapToObj(i -> timed("t" + i, i, 12))
            .collect(Collectors.joining());
    String rest =
        IntStream.rangeClosed(1, untimed)
            .mapToObj(i -> untimed("u" + i, 12))
            .collect(Collectors.joining());
    String all = names("t", timed) + " " + names("u", untimed);
    assertEquals(found ? all : "", find(page, rest));
  }

  @ParameterizedTest
  @CsvSource({"7, 3, true", "6, 4, false", "3, 0, true", "2, 1, false", "2, 0, false"})
  void whereNoTimeIsPrintedMostUpdatesHaveAHeading(int headed, int bare, boolean found) {
    String page =
        IntStream.rangeClosed(1, headed)
            .mapToObj(i -> headed("h" + i, 16))
            .collect(Collectors.joining());
    String rest =
        IntStream.rangeClosed(1, bare)
            .mapToObj(i -> untimed("u" + i, 16))
            .collect(Collectors.joining());
    String all = bare == 0 ? names("h", headed) : names("h", headed) + " " + names("u", bare);
    assertEquals(found ? all : "", find(page, rest));
  }

  @Test
  void timesSayMoreThanHeadings() {
    String headed = headed("h1", 40) + headed("h2", 40) + headed("h3", 40);
    String wordy = headed("h1", 60) + headed("h2", 60) + headed("h3", 60);
    assertEquals("a1 a2 a3", find("<main>", headed, "</main>", list("a", 3, 25)));
    assertEquals("h1 h2 h3", find("<main>", wordy, "</main>", list("a", 3, 20)));
  }

  @Test
  void timesBesideTextsAreNoUpdates() {
    String first = element("div", "a", time(1)) + untimed("b", 20);
    String second = element("div", "c", time(2)) + untimed("d", 20);
    assertEquals("", find(first, second, element("div", "e", time(3))));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "4, true", "5, false"})
  void anUpdatePrintsFewTimes(int times, boolean found) {
    String several =
        IntStream.rangeClosed(1, times)
            .mapToObj(i -> "<p>" + time(i) + "</p>")
            .collect(Collectors.joining());
    String one = element("div", "a", several, text("a", 20));
    assertEquals(
        found ? "a b c" : "",
        find(one, element("div", "b", several, text("b", 20)), untimed("c", 20)));
  }

  @Test
  void updatesOfOneTimeEachWeighMore() {
    String twice =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> element("div", "d" + i, time(i), text("d" + i, 20), time(i + 10)))
            .collect(Collectors.joining());
    assertEquals("b1 b2 b3", find("<main>", twice, "</main>", list("b", 3, 17)));
    assertEquals("d1 d2 d3", find("<main>", twice, "</main>", list("b", 3, 13)));
  }

  private static String lines(String id, int count, int words) {
    String lines =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> time(i) + text(id + i, words / count))
            .collect(Collectors.joining());
    return element("div", id, lines);
  }

  @ParameterizedTest
  @CsvSource({"2, 6, a b", "2, 5, ''", "1, 5, a b"})
  void aSiblingWithNearlyAllTheTextAndSeveralTimesIsTheList(int times, int rest, String found) {
    assertEquals(found, find(lines("a", times, 54), timed("b", 40, rest)));
  }

  @Test
  void aVeryLongSiblingIsNotTheList() {
    assertEquals("a b", find(timed("a", 40, 60), lines("b", 2, 900)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class='readers Comments'", "id=comment-list", "class=postComments"})
  void whatReadersSayWeighsLittle(String called) {
    String comments = "<main " + called + ">" + list("c", 3, 35) + "</main>";
    assertEquals("a1 a2 a3", find(comments, list("a", 3, 25)));
    assertEquals("c1 c2 c3", find(comments));
  }

  @ParameterizedTest
  @CsvSource({"0, a", "3, a", "4, c"})
  void aNameFarAroundIsNotTheirs(int between, String prefix) {
    String comments =
        "<main class=comments>"
            + "<div>".repeat(between)
            + list("c", 3, 35)
            + "</div>".repeat(between)
            + "</main>";
    assertEquals(names(prefix, 3), find(comments, list("a", 3, 25)));
  }

  @Test
  void updatesThemselvesMayBeCalledComments() {
    String comments =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> timed("c" + i + " class=comment", i, 35))
            .collect(Collectors.joining());
    assertEquals("a1 a2 a3", find("<main>", comments, "</main>", list("a", 3, 25)));
  }

  @Test
  void theListOfAFamilyIsNotChosen() {
    String lists = list("a", 3, 15) + list("b", 3, 15);
    assertEquals("a1 a2 a3 b1 b2 b3", find(lists));
  }
}
