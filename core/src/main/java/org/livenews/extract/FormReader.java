package org.livenews.extract;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.PrintedForm.Part;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads a date or a clock that is printed in one of the forms of a language. Blanks and marks of
 * direction between the parts may be there or not, digits may be of any script. Not thread-safe.
 */
final class FormReader extends PartReader {

  private final DateConventions conventions;
  private final LocalZoneReader zones;

  private final FormParts parts;
  private Kind months = Kind.MONTH;
  private @Nullable PrintedForm followed;
  private @Nullable String zoneText;
  private Optional<ZoneId> zone = Optional.empty();

  private boolean isFigure;
  private char firstSign;
  private char secondSign;

  private @Nullable PrintedForm form;
  private @Nullable PartialDate date;
  private @Nullable LocalTime time;

  FormReader(TimeText in, LocalZoneReader zones) {
    super(in);
    this.zones = zones;
    conventions = preferred.conventions();
    parts = new FormParts(conventions);
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
    return parts.unit();
  }

  /** Whether a half or part of the day is printed. */
  boolean isHalved() {
    return parts.isHalved();
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
   * Reads the date that begins at {@code start}, in the form that reaches furthest; of two that
   * reach as far, in the one that prints just so many digits. Which figure is the month stays open
   * where forms of the language differ in it.
   *
   * @param least the first place where it may end
   * @param strict in running text: it needs the name of the month, or all figures of the year
   */
  boolean readDate(int start, int end, int least, boolean strict) {
    int best = least - 1;
    boolean asPrinted = false;
    date = null;
    limit = end;
    look(start);
    List<PrintedForm> forms = conventions.dates();
    for (int i = 0; i < forms.size(); i++) {
      PrintedForm candidate = forms.get(i);
      PartialDate read = follow(candidate, start) ? parts.date(candidate, strict) : null;
      PartialDate rival = pos == best ? date : null;
      if (read != null && rival != null && rival.isInOtherOrder(read)) {
        date = rival.open();
      } else if (read != null
          && (pos > best || rival != null && parts.isAsPrinted() && !asPrinted)) {
        best = pos;
        form = candidate;
        date = read;
        asPrinted = parts.isAsPrinted();
      }
    }
    pos = best;
    return date != null;
  }

  /** As {@link #readDate}, a clock. */
  boolean readTime(int start, int end, int least) {
    int best = least - 1;
    PrintedForm found = null;
    limit = end;
    look(start);
    List<PrintedForm> forms = conventions.times();
    for (int i = 0; i < forms.size(); i++) {
      PrintedForm candidate = forms.get(i);
      if (follow(candidate, start) && pos > best && parts.time(candidate) != null) {
        best = pos;
        found = candidate;
      }
    }
    if (found == null || found != followed && !follow(found, start)) {
      return false;
    }
    form = found;
    time = parts.time(found);
    return true;
  }

  /** Notes whether figures stand at a place, and the signs behind them and behind the next. */
  private void look(int start) {
    int p = behindFigures(start);
    isFigure = p > start;
    int sign = skipBlanks(p);
    firstSign = Lexicon.fold(charAt(sign));
    secondSign = Lexicon.fold(charAt(skipBlanks(behindFigures(skipBlanks(sign + 1)))));
  }

  private int behindFigures(int start) {
    int p = start;
    while (p < limit && isDigitAt(p)) {
      p += Character.charCount(text.codePointAt(p));
    }
    return p;
  }

  /** Whether a form may be printed where {@link #look} was. */
  private boolean mayFollow(PrintedForm candidate) {
    if (!isFigure) {
      return !candidate.beginsWithFigure();
    }
    String signs = candidate.signs();
    return !candidate.beginsWith(Field.WEEKDAY)
        && (signs.isEmpty() || isSame(firstSign, signs.charAt(0)))
        && (signs.length() < 2 || isSame(secondSign, signs.charAt(1)));
  }

  /** Reads all parts of a form and notes what they say. */
  private boolean follow(PrintedForm candidate, int start) {
    if (!mayFollow(candidate)) {
      return false;
    }
    pos = start;
    months = candidate.reckoning() == Reckoning.PERSIAN ? Kind.FOREIGN_MONTH : Kind.MONTH;
    parts.clear();
    followed = candidate;
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
      case ERA -> {
        // Where it is left out, nothing is lost.
        name(Kind.ERA, start, next);
        yield true;
      }
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
      if (p >= limit || !isSame(Lexicon.fold(text.charAt(p)), print.charAt(i))) {
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
    if (!part && !in.isNamed(start, limit, kind)) {
      return false;
    }
    long match =
        part ? names.matchPart(text, start, limit, kind) : names.match(text, start, limit, kind);
    if (match == TimeWords.NONE) {
      return false;
    }
    int value = TimeWords.value(match);
    switch (kind) {
      case MONTH, FOREIGN_MONTH -> {
        parts.nameMonth(value);
      }
      case WEEKDAY -> parts.weekday(value);
      case HOURS -> parts.hours(conventions.hours(value));
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
          case YEAR ->
              digits == 4 || digits == 2 && (part.width() == 2 || isFiguresOnly(read(followed)));
          case MINUTE, SECOND -> digits == 2 || part.width() == 1 && digits == 1;
          default -> digits <= 2;
        };
    if (!fits) {
      return false;
    }
    parts.figures(part, value, digits);
    pos = numberEnd;
    return true;
  }

  private static boolean isFiguresOnly(PrintedForm form) {
    return form.isFigures() && !form.isYearFirst() && !form.pattern().contains(".");
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
