package org.livenews.extract;

import java.util.Locale;

/**
 * The language in which a word of a time is meant that several languages have. Immutable.
 *
 * @param locale the language, with its region where that is known
 * @param words the number of the language among those of {@link TimeWords}
 * @param distances its phrases for a distance from now
 * @param conventions how the language prints dates and clocks
 */
record TimeLanguage(
    Locale locale, int words, RelativeTable distances, DateConventions conventions) {

  /** No language in particular. */
  static final TimeLanguage ANY =
      new TimeLanguage(
          Locale.ROOT, TimeWords.ANY_LANGUAGE, RelativeTimes.NONE, DateConventions.NONE);

  /** Returns the language of a locale; {@link #ANY} where nothing of it is known. */
  static TimeLanguage of(Locale locale) {
    int words = TimeWords.ALL.language(locale.getLanguage());
    RelativeTable distances = RelativeTimes.in(locale);
    DateConventions conventions = DateConventions.of(locale);
    boolean known =
        words != TimeWords.ANY_LANGUAGE
            || distances != RelativeTimes.NONE
            || conventions != DateConventions.NONE;
    return known ? new TimeLanguage(locale, words, distances, conventions) : ANY;
  }
}
