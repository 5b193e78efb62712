package org.livenews.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/** Reads a date at a given place, for {@link TimeReader}. Not thread-safe. */
final class DateReader extends PartReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private boolean machineForm;
  private boolean longWord;
  private OptionalInt year = OptionalInt.empty();
  private @Nullable MonthDay day;
  private @Nullable DayOfWeek weekday;
  private OptionalInt daysBack = OptionalInt.empty();
  private PartialDate.Order order = PartialDate.Order.PLAIN;
  private final StringBuilder form = new StringBuilder();
  private final FormReader forms;

  DateReader(String text, TimeLanguage language) {
    super(text, language);
    forms = new FormReader(text, language);
  }

  PartialDate date() {
    return new PartialDate(
        year, Optional.ofNullable(day), Optional.ofNullable(weekday), daysBack, order);
  }

  String form() {
    return form.toString();
  }

  /** Whether the date is written year first with hyphens, and an offset may follow a clock. */
  boolean isMachineForm() {
    return machineForm;
  }

  /** Whether a weekday or "today" stands alone and is written out. */
  boolean isLongWord() {
    return longWord;
  }

  /**
   * Reads a date at {@code start}.
   *
   * @param strict in running text: a month name in front of the day must be capitalised
   */
  boolean read(int start, int end, boolean strict) {
    boolean general = readGeneral(start, end, strict);
    int least = general ? pos : start + 1;
    if (readForm(start, end, least, strict)) {
      return true;
    }
    // "14.05.26", where clocks are printed so and dates are not.
    return general && !(order != PartialDate.Order.EITHER && isClock(start, end));
  }

  private boolean isClock(int start, int end) {
    return isDigitAt(start) && forms.readTime(start, end, pos);
  }

  /**
   * Reads a date in a form of the language, where that reaches as far as what was read already. The
   * print has the same shape if both say the same.
   */
  private boolean readForm(int start, int end, int least, boolean strict) {
    if (!forms.readDate(start, end, least, strict)) {
      return false;
    }
    PartialDate stated = forms.date();
    if (forms.end() > least || form.length() == 0) {
      form.setLength(0);
      form.append(forms.form().pattern());
    }
    year = stated.year();
    day = stated.day().orElse(null);
    weekday = stated.weekday().orElse(null);
    daysBack = OptionalInt.empty();
    order = stated.order();
    machineForm = false;
    longWord = false;
    pos = forms.end();
    return true;
  }

  private boolean readGeneral(int start, int end, boolean strict) {
    pos = start;
    limit = end;
    year = OptionalInt.empty();
    day = null;
    weekday = null;
    daysBack = OptionalInt.empty();
    order = PartialDate.Order.PLAIN;
    machineForm = false;
    longWord = false;
    form.setLength(0);
    if (pos >= limit) {
      return false;
    }
    if (!Signs.isDigit(text.charAt(pos))) {
      long brief = strict ? TimeWords.NONE : match(pos, Kind.WEEKDAY_BRIEF);
      if (brief != TimeWords.NONE && afterWeekday(start, brief, strict, true)) {
        return true;
      }
      pos = start;
      weekday = null;
      form.setLength(0);
      long back = match(pos, Kind.BACK);
      if (back != TimeWords.NONE) {
        daysBack = OptionalInt.of(TimeWords.value(back));
        longWord = true;
        form.append("'today'");
        pos = TimeWords.end(back);
        return true;
      }
      long name = match(pos, Kind.WEEKDAY);
      if (name != TimeWords.NONE) {
        if (afterWeekday(start, name, strict, false)) {
          return true;
        }
        // Perhaps a month that is also a weekday: "mar 21".
        weekday = null;
      }
      long foreign = name == TimeWords.NONE ? matchElsewhere(pos, Kind.WEEKDAY) : TimeWords.NONE;
      if (foreign != TimeWords.NONE && afterWeekday(start, foreign, strict, false)) {
        return true;
      }
      weekday = null;
      pos = start;
      form.setLength(0);
      return monthFirst(strict) || weekdayAlone(start, name);
    }
    if (!dayFirst(strict)) {
      return false;
    }
    weekdayBehind(strict);
    return true;
  }

  /** "24 Şubat 2022 Perşembe", "24 лютого 2022, четвер". */
  private void weekdayBehind(boolean strict) {
    int p = skipBlanks(pos);
    if (p < limit && Signs.isComma(text.charAt(p))) {
      p = skipBlanks(p + 1);
    }
    if (p < limit && Signs.isOpening(text.charAt(p)) && bracketedWeekday(p)) {
      return;
    }
    long own = match(p, Kind.WEEKDAY);
    long name = own != TimeWords.NONE ? own : matchElsewhere(p, Kind.WEEKDAY);
    boolean unspaced = name != TimeWords.NONE && Signs.isUnspaced(text.charAt(p));
    if (name != TimeWords.NONE
        && (unspaced || p > pos && TimeWords.end(name) - p > (strict ? 4 : 1))) {
      weekday = DayOfWeek.of(TimeWords.value(name));
      form.append(" EEEE");
      pos = TimeWords.end(name);
    }
  }

  /** "3月5日(火)", "5.3.2024 (út)". */
  private boolean bracketedWeekday(int open) {
    int p = skipBlanks(open + 1);
    long brief = match(p, Kind.WEEKDAY_BRIEF);
    long name = brief != TimeWords.NONE ? brief : match(p, Kind.WEEKDAY);
    if (name == TimeWords.NONE) {
      return false;
    }
    int end = stopAfter(TimeWords.end(name));
    if (charAt(skipBlanks(end)) != Signs.closing(text.charAt(open))) {
      return false;
    }
    weekday = DayOfWeek.of(TimeWords.value(name));
    form.append(" (E)");
    pos = skipBlanks(end) + 1;
    return true;
  }

  private boolean afterWeekday(int start, long name, boolean strict, boolean brief) {
    weekday = DayOfWeek.of(TimeWords.value(name));
    form.append(TimeWords.end(name) - start > 4 ? "EEEE" : "EEE");
    int p = TimeWords.end(name);
    if (p < limit && text.charAt(p) == '.') {
      p++;
    }
    p = skipBlanks(p);
    if (p < limit && Signs.isComma(text.charAt(p))) {
      p = skipBlanks(p + 1);
      form.append(',');
    }
    p = skipJoints(p, 2);
    form.append(' ');
    pos = p;
    if (p >= limit) {
      return false;
    }
    boolean read = Signs.isDigit(text.charAt(p)) ? dayFirst(strict) : monthFirst(strict);
    if (read && brief && !isOnWeekday()) {
      weekday = null;
    }
    return read;
  }

  /** Whether the date, if it has a year, is on the weekday that stands beside it. */
  private boolean isOnWeekday() {
    MonthDay stated = day;
    return year.isEmpty()
        || stated == null
        || !stated.isValidYear(year.getAsInt())
        || stated.atYear(year.getAsInt()).getDayOfWeek() == weekday;
  }

  private boolean weekdayAlone(int start, long name) {
    if (name == TimeWords.NONE) {
      return false;
    }
    weekday = DayOfWeek.of(TimeWords.value(name));
    longWord = TimeWords.end(name) - start > 3 || text.charAt(start) >= '\u1100';
    form.setLength(0);
    form.append("EEEE");
    pos = TimeWords.end(name);
    return true;
  }

  /** "March 23, 2022", "Jul 11". */
  private boolean monthFirst(boolean strict) {
    int start = pos;
    long own = match(pos, Kind.MONTH_FIRST);
    boolean foreign = own == TimeWords.NONE && !has(pos, Kind.MONTH);
    long name = foreign ? matchElsewhere(pos, Kind.MONTH) : own;
    if (name == TimeWords.NONE || strict && !Character.isUpperCase(text.charAt(pos))) {
      return false;
    }
    int p = TimeWords.end(name);
    form.append(p - start > 3 ? "MMMM" : "MMM");
    if (p < limit && text.charAt(p) == '.') {
      p++;
      form.append('.');
    }
    int q = skipBlanks(p);
    int number = number(q, 2);
    if (number < 1 || q == p) {
      return fail(start);
    }
    p = ordinal(numberEnd);
    if (p < limit && isClockMark(text.charAt(p)) && isDigitAt(p + 1) || isLetterAt(p)) {
      return fail(start);
    }
    if (halfOfDayAt(p)) {
      return fail(start);
    }
    form.append(" d");
    pos = p;
    if (!set(TimeWords.value(name), number)) {
      return fail(start);
    }
    yearAfter(true);
    return true;
  }

  private boolean halfOfDayAt(int p) {
    int q = skipBlanks(p);
    return has(q, Kind.PM) || has(q, Kind.AM);
  }

  private boolean dayFirst(boolean strict) {
    int start = pos;
    int first = number(start, 4);
    if (first < 0) {
      return false;
    }
    int digits = numberEnd - start;
    int p = numberEnd;
    if (signed(first, digits, p)) {
      return true;
    }
    if (digits == 4) {
      return namedAfterYear(first, p, strict) || yearFirst(first, p) || fail(start);
    }
    if (digits > 2) {
      return false;
    }
    char mark = p < limit ? text.charAt(p) : '\0';
    if ((mark == '.' || mark == '/' || Signs.isDash(mark)) && figures(first, p, mark)) {
      return true;
    }
    return named(first, numberEnd = start + digits, strict) || fail(start);
  }

  /** "22.2.2023", "2/24/2022", "21-03-2023", "05.01.", "22. 2. 2023". */
  private boolean figures(int first, int markAt, char mark) {
    int q = mark == '.' ? skipBlanks(markAt + 1) : markAt + 1;
    int second = number(q, 2);
    if (second < 0) {
      return false;
    }
    int p = numberEnd;
    boolean again = p < limit && text.charAt(p) == mark;
    int r = again && mark == '.' ? skipBlanks(p + 1) : p + 1;
    int third = again ? number(r, 4) : -1;
    int digits = numberEnd - r;
    boolean spaced = q > markAt + 1 || again && r > p + 1;
    if (third >= 0 && digits == 4 && isYear(third)) {
      pos = numberEnd;
    } else if (third >= 0
        && digits == 2
        && !spaced
        && (mark == '.' || mark == '/')
        && !isClockContinuation(numberEnd)) {
      third += 2000;
      pos = numberEnd;
    } else if (mark == '.' && again && !isDigitAt(p + 1)) {
      third = -1;
      pos = p + 1;
    } else {
      return false;
    }
    String shape = mark == '.' ? "d.M." : mark == '/' ? "d/M/" : "d-M-";
    boolean dayIsFirst = second <= 12;
    if (!(dayIsFirst ? set(second, first) : set(first, second))) {
      return false;
    }
    // With full stops the day comes first in every language we know.
    if (mark == '.') {
      order = PartialDate.Order.PLAIN;
    } else if (second > 12) {
      order = PartialDate.Order.MONTH_FIRST;
    } else {
      order = first > 12 ? PartialDate.Order.DAY_FIRST : PartialDate.Order.EITHER;
    }
    if (third >= 0) {
      year = OptionalInt.of(third);
      shape += digits == 4 ? "yyyy" : "yy";
    }
    form.append(shape);
    return true;
  }

  /** "13 Dec 2023", "21 de marzo de 2023", "1er mars", "5. Januar". */
  private boolean named(int number, int end, boolean strict) {
    int p = ordinal(end);
    boolean dot = p < limit && text.charAt(p) == '.';
    if (dot) {
      p++;
    }
    int q = skipBlanks(p);
    if (q < limit && Signs.isDash(text.charAt(q)) && q == p) {
      q++;
    }
    q = skipJoints(q, 2);
    long name = dot ? match(q, Kind.MONTH_DOTTED) : TimeWords.NONE;
    name = name == TimeWords.NONE ? match(q, Kind.MONTH) : name;
    boolean needsYear = name == TimeWords.NONE;
    name = needsYear ? match(q, Kind.MONTH_BRIEF) : name;
    if (name == TimeWords.NONE) {
      name = matchElsewhere(q, Kind.MONTH);
      needsYear = false;
    }
    if (name == TimeWords.NONE) {
      return false;
    }
    int e = TimeWords.end(name);
    boolean brief = e - q <= 3;
    form.append(end < p ? "d. " : "d ").append(brief ? "MMM" : "MMMM");
    if (e < limit && text.charAt(e) == '.' && (brief || e - q <= 5)) {
      e = e + 1 < limit ? e + 1 : e;
    }
    pos = e;
    if (!set(TimeWords.value(name), number)) {
      return false;
    }
    yearAfter(false);
    if (needsYear && year.isEmpty() && weekday == null) {
      return false;
    }
    // "He set 3 records", "2 mar": a short small word is not enough in running text.
    return !strict || !brief || year.isPresent() || isCapitalOrCaseless(text.charAt(q));
  }

  /** "2024年3月5日", "3월 5일". */
  private boolean signed(int first, int digits, int end) {
    int p = end;
    int monthNumber = first;
    OptionalInt stated = OptionalInt.empty();
    long sign = digits == 4 && isYear(first) ? match(skipBlanks(p), Kind.YEAR_SIGN) : -1;
    if (sign != TimeWords.NONE) {
      stated = OptionalInt.of(first);
      int q = skipBlanks(TimeWords.end(sign));
      monthNumber = number(q, 2);
      p = numberEnd;
    }
    sign = match(skipBlanks(p), Kind.MONTH_SIGN);
    if (sign == TimeWords.NONE || monthNumber < 1 || monthNumber > 12) {
      return false;
    }
    int dayNumber = number(skipBlanks(TimeWords.end(sign)), 2);
    sign = match(skipBlanks(numberEnd), Kind.DAY_SIGN);
    if (dayNumber < 1 || sign == TimeWords.NONE || !set(monthNumber, dayNumber)) {
      return false;
    }
    year = stated;
    pos = TimeWords.end(sign);
    form.append(stated.isPresent() ? "y'年'M'月'd" : "M'月'd");
    return true;
  }

  /** "2024. március 5.". */
  private boolean namedAfterYear(int first, int end, boolean strict) {
    int start = pos;
    if (!isYear(first)) {
      return false;
    }
    int p = skipBlanks(end < limit && text.charAt(end) == '.' ? end + 1 : end);
    if (p == end || !has(p, Kind.MONTH_FIRST) && matchElsewhere(p, Kind.MONTH) == TimeWords.NONE) {
      return false;
    }
    pos = p;
    form.append("yyyy ");
    if (!monthFirst(false) || year.isPresent()) {
      form.setLength(0);
      return fail(start);
    }
    year = OptionalInt.of(first);
    if (pos < limit && text.charAt(pos) == '.' && !isDigitAt(pos + 1)) {
      pos = stopAfter(pos);
    }
    return true;
  }

  private boolean yearFirst(int first, int markAt) {
    char mark = markAt < limit ? text.charAt(markAt) : '\0';
    if (!isYear(first) || mark != '-' && mark != '/' && mark != '.') {
      return false;
    }
    int month = number(mark == '.' ? skipBlanks(markAt + 1) : markAt + 1, 2);
    int p = numberEnd;
    if (month < 0 || p >= limit || text.charAt(p) != mark) {
      return false;
    }
    int dayNumber = number(mark == '.' ? skipBlanks(p + 1) : p + 1, 2);
    if (dayNumber < 0 || !set(month, dayNumber)) {
      return false;
    }
    year = OptionalInt.of(first);
    pos = numberEnd;
    if (mark == '.' && pos + 1 < limit && text.charAt(pos) == '.' && !isDigitAt(pos + 1)) {
      pos++;
    }
    form.append("yyyy").append(mark).append("MM").append(mark).append("dd");
    machineForm = mark == '-';
    if (machineForm && pos + 1 < limit && text.charAt(pos) == 'T' && isDigitAt(pos + 1)) {
      pos++;
      form.append('T');
    }
    return true;
  }

  private void yearAfter(boolean afterDay) {
    int p = skipBlanks(pos);
    boolean comma = p < limit && Signs.isComma(text.charAt(p));
    if (comma) {
      p = skipBlanks(p + 1);
    }
    long joint = match(p, Kind.JOINT);
    if (joint != TimeWords.NONE && !afterDay) {
      p = skipBlanks(TimeWords.end(joint));
    }
    int value = number(p, 4);
    if (value < 0 || numberEnd - p != 4 || !isYear(value) || isPackedClock(numberEnd)) {
      return;
    }
    if (numberEnd < limit
        && (isLetterAt(numberEnd) && !isEra(numberEnd) || isClockContinuation(numberEnd))) {
      return;
    }
    year = OptionalInt.of(value);
    form.append(comma ? ", yyyy" : " yyyy");
    pos = numberEnd;
    int q = skipBlanks(pos);
    long era = match(q, Kind.ERA);
    if (era != TimeWords.NONE) {
      pos = TimeWords.end(era);
      if (pos + 1 < limit && text.charAt(pos) == '.') {
        pos++;
      }
    }
  }

  private boolean isEra(int p) {
    return has(p, Kind.ERA);
  }

  /** Whether a zone abbreviation follows, so that "2025 GMT" is a clock. */
  private boolean isPackedClock(int p) {
    int q = skipBlanks(p);
    return ZoneReader.abbreviationEnd(text, q, limit) > q;
  }

  private boolean isClockContinuation(int p) {
    return p < limit && isClockMark(text.charAt(p)) && isDigitAt(p + 1);
  }

  private static boolean isClockMark(char c) {
    return c == ':' || c == '.' || c == ',' || c == '/';
  }

  private int ordinal(int p) {
    long match = match(p, Kind.ORDINAL);
    return match == TimeWords.NONE ? p : TimeWords.end(match);
  }

  private boolean set(int month, int dayOfMonth) {
    try {
      day = MonthDay.of(month, dayOfMonth);
      return true;
    } catch (DateTimeException noSuchDay) {
      day = null;
      return false;
    }
  }

  private boolean fail(int start) {
    pos = start;
    day = null;
    year = OptionalInt.empty();
    order = PartialDate.Order.PLAIN;
    machineForm = false;
    return false;
  }

  private static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private static boolean isCapitalOrCaseless(char c) {
    return Character.toUpperCase(c) == c;
  }
}
