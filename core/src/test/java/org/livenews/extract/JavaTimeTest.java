package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What {@code java.time} prints as a date and time, in every locale and pair of styles of the JDK,
 * reads back to the same instant. What has two meanings is in {@code java-time-exceptions.tsv},
 * with the proof, of each JDK that has its own version of the CLDR.
 */
class JavaTimeTest {

  private static final boolean WRITE = "write".equals(System.getProperty("livenews.golden"));
  private static final String JDK = "" + Runtime.version().feature();
  private static final List<String> LISTED = List.of("17", "25");

  private static final Path FOLDER = Path.of("src/main/resources/org/livenews/extract");
  private static final Path EXCEPTIONS =
      Path.of("src/test/resources/org/livenews/extract/java-time-exceptions.tsv");

  private static final String HEADER =
      """
      # What java.time prints and cannot be read back to the same instant, of the samples of
      # JavaTimeTest, which compares, and writes the rows of its JDK anew with -Dlivenews.golden=write.
      # Columns, parted by tabs: JDK, locale, styles of date and time, why, print, what is read, proof.
      #   AMBIGUOUS    the CLDR prints the same text for what is read
      #   FALSE_PRINT  the JDK prints an offset that the zone does not have then
      """;

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Paris",
          "America/New_York",
          "Asia/Kolkata",
          "Australia/Sydney",
          "Asia/Tehran",
          "America/Sao_Paulo");

  /** How many instants are printed in each locale and style. */
  private static final int SAMPLES = 3;

  private static final List<JavaTimeReading> READINGS = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    if (WRITE) {
      Path forms = FOLDER.resolve("other-date-times.tsv");
      for (CldrPrinter printer : CldrPrinter.values()) {
        Files.write(forms, OtherDateTimes.merged(lines(forms), OtherDateTimes.missing(printer)));
      }
      Path zones = FOLDER.resolve("other-zone-names.tsv");
      Files.write(zones, OtherZoneNames.merged(lines(zones), OtherZoneNames.missing(1)));
    }
    int number = 0;
    for (Locale locale : OtherDateTimes.locales(CldrPrinter.JDK)) {
      for (FormatStyle date : FormatStyle.values()) {
        for (FormatStyle time : FormatStyle.values()) {
          for (int sample = 0; sample < SAMPLES; sample++) {
            number++;
            Instant at = Instant.ofEpochSecond(1_104_537_600 + number * 36_061L % 820_000_000);
            ZoneId zone = ZoneId.of(ZONES.get(number % ZONES.size()));
            READINGS.add(JavaTimeReading.of(locale, date, time, at.atZone(zone)));
          }
        }
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsReadWrong() {
    assertEquals(
        List.of(),
        READINGS.stream().filter(r -> r.outcome() == JavaTimeReading.Outcome.WRONG).toList());
  }

  @Test
  void nothingIsUnread() {
    List<JavaTimeReading> unread =
        READINGS.stream().filter(r -> r.outcome() == JavaTimeReading.Outcome.UNREAD).toList();
    // A JDK of another version of the CLDR may have forms of its own.
    int allowed = LISTED.contains(JDK) ? 0 : READINGS.size() / 40;
    assertTrue(unread.size() <= allowed, () -> unread.size() + ": " + unread);
  }

  @Test
  void onlyWhatTheFileListsIsNotRead() throws IOException {
    List<String> rows = new ArrayList<>();
    for (JavaTimeReading reading : READINGS) {
      if (reading.isException()) {
        rows.add(JDK + "\t" + reading);
      }
    }
    if (WRITE) {
      List<String> all = new ArrayList<>(HEADER.lines().toList());
      lines(EXCEPTIONS).stream()
          .filter(line -> !line.startsWith("#") && !line.startsWith(JDK + "\t"))
          .forEach(all::add);
      all.addAll(rows);
      Files.write(EXCEPTIONS, all, StandardCharsets.UTF_8);
    }
    if (LISTED.contains(JDK)) {
      List<String> listed =
          lines(EXCEPTIONS).stream().filter(line -> line.startsWith(JDK + "\t")).toList();
      assertEquals(String.join("\n", listed), String.join("\n", rows));
    }
    assertTrue(rows.size() < READINGS.size() / 40, rows.size() + " of " + READINGS.size());
  }

  @Test
  void theTablesHaveWhatTheJdkHas() throws IOException {
    if (LISTED.contains(JDK)) {
      List<String> forms = lines(FOLDER.resolve("other-date-times.tsv"));
      for (CldrPrinter printer : CldrPrinter.values()) {
        assertEquals(forms, OtherDateTimes.merged(forms, OtherDateTimes.missing(printer)));
      }
      List<String> zones = lines(FOLDER.resolve("other-zone-names.tsv"));
      assertEquals(zones, OtherZoneNames.merged(zones, OtherZoneNames.missing(20)));
    }
  }
}
