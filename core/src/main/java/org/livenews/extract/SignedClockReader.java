package org.livenews.extract;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads the words and signs of a clock: the half of the day on either side, signs behind hour and
 * minute, what stands behind the figures. Not thread-safe.
 */
abstract class SignedClockReader extends PartReader {

  /** The hours before noon and those after, as bits. */
  private static final int MORNING = 0xFFF;

  private static final int AFTERNOON = 0xFFF000;

  /** The place of hours among the units. */
  private static final int HOURS = 2;

  LocalTime time = LocalTime.MIDNIGHT;
  ChronoUnit clockUnit = ChronoUnit.MINUTES;
  boolean usualHalfDay;
  boolean dotted;
  boolean marked;
  boolean signed;

  /** Whether a word in front of the figures says that they are a clock: "Ore 15". */
  boolean isNamed;

  /** The hours of the half or part of the day in front of the figures, as bits; 0 without one. */
  int half;

  /** Where the part of the day stands that was read behind a clock, and where it ends. */
  private int halfStart;

  private int hoursEnd;

  final StringBuilder form = new StringBuilder();

  /** Where in the form that of the hour stands. */
  private int hourForm;

  SignedClockReader(TimeText in) {
    super(in);
  }

  /** Steps over a half of the day in front of the figures: "午後7時", "오후 3:20". */
  void readHalf() {
    half = 0;
    int hours = hoursAt(pos, Kind.EARLY, Kind.LATE);
    int p = hours == 0 ? pos : skipBlanks(hoursEnd);
    if (hours != 0 && isDigitAt(p)) {
      half = hours;
      form.append('\'').append(text, pos, hoursEnd).append("' ");
      pos = p;
      marked = true;
      usualHalfDay = true;
    }
  }

  /** Returns the hours of the part of the day that is named at a place, as bits; 0 without one. */
  private int hoursAt(int p, Kind early, Kind late) {
    long own = match(p, Kind.HOURS);
    long pm = match(p, late);
    long am = match(p, early);
    hoursEnd = Math.max(Math.max(TimeWords.end(own), TimeWords.end(pm)), TimeWords.end(am));
    if (own != TimeWords.NONE && TimeWords.end(own) == hoursEnd) {
      return preferred.conventions().hours(TimeWords.value(own));
    }
    if (pm != TimeWords.NONE && TimeWords.end(pm) == hoursEnd) {
      return AFTERNOON;
    }
    return am != TimeWords.NONE ? MORNING : 0;
  }

  /**
   * Returns the hour that figures mean in a part of the day: of the two that they can mean the one
   * that is nearer to it without noon between: a night may begin before midnight, an afternoon not
   * before noon. -1 if there is none.
   */
  private static int nearest(int hour, int hours) {
    if (hour > 12) {
      return hour <= 23 && (hours & 1 << hour) != 0 ? hour : -1;
    }
    int early = hour % 12;
    int nearer = distance(early + 12, hours) - distance(early, hours);
    return nearer == 0 ? -1 : nearer > 0 ? early : early + 12;
  }

  /** Returns how many hours lie between an hour and the next one of some, from noon to noon. */
  private static int distance(int hour, int hours) {
    int sinceNoon = (hour + 12) % 24;
    int distance = 24;
    for (int other = 0; other < 24; other++) {
      if ((hours & 1 << other) != 0) {
        distance = Math.min(distance, Math.abs(sinceNoon - (other + 12) % 24));
      }
    }
    return distance;
  }

  /** Returns the hour that figures mean with the part of the day before them; -1 if none. */
  int hourOfDay(int hour) {
    return half != 0 ? nearest(hour, half) : hour <= 23 ? hour : -1;
  }

  /**
   * Reads the part of the day behind a clock, or behind the word for hours there: "3 p.m.", "8 Uhr
   * abends".
   *
   * @return the hour of day that it makes of an hour; -1 if there is none, or it fits no such hour
   */
  int halfBehind(int p, int hour) {
    int stated = hourAt(p, hour);
    if (stated >= 0) {
      return stated;
    }
    long suffix = match(p, Kind.SUFFIX);
    long unit = match(p, Kind.UNIT);
    boolean hours = unit != TimeWords.NONE && TimeWords.value(unit) == HOURS;
    int end = Math.max(TimeWords.end(suffix), hours ? TimeWords.end(unit) : p);
    return end > p ? hourAt(skipBlanks(stopAfter(end)), hour) : -1;
  }

