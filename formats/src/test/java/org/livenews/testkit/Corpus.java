package org.livenews.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.livenews.model.Capture;

/**
 * The pages of {@code shared/corpus}, a folder that may stand beside a checkout: real captures with
 * ground truth, which are no part of the project. Where it is absent, tests that ask for it are
 * skipped with a message.
 */
public final class Corpus {

  private Corpus() {}

  /**
   * A page of the corpus.
   *
   * @param file the capture
   * @param annotation its ground truth, if there is one
   */
  public record Page(Path file, Optional<Annotation> annotation) {
    /** Returns the name of the file. */
    public String name() {
      return String.valueOf(file.getFileName());
    }

    /** Returns the capture. */
    public Capture capture() {
      try {
        return Capture.of(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Returns the capture as text, decoded, with line feeds only. */
    public String text() {
      return capture().decode().text().replace("\r\n", "\n");
    }

    /** Returns the ground truth; a page without is an error. */
    public Annotation truth() {
      return annotation.orElseThrow(() -> new IllegalStateException(name() + " has no annotation"));
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** Returns the five dumps that the library exists to read. Skips the test if they are absent. */
  public static List<Page> seeds() {
    return pages("seeds");
  }

  /** Returns the seed whose name begins so. Skips the test if the corpus is absent. */
  public static Page seed(String beginning) {
    return seeds().stream().filter(p -> p.name().startsWith(beginning)).findFirst().orElseThrow();
  }

  /** Returns the text dumps. Skips the test if they are absent. */
  public static List<Page> texts() {
    return pages("text");
  }

  /** Returns the real captures of HTML and JSON. Skips the test if they are absent. */
  public static List<Page> live() {
    return pages("live");
  }

  /** Returns publishers' JSON, without annotations. Skips the test if it is absent. */
  public static List<Page> payloads() {
    try (Stream<Path> files = Files.list(set("payloads"))) {
      return files
          .filter(f -> !f.toString().endsWith(".expected.json"))
          .sorted()
          .map(f -> new Page(f, Optional.empty()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all pages. Skips the test if they are absent. */
  public static List<Page> all() {
    return Stream.of(seeds(), texts(), live()).flatMap(List::stream).toList();
  }

  private static List<Page> pages(String set) {
    try (Stream<Path> files = Files.list(set(set).resolve("pages"))) {
      return files.sorted().map(Corpus::page).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path set(String name) {
    Optional<Path> folder = folder().map(f -> f.resolve(name)).filter(Files::isDirectory);
    assumeTrue(folder.isPresent(), "skipped: there is no ../shared/corpus/" + name);
    return folder.orElseThrow();
  }

  private static Page page(Path file) {
    String name = String.valueOf(file.getFileName());
    String json = name.substring(0, name.lastIndexOf('.')) + ".json";
    Path expected = file.resolveSibling("../expected").resolve(json).normalize();
    try {
      return new Page(
          file,
          Files.exists(expected)
              ? Optional.of(Annotation.of(Files.readString(expected)))
              : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the nearest {@code ../shared/corpus} upward from the module. */
  static Optional<Path> folder() {
    return folder(Path.of(System.getProperty("basedir", "")).toAbsolutePath());
  }

  /** Returns the nearest {@code ../shared/corpus} upward from a directory. */
  static Optional<Path> folder(Path from) {
    return Stream.iterate(from.getParent(), d -> d != null, Path::getParent)
        .map(d -> d.resolve("shared").resolve("corpus"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
