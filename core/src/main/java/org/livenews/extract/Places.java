package org.livenews.extract;

import java.util.List;
import java.util.Set;

/** Tells names of places from other words. */
final class Places {

  private static final Set<String> SMALL_WORDS = Words.keys("place-small-words.txt");
  private static final Set<String> KNOWN = Words.keys("places.txt");
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 80;

  private Places() {}

  /** Whether a text could name a place: "CITY", "CITY, COUNTRY", "CITY and CITY". */
  static boolean isPlace(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    String[] words = text.split(" ");
    if (words.length > MOST_WORDS) {
      return false;
    }
    boolean capitalized = false;
    int commas = 0;
    for (String word : words) {
      boolean comma = word.endsWith(",") || word.endsWith("،");
      String bare = comma ? word.substring(0, word.length() - 1) : word;
      commas += comma ? 1 : 0;
      if (NameWords.isCapitalized(bare)) {
        capitalized = true;
      } else if (!SMALL_WORDS.contains(Line.key(bare))) {
        return false;
      }
    }
    return capitalized && commas <= 2 && isEnd(words[words.length - 1]) && !endsWithPerson(text);
  }

  /** Whether a person follows the place: "Kyiv and Jane Roe", but not "Paris and New York". */
  private static boolean endsWithPerson(String text) {
    int and = text.lastIndexOf(" and ");
    if (and < 0) {
      return false;
    }
    String right = text.substring(and + 5);
    return !isKnown(right) && NameWords.isPerson(List.of(right.split(" ")));
  }

  /** Whether a text names a place that looks like a person. */
  static boolean isKnown(String text) {
    return KNOWN.contains(Line.key(text));
  }

  private static boolean isEnd(String word) {
    char last = word.charAt(word.length() - 1);
    return last != ',' && last != '،' && NameWords.isCapitalized(word);
  }
}
