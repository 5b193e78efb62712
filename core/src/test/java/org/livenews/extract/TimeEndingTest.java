package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times at the end of a line; "¦" is where one begins. */
class TimeEndingTest {

  private static Optional<Integer> ending(String text) {
    return Times.ANY_LANGUAGE.ending(text).map(TimePhrase::from);
  }

  private static Optional<Integer> trailing(String text) {
    return Times.ANY_LANGUAGE.trailing(text).map(TimePhrase::from);
  }

  /** Returns a line of so many words. */
  private static String words(int number) {
    return "storm ".repeat(number).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens ¦(13:42)",
        "The bridge opens ¦[13:42]",
        "The bridge opens ¦(13:42 GMT) ",
        "The bridge ¦(9.14)",
        "桥梁开放¦（15:20）",
        "The bridge opens ¦(2m ago)"
      })
  void aTimeStandsInBrackets(String marked) {
    String text = marked.replace("¦", "");
    assertEquals(Optional.of(marked.indexOf('¦')), ending(text));
    assertEquals(Optional.empty(), trailing(text));
    assertEquals(Optional.empty(), ending(text + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens – ¦9.14pm",
        "The bridge opens - ¦9:14",
        "The bridge opens–¦9:14",
        "The bridge opens | ¦9:14",
        "The bridge opens · ¦9:14",
        "The bridge opens • ¦9:14",
        "The bridge opens, ¦9:14",
        "The bridge opens: ¦9:14",
        "桥梁开放，¦15:20",
        "x – ¦9:14",
        "The bridge opens – ¦at 9:14 pm",
        "The bridge opens • ¦at 9:14 pm",
        "The bridge opens, ¦at 9:14 pm",
        "The bridge opens: ¦at 9:14 pm",
        "Die Brücke, ¦12. Mai, 10:12 Uhr"
      })
  void aTimeStandsBehindASign(String marked) {
    String text = marked.replace("¦", "");
    assertEquals(Optional.of(marked.indexOf('¦')), ending(text));
    assertEquals(Optional.empty(), trailing(text));
    assertEquals(Optional.empty(), ending(text + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens – ¦5 min ago.",
        "The bridge opens | ¦5 min ago.",
        "The bridge opens, ¦5 min ago.",
        "The bridge opens: ¦5 min ago."
      })
  void anAgeBehindASignMayEndASentence(String marked) {
    assertEquals(Optional.of(marked.indexOf('¦')), ending(marked.replace("¦", "")));
  }

  /** A full stop of the time itself ends no sentence, unless a small word makes it one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens ¦9:14 p.m.",
        "The bridge opens – ¦9:14 p.m.",
        "The bridge opens, ¦9:14 p.m."
      })
  void aTimeMayEndInItsOwnFullStop(String marked) {
    assertEquals(Optional.of(marked.indexOf('¦')), ending(marked.replace("¦", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens ¦9:14 pm",
        "The bridge opens ¦9:14 pm ",
        "The bridge opens ¦at 9:14 pm",
        "The bridge opens ¦9:14 pm EST",
        "The bridge opens ¦Friday 9:20 pm",
        "The bridge opens ¦5 min ago",
        "Die Brücke ¦um 10:12 Uhr",
        "By Ada Sample ¦March 3 9:38",
        "The bridge opens (9:14 pm) ¦at 9:20 pm"
      })
  void aMarkedTimeNeedsNoSign(String marked) {
    String text = marked.replace("¦", "");
    assertEquals(Optional.of(marked.indexOf('¦')), ending(text));
    assertEquals(Optional.empty(), trailing(text));
    assertEquals(Optional.empty(), ending(text.strip() + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens 9:14",
        "The bridge opens 9.14",
        "The bridge opens, 9.14",
        "The bridge opens -9:14",
        "The bridge -at 9:20 pm",
        "The bridge opens until 9:14 pm",
        "The bridge opens and 9:14 pm",
        "El puente y 9:14 pm",
        "The bridge opens at 9:14 p.m.",
        "The bridge opens, at 9:14 p.m.",
        "The bridge opens – at 9:14 p.m.",
        "The bridge opens by 9:14 pm",
        "The bridge opens March 3, 2024",
        "The bridge opens (March 3, 2024)",
        "The bridge opens, Friday",
        "The bridge opens, yesterday",
        "The bridge opens in 5 minutes",
        "The bridge opens, in 5 minutes",
        "The bridge (opens 9:14)",
        "The bridge (opens, 9:14 pm)",
        "The bridge 9:14 pm)",
        "The bridge opens (13:42) +++",
        "9:14",
        "– 9:14"
      })
  void otherTextEndsInNoTime(String text) {
    assertEquals(Optional.empty(), ending(text));
    assertEquals(Optional.empty(), trailing(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open 8:00 – 9:14",
        "Open 8 – 9:14",
        "3 – 9:14 pm",
        "Open 8 am – 9:14 pm",
        "Open 8 pm – 9:14 pm",
        "Storm 3pm – 9:14 pm",
        "Storm 3:30pm, 9:14 pm",
        "Open 8 Uhr – 9:14",
        "Open 8 am, 9:14 pm",
        "Open 8 Uhr, 9:14 pm",
        "Storm 2: 9:14 pm",
        "Won – 3:2"
      })
  void theEndOfARangeOrScoreIsNoTime(String text) {
    assertEquals(Optional.empty(), ending(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open 8:00, ¦9:14 pm",
        "Storm 3 | ¦9:14 pm",
        "Storm am – ¦9:14 pm",
        "am – ¦9:14 pm",
        "am, ¦9:14 pm"
      })
  void aNumberOrHalfOfTheDayAloneIsNoBeginningOfARange(String marked) {
    assertEquals(Optional.of(marked.indexOf('¦')), ending(marked.replace("¦", "")));
  }

  /** With a small word, or without a sign, only the time of a short line is no part of it. */
  @ParameterizedTest
  @CsvSource({"' 9:14 pm', 12", "' 5 min ago', 11", "', at 9:14 pm', 11", "': at 9:14 pm', 11"})
  void aLongLineIsASentence(String end, int most) {
    assertEquals(true, ending(words(most) + end).isPresent());
    assertEquals(false, ending(words(most + 1) + end).isPresent());
    assertEquals(true, ending(words(30) + ", 9:14 pm").isPresent());
    assertEquals(true, ending(words(30) + " – at 9:14 pm").isPresent());
  }

  @Test
  void blanksInARowMakeNoWords() {
    assertEquals(true, ending(words(11).replace(" ", "   ") + "  5 min ago  ").isPresent());
    assertEquals(true, ending("  " + words(11) + " 5 min ago").isPresent());
  }

  @Test
  void aLineOfMoreCharactersHasNoShortTime() {
    assertEquals(true, ending("x".repeat(TimeEnding.LONGEST - 6) + ", 9:14").isPresent());
    assertEquals(false, ending("x".repeat(TimeEnding.LONGEST - 5) + ", 9:14").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge. ¦Updated 9:14",
        "The bridge. ¦Updated: 9:14 pm.",
        "The bridge opens ¦15:20更新",
        "By Ada Sample ¦5/21/2022 9:38:14 AM",
        "By Ada Sample ¦March 3, 2024 9:38",
        "The bridge opens¦5 min ago",
        "The bridge opens¦5 min ago (11:00)"
      })
  void aLabelledOrWholeTimeOrAGluedAgeTrails(String marked) {
    String text = marked.replace("¦", "");
    assertEquals(Optional.of(marked.indexOf('¦')), trailing(text));
    assertEquals(Optional.of(marked.indexOf('¦')), ending(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens¦5 min ago.",
        "The bridge opens ¦on March 3, 2024 at 9:14 pm.",
        "The bridge ¦9:14 pm 3 March 2024 +++"
      })
  void whatTrailsMayEndASentence(String marked) {
    String text = marked.replace("¦", "");
    assertEquals(Optional.of(marked.indexOf('¦')), trailing(text));
    assertEquals(Optional.empty(), ending(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 9:14",
        "By Ada Sample March 3, 2024",
        "By Ada Sample 9:38, tomorrow",
        "The bridge opened17:35 March 3, 2024",
        "Posted at 14:05 by Ada Sample"
      })
  void whatIsNotWholeOrIsAllOfTheLineDoesNotTrail(String text) {
    assertEquals(Optional.empty(), trailing(text));
  }
}
