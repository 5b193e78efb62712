package org.livenews.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of each element lies among the blocks of a page: an element may hold many blocks,
 * or a part of one. Told by the same traversal that cuts the blocks.
 */
final class Extents {

  /** A place before a character of a block. */
  private record Place(int block, int at) {}

  private final Map<Element, Place> begins = new IdentityHashMap<>();
  private final Map<Element, Place> ends = new IdentityHashMap<>();

  private Extents() {}

  static Extents of(Document document) {
    Extents extents = new Extents();
    BlockStream.measure(document, extents);
    return extents;
  }

  void begin(Element element, int block, int at) {
    begins.put(element, new Place(block, at));
  }

  void end(Element element, int block, int at) {
    ends.put(element, new Place(block, at));
  }

  /**
   * Returns the text of an element, stretch by stretch; of a block without text, such as an image,
   * its empty span. Nothing is left of an element that readers do not see.
   */
  List<Span> spans(Element element, List<PageBlock> blocks) {
    @Nullable Place begin = begins.get(element);
    @Nullable Place end = ends.get(element);
    List<Span> spans = new ArrayList<>();
    if (begin == null || end == null) {
      return spans;
    }
    for (int i = begin.block(); i < blocks.size() && i <= end.block(); i++) {
      PageBlock block = blocks.get(i);
      int length = block.text().length();
      int from = i == begin.block() ? Math.min(begin.at(), length) : 0;
      int to = i == end.block() ? Math.min(end.at(), length) : length;
      boolean whole = i < end.block() && length == 0;
      if (from < to || whole) {
        spans.add(block.span(from, to));
      }
    }
    return spans;
  }
}
