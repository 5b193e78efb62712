package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the look at a line: it tells what looks for each thing by itself tell. */
class GlanceProperties {

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<Character> common =
        Arbitraries.of(
            'a', 'B', 'é', 'Σ', '7', '٧', ' ', ' ', '\t', '\n', '\u0001', '\u0085', '\u00a0',
            '\u00ad', '\u2007', '\u200b', '\u200e', '\u202f', '\ufeff', '\'', '`', '’', 'ʼ', '"',
            '»', '漢', 'カ', 'ก', '한', '\ud83d', '\ude00', '.', '—');
    return Arbitraries.oneOf(common, Arbitraries.chars()).list().ofMaxSize(12).map(this::joined);
  }

  private String joined(Iterable<Character> chars) {
    StringBuilder out = new StringBuilder();
    chars.forEach(out::append);
    return out.toString();
  }

  @Property
  void everyKindOfCharacterIsTold(@ForAll @From("lines") String text) {
    Glance glance = Glance.of(text);
    assertEquals(Signs.hasDigit(text, 0, text.length()), glance.hasDigit());
    assertEquals(
        text.chars().anyMatch(c -> Character.isSurrogate((char) c)), glance.hasSurrogate());
    assertEquals(text.equals(Line.fold(text)), glance.isFolded());
    assertTrue(!glance.isCollapsed() || text.equals(Line.collapse(text)));
  }

  @Property
  void aLineIsTheSameWhetherOrNotItWasLookedAt(@ForAll @From("lines") String text) {
    assertEquals(Line.of(text), Line.of(text, Glance.of(text)));
  }

  @Property
  void wordsAreWhatStandsBetweenBlanks(@ForAll @From("lines") String text) {
    int words = 0;
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || Blank.is(text.charAt(i - 1));
      words += begins && !Blank.is(text.charAt(i)) ? 1 : 0;
      unspaced += Signs.isUnspaced(text.charAt(i)) ? 1 : 0;
    }
    assertEquals(words + unspaced / 2, Glance.of(text).words());
  }

  @Example
  void plainLinesNeedNoOtherForm() {
    Glance plain = Glance.of("The bridge opens, they say");
    assertTrue(plain.isCollapsed() && plain.isFolded());
    assertEquals(5, plain.words());
    assertEquals(3, Glance.of("東京都民が").words());
  }
}
