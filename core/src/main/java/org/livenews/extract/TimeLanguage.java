package org.livenews.extract;

import java.util.Locale;

/**
 * The language in which a word of a time is meant that several languages have. Immutable.
 *
 * @param locale the language, with its region where that is known
 * @param words the number of the language among those of {@link TimeWords}
 */
record TimeLanguage(Locale locale, int words) {

  /** No language in particular. */
  static final TimeLanguage ANY = new TimeLanguage(Locale.ROOT, TimeWords.ANY_LANGUAGE);

  /** Returns the language of a locale; {@link #ANY} where no words of it are known. */
  static TimeLanguage of(Locale locale) {
    int words = TimeWords.ALL.language(locale.getLanguage());
    return words == TimeWords.ANY_LANGUAGE ? ANY : new TimeLanguage(locale, words);
  }
}
