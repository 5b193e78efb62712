package org.livenews.extract;

import org.jspecify.annotations.Nullable;

/**
 * Short texts of a source, of which equal ones are made once: most values of attributes and most
 * white space stand in a page many times over. Not thread-safe.
 */
final class SharedTexts {

  private static final int LONGEST = 48;
  private static final int SLOTS = 1 << 9;
  private static final int MOST_SIGNS = 8;

  private final SourceText source;
  private final String signs;
  private final @Nullable String[] known = new @Nullable String[SLOTS];

  SharedTexts(SourceText source) {
    this.source = source;
    signs = source.signs();
  }

  /** Returns what stands between two places, decoded. */
  String text(int from, int to) {
    if (to - from > LONGEST) {
      return source.text(from, to);
    }
    int slot = slot(from, to);
    @Nullable String there = known[slot];
    if (there != null && isAt(there, from, to)) {
      return there;
    }
    String made = source.text(from, to);
    if (isAt(made, from, to)) {
      known[slot] = made;
    }
    return made;
  }

  /** Whether a text is what stands between two places, undecoded: so it is decoded, too. */
  private boolean isAt(String text, int from, int to) {
    return text.length() == to - from && signs.startsWith(text, from);
  }

  /** Returns where a text is kept, as some of its signs tell. */
  private int slot(int from, int to) {
    int step = 1 + (to - from) / MOST_SIGNS;
    int hash = to - from;
    for (int p = to - 1; p >= from; p -= step) {
      hash = 31 * hash + signs.charAt(p);
    }
    return (hash ^ hash >>> 9 ^ hash >>> 18) & SLOTS - 1;
  }
}
