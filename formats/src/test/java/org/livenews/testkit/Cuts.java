package org.livenews.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.livenews.Explanation;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.model.Capture;
import org.livenews.model.Segment;

/** Cuts a dump at the boundaries that a parser found. */
public final class Cuts {

  private Cuts() {}

  /**
   * Returns {@code dump}, whose lines end with line feeds, cut where the updates of its explanation
   * begin; what stands between the last line of one update and the first of the next goes with the
   * former.
   */
  public static Cut of(String dump, Explanation explanation) {
    List<Integer> lineOfBlock = lines(dump, Page.of(Capture.text(dump)).blocks());
    Map<String, Integer> first = new LinkedHashMap<>();
    int last = 0;
    for (Segment segment : explanation.segments()) {
      if (segment.update().isPresent()) {
        int line = lineOfBlock.get(segment.block());
        first.putIfAbsent(segment.update().get(), line);
        last = Math.max(last, line + 1);
      }
    }
    return Cut.at(dump, List.copyOf(first.values()), last);
  }

  /** Returns the number of the line that each block was made of. */
  private static List<Integer> lines(String dump, List<PageBlock> blocks) {
    List<String> lines = List.of(dump.split("\n", -1)).stream().map(Cuts::dense).toList();
    List<Integer> found = new ArrayList<>();
    int line = 0;
    for (PageBlock block : blocks) {
      String text = dense(block.text());
      while (text.isEmpty() ? !lines.get(line).isEmpty() : !lines.get(line).endsWith(text)) {
        line++;
      }
      found.add(line);
      line++;
    }
    return found;
  }

  private static String dense(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .filter(c -> c > ' ' && c != '\u00A0' && !Character.isWhitespace(c))
        .filter(c -> c != '\u200B' && c != '\uFEFF' && c != '\u2060' && c != '\u00AD')
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
