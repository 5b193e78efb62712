package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.Outline.Part;
import org.livenews.extract.Outline.PrintedTime;
import org.livenews.model.Capture;

/** Clocks that updates print, and what the zones beside them can mean. */
class PrintedClockTest {

  private static final HouseStyle PLAIN = HouseStyle.builder().build();

  private static Part part(String text) {
    Span span = new Span(Page.of(Capture.html("<p>" + text)).blocks().get(0), 0, text.length());
    PrintedTime time = new PrintedTime(span, Times.ANY_LANGUAGE.only(text), span, span);
    return new Part(0, 1, Optional.of(time), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"00:00|0", "0:59|59", "1:00|60", "2.05 pm|845", "23:59:30 GMT|1439"})
  void aClockToTheMinuteIsAWitness(String text, int minuteOfDay) {
    PrintedClock clock = PrintedClock.of(part(text), PLAIN).orElseThrow();
    assertEquals(minuteOfDay, clock.minuteOfDay());
    assertEquals(Times.ANY_LANGUAGE.only(text).orElseThrow().form(), clock.form());
  }

  @ParameterizedTest
  @CsvSource({"2 pm", "yesterday", "5 minutes ago"})
  void whatHasNoMinutesOfTheDayIsNone(String text) {
    assertEquals(Optional.empty(), PrintedClock.of(part(text), PLAIN));
  }

  @Test
  void anUpdateWithoutATimeHasNone() {
    Part untimed = new Part(0, 1, Optional.empty(), Optional.empty());
    assertEquals(Optional.empty(), PrintedClock.of(untimed, PLAIN));
  }

  @Test
  void aZoneMeansWhatTheHouseSaysElseWhatItCan() {
    ZoneId kolkata = ZoneId.of("Asia/Kolkata");
    HouseStyle house = HouseStyle.builder().zoneAbbreviation("IST", kolkata).build();
    assertEquals(List.of(kolkata), PrintedClock.of(part("14:05 IST"), house).orElseThrow().zones());
    List<ZoneId> several = PrintedClock.of(part("14:05 IST"), PLAIN).orElseThrow().zones();
    assertTrue(several.contains(kolkata) && several.size() > 1, several.toString());
    PrintedClock zoned = PrintedClock.of(part("14:05 CET"), house).orElseThrow();
    assertEquals(LocalTime.of(14, 5), zoned.time());
    assertEquals(1, zoned.zones().size());
    assertEquals(List.of(), PrintedClock.of(part("14:05"), house).orElseThrow().zones());
  }
}
