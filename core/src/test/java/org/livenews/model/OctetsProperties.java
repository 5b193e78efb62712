package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class OctetsProperties {

  private static Octets of(byte[] bytes) {
    return Capture.bytes(bytes, "text/plain").octets().orElseThrow();
  }

  /** Characters of one to four bytes, and bytes that may begin, continue or break one. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> characters =
        Arbitraries.of("plain text", "é", "߿", "ࠀ", "\uD7FF", "\uE000", "\uD83D\uDE00", "\0")
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> strays =
        Arbitraries.of(0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5)
            .map(b -> new byte[] {b.byteValue()});
    return Arbitraries.frequencyOf(Tuple.of(6, characters), Tuple.of(1, strays))
        .list()
        .ofMaxSize(12)
        .map(
            list -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              list.forEach(out::writeBytes);
              return out.toByteArray();
            });
  }

  @Property
  void faultsOfUtf8AreSeen(@ForAll("bytes") byte[] bytes) {
    boolean sound = Utf8.isWellFormed(bytes);
    Statistics.label("sound").collect(sound);
    assertEquals(sound, of(bytes).isUtf8());
  }

  @Property
  void twoBytesBehindEachFirstOneAreSeen(@ForAll byte a, @ForAll byte b, @ForAll byte c) {
    byte[] bytes = {'<', a, b, c, '>'};
    assertEquals(Utf8.isWellFormed(bytes), of(bytes).isUtf8());
  }

  @Property
  void eachByteIsASign(@ForAll("bytes") byte[] bytes) {
    Octets octets = of(bytes);
    assertEquals(octets.length(), octets.signs().length());
    assertEquals(octets.signs(), octets.text(0, octets.length(), StandardCharsets.ISO_8859_1));
  }

  @Property
  void controlsAreCounted(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 40) int to) {
    int expected = 0;
    for (int i = 0; i < Math.min(to, bytes.length); i++) {
      expected += Character.isISOControl(bytes[i] & 0xFF) && bytes[i] >= 0 ? 1 : 0;
    }
    assertEquals(expected, of(bytes).controls(to));
  }

  @Example
  void whiteSpaceIsNoControl() {
    assertEquals(
        2, of("\t\n\f\r \u000B\u0001 plain".getBytes(StandardCharsets.UTF_8)).controls(40));
  }

  @Example
  void byteOrderMarkIsNoPart() {
    Octets octets = of("\uFEFF<p>é".getBytes(StandardCharsets.UTF_8));
    assertEquals(5, octets.length());
    assertEquals("é", octets.text(3, 5, StandardCharsets.UTF_8));
    assertTrue(octets.isUtf8());
    assertFalse(of(new byte[] {'a', (byte) 0xC3}).isUtf8());
  }
}
