package org.livenews.extract;

/** The words of a table of printed times, as a {@link WordFilter} takes them. */
interface TimeVocabulary {

  /** Adds the words that a time may begin with. */
  void addFirstWords(WordFilter.Builder words);

  /** Adds the words that may stand behind a number in a time. */
  void addWordsBehindNumbers(WordFilter.Builder words);

  /** Adds the words that a time may end with. */
  void addLastWords(WordFilter.Builder words);
}
