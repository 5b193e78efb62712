package org.livenews.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into maps, lists, strings, numbers, booleans and nulls. For annotations, which are
 * trusted: broken JSON is an exception, and nesting is read by recursion.
 */
final class Json {

  private Json() {}

  static @Nullable Object read(String json) {
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      return value(in, in.nextToken());
    }
  }

  private static @Nullable Object value(JsonParser in, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT -> in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalArgumentException("unexpected " + token);
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser in) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      fields.put(name, value(in, in.nextToken()));
    }
    return fields;
  }

  private static List<@Nullable Object> array(JsonParser in) {
    List<@Nullable Object> items = new ArrayList<>();
    JsonToken token = in.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(in, token));
      token = in.nextToken();
    }
    return items;
  }
}
