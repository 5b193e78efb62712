package org.livenews.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.livenews.ParseResult;
import org.livenews.codec.CodecException;
import org.livenews.codec.JsonCodec;
import org.livenews.testkit.Laws;

/**
 * Any document is read as a result or refused with the place of the trouble; what is read is
 * written and read back as it was, and safe to show, whoever wrote the document.
 */
class CodecFuzzTest {

  private interface Source {
    ParseResult read() throws IOException;
  }

  @FuzzTest
  void keepsTheLaws(byte[] bytes) throws IOException {
    String text = Input.text(bytes);
    Optional<ParseResult> fromText = read(() -> JsonCodec.read(text), text);
    if (fromText.isPresent()) {
      ParseResult result = fromText.get();
      assertEquals(List.of(), Laws.output(result));
      assertEquals(result, JsonCodec.read(JsonCodec.writePretty(result)));
      assertEquals(
          result.updates().size(),
          JsonCodec.writeLines(result).chars().filter(c -> c == '\n').count());
      result.updates().forEach(update -> update.body().toText());
    }
    if (text.equals(new String(bytes, StandardCharsets.UTF_8)) && !text.contains("\uFFFD")) {
      assertEquals(
          fromText, read(() -> JsonCodec.read(new ByteArrayInputStream(bytes)), text), "as bytes");
    } else {
      read(() -> JsonCodec.read(new ByteArrayInputStream(bytes)), text);
    }
  }

  private static Optional<ParseResult> read(Source source, String text) throws IOException {
    try {
      return Optional.of(source.read());
    } catch (CodecException e) {
      assertTrue(e.line() >= 1 && e.line() <= 1 + text.lines().count(), e::toString);
      assertTrue(e.column() >= 1 && e.column() <= text.length() + 1, e::toString);
      assertTrue(e.getMessage().contains("expected"), e::toString);
      return Optional.empty();
    }
  }
}
