package org.livenews.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.livenews.extract.Json;
import org.livenews.extract.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Any text is read as JSON as far as it is some: what strict readers accept is read whole, and what
 * was read is read back when it is written properly.
 */
class JsonFuzzTest {

  private static final JsonFactory STRICT = new JsonFactory();

  @FuzzTest
  void keepsTheLaws(byte[] bytes) {
    String text = Input.text(bytes);
    Json.Reading reading = Json.read(text);
    assertEquals(reading, Json.read(text));
    for (Json value : reading.values()) {
      int depth = depth(value);
      assertTrue(depth <= Limits.DEFAULT.jsonDepth(), () -> depth + " levels");
      Json.Reading again = Json.read(written(value));
      assertEquals(List.of(value), again.values());
      assertTrue(again.isWhole(), () -> again.diagnostics().toString());
    }
    if (isStrict(text)) {
      assertTrue(reading.isWhole(), () -> reading.diagnostics().toString());
    }
  }

  /** Returns how deep a value nests, without recursion. */
  private static int depth(Json value) {
    Deque<Json> level = new ArrayDeque<>(List.of(value));
    int depth = 0;
    while (!level.isEmpty()) {
      Deque<Json> inner = new ArrayDeque<>();
      for (Json each : level) {
        if (each instanceof Json.Obj obj) {
          inner.addAll(obj.fields().values());
        } else if (each instanceof Json.Arr arr) {
          inner.addAll(arr.items());
        }
      }
      level = inner;
      depth++;
    }
    return depth - 1;
  }

  private static boolean isStrict(String text) {
    int depth = 0;
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
      while (parser.nextToken() != null) {
        depth = Math.max(depth, parser.streamReadContext().getNestingDepth());
      }
      return depth <= Limits.DEFAULT.jsonDepth();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static String written(Json value) {
    if (value instanceof Json.Obj obj) {
      return obj.fields().entrySet().stream()
          .map((Map.Entry<String, Json> f) -> quoted(f.getKey()) + ":" + written(f.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    } else if (value instanceof Json.Arr arr) {
      return arr.items().stream()
          .map(JsonFuzzTest::written)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof Json.Str s ? quoted(s.value()) : value.text().orElse("null");
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
