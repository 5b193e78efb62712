package org.livenews.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;

/** Any bytes are decoded, whatever content type the first line says they have. */
class CaptureFuzzTest {

  @FuzzTest
  void keepsTheLaws(byte[] bytes) {
    Input input = Input.of(bytes);
    Capture capture = Capture.bytes(input.content(), input.head());
    Capture.Decoded decoded = capture.decode();
    assertArrayEquals(input.content(), capture.content().orElseThrow());
    assertEquals(decoded, capture.decode());
    assertEquals(capture, capture.toBuilder().build());
    assertEquals(capture.charset().name(), decoded.charset());
    assertTrue(decoded.diagnostics().containsAll(capture.charsetDoubts()));
    assertEquals(capture.media(), Capture.bytes(input.content(), input.head()).media());
    boolean whole =
        decoded.diagnostics().stream().noneMatch(d -> d.code() == Diagnostic.Code.BAD_ENCODING);
    if (whole && capture.charset().equals(StandardCharsets.UTF_8)) {
      isUtf8(input.content(), decoded.text());
    }
    Charset charset = capture.charset();
    if (whole && charset.canEncode()) {
      String again = new String(decoded.text().getBytes(charset), charset);
      assertEquals(withoutMark(decoded.text()), withoutMark(again));
    }
    stream(input, capture);
  }

  /** What decodes without complaint is all there, but for a mark in front. */
  private static void isUtf8(byte[] bytes, String text) {
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    int mark = bytes.length - written.length;
    assertTrue(mark == 0 || mark == 3, () -> mark + " bytes are missing");
    for (int i = 0; i < written.length; i++) {
      assertEquals(bytes[mark + i], written[i]);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A stream gives what its bytes give, unless they are packed. */
  private static void stream(Input input, Capture capture) {
    byte[] bytes = input.content();
    boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
    try {
      Capture streamed = Capture.of(new ByteArrayInputStream(bytes), input.head());
      if (packed) {
        assertNotEquals(capture, streamed);
      } else {
        assertEquals(capture, streamed);
      }
    } catch (IOException e) {
      assertTrue(packed, e::toString);
    }
  }
}
