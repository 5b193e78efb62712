package org.livenews.extract;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the text of an update offers to be known by. */
final class PartText {

  /** The text of an update begins in one of so many blocks. */
  private static final int FIRST_BLOCKS = 8;

  private PartText() {}

  static Join.Key key(List<PageBlock> blocks, Outline.Part part, Set<String> ids, Element root) {
    int to = Math.min(part.to(), part.from() + FIRST_BLOCKS);
    Optional<String> headline = Optional.empty();
    for (int i = part.from(); i < to && headline.isEmpty(); i++) {
      PageBlock block = blocks.get(i);
      boolean heading = block.kind() == PageBlock.Kind.HEADING;
      headline = heading ? Optional.of(block.text()) : Optional.empty();
    }
    return new Join.Key(
        ids, headline, Suppliers.memoize(() -> starts(blocks, part, to)), Optional.of(root));
  }

  private static List<String> starts(List<PageBlock> blocks, Outline.Part part, int to) {
    List<String> starts = new ArrayList<>();
    for (int i = part.from(); i < to; i++) {
      String start = start(blocks, part, i);
      if (!start.isEmpty()) {
        starts.add(start);
      }
    }
    return starts;
  }

  /** Returns the letters and digits from one block on, as many as are compared. */
  private static String start(List<PageBlock> blocks, Outline.Part part, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < part.to() && out.length() < Join.START; i++) {
      if (blocks.get(i).kind() != PageBlock.Kind.IMAGE) {
        out.append(Join.start(blocks.get(i).text()));
      }
    }
    out.setLength(Math.min(out.length(), Join.START));
    return out.toString();
  }
}
