package org.livenews.extract;

/** The marks that stand around printed times: bullets, brackets, separators, quotes, frames. */
final class TimeMarks {

  /** Longest prefix of marks before a phrase; also, how far from an end its figures begin. */
  static final int REACH = 40;

  private static final boolean[] ASCII_MARKS = new boolean[128];

  static {
    "+-*|.,:;()[]{}<>\"'!~_=".chars().forEach(c -> ASCII_MARKS[c] = true);
  }

  private TimeMarks() {}

  static boolean isSeparator(char c) {
    return Signs.isBlank(c)
        || Signs.isDash(c)
        || c == '+'
        || c == '|'
        || c == '•'
        || c == '·'
        || Signs.isColon(c)
        || c == '｜'
        || c == '>'
        || c == '»';
  }

  static boolean isCloser(char c) {
    return c == ')' || c == ']' || c == '）' || c == '】';
  }

  static boolean isOpeningQuote(char c) {
    return c == '"' || c == '“' || c == '„' || c == '«' || c == '»' || c == '‘' || c == '\''
        || c == '‚' || c == '‹' || c == '’' || c == '”' || c == '「' || c == '『' || c == '《';
  }

  /** Marks that may stand around a time: blanks, bullets, brackets, dashes, plus signs, emoji. */
  static boolean isMark(char c) {
    if (c < 128) {
      return c <= ' ' || ASCII_MARKS[c];
    }
    if (Signs.isPunctuation(c)) {
      return c != '…';
    }
    return !Character.isLetterOrDigit(c)
        && !Signs.isOfWord(c)
        && Character.getType(c) != Character.CURRENCY_SYMBOL
        && c != '°'
        && c != '‰';
  }

  /** As {@link #isMark}, of the whole character that a place in a text belongs to. */
  static boolean isMarkAt(String text, int p) {
    char c = text.charAt(p);
    if (!Character.isSurrogate(c)) {
      return isMark(c);
    }
    int first = Character.isLowSurrogate(c) && p > 0 ? p - 1 : p;
    return !Character.isLetterOrDigit(text.codePointAt(first));
  }

  /** Returns the first position from {@code start} on without such a mark. */
  static int skipMarks(String text, int start, int limit) {
    int p = start;
    while (p < limit && isMarkAt(text, p)) {
      p++;
    }
    return p;
  }

  /** Whether the text behind a separator can begin here. */
  static boolean goesOn(String text, int p) {
    char c = text.charAt(p);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || isOpeningQuote(c)
        || Signs.closing(c) != '\0'
        || c == '#'
        || c == '@'
        || c == '$'
        || c == '€'
        || c == '£'
        || c == '…'
        || c == '¿'
        || c == '¡';
  }

  static boolean isFrame(char c) {
    return "+*|=~#_".indexOf(c) >= 0 || Signs.isDash(c);
  }

  /** Returns where a text ends before the marks of a frame; see {@link Times#withoutFrame}. */
  static int frameStart(String text, int from) {
    int end = text.length();
    while (true) {
      int p = end;
      while (p > from && Signs.isBlank(text.charAt(p - 1))) {
        p--;
      }
      int q = p;
      while (q > from && isFrame(text.charAt(q - 1)) && text.charAt(q - 1) == text.charAt(p - 1)) {
        q--;
      }
      boolean apart = q == from || Signs.isBlank(text.charAt(q - 1));
      if (p - q < (apart ? 2 : 3)) {
        return p;
      }
      end = q;
    }
  }
}
