package org.livenews.extract;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** Reads a clock at a given place, for {@link TimeReader}. Not thread-safe. */
final class ClockReader extends SignedClockReader {

  private Place place = Place.ALONE;
  private final PartReaders parts;
  private @Nullable String zoneText;
  private Optional<ZoneId> zone = Optional.empty();
  private boolean isSpoken;

  ClockReader(TimeText in, PartReaders parts) {
    super(in);
    this.parts = parts;
  }

  LocalTime time() {
    return time;
  }

  /** Returns the smallest unit printed. */
  ChronoUnit unit() {
    return clockUnit;
  }

  /** Returns how it is printed, until the next one is read. */
  CharSequence form() {
    return form;
  }

  /** Whether it has a half of the day: "5 pm". */
  boolean isTwelveHour() {
    return usualHalfDay;
  }

  /** Whether hour and minute are parted by a full stop, as a number may be. */
  boolean isDotted() {
    return dotted;
  }

  /** Whether it is a word: "noon". */
  boolean isSpoken() {
    return isSpoken;
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
    isNamed = false;
    isSpoken = false;
    zoneText = null;
    zone = Optional.empty();
    form.setLength(0);
    boolean general = clock();
    boolean whole = general && pos == end;
    return whole || readForm(start, end, general ? pos : start + 1, general) || general;
  }

  /** Reads a clock in a form of the language, where that says more than what was read already. */
  private boolean readForm(int start, int end, int least, boolean general) {
    if (preferred.conventions().times().isEmpty()) {
      return false;
    }
    FormReader forms = parts.forms();
    if (!forms.readTime(start, end, least)
        || general && forms.end() == least && forms.time().equals(time)) {
      return false;
    }
    time = forms.time();
    clockUnit = forms.unit();
    usualHalfDay = forms.isHalved();
    zoneText = forms.zoneText();
    zone = forms.zone();
    dotted = false;
    marked = true;
    isSpoken = false;
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
    return zone;
  }

  private boolean clock() {
    long noun = match(pos, Kind.CLOCK);
    if (noun != TimeWords.NONE) {
      int p = behindNoun(noun);
      // "kl. kl. 14:05", where one form is put into another.
      long again = match(p, Kind.CLOCK);
      p = again == TimeWords.NONE ? p : behindNoun(again);
      if (p < limit && text.charAt(p) == ':') {
        p = skipBlanks(p + 1);
      }
      if (p < limit && Signs.isDigit(text.charAt(p))) {
        form.append('\'').append(text, pos, TimeWords.end(noun)).append("' ");
        pos = p;
        marked = true;
        isNamed = place != Place.PROSE;
      }
    }
    readHalf();
    int first = number(pos, 4);
    if (first < 0) {
      isSpoken = half == 0 && twelve();
      return isSpoken;
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
    beginForm("H");
    if (p < limit) {
      char c = text.charAt(p);
      if ((c == ':' || c == '：' || c == '∶' || c == '.') && pair(p + 1) >= 0) {
        minute = pair(p + 1);
        clockUnit = ChronoUnit.MINUTES;
        dotted = c == '.';
        p += 3;
        form.append(dotted ? ".mm" : ":mm");
        if (p < limit && (text.charAt(p) == c) && pair(p + 1) >= 0) {
          second = pair(p + 1);
          clockUnit = ChronoUnit.SECONDS;
          dotted = false;
          p = c == '.' ? p + 3 : fraction(p + 3);
          form.append(c == '.' ? ".ss" : ":ss");
        }
      } else {
        int q = skipBlanks(p);
        char h = q < limit ? text.charAt(q) : '\0';
        boolean tight = q == p;
        boolean mark = h == 'h' || h == 'H' || (h == 'u' || h == 'U') && tight;
        if (mark && !isLetterAt(q + 1) && halfBehind(q, hour) < 0) {
          int r = tight ? q + 1 : skipBlanks(q + 1);
          int m = pair(r);
          if (m >= 0) {
            minute = m;
            clockUnit = ChronoUnit.MINUTES;
            p = minuteMark(r + 2);
            form.append("'h'mm");
          } else if (tight && digits == 2 && !isDigitAt(q + 1)) {
            p = q + 1;
            form.append("'h'");
            if (minute == 0 && place == Place.PROSE && !marked) {
              return false;
            }
          } else if (!marked || !tight) {
            return false;
          } else {
            p = q + 1;
            form.append("'h'");
          }
          if (hour > 23 || minute > 59) {
            return false;
          }
          return finish(hour, minute, second, p);
        }
      }
    }
    if (minute > 59 || second > 59) {
      return false;
    }
    return halfOfDay(hour, minute, second, p);
  }

  private int behindNoun(long noun) {
    return skipBlanks(stopAfter(TimeWords.end(noun)));
  }

  /** Twelve o'clock in a word: "noon", "minuit". */
  private boolean twelve() {
    long word = match(pos, Kind.TWELVE);
    if (word == TimeWords.NONE) {
      return false;
    }
    time = TimeWords.value(word) == 0 ? LocalTime.NOON : LocalTime.MIDNIGHT;
    clockUnit = ChronoUnit.HOURS;
    pos = TimeWords.end(word);
    form.append("'noon'");
    return true;
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
    beginForm("HHmm");
    return finish(value / 100, value % 100, 0, p);
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
