package org.livenews.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;

/**
 * The times of one line of text, by where they stand in it. What is asked for is read then; lines
 * that hold no time are told apart by a look at their first and last word. Not thread-safe.
 */
public final class LineTimes {

  /** Of a line without a time. */
  private static final LineTimes NONE = new LineTimes("", TimeLanguage.ANY, 0, 0, -1, -1, -1);

  private final String text;
  private final TimeLanguage language;

  /** Where the text begins and ends apart from marks around it. */
  private final int start;

  private final int end;

  /**
   * Where the first figure stands with nothing but words of times before it, or the end of the text
   * without one; -1 if it begins otherwise.
   */
  private final int head;

  /** Where a figure follows the name that the text begins with; -1 if none does. */
  private final int named;

  /** Where the words of times begin that the text ends with; -1 if it ends otherwise. */
  private final int tail;

  private @Nullable TimeReader reader;
  private @Nullable TimeEnding atEnd;
  private @Nullable Optional<TimePhrase> only;

  /** Whether some part of a time begins the text, as far as is known. */
  private boolean isBegun = true;

  private @Nullable Optional<TimePhrase> leading;

  private LineTimes(
      String text, TimeLanguage language, int start, int end, int head, int named, int tail) {
    this.text = text;
    this.language = language;
    this.start = start;
    this.end = end;
    this.head = head;
    this.named = named;
    this.tail = tail;
  }

  /** Looks at a line; nothing is allocated where there is no time. */
  static LineTimes of(String text, TimeLanguage language) {
    int start = TimeMarks.skipMarks(text, 0, text.length());
    if (start == text.length()) {
      return NONE;
    }
    int end = end(text);
    int head = PhraseStart.head(text, signed(text, start, language), end, language);
    boolean isEarly = Signs.hasDigit(text, start, Math.min(text.length(), LeadingName.LONGEST));
    boolean isLate =
        end <= LeadingName.LONGEST
            ? isEarly
            : Signs.hasDigit(text, Math.max(start, end - TimeMarks.REACH), end);
    int named = isEarly ? named(text, start, language) : -1;
    int tail = isLate ? TimeEnding.tail(text, start, end, language) : -1;
    return head < 0 && named < 0 && tail < 0
        ? NONE
        : new LineTimes(text, language, start, end, head, named, tail);
  }

  /** Whether a line without figures may hold a time: words of times are all that it is. */
  static boolean mayBeWords(String text, TimeLanguage language) {
    int start = TimeMarks.skipMarks(text, 0, text.length());
    return start < text.length()
        && PhraseStart.head(text, signed(text, start, language), end(text), language) >= 0;
  }

