package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;

class CharacterReferencesProperties {

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> signs =
        Arbitraries.of("&", "#", ";", "x", "X", "=", " ", "-", "0", "9", "a", "ü", "<", "\n");
    Arbitrary<String> names =
        Arbitraries.of(
            "amp", "AMP", "Amp", "lt", "quot", "nbsp", "copy", "not", "notin", "NotEqualTilde");
    Arbitrary<String> numbers = Arbitraries.integers().between(0, 0x120000).map(n -> "#" + n);
    Arbitrary<String> hexadecimal =
        Arbitraries.integers().between(0, 0x20000).map(n -> "#x" + Integer.toHexString(n));
    Arbitrary<String> whole =
        Arbitraries.oneOf(names, numbers, hexadecimal).map(name -> "&" + name + ";");
    return Arbitraries.oneOf(signs, names, numbers, whole)
        .list()
        .ofMaxSize(8)
        .map(CharacterReferencesProperties::joined);
  }

  private static String joined(List<String> parts) {
    return String.join("", parts);
  }

  @Property
  void textMeansWhatAParserReads(@ForAll("written") String written) {
    assertEquals(
        Parser.unescapeEntities(written, false), new CharacterReferences().inText(written));
  }

  @Property
  void valuesMeanWhatAParserReads(@ForAll("written") String written) {
    assertEquals(
        Parser.unescapeEntities(written, true), new CharacterReferences().inAttribute(written));
  }

  @Example
  void numbersAndNamesAreRead() {
    assertEquals("a & b's", new CharacterReferences().inText("a &amp; b&#39;s"));
    assertEquals("?a=1&copy=2", new CharacterReferences().inAttribute("?a=1&copy=2"));
    assertEquals("?a=1©=2", new CharacterReferences().inText("?a=1&copy=2"));
  }
}
