package org.livenews.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.livenews.model.Capture;
import org.livenews.model.Capture.Media;

/**
 * A page of the project's own, in {@code src/test/resources/pages}.
 *
 * @param file the page; beside it stand its truth and its golden file, with other endings
 */
public record Fixture(Path file) {

  /** The folder of the pages; surefire tells where the module is. */
  public static final Path FOLDER =
      Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "pages");

  private static final List<String> ENDINGS = List.of(".txt", ".html", ".json");

  /** Returns all pages, by name. */
  public static List<Fixture> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> ENDINGS.stream().anyMatch(f.toString()::endsWith))
          .sorted()
          .map(Fixture::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the page as a capture of which nothing else is known. */
  public Capture capture() {
    try {
      return Capture.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the page is a dump, and so nothing but content. */
  public boolean isDump() {
    return capture().media() == Media.TEXT;
  }

  /** Whether the page is a publisher's JSON. */
  public boolean isPayload() {
    return capture().media() == Media.JSON;
  }

  /** Returns what was written down about the page by hand. */
  public PageTruth truth() {
    try {
      return PageTruth.read(Files.readString(beside(".truth")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where the rendering of the result is kept. */
  public Path golden() {
    return beside(".golden");
  }

  private Path beside(String ending) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
