package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus is found beside the checkout, and its annotations are read. */
class CorpusTest {

  @Test
  void foundBesideAnyFolderAbove(@TempDir Path top) throws IOException {
    Path corpus = Files.createDirectories(top.resolve("shared/corpus"));
    Path module = Files.createDirectories(top.resolve("checkout/module"));
    assertEquals(Optional.of(corpus), Corpus.folder(module));
  }

  @Test
  void annotationsAreRead() {
    Annotation annotation =
        Annotation.of(
            "{\"headline\": \"Flood\", \"words\": 12, \"url\": null, \"complete\": true,"
                + " \"authors\": [\"Ada Larkin\"], \"updates\": [{\"ago\": \"PT5M\"}, {}]}");
    assertEquals(Optional.of("Flood"), annotation.text("headline"));
    assertEquals(Optional.empty(), annotation.text("url"));
    assertEquals(OptionalInt.of(12), annotation.number("words"));
    assertTrue(annotation.says("complete"));
    assertEquals(List.of("Ada Larkin"), annotation.texts("authors"));
    assertEquals(2, annotation.updates().size());
    assertEquals(Optional.of("PT5M"), annotation.updates().get(0).text("ago"));
  }

  @Test
  void everySeedHasItsGroundTruth() {
    List<Corpus.Page> seeds = Corpus.seeds();
    assertEquals(5, seeds.size());
    for (Corpus.Page seed : seeds) {
      assertFalse(seed.truth().updates().isEmpty(), seed.name());
      assertFalse(seed.text().isBlank(), seed.name());
    }
  }

  @Test
  void everyPageHasItsGroundTruth() {
    for (Corpus.Page page : Corpus.all()) {
      assertTrue(page.annotation().isPresent(), page.name());
    }
  }
}
