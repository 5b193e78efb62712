package org.livenews.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in JSON would do more than stand in a string is escaped, and nothing else is. */
class HarmlessJsonTest {

  private static String escaped(int c) {
    return "\\u" + HexFormat.of().withUpperCase().toHexDigits((char) c);
  }

  /** Controls, separators of lines, marks of direction, by their first and last. */
  @ParameterizedTest
  @CsvSource({
    "0000,0009",
    "000B,001F",
    "007F,009F",
    "061C,061C",
    "200E,200F",
    "2028,202E",
    "2066,2069"
  })
  void activeCharactersAreEscapedAndTheirNeighboursNot(String first, String last) {
    int from = Integer.parseInt(first, 16);
    int to = Integer.parseInt(last, 16);
    for (int c = from; c <= to; c++) {
      assertEquals("a" + escaped(c) + "b", Json.harmless("a" + (char) c + "b"));
    }
    assertTrue(isKept(to + 1) || to == 0x0009);
    assertTrue(from == 0 || isKept(from - 1));
  }

  private static boolean isKept(int c) {
    String text = String.valueOf((char) c);
    return text.equals(Json.harmless(text));
  }

  @Test
  void charactersBeyondTheFirstPlaneAreKeptAndHalvesEscaped() {
    assertEquals("\uD83D\uDE00", Json.harmless("\uD83D\uDE00"));
    assertEquals(escaped(0xD83D), Json.harmless("\uD83D"));
    assertEquals(escaped(0xD83D) + "a", Json.harmless("\uD83Da"));
    assertEquals(escaped(0xDE00) + "a", Json.harmless("\uDE00a"));
    assertEquals(escaped(0xD83D) + "\uD83D\uDE00", Json.harmless("\uD83D\uD83D\uDE00"));
    assertEquals(escaped(0xDBFF), Json.harmless("\uDBFF"));
    assertEquals(escaped(0xDFFF), Json.harmless("\uDFFF"));
    assertTrue(isKept(0xD7FF));
    assertTrue(isKept(0xE000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script", "</script", "<!--", "<ScRiPt>", "</SCRIPT >", "a<!-- b"})
  void whatOpensOrClosesAScriptLosesItsBracket(String text) {
    assertEquals(text.replace("<", escaped('<')), Json.harmless(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<p>", "a < b", "<scrip", "</scrip", "<!-", "\n", " ~", "é", "中"})
  void allElseIsKept(String text) {
    assertEquals(text, Json.harmless(text));
    assertFalse(Json.harmless(text).contains("\\u"));
  }
}
