package org.livenews.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** What words are looked for. */
  private enum Use {
    FIRST,
    BEHIND_NUMBER,
    ANYWHERE,
    MARK,
    AGE,
    LONE_AGE;

    void add(TimeVocabulary table, WordFilter.Builder words) {
      switch (this) {
        case FIRST -> table.addFirstWords(words);
        case BEHIND_NUMBER -> table.addWordsBehindNumbers(words);
        case ANYWHERE -> table.addWords(words);
        case MARK -> table.addMarks(words);
        case AGE -> table.addAges(words);
        case LONE_AGE -> table.addAllAges(words);
      }
    }
  }

  private final Parts parts;

  /** Read and written without a lock: sets are immutable, and one made twice is the same. */
  private final @Nullable WordFilter[] words = new WordFilter[Use.values().length];

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
    return words(Use.FIRST);
  }

  /** Returns the words that may stand behind a number in a time. */
  WordFilter wordsBehindNumbers() {
    return words(Use.BEHIND_NUMBER);
  }

  /** Returns the words that a time may hold, but for those of zones in this language. */
  WordFilter allWords() {
    return words(Use.ANYWHERE);
  }

  /** Returns words of which a clock without signs, an age or a label has one. */
  WordFilter marks() {
    return words(Use.MARK);
  }

  /** Returns words of which every age of running text has one. */
  WordFilter ages() {
    return words(Use.AGE);
  }

  /** Returns words of which every age has one, and what else is one where it is all of a text. */
  WordFilter allAges() {
    return words(Use.LONE_AGE);
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

  /** Returns words of this language's own tables, over those of any language. */
  private WordFilter words(Use use) {
    WordFilter known = words[use.ordinal()];
    if (known == null) {
      WordFilter.Builder builder =
          this == ANY ? new WordFilter.Builder() : new WordFilter.Builder(ANY.words(use));
      for (TimeVocabulary table : tables()) {
        use.add(table, builder);
      }
      known = builder.build();
      words[use.ordinal()] = known;
    }
    return known;
  }

  private List<TimeVocabulary> tables() {
    return this == ANY
        ? List.of(TimeWords.ALL, RelativeTimes.inAnyLanguage(), NamesAnywhere.ALL)
        : List.of(parts.distances, parts.conventions);
  }
}
