package org.livenews.extract;

import org.livenews.extract.TimeWords.Kind;

/**
 * Names of months, weekdays and the like, each with its senses. Matches are those of {@link
 * TimeWords}, of no language. Immutable and thread-safe; looking up allocates nothing.
 */
final class NameTable {

  static final NameTable EMPTY = new Builder().build();

  private final Lexicon names;

  /** Makes a table of names as {@link #folded} writes them, with their senses. */
  NameTable(Lexicon names) {
    this.names = names;
  }

  /**
   * Finds the longest name of a kind that begins at {@code pos} and ends at a word boundary, with
   * the full stop of a shortened one.
   *
   * @return {@link TimeWords#NONE}, or a match
   */
  long match(String text, int pos, int limit, Kind kind) {
    return find(text, pos, limit, 1L << kind.ordinal(), true);
  }

  /** As {@link #match}; letters may be written on to the name. */
  long matchPart(String text, int pos, int limit, Kind kind) {
    return find(text, pos, limit, 1L << kind.ordinal(), false);
  }

  /** Whether a name of one of the kinds, given as bits, begins here. */
  boolean begins(String text, int pos, int limit, long kindBits) {
    return find(text, pos, limit, kindBits, true) != TimeWords.NONE;
  }

  /** Returns the kinds of all names that begin here, as bits. */
  long kinds(String text, int pos, int limit) {
    if (pos < limit && Signs.isBlank(text.charAt(pos))) {
      return 0;
    }
    long all = 0;
    int node = Lexicon.ROOT;
    long next = Lexicon.next(text, pos, limit);
    while (next != Lexicon.END) {
      node = names.kid(node, Lexicon.charOf(next));
      if (node < 0) {
        return all;
      }
      int end = Lexicon.behind(next);
      int word = names.word(node);
      if (word >= 0 && endsName(text, pos, end, limit, true)) {
        all |= names.kinds(word);
      }
      next = Lexicon.next(text, end, limit);
    }
    return all;
  }

  /** Adds the first words of the names of some kinds, given as bits. */
  void addFirstWords(WordFilter.Builder first, long kindBits) {
    names.forEach(kindBits, first::add);
  }

  /** Adds the longest word of each name of some kinds, given as bits. */
  void addLongestWords(WordFilter.Builder longest, long kindBits) {
    names.forEach(kindBits, longest::addLongest);
  }

  void addWords(WordFilter.Builder all) {
    names.forEach(-1L, all::addEach);
  }

  private long find(String text, int pos, int limit, long bits, boolean whole) {
    if (pos < limit && Signs.isBlank(text.charAt(pos))) {
      // No name begins so, and who tries every place would step over a run of them from each.
      return TimeWords.NONE;
    }
    int node = Lexicon.ROOT;
    long best = TimeWords.NONE;
    long next = Lexicon.next(text, pos, limit);
    while (next != Lexicon.END) {
      node = names.kid(node, Lexicon.charOf(next));
      if (node < 0) {
        return best;
      }
      int end = Lexicon.behind(next);
      int word = names.word(node);
      if (word >= 0 && (names.kinds(word) & bits) != 0 && endsName(text, pos, end, limit, whole)) {
        best = (long) end << 32 | sense(word, bits);
      }
      next = Lexicon.next(text, end, limit);
    }
    return best;
  }

  /** Whether a name ends here; in Korean letters are written on to one of several syllables. */
  private static boolean endsName(String text, int pos, int end, int limit, boolean whole) {
    boolean figures = Signs.isDigit(text.charAt(end - 1));
    return figures
        ? end >= limit || !Signs.isDigit(text.charAt(end))
        : !whole || TimeWords.endsWord(text, end, limit, end - pos == 1);
  }

  private int sense(int word, long bits) {
    for (int i = 0; i < names.senses(word); i++) {
      int sense = names.sense(word, i);
      if ((1L << (sense >>> 24) & bits) != 0) {
        return sense;
      }
    }
    throw new IllegalStateException("a name without a sense of its kinds");
  }

  int size() {
    return names.size();
  }

  /** Collects names. Not thread-safe. */
  static final class Builder {

    private final Lexicon.Builder names = new Lexicon.Builder();

    /** Adds a sense of a name; of a name that is empty or has the sense already, nothing. */
    Builder add(String name, Kind kind, int value) {
      String word = folded(name);
      if (!word.isEmpty()) {
        names.add(word, TimeWords.sense(kind, 0, value));
      }
      return this;
    }

    NameTable build() {
      return new NameTable(names.build());
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
        word.append(Lexicon.fold(c));
        i++;
      }
    }
    boolean stop = word.length() > 1 && word.charAt(word.length() - 1) == '.';
    return word.substring(0, word.length() - (stop ? 1 : 0));
  }
}
