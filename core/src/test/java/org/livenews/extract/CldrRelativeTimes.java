package org.livenews.extract;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code relative-times.tsv} from what ICU formats in each of its locales. */
final class CldrRelativeTimes {

  /** The units in the order in which the resource has them, by the names it has for them. */
  static final Map<String, RelativeDateTimeUnit> UNITS = new TreeMap<>();

  static final List<String> UNIT_NAMES =
      List.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

  static {
    for (String name : UNIT_NAMES) {
      UNITS.put(name, RelativeDateTimeUnit.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
    }
  }

  private static final List<MeasureUnit> MEASURES =
      List.of(
          MeasureUnit.SECOND,
          MeasureUnit.MINUTE,
          MeasureUnit.HOUR,
          MeasureUnit.DAY,
          MeasureUnit.WEEK,
          MeasureUnit.MONTH,
          MeasureUnit.YEAR);

  /** Fractions of several plurals: in some languages half of one is one of it. */
  static final List<Double> FRACTIONS = List.of(0.5, 1.5, 2.5, 10.5);

  /** Codes of languages that are still found in pages. */
  private static final List<String> OLD_CODES = List.of("mo", "sh", "tl");

  private static final String HEADER =
      """
      # Relative times in every locale of the Unicode CLDR: "5 minutes ago", "in 2 days", "yesterday".
      # Made from ICU4J by CldrRelativeTimes in the tests; RelativeTimesTest compares it with what ICU
      # formats, and -Dlivenews.golden=write makes it anew. Not to be changed by hand: what publishers
      # print beside it stands in time-words.tsv.
      # Derived from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3.
      # Columns, parted by tabs: locale, unit, direction, phrases parted by bars.
      #   #       the place of the number; a phrase without it has its quantity in front: 2=
      #   past, future   so much before and after now
      #   words   phrases of their own for a quantity: -1= of the day is yesterday
      # A locale has the rows of the locale that its tag begins with, but for its own rows; beyond that
      # those of und. "like" names the locale whose rows this one has instead.
      """;

  /** All that a locale formats: phrases by "unit TAB direction". */
  record Cells(Map<String, Set<String>> phrases) {}

  private final Map<String, Cells> cells =
      new TreeMap<>(
          Comparator.<String>comparingInt(tag -> tag.equals("und") ? 0 : tag.split("-").length)
              .thenComparing(Comparator.naturalOrder()));

  CldrRelativeTimes() {
    cells.put("und", cells(ULocale.ROOT));
    for (ULocale locale : ULocale.getAvailableLocales()) {
      String tag = locale.toLanguageTag();
      cells.put(tag, cells(locale));
    }
  }

  static RelativeDateTimeFormatter formatter(ULocale locale, Style style) {
    return RelativeDateTimeFormatter.getInstance(
        locale, null, style, DisplayContext.CAPITALIZATION_NONE);
  }

  /** The numbers up to 200, but of each plural category only some beyond the first twenty. */
  private static List<Integer> samples(ULocale locale) {
    PluralRules rules = PluralRules.forLocale(locale);
    Map<String, Integer> seen = new HashMap<>();
    List<Integer> samples = new ArrayList<>();
    for (int n = 0; n <= 200; n++) {
      if (n <= 12 || seen.merge(rules.select(n), 1, Integer::sum) <= 3) {
        samples.add(n);
      }
    }
    return samples;
  }

  private static Cells cells(ULocale locale) {
    Map<String, Set<String>> phrases = new HashMap<>();
    Map<String, Set<String>> cellsOf = new HashMap<>();
    Map<String, String> exact = new TreeMap<>();
    NumberFormat numbers = NumberFormat.getInstance(locale);
    List<Integer> samples = samples(locale);
    for (Style style : Style.values()) {
      RelativeDateTimeFormatter formatter = formatter(locale, style);
      for (String unit : UNIT_NAMES) {
        RelativeDateTimeUnit of = UNITS.get(unit);
        for (int n : samples) {
          for (String side : List.of("past", "future")) {
            String text = formatter.formatNumeric(side.equals("past") ? -(double) n : n, of);
            String cell = unit + "\t" + side;
            String phrase = phrase(text, numbers.format(n), n);
            add(phrases, cell, phrase);
            exact.put(n + "=" + text, phrase);
            cellsOf.computeIfAbsent(n + "=" + text, t -> new HashSet<>()).add(cell);
            cellsOf.computeIfAbsent(phrase, t -> new HashSet<>()).add(cell);
          }
        }
        for (int n = -3; n <= 3; n++) {
          String text = formatter.format(n, of);
          if (!text.equals(formatter.formatNumeric(n, of))) {
            add(phrases, unit + "\twords", n + "=" + text);
          }
        }
      }
    }
    addFractions(locale, phrases, cellsOf);
    // A phrase of two meanings may have but one with a number of which the plural is another.
    exact.forEach(
        (text, phrase) -> {
          if (cellsOf.get(phrase).size() > 1 && cellsOf.get(text).size() == 1) {
            add(phrases, cellsOf.get(text).iterator().next(), text);
          }
        });
    return new Cells(phrases);
  }

  /** Adds the forms that only fractions have: "před 1,5 dne". */
  private static void addFractions(
      ULocale locale, Map<String, Set<String>> phrases, Map<String, Set<String>> cellsOf) {
    NumberFormat numbers = NumberFormat.getInstance(locale);
    Map<String, Set<String>> fractions = new TreeMap<>();
    for (Style style : Style.values()) {
      RelativeDateTimeFormatter formatter = formatter(locale, style);
      for (String unit : UNIT_NAMES) {
        for (double n : FRACTIONS) {
          for (String side : List.of("past", "future")) {
            String text = formatter.formatNumeric(side.equals("past") ? -n : n, UNITS.get(unit));
            if (text.contains(numbers.format(n))) {
              fractions
                  .computeIfAbsent(phrase(text, numbers.format(n), 0), p -> new HashSet<>())
                  .add(unit + "\t" + side);
            }
          }
        }
      }
    }
    fractions.forEach(
        (phrase, of) -> {
          if (of.size() == 1 && !cellsOf.containsKey(phrase)) {
            add(phrases, of.iterator().next(), phrase);
          }
        });
  }

  private static void add(Map<String, Set<String>> phrases, String cell, String phrase) {
    if (phrase.contains("|") || phrase.contains("\t")) {
      throw new IllegalStateException("the form of the resource does not allow: " + phrase);
    }
    Set<String> there = phrases.computeIfAbsent(cell, c -> new LinkedHashSet<>());
    String folded = FoldedPhrase.of(phrase);
    if (there.stream().noneMatch(other -> FoldedPhrase.of(other).equals(folded))) {
      there.add(phrase);
    }
  }

  private static String phrase(String text, String number, int n) {
    int at = text.indexOf(number);
    if (at < 0) {
      return n + "=" + text;
    }
    if (text.indexOf('#') >= 0) {
      throw new IllegalStateException("the form of the resource does not allow: " + text);
    }
    // Of two numbers the second belongs to a word: "7 хоног", a week.
    return text.substring(0, at) + "#" + text.substring(at + number.length());
  }

  /** Every length of time as ICU formats it in any locale, folded. */
  static Set<String> lengths() {
    Set<String> lengths = new HashSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (!locale.getCountry().isEmpty()) {
        continue;
      }
      NumberFormat numbers = NumberFormat.getInstance(locale);
      for (MeasureFormat.FormatWidth width :
          List.of(
              MeasureFormat.FormatWidth.WIDE,
              MeasureFormat.FormatWidth.SHORT,
              MeasureFormat.FormatWidth.NARROW)) {
        MeasureFormat format = MeasureFormat.getInstance(locale, width, numbers);
        for (MeasureUnit unit : MEASURES) {
          for (int n : samples(locale)) {
            String text = format.formatMeasures(new Measure(n, unit));
            lengths.add(FoldedPhrase.of(text.replace(numbers.format(n), "#")));
          }
        }
      }
    }
    return lengths;
  }

