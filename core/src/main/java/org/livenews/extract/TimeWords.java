package org.livenews.extract;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimePhrase.Label;

/**
 * The words of printed times in all languages at once, read from {@code time-words.tsv} and {@code
 * time-zones.tsv}. One word may have several senses ("mar" is a month and a weekday, "ago" a month
 * and the mark of a relative time); a caller asks for the sense that fits the place.
 *
 * <p>Immutable and thread-safe; independent of the locale data of the JDK.
 */
final class TimeWords implements TimeVocabulary {

  /** The senses a word can have; what the value of a match is stands beside each. */
  enum Kind {
    /** 1 to 12. */
    MONTH,
    /** 1 to 12, of a language that may put the month before the day. */
    MONTH_FIRST,
    /** 1 to 12, a short form that counts only beside a year or weekday. */
    MONTH_BRIEF,
    /** 1 to 12, where a full stop follows the day: another month in another language without. */
    MONTH_DOTTED,
    /** 1 to 12, of another calendar than the Gregorian. */
    FOREIGN_MONTH,
    /** 1 to 7. */
    WEEKDAY,
    /** 1 to 7, a short form that counts only beside a date. */
    WEEKDAY_BRIEF,
    /** An index into {@link AgeReader#UNITS}. */
    UNIT,
    /** A unit that means one of it without a number. */
    SINGLE,
    /** A unit that means two of it. */
    PAIR,
    /** A unit that makes an age of the number before it. */
    AGED,
    ONE,
    /** A word for a number, 2 to 12. */
    NUMBER,
    /** Half of a unit, an index as for {@link #UNIT}. */
    HALVED,
    AFTER,
    /** A word that only begins like one of {@link #AFTER}. */
    NO_AFTER,
    BEFORE,
    /** The first of two words around an age; the second is {@link #AFTER}. */
    OPENER,
    LESS,
    AND,
    NOW,
    /** The number of days. */
    BACK,
    AM,
    PM,
    /** A half or part of the day; an index for {@link DateConventions#hours}. */
    HOURS,
    /** The first half of the day, in front of a clock. */
    EARLY,
    /** The second half of the day, in front of a clock. */
    LATE,
    CLOCK,
    SUFFIX,
    /** Written behind the hour of a clock. */
    HOUR_SIGN,
    /** As {@link #HOUR_SIGN}, of other meanings too: it needs minutes or a word before it. */
    HOUR_POINT,
    MINUTE_SIGN,
    SECOND_SIGN,
    HALF,
    /** Written on to a clock where a sentence goes on. */
    PARTICLE,
    /** What the forms of a date or clock in a language begin with. */
    OPENING,
    YEAR_SIGN,
    MONTH_SIGN,
    DAY_SIGN,
    JOINT,
    ORDINAL,
    ERA,
    /** The ordinal of a {@link Label}. */
    LABEL,
    /** The ordinal of a {@link Label}, printed behind the time. */
    LABEL_BEHIND,
    /** A word before a clock that is a part of its sentence: "until". */
    BOUND,
    CREDIT,
    MEASURE,
    /** The minute of a match, before or behind the number. */
    MATCH_MARK,
    /** An index for {@link #zone(int)}. */
    ZONE
  }

  /** What no match returns. */
  static final long NONE = -1;

  /** Where a word of every language will do. */
  static final int ANY_LANGUAGE = -1;

  /** Kinds of words that can begin a printed time, or stand there behind a joint; as bits. */
  private static final long BEGINNINGS =
      bits(
          Kind.LABEL,
          Kind.CLOCK,
          Kind.EARLY,
          Kind.LATE,
          Kind.NOW,
          Kind.BACK,
          Kind.WEEKDAY,
          Kind.WEEKDAY_BRIEF,
          Kind.MONTH_FIRST,
          Kind.HALVED,
          Kind.SINGLE,
          Kind.PAIR,
          Kind.BEFORE,
          Kind.OPENER,
          Kind.LESS);

  private static final long JOINT = bits(Kind.JOINT);

