package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of machine-readable times, with their bounds. */
class MomentReaderTest {

  private static String read(String text) {
    return Moment.read(text)
        .map(
            m ->
                m.local()
                    + " "
                    + m.offset().map(Object::toString).orElse("?")
                    + " "
                    + m.precision())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A fraction of any length, in nanoseconds.
        "2023-05-15T11:50:54.5Z            | 2023-05-15T11:50:54.500 Z SECOND",
        "2023-05-15T11:50:54,25Z           | 2023-05-15T11:50:54.250 Z SECOND",
        "2023-05-15T11:50:54.123456789Z    | 2023-05-15T11:50:54.123456789 Z SECOND",
        "2023-05-15T11:50:54.1234567899Z   | 2023-05-15T11:50:54.123456789 Z SECOND",
        "2023-05-15T11:50:54.Z             | 2023-05-15T11:50:54 Z SECOND",
        "2023-05-15T11:50:00Z              | 2023-05-15T11:50 Z SECOND",
        "2023-05-15T00:00:00Z              | 2023-05-15T00:00 Z SECOND",
        // Without a sign between date and clock only where figures are all of it.
        "20230515115054                    | 2023-05-15T11:50:54 ? SECOND",
        "202305151150                      | 2023-05-15T11:50 ? MINUTE",
        "202305151150Z                     | 2023-05-15T11:50 Z MINUTE",
        "20230515                          | 2023-05-15T00:00 ? DAY",
        "20230515 1150                     | 2023-05-15T11:50 ? MINUTE",
        "20230515_115054                   | 2023-05-15T11:50:54 ? SECOND",
        "2023-05-15t11:50                  | 2023-05-15T11:50 ? MINUTE",
        "2023-05-1511:50Z                  | ''",
        "2023051511                        | 2034-02-08T22:45:11 Z SECOND",
        // Names of months and days, by three letters or written out.
        "Sunday, 1 January 2023 00:00 GMT  | 2023-01-01T00:00 Z MINUTE",
        "Mon Jan 2 2023 11:50:54 GMT+0100  | 2023-01-02T11:50:54 +01:00 SECOND",
        "January 2 2023 11:50              | 2023-01-02T11:50 ? MINUTE",
        "31 dec 2023 11:50                 | 2023-12-31T11:50 ? MINUTE",
        "15 Foo 2023 11:50                 | ''",
        "15 anf 2023 11:50                 | ''",
        "15 Ma 2023 11:50                  | ''",
        "115 May 2023 11:50                | ''",
        "0 May 2023 11:50                  | ''",
        "15 May 23 11:50                   | ''",
        "15 May 2023                       | ''",
        // Two figures each.
        "2023-05-15T:30                    | ''",
        "2023-05-15T1:30                   | ''",
        "2023-05-15T11:                    | ''",
        "2023-05-15T11:50:                 | ''",
        "2023-05-15T11:50:5                | ''",
        "2023-5-15                         | ''",
        "2023-05-                          | ''",
        "2023-0515                         | ''",
        "2023-05-15x11:50                  | ''",
        // Offsets.
        "2023-05-15T11:50+01               | 2023-05-15T11:50 +01:00 MINUTE",
        "2023-05-15T11:50-0330             | 2023-05-15T11:50 -03:30 MINUTE",
        "2023-05-15T11:50 GMT-00:30        | 2023-05-15T11:50 -00:30 MINUTE",
        "2023-05-15T11:50 UTC              | 2023-05-15T11:50 Z MINUTE",
        "2023-05-15T11:50+00:00            | 2023-05-15T11:50 Z MINUTE",
        "2023-05-15T11:50+01:00[Europe/X]  | 2023-05-15T11:50 +01:00 MINUTE",
        "2023-05-15T11:50+01:00 (there)    | 2023-05-15T11:50 +01:00 MINUTE",
        "2023-05-15T11:50+01:00 there      | ''",
        "2023-05-15T11:50+1                | ''",
        "2023-05-15T11:50+01:3             | ''",
        "2023-05-15T11:50+                 | ''",
        "2023-05-15T11:50 (there)          | ''",
      })
  void aFormIsReadAsItIsWritten(String text, String reading) {
    assertEquals(reading, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1989-12-31T23:59:59Z, false",
    "1990-01-01T00:00:00Z, true",
    "2100-12-31T23:59:59Z, true",
    "2101-01-01T00:00:00Z, false",
    "0000-05-15T11:50:54Z, false",
    "31 Dec 1989 23:59:59 GMT, false",
    "1 Jan 1990 00:00:00 GMT, true",
    "631151999, false",
    "0631151999, false",
    "0631152000, true",
    "4133980799, true",
    "4133980800, false"
  })
  void yearsAreBelievedFromTheFirstToTheLast(String text, boolean believed) {
    assertEquals(believed, Moment.read(text).isPresent());
  }

  @Property
  void anEpochCountsSecondsMillisecondsOrMicroseconds(
      @ForAll @LongRange(min = 1_000_000_000_000_000L, max = 4_133_980_799_999_999L) long micros) {
    Instant moment = Instant.EPOCH.plus(Duration.ofNanos(micros * 1_000));
    assertEquals(Optional.of(moment), Moment.read("" + micros).flatMap(Moment::instant));
    assertEquals(
        Optional.of(Instant.ofEpochMilli(micros / 1_000)),
        Moment.read("" + micros / 1_000).flatMap(Moment::instant));
    assertEquals(
        Optional.of(Instant.ofEpochSecond(micros / 1_000_000)),
        Moment.read("" + micros / 1_000_000).flatMap(Moment::instant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"168415145", "16841514540", "168415145400", "16841514540000"})
  void figuresOfAnotherNumberAreNoEpoch(String text) {
    assertEquals("", read(text));
  }

  @Test
  void aLongTextIsNoTime() {
    String time = "2023-05-15T11:50:54Z (";
    String longest = time + "a".repeat(100 - time.length());
    assertEquals("2023-05-15T11:50:54 Z SECOND", read(longest));
    assertEquals("2023-05-15T11:50:54 Z SECOND", read("  " + longest + "  "));
    assertEquals("", read(longest + "a"));
  }
}
