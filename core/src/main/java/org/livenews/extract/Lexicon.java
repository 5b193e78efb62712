package org.livenews.extract;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Words, each with any number of senses, over lower-case characters, in which blanks are single
 * spaces. A text is looked up by walking from {@link #ROOT} along the characters that {@link #next}
 * reads. The highest eight bits of a sense are its kind, a number below 64. Immutable and
 * thread-safe; independent of the locale of the machine; looking up allocates nothing.
 */
final class Lexicon {

  /** Where a walk begins. */
  static final int ROOT = PackedTrie.ROOT;

  /** What is read at the end of a text. */
  static final long END = -1;

  private final String[] words;
  private final PackedTrie trie;
  private final long[] kinds;

  /** The senses of all words, one behind another, and where those of each begin. */
  private final int[] senses;

  private final int[] starts;

  /**
   * Makes a lexicon.
   *
   * @param words as {@link Builder#add} writes them, in order
   * @param senses of each the senses
   */
  Lexicon(String[] words, int[][] senses) {
    this.words = words;
    this.senses = Ints.concat(senses);
    trie = new PackedTrie(words);
    kinds = new long[words.length];
    starts = new int[words.length + 1];
    for (int word = 0; word < words.length; word++) {
      starts[word + 1] = starts[word] + senses[word].length;
      for (int sense : senses[word]) {
        kinds[word] |= bit(sense);
      }
    }
  }

  private static long bit(int sense) {
    return 1L << (sense >>> 24);
  }

  /** Returns where a walk is behind one more character; less than 0 where no word goes on so. */
  int kid(int node, char c) {
    return trie.kid(node, c);
  }

  /** Returns the word that ends where a walk is; less than 0 without one. */
  int word(int node) {
    return trie.word(node);
  }

  /** Returns the kinds of all senses of a word, as bits. */
  long kinds(int word) {
    return kinds[word];
  }

  /** Returns how many senses a word has. */
  int senses(int word) {
    return starts[word + 1] - starts[word];
  }

  /** Returns a sense of a word, in the order in which they were added. */
  int sense(int word, int i) {
    return senses[starts[word] + i];
  }

  /** Hands on each word that has a sense of one of the kinds, given as bits. */
  void forEach(long kindBits, Consumer<String> taker) {
    for (int word = 0; word < words.length; word++) {
      if ((kinds[word] & kindBits) != 0) {
        taker.accept(words[word]);
      }
    }
  }

  /** Returns the word that a stretch of a collapsed line is; less than 0 if it is none. */
  int find(String line, int from, int to) {
    int node = ROOT;
    for (int i = from; i < to && node >= 0; i++) {
      node = kid(node, fold(line.charAt(i)));
    }
    return node < 0 ? node : word(node);
  }

  /** Returns how many words there are. */
  int size() {
    return words.length;
  }

  /**
   * Reads the next character of a text as words have it: folded, blanks as one, of those that print
   * nothing none.
   *
   * @return {@link #END}, or what {@link #charOf} and {@link #behind} tell
   */
  static long next(String text, int pos, int limit) {
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

  /** Returns a character as words have it; the two forms of the small sigma are one. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '’', 'ʼ', '‘', '`' -> '\'';
      case 'ς' -> 'σ';
      default -> Character.toLowerCase(c);
    };
  }

  /** Collects words. Not thread-safe. */
  static final class Builder {

    private final TreeMap<String, List<Integer>> words = new TreeMap<>();

    /** Adds a sense to a word, unless it has it; signs that print nothing are dropped. */
    Builder add(String word, int sense) {
      StringBuilder folded = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        if (!Signs.isInvisible(word.charAt(i))) {
          folded.append(fold(word.charAt(i)));
        }
      }
      List<Integer> senses = words.computeIfAbsent(folded.toString(), w -> new ArrayList<>(1));
      if (!senses.contains(sense)) {
        senses.add(sense);
      }
      return this;
    }

    Lexicon build() {
      int[][] senses = words.values().stream().map(Ints::toArray).toArray(int[][]::new);
      return new Lexicon(words.keySet().toArray(new String[0]), senses);
    }
  }
}
