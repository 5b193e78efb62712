package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
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
        Arbitraries.of(
                "plain text", "é", "߿", "ࠀ", "\uD7FF", "\uE000", "\uD83D\uDE00", "\0", "\uFFFF")
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
    assertEquals(sound && !isBarred(bytes), of(bytes).oddities(bytes.length) >= 0);
  }

  /** Whether text holds what parsers do not read as it is. */
  private static boolean isBarred(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\0') >= 0 || text.indexOf('\uFFFF') >= 0;
  }

  @Property
  void twoBytesBehindEachFirstOneAreSeen(@ForAll byte a, @ForAll byte b, @ForAll byte c) {
    byte[] bytes = {'<', a, b, c, '>'};
    boolean told = Utf8.isWellFormed(bytes) && !isBarred(bytes);
    assertEquals(told, of(bytes).oddities(bytes.length) >= 0);
  }

  @Property
  void eachByteIsASign(@ForAll("bytes") byte[] bytes) {
    Octets octets = of(bytes);
    assertEquals(octets.length(), octets.signs().length());
    assertEquals(octets.signs(), octets.text(0, octets.length(), StandardCharsets.ISO_8859_1));
  }

  @Property
  void oddCharactersAreCounted(
      @ForAll List<@From("plainOrOdd") String> parts, @ForAll @IntRange(max = 40) int to) {
    int expected = 0;
    int at = 0;
    for (String part : parts) {
      expected += at < to && part.matches("[\0-\u001F\uFFFD]") && !part.isBlank() ? 1 : 0;
      at += part.getBytes(StandardCharsets.UTF_8).length;
    }
    byte[] bytes = String.join("", parts).getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, of(bytes).oddities(to));
  }

  @Provide
  Arbitrary<String> plainOrOdd() {
    return Arbitraries.of(
        "plain text",
        "a",
        " ",
        "\t",
        "\n",
        "\r",
        "\f",
        "\u0001",
        "\b",
        "\u000E",
        "\uFFFD",
        "\uFFFE",
        "\uFFF0",
        "\u007F",
        "\u00E9",
        "\uD83D\uDE00");
  }

  @Example
  void whiteSpaceIsNotOdd() {
    assertEquals(
        2, of("\t\n\f\r \u000B\u0001 plain".getBytes(StandardCharsets.UTF_8)).oddities(40));
  }

  @Example
  void byteOrderMarkIsNoPart() {
    Octets octets = of("\uFEFF<p>é".getBytes(StandardCharsets.UTF_8));
    assertEquals(5, octets.length());
    assertEquals("é", octets.text(3, 5, StandardCharsets.UTF_8));
    assertEquals(0, octets.oddities(5));
    assertEquals(-1, of(new byte[] {'a', (byte) 0xC3}).oddities(2));
  }
}
