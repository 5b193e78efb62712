package org.livenews.extract;

/** Kinds of characters that printed times are made of. */
final class Signs {

  /** No other script has figures before those of Arabic. */
  private static final char FIRST_OTHER_DIGIT = '\u0660';

  /** The soft hyphen; no character before it is printed as nothing. */
  private static final char FIRST_INVISIBLE = '\u00AD';

  private static final char FIRST_UNSPACED = '\u0E00';

  /** Dashes, quotes and other signs of all scripts stand from here on. */
  private static final char FIRST_SIGN = '\u2000';

  private static final char LAST_SIGN = '\u2BFF';

  private static final boolean[] ASCII_LETTERS_AND_DIGITS = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII_LETTERS_AND_DIGITS[c] = Character.isLetterOrDigit(c);
    }
  }

  private Signs() {}

  /** Whether this is a decimal digit of any script. */
  static boolean isDigit(char c) {
    return (c - '0' & 0xFFFF) <= 9 || c >= FIRST_OTHER_DIGIT && Character.digit(c, 10) >= 0;
  }

  /** As {@link #isDigit(char)}, of the whole character at a place. */
  static boolean isDigitAt(String text, int p) {
    char c = text.charAt(p);
    return c < FIRST_OTHER_DIGIT ? c >= '0' && c <= '9' : Character.isDigit(text.codePointAt(p));
  }

  /** Whether a figure stands between two places. */
  static boolean hasDigit(String text, int start, int end) {
    for (int p = start; p < end; p++) {
      if (isDigit(text.charAt(p))) {
        return true;
      }
    }
    return false;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '‐' || c == '‑' || c == '−' || c == '―';
  }

  static boolean isComma(char c) {
    return c == ',' || c == '،' || c == '，' || c == '、' || c == '⹁';
  }

  static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  /** Whether this is one of the dashes, quotation marks and dots that most languages share. */
  static boolean isPunctuation(char c) {
    return c >= '\u2010' && c <= '\u2027';
  }

  /** As {@link Character#isLetter(char)}, sooner told. */
  static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }

  /** As {@link Character#isLetterOrDigit(char)}, sooner told. */
  static boolean isLetterOrDigit(char c) {
    return c < 128 ? ASCII_LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
  }

  static boolean isLatin(char c) {
    return c < 128 ? isLetter(c) : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Whether this is a letter, or a sign that is written on to letters. */
  static boolean isOfWord(char c) {
    if (c < 128) {
      return isLetter(c);
    }
    if (isPunctuation(c)) {
      return false;
    }
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && (c < '\uFE00' || c > '\uFE0F');
  }

  /** Whether this is a letter of a script that writes no blanks between words. */
  static boolean isUnspaced(char c) {
    return c >= FIRST_UNSPACED
        && (c < FIRST_SIGN || c > LAST_SIGN)
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  /** Whether this is a letter of Korean, which writes endings on to words and figures. */
  static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Whether this is white space or prints nothing. */
  static boolean isBlank(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return Blank.is(c) || isInvisible(c) || Character.isSpaceChar(c);
  }

  /** Whether this prints nothing: widthless characters and marks of direction. */
  static boolean isInvisible(char c) {
    if (c < FIRST_INVISIBLE) {
      return false;
    }
    return Blank.isWidthless(c)
        || c >= '\u200C' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2061' && c <= '\u2069';
  }

  /** Returns the closing bracket of an opening one, NUL for any other character. */
  static char closing(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '（' -> '）';
      case '【' -> '】';
      default -> '\0';
    };
  }

  static boolean isOpening(char c) {
    return closing(c) != '\0';
  }

  /** Returns the first position from {@code p} on that is not blank, or {@code limit}. */
  static int skipBlanks(String text, int p, int limit) {
    int q = p;
    while (q < limit && isBlank(text.charAt(q))) {
      q++;
    }
    return q;
  }

  /** Whether a line is a time as machines count it: seconds or milliseconds since 1970. */
  static boolean isStamp(String text) {
    boolean sized = text.length() == 10 || text.length() == 13;
    return sized && text.startsWith("1") && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