  /** Words that begin a time where a unit is behind them. */
  private static final long COUNTS = bits(Kind.ONE, Kind.NUMBER);

  /** Kinds of words that Korean parts from the next word by a blank, or not at all. */
  private static final long WHOLE =
      bits(
          Kind.AFTER,
          Kind.NOW,
          Kind.BACK,
          Kind.LABEL,
          Kind.WEEKDAY,
          Kind.WEEKDAY_BRIEF,
          Kind.JOINT);

  /** The one table, loaded on first use. */
  static final TimeWords ALL = new TimeWords();

  private final List<String> languages;
  private final WordTrie root = new WordTrie();
  private final ZoneNames zones = new ZoneNames();

  TimeWords() {
    languages = new TimeWordsLoader(root, zones).load();
  }

  /** Returns the known meanings of an ambiguous abbreviation; none if it has one meaning. */
  List<ZoneId> meaningsOf(String capitals) {
    return zones.meaningsOf(capitals);
  }

  /** Whether a meaning of an ambiguous abbreviation is that of a country or language. */
  boolean isAtHome(ZoneId zone, String countryOrLanguage) {
    return zones.isAtHome(zone, countryOrLanguage);
  }

  /** Returns whether an abbreviation names summer time, if it names that or standard time. */
  Optional<Boolean> isSummerTime(String capitals) {
    return zones.isSummerTime(capitals);
  }

  /** Returns the zone of a match of kind {@link Kind#ZONE}. */
  Optional<ZoneId> zone(int value) {
    return zones.zone(value);
  }

  /**
   * Returns the zone of an abbreviation in capitals; an empty one if it is ambiguous.
   *
   * @return null if this is no zone abbreviation
   */
  @Nullable Optional<ZoneId> abbreviation(String capitals) {
    return zones.abbreviation(capitals);
  }

  /**
   * Finds the longest word of a kind, in any language, that begins at {@code pos} and ends at a
   * word boundary.
   *
   * @return {@link #NONE}, or a match for {@link #end} and {@link #value}
   */
  long match(CharSequence text, int pos, int limit, Kind kind) {
    return match(text, pos, limit, kind, ANY_LANGUAGE, false);
  }

  /** As {@link #match(CharSequence, int, int, Kind)}; of several senses, a language's is taken. */
  long match(CharSequence text, int pos, int limit, Kind kind, TimeLanguage preferred) {
    return match(text, pos, limit, kind, preferred.words(), false);
  }

  /** As {@link #match(CharSequence, int, int, Kind)}, in one language only. */
  long match(CharSequence text, int pos, int limit, Kind kind, int language) {
    return match(text, pos, limit, kind, language, language != ANY_LANGUAGE);
  }

  private long match(CharSequence text, int pos, int limit, Kind kind, int language, boolean only) {
    WordTrie node = root;
    long best = NONE;
    long bit = bits(kind);
    for (int i = pos; i < limit; ) {
      char c = text.charAt(i);
      if (Signs.isInvisible(c)) {
        i++;
        continue;
      }
      if (Signs.isBlank(c)) {
        i = Signs.skipBlanks(text, i, limit);
        c = ' ';
      } else {
        i++;
        c = WordTrie.fold(c);
      }
      WordTrie kid = node.kid(c);
      if (kid == null) {
        return best;
      }
      node = kid;
      if (node.has(bit) && endsWord(text, i, limit, (bit & WHOLE) != 0)) {
        int sense = sense(node, kind, language, only);
        best = sense < 0 ? best : (long) i << 32 | sense;
      }
    }
    return best;
  }

  /** Returns the sense of a kind in a language, else the first of another unless barred; or -1. */
  private static int sense(WordTrie node, Kind kind, int language, boolean only) {
    int other = -1;
    for (int i = 0; i < node.senses(); i++) {
      int sense = node.sense(i);
      if (sense >>> 24 == kind.ordinal()) {
        if (language == ANY_LANGUAGE || language(sense) == language) {
          return sense;
        }
        other = other < 0 && !only ? sense : other;
      }
    }
    return other;
  }

