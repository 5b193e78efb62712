package org.livenews.extract;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads the words and signs of a clock: the half of the day on either side, signs behind hour and
 * minute, what stands behind the figures. Not thread-safe.
 */
abstract class SignedClockReader extends PartReader {

  LocalTime time = LocalTime.MIDNIGHT;
  ChronoUnit clockUnit = ChronoUnit.MINUTES;
  boolean usualHalfDay;
  boolean dotted;
  boolean marked;
  boolean signed;

  /** The half of the day in front of the figures. */
  @Nullable Kind half;

  final StringBuilder form = new StringBuilder();

  SignedClockReader(TimeText in) {
    super(in);
  }

  /** Steps over a half of the day in front of the figures: "午後7時", "오후 3:20". */
  void readHalf() {
    half = null;
    long late = match(pos, Kind.LATE);
    long word = late != TimeWords.NONE ? late : match(pos, Kind.EARLY);
    if (word != TimeWords.NONE) {
      int p = skipBlanks(TimeWords.end(word));
      if (isDigitAt(p)) {
        half = late != TimeWords.NONE ? Kind.LATE : Kind.EARLY;
        form.append('\'').append(text, pos, TimeWords.end(word)).append("' ");
        pos = p;
        marked = true;
        usualHalfDay = true;
      }
    }
  }

  /** Returns the hour that figures mean with the half of the day before them; -1 if none. */
  int hourOfDay(int hour) {
    if (half == Kind.LATE && hour < 12) {
      return hour + 12;
    }
    if (half == Kind.EARLY) {
      return hour == 12 ? 0 : hour < 12 ? hour : -1;
    }
    return hour <= 23 ? hour : -1;
  }

  /** Returns the end of a sign that makes the figures before it an hour; -1 if there is none. */
  int hourSign(int p) {
    int q = skipBlanks(p);
    long sign = match(q, Kind.HOUR_SIGN);
    long point = match(q, Kind.HOUR_POINT);
    long hours = match(q, Kind.UNIT);
    if (point != TimeWords.NONE && TimeWords.end(point) > TimeWords.end(sign)) {
      int r = skipBlanks(TimeWords.end(point));
      boolean more = isDigitAt(r) || has(r, Kind.HALF);
      boolean unspaced = Signs.isUnspaced(text.charAt(q));
      sign = more || unspaced && marked ? point : sign;
    }
    // "7時間" are seven hours.
    return sign == TimeWords.NONE || TimeWords.end(hours) > TimeWords.end(sign)
        ? -1
        : TimeWords.end(sign);
  }

  /** "19時15分", "3点20分", "오후 3시 20분", "7時半", "14 giờ 05". */
  boolean signedClock(int figures, int signEnd) {
    StringBuilder shape = new StringBuilder("H'h'");
    signed = true;
    int hour = hourOfDay(figures);
    int minute = 0;
    int second = 0;
    int p = signEnd;
    clockUnit = ChronoUnit.HOURS;
    dotted = false;
    long halfPast = match(skipBlanks(p), Kind.HALF);
    int q = skipBlanks(p);
    int m = number(q, 2);
    int end = numberEnd;
    long sign = m < 0 ? TimeWords.NONE : match(skipBlanks(end), Kind.MINUTE_SIGN);
    if (halfPast != TimeWords.NONE) {
      minute = 30;
      p = TimeWords.end(halfPast);
      clockUnit = ChronoUnit.MINUTES;
      shape.append("mm");
    } else if (m >= 0 && (sign != TimeWords.NONE || end - q == 2 && !isLetterAt(end))) {
      minute = m;
      p = sign != TimeWords.NONE ? TimeWords.end(sign) : end;
      clockUnit = ChronoUnit.MINUTES;
      shape.append("mm");
      q = skipBlanks(p);
      int s = sign == TimeWords.NONE ? -1 : number(q, 2);
      long seconds = s < 0 ? TimeWords.NONE : match(skipBlanks(numberEnd), Kind.SECOND_SIGN);
      if (seconds != TimeWords.NONE) {
        second = s;
        p = TimeWords.end(seconds);
        clockUnit = ChronoUnit.SECONDS;
        shape.append("ss");
      }
    }
    if (hour < 0 || minute > 59 || second > 59) {
      return false;
    }
    marked = true;
    if (half != null) {
      return finish(hour, minute, second, p, shape);
    }
    return halfOfDay(hour, minute, second, p, shape);
  }

  boolean halfOfDay(int hour, int minute, int second, int p, StringBuilder shape) {
    int q = skipBlanks(p);
    if (half != null) {
      int stated = hourOfDay(hour);
      return stated >= 0
          && (clockUnit != ChronoUnit.HOURS || suffixAt(q))
          && finish(stated, minute, second, p, shape);
    }
    long pm = match(q, Kind.PM);
    long spoken = pm != TimeWords.NONE ? pm : match(q, Kind.AM);
    if (spoken == TimeWords.NONE) {
      spoken = matchElsewhere(q, Kind.HOURS);
      pm = spoken != TimeWords.NONE && TimeWords.value(spoken) == 1 ? spoken : TimeWords.NONE;
    }
    if (spoken == TimeWords.NONE || pm == TimeWords.NONE && hour > 12) {
      return hour <= 23
          && (clockUnit != ChronoUnit.HOURS || signed || suffixAt(q))
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
    int end = TimeWords.end(spoken);
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

  boolean suffixAt(int p) {
    long match = match(p, Kind.SUFFIX);
    if (match == TimeWords.NONE || TimeWords.end(match) - p <= 1) {
      return false;
    }
    // "3 часа", "14 hodin" are hours that something takes, unless a word such as "at" is before.
    long hours = match(p, Kind.UNIT);
    return marked || hours == TimeWords.NONE || TimeWords.end(hours) < TimeWords.end(match);
  }

  boolean finish(int hour, int minute, int second, int p, StringBuilder shape) {
    int end = p;
    if (!usualHalfDay || half != null) {
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
}
