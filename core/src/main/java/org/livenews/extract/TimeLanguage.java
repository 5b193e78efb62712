package org.livenews.extract;

import java.util.Locale;

/**
 * The language in which a word of a time is meant that several languages have. Immutable.
 *
 * @param locale the language, with its region where that is known
 * @param words the number of the language among those of {@link TimeWords}
 * @param distances its phrases for a distance from now
 */
record TimeLanguage(Locale locale, int words, RelativeTable distances) {

  /** No language in particular. */
  static final TimeLanguage ANY =
      new TimeLanguage(Locale.ROOT, TimeWords.ANY_LANGUAGE, RelativeTimes.NONE);

  /** Returns the language of a locale; {@link #ANY} where no words of it are known. */
  static TimeLanguage of(Locale locale) {
    int words = TimeWords.ALL.language(locale.getLanguage());
    RelativeTable distances = RelativeTimes.in(locale);
    return words == TimeWords.ANY_LANGUAGE && distances == RelativeTimes.NONE
        ? ANY
        : new TimeLanguage(locale, words, distances);
  }
}
