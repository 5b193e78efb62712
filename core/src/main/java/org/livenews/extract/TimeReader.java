package org.livenews.extract;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
final class TimeReader extends TimeElementReader {

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
  static final int REACH = 160;

  private @Nullable Label label;
  private boolean isEmpty;

  TimeReader(TimeText in) {
    super(in);
  }

  /**
   * Reads the phrase that begins exactly at {@code start}, or returns null. Where the same time
   * follows once more, as for those who hear a page and those who see it, the text goes on behind
   * that.
   */
  @Nullable TimePhrase read(int start, Place where) {
    TimePhrase phrase = readOnce(start, where);
    int next = phrase == null ? limit : skipBlanks(phrase.to());
    if (phrase == null || !PhraseStart.mayBegin(text, next, limit, preferred)) {
      return phrase;
    }
    TimePhrase again = new TimeReader(in).readOnce(next, where);
    return again != null && again.states(phrase) ? phrase.upTo(again.to()) : phrase;
  }

  private @Nullable TimePhrase readOnce(int start, Place where) {
    reset(start, where);
    bracket();
    if (!isDigitAt(pos)) {
      readLabel();
      preposition();
    }
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
    isEmpty = end < 0;
    end = yearBehind(end);
    if (end >= 0 && label == null) {
      end = labelBehind(end);
    }
    if (end < 0 || !isPlausible() || !endsCleanly(end)) {
      return null;
    }
    return phrase(start, end);
  }

  /**
   * Reads a year behind the clock, "Tue May 7 15:04:05 2024", and returns where the phrase ends.
   */
  private int yearBehind(int end) {
    PartialDate stated = date;
    if (stated == null
        || stated.day().isEmpty()
        || stated.year().isPresent()
        || time == null
        || clockUnit != ChronoUnit.SECONDS) {
      return end;
    }
    int p = skipBlanks(end);
    int year = p == end ? -1 : number(p, 4);
    if (year < 0 || numberEnd - p < 4 || !FigureDateReader.isYear(year)) {
      return end;
    }
    date = stated.in(year);
    form.append(" yyyy");
    return numberEnd;
  }

  /** Whether nothing at all was read: no clock, date or relative time. */
  boolean isEmpty() {
    return isEmpty;
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
    place = where;
    label = null;
    clear();
  }

  private TimePhrase phrase(int start, int end) {
    PartialDate stated = date;
    if (stated != null && stated.order() == PartialDate.Order.EITHER && usualHalfDay) {
      // A twelve-hour clock beside figures with slashes is the American form: month first.
      stated = stated.swapped();
    }
    ChronoUnit unit = time != null ? clockUnit : ago != null ? ageUnit() : ChronoUnit.DAYS;
    return new TimePhrase(
        start,
        end,
        end,
        Optional.ofNullable(label),
        Optional.ofNullable(time),
        unit,
        Optional.ofNullable(stated),
        Optional.ofNullable(zoneText),
        isOffThen(stated) ? Optional.empty() : zone,
        Optional.ofNullable(ago),
        form.toString());
  }

  /**
   * Whether an abbreviation of several meanings was read as an offset that none of them has on the
   * day: "IST" of Ireland in January.
   */
  private boolean isOffThen(@Nullable PartialDate stated) {
    if (zoneText == null
        || !(zone.orElse(null) instanceof ZoneOffset)
        || !Optional.empty().equals(WORDS.zones().abbreviation(zoneText))
        || stated == null
        || time == null) {
      return false;
    }
    Optional<LocalDateTime> at = stated.complete().map(day -> day.atTime(time));
    return at.isPresent()
        && WORDS.zones().meaningsOf(zoneText).stream()
            .map(meaning -> meaning.getRules().getOffset(at.get()))
            .noneMatch(zone.get()::equals);
  }

  private boolean isPlausible() {
    PartialDate stated = date;
    if (stated != null && !dayWord && !isOfItsHalfDay()) {
      return false;
    }
    if (time != null && isSpoken) {
      return isSpokenClock(stated);
    }
    if (time != null) {
      boolean loneHour = clockUnit == ChronoUnit.HOURS && !marked;
      if (place == Place.PROSE) {
        return !loneHour && !(dotted && !marked && label == null);
      }
      return !loneHour || place == Place.LEADING;
    }
    if (ago != null) {
      return true;
    }
    if (stated == null) {
      return false;
    }
    return stated.day().isPresent() || place == Place.ALONE && (dayWord || isLongDayWord());
  }

  /**
   * Whether a word for twelve o'clock is a clock. Within other text it needs a zone: "noon
   * prayers"; alone it must mean nothing else: "north"; the midnight of a day may be at either end
   * of it.
   */
  private boolean isSpokenClock(@Nullable PartialDate stated) {
    boolean midnight = LocalTime.MIDNIGHT.equals(time);
    boolean told = place == Place.ALONE ? marked || label != null || !isUnsure : zoneText != null;
    return told && !(midnight && stated != null);
  }

