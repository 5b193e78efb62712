package org.livenews.extract;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The language in which a word of a time is meant that several have. Immutable and thread-safe;
 * there is one of each.
 */
final class TimeLanguage {

  /** No language in particular. */
  static final TimeLanguage ANY = any();

  /** What a language is made of; there are no more of them than languages in the tables. */
  private record Parts(int words, RelativeTable distances, DateConventions conventions) {}

  private static final Map<Parts, TimeLanguage> KNOWN = new ConcurrentHashMap<>();

  private final Parts parts;
  private final WordFilter firstWords;
  private final WordFilter wordsBehindNumbers;
  private final WordFilter allWords;

  private TimeLanguage(
      Parts parts, WordFilter firstWords, WordFilter wordsBehindNumbers, WordFilter allWords) {
    this.allWords = allWords;
    this.parts = parts;
    this.firstWords = firstWords;
    this.wordsBehindNumbers = wordsBehindNumbers;
  }

  private static TimeLanguage any() {
    WordFilter.Builder first = new WordFilter.Builder();
    TimeWords.ALL.addFirstWords(first);
    RelativeTimes.inAnyLanguage().addFirstWords(first);
    NamesAnywhere.addFirstWords(first);
    WordFilter.Builder behind = new WordFilter.Builder();
    TimeWords.ALL.addWordsBehindNumbers(behind);
    RelativeTimes.inAnyLanguage().addWordsBehindNumbers(behind);
    NamesAnywhere.addWordsBehindNumbers(behind);
    WordFilter.Builder all = new WordFilter.Builder();
    TimeWords.ALL.addWords(all);
    RelativeTimes.inAnyLanguage().addWords(all);
    NamesAnywhere.addWords(all);
    Parts parts = new Parts(TimeWords.ANY_LANGUAGE, RelativeTimes.NONE, DateConventions.NONE);
    return new TimeLanguage(parts, first.build(), behind.build(), all.build());
  }

  /** Returns the language of a locale; {@link #ANY} where nothing of it is known. */
  static TimeLanguage of(Locale locale) {
    Parts parts =
        new Parts(
            TimeWords.ALL.language(locale.getLanguage()),
            RelativeTimes.in(locale),
            DateConventions.of(locale));
    return parts.equals(ANY.parts) ? ANY : KNOWN.computeIfAbsent(parts, TimeLanguage::made);
  }

  private static TimeLanguage made(Parts parts) {
    WordFilter.Builder first = new WordFilter.Builder(ANY.firstWords);
    parts.distances.addFirstWords(first);
    parts.conventions.addFirstWords(first);
    WordFilter.Builder behind = new WordFilter.Builder(ANY.wordsBehindNumbers);
    parts.distances.addWordsBehindNumbers(behind);
    parts.conventions.addWordsBehindNumbers(behind);
    WordFilter.Builder all = new WordFilter.Builder(ANY.allWords);
    parts.distances.addWords(all);
    parts.conventions.addWords(all);
    return new TimeLanguage(parts, first.build(), behind.build(), all.build());
  }

  /** Returns the number of the language among those of {@link TimeWords}. */
  int words() {
    return parts.words;
  }

  /** Returns its phrases for a distance from now. */
  RelativeTable distances() {
    return parts.distances;
  }

  /** Returns how it prints dates and clocks. */
  DateConventions conventions() {
    return parts.conventions;
  }

  /** Returns the words that a time may begin with, in this language and in any. */
  WordFilter firstWords() {
    return firstWords;
  }

  /** Returns the words that may stand behind a number in a time. */
  WordFilter wordsBehindNumbers() {
    return wordsBehindNumbers;
  }

  /** Returns the words that a time may hold, but for those of zones in this language. */
  WordFilter allWords() {
    return allWords;
  }
}
