package org.livenews.extract;

import java.time.DayOfWeek;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/** Reads a date whose month has its name: "13 Dec 2023", "March 23, 2022". Not thread-safe. */
abstract class NamedDateReader extends FigureDateReader {

  @Nullable DayOfWeek weekday;

  /** Whether the month has its name. */
  boolean isNamed;

  NamedDateReader(TimeText in) {
    super(in);
  }

  /**
   * "March 23, 2022", "Jul 11"; in a language that puts the month behind the day, where that is all
   * of a text and has a year.
   */
  boolean monthFirst(boolean strict) {
    int start = pos;
    long own = match(pos, Kind.MONTH_FIRST);
    long any = own == TimeWords.NONE ? match(pos, Kind.MONTH) : own;
    boolean needsYear = own == TimeWords.NONE && any != TimeWords.NONE;
    long name = any == TimeWords.NONE ? matchElsewhere(pos, Kind.MONTH) : strict ? own : any;
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
    if (needsYear && year.isEmpty()) {
      return fail(start);
    }
    isNamed = true;
    return true;
  }

  boolean halfOfDayAt(int p) {
    int q = skipBlanks(p);
    return has(q, Kind.PM) || has(q, Kind.AM);
  }

  /** "13 Dec 2023", "21 de marzo de 2023", "1er mars", "5. Januar". */
  boolean named(int number, int end, boolean strict) {
    int p = ordinal(end);
    boolean dot = p < limit && text.charAt(p) == '.';
    if (dot) {
      p++;
    }
    int q = skipBlanks(p);
    char sign = q == p ? charAt(q) : '\0';
    boolean signed = Signs.isDash(sign) || sign == '/';
    q = signed ? q + 1 : q;
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
    if (e < limit && text.charAt(e) == '.' && (brief || e - q <= 5 || isDigitAt(e + 1))) {
      e = e + 1 < limit ? e + 1 : e;
    }
    pos = otherName(e, TimeWords.value(name));
    if (!set(TimeWords.value(name), number)) {
      return false;
    }
    isNamed = true;
    boolean signedYear = signed && charAt(pos) == sign && isDigitAt(pos + 1);
    pos = signedYear ? pos + 1 : pos;
    yearAfter(false);
    if (signedYear && year.isEmpty() && !shortYear(pos)) {
      return false;
    }
    if (needsYear && year.isEmpty() && weekday == null) {
      return false;
    }
    // "He set 3 records", "2 mar": a short small word is not enough in running text.
    return !strict || !brief || year.isPresent() || isCapitalOrCaseless(text.charAt(q));
  }

  /** Steps over another name of the month, as where two are in use: "7 أيار/مايو 2024". */
  private int otherName(int p, int month) {
    int q = charAt(p) == '/' ? skipBlanks(p + 1) : p;
    long other = q > p ? match(q, Kind.MONTH) : TimeWords.NONE;
    return other != TimeWords.NONE && TimeWords.value(other) == month ? TimeWords.end(other) : p;
  }

  /** "2024. március 5.". */
  boolean namedAfterYear(int first, int end, boolean strict) {
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

  void yearAfter(boolean afterDay) {
    int p = skipBlanks(pos);
    boolean comma = p < limit && Signs.isComma(text.charAt(p));
    if (comma) {
      p = skipBlanks(p + 1);
    }
    long joint = match(p, Kind.JOINT);
    if (joint != TimeWords.NONE && !afterDay) {
      p = skipBlanks(TimeWords.end(joint));
    }
    if (isApostrophe(charAt(p)) && shortYear(p + 1)) {
      return;
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

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  /** Reads the last two figures of a year, behind a sign: "7-May-24", "May 7, '24". */
  private boolean shortYear(int p) {
    int figures = pair(p);
    if (figures < 0 || isLetterAt(p + 2) || isClockContinuation(p + 2)) {
      return false;
    }
    year = OptionalInt.of(Reckoning.GREGORIAN.wholeYear(figures));
    form.append(" yy");
    pos = p + 2;
    return true;
  }

  boolean isEra(int p) {
    return has(p, Kind.ERA);
  }

  /** Whether a zone abbreviation follows, so that "2025 GMT" is a clock. */
  boolean isPackedClock(int p) {
    int q = skipBlanks(p);
    return ZoneReader.abbreviationEnd(text, q, limit) > q;
  }

  int ordinal(int p) {
    long match = match(p, Kind.ORDINAL);
    return match == TimeWords.NONE ? p : TimeWords.end(match);
  }

  static boolean isCapitalOrCaseless(char c) {
    return Character.toUpperCase(c) == c;
  }
}
