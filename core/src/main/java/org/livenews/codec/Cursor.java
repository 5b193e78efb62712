package org.livenews.codec;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document. Between two calls it stands on the first token of a value; each method
 * that reads a value leaves it on the last token of that value.
 */
final class Cursor {
  private final JsonParser parser;

  Cursor(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the one value of a document, behind which nothing may follow. */
  <T> T whole(Supplier<T> value) {
    parser.nextToken();
    T result = value.get();
    if (parser.nextToken() != null) {
      throw expected("the end of the document");
    }
    return result;
  }

  /** Reads an object: calls {@code each} on the value of every field that is not null. */
  void fields(String what, Consumer<String> each) {
    expect(JsonToken.START_OBJECT, what);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        each.accept(name);
      }
    }
  }

  <T> List<T> list(String what, Supplier<T> element) {
    expect(JsonToken.START_ARRAY, what);
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.get());
    }
    return elements;
  }

  boolean isString() {
    return parser.hasToken(JsonToken.VALUE_STRING);
  }

  boolean isList() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  String string() {
    expect(JsonToken.VALUE_STRING, "a string");
    return parser.getString();
  }

  int integer() {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    return parser.getIntValue();
  }

  boolean bool() {
    if (!parser.hasToken(JsonToken.VALUE_TRUE) && !parser.hasToken(JsonToken.VALUE_FALSE)) {
      throw expected("true or false");
    }
    return parser.getBooleanValue();
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return parsed(
        "one of " + Constants.all(type), written -> Constants.read(type, written).orElseThrow());
  }

  URI address() {
    return parsed("a URI", URI::create);
  }

  /** Reads a string that {@code reading} understands; it throws where it does not. */
  <T> T parsed(String what, Function<String, T> reading) {
    String written = string();
    try {
      return reading.apply(written);
    } catch (RuntimeException e) {
      throw failure("expected " + what + " but found \"" + shortened(written) + "\"", e);
    }
  }

  /** Makes a value of what was read. */
  <T> T made(Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException e) {
      throw failure("expected a valid value: " + e.getMessage(), e);
    }
  }

  void skip() {
    parser.skipChildren();
  }

  /** Returns the value of a field that its object must have; stands on the object's end. */
  <T> T required(String what, String name, Optional<T> value) {
    return value.orElseThrow(() -> failure("expected a field \"" + name + "\" in " + what, null));
  }

  CodecException expected(String what) {
    JsonToken token = parser.currentToken();
    return failure("expected " + what + (token == null ? "" : " but found " + name(token)), null);
  }

  CodecException unknown(String what, String found) {
    return failure("expected a known " + what + " but found \"" + shortened(found) + "\"", null);
  }

  private void expect(JsonToken token, String what) {
    if (!parser.hasToken(token)) {
      throw expected(what);
    }
  }

  private static String name(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> token.name();
    };
  }

  private static String shortened(String s) {
    return s.length() <= 60 ? s : s.substring(0, 60) + "…";
  }

  private CodecException failure(String problem, @Nullable Throwable cause) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = Math.max(at.getLineNr(), 1);
    int column = Math.max(at.getColumnNr(), 1);
    return cause == null
        ? new CodecException(line, column, problem)
        : new CodecException(line, column, problem, cause);
  }
}
