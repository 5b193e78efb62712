package org.livenews.extract;

import com.google.common.base.Verify;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much of a page's text each element holds. Made in one pass over the rows. */
final class ElementStats {

  /** What one element holds. */
  static final class Holding {
    private final Element element;
    private final int first;
    private int last;
    private int words;
    private int clocks;
    private int contents;
    private int headings;
    private int titles;

    private Holding(Element element, int first) {
      this.element = element;
      this.first = first;
    }

    Element element() {
      return element;
    }

    /** Returns its first row. */
    int first() {
      return first;
    }

    /** Returns its last row. */
    int last() {
      return last;
    }

    /** Returns the words of its running text. */
    int words() {
      return words;
    }

    /** Returns how many of its rows print a clock or an age. */
    int clocks() {
      return clocks;
    }

    /** Returns how many of its rows are text, headline or picture. */
    int contents() {
      return contents;
    }

    int headings() {
      return headings;
    }

    /** Returns how many of its rows are marked as titles of the page. */
    int titles() {
      return titles;
    }

    private int span() {
      return last - first;
    }

    /** Returns this with the row in front of it, which prints its time. */
    Holding withTimeBefore() {
      Holding more = new Holding(element, first - 1);
      more.last = last;
      more.words = words;
      more.clocks = clocks + 1;
      more.contents = contents;
      more.headings = headings;
      more.titles = titles;
      return more;
    }
  }

  private final Map<Element, Holding> holdings = new IdentityHashMap<>();
  private final List<Holding> inOrder = new ArrayList<>();

  private ElementStats() {}

  static ElementStats of(List<Row> rows) {
    ElementStats stats = new ElementStats();
    int[] words = RunningText.words(rows);
    for (int i = 0; i < rows.size(); i++) {
      stats.add(rows.get(i), i, words[i]);
    }
    return stats;
  }

  private void add(Row row, int index, int words) {
    boolean told = row.isContent() || row.picture() != Row.Picture.NONE;
    for (Element e = row.block().element(); e != null; e = e.parent()) {
      Holding holding = holdings.get(e);
      if (holding == null) {
        holding = new Holding(e, index);
        holdings.put(e, holding);
        inOrder.add(holding);
      }
      holding.last = index;
      holding.words += words;
      holding.clocks += row.printsTime() ? 1 : 0;
      holding.contents += told ? 1 : 0;
      holding.titles += row.block().element().normalName().equals("h1") ? 1 : 0;
      holding.headings += row.block().kind() == PageBlock.Kind.HEADING && !row.isDeleted() ? 1 : 0;
    }
  }

  /** Returns how many words of running text an element holds. */
  int words(Element element) {
    Holding holding = holdings.get(element);
    return holding == null ? 0 : holding.words;
  }

  /** Returns what an element holds that holds a row. */
  Holding of(Element element) {
    return Verify.verifyNotNull(holdings.get(element));
  }

  /** Returns the largest element whose first row is that of this one. */
  Element beginningWith(Element element) {
    Element largest = element;
    int first = of(element).first;
    for (Element e = element.parent(); e != null && of(e).first == first; e = e.parent()) {
      largest = e;
    }
    return largest;
  }

  /** Returns what each element holds, in the order of their first rows, inner elements first. */
  List<Holding> holdings() {
    return inOrder;
  }

  /** Returns the smallest element that holds most of the text of the page, or null without text. */
  @Nullable Holding main(double share) {
    @Nullable Holding main = null;
    for (Holding holding : inOrder) {
      if (main == null
          || holding.words > main.words
          || holding.words == main.words && holding.span() > main.span()) {
        main = holding;
      }
    }
    if (main == null || main.words == 0) {
      return null;
    }
    double enough = main.words * share;
    Holding smallest = main;
    for (Holding holding : inOrder) {
      if (holding.words >= enough
          && holding.last > holding.first
          && holding.span() < smallest.span()) {
        smallest = holding;
      }
    }
    return smallest;
  }
}
