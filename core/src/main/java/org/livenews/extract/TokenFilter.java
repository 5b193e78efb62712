package org.livenews.extract;

import java.util.BitSet;

/**
 * Classes and identifiers, without regard to case, of which next to nothing is kept: it tells most
 * of those that were not added. Not thread-safe.
 */
final class TokenFilter {

  /** How large it is at least and at most, as powers of two. */
  private static final int LEAST = 14;

  private static final int MOST = 22;

  /** How many bits there are for a value: of those not added, few are taken for one that was. */
  private static final int OF_VALUE = 16;

  /** Spreads sums of characters over all bits; the golden ratio, as Knuth proposes for hashing. */
  private static final int MIX = 0x9E3779B9;

  private final int bits;
  private final BitSet seen;

  /**
   * Creates an empty filter.
   *
   * @param values how many values of attributes will be added; of more, fewer others are told
   */
  TokenFilter(int values) {
    int room = Math.min(1 << MOST, values) * OF_VALUE;
    bits = Math.max(LEAST, Math.min(MOST, Integer.SIZE - Integer.numberOfLeadingZeros(room)));
    seen = new BitSet(1 << bits);
  }

  /** Adds the tokens that white space parts. */
  void addEach(String tokens) {
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < tokens.length(); i++) {
      char c = tokens.charAt(i);
      if (!Character.isWhitespace(c)) {
        hash = next(hash, c);
        inside = true;
      } else if (inside) {
        seen.set(bit(hash));
        hash = 0;
        inside = false;
      }
    }
    if (inside) {
      seen.set(bit(hash));
    }
  }

  /** Whether a token may have been added; one that was always may. */
  boolean mayHold(String token) {
    int hash = 0;
    for (int i = 0; i < token.length(); i++) {
      hash = next(hash, token.charAt(i));
    }
    return seen.get(bit(hash));
  }

  private static int next(int hash, char c) {
    return 31 * hash + Character.toLowerCase(c);
  }

  private int bit(int hash) {
    // Twice, as numbered names differ by the same sums.
    int mixed = hash * MIX;
    return (mixed ^ mixed >>> 15) * MIX >>> Integer.SIZE - bits;
  }
}
