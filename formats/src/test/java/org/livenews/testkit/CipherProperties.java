package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A cipher swaps letters for letters of the same script and case, one to one. */
class CipherProperties {

  private static final String LETTERS = "abzABZéÉğĞąжЖєЄλΛبهקש";

  @Property(tries = 100, seed = "1")
  void everyLetterBecomesAnotherOfItsScriptAndCase(@ForAll long seed) {
    Cipher cipher = Cipher.of(seed);
    for (int i = 0; i < LETTERS.length(); i++) {
      char c = LETTERS.charAt(i);
      char d = cipher.apply(c);
      assertNotEquals(c, d);
      assertEquals(UnicodeScript.of(c), UnicodeScript.of(d));
      assertEquals(Character.isUpperCase(c), Character.isUpperCase(d));
      assertEquals(Character.isLowerCase(c), Character.isLowerCase(d));
    }
  }

  @Property(tries = 50, seed = "2")
  void noTwoCharactersBecomeOne(@ForAll long seed) {
    Cipher cipher = Cipher.of(seed);
    Set<Character> images = new HashSet<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertTrue(images.add(cipher.apply((char) c)), "two characters become " + (char) c);
    }
  }

  @Property(tries = 200, seed = "3")
  void theInverseUndoesIt(@ForAll long seed, @ForAll String text) {
    Cipher cipher = Cipher.of(seed);
    assertEquals(text, cipher.inverse().apply(cipher.apply(text)));
    assertEquals(text.length(), cipher.apply(text).length());
  }

  @Property(tries = 50, seed = "4")
  void forbiddenWordsNeverComeUp(@ForAll long seed) {
    Set<String> forbidden = Set.of("by", "am", "pm", "et", "ap", "of", "in");
    Cipher cipher = Cipher.avoiding(forbidden, "At no time is it up to us; we do as he did.", seed);
    for (String word : "at no time is it up to us we do as he did".split(" ")) {
      assertFalse(forbidden.contains(cipher.apply(word)));
    }
  }

  @Example
  void digitsMarksAndBlanksStay() {
    String marks = "12:30 – “…” ([/])\u00A0\t•!? 日本 😀";
    assertEquals(marks, Cipher.of(5).apply(marks));
  }

  @Example
  void aWordIsTheSameWordEverywhere() {
    String[] words = Cipher.of(6).apply("rain Rain rain").split(" ");
    assertEquals(words[0], words[2]);
    assertEquals(words[0].substring(1), words[1].substring(1));
  }
}
