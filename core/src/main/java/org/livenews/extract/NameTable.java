package org.livenews.extract;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.livenews.extract.TimeWords.Kind;

/**
 * Names of months, weekdays and the like in a compact table: the words in order, each with its
 * senses. Matches are those of {@link TimeWords}, of no language. Immutable and thread-safe;
 * looking up allocates nothing.
 */
final class NameTable {

  static final NameTable EMPTY = new Builder().build();

  private static final int LATIN = 0x250;

  private final String[] words;
  private final long[] kinds;
  private final int[][] senses;

  /** Where the words begin that begin with a Latin letter; one more for the end of the last. */
  private final int[] starts = new int[LATIN + 1];

  /**
   * Makes a table.
   *
   * @param words in order, as {@link #folded} writes them
   * @param senses of each the senses, as {@link TimeWords#sense} packs them
   */
  NameTable(String[] words, int[][] senses) {
    this.words = words;
    this.senses = senses;
    kinds = new long[words.length];
    for (int word = 0; word < words.length; word++) {
      for (int sense : senses[word]) {
        kinds[word] |= 1L << (sense >>> 24);
      }
    }
    int i = 0;
    for (int c = 0; c <= LATIN; c++) {
      while (i < words.length && words[i].charAt(0) < c) {
        i++;
      }
      starts[c] = i;
    }
  }

  /**
   * Finds the longest name of a kind that begins at {@code pos} and ends at a word boundary, with
   * the full stop of a shortened one.
   *
   * @return {@link TimeWords#NONE}, or a match
   */
  long match(CharSequence text, int pos, int limit, Kind kind) {
    return find(text, pos, limit, 1L << kind.ordinal(), true);
  }

  /** As {@link #match}; letters may be written on to the name. */
  long matchPart(CharSequence text, int pos, int limit, Kind kind) {
    return find(text, pos, limit, 1L << kind.ordinal(), false);
  }

  /** Whether a name of one of the kinds, given as bits, begins here. */
  boolean begins(CharSequence text, int pos, int limit, long kindBits) {
    return find(text, pos, limit, kindBits, true) != TimeWords.NONE;
  }

  /** Returns the kinds of all names that begin here, as bits. */
  long kinds(CharSequence text, int pos, int limit) {
    if (pos < limit && Signs.isBlank(text.charAt(pos))) {
      return 0;
    }
    long all = 0;
    int from = 0;
    int to = words.length;
    int depth = 0;
    long next = WordTrie.next(text, pos, limit);
    while (next != WordTrie.END) {
      long range = narrow(from, to, depth++, WordTrie.charOf(next));
      from = (int) (range >>> 32);
      to = (int) range;
      if (from >= to) {
        return all;
      }
      int end = WordTrie.behind(next);
      if (words[from].length() == depth && endsName(text, end, limit, true)) {
        all |= kinds[from];
      }
      next = WordTrie.next(text, end, limit);
    }
    return all;
  }

  /** Adds the first words of the names of some kinds, given as bits. */
  void addFirstWords(WordFilter.Builder first, long kindBits) {
    for (int i = 0; i < words.length; i++) {
      if ((kinds[i] & kindBits) != 0) {
        first.add(words[i]);
      }
    }
  }

  /** Adds the longest word of each name of some kinds, given as bits. */
  void addLongestWords(WordFilter.Builder longest, long kindBits) {
    for (int i = 0; i < words.length; i++) {
      if ((kinds[i] & kindBits) != 0) {
        longest.addLongest(words[i]);
      }
    }
  }

  void addWords(WordFilter.Builder all) {
    for (String word : words) {
      all.addEach(word);
    }
  }

  private long find(CharSequence text, int pos, int limit, long bits, boolean whole) {
    if (pos < limit && Signs.isBlank(text.charAt(pos))) {
      // No name begins so, and who tries every place would step over a run of them from each.
      return TimeWords.NONE;
    }
    int from = 0;
    int to = words.length;
    long best = TimeWords.NONE;
    int depth = 0;
    long next = WordTrie.next(text, pos, limit);
    while (next != WordTrie.END) {
      long range = narrow(from, to, depth++, WordTrie.charOf(next));
      from = (int) (range >>> 32);
      to = (int) range;
      if (from >= to) {
        return best;
      }
      int end = WordTrie.behind(next);
      boolean ends = words[from].length() == depth && (kinds[from] & bits) != 0;
      if (ends && endsName(text, end, limit, whole)) {
        best = (long) end << 32 | sense(from, bits);
      }
      next = WordTrie.next(text, end, limit);
    }
    return best;
  }

  /** Returns the part of a range of words, as two numbers in one, that goes on with a character. */
  private long narrow(int from, int to, int depth, char c) {
    if (depth == 0 && c < LATIN) {
      return (long) starts[c] << 32 | starts[c + 1];
    }
    int first = bound(from, to, depth, c);
    if (first == to || words[first].charAt(depth) != c) {
      return 0;
    }
    boolean all = words[to - 1].charAt(depth) == c;
    return (long) first << 32 | (all ? to : bound(first, to, depth, (char) (c + 1)));
  }

  private static boolean endsName(CharSequence text, int end, int limit, boolean whole) {
    boolean figures = Signs.isDigit(text.charAt(end - 1));
    return figures
        ? end >= limit || !Signs.isDigit(text.charAt(end))
        : !whole || TimeWords.endsWord(text, end, limit, false);
  }

  private int sense(int word, long bits) {
    for (int sense : senses[word]) {
      if ((1L << (sense >>> 24) & bits) != 0) {
        return sense;
      }
    }
    throw new IllegalStateException("a word without a sense of its kinds: " + words[word]);
  }

  /** Returns the first word of a range whose character at a place is not below {@code c}. */
  private int bound(int from, int to, int place, char c) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String word = words[middle];
      if (word.length() <= place || word.charAt(place) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return words.length;
  }

  /** Collects names. Not thread-safe. */
  static final class Builder {

    private final Map<String, List<Integer>> names = new HashMap<>();

    /** Adds a sense of a name; of a name that is empty or has the sense already, nothing. */
    Builder add(String name, Kind kind, int value) {
      String word = folded(name);
      int sense = TimeWords.sense(kind, 0, value);
      if (!word.isEmpty()) {
        List<Integer> senses = names.computeIfAbsent(word, w -> new ArrayList<>(1));
        if (!senses.contains(sense)) {
          senses.add(sense);
        }
      }
      return this;
    }

    NameTable build() {
      String[] words = names.keySet().toArray(new String[0]);
      Arrays.sort(words);
      int[][] senses = new int[words.length][];
      Arrays.setAll(senses, i -> Ints.toArray(names.getOrDefault(words[i], List.of())));
      return new NameTable(words, senses);
    }
  }

  /** Returns a name as the table has it: folded, with single blanks, without a stop at the end. */
  static String folded(String name) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      char c = name.charAt(i);
      if (Signs.isInvisible(c)) {
        i++;
      } else if (Signs.isBlank(c)) {
        i = Signs.skipBlanks(name, i, name.length());
        word.append(word.length() > 0 && i < name.length() ? " " : "");
      } else {
        word.append(WordTrie.fold(c));
        i++;
      }
    }
    boolean stop = word.length() > 1 && word.charAt(word.length() - 1) == '.';
    return word.substring(0, word.length() - (stop ? 1 : 0));
  }
}
