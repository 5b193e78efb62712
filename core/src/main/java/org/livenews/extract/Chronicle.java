package org.livenews.extract;

import java.time.LocalTime;
import java.util.List;
import org.livenews.extract.RecordFinder.Start;

/**
 * An article that tells what happened hour by hour. Its paragraphs begin with clocks as updates do;
 * but the page says that it is an article and nowhere calls itself live, text of its own stands
 * before the first clock, and the clocks run forward, for it was written when all was over.
 */
final class Chronicle {

  /** A standfirst alone may stand above updates too. */
  private static final int LEAST_PARAGRAPHS = 2;

  private Chronicle() {}

  /** Whether paragraphs that print a time are parts of one article. */
  static boolean is(Page page, Rows rows, List<Start> starts) {
    return page.linkedData().kind() == LinkedData.Kind.ARTICLE
        && !starts.isEmpty()
        && runForward(rows, starts)
        && hasTextBefore(rows, starts.get(0).row())
        && !LiveEvidence.in(rows, starts.get(0).row()).isAny();
  }

  /** Whether clocks begin the paragraphs, each later than the one before, but for midnights. */
  private static boolean runForward(Rows rows, List<Start> starts) {
    int midnights = 0;
    LocalTime before = LocalTime.MIN;
    for (Start start : starts) {
      LocalTime clock = rows.get(start.row()).leading().flatMap(TimePhrase::time).orElse(null);
      if (clock == null) {
        return false;
      }
      midnights += clock.isBefore(before) ? 1 : 0;
      before = clock;
    }
    return midnights * 4 < starts.size();
  }

  /** Whether paragraphs stand before the first clock, in the element that holds that one. */
  private static boolean hasTextBefore(Rows rows, int first) {
    int paragraphs = 0;
    for (int i = TitleLine.find(rows, first) + 1; i < first; i++) {
      Row row = rows.get(i);
      boolean beside = row.block().element().parent() == rows.get(first).block().element().parent();
      paragraphs += beside && row.isContent() && row.shape() == Shape.SENTENCE ? 1 : 0;
    }
    return paragraphs >= LEAST_PARAGRAPHS;
  }
}
