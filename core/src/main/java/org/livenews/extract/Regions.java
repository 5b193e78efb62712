package org.livenews.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of the DOM belong to which update. Blocks hold text only; times and identifiers
 * also stand on the elements around them and on empty ones between them.
 *
 * <p>An update's root is the largest element that holds its first block and neither the first block
 * of another update nor text of the head or of what follows the last update. To it belong what it
 * holds; where updates are no elements of their own but follow one another in one container, also
 * what follows up to the next; and empty elements right before it, such as anchors.
 */
final class Regions implements NodeVisitor {

  /** The elements of one update that have attributes, in document order, and its root. */
  static final class Region {
    private final Element root;
    private final boolean flat;
    private final List<Element> elements = new ArrayList<>();

    private Region(Element root, boolean flat) {
      this.root = root;
      this.flat = flat;
    }

    Element root() {
      return root;
    }

    List<Element> elements() {
      return elements;
    }
  }

  private final List<Region> regions = new ArrayList<>();
  private final Map<Element, Integer> roots = new IdentityHashMap<>();
  private final List<Element> pending = new ArrayList<>();
  private @Nullable Element container;
  private int current = -1;
  private int inside = -1;

  private Regions() {}

  /**
   * Returns the regions of the updates of an outline.
   *
   * @param tree the elements that hold the rows
   */
  static List<Region> of(ElementTree tree, Outline outline) {
    Regions regions = new Regions();
    if (!outline.parts().isEmpty()) {
      regions.findRoots(tree, outline).traverse(regions);
    }
    return regions.regions;
  }

  /** Finds the roots; returns the innermost element around all that hold one directly. */
  private Element findRoots(ElementTree tree, Outline outline) {
    int[] ofRows = new int[tree.rows()];
    for (Outline.Part part : outline.parts()) {
      ofRows[part.from()]++;
    }
    ElementTree.Sums starts = tree.sums(ofRows);
    boolean[] shared = new boolean[tree.size()];
    int after = outline.parts().get(outline.parts().size() - 1).to();
    for (int row : new int[] {outline.headTo() - 1, after}) {
      if (row >= 0 && row < ofRows.length) {
        for (int n = tree.innermost(row); n >= 0 && !shared[n]; n = tree.around(n)) {
          shared[n] = true;
        }
      }
    }
    int outer = tree.innermost(outline.parts().get(0).from());
    for (Outline.Part part : outline.parts()) {
      int n = tree.innermost(part.from());
      int up = tree.around(n);
      while (up >= 0
          && starts.of(up) == 1
          && !shared[up]
          && !(tree.element(up) instanceof Document)) {
        n = up;
        up = tree.around(n);
      }
      Element root = tree.element(n);
      boolean flat =
          part.to() - part.from() > 1
              && !holds(root, tree.element(tree.innermost(part.from() + 1)));
      roots.putIfAbsent(root, regions.size());
      regions.add(new Region(root, flat));
      outer = tree.common(outer, Math.max(up, 0));
    }
    return tree.element(outer);
  }

  static boolean holds(Element outer, Element inner) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!pending.isEmpty() && !text.isBlank()) {
        flush();
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    Integer root = inside < 0 ? roots.get(element) : null;
    if (root != null) {
      flushTimes();
      current = root;
      inside = root;
      container = element.parent();
      for (Element before : pending) {
        if (container != null && before != container && holds(container, before)) {
          regions.get(root).elements.add(before);
        }
      }
      pending.clear();
    }
    if (element.attributesSize() == 0) {
      return;
    }
    if (inside >= 0) {
      regions.get(inside).elements.add(element);
    } else {
      pending.add(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (inside >= 0 && node == regions.get(inside).root) {
      inside = -1;
    } else if (node == container) {
      flush();
      current = -1;
      container = null;
    }
  }

  /** An empty element with a time ends an update, an anchor begins one. */
  private void flushTimes() {
    for (int i = pending.size() - 1; i >= 0; i--) {
      if (pending.get(i).hasAttr("datetime")) {
        List<Element> before = pending.subList(0, i + 1);
        if (current >= 0 && regions.get(current).flat) {
          regions.get(current).elements.addAll(before);
        }
        before.clear();
        return;
      }
    }
  }

  /** Gives what was met since the last update to that update, where those have no ends. */
  private void flush() {
    if (current >= 0 && regions.get(current).flat) {
      regions.get(current).elements.addAll(pending);
    }
    pending.clear();
  }
}
