package org.livenews.extract;

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
    Optional<String> headline = Optional.empty();
    List<String> starts = new ArrayList<>();
    for (int i = part.from(); i < Math.min(part.to(), part.from() + FIRST_BLOCKS); i++) {
      PageBlock block = blocks.get(i);
      if (headline.isEmpty() && block.kind() == PageBlock.Kind.HEADING) {
        headline = Optional.of(block.text());
      }
      String start = start(blocks, part, i);
      if (!start.isEmpty()) {
        starts.add(start);
      }
    }
    return new Join.Key(ids, headline, starts, Optional.of(root));
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
