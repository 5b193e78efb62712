package org.livenews.extract;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/** Reads a date at a given place, for {@link TimeReader}. Not thread-safe. */
final class DateReader extends NamedDateReader {

  private boolean longWord;
  private OptionalInt daysBack = OptionalInt.empty();
  private @Nullable Kind partOfDay;
  private final PartReaders parts;

  DateReader(TimeText in, PartReaders parts) {
    super(in);
    this.parts = parts;
  }

  PartialDate date() {
    return new PartialDate(
        year, Optional.ofNullable(day), Optional.ofNullable(weekday), daysBack, order);
  }

  /** Returns how it is printed, until the next one is read. */
  CharSequence form() {
    return form;
  }

  /** Whether the date is written year first with hyphens, and an offset may follow a clock. */
  boolean isMachineForm() {
    return machineForm;
  }

  /** Whether a weekday or "today" stands alone and is written out. */
  boolean isLongWord() {
    return longWord;
  }

  /** Whether a clock is of the part of the day that was read: "this morning", "last night". */
  boolean fits(@Nullable LocalTime clock) {
    return partOfDay == null
        || clock != null && partOfDay == (clock.getHour() < 12 ? Kind.PART_EARLY : Kind.PART_LATE);
  }

  /**
   * Reads a date at {@code start}.
   *
   * @param strict in running text: a month name in front of the day must be capitalised
   */
  boolean read(int start, int end, boolean strict) {
    boolean general = readGeneral(start, end, strict);
    if (general && isWhole()) {
      return true;
    }
    int least = general ? pos : start + 1;
    if (readForm(start, end, least, strict)) {
      return true;
    }
    // "14.05.26", where clocks are printed so and dates are not.
    return general && !(order != PartialDate.Order.EITHER && isClock(start, end));
  }

  /** Whether no form of the language says more: year and name are read, and no word follows. */
  private boolean isWhole() {
    char next = charAt(skipBlanks(pos));
    return isNamed
        && year.isPresent()
        && preferred.conventions().isGregorian()
        && (next == '\0' || Signs.isDigit(next));
  }

  private boolean isClock(int start, int end) {
    return isDigitAt(start)
        && !preferred.conventions().times().isEmpty()
        && parts.forms().readTime(start, end, pos);
  }

  /**
   * Reads a date in a form of the language, where that reaches as far as what was read already. The
   * print has the same shape if both say the same.
   */
  private boolean readForm(int start, int end, int least, boolean strict) {
    if (preferred.conventions().dates().isEmpty()) {
      return false;
    }
    FormReader forms = parts.forms();
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
    partOfDay = null;
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
    partOfDay = null;
    order = PartialDate.Order.PLAIN;
    machineForm = false;
    longWord = false;
    isNamed = false;
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
      if (!strict && (partOfDay(Kind.PART_EARLY) || partOfDay(Kind.PART_LATE) || lastWeekday())) {
        return true;
      }
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
      return monthFirst(strict) || weekdayAlone(start, name, strict);
    }
    if (!dayFirst(strict)) {
      return false;
    }
    weekdayBehind(strict);
    return true;
  }

  /** "This morning", "gestern Abend"; of the whole line only, and beside a clock. */
  private boolean partOfDay(Kind part) {
    long back = match(pos, part);
    if (back == TimeWords.NONE) {
      return false;
    }
    partOfDay = part;
    daysBack = OptionalInt.of(TimeWords.value(back));
    form.append("'today'");
    pos = TimeWords.end(back);
    return true;
  }

  /** "Last Monday". */
  private boolean lastWeekday() {
    long last = match(pos, Kind.LAST);
    if (last == TimeWords.NONE) {
      return false;
    }
    int start = skipBlanks(TimeWords.end(last));
    if (!weekdayAlone(start, match(start, Kind.WEEKDAY), true)) {
      return false;
    }
    daysBack = OptionalInt.of(1);
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
    if (!read && !brief) {
      return formBehindWeekday(p, strict);
    }
    if (read && brief && !isOnWeekday()) {
      weekday = null;
    }
    return read;
  }

  /** "شنبه ۲۵ آبان ۱۳۹۲": a date in a form of the language that is on the weekday before it. */
  private boolean formBehindWeekday(int p, boolean strict) {
    FormReader forms = parts.forms();
    if (preferred.conventions().dates().isEmpty() || !forms.readDate(p, limit, p + 1, strict)) {
      return false;
    }
    PartialDate stated = forms.date();
    year = stated.year();
    day = stated.day().orElse(null);
    order = stated.order();
    if (!isOnWeekday()) {
      year = OptionalInt.empty();
      day = null;
      return false;
    }
    form.append(forms.form().pattern());
    pos = forms.end();
    return true;
  }

  /** Whether the date, if it has a year, is on the weekday that stands beside it. */
  private boolean isOnWeekday() {
    MonthDay stated = day;
    return year.isEmpty()
        || stated == null
        || !stated.isValidYear(year.getAsInt())
        || stated.atYear(year.getAsInt()).getDayOfWeek() == weekday;
  }

  private boolean weekdayAlone(int start, long name, boolean strict) {
    if (name == TimeWords.NONE) {
      return false;
    }
    weekday = DayOfWeek.of(TimeWords.value(name));
    longWord = TimeWords.end(name) - start > 3 || text.charAt(start) >= '\u1100';
    form.setLength(0);
    form.append("EEEE");
    pos = TimeWords.end(name);
    long last = strict ? TimeWords.NONE : match(skipBlanks(pos), Kind.LAST_BEHIND);
    if (last != TimeWords.NONE) {
      daysBack = OptionalInt.of(1);
      pos = TimeWords.end(last);
    }
    return true;
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
    numberEnd = start + digits;
    return named(first, numberEnd, strict) || fail(start);
  }
}
