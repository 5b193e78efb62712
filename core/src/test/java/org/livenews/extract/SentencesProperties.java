package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of looking for one text in the sentences of another. */
class SentencesProperties {

  private static final String TEXT = "Rain fell. The old bridge opens at noon, they say";

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aab1 .,-é").ofMaxLength(14);
  }

  @Example
  void wordsWithinASentenceAreHeldWhateverMarksAreBetweenThem() {
    assertTrue(Sentences.holdsInside(TEXT, "Look: bridge opens at noon they", 6));
    assertTrue(Sentences.holdsInside(TEXT, "bridge-opens, at noon …", 0));
    assertTrue(Sentences.holdsInside("The old-bridge opens", "bridge opens", 0));
  }

  @Example
  void wordsAtTheBeginningOfASentenceOrElsewhereAreNot() {
    assertFalse(Sentences.holdsInside(TEXT, "Rain fell", 0));
    assertFalse(Sentences.holdsInside(TEXT, "old bridge", 0));
    assertFalse(Sentences.holdsInside(TEXT, "bridge opens today", 0));
    assertFalse(Sentences.holdsInside(TEXT, "bridge …", 6));
  }

  @Property
  void whatIsHeldIsToldByLettersAndDigitsAlone(
      @ForAll @From("texts") String text, @ForAll @From("texts") String other) {
    String part = letters(other);
    int at = part.isEmpty() ? -1 : letters(text).indexOf(part);
    if (at <= 0) {
      assertFalse(Sentences.holdsInside(text, other, 0));
    }
    assertEquals(Sentences.holdsInside(text, other, 0), Sentences.holdsInside(text, part, 0), text);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
