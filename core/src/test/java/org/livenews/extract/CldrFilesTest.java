package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables made of the CLDR are what the generators make of it. */
class CldrFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/livenews/extract");

  @Test
  void datesAndTimes() throws IOException {
    check("date-times.tsv", CldrDateTimes.lines());
  }

  @Test
  void namesAnywhere() throws IOException {
    check("names-anywhere.tsv", CldrAnywhere.names(CldrDateTimes.lines()));
  }

  @Test
  void noons() throws IOException {
    check("noons.tsv", CldrNoons.lines());
  }

  @Test
  void zones() throws IOException {
    List<String> parents = Files.readAllLines(FOLDER.resolve("date-times.tsv"));
    check("zone-names.tsv", CldrZoneNames.lines(parents));
  }

  @Test
  void ambiguities() throws IOException {
    List<String> lines = CldrAmbiguities.lines();
    check(Path.of("src/test/resources/org/livenews/extract/date-ambiguities.tsv"), lines);
    for (String line : lines) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        PartialDate date =
            Times.in(Locale.forLanguageTag(cells[0]))
                .only(cells[1])
                .flatMap(TimePhrase::date)
                .orElseThrow();
        Set<String> days = new TreeSet<>();
        days.add(date.complete().orElseThrow().toString());
        days.add(date.swapped().complete().orElseThrow().toString());
        assertEquals(new TreeSet<>(List.of(cells[3], cells[5])), days, line);
      }
    }
  }

  /** What is not listed is read as its day, or stays open where scripts of a language differ. */
  @Test
  void onlyListedDatesHaveTwoMeaningsInTheirLanguage() {
    Set<String> listed = new TreeSet<>();
    for (String line : CldrAmbiguities.lines()) {
      String[] cells = line.split("\t", -1);
      listed.add(line.startsWith("#") ? "" : cells[0] + " " + cells[1]);
    }
    List<String> faults = new ArrayList<>();
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      String language = locale.getLanguage();
      for (LocalDate day : CldrAmbiguities.DAYS) {
        String print = CldrAmbiguities.print(locale, day);
        Optional<PartialDate> date =
            Times.in(Locale.forLanguageTag(language)).only(print).flatMap(TimePhrase::date);
        boolean open = date.filter(d -> d.order() == PartialDate.Order.EITHER).isPresent();
        Optional<LocalDate> read = date.flatMap(PartialDate::complete);
        boolean wrong = read.isPresent() && !read.equals(Optional.of(day));
        if (listed.contains(language + " " + print) ? !open : wrong && !open) {
          faults.add(locale.toLanguageTag() + " " + print + ": " + date);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void check(String name, List<String> lines) throws IOException {
    check(FOLDER.resolve(name), lines);
  }

  private static void check(Path file, List<String> lines) throws IOException {
    if ("write".equals(System.getProperty("livenews.golden"))) {
      Files.write(file, lines, StandardCharsets.UTF_8);
    }
    assertEquals(
        String.join("\n", lines),
        String.join("\n", Files.readAllLines(file, StandardCharsets.UTF_8)));
  }
}
