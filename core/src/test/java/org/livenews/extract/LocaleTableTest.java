package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTableTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/livenews/extract");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relative-times.tsv",
        "date-times.tsv",
        "other-date-times.tsv",
        "zone-names.tsv",
        "other-zone-names.tsv"
      })
  void theRowsOfEveryLanguageAreFound(String name) throws IOException {
    Map<String, Map<String, List<String>>> languages = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve(name))) {
      if (!line.startsWith("#")) {
        int tab = line.indexOf('\t');
        String tag = line.substring(0, tab);
        languages
            .computeIfAbsent(LocaleTable.language(tag), l -> new TreeMap<>())
            .computeIfAbsent(tag, t -> new ArrayList<>())
            .add(line.substring(tab + 1));
      }
    }
    LocaleTable table = LocaleTable.read(name);
    languages.forEach(
        (language, rows) -> {
          assertEquals(rows, new TreeMap<>(table.rows(language)));
          assertTrue(LocaleTable.mayHave(language));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "xx", "zzz", "engl", "e"})
  void ofAnUnknownLanguageThereAreNone(String language) {
    assertEquals(Map.of(), LocaleTable.read("date-times.tsv").rows(language));
  }

  @Test
  void whatCannotBeALanguageOfATableIsNotKept() {
    assertFalse(LocaleTable.mayHave("qaaa"));
  }

  @Test
  void aTagIsPartedByItsDashes() {
    assertEquals("zh", LocaleTable.language("zh-Hant-TW"));
    assertEquals("zh-Hant", LocaleTable.shorter("zh-Hant-TW"));
    assertEquals(LocaleTable.ROOT, LocaleTable.shorter("zh"));
  }
}