  /** Returns where a text ends apart from marks, which are not all of it. */
  private static int end(String text) {
    int end = text.length();
    while (TimeMarks.isMarkAt(text, end - 1) && !TimeMarks.isCloser(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns where a clock may stand behind the name that a text begins with; -1 if none does. */
  private static int named(String text, int start, TimeLanguage language) {
    int figure = LeadingName.figureBehind(text, start);
    boolean clock =
        figure >= 0
            && PhraseStart.mayBegin(text, figure, text.length(), language)
            && TimeEvidence.isNear(text, figure, language);
    return clock ? figure : -1;
  }

  /**
   * Reads a text that is one time phrase as a whole, apart from bullets, brackets, plus signs and
   * punctuation around it: {@code 1 min ago}, {@code 12:09 a.m. ET, October 30, 2023}, {@code
   * (14:05 GMT)}, {@code +++ 14:05 +++}, {@code Friday, February 11, 2011}. The same time may be
   * printed once more: {@code Posted at 14:05 14:05}. A lone clock such as {@code 03:42} counts;
   * whether it is a video length only the caller can know. A lone number does not.
   *
   * @return the phrase, whose {@code next} is the length of the text
   */
  public Optional<TimePhrase> only() {
    Optional<TimePhrase> known = only;
    if (known == null) {
      known = readOnly();
      only = known;
    }
    return known;
  }

  private Optional<TimePhrase> readOnly() {
    int from = signed(text, start, language);
    if (head < 0 || end - from > TimeReader.REACH || !isOfTimes(from)) {
      return Optional.empty();
    }
    TimePhrase phrase = read(from, Place.ALONE);
    isBegun = phrase != null || !reader().isEmpty();
    return phrase == null || TimeMarks.skipMarks(text, phrase.next(), text.length()) < text.length()
        ? Optional.empty()
        : Optional.of(phrase.upTo(text.length()));
  }

  /** Whether all words to the end may be of a time; those of a zone behind a clock. */
  private boolean isOfTimes(int from) {
    int other = language.allWords().skipAll(text, from, end);
    return other == end
        || TimeEvidence.isIn(text, from, other, language)
            && language.zoneWords().skipAll(text, other, end) == end;
  }

  /** Steps back over a sign that makes a distance of a length of time: "-5 min". */
  private static int signed(String text, int start, TimeLanguage language) {
    int sign = start - 1;
    while (sign > 0 && sign > start - 3 && Signs.isBlank(text.charAt(sign))) {
      sign--;
    }
    if (sign < 0 || Signs.isBlank(text.charAt(sign))) {
      return start;
    }
    int reach = (int) Math.min(text.length(), (long) start + TimeReader.REACH);
    long match = language.distances().match(text, sign, reach);
    return match == RelativeTable.NONE ? start : sign;
  }

  /**
   * Reads as {@link #only} what can be the time of an update: no time ahead of the capture, and no
   * span such as "this week".
   */
  Optional<TimePhrase> stamp() {
    return only().filter(phrase -> !phrase.isAhead() && !phrase.isSpan());
  }

  /**
   * Reads a clock, with its date if there is one, that begins a text which goes on behind a
   * separator: {@code 10:30 a.m. Headline}, {@code 02:50 Uhr | Headline}, {@code 20h20 : Headline},
   * {@code Ore 21.25 Headline}, {@code 1430 GMT — Headline}, {@code +++ 14:05 Headline +++}.
   * Without a separator sign the text must go on with a capital, a quotation mark or a bracket; a
   * range ({@code 05:00-16:00}) and a video length ({@code 03:42 - Source: …}) are no such clocks.
   *
   * @return the phrase, whose {@code next} is where the text behind the separator begins
   */
  public Optional<TimePhrase> leading() {
    Optional<TimePhrase> known = leading;
    if (known == null) {
      boolean figure = isFigureWithin(start + TimeMarks.REACH);
      known = figure ? Optional.ofNullable(begun(start)) : Optional.empty();
      leading = known;
    }
    return known;
  }

  /** Whether only words of times are in front of a figure, which stands before a place. */
  private boolean isFigureWithin(int limit) {
    return isBegun
        && start < TimeMarks.REACH
        && head >= 0
        && head < Math.min(limit, text.length())
        && TimeEvidence.isNear(text, start, language);
  }

  /** Reads a clock that begins the text at a place, and the separator behind it. */
  private @Nullable TimePhrase begun(int from) {
    TimePhrase phrase = read(from, Place.LEADING);
    int next = phrase == null ? -1 : new TimeBeginning(text, phrase, reader()).next();
    return phrase == null || next < 0 ? null : phrase.upTo(next);
  }

  /** Reads a phrase at a place, with the bracket before it if it can be read so. */
  private @Nullable TimePhrase read(int place, Place where) {
    int from = PhraseStart.opening(text, place);
    TimePhrase phrase = reader().read(from, where);
    return phrase == null && from < place ? reader().read(place, where) : phrase;
  }

  /**
   * Reads a clock, or a date with a label, that begins a text, whatever goes on behind a blank or
   * sign: {@code Posted at 14:05 by Ann Lee}. Prose can begin so too; what follows must tell.
   */
  Optional<TimePhrase> beginning() {
    TimePhrase phrase =
        isFigureWithin(TimeMarks.REACH) ? reader().read(start, Place.LEADING) : null;
    if (phrase == null || phrase.time().isEmpty() && phrase.label().isEmpty()) {
      return Optional.empty();
    }
    int next = phrase.to();
    while (next < text.length() && TimeMarks.isSeparator(text.charAt(next))) {
      next++;
    }
    return Optional.of(phrase.upTo(next));
  }

  /**
   * Reads a clock behind a name of one to four capitalised words that begins a text: {@code Ann Lee
   * 12.18am: Headline}.
   *
   * @return the phrase without the name; its {@code next} is where the text behind the separator
   *     begins
   */
  public Optional<TimePhrase> afterName() {
    return named < 0 || leading().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(begun(named));
  }

  /**
   * Reads a clock behind a name of one to four capitalised words, where there is nothing else:
   * {@code Ann Lee 12:18}. Whether the words are a name only the caller can know.
   *
   * @return the phrase without the name, whose {@code next} is the length of the text
   */
  public Optional<TimePhrase> signature() {
    return named < 0
        ? Optional.empty()
        : Optional.ofNullable(reader().read(named, Place.ALONE))
            .filter(phrase -> !phrase.isDateOnly() && phrase.next() == text.length());
  }

  /**
   * Reads a time at the very end of a longer text: a whole date with a clock ({@code by A edited by
   * B 5/21/2022 9:38:14 AM}), or a label with a time ({@code … Updated at 17.35 GMT}); also a
   * relative time that a dump glued to the word before it. A phrase that is the whole line is no
   * such time.
   */
  public Optional<TimePhrase> trailing() {
    return tail < 0
        ? Optional.empty()
        : Optional.ofNullable(atEnd().readWhole())
            .filter(phrase -> only().isEmpty())
            .map(phrase -> phrase.upTo(text.length()));
  }

  /**
   * Reads a time at the very end of a short line of at most 200 characters: {@code The bridge opens
   * (13:42)}, {@code Seat called – 9.14pm}, {@code Bridge open, 12. Mai, 10:12 Uhr}, {@code Bridge
   * opens 5 min ago}. The time stands in round or square brackets, behind a dash, bar, comma or
   * colon, or has a label; without any of these it needs more than the figures of a clock, and the
   * line must be short and no sentence that ends in the time. Whether {@code (2:22)} is the length
   * of a video only the caller can know. A clock may stand alone, a date may not; the end of a
   * range, a score, a price and a phrase that is the whole line are no such times.
   *
   * @return the phrase, with its brackets, whose {@code next} is the length of the text
   */
  public Optional<TimePhrase> ending() {
    if (tail < 0 || text.length() > TimeEnding.LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(atEnd().read())
        .filter(phrase -> !phrase.isAhead() && only().isEmpty())
        .map(phrase -> phrase.upTo(text.length()));
  }

  private TimeEnding atEnd() {
    TimeEnding known = atEnd;
    if (known == null) {
      known = new TimeEnding(text, start, end, tail, reader());
      atEnd = known;
    }
    return known;
  }

  private TimeReader reader() {
    TimeReader known = reader;
    if (known == null) {
      known = new TimeReader(new TimeText(text, language));
      reader = known;
    }
    return known;
  }
}
