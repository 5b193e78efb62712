package org.livenews.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.livenews.model.Attribution.Role;

/**
 * The word lists of this package: UTF-8 files beside the classes, one entry a line. Empty lines and
 * lines that begin with {@code "# "} are comments.
 */
final class Words {

  /**
   * An entry of the form {@code label | text}.
   *
   * @param label what stands before the bar
   * @param text what stands after it
   */
  record Labelled(String label, String text) {

    /** Returns the label as a role, if it is one. */
    Optional<Role> role() {
      return Words.role(label);
    }
  }

  private Words() {}

  /**
   * Returns the entries of a list, in its order.
   *
   * @throws AssertionError if there is no such list: a defect of the library
   */
  static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new AssertionError("no word list " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String entry = line.strip();
        if (!entry.isEmpty() && !entry.equals("#") && !entry.startsWith("# ")) {
          lines.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }

  /** Returns the entries of a list as keys: see {@link Line#key}. */
  static Set<String> keys(String file) {
    return lines(file).stream().map(Line::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the entries of a list of the form {@code label | text}, in its order. */
  static List<Labelled> labelled(String file) {
    return lines(file).stream().map(Words::labelledEntry).collect(Collectors.toUnmodifiableList());
  }

  /** Returns the role of a lower-case name, if it is one. */
  static Optional<Role> role(String name) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private static Labelled labelledEntry(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw new AssertionError("no bar in the entry " + line);
    }
    return new Labelled(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
  }
}
