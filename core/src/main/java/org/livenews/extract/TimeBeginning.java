package org.livenews.extract;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** Reads a clock that begins a text, and the separator behind it. */
final class TimeBeginning {

  private TimeBeginning() {}

  /**
   * Returns the clock at {@code start}, whose {@code next} is where the text behind the separator
   * begins, or null.
   */
  static @Nullable TimePhrase read(String text, int start, TimeLanguage language) {
    TimeReader reader = new TimeReader(text, language);
    int from = PhraseStart.opening(text, start);
    TimePhrase phrase = reader.read(from, Place.LEADING);
    if (phrase == null && from < start) {
      phrase = reader.read(start, Place.LEADING);
    }
    if (phrase == null || phrase.time().isEmpty()) {
      return null;
    }
    int next = behindSeparator(text, phrase, reader);
    return next < 0 ? null : phrase.upTo(next);
  }

  /** Returns where the text behind the separator begins, or -1 if this is no leading clock. */
  private static int behindSeparator(String text, TimePhrase phrase, TimeReader reader) {
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
      if (dash && (isClockAt(text, q, reader.preferred) || isCredit(text, q))
          || !dash && q == p + 1 && Signs.isDigit(text.charAt(q))) {
        return -1;
      }
      return q;
    }
    if (isLoneHour(phrase) && !(spaced && Signs.isUnspaced(text.charAt(phrase.next() - 1)))) {
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
    return figure && !isClockAt(text, p, reader.preferred) ? p : -1;
  }

  private static boolean isLoneHour(TimePhrase phrase) {
    return phrase.unit() == ChronoUnit.HOURS;
  }

  private static boolean isClockAt(String text, int p, TimeLanguage language) {
    if (p >= text.length() || !Signs.isDigit(text.charAt(p))) {
      return false;
    }
    TimePhrase phrase = new TimeReader(text, language).read(p, Place.PROSE);
    return phrase != null && phrase.time().isPresent() && phrase.date().isEmpty();
  }

  /** Whether a source line follows a video length: "03:42 - Source: …". */
  private static boolean isCredit(String text, int p) {
    int limit = (int) Math.min(text.length(), (long) p + TimeMarks.REACH);
    long match = TimeWords.ALL.match(text, p, limit, Kind.CREDIT);
    if (match == TimeWords.NONE) {
      return false;
    }
    int q = Signs.skipBlanks(text, TimeWords.end(match), limit);
    return q < limit && (text.charAt(q) == ':' || text.charAt(q) == '：');
  }
}
