package org.livenews.cli;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Makes names of files that can be listed and written: safe to show, and no longer than allowed.
 */
final class FileName {

  /** The bytes that a name may have on the file systems in use. */
  static final int MAX_BYTES = 255;

  private FileName() {}

  /**
   * Returns {@code stem.extension}, with {@code _} for each character of the stem that cannot be
   * shown as it is, and without the end of a stem that makes the name too long.
   */
  static String of(String stem, String extension) {
    String end = "." + extension;
    String safe = stem.codePoints().mapToObj(FileName::shown).collect(Collectors.joining());
    int to = safe.length();
    while (bytes(safe.substring(0, to)) + bytes(end) > MAX_BYTES) {
      to = safe.offsetByCodePoints(to, -1);
    }
    return safe.substring(0, to) + end;
  }

  private static String shown(int c) {
    String character = Character.toString(c);
    return Printable.line(character).equals(character) ? character : "_";
  }

  private static int bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8).length;
  }
}
