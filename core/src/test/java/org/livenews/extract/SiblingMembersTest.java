package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.livenews.extract.SiblingPages.TITLE;
import static org.livenews.extract.SiblingPages.element;
import static org.livenews.extract.SiblingPages.find;
import static org.livenews.extract.SiblingPages.headed;
import static org.livenews.extract.SiblingPages.list;
import static org.livenews.extract.SiblingPages.rows;
import static org.livenews.extract.SiblingPages.text;
import static org.livenews.extract.SiblingPages.time;
import static org.livenews.extract.SiblingPages.timed;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Siblings that stand among updates and are none are left out. */
class SiblingMembersTest {

  /** Returns three updates of a class, and other siblings among them. */
  private static String among(String others) {
    return updates("post", 2) + others + timed("c class=post", 3, 20);
  }

  private static String updates(String names, int count) {
    return IntStream.rangeClosed(0, count - 1)
        .mapToObj(i -> timed((char) ('a' + i) + " class='" + names + "'", i, 20))
        .collect(Collectors.joining());
  }

  private static String other(String attributes, String... inside) {
    return element("div", "x " + attributes, inside);
  }

  @ParameterizedTest
  @CsvSource({"8, a b x c", "7, a b c"})
  void anUpdateWithoutTimeHasEightWords(int words, String found) {
    assertEquals(found, find(among(other("class=post", text("x", words)))));
  }

  @ParameterizedTest
  @CsvSource({"'class=post', a b x c", "'class=box', a b c", "'', a b c"})
  void anUpdateWithoutTimeIsOfTheClassOfTheOthers(String attributes, String found) {
    assertEquals(found, find(among(other(attributes, text("x", 20)))));
  }

  @ParameterizedTest
  @CsvSource({
    "'post major', true, a b x c",
    "'major post', true, a b x c",
    "'major', true, a b c",
    "'post major', false, a b c",
  })
  void anUpdateThatMattersMoreHasSomeClassMore(String names, boolean dated, String found) {
    String date = dated ? "<time datetime=2024-05-03>3 May 2024</time>" : "<p>3 May 2024</p>";
    assertEquals(found, find(among(other("class='" + names + "'", date, text("x", 20)))));
  }

  @Test
  void allClassesOfTheOthersAreThere() {
    String date = "<time datetime=2024-05-03>3 May 2024</time>" + text("x", 20);
    String posts = updates("post  new", 3);
    assertEquals("a b c x", find(posts, other("class='new post big'", date)));
    assertEquals("a b c", find(posts, other("class='post big'", date)));
  }

  @Test
  void whereUpdatesHaveNoClassNeitherHasOneWithoutTime() {
    String date = "<time datetime=2024-05-03>3 May 2024</time>" + text("x", 20);
    String posts = timed("a", 1, 20) + timed("b", 2, 20) + timed("c", 3, 20);
    assertEquals("a b c", find(posts, other("class=box", date)));
    assertEquals("a b c x", find(posts, other("", text("x", 20))));
  }

  @ParameterizedTest
  @CsvSource({
    "old new new, new",
    "new old new, new",
    "new new old old, new",
    "old new new old old, old"
  })
  void theClassThatMostUpdatesHaveIsTheUsualOne(String names, String usual) {
    String[] classes = names.split(" ");
    String posts =
        IntStream.range(0, classes.length)
            .mapToObj(i -> timed("p" + i + " class=" + classes[i], i, 20))
            .collect(Collectors.joining());
    String rest =
        element("div", "new class=new", text("x", 10))
            + element("div", "old class=old", text("y", 10));
    String found = find(posts, rest);
    assertEquals(usual, found.substring(found.lastIndexOf(' ') + 1), found);
    assertEquals(classes.length + 1, found.split(" ").length, found);
  }

  @Test
  void whatHasNoTimeSaysNothingOfTheUsualClass() {
    String boxes =
        IntStream.range(0, 2)
            .mapToObj(i -> element("div", "x" + i + " class=box", text("x" + i, 20)))
            .collect(Collectors.joining());
    assertEquals("a b c", find(updates("post", 3), boxes));
  }

  @Test
  void amongHeadingsAHeadingAloneIsAnUpdate() {
    String posts = headed("a", 20) + headed("b", 20) + headed("c", 20);
    assertEquals("a b c x", find(posts, other("", "<h2>Roads are blocked</h2>")));
    assertEquals("a b c x", find(posts, other("class=box", text("x", 8))));
    assertEquals("a b c", find(posts, other("", text("x", 7))));
    assertEquals("a b c", find(posts, other("", "<img src=/a.jpg alt='A ferry'>")));
  }

  @ParameterizedTest
  @CsvSource({"3, a b c", "4, a b c x1 x2 x3 x4"})
  void whereHalfTheSiblingsPrintATimeAHeadingAloneIsNone(int bare, String found) {
    String headings =
        IntStream.rangeClosed(1, bare)
            .mapToObj(i -> element("div", "x" + i, "<h2>Roads are blocked again</h2>"))
            .collect(Collectors.joining());
    assertEquals(found, find(updates("post", 3), headings));
  }

  @Test
  void advertisementsAreNoUpdates() {
    String label = "<p>Advertisement</p>";
    assertEquals("a b c", find(among(other("class=post", label, text("x", 20)))));
    assertEquals("a b x c", find(among(other("class=post", label, time(9), text("x", 20)))));
  }

  @Test
  void aListOfAdvertisementsHoldsNone() {
    String boxes =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    element(
                        "div",
                        "x" + i,
                        "<p>Advertisement</p><h2>Boats for all</h2>",
                        text("x" + i, 20)))
            .collect(Collectors.joining());
    assertEquals("", find(boxes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read also", "Advertisement"})
  void aTimeBelowALabelOfOtherStoriesIsTheirs(String label) {
    String line = "<p>" + label + "</p>";
    String story = time(9) + "<h3>Roads are blocked</h3>";
    assertEquals("a b c", find(among(other("class=post", line, story))));
    assertEquals("a b c", find(among(line + other("class=post", story))));
    assertEquals("a b x c", find(among(line + other("class=post", story, text("x", 2)))));
    assertEquals("a b x c", find(among(other("class=post", story))));
  }

  @Test
  void theFirstRowStandsBelowNoLabel() {
    String first = "<div>" + time(9) + "<h3>Roads are blocked</h3></div>";
    assertEquals("0-1 2-3 4-5", rows(first, timed("a", 1, 20), timed("b", 2, 20)));
    String label = "<div><p>Read also</p>" + time(9) + "<h3>Roads are blocked</h3></div>";
    assertEquals("3-4 5-6", rows(label, timed("a", 1, 20), timed("b", 2, 20)));
  }

  @Test
  void theElementOfTheTitleIsNoUpdate() {
    String head = other("class=post", TITLE, time(9), text("x", 20));
    assertEquals("1-2 3-4", rows(TITLE, updates("post", 2)));
    assertEquals("3-4 5-6 7-8", rows(head, updates("post", 3)));
  }

  @Test
  void theElementOfTheTitleDoesNotMakeAList() {
    assertEquals("", rows(other("", TITLE, time(9), text("x", 40)), timed("a", 1, 40)));
  }

  @Test
  void whatStandsBesideTheTitleIsOfTheHeadWhereUpdatesStandApart() {
    String head = "<section>" + TITLE + timed("x", 1, 10) + timed("y", 2, 10) + "</section>";
    assertEquals("5-6 7-8 9-10", rows(head, list("a", 3, 20)));
  }
}
