package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * How a {@link RelativeTable} writes phrases: without blanks beside figures, full stops, invisible
 * characters and the case of letters. Independent of the locale of the machine.
 */
final class FoldedPhrase {

  /** Stands for the number in a phrase. */
  static final char NUMBER = '#';

  private FoldedPhrase() {}

  /** Whether blanks beside a character make no difference. */
  static boolean isFigure(int c) {
    return c == NUMBER || c >= '0' && c <= '9';
  }

  /** Returns a phrase folded. */
  static String of(String phrase) {
    StringBuilder folded = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < phrase.length(); ) {
      int c = phrase.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x10000 && Signs.isBlank((char) c)) {
        blank |= !Signs.isInvisible((char) c);
        continue;
      }
      int key = character(c);
      if (key < 0) {
        continue;
      }
      int length = folded.length();
      boolean beside = length == 0 || isFigure(folded.charAt(length - 1)) || isFigure(key);
      if (blank && !beside) {
        folded.append(' ');
      }
      blank = false;
      folded.appendCodePoint(key);
    }
    return folded.toString();
  }

  /** Returns the words of a folded phrase. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (int from = 0, to = 0; from < phrase.length(); from = to + 1) {
      to = from;
      while (to < phrase.length() && Signs.isOfWord(phrase.charAt(to))) {
        to++;
      }
      if (to > from) {
        words.add(phrase.substring(from, to));
      }
    }
    return words;
  }

  /** Returns a character folded; -1 if it makes no difference. */
  static int character(int c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c == '.' ? -1 : c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '’', 'ʼ', '‘', 'ʻ', '′' -> '\'';
      case 'ı', 'İ' -> 'i';
      case 'ς' -> 'σ';
      case '\u0307' -> -1;
      default -> {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        boolean dash = c < 0x10000 && Signs.isDash((char) c);
        yield digit >= 0 ? '0' + digit : dash ? '-' : Character.toLowerCase(c);
      }
    };
  }
}
