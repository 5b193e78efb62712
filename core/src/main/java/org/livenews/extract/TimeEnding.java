package org.livenews.extract;

import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** Reads a time at the very end of a line, for {@link LineTimes}. Not thread-safe. */
final class TimeEnding {

  /** The longest line with a short time, in characters. */
  static final int LONGEST = 200;

  /** In a line of more words, a time with only a small word before it belongs to the sentence. */
  private static final int MOST_WORDS = 14;

  private final String text;
  private final TimeReader reader;
  private final int begin;

  /** Where the text ends apart from marks, and where apart from blanks. */
  private final int end;

  private final int textEnd;

  /** From where on there are only words of times. */
  private final int first;

  /** The first phrase of running text that reaches the end; as far as it was looked for. */
  private @Nullable TimePhrase reaching;

  private boolean isReachingMarked;
  private boolean isKnown;

  TimeEnding(String text, int begin, int end, int first, TimeReader reader) {
    this.reader = reader;
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.first = first;
    textEnd = blanksBack(text.length());
  }

  /**
   * Returns where the words of times begin that a text ends with, if figures are among its last
   * characters; else -1.
   */
  static int tail(String text, int begin, int end, TimeLanguage language) {
    int first = Math.max(begin, end - TimeReader.REACH);
    int tail = language.allWords().skipBack(text, end, first);
    boolean timed = tail < end && Signs.hasDigit(text, Math.max(tail, end - TimeMarks.REACH), end);
    return timed && TimeEvidence.isIn(text, tail, text.length(), language) ? tail : -1;
  }

  /** Reads a whole date with a clock, or what has a label. */
  @Nullable TimePhrase readWhole() {
    TimePhrase phrase = reaching();
    boolean whole = phrase != null && phrase.from() > begin && isWhole(phrase) && !phrase.isAhead();
    return whole ? phrase : null;
  }

  /** Returns the first phrase that is read as of running text and reaches the end. */
  private @Nullable TimePhrase reaching() {
    for (int p = first; !isKnown && p < end; p++) {
      TimePhrase phrase = isStart(p) ? reader.read(p, Place.PROSE) : null;
      if (phrase != null && phrase.next() >= end) {
        reaching = phrase;
        isReachingMarked = reader.isMarked();
        isKnown = true;
      }
    }
    isKnown = true;
    return reaching;
  }

  private boolean isWhole(TimePhrase phrase) {
    if (phrase.label().isPresent()) {
      return true;
    }
    return PhraseStart.isGlue(text, phrase.from())
        ? phrase.ago().isPresent()
        : phrase.time().isPresent() && phrase.date().map(d -> d.year().isPresent()).orElse(false);
  }

  private boolean isStart(int p) {
    return PhraseStart.isPlace(text, p) && PhraseStart.mayBegin(text, p, textEnd, reader.preferred);
  }

  /** Reads what ends a short line. */
  @Nullable TimePhrase read() {
    TimePhrase known = reaching();
    int plain = known == null ? end : known.from();
    for (int p = Math.max(begin + 1, first); p < textEnd; p++) {
      boolean bracket = Signs.isOpening(text.charAt(p));
      if (!bracket && p < plain || !isStart(p)) {
        continue;
      }
      boolean again = !bracket && p == plain && known != null;
      TimePhrase phrase = again ? known : reader.read(p, bracket ? Place.LEADING : Place.PROSE);
      if (phrase == null) {
        continue;
      }
      boolean stopped = phrase.next() == textEnd - 1 && text.charAt(textEnd - 1) == '.';
      if (phrase.next() < textEnd && !stopped || isInside(phrase)) {
        continue;
      }
      boolean marked = again ? isReachingMarked : reader.isMarked();
      return accept(phrase, marked, stopped) ? phrase : null;
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

  private boolean accept(TimePhrase phrase, boolean marked, boolean stopped) {
    if (phrase.label().isPresent()) {
      return true;
    }
    if (phrase.isDateOnly()) {
      return false;
    }
    boolean age = phrase.ago().isPresent();
    if (PhraseStart.isGlue(text, phrase.from())) {
      return age && !stopped;
    }
    if (Signs.isOpening(text.charAt(phrase.from()))) {
      return !stopped;
    }
    int last = blanksBack(phrase.from()) - 1;
    char sign = text.charAt(last);
    boolean spaced = last + 1 < phrase.from();
    boolean joint = startsWithJoint(phrase.from());
    boolean stop = text.charAt(textEnd - 1) == '.';
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
    return TimeWords.ALL.match(text, p, textEnd, Kind.JOINT) != TimeWords.NONE;
  }

  /**
   * Whether a time or number stands right before a sign, so that what follows ends a range: "8 am
   * -", "3pm -".
   */
  private boolean endsTime(int sign) {
    int p = blanksBack(sign);
    if (p == 0) {
      return false;
    }
    if (Signs.isDigit(text.charAt(p - 1))) {
      return Signs.isDash(text.charAt(sign)) || text.charAt(sign) == ':';
    }
    int word = wordBack(p);
    while (word < p && !Character.isLetter(text.charAt(word))) {
      word++;
    }
    boolean half =
        TimeWords.ALL.match(text, word, textEnd, Kind.PM) != TimeWords.NONE
            || TimeWords.ALL.match(text, word, textEnd, Kind.AM) != TimeWords.NONE
            || TimeWords.ALL.match(text, word, textEnd, Kind.SUFFIX) != TimeWords.NONE;
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
    long match = TimeWords.ALL.match(text, word, textEnd, kind);
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
    for (int p = begin; p < textEnd; p++) {
      boolean starts = p == begin || Signs.isBlank(text.charAt(p - 1));
      words += starts && !Signs.isBlank(text.charAt(p)) ? 1 : 0;
    }
    return words;
  }
}
