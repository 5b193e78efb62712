package org.livenews.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The ground truth of a page of the corpus, or of one of its updates. */
public final class Annotation {

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  private Annotation(Map<?, ?> fields) {
    fields.forEach((name, value) -> this.fields.put((String) name, value));
  }

  static Annotation of(String json) {
    if (Json.read(json) instanceof Map<?, ?> fields) {
      return new Annotation(fields);
    }
    throw new IllegalArgumentException("an annotation is an object");
  }

  /** Returns a field that holds text, if it is there and not null. */
  public Optional<String> text(String name) {
    return fields.get(name) instanceof String s ? Optional.of(s) : Optional.empty();
  }

  /** Returns a field that holds a whole number, if it is there and not null. */
  public OptionalInt number(String name) {
    return fields.get(name) instanceof Long n
        ? OptionalInt.of(Math.toIntExact(n))
        : OptionalInt.empty();
  }

  /** Whether a field is there and true. */
  public boolean says(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  /** Returns the strings of a field, none if it is not there. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (fields.get(name) instanceof List<?> items) {
      items.forEach(item -> texts.add((String) item));
    }
    return texts;
  }

  /** Returns the annotated updates, in page order. */
  public List<Annotation> updates() {
    List<Annotation> updates = new ArrayList<>();
    if (fields.get("updates") instanceof List<?> items) {
      items.forEach(item -> updates.add(new Annotation((Map<?, ?>) item)));
    }
    return updates;
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
