package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Capture;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.HostileHtml;

/** What is written as JSON is read back as it was. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class CodecProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static void roundTrip(Capture capture) {
    ParseResult result = PARSER.parse(capture);
    assertEquals(result, JsonCodec.read(JsonCodec.write(result)));
    assertEquals(result, JsonCodec.read(JsonCodec.writePretty(result)));
  }

  @Property(tries = 200, seed = "1")
  void ofDumps(@ForAll long seed) {
    Instant fetched = Instant.ofEpochSecond(Math.floorMod(seed, 2_000_000_000L));
    roundTrip(Capture.text(Dumps.of(seed).text()).toBuilder().fetchedAt(fetched).build());
  }

  @Property(tries = 200, seed = "2")
  void ofDamagedDumps(@ForAll long seed) {
    roundTrip(Capture.text(Captures.damaged(seed)));
  }

  @Property(tries = 200, seed = "3")
  void ofHostileHtml(@ForAll long seed) {
    roundTrip(Capture.html(HostileHtml.of(seed)));
  }

  @Property(tries = 300, seed = "4")
  void ofAnyString(@ForAll String any) {
    roundTrip(Capture.text(any));
    roundTrip(Capture.html(any));
  }

  @Property(tries = 100, seed = "5")
  void linesAreOneAnUpdate(@ForAll long seed) {
    ParseResult result = PARSER.parse(Capture.text(Dumps.of(seed).text()));
    assertEquals(result.updates().size(), JsonCodec.writeLines(result).lines().count());
  }

  @Example
  void ofNothing() {
    roundTrip(Capture.text(""));
    assertFalse(JsonCodec.write(PARSER.parse(Capture.text(""))).isEmpty());
  }

  @Example
  void ofEveryKindOfTime() {
    roundTrip(
        Capture.text(
                "Flood: live updates\n\n5 min ago\n\nThe dam holds\n\nIt held.\n\n7:08 p.m. ET, March 21,"
                    + " 2023\n\nThe dam creaks\n\nIt creaked.\n\n14:05\n\nRain\n\nIt rained.\n")
            .toBuilder()
            .fetchedAt(Instant.parse("2023-03-22T08:00:00.123456789Z"))
            .language("en-GB")
            .build());
  }
}
