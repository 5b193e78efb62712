package org.livenews.extract;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads one element of a time phrase, a clock, date, zone or relative time, each at most once, and
 * keeps what it says. Not thread-safe.
 */
abstract class TimeElementReader extends PartReader {

  private final PartReaders parts;
  Place place = Place.ALONE;
  @Nullable LocalTime time;
  ChronoUnit clockUnit = ChronoUnit.MINUTES;
  @Nullable PartialDate date;
  @Nullable String zoneText;
  Optional<ZoneId> zone = Optional.empty();
  @Nullable Duration ago;
  boolean dayWord;
  boolean usualHalfDay;
  private boolean machineForm;
  boolean dotted;
  boolean marked;

  /** Whether the clock is a word for twelve o'clock, and one that means something else too. */
  boolean isSpoken;

  boolean isUnsure;
  char open;
  final StringBuilder form = new StringBuilder();

  TimeElementReader(TimeText in) {
    super(in);
    parts = new PartReaders(in);
  }

  /** Forgets what was read. */
  void clear() {
    time = null;
    date = null;
    zoneText = null;
    zone = Optional.empty();
    ago = null;
    dayWord = false;
    usualHalfDay = false;
    machineForm = false;
    dotted = false;
    marked = false;
    isSpoken = false;
    isUnsure = false;
    open = '\0';
    form.setLength(0);
  }

  /** Reads an element behind a joint of a kind; false if there is none, or none that may follow. */
  boolean element(char join) {
    boolean hard = join == '-' || join == '|' || join == '/' || join == ':';
    boolean anywhere = !hard || place == Place.ALONE;
    char sign = signBetweenFigures(pos);
    boolean clockFigures = sign == ':';
    boolean other = !clockFigures && mayBegin(pos);
    if (other
        && sign == '\0'
        && ago == null
        && anywhere
        && in.mayHoldAge(pos, limit, place)
        && readAge()) {
      return true;
    }
    if (time != null && zoneText == null && join != ':' && mayBeZone(pos) && readZone(join)) {
      return true;
    }
    if (other && date == null && readDate(hard)) {
      return true;
    }
    if ((clockFigures || other)
        && time == null
        && (join != ':' || place == Place.ALONE)
        && readClock()) {
      return true;
    }
    if (time == null || join != '(' && join != '/') {
      return false;
    }
    return join == '(' && zone.isPresent() && readNameOfZone() || readOtherClock();
  }

  /** Whether a part may begin here, by its first word. */
  private boolean mayBegin(int p) {
    return !isLetterAt(p) || preferred.firstWords().mayHold(text, p);
  }

  private boolean mayBeZone(int p) {
    return !isLetterAt(p) || preferred.zoneWords().mayHold(text, p);
  }

  /**
   * Returns the sign between two numbers, the first of which begins here: a colon in a clock, a
   * stop in a date. NUL if there is none, or one number only with its decimal.
   */
  private char signBetweenFigures(int p) {
    int q = p;
    while (q < limit && isDigitAt(q)) {
      q++;
    }
    char sign = charAt(q);
    boolean parted = q > p && (sign == ':' || sign == '.' || sign == '/') && isDigitAt(q + 1);
    return parted && (sign != '.' || Fraction.end(text, q, limit) == q) ? sign : '\0';
  }

  private boolean readAge() {
    AgeReader ages = parts.ages();
    if (!ages.read(pos, limit, place == Place.ALONE)) {
      return false;
    }
    if (ages.daysBack().isPresent()) {
      return !isLongerDate(ages) && readDayWord(ages);
    }
    ago = ages.age();
    form.append(ages.form());
    pos = ages.end();
    return true;
  }

  /** Whether what was read as a day is the beginning of a date: "yesterday morning, 9:15". */
  private boolean isLongerDate(AgeReader ages) {
    DateReader dates = parts.dates();
    return date == null && dates.read(pos, limit, place != Place.ALONE) && dates.end() > ages.end();
  }

  private boolean readDayWord(AgeReader ages) {
    if (date != null) {
      return false;
    }
    date =
        new PartialDate(
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            ages.daysBack(),
            PartialDate.Order.PLAIN);
    dayWord = true;
    marked = true;
    form.append("'today'");
    pos = ages.end();
    return true;
  }

