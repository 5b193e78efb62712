package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of zones behind a clock, in capitals and in words. */
class ZoneWordsTest {

  private static List<String[]> rows(String resource) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TimeWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    return rows;
  }

  static List<String[]> phrases() throws IOException {
    return rows("zone-phrases.tsv");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void readsThePhrasesOfTheFile(String language, String text, String zone) {
    Optional<TimePhrase> read = Times.ANY_LANGUAGE.only(text);
    assertTrue(read.flatMap(TimePhrase::zoneText).isPresent(), text);
    assertEquals(zone, read.flatMap(TimePhrase::zone).map(ZoneId::toString).orElse("-"), language);
  }

  @Test
  void thePhrasesAreOfManyLanguages() throws IOException {
    assertTrue(phrases().stream().map(row -> row[0].substring(0, 2)).distinct().count() >= 40);
  }

  /** Each name is read behind a clock as its row says, and no name stands in two rows. */
  @Test
  void eachNameOfTheTableIsRead() throws IOException {
    Map<String, String> zones = new HashMap<>();
    for (String[] row : rows("time-zones.tsv")) {
      boolean words = row[0].equals("words");
      if (words || row[0].equals("abbreviation")) {
        for (String name : row[1].split(",")) {
          String zone = row[2].contains("?") ? row[2].replaceFirst(" ?\\?.*", "") : row[2];
          String expected = zone.isEmpty() || zone.equals("-") ? "-" : ZoneId.of(zone).toString();
          assertEquals(null, zones.put(name, expected), name);
          Optional<TimePhrase> read = Times.ANY_LANGUAGE.only("14:05 " + name);
          assertEquals(Optional.of(name), read.flatMap(TimePhrase::zoneText));
          assertEquals(
              expected, read.flatMap(TimePhrase::zone).map(ZoneId::toString).orElse("-"), name);
        }
      }
    }
  }

  @Test
  void eachZoneIsKnown() throws IOException {
    for (String[] row : rows("time-zones.tsv")) {
      if (!row[0].equals("season")) {
        for (String id : row[2].split(" ")) {
          assertTrue(id.equals("?") || id.equals("-") || ZoneId.of(id).getRules() != null, row[2]);
        }
      }
    }
  }
}
