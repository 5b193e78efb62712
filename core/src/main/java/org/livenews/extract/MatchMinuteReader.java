package org.livenews.extract;

import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/** Reads the minute of a match at the beginning of a text, for {@link Times}. Not thread-safe. */
final class MatchMinuteReader extends PartReader {

  private static final int REACH = 60;

  private static final long MATCH_MARK = 1L << Kind.MATCH_MARK.ordinal();

  /** Feet up to this many, before an ordinary word, are a height. */
  private static final int TALLEST = 8;

  private int minute;
  private int added;
  private boolean prime;
  private boolean firm;

  MatchMinuteReader(TimeText in) {
    super(in);
  }

  /** Whether a figure begins at a place, or a word for minute. A quick look. */
  static boolean mayBegin(String text, int start) {
    return Signs.isDigitAt(text, start)
        || (WORDS.kinds(text, start, limit(text, start)) & MATCH_MARK) != 0;
  }

  private static int limit(String text, int start) {
    return (int) Math.min(text.length(), (long) start + REACH);
  }

  @Nullable MatchMinute read(int start) {
    limit = limit(text, start);
    boolean before = false;
    pos = start;
    long word = match(pos, Kind.MATCH_MARK);
    if (word != TimeWords.NONE) {
      before = true;
      pos = TimeWords.end(word);
      pos = skipBlanks(charAt(pos) == '.' ? pos + 1 : pos);
    }
    if (!numbers()) {
      return null;
    }
    if (!before && !prime && !mark()) {
      return null;
    }
    int to = pos;
    int p = skipBlanks(pos);
    if (TimeMarks.isCloser(charAt(p))) {
      p = skipBlanks(p + 1);
    }
    int separated = p;
    while (p < limit && TimeMarks.isSeparator(text.charAt(p))) {
      p++;
    }
    boolean separator = p > separated || p >= text.length();
    if (!firm && !prime && !(separator && (before || p < text.length()))) {
      return null;
    }
    return prime && !separator && isLength(to, p)
        ? null
        : new MatchMinute(start, to, p, minute, added);
  }

  /** Reads "79", "79'", "90'+4", "45+2'". */
  private boolean numbers() {
    minute = number(pos, 3);
    pos = numberEnd;
    added = 0;
    firm = false;
    prime = prime();
    if (minute < 0 || minute > MatchMinute.LAST) {
      return false;
    }
    int p = skipBlanks(pos);
    if (charAt(p) == '+' || charAt(p) == '＋') {
      int more = number(skipBlanks(p + 1), 2);
      if (more < 0) {
        return prime && p > pos;
      }
      if (more > MatchMinute.MOST_ADDED) {
        return false;
      }
      added = more;
      firm = true;
      pos = numberEnd;
      prime |= prime();
    }
    return !isDigitAt(pos) && !isPrime(charAt(pos)) && charAt(pos) != '"';
  }

  private boolean prime() {
    if (!isPrime(charAt(pos))) {
      return false;
    }
    pos++;
    return true;
  }

  /** Steps over the word for minute behind the number: "mins", ". Min.", "th minute". */
  private boolean mark() {
    int p = pos;
    boolean dot = charAt(p) == '.';
    if (dot) {
      p++;
    } else {
      long ordinal = match(p, Kind.ORDINAL);
      if (ordinal != TimeWords.NONE) {
        p = TimeWords.end(ordinal);
      }
    }
    long word = match(skipBlanks(p), Kind.MATCH_MARK);
    if (word == TimeWords.NONE) {
      return false;
    }
    firm |= dot;
    pos = TimeWords.end(word);
    if (charAt(pos) == '.') {
      pos++;
    }
    return true;
  }

  /** Whether the sign is that of a length or of a large number: 5'10", 6' tall, 1'000, 90's. */
  private boolean isLength(int to, int next) {
    char c = charAt(next);
    if (next == to) {
      return Signs.isDigit(c) || Character.isLowerCase(c);
    }
    if (Signs.isDigit(c)) {
      number(next, 2);
      char behind = charAt(numberEnd);
      return behind == '"' || behind == '″' || behind == '”' || isPrime(behind);
    }
    return added == 0 && minute > 0 && minute <= TALLEST && Character.isLowerCase(c);
  }

  private static boolean isPrime(char c) {
    return c == '\'' || c == '’' || c == '′' || c == '‘' || c == '´' || c == '`';
  }
}
