package org.livenews.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of arguments; the messages name the parameter. */
final class Checks {

  private Checks() {}

  static <T> T present(@Nullable T value, String name) {
    return Objects.requireNonNull(value, () -> name + " must not be null");
  }

  static <T> Optional<T> some(@Nullable T value, String name) {
    return Optional.of(present(value, name));
  }

  static String filled(@Nullable String value, String name) {
    String filled = present(value, name);
    if (filled.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
    return filled;
  }

  /** Returns an unmodifiable copy. */
  static <T> List<T> copy(@Nullable List<? extends T> list, String name) {
    List<T> copy = new ArrayList<>(present(list, name));
    int missing = copy.indexOf(null);
    if (missing >= 0) {
      throw new NullPointerException(name + " must not hold null: element " + missing);
    }
    return List.copyOf(copy);
  }
}
