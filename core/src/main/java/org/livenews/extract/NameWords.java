package org.livenews.extract;

import java.util.List;
import java.util.Set;

/** Tells names of persons from other words. */
final class NameWords {

  private static final Set<String> PARTICLES = Words.keys("name-particles.txt");
  private static final Set<String> SUFFIXES = Words.keys("name-suffixes.txt");
  private static final Set<String> NOT_NAMES = Words.keys("not-names.txt");
  private static final Set<String> JOBS = Words.keys("job-words.txt");
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WORD = 30;

  private NameWords() {}

  /** Whether words are the name of a person: at least two capitalized ones, or "A.VAL". */
  static boolean isPerson(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    int capitalized = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String key = Line.key(word);
      if (isNameWord(word) && !NOT_NAMES.contains(key)) {
        capitalized++;
      } else if (PARTICLES.contains(key) ? i == words.size() - 1 : !isSuffix(word)) {
        return false;
      }
    }
    boolean whole = capitalized == 1 && words.size() == 1 && isWhole(words.get(0));
    return (capitalized >= 2 || whole) && !isHouse(words);
  }

  /** Whether words begin like the name of a house, "NTV Sport", or are known as a place. */
  private static boolean isHouse(List<String> words) {
    String first = words.get(0);
    boolean acronym = first.length() > 2 && isAcronym(first);
    return acronym && words.stream().anyMatch(w -> w.length() > 2 && !isAcronym(w))
        || Places.isKnown(String.join(" ", words));
  }

  /** A name of one word that can't be anything else. */
  private static boolean isWhole(String word) {
    int dot = word.indexOf('.');
    return dot > 0 && dot < word.length() - 1
        || word.length() >= 2 && word.length() <= 4 && isIdeographic(word);
  }

  private static boolean isIdeographic(String word) {
    return word.codePoints().allMatch(Character::isIdeographic);
  }

  /** Whether a word is never part of a name, however it is written. */
  static boolean isNoName(String word) {
    return NOT_NAMES.contains(Line.key(word));
  }

  /** Whether a word is an addition to a name such as "Jr.". */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(Line.key(word));
  }

  /** Whether a word names a job: "reporter". */
  static boolean isJob(String word) {
    return JOBS.contains(Line.key(word));
  }

  /** Whether a word begins with a capital, or is written without case, and holds no digit. */
  static boolean isNameWord(String word) {
    return isCapitalized(word) && isOfNameCharacters(word) && dotsFit(word);
  }

  /** Whether dots stand behind initials and short forms only, each before a capital or the end. */
  private static boolean dotsFit(String word) {
    for (int i = word.indexOf('.'); i >= 0; i = word.indexOf('.', i + 1)) {
      boolean last = i == word.length() - 1;
      if (last ? word.length() > 4 && word.indexOf('.') == i : !isCapitalAfter(word, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalAfter(String word, int dot) {
    char next = word.charAt(dot + 1);
    return isCapital(next) || next == '-';
  }

  /**
   * Whether a word begins with a capital, or with a letter of a script without case; a short prefix
   * such as "al-" or "d'" may stand before it.
   */
  static boolean isCapitalized(String word) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return false;
    }
    int first = word.codePointAt(0);
    if (isCapital(first)) {
      return true;
    }
    for (int i = 1; i < Math.min(4, word.length() - 1); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return Character.isLetter(first) && isCapital(word.codePointAt(i + 1));
      }
    }
    return word.length() > 2 && word.startsWith("Mc");
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || Character.isLetter(c) && !Character.isLowerCase(c)
        || isGeorgian(c);
  }

  /** Whether a letter is of the script whose small letters begin names. */
  static boolean isGeorgian(int c) {
    return c >= '\u10a0' && c <= '\u10ff';
  }

  /** Whether a word holds at least two letters, all of them capitals. */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!Character.isDigit(c) && "/&-+".indexOf(c) < 0) {
        return false;
      }
    }
    return capitals >= 2;
  }

  private static boolean isOfNameCharacters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isNameCharacter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameCharacter(char c) {
    if (Signs.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.SURROGATE
        || "-‐‑'’ʼ‘`´.·".indexOf(c) >= 0;
  }
}
