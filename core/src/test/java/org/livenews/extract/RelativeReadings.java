package org.livenews.extract;

import com.google.common.base.CharMatcher;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that ICU formats in one locale, and how it is read back. */
final class RelativeReadings {

  static final int MOST = 90;

  private static final Map<String, Long> SECONDS =
      Map.of(
          "second",
          1L,
          "minute",
          60L,
          "hour",
          3600L,
          "day",
          86_400L,
          "week",
          7 * 86_400L,
          "month",
          30 * 86_400L,
          "quarter",
          90 * 86_400L,
          "year",
          365 * 86_400L);

  /** One printing. */
  record Print(Style style, String unit, int ahead, boolean past) {

    Duration ago() {
      return Duration.ofSeconds(-ahead * SECONDS.get(unit));
    }

    /** What is printed: so many of a unit; nothing of it before now is not the same as after. */
    String quantity() {
      return unit + (past && ahead == 0 ? "-" : "") + ahead;
    }

    /** How the file of ambiguities names it. */
    String name(boolean numbered) {
      String side = ahead < 0 || past ? "past" : "future";
      return style + " " + unit + " " + (numbered ? side : "" + ahead);
    }
  }

  private final ULocale locale;

  /** How many long texts there are, and of how many of them a time is read in any language. */
  int all;

  int read;
  private final NumberFormat numbers;

  /** The texts, each with what it is printed for. */
  final Map<String, List<Print>> texts = new LinkedHashMap<>();

  private final Map<String, Set<Print>> meanings = new HashMap<>();

  RelativeReadings(ULocale locale) {
    this.locale = locale;
    numbers = NumberFormat.getInstance(locale);
    for (Style style : Style.values()) {
      RelativeDateTimeFormatter formatter = CldrRelativeTimes.formatter(locale, style);
      for (String unit : CldrRelativeTimes.UNIT_NAMES) {
        RelativeDateTimeUnit of = CldrRelativeTimes.UNITS.get(unit);
        for (int n = 0; n <= MOST; n++) {
          add(formatter.formatNumeric(-(double) n, of), new Print(style, unit, -n, true));
          add(formatter.formatNumeric(n, of), new Print(style, unit, n, false));
        }
        for (int n = -3; n <= 3; n++) {
          add(formatter.format(n, of), new Print(style, unit, n, false));
        }
      }
    }
  }

  private void add(String text, Print print) {
    texts.computeIfAbsent(text, t -> new ArrayList<>(2)).add(print);
    meanings.computeIfAbsent(unspaced(text), t -> new HashSet<>()).add(print);
  }

  private static String unspaced(String text) {
    return CharMatcher.whitespace().removeFrom(text);
  }

  /** Whether the locale prints the text, blanks apart, for another quantity too. */
  boolean isAmbiguous(String text) {
    return meanings.get(unspaced(text)).stream().map(Print::quantity).distinct().count() > 1;
  }

  static Optional<Duration> read(Times times, String text) {
    return times
        .only(text)
        .map(
            phrase ->
                phrase
                    .ago()
                    .orElseGet(
                        () ->
                            phrase
                                .date()
                                .map(d -> Duration.ofDays(d.daysBack().orElse(-9999)))
                                .orElse(Duration.ofDays(-9999))));
  }

  /** Returns the ambiguous texts as lines of the file, with a sign for the number. */
  NavigableSet<String> ambiguities() {
    TreeSet<String> lines = new TreeSet<>();
    texts.forEach(
        (text, prints) -> {
          if (isAmbiguous(text)) {
            String number = numbers.format(Math.abs(prints.get(0).ahead()));
            boolean numbered = text.contains(number);
            TreeSet<String> names = new TreeSet<>();
            meanings.get(unspaced(text)).forEach(print -> names.add(print.name(numbered)));
            lines.add(
                locale.toLanguageTag()
                    + "\t"
                    + (numbered ? text.replace(number, "#") : text)
                    + "\t"
                    + String.join("\t", names));
          }
        });
    return lines;
  }

  /**
   * Returns what is not read back of a fraction of a unit, unless it is ambiguous of any number.
   */
  static List<String> mistakesInFractions(ULocale locale, Set<String> ambiguous) {
    List<String> mistakes = new ArrayList<>();
    NumberFormat numbers = NumberFormat.getInstance(locale);
    Times times = Times.in(locale.toLocale());
    for (Style style : Style.values()) {
      RelativeDateTimeFormatter formatter = CldrRelativeTimes.formatter(locale, style);
      for (String unit : CldrRelativeTimes.UNIT_NAMES) {
        for (double n : CldrRelativeTimes.FRACTIONS) {
          String text = formatter.formatNumeric(-n, CldrRelativeTimes.UNITS.get(unit));
          String line = locale.toLanguageTag() + "\t" + text.replace(numbers.format(n), "#") + "\t";
          boolean numbered = text.contains(numbers.format(n));
          Duration age = Duration.ofSeconds((long) (n * SECONDS.get(unit)));
          if (numbered
              && !read(times, text).equals(Optional.of(age))
              && ambiguous.stream().noneMatch(other -> other.startsWith(line))) {
            mistakes.add(line + text + ": " + read(times, text));
          }
        }
      }
    }
    return mistakes;
  }

  /** Returns what is read as another quantity where the language is not known. */
  List<String> mistakesInAnyLanguage() {
    List<String> mistakes = new ArrayList<>();
    texts.forEach(
        (text, prints) -> {
          Optional<Duration> read = read(Times.ANY_LANGUAGE, text);
          boolean isLong = prints.stream().anyMatch(print -> print.style() == Style.LONG);
          if (isLong && read.isPresent()) {
            this.read++;
            if (prints.stream().noneMatch(p -> p.ago().equals(read.get()))) {
              mistakes.add(locale.toLanguageTag() + " " + text + ": " + prints + " read " + read);
            }
          }
          all += isLong ? 1 : 0;
        });
    return mistakes;
  }

  /** Returns what is read wrong in the language. */
  List<String> mistakes() {
    Times times = Times.in(Locale.forLanguageTag(locale.toLanguageTag()));
    TimeLanguage language = TimeLanguage.of(Locale.forLanguageTag(locale.toLanguageTag()));
    List<String> mistakes = new ArrayList<>();
    texts.forEach(
        (text, prints) -> {
          Optional<Duration> read = read(times, text);
          boolean right =
              isAmbiguous(text)
                  ? read.isEmpty() || prints.stream().anyMatch(p -> p.ago().equals(read.get()))
                  : read.equals(Optional.of(prints.get(0).ago()));
          if (!right) {
            mistakes.add(locale.toLanguageTag() + " " + text + ": " + prints + " read " + read);
          } else if (isAge(text, prints) && !TimeEvidence.isIn(text, 0, text.length(), language)) {
            mistakes.add(locale.toLanguageTag() + " " + text + ": has no mark of an age");
          }
        });
    return mistakes;
  }

  /** Whether a text tells by a number how long ago something was. */
  private boolean isAge(String text, List<Print> prints) {
    return !isAmbiguous(text)
        && prints.stream().allMatch(p -> p.past() && text.contains(numbers.format(-p.ahead())));
  }
}
