package org.livenews.extract;

import java.util.BitSet;

/**
 * Classes and identifiers, without regard to case, of which next to nothing is kept: it tells most
 * of those that were not added. Not thread-safe.
 */
final class TokenFilter {

  private static final int BITS = 14;

  /** Spreads sums of characters over all bits; the golden ratio, as Knuth proposes for hashing. */
  private static final int MIX = 0x9E3779B9;

  private final BitSet seen = new BitSet(1 << BITS);

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

  private static int bit(int hash) {
    return hash * MIX >>> 32 - BITS;
  }
}
