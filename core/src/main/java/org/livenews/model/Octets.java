package org.livenews.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes, each as the character of its number (ISO 8859-1), which the JDK holds in one byte too.
 * Immutable.
 *
 * @param mark the byte order mark that they begin with; empty without one
 * @param signs what stands behind it
 */
record Octets(String mark, String signs) {

  static final Octets NONE = new Octets("", "");

  private static final String MARK_OF_UTF8 = "\u00EF\u00BB\u00BF";
  private static final String MARK_OF_UTF16BE = "\u00FE\u00FF";
  private static final String MARK_OF_UTF16LE = "\u00FF\u00FE";

  /** Returns a copy of bytes. */
  static Octets of(byte[] bytes) {
    int first = Math.min(bytes.length, MARK_OF_UTF8.length());
    String beginning = new String(bytes, 0, first, StandardCharsets.ISO_8859_1);
    for (String mark : new String[] {MARK_OF_UTF8, MARK_OF_UTF16BE, MARK_OF_UTF16LE}) {
      if (beginning.startsWith(mark)) {
        return new Octets(mark, signs(bytes, mark.length()));
      }
    }
    return new Octets("", signs(bytes, 0));
  }

  private static String signs(byte[] bytes, int from) {
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  /** Returns the charset that the byte order mark tells. */
  Optional<Charset> marked() {
    return switch (mark) {
      case MARK_OF_UTF8 -> Optional.of(StandardCharsets.UTF_8);
      case MARK_OF_UTF16BE -> Optional.of(StandardCharsets.UTF_16BE);
      case MARK_OF_UTF16LE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** Returns how many bytes there are. */
  int length() {
    return mark.length() + signs.length();
  }

  /** Returns the bytes behind the byte order mark. */
  byte[] behindMark() {
    return signs.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns all bytes. */
  byte[] bytes() {
    return (mark + signs).getBytes(StandardCharsets.ISO_8859_1);
  }
}