  private boolean endsCleanly(int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    if (Signs.isDigit(next) || next == '%' || next == '€' || next == '$' || next == '£') {
      return false;
    }
    if ((next == '.' || next == ',' || next == ':' || next == '/')
        && Signs.isDigit(last)
        && end + 1 < text.length()
        && Signs.isDigit(text.charAt(end + 1))) {
      return false;
    }
    if (!Character.isLetter(next) || !Character.isLetterOrDigit(last)) {
      return true;
    }
    if (Signs.isUnspaced(next) || Signs.isUnspaced(last) || Signs.isHangul(next)) {
      return place != Place.ALONE;
    }
    // Dumps glue the headline to the clock: "10:30Headline".
    return place == Place.LEADING && time != null && Character.isUpperCase(next);
  }

  private void bracket() {
    if (pos < limit && Signs.closing(text.charAt(pos)) != '\0') {
      open = text.charAt(pos);
      form.append('(');
      pos = skipBlanks(pos + 1);
    }
  }

  private void closeBracket() {
    if (open != '\0') {
      int p = skipBlanks(pos);
      if (p < limit && text.charAt(p) == Signs.closing(open)) {
        pos = p + 1;
        open = '\0';
        form.append(')');
      }
    }
  }

  private void readLabel() {
    long match = match(pos, Kind.LABEL);
    if (match == TimeWords.NONE || isAgeAt(pos)) {
      return;
    }
    label = Label.values()[TimeWords.value(match)];
    form.append(label).append(' ');
    pos = skipBlanks(TimeWords.end(match));
    if (pos < limit && (Signs.isColon(text.charAt(pos)) || text.charAt(pos) == '.')) {
      pos = skipBlanks(pos + 1);
    }
    if (pos < limit && Signs.isDash(text.charAt(pos))) {
      pos = skipBlanks(pos + 1);
    }
  }

  /** Reads a label behind the time, "15:20更新", and returns where the phrase ends. */
  private int labelBehind(int end) {
    long match = match(skipBlanks(end), Kind.LABEL_BEHIND);
    if (match == TimeWords.NONE || time == null && date == null) {
      return end;
    }
    int p = TimeWords.end(match);
    if (p < text.length() && Character.isLetterOrDigit(text.charAt(p))) {
      return end;
    }
    label = Label.values()[TimeWords.value(match)];
    form.append(label);
    return p;
  }

  /** Skips up to two small words such as "at", "am", "a las", "on the". */
  private void preposition() {
    for (int i = 0; i < 2; i++) {
      long match = match(pos, Kind.JOINT);
      if (match == TimeWords.NONE
          || isAgeAt(pos)
          || preferred.conventions().begins(text, pos, limit)) {
        return;
      }
      int p = skipBlanks(TimeWords.end(match));
      boolean follows =
          isDigitAt(p)
              || has(p, Kind.CLOCK)
              || has(p, Kind.TWELVE)
              || has(p, Kind.WEEKDAY)
              || has(p, Kind.MONTH)
              || has(p, Kind.BACK)
              || preferred.conventions().mayBegin(text, p, limit)
              || has(p, Kind.JOINT);
      if (!follows) {
        return;
      }
      marked |= !has(pos, Kind.OF);
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
    int p = skipBlanks(pos);
    boolean spaced = p > pos;
    if (p >= limit) {
      return '\0';
    }
    char c = text.charAt(p);
    if (Signs.isComma(c) || c == ';') {
      join = ',';
      p++;
    } else if (c == '•' || c == '·' || c == '∙' || c == '●') {
      join = '·';
      p++;
    } else if (open == '\0' && Signs.closing(c) != '\0') {
      join = '(';
      open = c;
      p++;
    } else if (c == '.' && !spaced && date != null && yearStop(p)) {
      p++;
    } else if (Signs.isDash(c) || c == '|' || c == '/' || c == ':' || c == '+') {
      join = c == '|' || c == '/' ? c : '-';
      if (c == '+' || c == ':') {
        // Only an offset ("10:30 +02:00") or "Friday: 10:30" may follow.
        join = c;
      }
      boolean offset = c == '+' || isOffset(p);
      join = offset ? '+' : join;
      p = offset || Signs.isDash(c) && !spaced ? p : p + 1;
    }
    pos = skipBlanks(p);
    form.append(join == ',' ? ", " : join == ' ' ? " " : join == '(' ? " (" : " " + join + " ");
    boolean wasMarked = marked;
    preposition();
    marked = wasMarked || time == null && marked;
    return join;
  }

  /** Whether a full stop behind a year does not end the sentence: "5.3.2024. u 14:05". */
  private boolean yearStop(int p) {
    int q = skipBlanks(p + 1);
    return q > p + 1
        && q < limit
        && Signs.isDigit(text.charAt(p - 1))
        && !Character.isUpperCase(text.charAt(q));
  }
}
