package org.livenews.extract;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads a relative time at a given place, for {@link TimeReader}. One of more than 200 years, back
 * or ahead, is no time of a news page and is not read. Not thread-safe.
 */
final class AgeReader extends PartReader {

  /** The units of relative times, in the order of {@code time-words.tsv}. */
  static final List<ChronoUnit> UNITS =
      List.of(
          ChronoUnit.SECONDS,
          ChronoUnit.MINUTES,
          ChronoUnit.HOURS,
          ChronoUnit.DAYS,
          ChronoUnit.WEEKS,
          ChronoUnit.MONTHS,
          ChronoUnit.YEARS,
          ChronoUnit.DECADES,
          ChronoUnit.CENTURIES);

  private static final long[] UNIT_SECONDS = {
    1, 60, 3600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400, 3650L * 86_400, 36_500L * 86_400
  };

  private static final int MINUTES = 1;
  private static final int HOURS = 2;

  private static final Duration LONGEST = Duration.ofDays(200L * 365);

  private Duration ago = Duration.ZERO;
  private ChronoUnit agoUnit = ChronoUnit.MINUTES;
  private int lastEnd;
  private int lastLanguage;
  private int lastStart;
  private int lastMark;
  private Kind lastMarkKind = Kind.AFTER;
  private boolean alone;
  private boolean aged;
  private boolean about;
  private int language = TimeWords.ANY_LANGUAGE;
  private final DistanceReader distances;
  private boolean isDistance;

  AgeReader(TimeText in) {
    super(in);
    distances = new DistanceReader(in);
  }

  Duration age() {
    return ago;
  }

  /**
   * Returns the smallest unit printed; the next one where the print says no more than that it is
   * less than a number of them, or about a number of seconds or minutes.
   */
  ChronoUnit unit() {
    return agoUnit;
  }

  /** Returns the day that was read in place of an age: "yesterday" in a language without words. */
  OptionalInt daysBack() {
    return isDistance ? distances.daysBack() : OptionalInt.empty();
  }

  /** Returns what the age is as a form: a word of its own has another one than a number. */
  String form() {
    return isDistance && distances.isWord() ? TimePhrase.SPAN : "ago";
  }

  /** Whether a phrase of a table begins here, so that its first word is not a word by itself. */
  boolean beginsAt(int start, int end, boolean alone) {
    return distances.beginsAt(start, end, alone);
  }

  /**
   * Reads an age at {@code start}: the longest of what the words of {@link TimeWords} make and the
   * phrases of {@link RelativeTimes}. Of equals the phrase of the language counts, then the words.
   *
   * @param alone nothing else is printed, so that "now" is meant as an age
   */
  boolean read(int start, int end, boolean alone) {
    boolean spoken = readWords(start, end, alone);
    int spokenEnd = spoken ? pos : start;
    isDistance = distances.read(start, end, alone);
    if (!isDistance) {
      return spoken;
    }
    int more = distances.end() - spokenEnd;
    boolean same = more == 0 && distances.ago().equals(ago);
    isDistance = more > 0 || more == 0 && distances.isOwn() && !same;
    if (isDistance) {
      ago = distances.ago();
      agoUnit = distances.unit();
      pos = distances.end();
    }
    return true;
  }

  /** Returns how long a unit is; a month is 30 days, a year 365. */
  static long seconds(ChronoUnit unit) {
    return UNIT_SECONDS[UNITS.indexOf(unit)];
  }

  /** Whether a relative time is further away than those of news pages are. */
  static boolean isTooLong(Duration distance) {
    return distance.abs().compareTo(LONGEST) > 0;
  }

