package org.livenews.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.PrintedForm.Part;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads a date or a clock that is printed in one of the forms of a language. Blanks and marks of
 * direction between the parts may be there or not, digits may be of any script. Not thread-safe.
 */
final class FormReader extends PartReader {

  private static final int NO_VALUE = -1;

  private final DateConventions conventions;
  private final LocalZoneReader zones;

  private int year;
  private int yearDigits;
  private int month;
  private int day;
  private int weekday;
  private int hour;
  private int halfDayHour;
  private int minute;
  private int second;
  private int hours;
  private Kind months = Kind.MONTH;
  private boolean named;
  private boolean figuresOnly;
  private @Nullable String zoneText;
  private Optional<ZoneId> zone = Optional.empty();

  private @Nullable PrintedForm form;
  private @Nullable PartialDate date;
  private @Nullable LocalTime time;

  FormReader(String text, TimeLanguage language) {
    super(text, language);
    conventions = language.conventions();
    zones = new LocalZoneReader(text, language);
  }

  /** The form that was read. */
  PrintedForm form() {
    return read(form);
  }

  PartialDate date() {
    return read(date);
  }

  LocalTime time() {
    return read(time);
  }

  ChronoUnit unit() {
    return second == NO_VALUE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
  }

  /** Whether a half or part of the day is printed. */
  boolean isHalved() {
    return hours != NO_VALUE;
  }

  /** The zone as printed; null if there is none. */
  @Nullable String zoneText() {
    return zoneText;
  }

  Optional<ZoneId> zone() {
    return zone;
  }

