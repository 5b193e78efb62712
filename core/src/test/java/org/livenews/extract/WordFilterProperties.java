package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordFilterProperties {

  private static final int ROUNDS = 20_000;

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(12)
        .withCharRange('a', 'z')
        .withCharRange('À', 'ÿ')
        .withCharRange('а', 'я')
        .withCharRange('ა', 'ჰ')
        .withChars('ı', 'İ', 'ς', '日', '가', 'ก');
  }

  @Property
  void noWordIsMissed(
      @ForAll("words") String first, @ForAll("words") String other, @ForAll("words") String third) {
    WordFilter.Builder builder = new WordFilter.Builder();
    builder.add(first + " " + third);
    builder.addEach(third + " " + other);
    WordFilter filter = builder.build();

    for (String text :
        List.of(first, first + " " + other, first + ".", first + "'s", first + "5")) {
      assertTrue(filter.mayHold(text, 0), text);
    }
    for (String text : List.of(other, third + " " + other, "5" + other, other + ".)")) {
      assertEquals(0, filter.skipBack(text, text.length(), 0), text);
      assertTrue(isFigureOrEnd(text, filter.skip(text, 0, text.length())), text);
      assertEquals(text.length(), filter.skipAll(text, 0, text.length()), text);
      boolean word = text.chars().anyMatch(Character::isLetter);
      assertEquals(word, filter.holdsAny(text, 0, text.length()), text);
    }
  }

  @Example
  void anotherWordIsTold() {
    WordFilter.Builder builder = new WordFilter.Builder();
    builder.add("hace #min");
    builder.addEach("#min ago");
    WordFilter filter = builder.build();

    assertFalse(filter.mayHold("harbour", 0));
    assertFalse(filter.mayHold("hacer", 0));
    assertEquals(16, filter.skipBack("a long time gone.", 17, 0));
    assertEquals(7, filter.skipBack("gone 5 min AGO.", 15, 7));
    assertEquals(4, filter.skipBack("gone 5 min AGO.", 15, 0));
    assertEquals(4, filter.skip("ago gone", 0, 8));
    assertEquals(4, filter.skip("min 5 ago", 0, 9));
    assertEquals(9, filter.skipAll("min 5 ago", 0, 9));
    assertEquals(6, filter.skipAll("min 5 gone ago", 0, 14));
    assertEquals(11, filter.find("min 5 gone ago", 4, 14));
    assertEquals(11, filter.find("gone 5 gone", 0, 11));
    assertFalse(filter.holdsAny("gone 5 min", 0, 7));
  }

  private static boolean isFigureOrEnd(String text, int p) {
    return p == text.length() || Character.isDigit(text.charAt(p));
  }

  @Example
  void noPhraseThatATableHasIsMissed() throws IOException {
    for (Readings.Line line : Readings.lines()) {
      String text = line.text();
      TimeLanguage language = TimeLanguage.of(Locale.forLanguageTag(line.language()));
      for (int p = 0; p < text.length(); p++) {
        boolean begins =
            TimeWords.ALL.mayBegin(text, p, text.length())
                || language.distances().match(text, p, text.length()) != RelativeTable.NONE
                || RelativeTimes.inAnyLanguage().match(text, p, text.length()) != RelativeTable.NONE
                || language.conventions().mayBegin(text, p, text.length())
                || NamesAnywhere.mayBeginDate(text, p, text.length());
        if (begins && Character.isLetter(text.charAt(p))) {
          assertTrue(language.firstWords().mayHold(text, p), text.substring(p) + " " + text);
        }
      }
    }
  }

  @Example
  void aLineWithoutATimeAllocatesNothing() {
    List<String> lines =
        List.of(
            "Ferries to the islands will not sail before the harbour wall is mended",
            "Some 2300 homes between the towns are without power, 19 people are missing.",
            "“We would rather explain an empty ship than a full one”, said the owner",
            "Der Wind hat Dächer abgedeckt und 300 Bäume gefällt",
            "Midnight trains to the coast wait for the ferry; noon prayers were held on board",
            "2,5 Millionen Menschen warten auf Strom",
            "Паром не пойдёт на острова, людей перевозит 41 катер",
            "The council said so");
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int times = count(lines);
    assertEquals(0, times);
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int round = 0; round < ROUNDS; round++) {
      times += count(lines);
    }
    long bytes = thread.getCurrentThreadAllocatedBytes() - before;

    assertEquals(0, times);
    assertTrue(bytes < ROUNDS, bytes + " bytes in " + ROUNDS + " rounds");
  }

  private static int count(List<String> lines) {
    int times = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean timed =
          Times.ANY_LANGUAGE.only(line).isPresent()
              || Times.ANY_LANGUAGE.leading(line).isPresent()
              || Times.ANY_LANGUAGE.trailing(line).isPresent();
      times += timed ? 1 : 0;
    }
    return times;
  }
}