  private boolean readWords(int start, int end, boolean alone) {
    pos = start;
    limit = end;
    if (alone) {
      long now = match(start, Kind.NOW);
      if (now != TimeWords.NONE && isEnd(TimeWords.end(now))) {
        pos = TimeWords.end(now);
        ago = Duration.ZERO;
        agoUnit = ChronoUnit.MINUTES;
        return true;
      }
    }
    this.alone = alone;
    language = TimeWords.ANY_LANGUAGE;
    int spoken = age(start);
    if (spoken < 0) {
      return false;
    }
    // Words for units mean different things in different languages; the mark of the age decides.
    int word = lastMark;
    Kind kind = lastMarkKind;
    long languages = WORDS.languages(text, word, limit, kind);
    for (int other = 0; other < WORDS.languages(); other++) {
      if ((languages & 1L << other) != 0 && match(word, kind, other) != TimeWords.NONE) {
        language = other;
        if (age(start) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads an age in the present language; returns the language of its mark, or -1. */
  private int age(int start) {
    pos = start;
    int spoken = -1;
    boolean less = skip(Kind.LESS);
    about = !isFew(pos) && skip(Kind.ABOUT);
    boolean opened = skip(Kind.OPENER);
    boolean before = !opened && skip(Kind.BEFORE);
    if (before) {
      spoken = mark(Kind.BEFORE);
    }
    less |= skip(Kind.LESS);
    about |= !isFew(pos) && skip(Kind.ABOUT);
    if (charAt(pos) == '~' && isDigitAt(skipBlanks(pos + 1))) {
      about = true;
      pos = skipBlanks(pos + 1);
    }
    long seconds = 0;
    int parts = 0;
    aged = false;
    int smallest = UNITS.size();
    while (parts < UNITS.size() && !aged) {
      int save = pos;
      if (parts > 0) {
        pos = skipBlanks(pos);
        if (pos < limit && Signs.isComma(text.charAt(pos))) {
          pos = skipBlanks(pos + 1);
        }
        skip(Kind.AND);
      }
      long part = duration(smallest, parts == 0);
      if (part < 0) {
        pos = save;
        break;
      }
      seconds += part >>> 4;
      smallest = (int) (part & 15);
      parts++;
    }
    if (parts == 0 || isTooLong(Duration.ofSeconds(seconds))) {
      return -1;
    }
    int end = pos;
    pos = skipBlanks(pos);
    if (skip(Kind.ABOUT)) {
      about = true;
      end = lastEnd;
    } else if (skip(Kind.LESS)) {
      less = true;
      end = lastEnd;
    }
    if (aged) {
      spoken = spoken < 0 ? mark(Kind.AGED) : spoken;
    } else if (skip(Kind.AFTER)) {
      if (TimeWords.end(match(lastStart, Kind.NO_AFTER)) > lastEnd) {
        return -1;
      }
      end = stopAfter(lastEnd);
      spoken = before ? spoken : mark(Kind.AFTER);
    } else if (!before) {
      return -1;
    }
    pos = end;
    ago = less ? Duration.ZERO : Duration.ofSeconds(seconds);
    boolean several = seconds > UNIT_SECONDS[smallest];
    boolean vague = several && (less || about && smallest < HOURS) && smallest + 1 < UNITS.size();
    agoUnit = UNITS.get(vague ? smallest + 1 : smallest);
    return spoken;
  }

  /** Steps over a word of the kind and the blanks behind it. */
  private boolean skip(Kind kind) {
    long match = match(pos, kind, language);
    if (match == TimeWords.NONE) {
      return false;
    }
    lastStart = pos;
    lastEnd = TimeWords.end(match);
    lastLanguage = TimeWords.language(match);
    pos = skipBlanks(lastEnd);
    return true;
  }

  /** Notes that the last word makes this an age, and returns its language. */
  private int mark(Kind kind) {
    lastMark = lastStart;
    lastMarkKind = kind;
    return lastLanguage;
  }

  /**
   * Reads "22 min", "an hour", "two hours", "half an hour", "1h" or a dual; each part must be of a
   * smaller unit than the last.
   *
   * @return seconds times 16 plus the index of the unit, or -1
   */
  private long duration(int below, boolean first) {
    int p = pos;
    int quarters = below > MINUTES ? unitAt(p, Kind.QUARTERS) : -1;
    if (quarters > 0) {
      pos = stopAfter(lastEnd);
      return quarters * 900L << 4 | MINUTES;
    }
    long count = number(p, 5);
    int hundredths = 0;
    int unit = -1;
    if (count >= 0) {
      p = Fraction.end(text, numberEnd, limit);
      hundredths = Fraction.hundredths(text, numberEnd, p);
      if (charAt(p) == '+') {
        about = true;
        p++;
      }
      int q = skipBlanks(p);
      unit = unitBehind(q);
      if (unit < 0) {
        boolean minutes = !first && below == 2 && p - pos == 2 && count < 60;
        if (!minutes || q > p && match(q, Kind.AFTER, language) == TimeWords.NONE) {
          return -1;
        }
        unit = MINUTES; // "1h20"
        lastEnd = p;
      }
    } else {
      count = 1;
      int half = unitAt(p, Kind.HALVED);
      if (half > 0 && half < below) {
        pos = stopAfter(lastEnd);
        return UNIT_SECONDS[half] / 2 << 4 | Math.max(MINUTES, half - 1);
      }
      if (first && isFew(p)) {
        unit = unitBehind(skipBlanks(TimeWords.end(match(p, Kind.FEW, language))));
        pos = stopAfter(lastEnd);
        return Math.min(unit + 1, UNITS.size() - 1);
      }
      long one = match(p, Kind.ONE, language);
      long more = match(p, Kind.NUMBER, language);
      if (one != TimeWords.NONE) {
        unit = unitBehind(skipBlanks(TimeWords.end(one)));
      }
      if (unit < 0 && more != TimeWords.NONE) {
        unit = unitBehind(skipBlanks(TimeWords.end(more)));
        count = unit < 0 ? 1 : TimeWords.value(more);
      }
      if (unit < 0) {
        unit = unitAt(p, Kind.SINGLE);
      }
      if (unit < 0 && alone) {
        unit = unitAt(p, Kind.LONE);
      }
      if (unit < 0) {
        unit = unitAt(p, Kind.PAIR);
        count = 2;
      }
    }
    if (unit < 0 || unit >= below) {
      return -1;
    }
    pos = stopAfter(lastEnd);
    return (count * 100 + hundredths) * UNIT_SECONDS[unit] / 100 << 4 | unit;
  }

  /**
   * Whether some of a unit stand here, in a text that is nothing else: less than one of the next.
   */
  private boolean isFew(int p) {
    long few = alone ? match(p, Kind.FEW, language) : TimeWords.NONE;
    return few != TimeWords.NONE
        && match(skipBlanks(TimeWords.end(few)), Kind.UNIT, language) != TimeWords.NONE;
  }

  /** Reads a unit behind a number; one that makes an age of it where nothing else is printed. */
  private int unitBehind(int p) {
    int unit = unitAt(p, Kind.UNIT);
    int whole = alone ? unitAt(p, Kind.AGED) : -1;
    aged = whole >= 0;
    return aged ? whole : unit;
  }

  private int unitAt(int p, Kind kind) {
    long match = match(p, kind, language);
    if (match == TimeWords.NONE) {
      return -1;
    }
    lastStart = p;
    lastEnd = TimeWords.end(match);
    lastLanguage = TimeWords.language(match);
    return TimeWords.value(match);
  }

  private boolean isEnd(int p) {
    for (int i = p; i < limit; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
