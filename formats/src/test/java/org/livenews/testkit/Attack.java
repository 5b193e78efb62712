package org.livenews.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Text that is meant to do something where it is shown, from {@code vectors.txt}.
 *
 * @param family what kind of attack it is
 * @param text the text as a page would hold it
 */
public record Attack(String family, String text) {

  private static final String FAMILY = "## ";
  private static final List<Attack> ALL = read();

  /** Returns all attacks, as the file lists them. */
  public static List<Attack> all() {
    return ALL;
  }

  private static List<Attack> read() {
    try (InputStream in = Attack.class.getResourceAsStream("/vectors.txt")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Attack> attacks = new ArrayList<>();
      String family = "";
      for (String line : file.split("\n")) {
        if (line.startsWith(FAMILY)) {
          family = line.substring(FAMILY.length());
        } else if (!family.isEmpty() && !line.isEmpty()) {
          attacks.add(new Attack(family, meant(line)));
        }
      }
      return List.copyOf(attacks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the characters that a line of the file pictures or names. */
  private static String meant(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '\u2400' && c <= '\u241F') {
        out.append((char) (c - '\u2400'));
      } else if (c == '\u2421') {
        out.append('\u007F');
      } else if (c == '\u27E8') {
        int end = line.indexOf('\u27E9', i);
        out.appendCodePoint(Integer.parseInt(line.substring(i + 1, end), 16));
        i = end;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
