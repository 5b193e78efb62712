package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.livenews.model.Precision;

/** Reads the forms that {@link Moment#read} names, from left to right. */
final class MomentReader {

  private static final int MOST_LENGTH = 100;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String DAYS = "montuewedthufrisatsun";

  private final String text;
  private int i;

  MomentReader(String text) {
    this.text = text.strip();
  }

  Optional<Moment> read() {
    if (text.isEmpty() || text.length() > MOST_LENGTH) {
      return Optional.empty();
    }
    try {
      Optional<Moment> moment = epoch().or(this::named).or(this::iso);
      return moment.filter(
          m -> m.local().getYear() >= Moment.FIRST_YEAR && m.local().getYear() <= Moment.LAST_YEAR);
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private Optional<Moment> epoch() {
    if (digits(0) != text.length()) {
      return Optional.empty();
    }
    long value;
    switch (text.length()) {
      case 10 -> value = Long.parseLong(text) * 1_000_000;
      case 13 -> value = Long.parseLong(text) * 1_000;
      case 16 -> value = Long.parseLong(text);
      default -> {
        return Optional.empty();
      }
    }
    Instant instant = Instant.ofEpochSecond(value / 1_000_000, value % 1_000_000 * 1_000);
    return Optional.of(
        new Moment(
            LocalDateTime.ofInstant(instant, ZoneOffset.UTC),
            Optional.of(ZoneOffset.UTC),
            Precision.SECOND,
            text));
  }

  /**
   * Reads "Mon, 15 May 2023 11:50:54 GMT", the same without the day of the week or the seconds, and
   * "Mon May 15 2023 11:50:54 GMT+0000 (…)".
   */
  private Optional<Moment> named() {
    i = 0;
    word(DAYS);
    skip(", ");
    int month = word(MONTHS);
    skip(" ");
    int day = number(1, 2);
    skip(" ");
    month = month < 0 ? word(MONTHS) : month;
    skip(" ");
    int year = number(4, 4);
    if (month < 0 || day < 0 || year < 0) {
      return Optional.empty();
    }
    skip(" ");
    return timed(LocalDate.of(year, month + 1, day));
  }

  private Optional<Moment> iso() {
    i = 0;
    int figures = digits(0);
    LocalDate date;
    if (figures == 8 || figures == 12 || figures == 14) {
      date = LocalDate.of(number(4, 4), number(2, 2), number(2, 2));
    } else {
      int year = number(4, 4);
      boolean first = take("-") || take("/");
      int month = number(2, 2);
      boolean second = take("-") || take("/");
      int day = number(2, 2);
      if (year < 0 || !first || month < 0 || !second || day < 0) {
        return Optional.empty();
      }
      date = LocalDate.of(year, month, day);
    }
    if (i == text.length()) {
      return Optional.of(new Moment(date.atStartOfDay(), Optional.empty(), Precision.DAY, text));
    }
    boolean separated = take("T") || take("t") || take("_") || skip(" ");
    return separated || figures > 8 ? timed(date) : Optional.empty();
  }

  /** Reads the time of day and the offset to the end of the text. */
  private Optional<Moment> timed(LocalDate date) {
    int hour = number(2, 2);
    boolean colon = take(":");
    int minute = number(2, 2);
    if (hour < 0 || minute < 0) {
      return Optional.empty();
    }
    int second = 0;
    int nanos = 0;
    Precision precision = Precision.MINUTE;
    if (colon ? take(":") : digits(i) == 2) {
      second = number(2, 2);
      precision = Precision.SECOND;
      if (second < 0) {
        return Optional.empty();
      }
      if (take(".") || take(",")) {
        nanos = fraction();
      }
    }
    skip(" ");
    LocalDateTime local = LocalDateTime.of(date, LocalTime.of(hour, minute, second, nanos));
    if (i == text.length()) {
      return Optional.of(new Moment(local, Optional.empty(), precision, text));
    }
    Optional<ZoneOffset> offset = offset();
    skip(" ");
    boolean ended = i == text.length() || text.charAt(i) == '(' || text.charAt(i) == '[';
    return offset.isPresent() && ended
        ? Optional.of(new Moment(local, offset, precision, text))
        : Optional.empty();
  }

  private int fraction() {
    int from = i;
    int to = i + digits(i);
    int nanos = 0;
    for (int k = 0; k < 9; k++) {
      nanos = nanos * 10 + (from + k < to ? text.charAt(from + k) - '0' : 0);
    }
    i = to;
    return nanos;
  }

  private Optional<ZoneOffset> offset() {
    boolean utc = take("Z") || take("z") || take("GMT") || take("UTC");
    boolean minus = take("-") || take("−");
    if (!minus && !take("+")) {
      return utc ? Optional.of(ZoneOffset.UTC) : Optional.empty();
    }
    int hours = number(2, 2);
    take(":");
    int minutes = digits(i) == 0 ? 0 : number(2, 2);
    if (hours < 0 || minutes < 0) {
      return Optional.empty();
    }
    int sign = minus ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  /** Returns how many digits stand from a place on. */
  private int digits(int from) {
    int p = from;
    while (p < text.length() && text.charAt(p) >= '0' && text.charAt(p) <= '9') {
      p++;
    }
    return p - from;
  }

  /** Reads a number of so many digits, or returns -1. */
  private int number(int least, int most) {
    int n = Math.min(digits(i), most);
    if (n < least) {
      return -1;
    }
    int value = Integer.parseInt(text, i, i + n, 10);
    i += n;
    return value;
  }

  /** Reads a word by its first three letters; returns its number in the list, or -1. */
  private int word(String list) {
    int end = i;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - i < 3) {
      return -1;
    }
    int found = list.indexOf(text.substring(i, i + 3).toLowerCase(Locale.ROOT));
    if (found < 0 || found % 3 != 0) {
      return -1;
    }
    i = end;
    return found / 3;
  }

  private boolean take(String sign) {
    boolean there = text.startsWith(sign, i);
    i += there ? sign.length() : 0;
    return there;
  }

  private boolean skip(String signs) {
    int from = i;
    while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i > from;
  }
}
