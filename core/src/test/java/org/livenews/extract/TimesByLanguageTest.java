package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints of many languages, each read with its language known. */
class TimesByLanguageTest {

  private static final Path PHRASES =
      Path.of("src/test/resources/org/livenews/extract/phrases-by-language.tsv");

  static List<String> lines() throws IOException {
    return Files.readAllLines(PHRASES, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsWhatTheLanguagePrints(String line) {
    String[] cells = line.split("\t", -1);
    String read =
        Times.in(Locale.forLanguageTag(cells[0])).only(cells[1]).map(Readings::of).orElse("");
    assertEquals(cells[2], read);
  }
}
