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

  /** Letters of the alphabet of ASCII. */
  private static final int LETTERS = 26;

  private static final int MIX = 0x9E3779B1;

  /** The letters of ASCII as they are compared; 0 for what is no letter. */
  private static final byte[] ASCII_KEYS = new byte[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII_KEYS[c] = (byte) c;
      ASCII_KEYS[c & ~32] = (byte) c;
    }
  }

  private final long[] bits;

  /** What words of three letters and more begin with, where these are of ASCII. */
  private final long[] beginnings;

  private WordFilter(long[] bits, long[] beginnings) {
    this.bits = bits;
    this.beginnings = beginnings;
  }

  /** Whether a phrase may begin with the word that begins here. */
  boolean mayHold(String text, int pos) {
    int limit = Math.min(text.length(), pos + LONGEST);
    if (pos + 2 < limit
        && !mayBegin(text.charAt(pos), text.charAt(pos + 1), text.charAt(pos + 2))) {
      return false;
    }
    int hash = 0;
    for (int i = pos; i < limit; i++) {
      char c = text.charAt(i);
      int key = c < 128 ? ASCII_KEYS[c] : 0;
      if (key != 0) {
        hash = hash * 31 + key;
        continue;
      }
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

  /** Whether a word may begin with three characters. */
  private boolean mayBegin(char a, char b, char c) {
    if ((a | b | c) >= 128) {
      return true;
    }
    int first = ASCII_KEYS[a];
    int second = ASCII_KEYS[b];
    int third = ASCII_KEYS[c];
    if (first == 0 || second == 0 || third == 0) {
      return true;
    }
    int bit = beginning(first, second, third);
    return (beginnings[bit >>> 6] & 1L << bit) != 0;
  }

  /** Returns the number of three letters from "aaa" on. */
  private static int beginning(int first, int second, int third) {
    return ((first - 'a') * LETTERS + second - 'a') * LETTERS + third - 'a';
  }

  /**
   * Returns the first place where a figure stands or a word that is not of the set; {@code end}
   * without one.
   */
  int skip(String text, int pos, int end) {
    int p = pos;
    while (p < end && !Signs.isDigit(text.charAt(p))) {
      long word = word(text, p, end);
      int to = end(word);
      if (to > p && !holds(text, p, word)) {
        return p;
      }
      p = Math.max(to, p + 1);
    }
    return p;
  }

  /** Returns where the first word begins that is not of the set; {@code end} without one. */
  int skipAll(String text, int pos, int end) {
    int p = skip(text, pos, end);
    while (p < end && Signs.isDigit(text.charAt(p))) {
      p = skip(text, p + 1, end);
    }
    return p;
  }

  /** Reads the word that begins at a place: what {@link #end} and {@link #hash} tell. */
  private static long word(String text, int pos, int end) {
    int hash = 0;
    int p = pos;
    for (; p < end; p++) {
      char c = text.charAt(p);
      if (c < 128) {
        int key = ASCII_KEYS[c];
        if (key == 0) {
          break;
        }
        hash = hash * 31 + key;
      } else if (!isTold(c)) {
        break;
      } else if (!isDropped(c)) {
        hash = next(hash, c);
      }
    }
    return (long) p << 32 | hash & 0xFFFF_FFFFL;
  }

  /** Returns where the word begins that ends at a place. */
  private static int wordBack(String text, int end) {
    int p = end;
    while (p > 0 && isTold(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  /** Returns where a word ends; its beginning if none is there. */
  private static int end(long word) {
    return (int) (word >>> 32);
  }

  private static int hash(long word) {
    return (int) word;
  }

  /** Returns where the words begin, one behind another, that are of the set and end here. */
  int skipBack(String text, int end, int least) {
    int p = end;
    while (p > least) {
      int from = wordBack(text, p);
      if (from < p && !holds(text, from, word(text, from, p))) {
        return p;
      }
      p = Math.min(from, p - 1);
    }
    return least;
  }

  /** Whether some word that begins in a part of a text is of the set. */
  boolean holdsAny(String text, int from, int to) {
    return find(text, from, to) < to;
  }

  /** Returns where the first word of the set begins in a part of a text; its end without one. */
  int find(String text, int from, int to) {
    for (int p = from; p < to; ) {
      long word = word(text, p, text.length());
      int end = end(word);
      if (end > p ? holds(text, p, word) : isUntold(text.charAt(p))) {
        return p;
      }
      p = Math.max(end, p + 1);
    }
    return to;
  }

  /**
   * Whether a word is of the set; a part of one, next to what prints nothing or to a stop within
   * letters, may be.
   */
  private boolean holds(String text, int from, long word) {
    return holds(hash(word)) || isWithin(text, from - 1) || isWithin(text, end(word));
  }

  /** Whether the sign at a place prints nothing, or is a stop between two letters. */
  private static boolean isWithin(String text, int p) {
    if (p < 0 || p >= text.length()) {
      return false;
    }
    char c = text.charAt(p);
    return c == '.'
        ? p > 0
            && p + 1 < text.length()
            && isOfWord(text.charAt(p - 1))
            && isOfWord(text.charAt(p + 1))
        : Signs.isInvisible(c);
  }

  private static boolean isTold(char c) {
    return c < 128 ? ASCII_KEYS[c] != 0 : isOfWord(c) && !isUntold(c);
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
      return (char) (c | 32);
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
    private final long[] beginnings;

    Builder() {
      bits = new long[SIZE >>> 6];
      beginnings = new long[(LETTERS * LETTERS * LETTERS >>> 6) + 1];
    }

    /** Begins with what a set holds. */
    Builder(WordFilter known) {
      bits = known.bits.clone();
      beginnings = known.beginnings.clone();
    }

    /** Adds the first word of a phrase; of one that begins otherwise, nothing is to be added. */
    void add(String phrase) {
      int hash = 0;
      int letters = 0;
      int beginning = 0;
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (isDropped(c)) {
          continue;
        }
        if (!isOfWord(c)) {
          break;
        }
        hash = next(hash, c);
        letters++;
        if (letters <= 3) {
          int key = key(c);
          boolean ascii = beginning >= 0 && key >= 'a' && key <= 'z';
          beginning = ascii ? beginning * LETTERS + key - 'a' : -1;
        }
      }
      int bit = bit(hash);
      bits[bit >>> 6] |= 1L << bit;
      if (letters >= 3 && beginning >= 0) {
        beginnings[beginning >>> 6] |= 1L << beginning;
      }
    }

    /** Adds each word of a phrase. */
    void addEach(String phrase) {
      for (int from = 0; from < phrase.length(); ) {
        int to = end(word(phrase, from, phrase.length()));
        if (to > from) {
          add(phrase.substring(from, to));
        }
        from = to + 1;
      }
    }

    /** Adds the longest word of a phrase. */
    void addLongest(String phrase) {
      String longest = "";
      for (int from = 0; from < phrase.length(); ) {
        int to = end(word(phrase, from, phrase.length()));
        longest = to - from > longest.length() ? phrase.substring(from, to) : longest;
        from = to + 1;
      }
      if (!longest.isEmpty()) {
        add(longest);
      }
    }

    /** Adds every word that there is. */
    void addAll() {
      Arrays.fill(bits, -1L);
      Arrays.fill(beginnings, -1L);
    }

    WordFilter build() {
      return new WordFilter(bits.clone(), beginnings.clone());
    }
  }
}
