package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables made of the CLDR are what the generators make of it. */
class CldrFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/livenews/extract");

  @Test
  void datesAndTimes() throws IOException {
    check("date-times.tsv", CldrDateTimes.lines());
  }

  @Test
  void zones() throws IOException {
    List<String> parents = Files.readAllLines(FOLDER.resolve("date-times.tsv"));
    check("zone-names.tsv", CldrZoneNames.lines(parents));
  }

  private static void check(String name, List<String> lines) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("livenews.golden"))) {
      Files.write(file, lines, StandardCharsets.UTF_8);
    }
    assertEquals(
        String.join("\n", lines),
        String.join("\n", Files.readAllLines(file, StandardCharsets.UTF_8)));
  }
}
