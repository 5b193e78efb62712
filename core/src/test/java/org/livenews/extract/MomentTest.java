package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/** Moments in all forms that pages write. */
class MomentTest {

  private static final Instant NOON = Instant.parse("2023-05-15T11:50:54Z");

  @Test
  void everyFormGivesTheSameInstant() {
    for (String text :
        List.of(
            "2023-05-15T11:50:54Z",
            "2023-05-15T11:50:54z",
            "2023-05-15 11:50:54Z",
            "2023-05-15T11:50:54 Z",
            "2023-05-15T11:50:54+0000",
            "2023-05-15T13:50:54+02:00",
            "2023-05-15T13:50:54+02",
            "2023-05-15T06:20:54−05:30",
            "2023/05/15 11:50:54 UTC",
            "20230515T11:50:54Z",
            "20230515T115054Z",
            "Mon, 15 May 2023 11:50:54 GMT",
            "15 May 2023 11:50:54 GMT",
            "Mon May 15 2023 13:50:54 GMT+0200 (Central European Summer Time)",
            "1684151454",
            "1684151454000",
            "1684151454000000",
            "  2023-05-15T11:50:54.000Z\n")) {
      assertEquals(Optional.of(NOON), Moment.read(text).flatMap(Moment::instant), text);
    }
  }

  @Test
  void aTimeWithoutOffsetIsNoInstant() {
    Moment moment = Moment.read("2023-05-15T11:50:54").orElseThrow();
    assertEquals(Optional.empty(), moment.instant());
    assertEquals(LocalDateTime.of(2023, 5, 15, 11, 50, 54), moment.local());
    assertEquals(NOON.minusSeconds(7200), moment.instantAt(ZoneOffset.ofHours(2)));
  }

  @Test
  void onlyAnInstantIsResolved() {
    assertEquals(
        Optional.of(new Resolved(NOON, Precision.SECOND, Basis.MACHINE_READABLE)),
        Moment.read("2023-05-15T11:50:54Z").flatMap(Moment::resolved));
    assertEquals(Optional.empty(), Moment.read("2023-05-15T11:50:54").flatMap(Moment::resolved));
  }

  @Test
  void precisionIsWhatIsWritten() {
    assertEquals(Precision.DAY, Moment.read("2023-05-15").orElseThrow().precision());
    assertEquals(Precision.MINUTE, Moment.read("2023-05-15T11:50Z").orElseThrow().precision());
    assertEquals(Precision.SECOND, Moment.read("2023-05-15T11:50:54Z").orElseThrow().precision());
  }

  @Test
  void whatCannotBeIsNothing() {
    for (String text :
        List.of(
            "",
            "0",
            "11524",
            "0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2023-02-30T00:00:00Z",
            "2023-05-15T25:00:00Z",
            "2023-05-15T11:50:54+99:00",
            "today",
            "5000000000000",
            "2023-05-15T11:50:54Zulu",
            "P1D",
            "2023",
            "12:30")) {
      assertTrue(Moment.read(text).isEmpty(), text);
    }
  }

  @Property
  void isoIsReadBack(
      @ForAll @LongRange(min = 700_000_000, max = 4_000_000_000L) long second,
      @ForAll @IntRange(min = -48, max = 56) int quarters) {
    OffsetDateTime time =
        Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofTotalSeconds(quarters * 900));
    String text = time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    assertEquals(Optional.of(time.toInstant()), Moment.read(text).flatMap(Moment::instant));
    assertEquals(time.toLocalDateTime(), Moment.read(text).orElseThrow().local());
  }

  @Property
  void everyTextGivesAnAnswer(@ForAll @StringLength(max = 40) String text) {
    Moment.read(text);
    Moment.read("2023-05-15T" + text);
    Moment.read("Mon " + text);
  }
}