  /** Packs a sense of a word. */
  static int sense(Kind kind, int language, int value) {
    return kind.ordinal() << 24 | language << 12 | value;
  }

  private static long bits(Kind... kinds) {
    long bits = 0;
    for (Kind kind : kinds) {
      bits |= bits(kind);
    }
    return bits;
  }

  private static long bits(Kind kind) {
    return 1L << kind.ordinal();
  }

  /** Adds the words for which {@link #mayBegin} looks. */
  @Override
  public void addFirstWords(WordFilter.Builder words) {
    root.forEach(BEGINNINGS | COUNTS | JOINT, words::add);
  }

  /** Adds the words that a time may end with: the last one of each entry. */
  @Override
  public void addLastWords(WordFilter.Builder words) {
    root.forEach(-1L, words::addLast);
    zones.addFirstWords(words);
  }

  /** Adds the words that may stand behind a number in a time: all. */
  @Override
  public void addWordsBehindNumbers(WordFilter.Builder words) {
    root.forEach(-1L, words::add);
    zones.addFirstWords(words);
  }

  /**
   * Whether a word that can begin a printed time begins here, or up to two small words with a
   * figure or such a word behind them. A quick look: nothing is allocated.
   */
  boolean mayBegin(CharSequence text, int pos, int limit) {
    int p = pos;
    for (int joints = 0; joints <= 2; joints++) {
      long found = beginning(text, p, limit);
      if (found < 0) {
        return false;
      }
      if (value(found) == 0) {
        return true;
      }
      p = Signs.skipBlanks(text, end(found), limit);
      if (p < limit && Signs.isDigit(text.charAt(p))) {
        return true;
      }
    }
    return false;
  }

  /** Returns a match of value 0 for a word that can begin a time, of value 1 for a joint. */
  private long beginning(CharSequence text, int pos, int limit) {
    WordTrie node = root;
    long joint = NONE;
    for (int i = pos; i < limit; ) {
      char c = text.charAt(i);
      if (Signs.isBlank(c)) {
        i = Signs.skipBlanks(text, i, limit);
        c = ' ';
      } else {
        i++;
        c = WordTrie.fold(c);
      }
      WordTrie kid = node.kid(c);
      if (kid == null) {
        return joint;
      }
      node = kid;
      if (node.has(BEGINNINGS | COUNTS | JOINT) && endsWord(text, i, limit, false)) {
        if (node.has(BEGINNINGS) || node.has(COUNTS) && isUnitAt(text, i, limit)) {
          return (long) i << 32;
        }
        joint = node.has(JOINT) ? (long) i << 32 | 1 : joint;
      }
    }
    return joint;
  }

  private boolean isUnitAt(CharSequence text, int pos, int limit) {
    return match(text, Signs.skipBlanks(text, pos, limit), limit, Kind.UNIT) != NONE;
  }

  /** Returns the position after a match. */
  static int end(long match) {
    return (int) (match >>> 32);
  }

  /** Returns the value of a match. */
  static int value(long match) {
    return (int) match & 0xFFF;
  }

  /** Returns the language of a match, the first that has the word in this sense. */
  static int language(long match) {
    return (int) match >>> 12 & 0xFFF;
  }

  /** Returns the number of a language by its ISO 639 code; {@link #ANY_LANGUAGE} if unknown. */
  int language(String code) {
    int known = languages.indexOf(code);
    return known < 0 ? ANY_LANGUAGE : known;
  }

  /** Returns how many languages there are; a language is a number below it. */
  int languages() {
    return languages.size();
  }

  /** Whether no letter of the same word follows; scripts without blanks between words need none. */
  static boolean endsWord(CharSequence text, int end, int limit, boolean whole) {
    if (end >= text.length() || end >= limit) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    boolean elided =
        (next == '\'' || next == '’')
            && end + 1 < text.length()
            && Signs.isOfWord(text.charAt(end + 1));
    if (!elided && !Signs.isOfWord(next) || !Signs.isOfWord(last) || Signs.isUnspaced(last)) {
      return true;
    }
    return !whole && Signs.isHangul(last);
  }
}
