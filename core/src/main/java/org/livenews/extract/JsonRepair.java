package org.livenews.extract;

/**
 * Mends text that is nearly JSON: escapes quotation marks that stand unescaped inside strings, puts
 * in missing commas, takes out doubled ones and comments. Linear; only for text that could not be
 * read as it is, because it guesses.
 */
final class JsonRepair {

  private final String text;
  private final StringBuilder out;
  private int i;

  /** The last sign outside strings; a string as a whole counts as its quotation mark. */
  private char last = ' ';

  private JsonRepair(String text) {
    this.text = text;
    out = new StringBuilder(text.length() + text.length() / 16 + 16);
  }

  static String of(String text) {
    JsonRepair repair = new JsonRepair(text);
    while (repair.i < text.length()) {
      repair.step();
    }
    return repair.out.toString();
  }

  private void step() {
    char c = text.charAt(i);
    if (c == '"') {
      comma();
      string();
      last = '"';
    } else if (c == '/' && i + 1 < text.length() && "/*".indexOf(text.charAt(i + 1)) >= 0) {
      comment(text.charAt(i + 1) == '*' ? "*/" : "\n");
    } else if (c == ',' && (last == ',' || last == '{' || last == '[')) {
      i++;
    } else {
      if (c == '{' || c == '[') {
        comma();
      }
      out.append(c);
      last = Blank.is(c) ? last : c;
      i++;
    }
  }

  /** Puts a comma between two values that have none. */
  private void comma() {
    if (last == '"' || last == '}' || last == ']') {
      out.append(',');
    }
  }

  private void comment(String end) {
    int found = text.indexOf(end, i + 2);
    i = found < 0 ? text.length() : found + end.length();
  }

  private void string() {
    boolean value = last == ':';
    out.append('"');
    i++;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c == '\\' && i < text.length()) {
        out.append(c).append(text.charAt(i++));
      } else if (c != '"') {
        out.append(c);
      } else if (closes(value)) {
        out.append('"');
        return;
      } else {
        out.append("\\\"");
      }
    }
    out.append('"');
  }

  /** Whether the quotation mark before {@code i} ends its string, by what follows it. */
  private boolean closes(boolean value) {
    int p = skipBlanks(i);
    if (p >= text.length()) {
      return true;
    }
    char next = text.charAt(p);
    if (next == ':') {
      return !value;
    }
    if (next != ',') {
      return next == '}' || next == ']' || next == '"' && p > i && text.charAt(p - 1) == '\n';
    }
    p = skipBlanks(p + 1);
    if (p >= text.length()) {
      return true;
    }
    next = text.charAt(p);
    return "\"{[}],-/".indexOf(next) >= 0
        || next >= '0' && next <= '9'
        || text.startsWith("true", p)
        || text.startsWith("false", p)
        || text.startsWith("null", p);
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < text.length() && Blank.is(text.charAt(p))) {
      p++;
    }
    return p;
  }
}
