package org.livenews.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Phrases of {@code phrases.tsv}, and readings in its notation. */
final class Readings {

  /** One line of the file. */
  record Line(String way, String language, String text, String reading) {
    @Override
    public String toString() {
      return way + " " + text;
    }
  }

  private Readings() {}

  static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Readings.class.getResourceAsStream("phrases.tsv"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] c = line.split("\t", -1);
          lines.add(new Line(c[0], c[1], c[2], c[3]));
        }
      }
    }
    return lines;
  }

  /** What is read from a line, in the notation of the file. */
  static String read(Line line) {
    String text = line.text();
    return switch (line.way()) {
      case "only" -> Times.ANY_LANGUAGE.only(text).map(Readings::of).orElse("");
      case "leading" -> withRest(text, Times.ANY_LANGUAGE.leading(text));
      case "name" -> withRest(text, Times.ANY_LANGUAGE.afterName(text));
      case "signature" -> Times.ANY_LANGUAGE.signature(text).map(p -> print(p, text)).orElse("");
      case "trailing" -> Times.ANY_LANGUAGE.trailing(text).map(Readings::of).orElse("");
      case "ending" -> Times.ANY_LANGUAGE.ending(text).map(p -> print(p, text)).orElse("");
      case "minute" -> Times.matchMinute(text).map(m -> of(m, text)).orElse("");
      case "all" ->
          String.join("; ", Times.ANY_LANGUAGE.all(text).stream().map(Readings::of).toList());
      case "none" ->
          Times.ANY_LANGUAGE
              .only(text)
              .or(() -> Times.ANY_LANGUAGE.leading(text))
              .or(() -> Times.ANY_LANGUAGE.afterName(text))
              .or(() -> Times.ANY_LANGUAGE.trailing(text))
              .map(Readings::of)
              .orElse("");
      default -> throw new IllegalArgumentException("unknown way: " + line.way());
    };
  }

  /** What is read of a text that is a time, with its form; a hyphen where it is none. */
  static String only(String language, String text) {
    return in(language).only(text).map(Readings::formed).orElse("-");
  }

  /** What is read at the beginning of a line, with its form, and what follows. */
  static String leading(String language, String text) {
    return in(language)
        .leading(text)
        .map(phrase -> formed(phrase) + " > " + text.substring(phrase.next()))
        .orElse("-");
  }

  /** What is read in running text, each with its print and form. */
  static String all(String language, String text) {
    String all =
        in(language).all(text).stream()
            .map(phrase -> of(phrase) + " [" + phrase.printed(text) + "] {" + phrase.form() + "}")
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "-" : all;
  }

  private static Times in(String language) {
    return Times.in(Locale.forLanguageTag(language));
  }

  private static String formed(TimePhrase phrase) {
    return of(phrase) + " {" + phrase.form() + "}";
  }

  private static String print(TimePhrase phrase, String text) {
    return of(phrase) + " < " + text.substring(0, phrase.from()).strip();
  }

  private static String of(MatchMinute minute, String text) {
    String added = minute.added() == 0 ? "" : "+" + minute.added();
    return minute.minute() + added + " > " + text.substring(minute.next());
  }

  private static String withRest(String text, Optional<TimePhrase> phrase) {
    return phrase.map(p -> of(p) + " > " + text.substring(p.next())).orElse("");
  }

  static String of(TimePhrase phrase) {
    StringJoiner words = new StringJoiner(" ");
    phrase.label().ifPresent(label -> words.add(label.toString()));
    phrase.date().ifPresent(date -> words.add(of(date)));
    phrase.time().ifPresent(time -> words.add(time.toString()));
    if (!phrase.isDateOnly()) {
      words.add(phrase.unit().toString().toLowerCase(Locale.ROOT));
    }
    phrase.zoneText().ifPresent(z -> words.add(phrase.zone().map(Object::toString).orElse("?")));
    phrase.ago().ifPresent(ago -> words.add(ago.toString()));
    return words.toString();
  }

  private static String of(PartialDate date) {
    StringJoiner words = new StringJoiner(",");
    date.weekday().ifPresent(day -> words.add(day.toString().substring(0, 3)));
    date.daysBack().ifPresent(days -> words.add("-" + days + "d"));
    date.day()
        .ifPresent(
            day ->
                words.add(
                    (date.year().isPresent() ? date.year().getAsInt() + "" : "-")
                        + day.toString().substring(1)
                        + (date.order() == PartialDate.Order.EITHER ? "?" : "")));
    return words.toString();
  }

  /**
   * Whether two figures of a date may stay open: the region is not told, or the CLDR has printed
   * the month before the day and behind it.
   */
  static boolean mayBeOpen(Locale locale) {
    return locale.getCountry().isEmpty()
        || DateConventions.of(locale).dates().stream()
                .filter(form -> form.isFigures() && !form.isYearFirst())
                .map(PrintedForm::isMonthFirst)
                .distinct()
                .count()
            == 2;
  }

  /** Runs something on a machine that is set up as far from ours as can be. */
  static <T> T abroad(String locale, String zone, Supplier<T> supplier) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return supplier.get();
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }
}
