package org.livenews.extract;

import org.jspecify.annotations.Nullable;

/**
 * Short texts of a source, of which equal ones are made once: most values of attributes and most
 * white space stand in a page many times over. Not thread-safe.
 */
final class SharedTexts {

  private static final int LONGEST = 48;
  private static final int SLOTS = 1 << 9;

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
    int hash = 0;
    for (int p = from; p < to; p++) {
      char c = signs.charAt(p);
      if (c >= 128) {
        return source.text(from, to);
      }
      hash = 31 * hash + c;
    }
    int slot = (hash ^ hash >>> 9 ^ hash >>> 18) & SLOTS - 1;
    @Nullable String there = known[slot];
    if (there != null
        && there.length() == to - from
        && signs.regionMatches(from, there, 0, there.length())) {
      return there;
    }
    String made = signs.substring(from, to);
    known[slot] = made;
    return made;
  }
}
