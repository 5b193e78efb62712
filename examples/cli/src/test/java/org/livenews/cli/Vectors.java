package org.livenews.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is meant to do something where it is shown: the vectors of the formats' tests. */
final class Vectors {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", "."))
          .resolve("../../formats/src/test/resources/vectors.txt");

  private static final Pattern NAMED = Pattern.compile("⟨(\\p{XDigit}+)⟩");

  private Vectors() {}

  /** Returns the vectors, with the characters that the file pictures or names. */
  static List<String> all() {
    try {
      return Files.readAllLines(FILE).stream()
          .dropWhile(line -> !line.startsWith("## "))
          .filter(line -> !line.startsWith("## ") && !line.isEmpty())
          .map(Vectors::meant)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String meant(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean picture = c >= '␀' && c <= '␟';
      out.append(picture ? (char) (c - '␀') : c == '␡' ? '\u007F' : c);
    }
    return NAMED
        .matcher(out)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
  }
}