  private int hourAt(int p, int hour) {
    halfStart = p;
    long twelve = hour == 12 ? match(p, Kind.TWELVE) : TimeWords.NONE;
    if (twelve != TimeWords.NONE) {
      hoursEnd = TimeWords.end(twelve);
      return TimeWords.value(twelve) == 0 ? 12 : 0;
    }
    int hours = hoursAt(p, Kind.AM, Kind.PM);
    if (hours == 0) {
      long other = matchElsewhere(p, Kind.HOURS);
      hoursEnd = TimeWords.end(other);
      hours = other == TimeWords.NONE ? 0 : TimeWords.value(other) == 1 ? AFTERNOON : MORNING;
    }
    boolean late = (hours & MORNING) == 0 && hour > 12 && hour <= 23;
    return hours == 0 ? -1 : late ? hour : nearest(hour, hours);
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

  /** Begins the form of a clock's figures. */
  void beginForm(String hour) {
    hourForm = form.length();
    form.append(hour);
  }

  /** "19時15分", "3点20分", "오후 3시 20분", "7時半", "14 giờ 05". */
  boolean signedClock(int figures, int signEnd) {
    beginForm("H'h'");
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
      form.append("mm");
    } else if (m >= 0 && (sign != TimeWords.NONE || end - q == 2 && !isLetterAt(end))) {
      minute = m;
      p = sign != TimeWords.NONE ? TimeWords.end(sign) : end;
      clockUnit = ChronoUnit.MINUTES;
      form.append("mm");
      q = skipBlanks(p);
      int s = sign == TimeWords.NONE ? -1 : number(q, 2);
      long seconds = s < 0 ? TimeWords.NONE : match(skipBlanks(numberEnd), Kind.SECOND_SIGN);
      if (seconds != TimeWords.NONE) {
        second = s;
        p = TimeWords.end(seconds);
        clockUnit = ChronoUnit.SECONDS;
        form.append("ss");
      }
    }
    if (hour < 0 || minute > 59 || second > 59) {
      return false;
    }
    marked = true;
    if (half != 0) {
      return finish(hour, minute, second, p);
    }
    return halfOfDay(hour, minute, second, p);
  }

  boolean halfOfDay(int hour, int minute, int second, int p) {
    int q = skipBlanks(p);
    if (half != 0) {
      int stated = hourOfDay(hour);
      return stated >= 0
          && (clockUnit != ChronoUnit.HOURS || suffixAt(q))
          && finish(stated, minute, second, p);
    }
    int stated = hour <= 23 ? halfBehind(q, hour) : -1;
    if (stated < 0) {
      return hour <= 23
          && (clockUnit != ChronoUnit.HOURS || signed || isNamed || suffixAt(q))
          && finish(hour, minute, second, p);
    }
    if (clockUnit == ChronoUnit.HOURS && hour > 12) {
      return false;
    }
    q = halfStart;
    if (q > p) {
      form.append(' ');
    }
    int end = hoursEnd;
    String print = text.substring(q, end);
    char first = print.charAt(0);
    form.setCharAt(hourForm, 'h');
    String am = print.indexOf('.') > 0 ? "a.m." : "am";
    form.append(Character.isUpperCase(first) ? am.toUpperCase(Locale.ROOT) : am);
    if (end < limit && text.charAt(end) == '.' && print.indexOf('.') > 0) {
      end++;
    }
    usualHalfDay = true;
    marked = true;
    return finish(stated, minute, second, end);
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

  boolean finish(int hour, int minute, int second, int p) {
    int end = p;
    if (!usualHalfDay || half != 0) {
      int q = skipBlanks(p);
      long suffix = match(q, Kind.SUFFIX);
      if (suffix != TimeWords.NONE) {
        end = TimeWords.end(suffix);
        form.append(q > p ? " '" : "'").append(text, q, end).append('\'');
        marked = true;
      }
    }
    time = LocalTime.of(hour, minute, second);
    pos = end;
    return true;
  }
}
