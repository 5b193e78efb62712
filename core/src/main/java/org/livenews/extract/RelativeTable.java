package org.livenews.extract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Phrases that tell a time by its distance from now, each with one sense: "vor # Minuten", where
 * the sign stands for a number of any digits, or words that need none, such as "yesterday".
 *
 * <p>A trie, walked by the folded characters of the text. Blanks beside figures, full stops,
 * invisible characters and the case of letters make no difference. Nothing is allocated by a look.
 * Immutable; independent of the locale of the machine.
 */
final class RelativeTable implements TimeVocabulary {

  /** How a phrase says its quantity. */
  enum Kind {
    /** By a number. */
    NUMBERED,
    /** By its own form, where others have a number: "two hours ago" in one word. */
    COUNTED,
    /** By a word of its own: "yesterday", "last week", "now". */
    WORD
  }

  /**
   * What a phrase states.
   *
   * @param unit the unit; a quarter is three months
   * @param times how many of the unit lie between the time and now, for each one of the number if
   *     there is a number; negative where the time is ahead
   */
  record Sense(Kind kind, ChronoUnit unit, int times) {

    boolean isWord() {
      return kind == Kind.WORD;
    }

    boolean equalsInTime(Sense other) {
      return unit == other.unit && times == other.times;
    }
  }

  /** What no match returns. */
  static final long NONE = -1;

  private static final int MOST_DIGITS = 5;

  private final String[] phrases;
  private final Sense[] senses;
  private final PackedTrie trie;

  /** Whether some phrase has a figure as a part of a word. */
  private final boolean figures;

  /**
   * Makes a table.
   *
   * @param phrases in order, as {@link FoldedPhrase#of} writes them
   * @param senses of each the sense
   */
  RelativeTable(String[] phrases, Sense[] senses) {
    this.phrases = phrases;
    this.senses = senses;
    trie = new PackedTrie(phrases);
    figures = Arrays.stream(phrases).anyMatch(RelativeTable::hasFigure);
  }

  /** Makes a table of phrases as {@link FoldedPhrase#of} writes them. */
  static RelativeTable of(Map<String, Sense> folded) {
    TreeMap<String, Sense> sorted = new TreeMap<>(folded);
    return new RelativeTable(
        sorted.keySet().toArray(new String[0]), sorted.values().toArray(new Sense[0]));
  }

