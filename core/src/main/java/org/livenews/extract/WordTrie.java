package org.livenews.extract;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table of words, each with any number of senses: a trie over lower-case characters, in which
 * blanks are single spaces. Immutable once filled; independent of the locale of the machine.
 */
final class WordTrie {

  /** What is read at the end of a text. */
  static final long END = -1;

  /** Nodes with more kids than this have those of the first letters at hand. */
  private static final int FEW = 8;

  private static final int NEAR = 128;

  private static final char[] NO_KEYS = {};
  private static final WordTrie[] NO_KIDS = {};
  private static final int[] NO_SENSES = {};

  private char[] keys = NO_KEYS;
  private WordTrie[] kids = NO_KIDS;
  private WordTrie @Nullable [] near;
  private int[] senses = NO_SENSES;
  private long kinds;

  /** Adds a sense of a kind, a number below 64, to a word; signs that print nothing are dropped. */
  void add(String word, int kind, int sense) {
    WordTrie node = this;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (Signs.isInvisible(letter)) {
        continue;
      }
      char c = fold(letter);
      WordTrie kid = node.kid(c);
      node = kid == null ? node.added(c) : kid;
    }
    int n = node.senses.length;
    node.senses = Arrays.copyOf(node.senses, n + 1);
    node.senses[n] = sense;
    node.kinds |= 1L << kind;
  }

  /** Returns the table of the words that go on with a folded character; null if there is none. */
  @Nullable WordTrie kid(char c) {
    if (keys.length == 1) {
      return keys[0] == c ? kids[0] : null;
    }
    if (near != null && c < NEAR) {
      return near[c];
    }
    int i = Arrays.binarySearch(keys, c);
    return i < 0 ? null : kids[i];
  }

  /** Whether the word that ends here has a sense of one of the kinds, given as bits. */
  boolean has(long kindBits) {
    return (kinds & kindBits) != 0;
  }

  /** Returns the kinds of all senses of the word that ends here, as bits. */
  long kinds() {
    return kinds;
  }

  /** Hands on each word that has a sense of one of the kinds, given as bits. */
  void forEach(long kindBits, Consumer<String> taker) {
    forEach(kindBits, new StringBuilder(), taker);
  }

  private void forEach(long kindBits, StringBuilder word, Consumer<String> taker) {
    if (has(kindBits)) {
      taker.accept(word.toString());
    }
    for (int i = 0; i < keys.length; i++) {
      word.append(keys[i]);
      kids[i].forEach(kindBits, word, taker);
      word.setLength(word.length() - 1);
    }
  }

  /** Returns how many senses the word that ends here has. */
  int senses() {
    return senses.length;
  }

  /** Returns a sense of the word that ends here, in the order in which they were added. */
  int sense(int i) {
    return senses[i];
  }

  /** Adds the table of the words that go on with a folded character, where there is none. */
  private WordTrie added(char c) {
    int at = -Arrays.binarySearch(keys, c) - 1;
    char[] moreKeys = new char[keys.length + 1];
    WordTrie[] moreKids = new WordTrie[kids.length + 1];
    System.arraycopy(keys, 0, moreKeys, 0, at);
    System.arraycopy(kids, 0, moreKids, 0, at);
    System.arraycopy(keys, at, moreKeys, at + 1, keys.length - at);
    System.arraycopy(kids, at, moreKids, at + 1, kids.length - at);
    moreKeys[at] = c;
    moreKids[at] = new WordTrie();
    keys = moreKeys;
    kids = moreKids;
    if (near == null && keys.length > FEW) {
      near = new WordTrie[NEAR];
      for (int k = 0; k < keys.length && keys[k] < NEAR; k++) {
        near[keys[k]] = kids[k];
      }
    } else if (near != null && c < NEAR) {
      near[c] = moreKids[at];
    }
    return moreKids[at];
  }

  /**
   * Reads the next character of a text as the table has it: folded, blanks as one, of those that
   * print nothing none.
   *
   * @return {@link #END}, or what {@link #charOf} and {@link #behind} tell
   */
  static long next(CharSequence text, int pos, int limit) {
    for (int i = pos; i < limit; i++) {
      char c = text.charAt(i);
      if (!Signs.isInvisible(c)) {
        return Signs.isBlank(c)
            ? (long) Signs.skipBlanks(text, i, limit) << 16 | ' '
            : (long) (i + 1) << 16 | fold(c);
      }
    }
    return END;
  }

  /** Returns the character that was read. */
  static char charOf(long next) {
    return (char) next;
  }

  /** Returns the place behind the character that was read. */
  static int behind(long next) {
    return (int) (next >>> 16);
  }

  /** Returns a character as the table has it. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '’', 'ʼ', '‘', '`' -> '\'';
      default -> Character.toLowerCase(c);
    };
  }
}
