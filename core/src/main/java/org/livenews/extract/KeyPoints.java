package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the key points of a page above its first update: bullets that stand together, or, where
 * there are none and updates have times, short lines between the title and the first clock, or
 * sentences that a pointer closes.
 */
final class KeyPoints {

  private static final int FEWEST = 2;
  private static final int LEAST_WORDS = 4;

  private KeyPoints() {}

  /** Returns the rows of the head that are key points. */
  static Set<Integer> inHead(Rows rows, Outline outline, PageTitle title) {
    List<Integer> points = bullets(rows, outline.headTo());
    boolean clocks = outline.parts().stream().anyMatch(p -> p.time().isPresent());
    return new HashSet<>(
        points.isEmpty() && clocks ? lines(rows, outline.headTo(), title) : points);
  }

  private static List<Integer> bullets(Rows rows, int to) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < to; i++) {
      int end = i;
      int words = 0;
      while (end < to && rows.get(end).isItem() && rows.get(end).isContent()) {
        words = Math.max(words, rows.get(end++).words());
      }
      if (end - i >= FEWEST && words >= LEAST_WORDS && !PointLists.isOther(rows, i, end)) {
        for (int k = i; k < end; k++) {
          points.add(k);
        }
      }
      i = Math.max(i, end - 1);
    }
    return points;
  }

  private static List<Integer> lines(Rows rows, int to, PageTitle title) {
    List<Integer> lines = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (int i = title.row() + 1; i < to && title.isFound(); i++) {
      Row row = rows.get(i);
      if (row.isHeadline() && (title.isRepeatedBy(row) || LiveWords.in(row.text()))) {
        lines.clear();
      } else if (row.isHeadline() && row.words() >= LEAST_WORDS) {
        lines.add(i);
      } else if (row.isContent()) {
        lines.clear();
        sentences.add(i);
      } else if (row.isStock(StockLine.POINTER) && sentences.size() >= FEWEST) {
        return sentences;
      } else {
        sentences.clear();
      }
    }
    return lines.size() > FEWEST ? lines : List.of();
  }
}
