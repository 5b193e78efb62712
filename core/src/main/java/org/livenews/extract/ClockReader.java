package org.livenews.extract;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** Reads a clock at a given place, for {@link TimeReader}. Not thread-safe. */
final class ClockReader extends PartReader {

  private Place place = Place.ALONE;
  private LocalTime time = LocalTime.MIDNIGHT;
  private ChronoUnit clockUnit = ChronoUnit.MINUTES;
  private boolean usualHalfDay;
  private boolean dotted;
  private boolean marked;
  private final StringBuilder form = new StringBuilder();

  ClockReader(String text) {
    super(text);
  }

  LocalTime time() {
    return time;
  }

  /** Returns the smallest unit printed. */
  ChronoUnit unit() {
    return clockUnit;
  }

  String form() {
    return form.toString();
  }

  /** Whether it has a half of the day: "5 pm". */
  boolean isTwelveHour() {
    return usualHalfDay;
  }

  /** Whether hour and minute are parted by a full stop, as a number may be. */
  boolean isDotted() {
    return dotted;
  }

  /** Whether more than figures is printed, here or before. */
  boolean isMarked() {
    return marked;
  }

  /**
   * Reads a clock at {@code start}.
   *
   * @param alreadyMarked whether a word or date before it shows that it is a clock
   */
  boolean read(int start, int end, Place where, boolean alreadyMarked) {
    pos = start;
    limit = end;
    place = where;
    marked = alreadyMarked;
    usualHalfDay = false;
    dotted = false;
    form.setLength(0);
    return clock();
  }

  private boolean clock() {
    long noun = match(pos, Kind.CLOCK);
    if (noun != TimeWords.NONE) {
      int p = stopAfter(TimeWords.end(noun));
      p = skipBlanks(p);
      if (p < limit && text.charAt(p) == ':') {
        p = skipBlanks(p + 1);
      }
      if (p < limit && Signs.isDigit(text.charAt(p))) {
        form.append('\'').append(text, pos, TimeWords.end(noun)).append("' ");
        pos = p;
        marked = true;
      }
    }
    int first = number(pos, 4);
    if (first < 0) {
      return false;
    }
    int digits = numberEnd - pos;
    int p = numberEnd;
    if (digits == 4) {
      return packedClock(first, p);
    }
    if (digits > 2) {
      return false;
    }
    int hour = first;
    int minute = 0;
    int second = 0;
    clockUnit = ChronoUnit.HOURS;
    dotted = false;
    StringBuilder shape = new StringBuilder("H");
    if (p < limit) {
      char c = text.charAt(p);
      if ((c == ':' || c == '：' || c == '∶' || c == '.') && pair(p + 1) >= 0) {
        minute = pair(p + 1);
        clockUnit = ChronoUnit.MINUTES;
        dotted = c == '.';
        p += 3;
        shape.append(dotted ? ".mm" : ":mm");
        if (p < limit && (text.charAt(p) == c) && pair(p + 1) >= 0) {
          second = pair(p + 1);
          clockUnit = ChronoUnit.SECONDS;
          dotted = false;
          p = c == '.' ? p + 3 : fraction(p + 3);
          shape.append(c == '.' ? ".ss" : ":ss");
        }
      } else {
        int q = skipBlanks(p);
        char h = q < limit ? text.charAt(q) : '\0';
        boolean tight = q == p;
        if (h == 'h' || h == 'H' || (h == 'u' || h == 'U') && tight) {
          int r = tight ? q + 1 : skipBlanks(q + 1);
          int m = pair(r);
          if (m >= 0) {
            minute = m;
            clockUnit = ChronoUnit.MINUTES;
            p = minuteMark(r + 2);
            shape.append("'h'mm");
          } else if (tight && !isLetterAt(q + 1) && digits == 2 && !isDigitAt(q + 1)) {
            p = q + 1;
            shape.append("'h'");
            if (minute == 0 && place == Place.PROSE && !marked) {
              return false;
            }
          } else if (!marked || !tight || isLetterAt(q + 1)) {
            return false;
          } else {
            p = q + 1;
            shape.append("'h'");
          }
          if (hour > 23 || minute > 59) {
            return false;
          }
          return finish(hour, minute, second, p, shape);
        }
      }
    }
    if (minute > 59 || second > 59) {
      return false;
    }
    return halfOfDay(hour, minute, second, p, shape);
  }

  /** Four figures count as a clock only before a zone or a word for hours: "0525 GMT". */
  private boolean packedClock(int value, int p) {
    int q = skipBlanks(p);
    boolean zoned = ZoneReader.abbreviationEnd(text, q, limit) > q;
    boolean suffixed = has(q, Kind.SUFFIX);
    if (value / 100 > 23 || value % 100 > 59 || !(zoned || suffixed)) {
      return false;
    }
    clockUnit = ChronoUnit.MINUTES;
    dotted = false;
    marked = true;
    return finish(value / 100, value % 100, 0, p, new StringBuilder("HHmm"));
  }

  private boolean halfOfDay(int hour, int minute, int second, int p, StringBuilder shape) {
    int q = skipBlanks(p);
    long pm = match(q, Kind.PM);
    long half = pm != TimeWords.NONE ? pm : match(q, Kind.AM);
    if (half == TimeWords.NONE || pm == TimeWords.NONE && hour > 12) {
      return hour <= 23
          && (clockUnit != ChronoUnit.HOURS || suffixAt(q))
          && finish(hour, minute, second, p, shape);
    }
    if (hour > 23 || clockUnit == ChronoUnit.HOURS && hour > 12) {
      return false;
    }
    int stated = hour;
    if (pm != TimeWords.NONE) {
      stated = hour < 12 ? hour + 12 : hour;
    } else if (hour == 12) {
      stated = 0;
    }
    if (q > p) {
      shape.append(' ');
    }
    int end = TimeWords.end(half);
    String print = text.substring(q, end);
    char first = print.charAt(0);
    shape.setCharAt(0, 'h');
    String am = print.indexOf('.') > 0 ? "a.m." : "am";
    shape.append(Character.isUpperCase(first) ? am.toUpperCase(Locale.ROOT) : am);
    if (end < limit && text.charAt(end) == '.' && print.indexOf('.') > 0) {
      end++;
    }
    usualHalfDay = true;
    marked = true;
    return finish(stated, minute, second, end, shape);
  }

  private boolean suffixAt(int p) {
    long match = match(p, Kind.SUFFIX);
    return match != TimeWords.NONE && TimeWords.end(match) - p > 1;
  }

  private boolean finish(int hour, int minute, int second, int p, StringBuilder shape) {
    int end = p;
    if (!usualHalfDay) {
      int q = skipBlanks(p);
      long suffix = match(q, Kind.SUFFIX);
      if (suffix != TimeWords.NONE) {
        end = TimeWords.end(suffix);
        shape.append(q > p ? " '" : "'").append(text, q, end).append('\'');
        marked = true;
      }
    }
    time = LocalTime.of(hour, minute, second);
    form.append(shape);
    pos = end;
    return true;
  }

  private int fraction(int p) {
    if (p + 1 < limit && (text.charAt(p) == '.' || text.charAt(p) == ',') && isDigitAt(p + 1)) {
      int q = p + 1;
      while (q < limit && q < p + 10 && isDigitAt(q)) {
        q++;
      }
      return q;
    }
    return p;
  }

  /** Steps over the "min" of "10h38min". */
  private int minuteMark(int p) {
    long match = match(p, Kind.UNIT);
    return match != TimeWords.NONE && TimeWords.value(match) == 1 ? TimeWords.end(match) : p;
  }
}
