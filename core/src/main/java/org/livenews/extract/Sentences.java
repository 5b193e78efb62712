package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at running text by its words. */
final class Sentences {

  private static final int LONG = 5;

  private Sentences() {}

  /** Returns the words of at least five letters, in small letters. */
  static List<String> longWords(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Signs.isLetterOrDigit(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        if (i - from >= LONG) {
          words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        }
        from = -1;
      }
    }
    return words;
  }

  /**
   * Whether a text holds, in the middle of a sentence, the letters and digits that another ends
   * with from a place on, whatever marks stand between them.
   */
  static boolean holdsInside(String text, String other, int from) {
    int begin = wordBegin(other, from);
    if (begin == other.length()) {
      return false;
    }
    char first = other.charAt(begin);
    int at = text.indexOf(first);
    while (at >= 0 && !goesOn(text, at, other, begin)) {
      at = text.indexOf(first, at + 1);
    }
    return at >= 0 && !beginsSentence(text, at);
  }

  /** Whether a text has from a place on the letters and digits that another ends with. */
  private static boolean goesOn(String text, int at, String other, int from) {
    int p = at;
    int q = from;
    while (p < text.length() && q < other.length()) {
      char c = text.charAt(p);
      char d = other.charAt(q);
      if (c == d) {
        p++;
        q++;
      } else if (!Signs.isLetterOrDigit(c)) {
        p++;
      } else if (!Signs.isLetterOrDigit(d)) {
        q++;
      } else {
        return false;
      }
    }
    return wordBegin(other, q) == other.length();
  }

  /** Returns the first place from {@code from} on with a letter or digit, or the length. */
  private static int wordBegin(String text, int from) {
    int begin = from;
    while (begin < text.length() && !Signs.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  /** Returns where the letters and digits end that begin at a place. */
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Signs.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the word in front of a place begins a sentence, or there is none. */
  private static boolean beginsSentence(String text, int at) {
    int word = at;
    while (word > 0 && !Signs.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    while (word > 0 && Signs.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    int before = word - 1;
    while (before >= 0 && !Signs.isLetterOrDigit(text.charAt(before))) {
      if (".!?…\"”»".indexOf(text.charAt(before)) >= 0) {
        return true;
      }
      before--;
    }
    return before < 0;
  }
}
