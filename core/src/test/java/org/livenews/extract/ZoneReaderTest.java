package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones behind a clock, where they begin and end. */
class ZoneReaderTest {

  private static ZoneReader reader(String text) {
    return new ZoneReader(new TimeText(text, TimeLanguage.ANY));
  }

  /** Returns the zone behind a text and what is left, as "+02:00|rest". */
  private static String read(String text, int start, boolean machineForm, boolean signed) {
    ZoneReader reader = reader(text);
    return reader.read(start, text.length(), machineForm, signed)
        ? reader.zone().map(ZoneId::getId).orElse("?") + "|" + text.substring(reader.end())
        : "";
  }

  @ParameterizedTest
  @CsvSource({
    "GMT, GMT|",
    "GMT on, GMT| on",
    "UTC., UTC|.",
    "ET, America/New_York|",
    "IST, ?|",
    "local time, ?|",
    "Moscow time now, Europe/Moscow| now",
    "GMT+2, +02:00|",
    "GMT-2, -02:00|",
    "GMT−2, -02:00|",
    "UTC+5:30 x, +05:30| x",
    "UTC+5:3, +05:00|:3",
    "UTC+0530, +05:30|",
    "UTC+14, +14:00|",
    "UTC+15, UTC|+15",
    "UTC+0159, +01:59|",
    "UTC+0160, UTC|+0160",
    "UTC+530, UTC|+530",
    "UTC+, UTC|+",
    "ET+2, America/New_York|+2",
    "CEST+2, +02:00|+2"
  })
  void readsAbbreviationsAndWords(String text, String zone) {
    assertEquals(zone, read(text, 0, false, false));
    assertEquals(zone, read("14:05 " + text, 6, true, true));
  }

  @ParameterizedTest
  @CsvSource({
    "+02:00, +02:00|",
    "-02:00, -02:00|",
    "−0200, -02:00|",
    "+2 x, +02:00| x",
    "+02:5, +02:00|:5",
    "+02:60, ''",
    "+1400, +14:00|",
    "+1430, +14:30|",
    "+1500, ''",
    "+12345, ''",
    "+123, ''",
    "+x, ''"
  })
  void readsOffsetsWhereTheyAreWritten(String text, String zone) {
    assertEquals(zone, read(text, 0, true, false));
    assertEquals(zone, read(text, 0, false, true));
    assertEquals("", read(text, 0, false, false));
  }

  @Test
  void aZIsOneThatIsWrittenOnToTheClock() {
    assertEquals("Z|", read("15:04Z", 5, false, false));
    assertEquals("Z| x", read("15:04Z x", 5, false, false));
    assertEquals("Z|", read("15:04 Z", 6, true, false));
    assertEquals("", read("15:04 Z", 6, false, false));
    assertEquals("", read("15:04Zoo", 5, false, false));
    assertEquals("", read("Z", 0, false, false));
    assertEquals("Z|", read("Z", 0, true, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "14", "gmt", "XQX", "GMTs", "GMT2", "GMTX", "A", "ABCDEFGH", "the"})
  void othersAreNoZones(String text) {
    assertEquals("", read(text, 0, false, false));
    assertEquals(0, ZoneReader.abbreviationEnd(text, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource({"GMT, 3", "ET, 2", "AEST, 4", "GMT., 3", "AESTకి, 4", "GMTé, 0"})
  void anAbbreviationEndsWithItsCapitals(String text, int end) {
    assertEquals(end, ZoneReader.abbreviationEnd(text, 0, text.length()));
    assertEquals(
        end == 0 ? 2 : end + 2, ZoneReader.abbreviationEnd("1 " + text, 2, text.length() + 2));
  }

  @Test
  void nothingIsReadBehindTheLimit() {
    assertEquals(3, ZoneReader.abbreviationEnd("GMTX", 0, 3));
    assertEquals(0, ZoneReader.abbreviationEnd("GMT", 0, 2));
    ZoneReader reader = reader("UTC+0530");
    assertTrue(reader.read(0, 5, false, false));
    assertEquals(Optional.of(ZoneOffset.UTC), reader.zone());
    assertEquals(5, reader.end());
    assertFalse(reader("+02:00").read(0, 1, true, false));
  }
}
