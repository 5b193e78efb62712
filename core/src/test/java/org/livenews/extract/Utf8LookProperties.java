package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

class Utf8LookProperties {

  private static Optional<Utf8Look> look(byte[] bytes, int reach) {
    return Utf8Look.at(new String(bytes, StandardCharsets.ISO_8859_1), reach);
  }

  private static boolean isSound(byte[] bytes) {
    return look(bytes, bytes.length).isPresent();
  }

  private static int oddities(String text, int reach) {
    return look(text.getBytes(StandardCharsets.UTF_8), reach).orElseThrow().oddities();
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
    assertEquals(sound && !isBarred(bytes), isSound(bytes));
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
    assertEquals(told, isSound(bytes));
  }

  /** The bytes are looked at in windows, which may part a character. */
  @Property
  void placeInALongPageDoesNotMatter(
      @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 8_150, max = 16_400) int before) {
    byte[] page = new byte[before + bytes.length];
    Arrays.fill(page, 0, before, (byte) 'a');
    System.arraycopy(bytes, 0, page, before, bytes.length);
    assertEquals(isSound(bytes), isSound(page));
  }

  @Property
  void stretchesOfAsciiAreAscii(
      @ForAll List<@From("plainOrOdd") String> parts,
      @ForAll @IntRange(max = 200) int before,
      @ForAll @IntRange(max = 300) int from,
      @ForAll @IntRange(max = 300) int length) {
    String octets =
        new String(
            ("a".repeat(before) + String.join("", parts)).getBytes(StandardCharsets.UTF_8),
            StandardCharsets.ISO_8859_1);
    int start = Math.min(from, octets.length());
    int end = Math.min(start + length, octets.length());
    Utf8Look look = Utf8Look.at(octets, octets.length()).orElseThrow();
    boolean ascii = octets.substring(start, end).chars().allMatch(c -> c < 0x80);
    Statistics.label("ascii").collect(look.isAscii(start, end));
    assertTrue(ascii || !look.isAscii(start, end));
    assertTrue(octets.chars().anyMatch(c -> c >= 0x80) || look.isAscii(start, end));
  }

  @Example
  void stretchFarFromOtherCharactersIsAscii() {
    String octets = "a".repeat(10_000) + "\u00C3\u00A9" + "a".repeat(10_000);
    Utf8Look look = Utf8Look.at(octets, 0).orElseThrow();
    assertTrue(look.isAscii(0, 9_900));
    assertTrue(look.isAscii(10_100, 20_002));
    assertFalse(look.isAscii(9_900, 10_001));
    assertFalse(look.isAscii(10_001, 10_100));
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
    assertEquals(expected, oddities(String.join("", parts), to));
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
    assertEquals(2, oddities("\t\n\f\r \u000B\u0001 plain", 40));
  }

  @Example
  void characterThatIsCutOffIsAFault() {
    assertFalse(isSound(new byte[] {'a', (byte) 0xC3}));
    assertTrue(isSound(new byte[0]));
  }
}