  /** Returns the smallest unit of the age that was read. */
  ChronoUnit ageUnit() {
    return parts.ages().unit();
  }

  /** Whether the date that was read is a weekday or "today" alone and written out. */
  boolean isLongDayWord() {
    return parts.dates().isLongWord();
  }

  /** Whether the clock is of the part of the day that the date names, if it names one. */
  boolean isOfItsHalfDay() {
    return parts.dates().fits(time);
  }

  boolean isAgeAt(int p) {
    return in.mayHoldAge(p, limit, place) && parts.ages().beginsAt(p, limit, place == Place.ALONE);
  }

  private boolean readClock() {
    ClockReader clocks = parts.clocks();
    if (!clocks.read(pos, limit, place, marked)) {
      return false;
    }
    time = clocks.time();
    clockUnit = clocks.unit();
    dotted = clocks.isDotted();
    marked = clocks.isMarked();
    isSpoken = clocks.isSpoken();
    isUnsure = isSpoken && has(pos, Kind.NOT_ALONE);
    usualHalfDay |= clocks.isTwelveHour();
    form.append(clocks.form());
    pos = clocks.end();
    if (clocks.zoneText() != null && zoneText == null) {
      zoneText = clocks.zoneText();
      zone = clocks.zone();
    }
    return true;
  }

  private boolean readZone(char join) {
    ZoneReader zones = parts.zones();
    LocalZoneReader localZones = parts.localZones();
    int start = pos;
    boolean signed = join == '+';
    // Those that are printed with neither are among the zones of the language.
    boolean general = (machineForm || signed) && zones.read(start, limit, machineForm, signed);
    boolean local = localZones.read(start, limit);
    if (!general && !local) {
      return false;
    }
    boolean longer = local && (!general || localZones.end() >= zones.end());
    zone = longer ? localZones.zone() : zones.zone();
    pos = longer ? localZones.end() : zones.end();
    zoneText = text.substring(start, pos);
    form.append('z');
    marked = true;
    return true;
  }

  /**
   * Whether a minus sign begins an offset, and neither the end of a range nor a text: hours and
   * minutes are written on to it, behind a clock as machines print it, with an ISO date or with
   * seconds: "2024-05-07 15:04 -04:00", "15:04:05 -0400".
   */
  boolean isOffset(int p) {
    return ZoneReader.isMinus(charAt(p))
        && time != null
        && (machineForm || clockUnit == ChronoUnit.SECONDS)
        && areHoursAndMinutes(p + 1);
  }

  /** Whether a number is four figures, or one or two with a colon and two more; no more follows. */
  private boolean areHoursAndMinutes(int p) {
    boolean isNumber = number(p, 4) >= 0;
    int hours = numberEnd;
    boolean parted = isNumber && hours - p <= 2 && charAt(hours) == ':' && pair(hours + 1) >= 0;
    int end = parted ? hours + 3 : hours;
    char next = charAt(end);
    boolean goesOn = Character.isLowerCase(next) || ":-./".indexOf(next) >= 0 && isDigitAt(end + 1);
    return (parted || isNumber && hours - p == 4) && !goesOn;
  }

  private boolean readDate(boolean hard) {
    DateReader dates = parts.dates();
    boolean strict = place != Place.ALONE;
    if (!dates.read(pos, limit, strict)) {
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
    date = read;
    marked = true;
    machineForm = dates.isMachineForm();
    form.append(dates.form());
    pos = dates.end();
    return true;
  }

  private boolean separatorAt(int p) {
    int q = skipBlanks(p);
    if (q >= limit) {
      return true;
    }
    char c = text.charAt(q);
    return c == ':' || Signs.isDash(c) || c == '|' || Signs.closing(open) == c && open != '\0';
  }

  /** The name of the zone that is told already: "GMT+0200 (CEST)". */
  private boolean readNameOfZone() {
    LocalZoneReader names = parts.localZones();
    if (!isLetterAt(pos)
        || !mayBeZone(pos)
        || !names.read(pos, limit)
        || charAt(skipBlanks(names.end())) != Signs.closing(open)) {
      return false;
    }
    pos = names.end();
    form.append('z');
    return true;
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
      pos = skipBlanks(pos);
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
}
