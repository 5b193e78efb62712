package org.livenews.extract;

import org.jsoup.nodes.Element;

/** How much of a page's text each element holds. Made in one pass over the rows. */
final class ElementStats {

  /**
   * What one element holds.
   *
   * @param first its first row
   * @param last its last row
   * @param words the words of its running text
   * @param clocks how many of its rows print a clock or an age
   * @param contents how many of its rows are text, headline or picture
   * @param headings how many of its rows are headings
   * @param titles how many of its rows are marked as titles of the page
   */
  record Holding(
      Element element,
      int first,
      int last,
      int words,
      int clocks,
      int contents,
      int headings,
      int titles) {

    /** Returns this with the row in front of it, which prints its time. */
    Holding withTimeBefore() {
      return new Holding(element, first - 1, last, words, clocks + 1, contents, headings, titles);
    }
  }

  private final ElementTree tree;
  private final ElementTree.Sums words;
  private final ElementTree.Sums clocks;
  private final ElementTree.Sums contents;
  private final ElementTree.Sums headings;
  private final ElementTree.Sums titles;

  private ElementStats(Rows rows) {
    tree = rows.elements();
    RunningText text = new RunningText();
    int[] running = new int[rows.size()];
    int[] printed = new int[rows.size()];
    int[] told = new int[rows.size()];
    int[] headed = new int[rows.size()];
    int[] titled = new int[rows.size()];
    for (int i = 0; i < printed.length; i++) {
      Row row = rows.get(i);
      running[i] = text.words(row);
      printed[i] = row.printsTime() ? 1 : 0;
      told[i] = row.isContent() || row.picture() != Row.Picture.NONE ? 1 : 0;
      headed[i] = row.kind() == PageBlock.Kind.HEADING && !row.isDeleted() ? 1 : 0;
      titled[i] = row.isTitle() ? 1 : 0;
    }
    words = tree.sums(running);
    clocks = tree.sums(printed);
    contents = tree.sums(told);
    headings = tree.sums(headed);
    titles = tree.sums(titled);
  }

  static ElementStats of(Rows rows) {
    return new ElementStats(rows);
  }

  /** Returns what an element holds that holds a row. */
  Holding of(Element element, int row) {
    return holding(tree.number(element, row));
  }

  /** Returns what the element of a number holds. */
  Holding holding(int n) {
    return new Holding(
        tree.element(n),
        tree.first(n),
        tree.last(n),
        words.of(n),
        clocks.of(n),
        contents.of(n),
        headings.of(n),
        titles.of(n));
  }

  /** Whether the element of a number holds running text. */
  boolean holdsWords(int n) {
    return words.of(n) > 0;
  }

  /** Returns the words of running text of the element that holds most. */
  int mostWords() {
    return words.highest();
  }
}
