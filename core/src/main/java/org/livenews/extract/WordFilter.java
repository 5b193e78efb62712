package org.livenews.extract;

import java.util.Arrays;

/**
 * The first words of phrases, as a set that may hold a word too many, but none too few: a quick
 * look at the one word that tells that nothing begins with it. Compares letters alone, whatever
 * their case and the marks between them. Immutable; a look allocates nothing.
 */
final class WordFilter {

  private static final int SIZE = 1 << 17;

  /** A longer word may be anything. */
  private static final int LONGEST = 60;

  private static final int MIX = 0x9E3779B1;

  private final long[] bits;

  private WordFilter(long[] bits) {
    this.bits = bits;
  }

  /** Whether a phrase may begin with the word that begins here. */
  boolean mayHold(CharSequence text, int pos) {
    int limit = Math.min(text.length(), pos + LONGEST);
    int hash = 0;
    for (int i = pos; i < limit; i++) {
      char c = text.charAt(i);
      if (isDropped(c)) {
        // A stop may end the word or stand in it.
        if (c == '.' && holds(hash)) {
          return true;
        }
        continue;
      }
      if (isUntold(c)) {
        return true;
      }
      if (!isOfWord(c)) {
        return holds(hash);
      }
      hash = next(hash, c);
    }
    return limit < text.length() || holds(hash);
  }

  /** Whether a phrase may end with the word that ends here, whatever stands between them. */
  boolean mayHoldLast(CharSequence text, int end) {
    int to = end;
    while (to > 0
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && !isTold(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && isTold(text.charAt(from - 1))) {
      from--;
    }
    return from == to || holds(hash(text, from, to));
  }

  private static int hash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = isDropped(text.charAt(i)) ? hash : next(hash, text.charAt(i));
    }
    return hash;
  }

  private static boolean isTold(char c) {
    return isOfWord(c) && !isUntold(c);
  }

  private boolean holds(int hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private static int bit(int hash) {
    return hash * MIX >>> 32 - Integer.numberOfTrailingZeros(SIZE);
  }

  private static int next(int hash, char c) {
    return hash * 31 + key(c);
  }

  /** Returns what is alike in all forms of a letter that some table takes for one. */
  private static char key(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case 'ı', 'İ' -> 'i';
      case 'ς' -> 'σ';
      default -> Character.toLowerCase(c);
    };
  }

  /** Whether a letter or its sign; of letters that stand for an apostrophe some are none. */
  private static boolean isOfWord(char c) {
    return Signs.isOfWord(c) && c != 'ʼ' && c != 'ʻ';
  }

  private static boolean isDropped(char c) {
    return c < 128 ? c == '.' : c == '\u0307' || Signs.isInvisible(c);
  }

  /** Whether words are not to be told by their letters: no blanks are between them. */
  private static boolean isUntold(char c) {
    return c >= '\u0E00' && (Signs.isUnspaced(c) || Signs.isHangul(c) || Character.isSurrogate(c));
  }

  /** Collects first words. Not thread-safe. */
  static final class Builder {

    private final long[] bits;

    Builder() {
      bits = new long[SIZE >>> 6];
    }

    /** Begins with what a set holds. */
    Builder(WordFilter known) {
      bits = known.bits.clone();
    }

    /** Adds the first word of a phrase; of one that begins otherwise, nothing is to be added. */
    void add(CharSequence phrase) {
      int hash = 0;
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (isDropped(c)) {
          continue;
        }
        if (!isOfWord(c)) {
          break;
        }
        hash = next(hash, c);
      }
      int bit = bit(hash);
      bits[bit >>> 6] |= 1L << bit;
    }

    /** Adds the last word of a phrase, whatever stands behind it. */
    void addLast(CharSequence phrase) {
      int to = phrase.length();
      while (to > 0 && !isTold(phrase.charAt(to - 1))) {
        to--;
      }
      int from = to;
      while (from > 0 && isTold(phrase.charAt(from - 1))) {
        from--;
      }
      if (from < to) {
        add(phrase.subSequence(from, to));
      }
    }

    /** Adds every word that there is. */
    void addAll() {
      Arrays.fill(bits, -1L);
    }

    WordFilter build() {
      return new WordFilter(bits.clone());
    }
  }
}
