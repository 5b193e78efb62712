package org.livenews.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The elements that hold the rows of a page, each once, numbered from the outside in: whatever is
 * told of all rows inside an element, or of all elements around it, is told of all elements in one
 * pass. The rows of an element follow one another.
 */
final class ElementTree {

  private final Element[] elements;
  private final String[] names;
  private final int[] around;
  private final int[] first;
  private final int[] last;
  private final int[] innermost;
  private final int size;

  private ElementTree(Builder built) {
    elements = built.elements;
    names = built.names;
    around = built.around;
    first = built.first;
    innermost = built.innermost;
    size = built.size;
    last = new int[size];
    for (int i = 0; i < innermost.length; i++) {
      last[innermost[i]] = i;
    }
    for (int n = size - 1; n >= 0; n--) {
      if (around[n] >= 0) {
        last[around[n]] = Math.max(last[around[n]], last[n]);
      }
    }
  }

  /** Takes the rows of a page one after another. Not safe for use by several threads. */
  static final class Builder {

    private final Deque<Element> added = new ArrayDeque<>();
    private final int[] innermost;
    private Element[] elements;
    private String[] names;
    private int[] around;
    private int[] first;
    private int rows;
    private int size;

    /**
     * Creates what takes rows.
     *
     * @param rows how many they are
     */
    Builder(int rows) {
      int most = 2 * rows + 16; // on most pages; the arrays grow where there are more
      innermost = new int[rows];
      elements = new Element[most];
      names = new String[most];
      around = new int[most];
      first = new int[most];
    }

    /** Takes the innermost element around the next row. */
    void add(Element element) {
      int open = enter(element, rows == 0 ? -1 : innermost[rows - 1]);
      while (!added.isEmpty()) {
        open = add(added.pop(), open);
      }
      innermost[rows++] = open;
    }

    /**
     * Returns the number of the innermost element around a row that holds the row before it too, or
     * -1; notes the elements inside it, the outermost first.
     *
     * @param element the innermost element around the row
     * @param open the number of that of the row before, or -1
     */
    private int enter(Element element, int open) {
      for (Element e = element; e != null; e = e.parent()) {
        for (int n = open; n >= 0; n = around[n]) {
          if (elements[n] == e) {
            return n;
          }
        }
        added.push(e);
      }
      return -1;
    }

    private int add(Element element, int outer) {
      if (size == elements.length) {
        elements = Arrays.copyOf(elements, 2 * size);
        names = Arrays.copyOf(names, 2 * size);
        around = Arrays.copyOf(around, 2 * size);
        first = Arrays.copyOf(first, 2 * size);
      }
      elements[size] = element;
      names[size] = element.normalName();
      around[size] = outer;
      first[size] = rows;
      return size++;
    }

    /** Returns the tree of all rows, which were taken. */
    ElementTree build() {
      return new ElementTree(this);
    }
  }

  static ElementTree of(List<Row> rows) {
    Builder tree = new Builder(rows.size());
    rows.forEach(row -> tree.add(row.block().element()));
    return tree.build();
  }

  int size() {
    return size;
  }

  /** Returns how many rows there are. */
  int rows() {
    return innermost.length;
  }

  /** Returns the number of an element that holds a row. */
  int number(Element element, int row) {
    int n = innermost[row];
    while (elements[n] != element) {
      n = around[n];
    }
    return n;
  }

  Element element(int number) {
    return elements[number];
  }

  /** Returns the name of an element, in lower case. */
  String name(int number) {
    return names[number];
  }

  /** Returns the number of the element around one, which is the smaller, or -1. */
  int around(int number) {
    return around[number];
  }

  /** Returns the number of the innermost element that is one of two or around it, for both. */
  int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (a > b) {
        a = around[a];
      } else {
        b = around[b];
      }
    }
    return a;
  }

  /** Returns the first row of an element. */
  int first(int number) {
    return first[number];
  }

  /** Returns the last row of an element. */
  int last(int number) {
    return last[number];
  }

  /** Returns the number of the innermost element that holds all of a row. */
  int innermost(int row) {
    return innermost[row];
  }

  /** Returns for each element the sum of a figure of its rows; the figures become sums, too. */
  Sums sums(int[] ofRows) {
    for (int i = 1; i < ofRows.length; i++) {
      ofRows[i] += ofRows[i - 1];
    }
    return new Sums(ofRows);
  }

  /** The sum of a figure of the rows of each element. */
  final class Sums {

    /** Of each row the sum of all up to it. */
    private final int[] upTo;

    private Sums(int[] upTo) {
      this.upTo = upTo;
    }

    /** Returns the sum of the rows of an element. */
    int of(int number) {
      int before = first[number] - 1;
      return upTo[last[number]] - (before < 0 ? 0 : upTo[before]);
    }

    /** Returns the highest sum; 0 if there are no elements. */
    int highest() {
      int highest = 0;
      for (int n = 0; n < size; n++) {
        highest = Math.max(highest, of(n));
      }
      return highest;
    }
  }

  /** Returns how many elements that hold rows each element holds directly. */
  int[] kids() {
    int[] kids = new int[size];
    for (int n = 0; n < size; n++) {
      if (around[n] >= 0) {
        kids[around[n]]++;
      }
    }
    return kids;
  }

  /** Returns for each element the sum of a figure of those that it holds directly. */
  int[] sumsOfKids(int[] figures) {
    int[] sums = new int[size];
    for (int n = 0; n < size; n++) {
      if (around[n] >= 0) {
        sums[around[n]] += figures[n];
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
