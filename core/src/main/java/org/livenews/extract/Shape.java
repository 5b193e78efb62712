package org.livenews.extract;

/** What a line looks like, by its length and its last mark alone. */
enum Shape {
  /** A line without final stop, short enough for a headline. */
  HEADLINE,
  /** A line that ends as a label does, with a colon. */
  LABEL,
  /** Finished sentences. */
  SENTENCE,
  /** A line without final stop that is too long for a headline, or one without letters. */
  OTHER;

  /** No headline of a live page is longer, in characters. */
  private static final int LONGEST_HEADLINE = 170;

  /** A longer line that ends in a quotation is a statement. */
  private static final int LONGEST_QUOTED = 100;

  private static final String CLOSING = "\"'”’»“›)]";
  private static final String STOPS = ".…。।۔！？";
  private static final String PAUSES = ",;،؛、–—";

  static Shape of(String text) {
    int end = text.length();
    while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    if (end == 0 || !hasLetter(text, end)) {
      return OTHER;
    }
    char last = text.charAt(end - 1);
    if (last == '!' || last == '?' || last == '؟') {
      int longest = last == '!' ? LONGEST_QUOTED : LONGEST_HEADLINE;
      return text.length() > longest || holdsStop(text, end - 1) ? SENTENCE : HEADLINE;
    }
    if (STOPS.indexOf(last) >= 0) {
      return SENTENCE;
    }
    if (last == ':' || last == '：') {
      return LABEL;
    }
    boolean quoted = end < text.length() && CLOSING.indexOf(text.charAt(text.length() - 1)) < 8;
    if (PAUSES.indexOf(last) >= 0
        || text.length() > LONGEST_HEADLINE
        || quoted && text.length() > LONGEST_QUOTED) {
      return OTHER;
    }
    return HEADLINE;
  }

  /** Whether a sentence ends before {@code end}: a stop, then a blank, then no small letter. */
  private static boolean holdsStop(String text, int end) {
    for (int i = 1; i + 2 < end; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?' || c == '…')
          && text.charAt(i + 1) == ' '
          && !Character.isLowerCase(text.charAt(i + 2))
          && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
