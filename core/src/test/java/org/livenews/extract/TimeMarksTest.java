package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs that may stand around printed times. */
class TimeMarksTest {

  private static final String LETTERS = "aZ5äЖ天ا٣";

  private static void assertAre(IntPredicate kind, String those, String others) {
    those.chars().forEach(c -> assertEquals(true, kind.test(c), Character.getName(c)));
    others.chars().forEach(c -> assertEquals(false, kind.test(c), Character.getName(c)));
  }

  @Test
  void separatorsStandBetweenATimeAndAText() {
    assertAre(
        c -> TimeMarks.isSeparator((char) c), " \t\u00A0-–—+|•·:：｜>»", LETTERS + ".,;<«(\"#*");
  }

  @Test
  void closersAreTheEndsOfBrackets() {
    assertAre(c -> TimeMarks.isCloser((char) c), ")]）】", LETTERS + "([（【}>\"");
  }

  @Test
  void aQuotationMayBeginWithEitherMark() {
    assertAre(c -> TimeMarks.isOpeningQuote((char) c), "\"“„«»‘'‚‹’”「『《", LETTERS + "(`>」』》›");
  }

  @Test
  void marksAreNeitherOfWordsNorOfQuantities() {
    assertAre(
        c -> TimeMarks.isMark((char) c),
        " \t+-*|.,:;()[]{}<>\"'!~_=–—•“„‧「】★→\u00A0\u200B\uFE0F\uFE00\u0080\uD83D\uDD34",
        LETTERS + "#@$%&/?^`\\…€£°‰\u0301\u0903");
  }

  @Test
  void framesAreSignsInARow() {
    assertAre(c -> TimeMarks.isFrame((char) c), "+*|=~#_-–—", LETTERS + " .:<>\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Harbour|true",
        "5 boats|true",
        "\uD83D\uDD34 Red|true",
        "\"We|true",
        "(We|true",
        "【We|true",
        "#storm|true",
        "@ada|true",
        "$5|true",
        "€5|true",
        "£5|true",
        "…and|true",
        "¿Qué|true",
        "¡Ay|true",
        "%|false",
        ".|false",
        "-|false",
        ")|false"
      })
  void aTextGoesOnWithALetterFigureOrOpeningSign(String text, boolean goesOn) {
    assertEquals(goesOn, TimeMarks.goesOn(text, 0));
    assertEquals(goesOn, TimeMarks.goesOn("- " + text, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^• 14:05^|2",
        "^14:05^|0",
        "^ - ^|3",
        "^\uD83D\uDD34 14:05^|3",
        "^\uD83D\uDD34\uFE0F14:05^|3",
        "^\uD835\uDFD9 14:05^|0",
        "^- \uD835\uDFD9^|2",
        "^\uDD34 14:05^|2"
      })
  void marksAreSteppedOver(String text, int to) {
    assertEquals(to, TimeMarks.skipMarks(text, 0, text.length()));
    assertEquals(Math.min(1, to), TimeMarks.skipMarks(text, 0, 1));
  }

  /** Of a letter outside the first plane both halves are no mark. */
  @Test
  void aHalfBelongsToItsCharacter() {
    String letter = "\uD835\uDD38";
    String emoji = "\uD83D\uDD34";
    for (int p = 0; p < 2; p++) {
      assertEquals(false, TimeMarks.isMarkAt(letter, p));
      assertEquals(true, TimeMarks.isMarkAt(emoji, p));
      assertEquals(false, TimeMarks.isMarkAt(emoji + letter, p + 2));
      assertEquals(true, TimeMarks.isMarkAt(letter + emoji, p + 2));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^Storm +++^|5",
        "^Storm +++  ^|5",
        "^Storm ++^|5",
        "^Storm +^|7",
        "^Storm+++^|5",
        "^Storm++^|7",
        "^Storm ++ --^|5",
        "^Storm+++ ==^|5",
        "^Storm +-^|8",
        "^Storm^|5",
        "^Storm  ^|5",
        "^Storm ..^|8",
        "^+++^|0",
        "^++^|0",
        "^+^|1",
        "^^|0"
      })
  void aFrameIsTwoSignsApartOrThreeWrittenOn(String text, int end) {
    assertEquals(end, TimeMarks.frameStart(text, 0));
  }

  @Test
  void aFrameDoesNotBeginBeforeThePlaceAskedFor() {
    assertEquals(3, TimeMarks.frameStart("+++++", 3));
    assertEquals(5, TimeMarks.frameStart("+++++", 4));
    assertEquals(2, TimeMarks.frameStart("    ", 2));
  }
}
