package org.livenews.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.livenews.ParseResult;
import org.livenews.testkit.RandomPages;

class JsonCodecProperties {

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsReadBack(@ForAll long seed) {
    ParseResult result = new RandomPages(seed).result();
    assertEquals(result, JsonCodec.read(JsonCodec.write(result)));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsWrittenPrettyIsReadBackFromBytes(@ForAll long seed) throws IOException {
    ParseResult result = new RandomPages(seed).result();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonCodec.writePretty(result, out);
    assertEquals(result, JsonCodec.read(new ByteArrayInputStream(out.toByteArray())));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void writingIsDeterministicAndCompactIsOneLine(@ForAll long seed) {
    String json = JsonCodec.write(new RandomPages(seed).result());
    assertEquals(json, JsonCodec.write(new RandomPages(seed).result()));
    assertFalse(json.contains("\n"));
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(json));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void linesAreOneAnUpdate(@ForAll long seed) {
    ParseResult result = new RandomPages(seed).result();
    String lines = JsonCodec.writeLines(result);
    assertEquals(result.updates().size(), lines.chars().filter(c -> c == '\n').count());
    assertTrue(lines.isEmpty() || lines.endsWith("\n"));
  }

  /** Anything may come out of a damaged document but another kind of throw. */
  @Property(shrinking = ShrinkingMode.OFF)
  void aDamagedDocumentIsReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder(JsonCodec.write(new RandomPages(seed).result()));
    int at = random.nextInt(json.length());
    switch (random.nextInt(3)) {
      case 0 -> json.setLength(at);
      case 1 -> json.deleteCharAt(at);
      default -> json.setCharAt(at, "{}[]\",:0n<".charAt(random.nextInt(10)));
    }
    try {
      ParseResult read = JsonCodec.read(json.toString());
      assertEquals(read, JsonCodec.read(JsonCodec.write(read)));
    } catch (CodecException e) {
      assertTrue(e.line() == 1 && e.column() >= 1 && e.column() <= json.length() + 1, e::toString);
      assertTrue(e.getMessage().contains("expected"), e::toString);
    }
  }
}
