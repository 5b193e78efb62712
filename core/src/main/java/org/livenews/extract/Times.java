package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.livenews.extract.TimeReader.Place;

/**
 * Finds printed times in text, in all languages of the word table at once: clocks, dates, relative
 * times and their mixtures, with labels, zones, prefixes and suffixes.
 *
 * <p>Every method is total: any string gives an answer and none throws, except for null. Results
 * depend on the text alone, never on the locale, zone or clock of the machine. {@link #only},
 * {@link #leading}, {@link #afterName}, {@link #signature} and {@link #trailing} look at a bounded
 * window, {@link #all} is linear in the length of the text. Digits of any script count.
 * Thread-safe.
 */
public final class Times {

  /** Reads times in a text of unknown language. */
  public static final Times ANY_LANGUAGE = new Times(TimeLanguage.ANY);

  private final TimeLanguage language;

  private Times(TimeLanguage language) {
    this.language = language;
  }

  /**
   * Reads times in a text that is probably of a language. Words of other languages are read too; of
   * a word that several languages have, this one's meaning counts.
   *
   * @param locale the language, with its region where that is known; the root locale and a language
   *     that is not known read as {@link #ANY_LANGUAGE}
   */
  public static Times in(Locale locale) {
    TimeLanguage language = TimeLanguage.of(locale);
    return language == TimeLanguage.ANY ? ANY_LANGUAGE : new Times(language);
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
  public Optional<TimePhrase> only(String text) {
    int end = text.length();
    while (end > 0
        && TimeMarks.isMarkAt(text, end - 1)
        && !TimeMarks.isCloser(text.charAt(end - 1))) {
      end--;
    }
    int start = signed(text, TimeMarks.skipMarks(text, 0, end));
    if (end - start > TimeReader.REACH || !PhraseStart.mayBegin(text, start, end, language)) {
      return Optional.empty();
    }
    TimeReader reader = new TimeReader(text, language);
    int from = PhraseStart.opening(text, start);
    TimePhrase phrase = reader.read(from, Place.ALONE);
    if (phrase == null && from < start) {
      phrase = reader.read(start, Place.ALONE);
    }
    if (phrase == null) {
      return Optional.empty();
    }
    for (int i = phrase.next(); i < text.length(); i++) {
      if (!TimeMarks.isMarkAt(text, i)) {
        return Optional.empty();
      }
    }
    return Optional.of(phrase.upTo(text.length()));
  }

  /** Steps back over a sign that makes a distance of a length of time: "-5 min". */
  private int signed(String text, int start) {
    int sign = start - 1;
    while (sign > 0 && sign > start - 3 && Signs.isBlank(text.charAt(sign))) {
      sign--;
    }
    int reach = (int) Math.min(text.length(), (long) start + TimeReader.REACH);
    long match = sign < 0 ? RelativeTable.NONE : language.distances().match(text, sign, reach);
    return match == RelativeTable.NONE ? start : sign;
  }

  /**
   * Reads as {@link #only} what can be the time of an update: no time ahead of the capture, and no
   * span such as "this week".
   */
  Optional<TimePhrase> stamp(String text) {
    return only(text).filter(phrase -> !phrase.isAhead() && !phrase.isSpan());
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
  public Optional<TimePhrase> leading(String text) {
    int limit = Math.min(text.length(), TimeMarks.REACH);
    int start = TimeMarks.skipMarks(text, 0, limit);
    int reach = (int) Math.min(text.length(), (long) start + TimeMarks.REACH);
    if (start >= limit
        || !PhraseStart.mayBegin(text, start, reach, language)
        || !PhraseStart.hasDigit(text, start, reach)) {
      return Optional.empty();
    }
    return Optional.ofNullable(TimeBeginning.read(text, start, language));
  }

  /**
   * Reads a clock, or a date with a label, that begins a text, whatever goes on behind a blank or
   * sign: {@code Posted at 14:05 by Ann Lee}. Prose can begin so too; what follows must tell.
   */
  Optional<TimePhrase> beginning(String text) {
    int limit = Math.min(text.length(), TimeMarks.REACH);
    int start = TimeMarks.skipMarks(text, 0, limit);
    if (start >= limit
        || !PhraseStart.mayBegin(text, start, limit, language)
        || !PhraseStart.hasDigit(text, start, limit)) {
      return Optional.empty();
    }
    TimePhrase phrase = new TimeReader(text, language).read(start, Place.LEADING);
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
  public Optional<TimePhrase> afterName(String text) {
    int clock = LeadingName.figureBehind(text);
    return clock < 0 || leading(text).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(TimeBeginning.read(text, clock, language));
  }

  /**
   * Reads a clock behind a name of one to four capitalised words, where there is nothing else:
   * {@code Ann Lee 12:18}. Whether the words are a name only the caller can know.
   *
   * @return the phrase without the name, whose {@code next} is the length of the text
   */
  public Optional<TimePhrase> signature(String text) {
    int clock = LeadingName.figureBehind(text);
    return clock < 0
        ? Optional.empty()
        : Optional.ofNullable(new TimeReader(text, language).read(clock, Place.ALONE))
            .filter(phrase -> !phrase.isDateOnly() && phrase.next() == text.length());
  }

  /**
   * Reads a time at the very end of a longer text: a whole date with a clock ({@code by A edited by
   * B 5/21/2022 9:38:14 AM}), or a label with a time ({@code … Updated at 17.35 GMT}); also a
   * relative time that a dump glued to the word before it.
   */
  public Optional<TimePhrase> trailing(String text) {
    int end = text.length();
    while (end > 0
        && TimeMarks.isMarkAt(text, end - 1)
        && !TimeMarks.isCloser(text.charAt(end - 1))) {
      end--;
    }
    int begin = TimeMarks.skipMarks(text, 0, Math.min(end, TimeMarks.REACH));
    int first = Math.max(begin, end - TimeReader.REACH);
    if (!language.lastWords().mayHoldLast(text, end)
        || !PhraseStart.hasDigit(text, Math.max(first, end - TimeMarks.REACH), end)) {
      return Optional.empty();
    }
    TimeReader reader = null;
    for (int p = first; p < end; p++) {
      if (PhraseStart.isInsideWord(text, p)) {
        continue;
      }
      boolean glued = PhraseStart.isGlue(text, p);
      if (!glued && !PhraseStart.isBoundary(text, p)
          || !PhraseStart.mayBegin(text, p, end, language)) {
        continue;
      }
      reader = reader == null ? new TimeReader(text, language) : reader;
      TimePhrase phrase = reader.read(p, Place.PROSE);
      if (phrase == null || phrase.next() < end) {
        continue;
      }
      if (p == begin) {
        return Optional.empty();
      }
      if (endsText(phrase, glued) && !phrase.isAhead()) {
        return Optional.of(phrase.upTo(text.length()));
      }
    }
    return Optional.empty();
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
  public Optional<TimePhrase> ending(String text) {
    if (text.length() > TimeEnding.LONGEST) {
      return Optional.empty();
    }
    int end = text.length();
    while (end > 0 && Signs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int begin = TimeMarks.skipMarks(text, 0, end);
    if (!language.lastWords().mayHoldLast(text, end)
        || !PhraseStart.hasDigit(text, Math.max(begin, end - TimeMarks.REACH), end)) {
      return Optional.empty();
    }
    return Optional.ofNullable(new TimeEnding(text, begin, end, language).read())
        .filter(phrase -> !phrase.isAhead() && only(text).isEmpty())
        .map(phrase -> phrase.upTo(text.length()));
  }

  /**
   * Reads the minute of a match at the beginning of a line: {@code 79' GOAL!}, {@code 90'+4},
   * {@code 45+2'}, {@code 90+4 mins}, {@code Min. 79:}, {@code 79. minute:}, {@code (9')}. A word
   * for minute needs a colon, dash or bar behind it unless a full stop or stoppage time shows what
   * the number is; lengths ({@code 5'10"}, {@code 6' tall}) and large numbers ({@code 1'000}) are
   * no such minutes.
   */
  public static Optional<MatchMinute> matchMinute(String text) {
    int limit = Math.min(text.length(), TimeMarks.REACH);
    int start = TimeMarks.skipMarks(text, 0, limit);
    return start < limit
            && PhraseStart.hasDigit(
                text, start, (int) Math.min(text.length(), (long) start + TimeMarks.REACH))
        ? Optional.ofNullable(new MatchMinuteReader(text, TimeLanguage.ANY).read(start))
        : Optional.empty();
  }

  /**
   * Returns where a headline ends that begins at {@code from}, before the marks of a frame and
   * blanks at the end of the text: {@code +++ 14:05 Bridge opens +++}. A frame is three signs of
   * one kind, or two behind a blank, out of {@code + * | = ~ # _} and dashes.
   *
   * @return an index from {@code from} to the length of the text
   * @throws IndexOutOfBoundsException if {@code from} is no position of the text
   */
  public static int withoutFrame(String text, int from) {
    Objects.checkFromToIndex(from, text.length(), text.length());
    return TimeMarks.frameStart(text, from);
  }

  /** Reads every time phrase of a running text, from left to right, without overlaps. */
  public List<TimePhrase> all(String text) {
    List<TimePhrase> phrases = new ArrayList<>();
    TimeReader reader = null;
    int length = text.length();
    for (int p = 0; p < length; ) {
      if (PhraseStart.isInsideWord(text, p)) {
        p++;
        continue;
      }
      boolean glued = PhraseStart.isGlue(text, p);
      if ((glued || PhraseStart.isBoundary(text, p))
          && PhraseStart.mayBegin(text, p, length, language)) {
        reader = reader == null ? new TimeReader(text, language) : reader;
        TimePhrase phrase = reader.read(p, Place.PROSE);
        if (phrase != null && (!glued || phrase.ago().isPresent())) {
          phrases.add(phrase);
          p = phrase.to();
          continue;
        }
      }
      p++;
    }
    return List.copyOf(phrases);
  }

  private static boolean endsText(TimePhrase phrase, boolean glued) {
    if (phrase.label().isPresent()) {
      return true;
    }
    if (glued) {
      return phrase.ago().isPresent();
    }
    return phrase.time().isPresent() && phrase.date().map(d -> d.year().isPresent()).orElse(false);
  }
}
