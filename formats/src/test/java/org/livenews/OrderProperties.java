package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Capture;
import org.livenews.model.Update;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Laws;
import org.livenews.testkit.Style;

/** Updates stand in page order, and in their chronology oldest first. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class OrderProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  /** Asserts that each update begins below the one before it. */
  static void inPageOrder(Explanation explanation) {
    assertEquals(List.of(), Laws.order(explanation));
  }

  @Property(tries = 300, seed = "1")
  void ofThePage(@ForAll long seed) {
    inPageOrder(PARSER.explain(Capture.text(Dumps.of(seed).text())));
  }

  @Property(tries = 300, seed = "2")
  void ofADamagedPage(@ForAll long seed) {
    inPageOrder(PARSER.explain(Capture.text(Captures.damaged(seed))));
  }

  @Property(tries = 200, seed = "3")
  void ofTime(@ForAll long seed) {
    Dump dump = Dumps.of(seed, Style.RELATIVE_LINE);
    Instant fetched = Instant.parse("2024-05-01T12:00:00Z");
    Capture capture = Capture.text(dump.text()).toBuilder().fetchedAt(fetched).build();
    List<Optional<Instant>> times =
        PARSER.parse(capture).page().chronological().stream()
            .map(update -> update.time().instant())
            .toList();
    assertEquals(
        times.stream().flatMap(Optional::stream).sorted().toList(),
        times.stream().flatMap(Optional::stream).toList());
  }

  @Example
  void newestFirstAndOldestFirst() {
    String falling =
        "Flood: live\n\n3 min ago\n\nC\n\nText c.\n\n5 min ago\n\nB\n\nText b.\n\n9 min ago"
            + "\n\nA\n\nText a.\n";
    inPageOrder(PARSER.explain(Capture.text(falling)));
    assertEquals(
        List.of(Optional.of("C"), Optional.of("B"), Optional.of("A")),
        PARSER.parse(Capture.text(falling)).updates().stream().map(Update::headline).toList());
  }
}
