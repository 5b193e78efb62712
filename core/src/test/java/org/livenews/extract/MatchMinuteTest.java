package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The minute of a match that begins a line, and what is none. */
class MatchMinuteTest {

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 0, 0", "0, 4, 9, 130, 30", "3, 4, 4, 1, 1"})
  void holdsWhatALinePrints(int from, int to, int next, int minute, int added) {
    MatchMinute mark = new MatchMinute(from, to, next, minute, added);
    assertEquals(minute, mark.minute());
    assertEquals(added, mark.added());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 1, 0, 0",
    "1, 1, 1, 0, 0",
    "2, 1, 1, 0, 0",
    "0, 2, 1, 0, 0",
    "0, 1, 1, -1, 0",
    "0, 1, 1, 131, 0",
    "0, 1, 1, 0, -1",
    "0, 1, 1, 0, 31"
  })
  void holdsNothingElse(int from, int to, int next, int minute, int added) {
    assertThrows(
        IllegalArgumentException.class, () -> new MatchMinute(from, to, next, minute, added));
  }

  /** Returns minute, mark and rest of a line. */
  private static String read(String line) {
    return Times.matchMinute(line)
        .map(
            m ->
                m.minute()
                    + (m.added() > 0 ? "+" + m.added() : "")
                    + "|"
                    + line.substring(m.from(), m.to())
                    + "|"
                    + line.substring(m.next()))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "79' Goal; 79|79'|Goal",
        "79’ Goal; 79|79’|Goal",
        "79′ Goal; 79|79′|Goal",
        "79‘ Goal; 79|79‘|Goal",
        "79´ Goal; 79|79´|Goal",
        "79` Goal; 79|79`|Goal",
        "79': Goal; 79|79'|Goal",
        "79' - Goal; 79|79'|Goal",
        "(79') Goal; 79|79'|Goal",
        "(79' ) – Goal; 79|79'|Goal",
        "0' Goal; 0|0'|Goal",
        "130' Goal; 130|130'|Goal",
        "90+1' Goal; 90+1|90+1'|Goal",
        "90＋1' Goal; 90+1|90＋1'|Goal",
        "90'+ 30' Goal; 90+30|90'+ 30'|Goal",
        "90' + Goal; 90|90'|Goal",
        "90+4 min Goal; 90+4|90+4 min|Goal",
        "Min. 79: Goal; 79|Min. 79|Goal",
        "Min. 79; 79|Min. 79|",
        "Min 79' Goal; 79|Min 79'|Goal",
        "79 min: Goal; 79|79 min|Goal",
        "79 min.: Goal; 79|79 min.|Goal",
        "79. Min. Goal; 79|79. Min.|Goal",
        "79. Min; 79|79. Min|",
        "79th minute: Goal; 79|79th minute|Goal",
        "1st minute: Goal; 1|1st minute|Goal",
        "9' corner; 9|9'|corner",
        "8' Corner; 8|8'|Corner",
        "8': corner; 8|8'|corner",
        "0' corner; 0|0'|corner",
        "8+1' corner; 8+1|8+1'|corner",
        "5' 10 men are left; 5|5'|10 men are left",
        "79'Goal; 79|79'|Goal"
      })
  void readsTheMinuteThatBeginsALine(String line, String reading) {
    assertEquals(reading, read(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "79 Goal",
        "79: Goal",
        "79 min Goal",
        "79 min",
        "79 min:",
        "Min. 79 Goal",
        "Min. Goal",
        "131' Goal",
        "1000' Goal",
        "90+ Goal",
        "90+31' Goal",
        "90+4",
        "90+400' Goal",
        "79'' Goal",
        "79'\" Goal",
        "79\" Goal",
        "90+4'' Goal",
        "90+4'\" Goal",
        "8' tall",
        "1' tall",
        "79's music",
        "79'5 people",
        "5' 10\" tall",
        "5' 10″ tall",
        "5' 10” tall",
        "5' 10' tall",
        "5' 10'' tall",
        "79. Goal",
        "79th Goal"
      })
  void readsNoLengthsNumbersAndDurations(String line) {
    assertEquals("", read(line));
  }
}
