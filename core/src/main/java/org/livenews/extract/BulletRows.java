package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/**
 * Reads updates by bullets that stand alone: each looks like a headline, and its text follows
 * without a bullet. So feed importers write a live blog.
 */
final class BulletRows {

  static final String NAME = "bullets like headlines";

  private static final int FEWEST = 2;
  private static final int LEAST_WORDS = 3;
  private static final double LONE = 0.7;

  private BulletRows() {}

  static Reading read(Rows rows) {
    List<Start> starts = new ArrayList<>();
    int groups = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (!isItem(rows, i) || isItem(rows, i - 1)) {
        continue;
      }
      groups++;
      int next = rows.nextContent(i + 1);
      boolean headline =
          rows.get(i).shape() == Shape.HEADLINE && rows.get(i).words() >= LEAST_WORDS;
      if (headline && next < rows.size() && !rows.get(next).isItem()) {
        starts.add(new Start(i, Start.UNTIMED));
      }
    }
    boolean live =
        starts.size() >= FEWEST
            && starts.size() >= groups * LONE
            && (starts.size() > 3 || LiveEvidence.in(rows, starts.get(0).row()).isAny());
    return live
        ? new Reading(NAME, starts, starts.get(0).row())
        : new Reading(NAME, List.of(), rows.size());
  }

  private static boolean isItem(Rows rows, int i) {
    return i >= 0 && rows.get(i).isItem() && rows.get(i).isContent();
  }
}
