package org.livenews.extract;

/** Finds where an object, list or string that is written in a script ends. */
final class ScriptLiteral {

  private ScriptLiteral() {}

  /**
   * Returns the index behind the literal that begins at an index; the end of the text where it is
   * not closed; {@code from} where none begins. Linear in the length of the literal.
   */
  static int end(String text, int from) {
    if (from >= text.length()) {
      return from;
    }
    char first = text.charAt(from);
    if (isQuote(first)) {
      return endOfString(text, from);
    }
    if (first != '{' && first != '[') {
      return from;
    }
    int depth = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isQuote(c)) {
        i = endOfString(text, i);
        continue;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      i++;
      if (depth == 0) {
        return i;
      }
    }
    return i;
  }

  private static int endOfString(String text, int from) {
    char quote = text.charAt(from);
    int i = from + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      i += c == '\\' ? 2 : 1;
    }
    return text.length();
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }
}
