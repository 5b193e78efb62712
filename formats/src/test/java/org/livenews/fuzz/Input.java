package org.livenews.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the bytes of a seed stand for: a first line that says how to read, and what is to be read.
 */
final class Input {

  private final String head;
  private final byte[] content;

  private Input(String head, byte[] content) {
    this.head = head;
    this.content = content;
  }

  /** Parts bytes at their first line feed. */
  static Input of(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return new Input(
            new String(bytes, 0, i, StandardCharsets.UTF_8),
            Arrays.copyOfRange(bytes, i + 1, bytes.length));
      }
    }
    return new Input("", bytes);
  }

  /** Returns the first line; nothing where there is no line feed. */
  String head() {
    return head;
  }

  /** Returns what follows the first line; everything where there is no line feed. */
  byte[] content() {
    return content;
  }

  /** Returns the words of the first line. */
  List<String> words() {
    return List.of(head.split(" "));
  }

  /** Returns the content as text. */
  String text() {
    return text(content);
  }

  /**
   * Decodes UTF-8, in which two escapes stand for what it cannot hold, surrogates without their
   * partner: {@code \D800} and {@code \DC00}.
   */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replace("\\D800", "\uD800")
        .replace("\\DC00", "\uDC00");
  }

  /** Whether a check that costs much is made of this input: of one in eight. */
  boolean isChosen() {
    return Arrays.hashCode(content) % 8 == 0;
  }
}
