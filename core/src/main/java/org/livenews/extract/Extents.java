package org.livenews.extract;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** How many figures tell where an element lies. */
  private static final int FIGURES = 4;

  private static final int NONE = -1;

  /** In document order. */
  private Element[] elements;

  /**
   * Of each element its first block, where it begins in that, its last block, where it ends in
   * that. Of an element that has not ended, the last block is the number of the one around it.
   */
  private int[] places;

  private int size;

  /** The innermost element that has begun and not ended. */
  private int open = NONE;

  /** The number of each element; filled when the first is asked for. */
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();

  /**
   * Creates the extents of a page.
   *
   * @param elements about how many elements it has
   */
  Extents(int elements) {
    this.elements = new Element[elements + 1];
    places = new int[FIGURES * this.elements.length];
  }

  /** Takes note that an element begins before a character of a block. */
  void begin(Element element, int block, int at) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, 2 * size);
      places = Arrays.copyOf(places, FIGURES * elements.length);
    }
    elements[size] = element;
    places[FIGURES * size] = block;
    places[FIGURES * size + 1] = at;
    places[FIGURES * size + 2] = open;
    open = size++;
  }

  /** Takes note that the innermost element that has begun ends before a character of a block. */
  void end(int block, int at) {
    int ended = FIGURES * open;
    open = places[ended + 2];
    places[ended + 2] = block;
    places[ended + 3] = at;
  }

  /**
   * Returns the text of an element, stretch by stretch; of a block without text, such as an image,
   * its empty span. Nothing is left of an element that readers do not see.
   */
  List<Span> spans(Element element, List<PageBlock> blocks) {
    if (numbers.isEmpty()) {
      for (int n = 0; n < size; n++) {
        numbers.put(elements[n], FIGURES * n);
      }
    }
    @Nullable Integer extent = numbers.get(element);
    List<Span> spans = new ArrayList<>();
    if (extent == null) {
      return spans;
    }
    int firstBlock = places[extent];
    int lastBlock = places[extent + 2];
    for (int i = firstBlock; i < blocks.size() && i <= lastBlock; i++) {
      PageBlock block = blocks.get(i);
      int length = block.text().length();
      int from = i == firstBlock ? Math.min(places[extent + 1], length) : 0;
      int to = i == lastBlock ? Math.min(places[extent + 3], length) : length;
      boolean whole = i < lastBlock && length == 0;
      if (from < to || whole) {
        spans.add(block.span(from, to));
      }
    }
    return spans;
  }
}
