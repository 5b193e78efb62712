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
   * Whether a text holds some letters in the middle of a sentence.
   *
   * @param letters those of the text
   */
  static boolean holdsInside(String text, String letters, String part) {
    int at = part.isEmpty() ? -1 : letters.indexOf(part);
    return at > 0 && !beginsSentence(text, at);
  }

  /** Returns a text without anything but letters and digits. */
  static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Signs.isLetterOrDigit(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Returns how many letters and digits stand in front of a place. */
  static int letterCount(String text, int to) {
    int letters = 0;
    for (int i = 0; i < to; i++) {
      letters += Signs.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Whether the word before the letter number {@code at} of {@code text} begins a sentence. */
  private static boolean beginsSentence(String text, int at) {
    int seen = 0;
    int i = 0;
    while (i < text.length() && seen < at) {
      if (Signs.isLetterOrDigit(text.charAt(i))) {
        seen++;
      }
      i++;
    }
    int wordEnd = i;
    int word = i;
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
    return before < 0 || wordEnd == 0;
  }
}