  private static boolean hasFigure(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) != FoldedPhrase.NUMBER && FoldedPhrase.isFigure(phrase.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase has a number that may be any. */
  static boolean isNumbered(String phrase) {
    return phrase.indexOf(FoldedPhrase.NUMBER) >= 0;
  }

  @Override
  public void addFirstWords(WordFilter.Builder words) {
    for (String phrase : phrases) {
      words.add(phrase);
    }
  }

  @Override
  public void addWords(WordFilter.Builder words) {
    for (String phrase : phrases) {
      words.addEach(phrase);
    }
  }

  @Override
  public void addWordsBehindNumbers(WordFilter.Builder words) {
    for (String phrase : phrases) {
      int number = phrase.indexOf(FoldedPhrase.NUMBER);
      if (number >= 0) {
        words.add(phrase.substring(number + 1));
      }
    }
  }

  /** Adds of each phrase that tells an age the word that most of these phrases have: "ago". */
  @Override
  public void addMarks(WordFilter.Builder words) {
    addCommonest(words, sense -> !sense.isWord() && sense.times() >= 0);
  }

  @Override
  public void addAges(WordFilter.Builder words) {
    addCommonest(words, sense -> !sense.isWord());
  }

  @Override
  public void addAllAges(WordFilter.Builder words) {
    addAges(words);
    addCommonest(words, Sense::isWord);
  }

  /** Adds of each phrase of a kind the commonest word that is no more than a part of an age. */
  private void addCommonest(WordFilter.Builder words, Predicate<Sense> kind) {
    List<List<String>> all = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    for (int i = 0; i < phrases.length; i++) {
      if (kind.test(senses[i])) {
        List<String> some = FoldedPhrase.words(phrases[i]);
        some.forEach(word -> uses.merge(word, 1, Integer::sum));
        all.add(some);
      }
    }
    Comparator<String> byUses =
        Comparator.comparing(TimeWords.ALL::isOfAges)
            .thenComparing(uses::get)
            .thenComparing(String::length);
    all.forEach(some -> some.stream().max(byUses).ifPresent(words::addEach));
  }

  /** Returns what a match states. */
  Sense sense(long match) {
    return senses[(int) match];
  }

  /** Returns the position after a match. */
  static int end(long match) {
    return (int) (match >>> 32);
  }

  /** Returns how many hundredths the number in a matched text has; those of 1 without one. */
  static long hundredths(String text, int start, int end) {
    int value = -1;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0 && Signs.isDigitAt(text, i)) {
        value = Math.max(value, 0) * 10 + digit;
      } else if (value >= 0) {
        return 100L * value + Fraction.hundredths(text, i, Fraction.end(text, i, end));
      }
      i += Character.charCount(c);
    }
    return 100L * Math.abs(value);
  }

  /**
   * Finds the longest phrase that begins at {@code pos} and ends at a word boundary.
   *
   * @return {@link #NONE}, or a match for {@link #end} and {@link #sense}
   */
  long match(String text, int pos, int limit) {
    long match = match(text, pos, limit, false);
    boolean figured = figures && mayBeItself(text, pos, limit);
    long other = figured ? match(text, pos, limit, true) : NONE;
    return end(other) >= end(match) ? other : match;
  }

  /** Whether a figure of a text may be one that a phrase has. */
  private boolean mayBeItself(String text, int pos, int limit) {
    int from = pos;
    while (from < limit && Signs.isDigitAt(text, from)) {
      int figure = text.codePointAt(from);
      if (trie.kid(PackedTrie.ROOT, (char) ('0' + Character.digit(figure, 10))) >= 0) {
        return true;
      }
      from += Character.charCount(figure);
    }
    return Signs.hasDigit(text, from, limit);
  }

  /** As above; with {@code figures} a figure is itself where a phrase has it: "7 хоног", a week. */
  private long match(String text, int pos, int limit, boolean figures) {
    int node = PackedTrie.ROOT;
    long best = NONE;
    boolean blank = false;
    char last = '\0';
    for (int i = pos; i < limit; ) {
      int c = text.codePointAt(i);
      if (Signs.isBlank((char) c) && c < 0x10000) {
        blank |= !Signs.isInvisible((char) c);
        i++;
        continue;
      }
      char key;
      char low = '\0';
      if (Signs.isDigitAt(text, i)) {
        int end = skipDigits(text, i, limit);
        if (end < 0) {
          return best;
        }
        char figure = (char) ('0' + Character.digit(c, 10));
        boolean alone = end == i + Character.charCount(c);
        key = figures && alone && trie.kid(node, figure) >= 0 ? figure : FoldedPhrase.NUMBER;
        i = end;
      } else {
        i += Character.charCount(c);
        int folded = FoldedPhrase.character(c);
        if (folded < 0) {
          continue;
        }
        key = folded < 0x10000 ? (char) folded : Character.highSurrogate(folded);
        low = folded < 0x10000 ? '\0' : Character.lowSurrogate(folded);
      }
      boolean parted = blank && node != PackedTrie.ROOT;
      if (parted && !FoldedPhrase.isFigure(last) && !FoldedPhrase.isFigure(key)) {
        node = trie.kid(node, ' ');
      }
      blank = false;
      node = node < 0 ? node : trie.kid(node, key);
      node = node < 0 || low == '\0' ? node : trie.kid(node, low);
      if (node < 0) {
        return best;
      }
      last = key;
      int phrase = trie.word(node);
      if (phrase >= 0 && endsPhrase(text, i, limit, key == FoldedPhrase.NUMBER)) {
        best = (long) i << 32 | phrase;
      }
    }
    return best;
  }

  /** Returns where a number ends, with its fraction; -1 if it is too long. */
  private static int skipDigits(String text, int pos, int limit) {
    int i = pos;
    for (int n = 0; i < limit; n++) {
      if (!Signs.isDigitAt(text, i)) {
        break;
      }
      if (n == MOST_DIGITS) {
        return -1;
      }
      i += Character.charCount(text.codePointAt(i));
    }
    return Fraction.end(text, i, limit);
  }

  private static boolean endsPhrase(String text, int end, int limit, boolean number) {
    if (!number) {
      return TimeWords.endsWord(text, end, limit, true);
    }
    return end + 1 >= text.length()
        || ".,:/".indexOf(text.charAt(end)) < 0
        || !Signs.isDigit(text.charAt(end + 1));
  }
}
