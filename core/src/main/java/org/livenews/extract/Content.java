package org.livenews.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;

/**
 * The content of a capture, up to the limit of characters. Each call decodes anew: nothing is held
 * that the caller does not hold. Not thread-safe.
 */
final class Content {

  private final Capture capture;
  private final int limit;
  private final List<Diagnostic> diagnostics;
  private boolean told;

  /**
   * Creates the content of a capture.
   *
   * @param diagnostics takes what was wrong or doubtful in decoding, and that the limit was reached
   */
  Content(Capture capture, Limits limits, List<Diagnostic> diagnostics) {
    this.capture = capture;
    this.diagnostics = diagnostics;
    limit = limits.characters();
  }

  /** Returns the source of an HTML page, decoded as a whole only where it must be. */
  SourceText source() {
    Optional<SourceText> undecoded =
        capture.charset().equals(StandardCharsets.UTF_8)
            ? octets().flatMap(SourceText::undecoded)
            : Optional.empty();
    if (undecoded.isPresent()) {
      diagnostics.addAll(capture.charsetDoubts());
    }
    return undecoded.orElseGet(() -> SourceText.of(legible()));
  }

  /** Returns the content, each byte as the character of its number, if it is within the limit. */
  Optional<String> octets() {
    return capture.octets().filter(octets -> octets.length() <= limit);
  }

  /** Returns the text of the content; none where it is not text. To be called once. */
  String legible() {
    Capture.Decoded decoded = capture.decode();
    diagnostics.addAll(decoded.diagnostics());
    String text = cut(decoded.text());
    boolean binary = LegibleText.isBinary(text);
    if (binary) {
      diagnostics.add(
          Diagnostic.warning(
              Code.NOT_TEXT,
              "the capture was not read: much of it is control characters or not "
                  + decoded.charset()));
    }
    return binary ? "" : LegibleText.of(text);
  }

  /** Returns the text of the content as it is. */
  String text() {
    return cut(capture.decode().text());
  }

  private String cut(String text) {
    if (text.length() <= limit) {
      return text;
    }
    if (!told) {
      told = true;
      diagnostics.add(
          Diagnostic.warning(
              Code.LIMIT_REACHED,
              "only the first " + limit + " of " + text.length() + " characters were read"));
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end);
  }
}
