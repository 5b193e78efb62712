package org.livenews.extract;

import java.util.Set;

/** Tells names of organizations from other names. */
final class Organizations {

  private static final Set<String> AGENCIES = Words.keys("agencies.txt");
  private static final Set<String> PHOTO_AGENCIES = Words.keys("photo-agencies.txt");
  private static final Set<String> WORDS = Words.keys("organization-words.txt");
  private static final Set<String> SMALL_WORDS = Words.keys("organization-small-words.txt");
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_AGENCY = 60;

  private Organizations() {}

  /** Whether a name is that of a known agency, house or desk, or is written as only those are. */
  static boolean isKnown(String name, HouseStyle style) {
    if (isAgency(name, style) || isAcronym(name)) {
      return true;
    }
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > MOST_WORDS || !isName(name)) {
      return false;
    }
    for (String word : words) {
      if (WORDS.contains(Line.key(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is that of a wire or picture agency, or one the style knows. */
  static boolean isAgency(String name, HouseStyle style) {
    String whole = Line.key(name);
    String key = withoutArticle(whole);
    return AGENCIES.contains(key)
        || PHOTO_AGENCIES.contains(key)
        || style.knows(key)
        || style.knows(whole);
  }

  /** Whether a name is that of an agency that is known for its pictures. */
  static boolean isPhotoAgency(String name) {
    return name.length() <= LONGEST_AGENCY
        && PHOTO_AGENCIES.contains(withoutArticle(Line.key(name)));
  }

  /** Whether a name could be that of an organization: capitalized words and little ones. */
  static boolean isName(String name) {
    String[] words = name.split(" ");
    if (words.length > MOST_WORDS || name.contains("://") || name.startsWith("www.")) {
      return false;
    }
    boolean capitalized = false;
    for (String word : words) {
      boolean capital = NameWords.isCapitalized(word) || NameWords.isAcronym(word);
      if (!capital && !SMALL_WORDS.contains(Line.key(word)) && !WORDS.contains(Line.key(word))) {
        return false;
      }
      capitalized |= capital;
    }
    return capitalized;
  }

  /** Whether a name is one word of capitals, or begins with two of them: "NTV/RL", "NTLabs". */
  private static boolean isAcronym(String name) {
    if (name.indexOf(' ') >= 0 || name.indexOf('.') >= 0 || name.length() < 2) {
      return false;
    }
    return NameWords.isAcronym(name)
        || Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1))
            && name.chars().allMatch(Character::isLetterOrDigit);
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
