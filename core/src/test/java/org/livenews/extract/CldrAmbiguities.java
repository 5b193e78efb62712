package org.livenews.extract;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dates that the CLDR itself prints equally: a language whose regions put the same two figures the
 * other way round.
 */
final class CldrAmbiguities {

  private static final String HEADER =
      """
      # Dates in figures that two regions of a language print equally, so that the language alone does
      # not tell which is meant. Columns, parted by tabs: language, print, region, date, region, date.
      # Made of ICU4J by CldrAmbiguities; CldrFilesTest compares.
      """;

  /** Two days whose month and day are each other's. */
  static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2024, 12, 11), LocalDate.of(2024, 11, 12));

  private CldrAmbiguities() {}

  static List<String> lines() {
    Map<String, Map<String, List<String>>> prints = new TreeMap<>();
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      if (!locale.getCountry().isEmpty()) {
        for (LocalDate day : DAYS) {
          prints
              .computeIfAbsent(locale.getLanguage(), language -> new LinkedHashMap<>())
              .computeIfAbsent(print(locale, day), print -> new ArrayList<>())
              .add(locale.toLanguageTag() + "\t" + day);
        }
      }
    }
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    prints.forEach(
        (language, all) ->
            all.forEach(
                (print, by) -> {
                  for (String other : by) {
                    if (!day(other).equals(day(by.get(0)))) {
                      lines.add(String.join("\t", language, print, by.get(0), other));
                      return;
                    }
                  }
                }));
    return lines;
  }

  private static String day(String by) {
    return by.substring(by.indexOf('\t'));
  }

  /** Returns how a locale prints a day in figures. */
  static String print(ULocale locale, LocalDate day) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return format.format(new Date(at.toEpochMilli()));
  }
}
