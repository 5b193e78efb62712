package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks that begin a line which goes on; "¦" is where the text behind the separator begins. */
class TimeBeginningTest {

  private static Optional<Integer> next(String text) {
    return Times.ANY_LANGUAGE.leading(text).map(TimePhrase::next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30: ¦Storm",
        "10:30 : ¦storm",
        "10:30：¦风暴",
        "10:30 | ¦storm",
        "10:30 ｜ ¦storm",
        "10:30 + ¦storm",
        "10:30 • ¦storm",
        "10:30 · ¦storm",
        "10:30 » ¦storm",
        "10:30 > ¦storm",
        "10:30 - ¦storm",
        "10:30–¦storm",
        "10:30 – – ¦storm",
        "10:30 – ¦…and",
        "10:30 – ¦$5",
        "10:30 – ¦5 boats",
        "10:30: ¦5 boats",
        "10 Uhr: ¦Storm",
        "10:30 Uhr. ¦Storm",
        "10:30 Uhr .¦Storm",
        "03:42 - ¦Source harbour",
        "03:42: ¦Source: harbour"
      })
  void aSeparatorStandsBeforeTheText(String marked) {
    assertEquals(Optional.of(marked.indexOf('¦')), next(marked.replace("¦", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30 ¦Storm",
        "10:30 a.m. ¦Storm",
        "10:30¦Storm",
        "10:30 ¦\"storm",
        "10:30 ¦#storm",
        "10:30 ¦@ada",
        "10:30 ¦(storm",
        "10:30 ¦风暴",
        "10:30¦风暴",
        "10:30 ¦5 boats",
        "10.30 ¦Storm",
        "10.30 Uhr ¦5 boats",
        "14:30 ¦Kilometer",
        "10時 ¦風暴",
        "10時 ¦Storm",
        "10:30 ET, March 3, 2024 ¦Storm"
      })
  void aTextWithoutASeparatorBeginsLikeASentence(String marked) {
    assertEquals(Optional.of(marked.indexOf('¦')), next(marked.replace("¦", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30",
        "10:30 –",
        "10:30 – %",
        "10:30 %",
        "10:30 $5",
        "10:30 storm",
        "10:30. Storm",
        "10:30(storm",
        "March 3, 2024 Storm",
        "5 minutes ago: Storm",
        "10 Uhr Storm",
        "10 Uhr 風暴",
        "10 am Storm",
        "10時風暴",
        "10:30に 風",
        "10:30까지 폭풍"
      })
  void otherTextDoesNotGoOnBehindAClock(String text) {
    assertEquals(Optional.empty(), next(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30-11:30 boats",
        "10:30 - 11:30 boats",
        "10:30 - 11:30",
        "10:30 11:30 boats",
        "10:30|5 boats",
        "10:30 |5 boats",
        "10:30:5 boats"
      })
  void aRangeOrScoreIsNoClock(String text) {
    assertEquals(Optional.empty(), next(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03:42 - Source: harbour", "03:42 - Source : harbour", "03:42 – Source：harbour"})
  void theLengthOfAVideoIsNoClock(String text) {
    assertEquals(Optional.empty(), next(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14.30 Euro", "14.30 Kilometer", "14.30 km", "10.30 5 boats"})
  void aBareNumberWithAPointIsAQuantity(String text) {
    assertEquals(Optional.empty(), next(text));
  }

  /** A text begins at most so far behind its clock. */
  @Test
  void theTextIsNearTheClock() {
    for (int blanks : new int[] {39, 40}) {
      Optional<Integer> near = blanks == 39 ? Optional.of(44) : Optional.empty();
      assertEquals(near, next("10:30" + " ".repeat(blanks) + "Storm"));
      assertEquals(near, next("10:30 |" + " ".repeat(blanks - 2) + "Storm"));
    }
  }
}
