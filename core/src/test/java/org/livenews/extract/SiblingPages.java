package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of sibling elements, made of sentences of so many words. */
final class SiblingPages {

  static final String TITLE = "<h1>Storm over the harbour</h1>";

  private SiblingPages() {}

  static Optional<Siblings> siblings(String... body) {
    return Siblings.find(RowReading.html(body));
  }

  /** Returns the identifiers of the updates that are found below a title. */
  static String find(String... body) {
    return members(TITLE, String.join("\n", body)).stream()
        .map(member -> member.element().id())
        .collect(Collectors.joining(" "));
  }

  /** Returns the rows of the updates that are found, such as {@code 1-2}. */
  static String rows(String... body) {
    return members(body).stream()
        .map(member -> member.first() + "-" + member.last())
        .collect(Collectors.joining(" "));
  }

  private static List<ElementStats.Holding> members(String... body) {
    return siblings(body).map(Siblings::members).orElse(List.of());
  }

  /** Returns a sentence of some words, which begins as an element of that identifier is called. */
  static String text(String id, int words) {
    return "<p>Note " + id.split(" ")[0] + " wind".repeat(words - 2) + ".</p>";
  }

  static String time(int minute) {
    return String.format("<time>14:%02d</time>", minute);
  }

  /** Returns an element; further attributes may stand behind its identifier. */
  static String element(String name, String id, String... inside) {
    return "<" + name + " id=" + id + ">" + String.join("", inside) + "</" + name + ">";
  }

  /** Returns an update with a time and a sentence. */
  static String timed(String id, int minute, int words) {
    return element("div", id, time(minute), text(id, words));
  }

  /** Returns an element with a heading and a sentence. */
  static String headed(String id, int words) {
    return element("div", id, "<h2>About " + id + "</h2>", text(id, words));
  }

  /** Returns a list of updates with times, which are called {@code a1}, {@code a2} and so on. */
  static String list(String id, int count, int words) {
    return element(
        "section",
        id,
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> timed(id + i, i, words))
            .collect(Collectors.joining()));
  }
}
