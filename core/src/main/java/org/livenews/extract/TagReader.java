package org.livenews.extract;

import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * Reads tags in the source of an HTML page as the HTML Standard does (sections 13.2.5.6 to
 * 13.2.5.40), without making anything of them. Not thread-safe.
 */
final class TagReader {

  private static final int LONGEST_NAME = 20;

  private final String html;
  private int typeFrom;
  private int typeTo;
  private int idFrom;
  private int idTo;

  TagReader(String html) {
    this.html = html;
  }

  /** Returns the value of the attribute {@code type} of the last tag; empty if it has none. */
  String type() {
    return value(typeFrom, typeTo);
  }

  /** Returns the value of the attribute {@code id} of the last tag; empty if it has none. */
  String id() {
    return value(idFrom, idTo);
  }

  /** Returns where a tag ends whose name ends at {@code from}; -1 if it does not. */
  int end(int from) {
    typeTo = 0;
    idTo = 0;
    int p = from;
    while (p < html.length()) {
      char c = html.charAt(p);
      if (c == '>') {
        return p + 1;
      }
      if (c == '/' || isBlank(c)) {
        p++;
        continue;
      }
      int nameEnd = attributeNameEnd(p);
      int value = skipBlanks(nameEnd);
      if (charAt(value) != '=') {
        p = nameEnd;
        continue;
      }
      int begin = skipBlanks(value + 1);
      char quote = charAt(begin);
      boolean quoted = quote == '"' || quote == '\'';
      begin += quoted ? 1 : 0;
      int end = quoted ? html.indexOf(quote, begin) : unquotedEnd(begin);
      if (end < 0) {
        return -1;
      }
      note(p, nameEnd, begin, end);
      p = quoted ? end + 1 : end;
    }
    return -1;
  }

  /** Notes an attribute of which we may be asked; of two of one name the first counts. */
  private void note(int nameFrom, int nameTo, int from, int to) {
    if (typeTo == 0 && isName("type", nameFrom, nameTo)) {
      typeFrom = from;
      typeTo = to;
    } else if (idTo == 0 && isName("id", nameFrom, nameTo)) {
      idFrom = from;
      idTo = to;
    }
  }

  private boolean isName(String name, int from, int to) {
    return to - from == name.length() && html.regionMatches(true, from, name, 0, name.length());
  }

  private String value(int from, int to) {
    return to == 0 ? "" : Parser.unescapeEntities(html.substring(from, to), true);
  }

  private int attributeNameEnd(int from) {
    int p = from + 1;
    while (p < html.length()) {
      char c = html.charAt(p);
      if (c == '=' || c == '>' || c == '/' || isBlank(c)) {
        return p;
      }
      p++;
    }
    return p;
  }

  private int unquotedEnd(int from) {
    int p = from;
    while (p < html.length() && html.charAt(p) != '>' && !isBlank(html.charAt(p))) {
      p++;
    }
    return p < html.length() ? p : -1;
  }

  /** Returns where the name ends that begins at a place. */
  int nameEnd(int from) {
    int p = from;
    while (p < html.length()) {
      char c = html.charAt(p);
      if (c == '>' || c == '/' || isBlank(c)) {
        return p;
      }
      p++;
    }
    return p;
  }

  /** Returns the name between two places in lower case; empty if it is longer than any we know. */
  String name(int from, int to) {
    return to - from > LONGEST_NAME ? "" : html.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Whether a tag stands at a place, and not one with a longer name. */
  boolean isTag(String beginning, int p) {
    char behind = charAt(p + beginning.length());
    return (behind == '>' || behind == '/' || isBlank(behind))
        && html.regionMatches(true, p, beginning, 0, beginning.length());
  }

  /** Whether a tag that ends here closes itself, which means something in drawings only. */
  boolean isSelfClosing(int tagEnd) {
    return html.charAt(tagEnd - 2) == '/';
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < html.length() && isBlank(html.charAt(p))) {
      p++;
    }
    return p;
  }

  /** Returns the character at a place, NUL behind the end. */
  char charAt(int p) {
    return p < html.length() ? html.charAt(p) : '\0';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
