package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what the code is expected to write. {@code -Dlivenews.golden=write} makes them
 * anew instead of comparing; what changed is then to be read in the diff.
 */
public final class Golden {

  private static final boolean WRITE = "write".equals(System.getProperty("livenews.golden"));

  private Golden() {}

  /** Compares a file with what it is expected to hold, or makes it anew. */
  public static void check(Path file, String expected) throws IOException {
    if (WRITE) {
      Files.writeString(file, expected);
    } else {
      String name = String.valueOf(file.getFileName());
      assertEquals(
          Files.readString(file), expected, name + " is not up to date: -Dlivenews.golden=write");
    }
  }
}
