package org.livenews.extract;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Updates that were taken back. A live list leaves the element of such an update in its place, so
 * that a reader's copy loses it too, and marks it; style sheets hide it.
 */
final class Tombstones {

  private static final String MARK = "data-tombstone";

  private Tombstones() {}

  /** Mutes the rows of updates that were taken back. */
  static void mute(Rows rows, Inventory inventory) {
    if (inventory.with(MARK).isEmpty()) {
      return;
    }
    ElementTree elements = rows.elements();
    boolean[] deleted = elements.within(e -> e.hasAttr(MARK));
    for (int i = 0; i < rows.size(); i++) {
      if (deleted[elements.innermost(i)]) {
        rows.get(i).delete();
      }
    }
  }

  /** Whether an element, or one around it, is marked as taken back. */
  static boolean hold(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr(MARK)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the identifiers of the elements of updates that were taken back. */
  static Set<String> ids(Inventory inventory) {
    Set<String> ids = new HashSet<>();
    for (Element marked : inventory.with(MARK)) {
      ids.add(marked.id());
    }
    ids.remove("");
    return ids;
  }
}