  /** The locales by tag, with what each formats; the root and shorter tags first. */
  Map<String, Cells> locales() {
    return cells;
  }

  /** Returns the lines of the file. */
  List<String> lines() {
    Map<String, Set<String>> like = new TreeMap<>();
    Map<String, List<String>> rows = new TreeMap<>();
    Map<Cells, String> first = new HashMap<>();
    cells.forEach(
        (tag, own) -> {
          String base = tag;
          do {
            base = LocaleTable.shorter(base);
          } while (!cells.containsKey(base));
          boolean regional = !base.equals("und");
          if (regional && own.equals(cells.get(base))) {
            return;
          }
          String same = first.putIfAbsent(own, tag);
          if (same != null
              && (same.equals("und")
                  || LocaleTable.language(same).equals(LocaleTable.language(tag)))) {
            like.computeIfAbsent(same, t -> new TreeSet<>()).add(tag);
            return;
          }
          rows.put(tag, rows(tag, own, tag.equals("und") ? new Cells(Map.of()) : cells.get(base)));
        });
    aliases(like);
    like.forEach((tag, tags) -> tags.forEach(t -> rows.put(t, List.of(t + "\tlike\t" + tag))));
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    rows.values().forEach(lines::addAll);
    return lines;
  }

  /** Tags without the script that is likely for their region: zh-TW is zh-Hant-TW. */
  private void aliases(Map<String, Set<String>> like) {
    Map<String, Set<String>> more = new TreeMap<>();
    for (String tag : cells.keySet()) {
      ULocale locale = ULocale.forLanguageTag(tag);
      if (locale.getScript().isEmpty() || locale.getCountry().isEmpty()) {
        continue;
      }
      String brief = locale.getLanguage() + "-" + locale.getCountry();
      boolean likely =
          ULocale.addLikelySubtags(ULocale.forLanguageTag(brief))
              .getScript()
              .equals(locale.getScript());
      Cells plain = cells.getOrDefault(brief, cells.get(locale.getLanguage()));
      if (likely && plain != null && !plain.equals(cells.get(tag))) {
        more.computeIfAbsent(canonical(tag, like), t -> new TreeSet<>()).add(brief);
      }
    }
    for (String old : OLD_CODES) {
      String tag = ULocale.createCanonical(old).toLanguageTag();
      more.computeIfAbsent(canonical(tag, like), t -> new TreeSet<>()).add(old);
    }
    more.forEach((tag, tags) -> like.computeIfAbsent(tag, t -> new TreeSet<>()).addAll(tags));
  }

  /** The locale of which a tag has the rows. */
  private String canonical(String tag, Map<String, Set<String>> like) {
    for (Map.Entry<String, Set<String>> entry : like.entrySet()) {
      if (entry.getValue().contains(tag)) {
        return entry.getKey();
      }
    }
    String base = LocaleTable.shorter(tag);
    return cells.containsKey(base) && cells.get(base).equals(cells.get(tag))
        ? canonical(base, like)
        : tag;
  }

  private static List<String> rows(String tag, Cells own, Cells base) {
    List<String> rows = new ArrayList<>();
    for (String unit : UNIT_NAMES) {
      for (String direction : List.of("past", "future", "words")) {
        String cell = unit + "\t" + direction;
        Set<String> phrases = own.phrases().getOrDefault(cell, Set.of());
        if (!phrases.equals(base.phrases().getOrDefault(cell, Set.of()))) {
          rows.add(tag + "\t" + cell + "\t" + String.join("|", phrases));
        }
      }
    }
    return rows;
  }
}
