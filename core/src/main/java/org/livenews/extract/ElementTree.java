package org.livenews.extract;

import com.google.common.base.Verify;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The elements that hold the rows of a page, each once, numbered from the outside in: whatever is
 * told of all rows inside an element, or of all elements around it, is told of all elements in one
 * pass.
 */
final class ElementTree {

  /**
   * An element that holds rows.
   *
   * @param around the number of the element around it, -1 where there is none
   * @param first its first row
   */
  private record Node(Element element, int around, int first) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();
  private final int[] innermost;
  private final int[] last;

  private ElementTree(List<Row> rows) {
    innermost = new int[rows.size()];
    for (int i = 0; i < innermost.length; i++) {
      innermost[i] = add(rows.get(i).block().element(), i);
    }
    last = new int[nodes.size()];
    for (int i = 0; i < innermost.length; i++) {
      last[innermost[i]] = i;
    }
    for (int n = last.length - 1; n >= 0; n--) {
      int around = around(n);
      if (around >= 0) {
        last[around] = Math.max(last[around], last[n]);
      }
    }
  }

  static ElementTree of(List<Row> rows) {
    return new ElementTree(rows);
  }

  /** Returns the number of an element that holds a row; those that are new are added. */
  private int add(Element innermost, int row) {
    Integer known = numbers.get(innermost);
    if (known != null) {
      return known;
    }
    List<Element> added = new ArrayList<>(4);
    int around = -1;
    for (Element e = innermost; e != null && around < 0; e = e.parent()) {
      known = numbers.get(e);
      if (known == null) {
        added.add(e);
      } else {
        around = known;
      }
    }
    for (int i = added.size() - 1; i >= 0; i--) {
      nodes.add(new Node(added.get(i), around, row));
      around = nodes.size() - 1;
      numbers.put(added.get(i), around);
    }
    return around;
  }

  int size() {
    return nodes.size();
  }

  /** Returns the number of an element that holds a row. */
  int number(Element element) {
    return Verify.verifyNotNull(numbers.get(element));
  }

  Element element(int number) {
    return nodes.get(number).element();
  }

  /** Returns the number of the element around one, which is the smaller, or -1. */
  int around(int number) {
    return nodes.get(number).around();
  }

  /** Returns the first row of an element. */
  int first(int number) {
    return nodes.get(number).first();
  }

  /** Returns the last row of an element. */
  int last(int number) {
    return last[number];
  }

  /** Returns the number of the innermost element that holds all of a row. */
  int innermost(int row) {
    return innermost[row];
  }

  /** Returns for each element the sum of a figure of its rows. */
  int[] sums(int[] ofRows) {
    int[] sums = new int[size()];
    for (int i = 0; i < innermost.length; i++) {
      sums[innermost[i]] += ofRows[i];
    }
    for (int n = sums.length - 1; n >= 0; n--) {
      int around = around(n);
      if (around >= 0) {
        sums[around] += sums[n];
      }
    }
    return sums;
  }

  /** Returns how many elements that hold rows each element holds directly. */
  int[] kids() {
    int[] kids = new int[size()];
    for (int n = 0; n < kids.length; n++) {
      if (around(n) >= 0) {
        kids[around(n)]++;
      }
    }
    return kids;
  }

  /** Returns for each element the sum of a figure of those that it holds directly. */
  int[] sumsOfKids(int[] figures) {
    int[] sums = new int[size()];
    for (int n = 0; n < sums.length; n++) {
      if (around(n) >= 0) {
        sums[around(n)] += figures[n];
      }
    }
    return sums;
  }

  /** Tells for each element whether it, or one around it, is such. */
  boolean[] within(Predicate<Element> such) {
    boolean[] within = new boolean[size()];
    for (int n = 0; n < within.length; n++) {
      int around = around(n);
      within[n] = around >= 0 && within[around] || such.test(element(n));
    }
    return within;
  }

  /** Returns the numbers in the order of the first rows, inner elements first. */
  int[] innerFirst() {
    int[] order = new int[size()];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && around(to) == to - 1 && first(to) == first(from)) {
        to++;
      }
      for (int n = from; n < to; n++) {
        order[n] = from + to - 1 - n;
      }
      from = to;
    }
    return order;
  }
}