  private static <T> T read(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("nothing was read");
    }
    return part;
  }

  /**
   * Reads the date that begins at {@code start}, in the form that reaches furthest.
   *
   * @param least the first place where it may end
   * @param strict in running text: it needs the name of the month, or all figures of the year
   */
  boolean readDate(int start, int end, int least, boolean strict) {
    int best = least - 1;
    PrintedForm found = null;
    for (PrintedForm candidate : conventions.dates()) {
      if (follow(candidate, start, end) && pos > best && isDate(candidate, strict)) {
        best = pos;
        found = candidate;
      }
    }
    return found != null && follow(found, start, end) && isDate(found, strict);
  }

  /** As {@link #readDate}, a clock. */
  boolean readTime(int start, int end, int least) {
    int best = least - 1;
    PrintedForm found = null;
    for (PrintedForm candidate : conventions.times()) {
      if (follow(candidate, start, end) && pos > best && isTime(candidate)) {
        best = pos;
        found = candidate;
      }
    }
    return found != null && follow(found, start, end) && isTime(found);
  }

  private boolean isDate(PrintedForm candidate, boolean strict) {
    form = candidate;
    if (strict && !named && yearDigits < 4) {
      return false;
    }
    Reckoning reckoning = candidate.reckoning();
    int stated = yearDigits <= 2 ? reckoning.wholeYear(year) : year;
    Optional<LocalDate> read =
        reckoning.has(stated) ? reckoning.day(stated, month, day) : Optional.empty();
    if (read.isEmpty()) {
      return false;
    }
    LocalDate whole = read.get();
    if (yearDigits <= 2 && conventions.hasOwnCalendar() && !isOfNews(whole)) {
      return false;
    }
    PartialDate.Order order = PartialDate.Order.PLAIN;
    if (candidate.isFigures() && !candidate.isYearFirst() && !candidate.pattern().contains(".")) {
      boolean open = conventions.isOrderOpen() && month <= 12 && day <= 12;
      boolean monthFirst = candidate.isMonthFirst();
      if (open && monthFirst) {
        whole = reckoning.day(stated, day, month).orElse(whole);
      }
      order =
          open
              ? PartialDate.Order.EITHER
              : monthFirst ? PartialDate.Order.MONTH_FIRST : PartialDate.Order.DAY_FIRST;
    }
    date =
        new PartialDate(
            OptionalInt.of(whole.getYear()),
            Optional.of(MonthDay.from(whole)),
            weekday == NO_VALUE ? Optional.empty() : Optional.of(DayOfWeek.of(weekday)),
            OptionalInt.empty(),
            order);
    return true;
  }

  /** Tells the calendar of a year of two figures, where a language has two. */
  private static boolean isOfNews(LocalDate date) {
    return date.getYear() >= 1990 && date.getYear() < 2050;
  }

  private boolean isTime(PrintedForm candidate) {
    form = candidate;
    int stated = hour == NO_VALUE ? halfDayHour : hour;
    if (hours != NO_VALUE && hour == NO_VALUE) {
      boolean early = stated <= 12 && (hours & 1 << stated % 12) != 0;
      boolean late = stated <= 12 && (hours & 1 << stated % 12 + 12) != 0;
      if (early == late) {
        return false;
      }
      stated = stated % 12 + (late ? 12 : 0);
    }
    if (stated == 24 && candidate.pattern().indexOf('k') >= 0) {
      stated = 0;
    }
    if (stated > 23 || minute > 59 || second > 59) {
      return false;
    }
    time = LocalTime.of(stated, minute, Math.max(second, 0));
    return true;
  }

  /** Reads all parts of a form and notes what they say. */
  private boolean follow(PrintedForm candidate, int start, int end) {
    pos = start;
    limit = end;
    months = candidate.reckoning() == Reckoning.PERSIAN ? Kind.FOREIGN_MONTH : Kind.MONTH;
    year = NO_VALUE;
    yearDigits = 0;
    month = NO_VALUE;
    day = NO_VALUE;
    weekday = NO_VALUE;
    hour = NO_VALUE;
    halfDayHour = NO_VALUE;
    minute = 0;
    second = NO_VALUE;
    hours = NO_VALUE;
    named = false;
    figuresOnly =
        candidate.isFigures() && !candidate.isYearFirst() && !candidate.pattern().contains(".");
    zoneText = null;
    zone = Optional.empty();
    for (int i = 0; i < candidate.parts().size(); i++) {
      Part next = i + 1 < candidate.parts().size() ? candidate.parts().get(i + 1) : null;
      if (!part(candidate.parts().get(i), next)) {
        return false;
      }
    }
    return true;
  }

  private boolean part(Part part, @Nullable Part next) {
    int start = skipBlanks(pos);
    if (part.field() == Field.LITERAL) {
      return literal(part.print(), start, next == null);
    }
    return switch (part.field()) {
      case MONTH_NAME -> name(months, start, next);
      case WEEKDAY -> name(Kind.WEEKDAY, start, next);
      case HALF -> name(Kind.HOURS, start, next);
      case ERA -> name(Kind.ERA, start, next) || start >= pos;
      case YEAR -> year(part, start);
      case ZONE -> zone(start, next);
      default -> figures(part, start);
    };
  }

  private boolean literal(String print, int start, boolean last) {
    int p = start;
    for (int i = 0; i < print.length(); i++) {
      p = skipBlanks(p);
      if (print.charAt(i) == ' ') {
        continue;
      }
      if (p >= limit || !isSame(WordTrie.fold(text.charAt(p)), print.charAt(i))) {
        // A stop or the like at the end belongs to the sentence as well.
        return last && i == 0 && print.length() == 1 && !Character.isLetter(print.charAt(0));
      }
      p++;
    }
    pos = p;
    return true;
  }

  private static boolean isSame(char a, char b) {
    return a == b || Signs.isComma(a) && Signs.isComma(b) || Signs.isDash(a) && Signs.isDash(b);
  }

  private boolean name(Kind kind, int start, @Nullable Part next) {
    boolean part = next != null && next.beginsWithLetter();
    NameTable names = conventions.names();
    long match =
        part ? names.matchPart(text, start, limit, kind) : names.match(text, start, limit, kind);
    if (match == TimeWords.NONE) {
      return false;
    }
    int value = TimeWords.value(match);
    switch (kind) {
      case MONTH, FOREIGN_MONTH -> {
        month = value;
        named = true;
      }
      case WEEKDAY -> weekday = value;
      case HOURS -> hours = conventions.hours(value);
      default -> {}
    }
    pos = TimeWords.end(match);
    boolean stopped = next != null && next.print().startsWith(".");
    pos = stopped || text.charAt(pos - 1) == '.' ? pos : stopAfter(pos);
    return true;
  }

  /** Reads a year, which may have its era before it. */
  private boolean year(Part part, int start) {
    long era = conventions.names().match(text, start, limit, Kind.ERA);
    return figures(part, era == TimeWords.NONE ? start : skipBlanks(stopAfter(TimeWords.end(era))));
  }

  private boolean figures(Part part, int start) {
    int value = number(start, 4);
    if (value < 0) {
      return false;
    }
    int digits = digits(start);
    boolean fits =
        switch (part.field()) {
          case YEAR -> digits == 4 || digits == 2 && (part.width() == 2 || figuresOnly);
          case MINUTE, SECOND -> digits == 2 || part.width() == 1 && digits == 1;
          default -> digits <= 2;
        };
    if (!fits) {
      return false;
    }
    switch (part.field()) {
      case YEAR -> {
        year = value;
        yearDigits = digits;
      }
      case MONTH -> month = value;
      case DAY -> day = value;
      case HOUR -> hour = value;
      case HALF_DAY_HOUR -> halfDayHour = value;
      case MINUTE -> minute = value;
      case SECOND -> second = value;
      default -> throw new IllegalStateException("no figures: " + part);
    }
    pos = numberEnd;
    return true;
  }

  private int digits(int start) {
    return Character.codePointCount(text, start, numberEnd);
  }

  private boolean zone(int start, @Nullable Part next) {
    boolean part = next != null && next.beginsWithLetter();
    if (!(part ? zones.readPart(start, limit) : zones.read(start, limit))) {
      return false;
    }
    zone = zones.zone();
    zoneText = text.substring(start, zones.end());
    pos = zones.end();
    return true;
  }
}
