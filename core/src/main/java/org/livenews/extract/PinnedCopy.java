package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.model.Dropped.Reason;

/**
 * Finds the copy of an update that a page holds at its top: an update that says the same as a later
 * one. The later one is pinned; the copy is no update of its own.
 */
final class PinnedCopy {

  /** Shorter texts may well stand twice. */
  private static final int LEAST_LETTERS = 40;

  private PinnedCopy() {}

  /** Returns the entries without a copy at the top, whose text goes to {@code head} as dropped. */
  static List<Entry> merged(List<Entry> entries, Head.Builder head) {
    for (int i = 1; i < entries.size(); i++) {
      if (saysTheSame(entries.get(0), entries.get(i))) {
        List<Entry> merged = new ArrayList<>(entries.subList(1, entries.size()));
        merged.set(i - 1, entries.get(i).toBuilder().pinned(true).build());
        entries.get(0).pieces().forEach(piece -> head.drop(piece.span(), Reason.REPEAT));
        return merged;
      }
    }
    return entries;
  }

  private static boolean saysTheSame(Entry copy, Entry entry) {
    return copy.headline().equals(entry.headline())
        && copy.body().equals(entry.body())
        && copy.body().toText().length() >= LEAST_LETTERS;
  }
}
