package org.livenews.extract;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/**
 * The cards behind the text of an update that link to other pages: each a heading that is a link,
 * and what stands in the same element, in front of the heading at most a label.
 */
final class Cards {

  private static final int LABEL_WORDS = 4;

  private final BitSet held = new BitSet();

  /** Finds the cards of an update. */
  Cards(Rows rows, Outline.Part part) {
    int text = part.to();
    for (int i = part.from(); i < part.to(); i++) {
      Row row = rows.get(i);
      boolean told = row.isContent() && (row.isItem() || row.shape() == Shape.SENTENCE);
      text = told ? Math.min(text, i) : text;
      if (i < text || row.isItem() || !Slots.isHeading(row) || !row.isLink()) {
        continue;
      }
      held.set(i);
      ElementStats.Holding box = rows.stats().of(box(row.block().element()), i);
      if (text < box.first() && begins(rows, box.first(), i) && box.last() < part.to()) {
        held.set(box.first(), box.last() + 1);
      }
    }
  }

  /** Whether a row belongs to a card. */
  boolean hold(int i) {
    return held.get(i);
  }

  /** Returns the element around a heading, or around the link that holds it. */
  private static Element box(Element heading) {
    Element box = heading;
    do {
      Element parent = box.parent();
      if (parent == null) {
        return box;
      }
      box = parent;
    } while (box.normalName().equals("a"));
    return box;
  }

  /** Whether a box whose first row is {@code first} begins with its heading or the label of it. */
  private static boolean begins(Rows rows, int first, int heading) {
    return first == heading
        || first == heading - 1
            && rows.get(first).words() <= LABEL_WORDS
            && rows.get(first).shape() != Shape.SENTENCE;
  }
}
