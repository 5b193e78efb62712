package org.livenews.extract;

import java.time.temporal.ChronoUnit;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** What stands behind a clock that begins a text, for {@link LineTimes}. Not thread-safe. */
final class TimeBeginning {

  private final String text;
  private final TimePhrase phrase;
  private final TimeReader reader;

  /**
   * Looks behind a phrase.
   *
   * @param reader has read the phrase, and nothing since
   */
  TimeBeginning(String text, TimePhrase phrase, TimeReader reader) {
    this.text = text;
    this.phrase = phrase;
    this.reader = reader;
  }

  /** Returns where the text behind the separator begins, or -1 if this is no leading clock. */
  int next() {
    if (phrase.time().isEmpty()) {
      return -1;
    }
    int limit = (int) Math.min(text.length(), (long) phrase.next() + TimeMarks.REACH);
    int p = Signs.skipBlanks(text, phrase.next(), limit);
    if (p >= limit) {
      return -1;
    }
    char c = text.charAt(p);
    boolean spaced = p > phrase.next();
    if (!spaced && TimeWords.ALL.match(text, p, limit, Kind.PARTICLE) != TimeWords.NONE) {
      return -1;
    }
    boolean sign =
        Signs.isColon(c)
            || c == '|'
            || c == '｜'
            || c == '+'
            || c == '•'
            || c == '·'
            || c == '»'
            || c == '>';
    boolean dash = Signs.isDash(c);
    boolean stop = c == '.' && reader.isMarked();
    if (sign || dash || stop) {
      int q = p + 1;
      while (q < limit && TimeMarks.isSeparator(text.charAt(q))) {
        q++;
      }
      if (q >= limit || !TimeMarks.goesOn(text, q)) {
        return -1;
      }
      if (dash && (isClockAt(q) || isCredit(q))
          || !dash && q == p + 1 && Signs.isDigit(text.charAt(q))) {
        return -1;
      }
      return q;
    }
    if (phrase.unit() == ChronoUnit.HOURS
        && !(spaced && Signs.isUnspaced(text.charAt(phrase.next() - 1)))) {
      return -1;
    }
    boolean opens = Character.isUpperCase(c) || TimeMarks.isOpeningQuote(c) || c == '#' || c == '@';
    boolean caseless = Character.isLetter(c) && !Character.isLowerCase(c);
    boolean bracket = Signs.closing(c) != '\0';
    if (opens || caseless || spaced && bracket) {
      boolean quantity =
          reader.isBareDotClock()
              && TimeWords.ALL.match(text, p, limit, Kind.MEASURE) != TimeWords.NONE;
      return quantity ? -1 : p;
    }
    boolean figure = spaced && Signs.isDigit(c) && !reader.isBareDotClock();
    return figure && !isClockAt(p) ? p : -1;
  }

  private boolean isClockAt(int p) {
    if (p >= text.length() || !Signs.isDigit(text.charAt(p))) {
      return false;
    }
    TimePhrase other = reader.read(p, Place.PROSE);
    return other != null && other.time().isPresent() && other.date().isEmpty();
  }

  /** Whether a source line follows a video length: "03:42 - Source: …". */
  private boolean isCredit(int p) {
    int limit = (int) Math.min(text.length(), (long) p + TimeMarks.REACH);
    long match = TimeWords.ALL.match(text, p, limit, Kind.CREDIT);
    if (match == TimeWords.NONE) {
      return false;
    }
    int q = Signs.skipBlanks(text, TimeWords.end(match), limit);
    return q < limit && (text.charAt(q) == ':' || text.charAt(q) == '：');
  }
}
