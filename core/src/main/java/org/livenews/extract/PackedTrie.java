package org.livenews.extract;

import java.util.Arrays;

/**
 * A sorted list of words as a trie that lies in one array, each node before its kids: a walk along
 * a word reads cells that lie close together. Immutable; a walk allocates nothing.
 */
final class PackedTrie {

  /** The node of the empty word, where walks begin. */
  static final int ROOT = 0;

  /** No node, or no word. */
  static final int NONE = -1;

  /** In the first cell of a node, beside how many kids it has: two cells with a word follow. */
  private static final int IS_WORD = 0x8000;

  /** Up to here kids are looked at one by one. */
  private static final int FEW = 6;

  /** Letters below this have a place of their own at the beginning. */
  private static final int COMMON = 0x250;

  /** Of each node its kids' letters in order, then their places; an only kid lies right behind. */
  private final char[] cells;

  private final int[] firsts = new int[COMMON];

  /**
   * Packs words.
   *
   * @param words in the order of {@link String#compareTo}, each once
   */
  PackedTrie(String[] words) {
    StringBuilder packed = new StringBuilder();
    if (words.length == 0) {
      packed.append('\0');
    } else {
      pack(words, 0, words.length, 0, packed);
    }
    cells = packed.toString().toCharArray();
    for (char c = 0; c < COMMON; c++) {
      firsts[c] = kidOf(ROOT, c);
    }
  }

  /** Appends the node of the words of a range, which are alike up to a depth, and all below it. */
  private static void pack(String[] words, int from, int to, int depth, StringBuilder packed) {
    int first = from;
    int kids = 1;
    // An only kid is packed in the same turn: a word may be longer than calls can be nested.
    for (int d = depth; kids == 1; d++) {
      boolean isWord = words[first].length() == d;
      int head = packed.length();
      packed.append('\0');
      if (isWord) {
        appendInt(first++, packed);
      }
      int letters = packed.length();
      for (int i = first; i < to; i = behindLetter(words, i, to, d)) {
        packed.append(words[i].charAt(d));
      }
      kids = packed.length() - letters;
      packed.setCharAt(head, (char) (kids | (isWord ? IS_WORD : 0)));
      if (kids > 1) {
        packKids(words, first, to, d, packed);
      }
    }
  }

  private static void packKids(String[] words, int from, int to, int depth, StringBuilder packed) {
    int place = packed.length();
    for (int i = from; i < to; i = behindLetter(words, i, to, depth)) {
      appendInt(0, packed);
    }
    for (int i = from; i < to; ) {
      int end = behindLetter(words, i, to, depth);
      packed.setCharAt(place++, (char) (packed.length() >>> 16));
      packed.setCharAt(place++, (char) packed.length());
      pack(words, i, end, depth + 1, packed);
      i = end;
    }
  }

  private static int behindLetter(String[] words, int from, int to, int depth) {
    char c = words[from].charAt(depth);
    int end = from + 1;
    while (end < to && words[end].charAt(depth) == c) {
      end++;
    }
    return end;
  }

  private static void appendInt(int number, StringBuilder packed) {
    packed.append((char) (number >>> 16)).append((char) number);
  }

  /** Returns the node of the words that go on with a letter; {@link #NONE} if there are none. */
  int kid(int node, char c) {
    return node == ROOT && c < COMMON ? firsts[c] : kidOf(node, c);
  }

  private int kidOf(int node, char c) {
    int head = cells[node];
    int letters = node + (head < IS_WORD ? 1 : 3);
    int kids = head & IS_WORD - 1;
    if (kids == 1) {
      return cells[letters] == c ? letters + 1 : NONE;
    }
    int end = letters + kids;
    int at = find(letters, end, c);
    return at < 0 ? NONE : number(end + 2 * (at - letters));
  }

  private int find(int from, int to, char c) {
    if (to - from > FEW) {
      return Arrays.binarySearch(cells, from, to, c);
    }
    for (int at = from; at < to; at++) {
      if (cells[at] == c) {
        return at;
      }
    }
    return NONE;
  }

  /** Returns which word of the list ends at a node; {@link #NONE} if there is none. */
  int word(int node) {
    return cells[node] < IS_WORD ? NONE : number(node + 1);
  }

  private int number(int place) {
    return cells[place] << 16 | cells[place + 1];
  }
}
