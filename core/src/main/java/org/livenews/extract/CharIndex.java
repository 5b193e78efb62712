package org.livenews.extract;

import java.util.Arrays;

/** Where in a part of a sorted list the words lie that have a character at a place. Immutable. */
final class CharIndex {

  /** Below this each character has a place of its own. */
  private static final int COMMON = 0x180;

  private final char[] keys;

  /** Which key each common character is, counted from one. */
  private final short[] common = new short[COMMON];

  /** Where the words of each key begin; one more for the end of the last. */
  private final int[] starts;

  /** Looks through words, each longer than {@code place} and up to there like the others. */
  CharIndex(String[] words, int from, int to, int place) {
    char[] found = new char[to - from];
    int[] at = new int[to - from + 1];
    int n = 0;
    for (int i = from; i < to; i++) {
      char c = words[i].charAt(place);
      if (n == 0 || found[n - 1] != c) {
        found[n] = c;
        at[n++] = i;
      }
    }
    at[n] = to;
    keys = Arrays.copyOf(found, n);
    for (int k = 0; k < n && keys[k] < COMMON; k++) {
      common[keys[k]] = (short) (k + 1);
    }
    starts = Arrays.copyOf(at, n + 1);
  }

  /** Returns from where to where a character is found, as two numbers in one; 0 if nowhere. */
  long range(char c) {
    int k = c < COMMON ? common[c] - 1 : Arrays.binarySearch(keys, c);
    return k < 0 ? 0 : (long) starts[k] << 32 | starts[k + 1];
  }
}
