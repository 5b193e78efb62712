package org.livenews.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the charset that a content type or the beginning of an HTML document names: in the XML
 * declaration, or in a {@code meta} element with {@code charset} or with {@code http-equiv} and
 * {@code content}, comments not counted. All in small letters.
 */
final class CharsetDeclaration {
  private static final String SPACE = " \t\r\n\f";

  private final String text;
  private int at;

  private CharsetDeclaration(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Returns the value of the parameter {@code charset} of a content type. */
  static Optional<String> parameter(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int name = lower.indexOf("charset");
    while (name >= 0) {
      CharsetDeclaration in = new CharsetDeclaration(lower, name + "charset".length());
      in.skipSpace();
      if (in.at < lower.length() && lower.charAt(in.at) == '=') {
        in.at++;
        return Optional.of(in.value(";")).map(String::strip).filter(label -> !label.isEmpty());
      }
      name = lower.indexOf("charset", name + 1);
    }
    return Optional.empty();
  }

  /** Returns what the beginning of a document declares. */
  static Optional<String> label(String beginning) {
    String lower = beginning.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml")) {
      CharsetDeclaration in = new CharsetDeclaration(lower, "<?xml".length());
      Optional<String> encoding = Optional.ofNullable(in.attributes().get("encoding"));
      if (encoding.isPresent()) {
        return encoding;
      }
    }
    int tag = lower.indexOf('<');
    while (tag >= 0) {
      int next = tag + 1;
      if (lower.startsWith("<!--", tag)) {
        int end = lower.indexOf("-->", tag + 2);
        next = end < 0 ? lower.length() : end + 3;
      } else if (isMeta(lower, tag)) {
        Optional<String> label =
            meta(new CharsetDeclaration(lower, tag + "<meta".length()).attributes());
        if (label.isPresent()) {
          return label;
        }
      }
      tag = lower.indexOf('<', next);
    }
    return Optional.empty();
  }

  private static boolean isMeta(String lower, int tag) {
    int end = tag + "<meta".length();
    return lower.startsWith("<meta", tag)
        && end < lower.length()
        && ("/" + SPACE).indexOf(lower.charAt(end)) >= 0;
  }

  private static Optional<String> meta(Map<String, String> attributes) {
    String charset = attributes.getOrDefault("charset", "").strip();
    if (!charset.isEmpty()) {
      return Optional.of(charset);
    }
    return "content-type".equals(attributes.get("http-equiv"))
        ? parameter(attributes.getOrDefault("content", ""))
        : Optional.empty();
  }

  /** Reads attributes up to the end of the tag; the first of a name counts. */
  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    while (at < text.length() && text.charAt(at) != '>') {
      String name = until("=>/" + SPACE);
      if (name.isEmpty()) {
        at++;
        continue;
      }
      skipSpace();
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        attributes.putIfAbsent(name, value(">"));
      }
    }
    return attributes;
  }

  /** Reads a value, quoted or up to white space or one of {@code ends}. */
  private String value(String ends) {
    skipSpace();
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      String quote = String.valueOf(text.charAt(at++));
      String value = until(quote);
      at = Math.min(at + 1, text.length());
      return value;
    }
    return until(ends + SPACE);
  }

  private String until(String ends) {
    int from = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private void skipSpace() {
    while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
