package org.livenews.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The language in which a word of a time is meant that several have. Immutable and thread-safe;
 * there is one of each. What a text does not ask for is not made.
 */
final class TimeLanguage {

  /** No language in particular. */
  static final TimeLanguage ANY =
      new TimeLanguage(new Parts(TimeWords.ANY_LANGUAGE, RelativeTimes.NONE, DateConventions.NONE));

  /** What a language is made of; there are no more of them than languages in the tables. */
  private record Parts(int words, RelativeTable distances, DateConventions conventions) {}

  private static final Map<Parts, TimeLanguage> KNOWN = new ConcurrentHashMap<>();

  private static final WordFilter NO_WORDS = new WordFilter.Builder().build();

  private final Parts parts;
  private volatile @Nullable WordFilter firstWords;
  private volatile @Nullable WordFilter wordsBehindNumbers;
  private volatile @Nullable WordFilter allWords;
  private volatile @Nullable WordFilter marks;
  private volatile @Nullable WordFilter zoneWords;

  private TimeLanguage(Parts parts) {
    this.parts = parts;
  }

  /** Returns the language of a locale; {@link #ANY} where nothing of it is known. */
  static TimeLanguage of(Locale locale) {
    Parts parts =
        new Parts(
            TimeWords.ALL.language(locale.getLanguage()),
            RelativeTimes.in(locale),
            DateConventions.of(locale));
    return parts.equals(ANY.parts) ? ANY : KNOWN.computeIfAbsent(parts, TimeLanguage::new);
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
    WordFilter known = firstWords;
    if (known == null) {
      known = filter(this == ANY ? NO_WORDS : ANY.firstWords(), TimeVocabulary::addFirstWords);
      firstWords = known;
    }
    return known;
  }

  /** Returns the words that may stand behind a number in a time. */
  WordFilter wordsBehindNumbers() {
    WordFilter known = wordsBehindNumbers;
    if (known == null) {
      known =
          filter(
              this == ANY ? NO_WORDS : ANY.wordsBehindNumbers(),
              TimeVocabulary::addWordsBehindNumbers);
      wordsBehindNumbers = known;
    }
    return known;
  }

  /** Returns the words that a time may hold, but for those of zones in this language. */
  WordFilter allWords() {
    WordFilter known = allWords;
    if (known == null) {
      known = filter(this == ANY ? NO_WORDS : ANY.allWords(), TimeVocabulary::addWords);
      allWords = known;
    }
    return known;
  }

  /** Returns words of which a clock without signs, an age or a label has one. */
  WordFilter marks() {
    WordFilter known = marks;
    if (known == null) {
      known = filter(this == ANY ? NO_WORDS : ANY.marks(), TimeVocabulary::addMarks);
      marks = known;
    }
    return known;
  }

  /** Returns the words of zones that this language has, over {@link #allWords()}. */
  WordFilter zoneWords() {
    WordFilter known = zoneWords;
    if (known == null) {
      known = this == ANY ? allWords() : LocalZoneReader.words(parts.conventions, allWords());
      zoneWords = known;
    }
    return known;
  }

  /** Returns some words of this language's own tables, over those of any language. */
  private WordFilter filter(
      WordFilter anywhere, BiConsumer<TimeVocabulary, WordFilter.Builder> adding) {
    WordFilter.Builder words = new WordFilter.Builder(anywhere);
    List<TimeVocabulary> tables =
        this == ANY
            ? List.of(TimeWords.ALL, RelativeTimes.inAnyLanguage(), NamesAnywhere.ALL)
            : List.of(parts.distances, parts.conventions);
    for (TimeVocabulary table : tables) {
      adding.accept(table, words);
    }
    return words.build();
  }
}
