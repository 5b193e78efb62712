package org.livenews.extract;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.PrintedForm.Part;
import org.livenews.extract.TimeWords.Kind;

/**
 * Writes {@code other-date-times.tsv}: how locales print dates and times by the older versions of
 * the CLDR that JDKs and older releases of ICU4J have, where that is not in {@code date-times.tsv}.
 * Each that it is run on adds to the file.
 */
final class OtherDateTimes {

  static final String HEADER =
      """
      # How locales printed dates and times by older versions of the CLDR, such as JDKs have: only what
      # date-times.tsv does not say, with columns and kinds as there. A row adds to those of that file,
      # and is of the locale alone, not of its children. Months, weekdays and halves have their number
      # before them, from 0 on. Left out is what means another thing in date-times.tsv: the name of
      # another month.
      # Derived from the Unicode CLDR under the Unicode License v3, by way of JDK 17 and 25 and ICU4J 76.1
      # and 78.1 (-Dicu4j.version=76.1); not written by hand. JavaTimeTest compares, and adds what a JDK
      # and an ICU4J have with -Dlivenews.golden=write.
      """;

  private static final Pattern FIGURES = Pattern.compile("[+\\p{Pd}−]?\\p{Nd}{1,2}[:.]?\\p{Nd}{2}");

  private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 30);

  private final Map<String, Map<String, Set<String>>> rows = new TreeMap<>();

  private final CldrPrinter printer;

  private OtherDateTimes(CldrPrinter printer) {
    this.printer = printer;
  }

  /** Returns the rows that a JDK or an ICU adds to those which are known already. */
  static Map<String, Map<String, Set<String>>> missing(CldrPrinter printer) {
    OtherDateTimes all = new OtherDateTimes(printer);
    for (Locale locale : locales(printer)) {
      all.add(locale);
      if (printer == CldrPrinter.JDK) {
        all.addZoneForms(locale);
      }
    }
    return all.rows;
  }

  /** The locales of which the tables have something, in a fixed order. */
  static List<Locale> locales(CldrPrinter printer) {
    List<Locale> locales = new ArrayList<>(printer.locales());
    locales.removeIf(
        locale ->
            locale.getLanguage().isEmpty()
                || locale.hasExtensions()
                || DateConventions.of(locale) == DateConventions.NONE);
    locales.sort(Comparator.comparing(Locale::toLanguageTag));
    return locales;
  }

  private void add(Locale locale) {
    DateConventions conventions = DateConventions.of(locale);
    for (FormatStyle style : FormatStyle.values()) {
      String date = printer.pattern(style, null, locale);
      String time = printer.pattern(null, style, locale);
      addForm(locale, "dates", date, conventions.dates());
      addForm(locale, "times", time, conventions.times());
      addJoints(locale, printer.pattern(style, style, locale), date, time);
    }
    addNames(locale, "months", Kind.MONTH, List.of("MMMM", "MMM", "LLLL", "LLL"), 12);
    addNames(locale, "weekdays", Kind.WEEKDAY, List.of("EEEE", "EEE", "cccc", "ccc"), 7);
    addNames(locale, "halves", Kind.HOURS, List.of("a"), 2);
    addPeriods(locale);
    addEra(locale);
  }

  private void addForm(Locale locale, String kind, String pattern, List<PrintedForm> known) {
    PrintedForm form = PrintedForm.of(pattern, Reckoning.GREGORIAN);
    for (PrintedForm other : known) {
      if (other.reckoning() == Reckoning.GREGORIAN && look(other).equals(look(form))) {
        return;
      }
    }
    boolean halfUntold =
        form.parts().stream().anyMatch(part -> part.field() == Field.HALF_DAY_HOUR)
            && form.parts().stream().noneMatch(part -> part.field() == Field.HALF);
    if (halfUntold) {
      return;
    }
    String print = pattern.replaceAll("[\\h\\s]+", " ");
    boolean otherOrder = known.stream().anyMatch(other -> isOtherOrder(form, other));
    if (otherOrder && isOfLargerPlace(locale)) {
      Set<String> larger = rows.getOrDefault(tag(locale), Map.of()).getOrDefault(kind, Set.of());
      if (!larger.contains(print)) {
        row(locale.toLanguageTag(), kind).add(print);
      }
    } else {
      row(locale, kind).add(print);
    }
  }

  /** Whether the tables have a locale's language alone, not its region. */
  private static boolean isOfLargerPlace(Locale locale) {
    return !locale.getCountry().isEmpty() && !tag(locale).contains(locale.getCountry());
  }

  /** What a reader sees of a form. */
  private static List<String> look(PrintedForm form) {
    List<String> look = new ArrayList<>();
    for (Part part : form.parts()) {
      boolean brief = part.field() == Field.YEAR && part.width() == 2;
      boolean single =
          part.width() == 1 && (part.field() == Field.MINUTE || part.field() == Field.SECOND);
      look.add(part.field() + part.print() + (brief ? "2" : single ? "1" : ""));
    }
    return look;
  }

  private static boolean isOtherOrder(PrintedForm form, PrintedForm other) {
    return form.isFigures()
        && other.isFigures()
        && (form.isYearFirst() != other.isYearFirst()
            || form.isMonthFirst() != other.isMonthFirst());
  }

  private void addJoints(Locale locale, String both, String date, String time) {
    String[] parts = both.replace(date, "\0").replace(time, "\0").replace("'", "").split("\0", -1);
    boolean timeLast = both.indexOf(time) > both.indexOf(date);
    for (int i = 0; i < parts.length; i++) {
      boolean ending = i == parts.length - 1 && timeLast;
      String word = ending ? parts[i].strip() : parts[i].replaceAll("^[^\\p{L}’]+|[\\h\\s,]+$", "");
      NameTable names = DateConventions.of(locale).names();
      if (word.codePoints().anyMatch(Character::isLetter)
          && (ending
              ? !ConventionRows.all().allValues(tag(locale), "endings").contains(word)
              : names.match(word, 0, word.length(), Kind.JOINT) == TimeWords.NONE)) {
        row(locale, ending ? "endings" : "joints").add(word);
      }
    }
  }

  private void addNames(Locale locale, String kind, Kind sense, List<String> patterns, int count) {
    NameTable names = DateConventions.of(locale).names();
    for (String pattern : patterns) {
      List<String> printed = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        LocalDateTime at =
            switch (sense) {
              case MONTH -> FIRST.plusMonths(i);
              case WEEKDAY -> FIRST.plusDays(i);
              default -> FIRST.withHour(12 * i);
            };
        printed.add(printer.format(pattern, at, locale));
      }
      for (int i = 0; i < count; i++) {
        String name = printed.get(i);
        boolean known = names.match(name, 0, name.length(), sense) != TimeWords.NONE;
        boolean bare = name.codePoints().noneMatch(Character::isLetter) || name.matches("M\\d+");
        if (!known && !bare && Collections.frequency(printed, name) == 1) {
          row(locale, kind).add(i + " " + name);
        }
      }
    }
  }

  private void addPeriods(Locale locale) {
    boolean used = isUsed("B", style -> printer.pattern(null, style, locale));
    NameTable names = DateConventions.of(locale).names();
    Map<String, Set<String>> hours = new TreeMap<>();
    for (int hour = 0; used && hour < 24; hour++) {
      String name = printer.format("B", FIRST.withHour(hour), locale);
      if (names.match(name, 0, name.length(), Kind.HOURS) == TimeWords.NONE) {
        hours.computeIfAbsent(name, n -> new LinkedHashSet<>()).add("" + hour);
      }
    }
    hours.forEach((name, at) -> row(locale, "periods").add(String.join(",", at) + " " + name));
  }

  private static boolean isUsed(String letter, Function<FormatStyle, String> patterns) {
    return Arrays.stream(FormatStyle.values())
        .anyMatch(style -> patterns.apply(style).contains(letter));
  }

  /** What stands beside the year of the usual calendar. */
  private void addEra(Locale locale) {
    boolean used = isUsed("G", style -> printer.pattern(style, null, locale));
    String name = printer.format("G", FIRST, locale);
    NameTable names = DateConventions.of(locale).names();
    if (used && names.match(name, 0, name.length(), Kind.ERA) == TimeWords.NONE) {
      row(locale, "era").add(name);
    }
  }

  /** How offsets are printed, and zones that are named after their place with signs alone. */
  private void addZoneForms(Locale locale) {
    String west = offset(locale);
    if (!OtherZoneNames.isRead(west, locale)) {
      row(locale, "offsets").add(FIGURES.matcher(west).replaceFirst("{0}"));
    }
    String none = greenwich(locale);
    if (!none.isEmpty() && !OtherZoneNames.isRead(none, locale)) {
      row(locale, "offsets").add(none);
    }
    for (ZoneId zone : OtherZoneNames.zones()) {
      String place = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
      for (String name : OtherZoneNames.names(zone, locale)) {
        String signs = name.replace(place, "");
        if (signs.length() < name.length()
            && !signs.isEmpty()
            && signs.codePoints().noneMatch(Character::isLetter)
            && !OtherZoneNames.isRead(name, locale)) {
          row(locale, "places").add(name.replace(place, "{0}"));
        }
      }
    }
  }

  /** How a locale prints an offset. */
  private static String offset(Locale locale) {
    String print = TimeZone.getTimeZone("Etc/GMT+6").getDisplayName(false, TimeZone.SHORT, locale);
    return print.replaceAll("\\p{Cf}", "").strip();
  }

  /** How a locale prints that there is no offset. */
  static String greenwich(Locale locale) {
    return FIGURES.matcher(offset(locale)).replaceFirst("").strip();
  }

  private static String tag(Locale locale) {
    return ConventionRows.all().nearest(locale);
  }

  private Set<String> row(Locale locale, String kind) {
    return row(tag(locale), kind);
  }

  private Set<String> row(String locale, String kind) {
    return rows.computeIfAbsent(locale, tag -> new TreeMap<>())
        .computeIfAbsent(kind, k -> new LinkedHashSet<>());
  }

  /** Returns the lines of a file with more rows. */
  static List<String> merged(List<String> lines, Map<String, Map<String, Set<String>>> more) {
    Map<String, Map<String, Set<String>>> all = new TreeMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        Set<String> values =
            all.computeIfAbsent(cells[0], tag -> new TreeMap<>())
                .computeIfAbsent(cells[1], kind -> new LinkedHashSet<>());
        values.addAll(ConventionRows.split(cells[2], " | "));
      }
    }
    more.forEach(
        (tag, kinds) ->
            kinds.forEach(
                (kind, values) ->
                    all.computeIfAbsent(tag, t -> new TreeMap<>())
                        .computeIfAbsent(kind, k -> new LinkedHashSet<>())
                        .addAll(values)));
    List<String> merged = new ArrayList<>(HEADER.lines().toList());
    all.forEach(
        (tag, kinds) ->
            kinds.forEach(
                (kind, values) ->
                    merged.add(tag + "\t" + kind + "\t" + String.join(" | ", values))));
    return merged;
  }
}
