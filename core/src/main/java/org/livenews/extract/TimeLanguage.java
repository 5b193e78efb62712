package org.livenews.extract;

import java.util.Locale;

/**
 * The language in which a word of a time is meant that several languages have. Immutable.
 *
 * @param locale the language, with its region where that is known
 * @param words the number of the language among those of {@link TimeWords}
 * @param conventions how the language prints dates and clocks
 */
record TimeLanguage(Locale locale, int words, DateConventions conventions) {

  /** No language in particular. */
  static final TimeLanguage ANY =
      new TimeLanguage(Locale.ROOT, TimeWords.ANY_LANGUAGE, DateConventions.NONE);

  /** Returns the language of a locale; {@link #ANY} where nothing of it is known. */
  static TimeLanguage of(Locale locale) {
    int words = TimeWords.ALL.language(locale.getLanguage());
    DateConventions conventions = DateConventions.of(locale);
    return words == TimeWords.ANY_LANGUAGE && conventions == DateConventions.NONE
        ? ANY
        : new TimeLanguage(locale, words, conventions);
  }
}
