package org.livenews.extract;

/** The words of a table of printed times, as a {@link WordFilter} takes them. */
interface TimeVocabulary {

  /** Adds the words that a time may begin with. */
  void addFirstWords(WordFilter.Builder words);

  /** Adds the words that may stand behind a number in a time. */
  void addWordsBehindNumbers(WordFilter.Builder words);

  /** Adds every word that a time may hold. */
  void addWords(WordFilter.Builder words);

  /**
   * Adds words of which at least one is in every clock without a sign between its figures, in every
   * age that more than itself makes one, and in every label.
   */
  void addMarks(WordFilter.Builder words);

  /** Adds words of which at least one is in every age of running text, ahead or not. */
  default void addAges(WordFilter.Builder words) {}

  /** As {@link #addAges}, of what is an age where nothing else is printed as well. */
  default void addAllAges(WordFilter.Builder words) {}
}
