package org.livenews.extract;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private boolean signed;

  /** The half of the day in front of the figures. */
  private @Nullable Kind half;

  private final StringBuilder form = new StringBuilder();
  private final FormReader forms;
  private @Nullable String zoneText;

  ClockReader(String text, TimeLanguage language) {
    super(text, language);
    forms = new FormReader(text, language);
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
    signed = false;
    zoneText = null;
    form.setLength(0);
    boolean general = clock();
    return readForm(start, end, general ? pos : start + 1, general) || general;
  }

  /** Reads a clock in a form of the language, where that says more than what was read already. */
  private boolean readForm(int start, int end, int least, boolean general) {
    if (!forms.readTime(start, end, least)
        || general && forms.end() == least && forms.time().equals(time)) {
      return false;
    }
    time = forms.time();
    clockUnit = forms.unit();
    usualHalfDay = forms.isHalved();
    zoneText = forms.zoneText();
    dotted = false;
    marked = true;
    form.setLength(0);
    form.append(forms.form().pattern());
    pos = forms.end();
    return true;
  }

  /** The zone that is printed within the form of the language; null if there is none. */
  @Nullable String zoneText() {
    return zoneText;
  }

  Optional<ZoneId> zone() {
    return forms.zone();
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
    readHalf();
    int first = number(pos, 4);
    if (first < 0) {
      return false;
    }
    int digits = numberEnd - pos;
    int p = numberEnd;
    int signEnd = digits > 2 ? -1 : hourSign(p);
    if (signEnd > 0) {
      return signedClock(first, signEnd);
    }
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
        boolean mark = h == 'h' || h == 'H' || (h == 'u' || h == 'U') && tight;
        if (mark && !isLetterAt(q + 1)) {
          int r = tight ? q + 1 : skipBlanks(q + 1);
          int m = pair(r);
          if (m >= 0) {
            minute = m;
            clockUnit = ChronoUnit.MINUTES;
            p = minuteMark(r + 2);
            shape.append("'h'mm");
          } else if (tight && digits == 2 && !isDigitAt(q + 1)) {
            p = q + 1;
            shape.append("'h'");
            if (minute == 0 && place == Place.PROSE && !marked) {
              return false;
            }
          } else if (!marked || !tight) {
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

  /** Steps over a half of the day in front of the figures: "午後7時", "오후 3:20". */
  private void readHalf() {
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
  private int hourOfDay(int hour) {
    if (half == Kind.LATE && hour < 12) {
      return hour + 12;
    }
    if (half == Kind.EARLY) {
      return hour == 12 ? 0 : hour < 12 ? hour : -1;
    }
    return hour <= 23 ? hour : -1;
  }

  /** Returns the end of a sign that makes the figures before it an hour; -1 if there is none. */
  private int hourSign(int p) {
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
  private boolean signedClock(int figures, int signEnd) {
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

  private boolean suffixAt(int p) {
    long match = match(p, Kind.SUFFIX);
    if (match == TimeWords.NONE || TimeWords.end(match) - p <= 1) {
      return false;
    }
    // "3 часа", "14 hodin" are hours that something takes, unless a word such as "at" is before.
    long hours = match(p, Kind.UNIT);
    return marked || hours == TimeWords.NONE || TimeWords.end(hours) < TimeWords.end(match);
  }

  private boolean finish(int hour, int minute, int second, int p, StringBuilder shape) {
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
