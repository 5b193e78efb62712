package org.livenews.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of arguments; the messages name the parameter. */
final class Checks {

  private Checks() {}

  static <T> T present(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return value;
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
    int at = 0;
    for (@Nullable T element : present(list, name)) {
      if (element == null) {
        throw new NullPointerException(name + " must not hold null: element " + at);
      }
      at++;
    }
    return List.copyOf(list);
  }
}
