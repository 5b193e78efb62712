package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static Lexicon of(Set<String> words) {
    Lexicon.Builder builder = new Lexicon.Builder();
    words.forEach(word -> builder.add(word, 0));
    return builder.build();
  }

  /** Returns which word a walk along a text ends at; less than 0 if it ends at none. */
  private static int walk(Lexicon lexicon, String text) {
    int node = Lexicon.ROOT;
    for (int i = 0; i < text.length() && node >= 0; i++) {
      node = lexicon.kid(node, text.charAt(i));
    }
    return node < 0 ? node : lexicon.word(node);
  }

  @Property
  void holdsItsWordsInOrderAndNoOther(
      @ForAll Set<@CharRange(from = 'a', to = 'j') @StringLength(max = 6) String> words,
      @ForAll List<@CharRange(from = 'a', to = 'j') @StringLength(max = 6) String> others) {
    Lexicon lexicon = of(words);
    List<String> sorted = List.copyOf(new TreeSet<>(words));
    assertEquals(sorted.size(), lexicon.size());
    for (String word : sorted) {
      assertEquals(sorted.indexOf(word), walk(lexicon, word));
    }
    for (String other : others) {
      assertEquals(words.contains(other), walk(lexicon, other) >= 0);
    }
  }

  @Test
  void wordsAreFoundInWhateverCase() {
    Lexicon lexicon = of(Set.of("harbour", "λόγος", "λόγος του"));
    assertEquals(0, lexicon.find("The Harbour", 4, 11));
    assertEquals(1, lexicon.find("ΛΌΓΟΣ", 0, 5));
    assertEquals(2, lexicon.find("Λόγος του", 0, 9));
    assertEquals(-1, lexicon.find("The Harbour", 4, 10));
    assertEquals(-1, lexicon.find("harbours", 0, 8));
  }

  @Test
  void aWordMayBeOfAnyLength() {
    String word = "word ".repeat(100_000);
    Lexicon lexicon = of(Set.of("word", word));
    assertEquals(0, walk(lexicon, "word"));
    assertEquals(1, walk(lexicon, word));
  }
}
