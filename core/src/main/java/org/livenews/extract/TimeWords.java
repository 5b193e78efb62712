package org.livenews.extract;

import java.util.List;
import org.livenews.extract.TimePhrase.Label;

/**
 * The words of printed times in all languages at once, read from {@code time-words.tsv}, {@code
 * noons.tsv} and {@code time-zones.tsv}. One word may have several senses ("mar" is a month and a
 * weekday, "ago" a month and the mark of a relative time); a caller asks for the sense that fits
 * the place.
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
    /** As {@link #SINGLE}, where nothing else is printed. */
    LONE,
    /** A unit that means two of it. */
    PAIR,
    /** A unit that makes an age of the number before it. */
    AGED,
    ONE,
    /** A word for a number, 2 to 12. */
    NUMBER,
    /** A word for a number that nobody has counted: "a few". */
    FEW,
    /** Half of a unit, an index as for {@link #UNIT}. */
    HALVED,
    /** Quarters of an hour, with their unit: "a quarter of an hour", "anderthalb Stunden". */
    QUARTERS,
    AFTER,
    /** A word that only begins like one of {@link #AFTER}. */
    NO_AFTER,
    BEFORE,
    /** The first of two words around an age; the second is {@link #AFTER}. */
    OPENER,
    LESS,
    /** "about", "almost", "over", before or behind a duration. */
    ABOUT,
    AND,
    NOW,
    /** The number of days. */
    BACK,
    /** A morning; the number of days back. It counts beside a clock of that half of the day. */
    PART_EARLY,
    /** As {@link #PART_EARLY}, an afternoon or evening. */
    PART_LATE,
    /** "last", before a weekday. */
    LAST,
    LAST_BEHIND,
    AM,
    PM,
    /** A half or part of the day; an index for {@link DateConventions#hours}. */
    HOURS,
    /** The first half of the day, in front of a clock. */
    EARLY,
    /** The second half of the day, in front of a clock. */
    LATE,
    CLOCK,
    /** Twelve o'clock in a word: 0 noon, 1 midnight. */
    TWELVE,
    /** A word of {@link #TWELVE} that means something else too, such as the north. */
    NOT_ALONE,
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
    /** A {@link #JOINT} that makes no time of what follows: "of 2 hours". */
    OF,
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
    /** An index for {@link TimeWords#zone(int)}. */
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
          Kind.TWELVE,
          Kind.EARLY,
          Kind.LATE,
          Kind.NOW,
          Kind.BACK,
          Kind.PART_EARLY,
          Kind.PART_LATE,
          Kind.WEEKDAY,
          Kind.WEEKDAY_BRIEF,
          Kind.MONTH_FIRST,
          Kind.HALVED,
          Kind.QUARTERS,
          Kind.SINGLE,
          Kind.LONE,
          Kind.PAIR,
          Kind.BEFORE,
          Kind.OPENER,
          Kind.LESS);

  /** Words that begin a time where a figure or another such word is behind them. */
  private static final long JOINT = bits(Kind.JOINT, Kind.ABOUT, Kind.LAST);

  /** Words that begin a time where a unit is behind them. */
  private static final long COUNTS = bits(Kind.ONE, Kind.NUMBER, Kind.FEW);

  /** Kinds of words that make a clock, an age or a labelled time of what is beside them. */
  private static final long MARKS =
      bits(
          Kind.AFTER,
          Kind.BEFORE,
          Kind.AM,
          Kind.PM,
          Kind.HOURS,
          Kind.EARLY,
          Kind.LATE,
          Kind.CLOCK,
          Kind.TWELVE,
          Kind.SUFFIX,
          Kind.HOUR_SIGN,
          Kind.HOUR_POINT,
          Kind.OPENING,
          Kind.LABEL,
          Kind.LABEL_BEHIND);

  /** Kinds of words that make an age of a length of time. */
  private static final long AGES = bits(Kind.AFTER, Kind.BEFORE);

  /** Kinds of words that are an age, or make one, where nothing else is printed. */
  private static final long LONE_AGES = bits(Kind.NOW, Kind.AGED);

  /** Kinds of words that are a part of an age, and of much else. */
  private static final long PARTS =
      bits(
          Kind.UNIT,
          Kind.ONE,
          Kind.NUMBER,
          Kind.FEW,
          Kind.AND,
          Kind.JOINT,
          Kind.OPENER,
          Kind.BOUND);

  /** Kinds of words that are in a time. */
  private static final long OF_TIMES =
      ~bits(
          Kind.CREDIT,
          Kind.MEASURE,
          Kind.BOUND,
          Kind.MATCH_MARK,
          Kind.NO_AFTER,
          Kind.NOT_ALONE,
          Kind.PARTICLE);

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
  private final Lexicon words;
  private final ZoneNames zones = new ZoneNames();

  TimeWords() {
    Lexicon.Builder builder = new Lexicon.Builder();
    languages = new TimeWordsLoader(builder, zones).load();
    words = builder.build();
  }

  /** Returns the zones of abbreviations and of matches of kind {@link Kind#ZONE}. */
  ZoneNames zones() {
    return zones;
  }

  /**
   * Finds the longest word of a kind, in any language, that begins at {@code pos} and ends at a
   * word boundary.
   *
   * @return {@link #NONE}, or a match for {@link #end} and {@link #value}
   */
  long match(String text, int pos, int limit, Kind kind) {
    return match(text, pos, limit, kind, ANY_LANGUAGE, false);
  }

  /** As {@link #match(String, int, int, Kind)}; of several senses, a language's is taken. */
  long match(String text, int pos, int limit, Kind kind, TimeLanguage preferred) {
    return match(text, pos, limit, kind, preferred.words(), false);
  }

  /** As {@link #match(String, int, int, Kind)}, in one language only. */
  long match(String text, int pos, int limit, Kind kind, int language) {
    return match(text, pos, limit, kind, language, language != ANY_LANGUAGE);
  }

  private long match(String text, int pos, int limit, Kind kind, int language, boolean only) {
    long best = NONE;
    long bit = bits(kind);
    int node = Lexicon.ROOT;
    long next = Lexicon.next(text, pos, limit);
    while (next != Lexicon.END) {
      node = words.kid(node, Lexicon.charOf(next));
      if (node < 0) {
        return best;
      }
      int end = Lexicon.behind(next);
      int word = words.word(node);
      boolean is = word >= 0 && (words.kinds(word) & bit) != 0;
      if (is && endsWord(text, end, limit, (bit & WHOLE) != 0)) {
        int sense = sense(word, kind, language, only);
        best = sense < 0 ? best : (long) end << 32 | sense;
      }
      next = Lexicon.next(text, end, limit);
    }
    return best;
  }

  /** Returns the kinds of all words that begin at {@code pos}, as bits. */
  long kinds(String text, int pos, int limit) {
    long kinds = 0;
    int node = Lexicon.ROOT;
    long next = Lexicon.next(text, pos, limit);
    while (next != Lexicon.END) {
      node = words.kid(node, Lexicon.charOf(next));
      if (node < 0) {
        return kinds;
      }
      int end = Lexicon.behind(next);
      int word = words.word(node);
      if (word >= 0 && endsWord(text, end, limit, false)) {
        kinds |= words.kinds(word);
      }
      next = Lexicon.next(text, end, limit);
    }
    return kinds;
  }

  /** Returns the languages of the words of a kind that begin at {@code pos}: as bits, modulo 64. */
  long languages(String text, int pos, int limit, Kind kind) {
    long languages = 0;
    int node = Lexicon.ROOT;
    long next = Lexicon.next(text, pos, limit);
    while (next != Lexicon.END) {
      node = words.kid(node, Lexicon.charOf(next));
      if (node < 0) {
        return languages;
      }
      int end = Lexicon.behind(next);
      int word = words.word(node);
      boolean is = word >= 0 && (words.kinds(word) & bits(kind)) != 0;
      for (int i = 0; is && i < words.senses(word); i++) {
        languages |= 1L << language(words.sense(word, i));
      }
      next = Lexicon.next(text, end, limit);
    }
    return languages;
  }

  /** Returns the sense of a kind in a language, else the first of another unless barred; or -1. */
  private int sense(int word, Kind kind, int language, boolean only) {
    int other = -1;
    for (int i = 0; i < words.senses(word); i++) {
      int sense = words.sense(word, i);
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
  public void addFirstWords(WordFilter.Builder filter) {
    words.forEach(BEGINNINGS | COUNTS | JOINT, filter::add);
  }

  /** Adds every word that is in a time. */
  @Override
  public void addWords(WordFilter.Builder filter) {
    words.forEach(OF_TIMES, filter::addEach);
    zones.addFirstWords(filter);
    filter.add("z");
  }

  /** Adds the words that may stand behind a number in a time. */
  @Override
  public void addWordsBehindNumbers(WordFilter.Builder filter) {
    words.forEach(OF_TIMES, filter::add);
    zones.addFirstWords(filter);
    filter.add("z");
  }

  @Override
  public void addMarks(WordFilter.Builder filter) {
    words.forEach(MARKS, filter::addLongest);
    zones.addFirstWords(filter);
    filter.add("h");
    filter.add("u");
  }

  /** Whether a word makes an age of a length of time, as far as is known: no unit, no joint. */
  boolean isOfAges(String word) {
    long kinds = kinds(word, 0, word.length());
    return (kinds & AGES) != 0 || (kinds & PARTS) == 0;
  }

  @Override
  public void addAges(WordFilter.Builder filter) {
    words.forEach(AGES, filter::addLongest);
  }

  @Override
  public void addAllAges(WordFilter.Builder filter) {
    words.forEach(AGES | LONE_AGES, filter::addLongest);
  }

  /**
   * Whether a word that can begin a printed time begins here, or up to two small words with a
   * figure or such a word behind them. A quick look: nothing is allocated.
   */
  boolean mayBegin(String text, int pos, int limit) {
    int p = pos;
    for (int joints = 0; joints <= 2; joints++) {
      long kinds = kinds(text, p, limit);
      if ((kinds & BEGINNINGS) != 0 || (kinds & COUNTS) != 0 && isCountAt(text, p, limit)) {
        return true;
      }
      if ((kinds & JOINT) == 0) {
        return false;
      }
      p = Signs.skipBlanks(text, joint(text, p, limit), limit);
      if (p < limit && Signs.isDigit(text.charAt(p))) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the longest small word ends that begins at {@code pos}. */
  private int joint(String text, int pos, int limit) {
    int end = end(match(text, pos, limit, Kind.JOINT));
    end = Math.max(end, end(match(text, pos, limit, Kind.ABOUT)));
    return Math.max(end, end(match(text, pos, limit, Kind.LAST)));
  }

  /** Whether a word for a number begins here, with a unit behind it. */
  private boolean isCountAt(String text, int pos, int limit) {
    return isUnitBehind(match(text, pos, limit, Kind.ONE), text, limit)
        || isUnitBehind(match(text, pos, limit, Kind.NUMBER), text, limit)
        || isUnitBehind(match(text, pos, limit, Kind.FEW), text, limit);
  }

  private boolean isUnitBehind(long count, String text, int limit) {
    if (count == NONE) {
      return false;
    }
    int unit = Signs.skipBlanks(text, end(count), limit);
    return match(text, unit, limit, Kind.UNIT) != NONE
        || match(text, unit, limit, Kind.AGED) != NONE;
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
  static boolean endsWord(String text, int end, int limit, boolean whole) {
    if (end >= text.length() || end >= limit) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    if (next < 128 && last < 128 && next != '\'') {
      return !Signs.isLetter(next) || !Signs.isLetter(last);
    }
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
