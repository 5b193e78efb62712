package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.livenews.model.Capture;
import org.livenews.model.Precision;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Reading;
import org.livenews.testkit.Style;
import org.livenews.testkit.Truth;

/** Relative times count back from the moment of capture, and only from there. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class FetchedAtProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private static List<Update> fetched(Dump dump, Instant at) {
    return PARSER.parse(Capture.text(dump.text()).toBuilder().fetchedAt(at).build()).updates();
  }

  private static List<Optional<Instant>> instants(List<Update> updates) {
    return updates.stream().map(update -> update.time().instant()).toList();
  }

  @Property(tries = 200, seed = "1")
  void aShiftShiftsThem(
      @ForAll long seed, @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long minutes) {
    Dump dump = Dumps.of(seed, Style.RELATIVE_LINE);
    Duration shift = Duration.ofMinutes(minutes);
    assertEquals(
        instants(fetched(dump, NOON)).stream().map(i -> i.map(t -> t.plus(shift))).toList(),
        instants(fetched(dump, NOON.plus(shift))));
  }

  @Property(tries = 200, seed = "2")
  void theyLieInTheirWindows(@ForAll long seed) {
    Dump dump = Dumps.of(seed, Style.RELATIVE_LINE);
    List<Update> updates = fetched(dump, NOON);
    List<Truth.Entry> truth = dump.truth().updates();
    assertEquals(truth.size(), updates.size(), dump::toString);
    for (int i = 0; i < truth.size(); i++) {
      UpdateTime time = updates.get(i).time();
      Duration ago = truth.get(i).time().ago().orElseThrow();
      assertEquals(Optional.of(ago), time.ago());
      assertTrue(time.window().orElseThrow().contains(NOON.minus(ago)), time::toString);
      assertEquals(
          Optional.of(UpdateTime.Basis.RELATIVE_TO_CAPTURE),
          time.resolved().map(UpdateTime.Resolved::basis));
    }
  }

  @Property(tries = 200, seed = "3")
  void theMomentChangesNothingElse(@ForAll long seed) {
    Dump dump = Dumps.of(seed);
    Capture plain = Capture.text(dump.text());
    assertEquals(
        Reading.of(PARSER.parse(plain)),
        Reading.of(PARSER.parse(plain.toBuilder().fetchedAt(NOON).build())));
  }

  @Property(tries = 100, seed = "4")
  void withoutTheMomentTheyStayRelative(@ForAll long seed) {
    Dump dump = Dumps.of(seed, Style.RELATIVE_LINE);
    for (Update update : PARSER.parse(Capture.text(dump.text())).updates()) {
      assertEquals(Optional.empty(), update.time().instant());
      assertTrue(update.time().ago().isPresent());
    }
  }

  @Example
  void fiveMinutesBeforeNoon() {
    String dump =
        "Flood: live\n\n5 min ago\n\nThe dam holds\n\nIt held.\n\n2 hr ago\n\nThe dam creaks\n\n"
            + "It creaked.\n\n2 hr 10 min ago\n\nRain\n\nIt rained.\n";
    List<Update> updates =
        PARSER.parse(Capture.text(dump).toBuilder().fetchedAt(NOON).build()).updates();
    assertEquals(
        List.of(
            Optional.of(Instant.parse("2024-05-01T11:55:00Z")),
            Optional.of(Instant.parse("2024-05-01T10:00:00Z")),
            Optional.of(Instant.parse("2024-05-01T09:50:00Z"))),
        instants(updates));
    assertEquals(
        Optional.of(Precision.MINUTE),
        updates.get(0).time().resolved().map(UpdateTime.Resolved::precision));
  }
}
