package org.livenews.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.livenews.model.Capture;

/**
 * Writes the HTML pages of a corpus as sets of their own, once as they are and once for each
 * transformation, with the annotations beside them: {@code OUT/SET/pages} and {@code
 * OUT/SET/expected}. The scoring tool reads the sets as it does those of the corpus.
 */
public final class TransformCorpus {

  private static final long SEED = 20;

  private TransformCorpus() {}

  /**
   * Writes the sets.
   *
   * @param args the folder to write to, and that of the corpus
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: TransformCorpus OUT CORPUS");
      System.exit(2);
    }
    Path live = Path.of(args[1], "live");
    List<Path> pages;
    try (Stream<Path> files = Files.list(live.resolve("pages"))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    for (Path page : pages) {
      Path asCaptured = files(Path.of(args[0], "live-html"), page).resolve(page.getFileName());
      Files.copy(page, asCaptured);
      String html = Capture.of(page).decode().text();
      for (Map.Entry<String, UnaryOperator<String>> set : sets().entrySet()) {
        write(Path.of(args[0], set.getKey()), page, set.getValue().apply(html));
      }
    }
    System.out.println(
        pages.size() + " pages, as captured and as " + String.join(", ", sets().keySet()));
  }

  /** Returns what is done to the pages of each set. */
  static Map<String, UnaryOperator<String>> sets() {
    Map<String, UnaryOperator<String>> sets = new LinkedHashMap<>();
    sets.put("live-bare", HtmlTransformations::withoutLinkedData);
    sets.put("live-renamed", TransformCorpus::renamed);
    sets.put("live-dumps", HtmlTransformations::asDump);
    return sets;
  }

  private static String renamed(String html) {
    String bare = HtmlTransformations.withoutLinkedData(html);
    return HtmlTransformations.withTimesAsSpans(HtmlTransformations.withRandomNames(bare, SEED));
  }

  private static void write(Path set, Path page, String content) throws IOException {
    if (content.isBlank()) {
      throw new IOException("nothing is left of " + page);
    }
    String name = String.valueOf(page.getFileName());
    boolean dump = String.valueOf(set.getFileName()).endsWith("dumps");
    Files.write(
        files(set, page).resolve(dump ? name.replaceFirst("\\.html$", ".txt") : name),
        content.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the folder of a set's pages, with the annotation of this one beside it. */
  private static Path files(Path set, Path page) throws IOException {
    String annotation = String.valueOf(page.getFileName()).replaceFirst("\\.html$", ".json");
    Path expected = Files.createDirectories(set.resolve("expected"));
    Files.copy(
        page.resolveSibling("../expected").resolve(annotation).normalize(),
        expected.resolve(annotation));
    return Files.createDirectories(set.resolve("pages"));
  }
}
