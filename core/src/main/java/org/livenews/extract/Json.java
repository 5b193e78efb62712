package org.livenews.extract;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.livenews.model.Diagnostic;

/**
 * A JSON value as a page holds it. Immutable and thread-safe.
 *
 * <p>The accessors ask, they do not insist: {@link #get} on a string is empty, {@link #list} on a
 * single value is a list of it. So data that is laid out in one of several ways is read in one.
 */
public sealed interface Json {

  /**
   * An object.
   *
   * @param fields its fields in the order of the text; of several of one name the last counts
   */
  record Obj(Map<String, Json> fields) implements Json {
    /** Copies the fields. */
    public Obj {
      fields = ImmutableMap.copyOf(fields);
    }
  }

  /**
   * A list.
   *
   * @param items its values
   */
  record Arr(List<Json> items) implements Json {
    /** Copies the values. */
    public Arr {
      items = List.copyOf(items);
    }
  }

  /**
   * A string.
   *
   * @param value its characters, unescaped
   */
  record Str(String value) implements Json {
    /** Checks the component. */
    public Str {
      Objects.requireNonNull(value, "value must not be null");
    }
  }

  /**
   * A number.
   *
   * @param literal how it is written; of any length
   */
  record Num(String literal) implements Json {
    /** Checks the component. */
    public Num {
      Objects.requireNonNull(literal, "literal must not be null");
    }
  }

  /**
   * A truth value.
   *
   * @param value which of the two
   */
  record Bool(boolean value) implements Json {}

  /** The value {@code null}. */
  record Null() implements Json {}

  /**
   * What a text holds.
   *
   * @param values its top-level values in order; mostly one
   * @param diagnostics {@link Diagnostic.Code#BAD_JSON} where not all of it could be read, {@link
   *     Diagnostic.Code#LIMIT_REACHED} where a limit ended the reading
   */
  record Reading(List<Json> values, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Reading {
      values = List.copyOf(values);
      diagnostics = List.copyOf(diagnostics);
    }

    /** Whether all of the text was read. */
    public boolean isWhole() {
      return diagnostics.isEmpty();
    }
  }

  /**
   * Reads a text as browsers and crawlers do who want to get something out of it: comments, comment
   * and CDATA wrappers, trailing commas and semicolons, raw control characters in strings, unknown
   * escapes, single quotes, bare names, and several values one after the other are read without
   * complaint. Where that fails, unescaped quotation marks inside strings and missing or doubled
   * commas are mended. Where the text ends too early, what was read so far stays.
   *
   * <p>Total, linear in the length of the text, and without recursion.
   */
  static Reading read(String text) {
    return read(text, Limits.DEFAULT);
  }

  /** Reads a text as {@link #read(String)} does, as far as limits let it. */
  static Reading read(String text, Limits limits) {
    return JsonReader.read(text, limits);
  }

  /** Returns the value of a field that is there and not {@code null}. */
  default Optional<Json> get(String name) {
    return this instanceof Obj obj
        ? Optional.ofNullable(obj.fields().get(name)).filter(v -> !(v instanceof Null))
        : Optional.empty();
  }

  /** Returns the text of a field that is a string, number or truth value. */
  default Optional<String> text(String name) {
    return get(name).flatMap(Json::text);
  }

  /** Returns the value of a field as a list; empty where there is no such field. */
  default List<Json> list(String name) {
    return get(name).map(Json::list).orElse(List.of());
  }

  /** Returns the characters of a string, number or truth value. */
  default Optional<String> text() {
    if (this instanceof Str s) {
      return Optional.of(s.value());
    }
    if (this instanceof Num n) {
      return Optional.of(n.literal());
    }
    return this instanceof Bool b ? Optional.of(Boolean.toString(b.value())) : Optional.empty();
  }

  /** Returns the values of a list; of anything else the value itself; of {@code null} nothing. */
  default List<Json> list() {
    if (this instanceof Arr arr) {
      return arr.items();
    }
    return this instanceof Null ? List.of() : List.of(this);
  }

  /** Returns the whole number that this is or spells, if it fits. */
  default OptionalLong whole() {
    Optional<String> text = text();
    if (text.isEmpty() || text.get().length() > 20) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.get()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
