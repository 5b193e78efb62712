package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what the code is expected to write. {@code -Dlivenews.golden=write} makes them
 * anew instead of comparing; what changed is then to be read in the diff.
 */
final class Golden {

  private static final boolean WRITE = "write".equals(System.getProperty("livenews.golden"));

  /** The folder of this module; surefire tells it. */
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

  private Golden() {}

  /** Returns a file of the repository, named from its top. */
  static Path file(String name) {
    return MODULE.resolve("../..").resolve(name).normalize();
  }

  static String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  /** Compares a file of the repository with what it is expected to hold, or makes it anew. */
  static void check(String name, String expected) throws IOException {
    if (WRITE) {
      Files.createDirectories(file(name).toAbsolutePath().getParent());
      Files.writeString(file(name), expected);
    } else {
      assertEquals(expected, read(name), name + " is not up to date: see -Dlivenews.golden=write");
    }
  }
}
