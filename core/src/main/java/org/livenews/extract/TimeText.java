package org.livenews.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/**
 * A text in which times are read, and the language of it. It keeps which kinds of words begin at
 * the places asked for last, so that readers may ask again and again. For one reader at a time.
 */
final class TimeText {

  /** How many places are kept; a power of two. */
  private static final int PLACES = 8;

  private static final TimeWords WORDS = TimeWords.ALL;

  private final String text;
  private final TimeLanguage language;
  private final NameTable names;

  /** Which place each one is, counted from one. */
  private final int[] places = new int[PLACES];

  private final long[] wordKinds = new long[PLACES];
  private final long[] nameKinds = new long[PLACES];
  private int limit;

  /** The place that was asked for last in other languages, counted from one. */
  private int elsewhere;

  private int elsewhereLimit;
  private long kindsElsewhere;

  /** The words that were looked for last, in which part of the text, and where one is. */
  private @Nullable WordFilter ages;

  private int agesFrom;
  private int agesTo;
  private int ageAt;

  TimeText(String text, TimeLanguage language) {
    this.text = text;
    this.language = language;
    names = language.conventions().names();
  }

  String text() {
    return text;
  }

  TimeLanguage language() {
    return language;
  }

  /**
   * Whether an age may stand in a part of the text, by its words. Parts that are asked for one
   * behind another are looked at once.
   */
  boolean mayHoldAge(int from, int to, Place place) {
    WordFilter words = place == Place.ALONE ? language.allAges() : language.ages();
    if (words != ages || from < agesFrom || from > ageAt) {
      ages = words;
      agesFrom = from;
      ageAt = words.find(text, from, to);
      agesTo = to;
    } else if (ageAt == agesTo && agesTo < to) {
      ageAt = words.find(text, agesTo, to);
      agesTo = to;
    }
    return ageAt < to;
  }

  /** Finds the longest word of a kind; of two as long, that of the language's own names. */
  long match(int p, int limit, Kind kind) {
    long bit = 1L << kind.ordinal();
    int slot = look(p, limit);
    boolean named = (nameKinds[slot] & bit) != 0;
    long name = named ? names.match(text, p, limit, kind) : TimeWords.NONE;
    if ((wordKinds[slot] & bit) == 0) {
      return name;
    }
    long word = WORDS.match(text, p, limit, kind, language);
    return named && TimeWords.end(name) >= TimeWords.end(word) ? name : word;
  }

  /** As {@link TimeWords#match}, in one language only. */
  long match(int p, int limit, Kind kind, int only) {
    return (wordKinds[look(p, limit)] & 1L << kind.ordinal()) != 0
        ? WORDS.match(text, p, limit, kind, only)
        : TimeWords.NONE;
  }

  /** Whether a name of a kind in the language begins at a place. */
  boolean isNamed(int p, int limit, Kind kind) {
    return (nameKinds[look(p, limit)] & 1L << kind.ordinal()) != 0;
  }

  /** Finds a name of a month, weekday or half of the day in languages that we have no words of. */
  long matchElsewhere(int p, int limit, Kind kind) {
    if (elsewhere != p + 1 || elsewhereLimit != limit) {
      elsewhere = p + 1;
      elsewhereLimit = limit;
      kindsElsewhere = NamesAnywhere.kinds(text, p, limit);
    }
    return (kindsElsewhere & 1L << kind.ordinal()) == 0
        ? TimeWords.NONE
        : NamesAnywhere.match(text, p, limit, kind);
  }

  /** Looks up which kinds of words and names begin at a place; returns where they are kept. */
  private int look(int p, int limit) {
    setLimit(limit);
    int slot = p & PLACES - 1;
    if (places[slot] != p + 1) {
      places[slot] = p + 1;
      wordKinds[slot] = WORDS.kinds(text, p, limit);
      nameKinds[slot] = names.kinds(text, p, limit);
    }
    return slot;
  }

  /** Forgets what was found before another limit, where a word may end. */
  private void setLimit(int limit) {
    if (this.limit != limit) {
      this.limit = limit;
      Arrays.fill(places, 0);
    }
  }
}
