package org.livenews.extract;

import java.util.Iterator;
import java.util.Map;

/** Writes JSON as some pages do. */
final class Malformed {

  static final int COMMENT = 1;
  static final int CDATA = 2;
  static final int TRAILING_COMMAS = 4;
  static final int SEMICOLON = 8;
  static final int RAW_CONTROLS = 16;
  static final int MARK = 32;
  static final int REMARKS = 64;
  static final int ALL = 127;

  private Malformed() {}

  /** Writes a value in all the ways whose bits are set. */
  static String write(Json value, int ways) {
    StringBuilder out = new StringBuilder();
    out.append(has(ways, MARK) ? "\uFEFF" : "");
    out.append(has(ways, COMMENT) ? "<!--\n" : "");
    out.append(has(ways, CDATA) ? "//<![CDATA[\n" : "");
    append(value, ways, out);
    out.append(has(ways, SEMICOLON) ? ";" : "");
    out.append(has(ways, CDATA) ? "\n//]]>" : "");
    out.append(has(ways, COMMENT) ? "\n-->" : "");
    return out.toString();
  }

  private static boolean has(int ways, int way) {
    return (ways & way) != 0;
  }

  private static void append(Json value, int ways, StringBuilder out) {
    if (value instanceof Json.Str s) {
      string(s.value(), ways, out);
    } else if (value instanceof Json.Arr arr) {
      out.append('[');
      Iterator<Json> items = arr.items().iterator();
      while (items.hasNext()) {
        append(items.next(), ways, out);
        out.append(items.hasNext() || has(ways, TRAILING_COMMAS) ? "," : "");
      }
      out.append(has(ways, REMARKS) ? "/* \"end\" */ ]" : "]");
    } else if (value instanceof Json.Obj obj) {
      out.append('{');
      Iterator<Map.Entry<String, Json>> fields = obj.fields().entrySet().iterator();
      while (fields.hasNext()) {
        Map.Entry<String, Json> field = fields.next();
        out.append(has(ways, REMARKS) ? "\n// \"old\": 1,\n" : "");
        string(field.getKey(), ways, out);
        out.append(": ");
        append(field.getValue(), ways, out);
        out.append(fields.hasNext() || has(ways, TRAILING_COMMAS) ? "," : "");
      }
      out.append('}');
    } else {
      out.append(value.text().orElse("null"));
    }
  }

  private static void string(String s, int ways, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' && !has(ways, RAW_CONTROLS)) {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
