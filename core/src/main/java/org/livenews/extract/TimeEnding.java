package org.livenews.extract;

import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** Reads a time at the very end of a short line, for {@link Times}. Not thread-safe. */
final class TimeEnding {

  /** The longest line, in characters. */
  static final int LONGEST = 200;

  /** In a line of more words, a time with only a small word before it belongs to the sentence. */
  private static final int MOST_WORDS = 14;

  private final String text;
  private final TimeLanguage language;
  private final int begin;
  private final int end;

  TimeEnding(String text, int begin, int end, TimeLanguage language) {
    this.language = language;
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  @Nullable TimePhrase read() {
    TimeReader reader = new TimeReader(text, language);
    for (int p = Math.max(begin + 1, end - TimeReader.REACH); p < end; p++) {
      if (PhraseStart.isInsideWord(text, p)) {
        continue;
      }
      boolean glued = PhraseStart.isGlue(text, p);
      boolean bracket = Signs.isOpening(text.charAt(p));
      if (!glued && !PhraseStart.isBoundary(text, p)
          || !PhraseStart.mayBegin(text, p, end, language)) {
        continue;
      }
      TimePhrase phrase = reader.read(p, bracket ? Place.LEADING : Place.PROSE);
      if (phrase == null) {
        continue;
      }
      boolean stopped = phrase.next() == end - 1 && text.charAt(end - 1) == '.';
      if (phrase.next() < end && !stopped || isInside(phrase)) {
        continue;
      }
      return accept(phrase, reader.isMarked(), stopped, glued) ? phrase : null;
    }
    return null;
  }

  /** Whether the phrase opens a bracket that it does not close, or the other way round. */
  private boolean isInside(TimePhrase phrase) {
    int depth = 0;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      char c = text.charAt(i);
      depth += Signs.isOpening(c) ? 1 : TimeMarks.isCloser(c) ? -1 : 0;
    }
    return depth != 0;
  }

  private boolean accept(TimePhrase phrase, boolean marked, boolean stopped, boolean glued) {
    if (phrase.label().isPresent()) {
      return true;
    }
    if (phrase.isDateOnly()) {
      return false;
    }
    boolean age = phrase.ago().isPresent();
    if (glued) {
      return age && !stopped;
    }
    if (Signs.isOpening(text.charAt(phrase.from()))) {
      return !stopped;
    }
    int last = blanksBack(phrase.from()) - 1;
    char sign = text.charAt(last);
    boolean spaced = last + 1 < phrase.from();
    boolean joint = startsWithJoint(phrase.from());
    boolean stop = text.charAt(end - 1) == '.';
    if (Signs.isDash(sign) || sign == '|' || sign == '·' || sign == '•') {
      return (spaced || sign != '-') && !endsTime(last) && !(stop && joint) && (!stopped || age);
    }
    boolean few = words() <= MOST_WORDS;
    if (Signs.isComma(sign) || Signs.isColon(sign)) {
      return !(joint && (stop || !few)) && (!stopped || age) && !endsTime(last);
    }
    return few && !(stop && (joint || stopped)) && (marked || age) && !isBound(last);
  }

  private boolean startsWithJoint(int p) {
    return TimeWords.ALL.match(text, p, end, Kind.JOINT) != TimeWords.NONE;
  }

  /** Whether a time or number stands right before a sign, so that what follows ends a range. */
  private boolean endsTime(int sign) {
    int p = blanksBack(sign);
    if (p == 0) {
      return false;
    }
    if (Signs.isDigit(text.charAt(p - 1))) {
      return Signs.isDash(text.charAt(sign)) || text.charAt(sign) == ':';
    }
    int word = wordBack(p);
    boolean half =
        TimeWords.ALL.match(text, word, end, Kind.PM) != TimeWords.NONE
            || TimeWords.ALL.match(text, word, end, Kind.AM) != TimeWords.NONE
            || TimeWords.ALL.match(text, word, end, Kind.SUFFIX) != TimeWords.NONE;
    int figure = blanksBack(word);
    return half && figure > 0 && Signs.isDigit(text.charAt(figure - 1));
  }

  /** Whether the word that ends at {@code last} makes the time a part of the sentence: "until". */
  private boolean isBound(int last) {
    int word = wordBack(last + 1);
    return isWhole(word, last, Kind.BOUND)
        || isWhole(word, last, Kind.AND)
        || isWhole(word, last, Kind.JOINT);
  }

  private boolean isWhole(int word, int last, Kind kind) {
    long match = TimeWords.ALL.match(text, word, end, kind);
    return match != TimeWords.NONE && TimeWords.end(match) == last + 1;
  }

  private int wordBack(int p) {
    int q = p;
    while (q > begin && !Signs.isBlank(text.charAt(q - 1))) {
      q--;
    }
    return q;
  }

  private int blanksBack(int p) {
    int q = p;
    while (q > 0 && Signs.isBlank(text.charAt(q - 1))) {
      q--;
    }
    return q;
  }

  private int words() {
    int words = 0;
    for (int p = begin; p < end; p++) {
      boolean starts = p == begin || Signs.isBlank(text.charAt(p - 1));
      words += starts && !Signs.isBlank(text.charAt(p)) ? 1 : 0;
    }
    return words;
  }
}
