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
 * depend on the text alone, never on the locale, zone or clock of the machine. {@link #all} is
 * linear in the length of the text, all others look at a bounded window. Digits of any script
 * count. Thread-safe.
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

  /** Looks for the times of a line, by where they stand in it. */
  public LineTimes line(String text) {
    return LineTimes.of(text, language);
  }

  /** Whether a line without figures may hold a time; see {@link LineTimes#mayBeWords}. */
  boolean mayBeWords(String text) {
    return LineTimes.mayBeWords(text, language);
  }

  /** Reads a text that is one time phrase; see {@link LineTimes#only}. */
  public Optional<TimePhrase> only(String text) {
    return line(text).only();
  }

  /** Reads what can be the time of an update and is all of a text; see {@link LineTimes#stamp}. */
  Optional<TimePhrase> stamp(String text) {
    return line(text).stamp();
  }

  /** Reads a clock that begins a text; see {@link LineTimes#leading}. */
  public Optional<TimePhrase> leading(String text) {
    return line(text).leading();
  }

  /** Reads a clock behind a name that begins a text; see {@link LineTimes#afterName}. */
  public Optional<TimePhrase> afterName(String text) {
    return line(text).afterName();
  }

  /** Reads a clock behind a name that is all else; see {@link LineTimes#signature}. */
  public Optional<TimePhrase> signature(String text) {
    return line(text).signature();
  }

  /** Reads a whole time at the end of a text; see {@link LineTimes#trailing}. */
  public Optional<TimePhrase> trailing(String text) {
    return line(text).trailing();
  }

  /** Reads a time at the end of a short line; see {@link LineTimes#ending}. */
  public Optional<TimePhrase> ending(String text) {
    return line(text).ending();
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
            && MatchMinuteReader.mayBegin(text, start)
            && Signs.hasDigit(
                text, start, (int) Math.min(text.length(), (long) start + TimeMarks.REACH))
        ? Optional.ofNullable(
            new MatchMinuteReader(new TimeText(text, TimeLanguage.ANY)).read(start))
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
      TimePhrase phrase = null;
      if (PhraseStart.isPlace(text, p) && PhraseStart.mayBegin(text, p, length, language)) {
        reader = reader == null ? new TimeReader(new TimeText(text, language)) : reader;
        phrase = reader.read(p, Place.PROSE);
      }
      if (phrase != null && (!PhraseStart.isGlue(text, p) || phrase.ago().isPresent())) {
        phrases.add(phrase);
        p = phrase.to();
      } else {
        p++;
      }
    }
    return List.copyOf(phrases);
  }
}
