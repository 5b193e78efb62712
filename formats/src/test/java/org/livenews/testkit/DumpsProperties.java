package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated dumps hold their truth, and nothing that a careful reader could doubt. */
class DumpsProperties {

  @Provide
  Arbitrary<Dump> dumps() {
    return Arbitraries.longs().map(Dumps::of);
  }

  @Property(tries = 50, seed = "1")
  void aSeedGivesOneDump(@ForAll long seed) {
    assertEquals(Dumps.of(seed), Dumps.of(seed));
  }

  @Property(tries = 200, seed = "2")
  void theDumpIsItsTruthInOrder(@ForAll("dumps") Dump dump) {
    List<String> said = new ArrayList<>();
    for (Truth.Entry entry : dump.truth().updates()) {
      said.add(entry.time().text());
      entry.headline().ifPresent(said::add);
      for (Truth.Part part : entry.body()) {
        if (part instanceof Truth.Paragraph p) {
          said.add(p.text());
        } else if (part instanceof Truth.Bullet b) {
          said.add(b.text());
        } else if (part instanceof Truth.Picture picture) {
          said.addAll(List.of(picture.alt(), picture.caption(), picture.credit()));
        }
      }
    }
    String text = dump.text();
    int at = text.indexOf(dump.truth().headline()) + dump.truth().headline().length();
    for (String piece : said) {
      int found = text.indexOf(piece, at);
      assertTrue(found >= 0, () -> "not in its place: " + piece);
      at = found + piece.length();
    }
  }

  @Property(tries = 200, seed = "3")
  void thereAreAsManyPiecesAsUpdates(@ForAll("dumps") Dump dump) {
    assertEquals(dump.truth().updates().size(), dump.cut().updates().size());
  }

  @Property(tries = 200, seed = "4")
  void headlinesHaveNoFullStopAndParagraphsHaveOne(@ForAll("dumps") Dump dump) {
    for (Truth.Entry entry : dump.truth().updates()) {
      entry.headline().ifPresent(h -> assertFalse(h.endsWith(".") || h.length() > 110, h));
      for (Truth.Part part : entry.body()) {
        if (part instanceof Truth.Paragraph p) {
          assertTrue(p.text().endsWith(".") || p.text().endsWith(".”"), p.text());
        }
      }
    }
  }

  @Property(tries = 200, seed = "5")
  void noHeadlineOrParagraphComesTwice(@ForAll("dumps") Dump dump) {
    Set<String> said = new HashSet<>();
    for (Truth.Entry entry : dump.truth().updates()) {
      entry.headline().ifPresent(h -> assertTrue(said.add(h), h));
      for (Truth.Part part : entry.body()) {
        assertTrue(said.add(part.toString()), part.toString());
      }
    }
  }

  @Property(tries = 200, seed = "6")
  void stockLinesAreLinesOfTheDump(@ForAll("dumps") Dump dump) {
    Set<String> lines = new HashSet<>(dump.text().lines().map(String::strip).toList());
    assertTrue(lines.containsAll(dump.stock()));
    assertTrue(dump.stock().containsAll(dump.truth().furniture()));
  }

  @Property(tries = 100, seed = "7")
  void aDisguiseKeepsLinesStockAndTimes(@ForAll("dumps") Dump dump, @ForAll long seed) {
    Cipher cipher = Cipher.avoiding(Disguise.TELLING, dump.text(), seed);
    String disguised = Disguise.of(dump.text(), cipher, dump.stock()::contains);
    List<String> before = dump.text().lines().toList();
    List<String> after = disguised.lines().toList();
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).length(), after.get(i).length());
      boolean stock = dump.stock().contains(before.get(i).strip());
      assertEquals(stock || before.get(i).isEmpty(), before.get(i).equals(after.get(i)));
    }
    for (Truth.Entry entry : dump.truth().updates()) {
      assertTrue(disguised.contains(entry.time().text()), entry.time().text());
    }
    for (Truth.Entry entry : dump.truth().updates()) {
      entry.headline().ifPresent(h -> assertNotEquals(h, cipher.apply(h)));
    }
  }

  @Example
  void allStylesAndTonguesComeUp() {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    Set<Tongue> tongues = EnumSet.noneOf(Tongue.class);
    LongStream.range(0, 500)
        .mapToObj(Dumps::of)
        .forEach(
            dump -> {
              styles.add(dump.style());
              tongues.add(dump.tongue());
            });
    assertEquals(EnumSet.allOf(Style.class), styles);
    assertEquals(EnumSet.allOf(Tongue.class), tongues);
  }

  @Example
  void creditsAndClocksAreKeptInProse() {
    Cipher cipher = Cipher.of(8);
    String line = "Rain fell at 9:30 a.m. on March 21 (Ada Larkin/AP)";
    String disguised = Disguise.of(line, cipher, stock -> false);
    assertEquals(
        cipher.apply("Rain fell at ")
            + "9:30 a.m."
            + cipher.apply(" on ")
            + "March 21"
            + " (Ada Larkin/AP)",
        disguised);
  }
}
