package org.livenews.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dump cut at the boundaries of its updates. Joining the pieces gives the dump back.
 *
 * @param head the lines before the first update
 * @param updates the lines of each update, in page order
 * @param tail the lines after the last update
 */
public record Cut(List<String> head, List<List<String>> updates, List<String> tail) {

  /** Copies the lists. */
  public Cut {
    head = List.copyOf(head);
    updates = updates.stream().map(List::copyOf).toList();
    tail = List.copyOf(tail);
  }

  /** Cuts a dump before each of the lines with these numbers (from 0), and before {@code tail}. */
  public static Cut at(String dump, List<Integer> firstLines, int tail) {
    List<String> lines = List.of(dump.split("\n", -1));
    List<List<String>> updates = new ArrayList<>();
    for (int i = 0; i < firstLines.size(); i++) {
      int to = i + 1 < firstLines.size() ? firstLines.get(i + 1) : tail;
      updates.add(lines.subList(firstLines.get(i), to));
    }
    int head = firstLines.isEmpty() ? tail : firstLines.get(0);
    return new Cut(lines.subList(0, head), updates, lines.subList(tail, lines.size()));
  }

  /** Returns the dump. */
  public String text() {
    return String.join(
        "\n",
        Stream.of(head, updates.stream().flatMap(List::stream).toList(), tail)
            .flatMap(List::stream)
            .toList());
  }

  /** Returns the dump as a capture has it that missed the beginning of the page. */
  public Cut withoutHead() {
    return new Cut(List.of(), updates, tail);
  }

  /** Returns the dump with its updates in the order of these numbers. */
  public Cut reordered(List<Integer> order) {
    if (order.size() != updates.size() || Set.copyOf(order).size() != order.size()) {
      throw new IllegalArgumentException("order must name each update once: " + order);
    }
    return new Cut(head, order.stream().map(updates::get).toList(), tail);
  }
}
