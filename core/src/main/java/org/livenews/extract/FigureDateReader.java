package org.livenews.extract;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/** Reads a date in figures: "22.2.2023", "2023-02-22", "2023年2月22日". Not thread-safe. */
abstract class FigureDateReader extends PartReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  boolean machineForm;
  OptionalInt year = OptionalInt.empty();
  @Nullable MonthDay day;
  PartialDate.Order order = PartialDate.Order.PLAIN;
  final StringBuilder form = new StringBuilder();

  FigureDateReader(TimeText in) {
    super(in);
  }

  /** "22.2.2023", "2/24/2022", "21-03-2023", "05.01.", "22. 2. 2023". */
  boolean figures(int first, int markAt, char mark) {
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
      third = Reckoning.GREGORIAN.wholeYear(third);
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

  /** "2024年3月5日", "3월 5일". */
  boolean signed(int first, int digits, int end) {
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

  boolean yearFirst(int first, int markAt) {
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

  boolean isClockContinuation(int p) {
    return p < limit && isClockMark(text.charAt(p)) && isDigitAt(p + 1);
  }

  static boolean isClockMark(char c) {
    return c == ':' || c == '.' || c == ',' || c == '/';
  }

  boolean set(int month, int dayOfMonth) {
    try {
      day = MonthDay.of(month, dayOfMonth);
      return true;
    } catch (DateTimeException noSuchDay) {
      day = null;
      return false;
    }
  }

  boolean fail(int start) {
    pos = start;
    day = null;
    year = OptionalInt.empty();
    order = PartialDate.Order.PLAIN;
    machineForm = false;
    return false;
  }

  static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }
}
