package org.livenews.extract;

/** Where in a text a time phrase may begin; cheap looks, before anything is read. */
final class PhraseStart {

  /** No number of a time has more digits. */
  private static final int MOST_DIGITS = 5;

  private static final String NOT_BEHIND_NUMBERS = ")]}%\"!?$;&=*<>{";

  private PhraseStart() {}

  /** Whether a number is glued to the small letter before it: "Updates17 hr ago". */
  static boolean isGlue(String text, int p) {
    return p > 0 && Signs.isDigit(text.charAt(p)) && Character.isLowerCase(text.charAt(p - 1));
  }

  /** Whether a phrase may begin at a place, by what stands before it. */
  static boolean isPlace(String text, int p) {
    return !isInsideWord(text, p) && (isGlue(text, p) || isBoundary(text, p));
  }

  /** Whether letters stand on both sides of a place: nothing can begin here. A quick look. */
  static boolean isInsideWord(String text, int p) {
    return p > 0 && isLetter(text.charAt(p)) && isLetter(text.charAt(p - 1));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether a phrase may begin here: no letter, figure or joining sign directly before. */
  static boolean isBoundary(String text, int p) {
    if (p == 0) {
      return true;
    }
    char before = text.charAt(p - 1);
    if (Signs.isUnspaced(before)) {
      return true;
    }
    if (Character.isLetterOrDigit(before) || Character.isLowSurrogate(before)) {
      return false;
    }
    if (!Signs.isDigit(text.charAt(p))) {
      return before != '\'' && before != '’';
    }
    return switch (before) {
      case '$', '€', '£', '#', '@', '_', '=', '\\', '%' -> false;
      case '.', ',', ':', '/', '-', '+' -> p < 2 || !Character.isLetterOrDigit(text.charAt(p - 2));
      default -> true;
    };
  }

  /** A cheap look at the first character or word, before anything is allocated. */
  static boolean mayBegin(String text, int start, int end, TimeLanguage language) {
    int p = start;
    if (p < end && Signs.isOpening(text.charAt(p))) {
      p = Signs.skipBlanks(text, p + 1, Math.min(end, p + TimeMarks.REACH));
    }
    if (p >= end || Signs.isBlank(text.charAt(p))) {
      return false;
    }
    if (Signs.isDigitAt(text, p)) {
      return mayGoOn(text, p, end, language);
    }
    if (Character.isLetter(text.codePointAt(p))) {
      if (!language.firstWords().mayHold(text, p)) {
        return false;
      }
      if (TimeWords.ALL.mayBegin(text, p, end)) {
        return true;
      }
    }
    int reach = (int) Math.min(text.length(), (long) p + TimeReader.REACH);
    return language.distances().match(text, p, reach) != RelativeTable.NONE
        || RelativeTimes.inAnyLanguage().match(text, p, reach) != RelativeTable.NONE
        || language.conventions().mayBegin(text, p, end)
        || NamesAnywhere.mayBeginDate(text, p, end);
  }

  /**
   * Returns where the first figure stands of a text that begins like a time, with nothing but words
   * of times before it, or where it ends without one; -1 if it begins otherwise.
   */
  static int head(String text, int start, int end, TimeLanguage language) {
    if (Signs.isLetter(text.charAt(start)) && !language.firstWords().mayHold(text, start)) {
      return -1;
    }
    int head = language.allWords().skip(text, start, end);
    boolean timed = head == end || Signs.isDigit(text.charAt(head));
    return timed && mayBegin(text, start, text.length(), language) ? head : -1;
  }

  /** Whether a time may begin with the number that begins here, by what stands behind it. */
  private static boolean mayGoOn(String text, int start, int end, TimeLanguage language) {
    int p = start;
    int digits = 0;
    while (p < end && Signs.isDigitAt(text, p)) {
      p += Character.charCount(text.codePointAt(p));
      digits++;
    }
    int fraction = p < end && text.charAt(p) == ',' ? Fraction.end(text, p, end) : p;
    if (fraction > p) {
      // "2,5 timer siden": a number with a decimal is of an age.
      int reach = (int) Math.min(end, (long) start + TimeReader.REACH);
      return language.allAges().holdsAny(text, fraction, reach);
    }
    int next = Signs.skipBlanks(text, p, end);
    if (digits > MOST_DIGITS || next == end) {
      return false;
    }
    char c = text.charAt(next);
    if (c < 128 && !Character.isLetter(c)) {
      boolean number = c == ',' && next + 1 < end && Signs.isDigit(text.charAt(next + 1));
      return !number && NOT_BEHIND_NUMBERS.indexOf(c) < 0;
    }
    return next == p || !Character.isLetter(c) || language.wordsBehindNumbers().mayHold(text, next);
  }

  /** Steps back over the opening bracket and blanks right before {@code start}. */
  static int opening(String text, int start) {
    int p = start;
    while (p > 0 && Signs.isBlank(text.charAt(p - 1))) {
      p--;
    }
    return p > 0 && Signs.closing(text.charAt(p - 1)) != '\0' ? p - 1 : start;
  }
}
