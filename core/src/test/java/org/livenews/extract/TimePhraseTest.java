package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.TimePhrase.Label;
import org.livenews.model.Precision;

/** What a printed time says by itself, and where it stands. */
class TimePhraseTest {

  private static TimePhrase phrase(String text) {
    return Times.in(Locale.ENGLISH).only(text).orElseThrow();
  }

  /** A clock at some places of a text. */
  private static TimePhrase at(int from, int to, int next) {
    return new TimePhrase(
        from,
        to,
        next,
        Optional.of(Label.POSTED),
        Optional.of(LocalTime.NOON),
        ChronoUnit.MINUTES,
        Optional.empty(),
        Optional.of("GMT"),
        Optional.of(ZoneOffset.UTC),
        Optional.of(Duration.ofMinutes(2)),
        "H:mm z");
  }

  private static TimePhrase ago(String duration) {
    return new TimePhrase(
        0,
        1,
        1,
        Optional.empty(),
        Optional.empty(),
        ChronoUnit.MINUTES,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Duration.parse(duration)),
        "ago");
  }

  @Test
  void thePositionsAreInOrder() {
    assertEquals(1, at(0, 1, 1).to());
    assertThrows(IllegalArgumentException.class, () -> at(-1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> at(1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> at(0, 2, 1));
  }

  @Test
  void somethingIsStated() {
    IllegalArgumentException none =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new TimePhrase(
                    0,
                    1,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    ChronoUnit.MINUTES,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
    assertTrue(none.getMessage().contains("must not all be empty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:05|false|false",
        "5 minutes ago|false|false",
        "in 5 minutes|true|false",
        "tomorrow|true|false",
        "tomorrow 10:30|true|false",
        "today|false|true",
        "yesterday|false|true",
        "March 3, 2024|false|true",
        "14:05, March 3, 2024|false|false"
      })
  void whatIsAheadOrOnlyADay(String text, boolean ahead, boolean dateOnly) {
    assertEquals(ahead, phrase(text).isAhead());
    assertEquals(dateOnly || text.equals("tomorrow"), phrase(text).isDateOnly());
  }

  @ParameterizedTest
  @CsvSource({"this week, true", "last year, true", "yesterday, false", "5 minutes ago, false"})
  void aSpanIsAWordOfItsOwn(String text, boolean span) {
    assertEquals(span, phrase(text).isSpan());
  }

  @ParameterizedTest
  @CsvSource({
    "14:05:09, SECOND",
    "5 seconds ago, SECOND",
    "14:05, MINUTE",
    "3 hours ago, HOUR",
    "3 days ago, DAY",
    "yesterday, DAY",
    "2 weeks ago,",
    "2 months ago,",
    "2 years ago,"
  })
  void thePrecisionIsThatOfTheSmallestUnit(String text, Precision precision) {
    assertEquals(Optional.ofNullable(precision), phrase(text).precision());
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT1M",
    "PT5M, PT1M",
    "PT90M, PT1M",
    "PT3599S, PT1M",
    "PT1H, PT1H",
    "PT25H, PT1H",
    "PT-2H, PT1H",
    "PT24H, P1D",
    "PT48H, P1D"
  })
  void anAgeIsCountedInTheLargestUnitThatFits(String ago, Duration unit) {
    assertEquals(unit, ago(ago).unitOfAge());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(14:05)|14:05",
        "[14:05 ]|14:05",
        "14:05|14:05",
        "(14:05|(14:05",
        "(14:05]|(14:05]",
        "(14:05) (GMT)|(14:05) (GMT)",
        ")|)",
        "()|''",
        "(|("
      })
  void thePrintHasNoPairOfBracketsAroundIt(String text, String printed) {
    assertEquals(printed, at(0, text.length(), text.length()).printed(text));
    assertEquals(printed, at(2, text.length() + 3, 90).printed("- " + text + " then"));
  }

  @Test
  void movingChangesNothingButThePositions() {
    TimePhrase phrase = at(3, 8, 10);
    assertEquals(at(5, 10, 12), phrase.movedBy(2));
    assertEquals(at(3, 8, 20), phrase.upTo(20));
    assertEquals(at(1, 12, 14), phrase.behind(1, 4));
    assertEquals(phrase, phrase.movedBy(2).movedBy(-2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:05|2.05 pm|true",
        "14:05|Updated: 14:05|true",
        "14:05|14:06|false",
        "14:05 GMT|14:05|false",
        "14:05 GMT|14:05 ET|false",
        "14:05, March 3, 2024|14:05|false",
        "14:05, March 3, 2024|March 3, 2024, 2:05 pm|true",
        "5 minutes ago|5 min ago|true",
        "5 minutes ago|6 minutes ago|false"
      })
  void statingTheSameDoesNotDependOnThePrint(String a, String b, boolean same) {
    assertEquals(same, phrase(a).states(phrase(b)));
    assertEquals(same, phrase(b).states(phrase(a)));
    assertNotEquals(phrase(a), phrase(b));
    assertFalse(phrase(a).isSpan());
  }
}
