package org.livenews.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of each element lies among the blocks of a page: an element may hold many blocks,
 * or a part of one. Told by the same traversal that cuts the blocks.
 */
final class Extents {

  /** From a place in a block up to a place in another, or the same. */
  private static final class Extent {
    private final Element element;
    private final int firstBlock;
    private final int from;
    private int lastBlock = -1;
    private int to;

    Extent(Element element, int firstBlock, int from) {
      this.element = element;
      this.firstBlock = firstBlock;
      this.from = from;
    }
  }

  /** In document order. */
  private final List<Extent> extents = new ArrayList<>();

  /** Filled when the first is asked for. */
  private final Map<Element, Extent> byElement = new IdentityHashMap<>();

  /** Those of the elements that have begun and not ended, the innermost first. */
  private final Deque<Extent> open = new ArrayDeque<>();

  /** Takes note that an element begins before a character of a block. */
  void begin(Element element, int block, int at) {
    Extent extent = new Extent(element, block, at);
    extents.add(extent);
    open.push(extent);
  }

  /** Takes note that the innermost element that has begun ends before a character of a block. */
  void end(int block, int at) {
    Extent extent = open.pop();
    extent.lastBlock = block;
    extent.to = at;
  }

  /**
   * Returns the text of an element, stretch by stretch; of a block without text, such as an image,
   * its empty span. Nothing is left of an element that readers do not see.
   */
  List<Span> spans(Element element, List<PageBlock> blocks) {
    if (byElement.isEmpty()) {
      extents.forEach(e -> byElement.put(e.element, e));
    }
    @Nullable Extent extent = byElement.get(element);
    List<Span> spans = new ArrayList<>();
    if (extent == null) {
      return spans;
    }
    for (int i = extent.firstBlock; i < blocks.size() && i <= extent.lastBlock; i++) {
      PageBlock block = blocks.get(i);
      int length = block.text().length();
      int from = i == extent.firstBlock ? Math.min(extent.from, length) : 0;
      int to = i == extent.lastBlock ? Math.min(extent.to, length) : length;
      boolean whole = i < extent.lastBlock && length == 0;
      if (from < to || whole) {
        spans.add(block.span(from, to));
      }
    }
    return spans;
  }
}
