package org.livenews.extract;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimePhrase.Label;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads one time phrase that begins at a given place: an optional label, then clock, date, zone and
 * relative time in any order, each at most once, with small joining words and marks between them.
 *
 * <p>It looks at no more than {@link #REACH} characters from the start, so a caller that tries
 * every word of a text still works in linear time. Not thread-safe; one reader serves one text.
 */
final class TimeReader {

  /** Where the phrase stands, which decides how much evidence a reading needs. */
  enum Place {
    /** The phrase is all there is. */
    ALONE,
    /** Text follows: a clock begins the line. */
    LEADING,
    /** Running text. */
    PROSE
  }

  /** The longest phrase, in characters. */
  static final int REACH = 120;

  /** The units of relative times, in the order of {@code time-words.tsv}. */
  static final List<ChronoUnit> UNITS =
      List.of(
          ChronoUnit.SECONDS,
          ChronoUnit.MINUTES,
          ChronoUnit.HOURS,
          ChronoUnit.DAYS,
          ChronoUnit.WEEKS,
          ChronoUnit.MONTHS,
          ChronoUnit.YEARS);

  private static final long[] UNIT_SECONDS = {
    1, 60, 3600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400
  };

  /** Relative times beyond this many years are no times of a news page. */
  private static final long MOST_SECONDS = 200L * 365 * 86_400;

  private static final TimeWords WORDS = TimeWords.ALL;

  private final String text;
  private final DateReader dates;
  private int limit;
  private int pos;
  private Place place = Place.ALONE;

  private @Nullable Label label;
  private @Nullable LocalTime time;
  private ChronoUnit clockUnit = ChronoUnit.MINUTES;
  private @Nullable PartialDate date;
  private @Nullable String zoneText;
  private Optional<ZoneId> zone = Optional.empty();
  private @Nullable Duration ago;
  private ChronoUnit agoUnit = ChronoUnit.MINUTES;
  private boolean usualHalfDay;
  private boolean machineForm;
  private boolean dotted;
  private boolean marked;
  private char open;
  private final StringBuilder form = new StringBuilder();

  TimeReader(String text) {
    this.text = text;
    this.dates = new DateReader(text);
  }

  /** Reads the phrase that begins exactly at {@code start}, or returns null. */
  @Nullable TimePhrase read(int start, Place where) {
    reset(start, where);
    bracket();
    readLabel();
    preposition();
    int end = -1;
    boolean joined = false;
    while (true) {
      int save = pos;
      int formLength = form.length();
      char openBefore = open;
      char join = joined ? joiner() : ' ';
      if (join == '\0' || !element(join)) {
        pos = save;
        form.setLength(formLength);
        open = openBefore;
        break;
      }
      closeBracket();
      end = pos;
      joined = true;
    }
    if (end < 0 || !isPlausible() || !endsCleanly(end)) {
      return null;
    }
    return phrase(start, end);
  }

  /** Whether the clock is a bare "14.41", which also looks like a number. */
  boolean isBareDotClock() {
    return dotted && !marked;
  }

  /** Whether something beyond a bare clock was printed: half of day, zone, suffix, prefix, date. */
  boolean isMarked() {
    return marked;
  }

  private void reset(int start, Place where) {
    pos = start;
    limit = (int) Math.min(text.length(), (long) start + REACH);
    dates.limit(limit);
    place = where;
    label = null;
    time = null;
    date = null;
    zoneText = null;
    zone = Optional.empty();
    ago = null;
    usualHalfDay = false;
    machineForm = false;
    dotted = false;
    marked = false;
    open = '\0';
    form.setLength(0);
  }

  private TimePhrase phrase(int start, int end) {
    PartialDate stated = date;
    if (stated != null && stated.order() == PartialDate.Order.EITHER && usualHalfDay) {
      // A twelve-hour clock beside figures with slashes is the American form: month first.
      stated = stated.swapped();
    }
    ChronoUnit unit = time != null ? clockUnit : ago != null ? agoUnit : ChronoUnit.DAYS;
    return new TimePhrase(
        start,
        end,
        end,
        Optional.ofNullable(label),
        Optional.ofNullable(time),
        unit,
        Optional.ofNullable(stated),
        Optional.ofNullable(zoneText),
        zone,
        Optional.ofNullable(ago),
        form.toString());
  }

  private boolean isPlausible() {
    PartialDate stated = date;
    if (time != null) {
      boolean loneHour = clockUnit == ChronoUnit.HOURS && !marked;
      if (place == Place.PROSE) {
        return !loneHour && !(dotted && !marked);
      }
      return !loneHour || place == Place.LEADING;
    }
    if (ago != null) {
      return true;
    }
    if (stated == null) {
      return false;
    }
    return stated.day().isPresent() || place == Place.ALONE && dates.isLongWord();
  }

  private boolean endsCleanly(int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    if (isDigit(next) || next == '%' || next == '€' || next == '$' || next == '£') {
      return false;
    }
    if ((next == '.' || next == ',' || next == ':' || next == '/')
        && isDigit(last)
        && end + 1 < text.length()
        && isDigit(text.charAt(end + 1))) {
      return false;
    }
    if (!Character.isLetter(next) || !Character.isLetterOrDigit(last)) {
      return true;
    }
    // Dumps glue the headline to the clock: "10:30Headline".
    return place == Place.LEADING && time != null && Character.isUpperCase(next);
  }

  // ---- parts ------------------------------------------------------------------------------

  private void bracket() {
    if (pos < limit && TimePhrase.closing(text.charAt(pos)) != '\0') {
      open = text.charAt(pos);
      form.append('(');
      pos = skipBlanks(text, pos + 1, limit);
    }
  }

  private void closeBracket() {
    if (open != '\0') {
      int p = skipBlanks(text, pos, limit);
      if (p < limit && text.charAt(p) == TimePhrase.closing(open)) {
        pos = p + 1;
        open = '\0';
        form.append(')');
      }
    }
  }

  private void readLabel() {
    long match = WORDS.match(text, pos, limit, Kind.LABEL);
    if (match == TimeWords.NONE) {
      return;
    }
    label = Label.values()[TimeWords.value(match)];
    form.append(label).append(' ');
    pos = skipBlanks(text, TimeWords.end(match), limit);
    if (pos < limit && (text.charAt(pos) == ':' || text.charAt(pos) == '.')) {
      pos = skipBlanks(text, pos + 1, limit);
    }
    if (pos < limit && isDash(text.charAt(pos))) {
      pos = skipBlanks(text, pos + 1, limit);
    }
  }

  /** Skips up to two small words such as "at", "am", "a las", "on the". */
  private void preposition() {
    for (int i = 0; i < 2; i++) {
      long match = WORDS.match(text, pos, limit, Kind.JOINT);
      if (match == TimeWords.NONE) {
        return;
      }
      int p = skipBlanks(text, TimeWords.end(match), limit);
      boolean follows =
          p < limit
              && (isDigit(text.charAt(p))
                  || WORDS.match(text, p, limit, Kind.CLOCK) != TimeWords.NONE
                  || WORDS.match(text, p, limit, Kind.WEEKDAY) != TimeWords.NONE
                  || WORDS.match(text, p, limit, Kind.MONTH) != TimeWords.NONE
                  || WORDS.match(text, p, limit, Kind.BACK) != TimeWords.NONE
                  || WORDS.match(text, p, limit, Kind.JOINT) != TimeWords.NONE);
      if (!follows) {
        return;
      }
      marked = true;
      pos = p;
    }
  }

  /**
   * Steps over what may stand between two parts.
   *
   * @return the kind of joint: blank, comma, bracket, dash; NUL if nothing may follow here
   */
  private char joiner() {
    char join = ' ';
    int p = skipBlanks(text, pos, limit);
    boolean spaced = p > pos;
    if (p >= limit) {
      return '\0';
    }
    char c = text.charAt(p);
    if (c == ',' || c == '،' || c == ';') {
      join = ',';
      p++;
    } else if (c == '•' || c == '·' || c == '∙' || c == '●') {
      join = '·';
      p++;
    } else if (open == '\0' && TimePhrase.closing(c) != '\0') {
      join = '(';
      open = c;
      p++;
    } else if (isDash(c) || c == '|' || c == '/' || c == ':' || c == '+') {
      join = c == '|' || c == '/' ? c : '-';
      if (c == '+' || c == ':') {
        // Only an offset ("10:30 +02:00") or "Friday: 10:30" may follow.
        join = c;
      }
      p = c == '+' || isDash(c) && !spaced ? p : p + 1;
    }
    pos = skipBlanks(text, p, limit);
    form.append(join == ',' ? ", " : join == ' ' ? " " : join == '(' ? " (" : " " + join + " ");
    boolean wasMarked = marked;
    preposition();
    marked = wasMarked || time == null && marked;
    return join;
  }

  private boolean element(char join) {
    boolean hard = join == '-' || join == '|' || join == '/' || join == ':';
    int start = pos;
    if (!hard || place == Place.ALONE) {
      if (ago == null && readAgo()) {
        return true;
      }
    }
    if (time != null && zoneText == null && join != ':' && readZone(join)) {
      return true;
    }
    if (date == null && readDate(start, hard)) {
      return true;
    }
    if (time == null && !(hard && join == ':' && place != Place.ALONE) && readClock()) {
      return true;
    }
    return time != null && (join == '(' || join == '/') && readOtherClock();
  }

  private boolean readDate(int start, boolean hard) {
    boolean strict = place != Place.ALONE;
    if (!dates.read(pos, strict)) {
      return false;
    }
    PartialDate read = dates.date();
    boolean afterClock = time != null;
    if (afterClock && strict) {
      boolean whole = read.year().isPresent();
      if (hard && !whole || place == Place.LEADING && !whole && !separatorAt(dates.end())) {
        return false;
      }
    }
    if (!afterClock && strict && read.day().isEmpty() && place == Place.PROSE) {
      // "Monday" alone is prose; "Monday 14:05" goes on to a clock or fails in isPlausible().
      marked = marked || start >= 0;
    }
    date = read;
    marked = true;
    machineForm = dates.isMachineForm();
    form.append(dates.form());
    pos = dates.end();
    return true;
  }

  private boolean separatorAt(int p) {
    int q = skipBlanks(text, p, limit);
    if (q >= limit) {
      return true;
    }
    char c = text.charAt(q);
    return c == ':' || isDash(c) || c == '|' || TimePhrase.closing(open) == c && open != '\0';
  }

  /** A second clock in another zone, which states nothing new: "0525 GMT (1325 HKT)". */
  private boolean readOtherClock() {
    LocalTime time0 = time;
    ChronoUnit unit0 = clockUnit;
    String zoneText0 = zoneText;
    Optional<ZoneId> zone0 = zone;
    boolean dotted0 = dotted;
    int formLength = form.length();
    time = null;
    zoneText = null;
    boolean read = readClock();
    if (read) {
      pos = skipBlanks(text, pos, limit);
      read = readZone(' ');
    }
    if (read && zoneText0 == null) {
      // Of two clocks the one with the zone says more.
      return true;
    }
    if (read && zone0.isEmpty() && zone.isPresent()) {
      return true;
    }
    time = time0;
    clockUnit = unit0;
    zoneText = zoneText0;
    zone = zone0;
    dotted = dotted0;
    form.setLength(formLength);
    form.append("H:mm z");
    return read;
  }

  // ---- relative times ---------------------------------------------------------------------

  private boolean readAgo() {
    int start = pos;
    if (place == Place.ALONE) {
      long now = WORDS.match(text, pos, limit, Kind.NOW);
      if (now != TimeWords.NONE && isEnd(TimeWords.end(now))) {
        pos = TimeWords.end(now);
        ago = Duration.ZERO;
        agoUnit = ChronoUnit.MINUTES;
        form.append("ago");
        return true;
      }
    }
    boolean less = skip(Kind.LESS);
    boolean before = skip(Kind.BEFORE);
    less |= skip(Kind.LESS);
    long seconds = 0;
    int parts = 0;
    int smallest = UNITS.size();
    while (parts < 4) {
      int save = pos;
      if (parts > 0) {
        pos = skipBlanks(text, pos, limit);
        if (pos < limit && (text.charAt(pos) == ',' || text.charAt(pos) == '،')) {
          pos = skipBlanks(text, pos + 1, limit);
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
    if (parts == 0 || seconds > MOST_SECONDS) {
      pos = start;
      return false;
    }
    int end = pos;
    pos = skipBlanks(text, pos, limit);
    boolean after = skip(Kind.AFTER);
    if (after) {
      end = stopAfter(lastEnd);
    } else if (!before) {
      pos = start;
      return false;
    }
    pos = end;
    ago = less ? Duration.ZERO : Duration.ofSeconds(seconds);
    agoUnit = UNITS.get(smallest);
    form.append("ago");
    return true;
  }

  private int lastEnd;

  /** Steps over a word of the kind and the blanks behind it. */
  private boolean skip(Kind kind) {
    long match = WORDS.match(text, pos, limit, kind);
    if (match == TimeWords.NONE) {
      return false;
    }
    lastEnd = TimeWords.end(match);
    pos = skipBlanks(text, lastEnd, limit);
    return true;
  }

  /**
   * Reads "22 min", "an hour", "1h" or a dual; each part must be of a smaller unit than the last.
   *
   * @return seconds times 16 plus the index of the unit, or -1
   */
  private long duration(int below, boolean first) {
    int p = pos;
    long count = number(p, 5);
    int unit = -1;
    if (count >= 0) {
      p = numberEnd;
      int q = skipBlanks(text, p, limit);
      unit = unitAt(q, Kind.UNIT);
      if (unit < 0) {
        boolean minutes = !first && below == 2 && p - pos == 2 && count < 60;
        if (!minutes || q > p && WORDS.match(text, q, limit, Kind.AFTER) == TimeWords.NONE) {
          return -1;
        }
        unit = 1; // "1h20"
        lastEnd = p;
      }
    } else {
      count = 1;
      long one = WORDS.match(text, p, limit, Kind.ONE);
      if (one != TimeWords.NONE) {
        unit = unitAt(skipBlanks(text, TimeWords.end(one), limit), Kind.UNIT);
      }
      if (unit < 0) {
        unit = unitAt(p, Kind.SINGLE);
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
    return count * UNIT_SECONDS[unit] << 4 | unit;
  }

  private int unitAt(int p, Kind kind) {
    long match = WORDS.match(text, p, limit, kind);
    if (match == TimeWords.NONE) {
      return -1;
    }
    lastEnd = TimeWords.end(match);
    return TimeWords.value(match);
  }

  /** Steps over the full stop of an abbreviation, unless it ends the text or a sentence. */
  private int stopAfter(int p) {
    return p + 1 < limit && text.charAt(p) == '.' ? p + 1 : p;
  }

  private boolean isEnd(int p) {
    for (int i = p; i < limit; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // ---- clocks -----------------------------------------------------------------------------

  private boolean readClock() {
    int start = pos;
    int formLength = form.length();
    boolean markedBefore = marked;
    if (clock()) {
      return true;
    }
    pos = start;
    form.setLength(formLength);
    marked = markedBefore;
    time = null;
    return false;
  }

  private boolean clock() {
    long noun = WORDS.match(text, pos, limit, Kind.CLOCK);
    if (noun != TimeWords.NONE) {
      int p = stopAfter(TimeWords.end(noun));
      p = skipBlanks(text, p, limit);
      if (p < limit && text.charAt(p) == ':') {
        p = skipBlanks(text, p + 1, limit);
      }
      if (p < limit && isDigit(text.charAt(p))) {
        form.append('\'').append(text, pos, TimeWords.end(noun)).append("' ");
        pos = p;
        marked = true;
      }
    }
    long first = number(pos, 4);
    if (first < 0) {
      return false;
    }
    int digits = numberEnd - pos;
    int p = numberEnd;
    if (digits == 4) {
      return packedClock((int) first, p);
    }
    if (digits > 2) {
      return false;
    }
    int hour = (int) first;
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
          p = fraction(p + 3);
          shape.append(c == '.' ? ".ss" : ":ss");
        }
      } else {
        int q = skipBlanks(text, p, limit);
        char h = q < limit ? text.charAt(q) : '\0';
        boolean tight = q == p;
        if (h == 'h' || h == 'H' || (h == 'u' || h == 'U') && tight) {
          int r = tight ? q + 1 : skipBlanks(text, q + 1, limit);
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
    int q = skipBlanks(text, p, limit);
    boolean zoned = abbreviationEnd(q) > q && zoneNameAt(q) != null;
    boolean suffixed = WORDS.match(text, q, limit, Kind.SUFFIX) != TimeWords.NONE;
    if (value / 100 > 23 || value % 100 > 59 || !(zoned || suffixed)) {
      return false;
    }
    clockUnit = ChronoUnit.MINUTES;
    dotted = false;
    marked = true;
    return finish(value / 100, value % 100, 0, p, new StringBuilder("HHmm"));
  }

  private boolean halfOfDay(int hour, int minute, int second, int p, StringBuilder shape) {
    int q = skipBlanks(text, p, limit);
    long pm = WORDS.match(text, q, limit, Kind.PM);
    long half = pm != TimeWords.NONE ? pm : WORDS.match(text, q, limit, Kind.AM);
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
    long match = WORDS.match(text, p, limit, Kind.SUFFIX);
    return match != TimeWords.NONE && TimeWords.end(match) - p > 1;
  }

  private boolean finish(int hour, int minute, int second, int p, StringBuilder shape) {
    int end = p;
    if (!usualHalfDay) {
      int q = skipBlanks(text, p, limit);
      long suffix = WORDS.match(text, q, limit, Kind.SUFFIX);
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
    long match = WORDS.match(text, p, limit, Kind.UNIT);
    return match != TimeWords.NONE && TimeWords.value(match) == 1 ? TimeWords.end(match) : p;
  }

  /** Returns the value of exactly two digits at {@code p}, or -1. */
  private int pair(int p) {
    if (p + 1 < limit && isDigitAt(p) && isDigitAt(p + 1) && !isDigitAt(p + 2)) {
      return Character.digit(text.charAt(p), 10) * 10 + Character.digit(text.charAt(p + 1), 10);
    }
    return -1;
  }

  // ---- zones ------------------------------------------------------------------------------

  private boolean readZone(char join) {
    int start = pos;
    int end;
    if (machineForm && start < limit && text.charAt(start) == 'Z' && !isLetterAt(start + 1)) {
      zone = Optional.of(ZoneOffset.UTC);
      end = start + 1;
    } else if (start < limit && isSign(text.charAt(start)) && (machineForm || join == '+')) {
      end = offset(start);
      if (end < 0) {
        return false;
      }
    } else {
      long match = WORDS.match(text, start, limit, Kind.ZONE);
      if (match != TimeWords.NONE) {
        zone = WORDS.zone(TimeWords.value(match));
        end = TimeWords.end(match);
      } else {
        Optional<ZoneId> named = zoneNameAt(start);
        if (named == null) {
          return false;
        }
        zone = named;
        end = abbreviationEnd(start);
        if (end < limit && isSign(text.charAt(end)) && isUtc(start, end)) {
          int sum = offset(end);
          end = sum < 0 ? end : sum;
        }
      }
    }
    zoneText = text.substring(start, end);
    form.append('z');
    marked = true;
    pos = end;
    return true;
  }

  private boolean isUtc(int start, int end) {
    return end - start == 3
        && (text.regionMatches(start, "GMT", 0, 3) || text.regionMatches(start, "UTC", 0, 3));
  }

  private @Nullable Optional<ZoneId> zoneNameAt(int start) {
    int end = abbreviationEnd(start);
    return end - start < 2 || end - start > 5
        ? null
        : WORDS.abbreviation(text.substring(start, end));
  }

  private int abbreviationEnd(int start) {
    int p = start;
    while (p < limit && p < start + 6 && text.charAt(p) >= 'A' && text.charAt(p) <= 'Z') {
      p++;
    }
    return p < limit && Character.isLetterOrDigit(text.charAt(p)) ? start : p;
  }

  /** Reads +02:00, +0200, +2 into the zone and returns its end, or -1. */
  private int offset(int start) {
    char sign = text.charAt(start);
    long hours = number(start + 1, 4);
    if (hours < 0) {
      return -1;
    }
    int digits = numberEnd - start - 1;
    int end = numberEnd;
    long minutes = 0;
    if (digits == 4) {
      minutes = hours % 100;
      hours /= 100;
    } else if (digits > 2) {
      return -1;
    } else if (end < limit && text.charAt(end) == ':' && pair(end + 1) >= 0) {
      minutes = pair(end + 1);
      end += 3;
    }
    if (hours > 14 || minutes > 59) {
      return -1;
    }
    int seconds = (int) (hours * 3600 + minutes * 60);
    zone = Optional.of(ZoneOffset.ofTotalSeconds(sign == '+' ? seconds : -seconds));
    return end;
  }

  // ---- characters -------------------------------------------------------------------------

  private int numberEnd;

  /** Reads a number of at most {@code most} digits; -1 if there is none or it is longer. */
  private long number(int start, int most) {
    int p = start;
    long value = 0;
    while (p < limit && p <= start + most && isDigitAt(p)) {
      value = value * 10 + Character.digit(text.charAt(p), 10);
      p++;
    }
    numberEnd = p;
    return p == start || p - start > most ? -1 : value;
  }

  private boolean isDigitAt(int p) {
    return p < text.length() && isDigit(text.charAt(p));
  }

  private boolean isLetterAt(int p) {
    return p < text.length() && Character.isLetter(text.charAt(p));
  }

  static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.digit(c, 10) >= 0;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '‐' || c == '‑' || c == '−' || c == '―';
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-' || c == '−';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c > 8 && c < 14 || c > 127 && Character.isSpaceChar(c);
  }

  /** Characters that print nothing: zero-width and direction marks, soft hyphens. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF';
  }

  /** Returns the first position from {@code p} on that is neither blank nor invisible. */
  static int skipBlanks(CharSequence text, int p, int limit) {
    int q = p;
    while (q < limit && (isBlank(text.charAt(q)) || isInvisible(text.charAt(q)))) {
      q++;
    }
    return q;
  }
}
