package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Capture;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.HostileHtml;
import org.livenews.testkit.PlainPage;

/** Every piece of text is in exactly one place, and every value comes from text of its role. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class ConservationProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static void conserved(String dump) {
    Capture capture = Capture.text(dump);
    assertEquals(List.of(), Conservation.ofDump(capture, PARSER.explain(capture)));
  }

  @Provide
  Arbitrary<Dump> dumps() {
    return Arbitraries.longs().map(Dumps::of);
  }

  @Property(tries = 500, seed = "1")
  void ofDumps(@ForAll("dumps") Dump dump) {
    conserved(dump.text());
  }

  @Property(tries = 500, seed = "2")
  void ofDamagedDumps(@ForAll long seed) {
    conserved(Captures.damaged(seed));
  }

  @Property(tries = 500, seed = "3")
  void ofAnyString(@ForAll String any) {
    conserved(any);
  }

  @Property(tries = 300, seed = "4")
  void ofAnyLines(@ForAll List<String> lines) {
    conserved(String.join("\n", lines));
  }

  @Property(tries = 300, seed = "5")
  void ofHostileHtml(@ForAll long seed) {
    Capture capture = Capture.html(HostileHtml.of(seed));
    assertEquals(List.of(), Conservation.ofPieces(capture, PARSER.explain(capture)));
  }

  @Property(tries = 300, seed = "6")
  void ofPlainPages(@ForAll long seed) {
    plainPageConserved(Captures.damaged(seed));
  }

  private static void plainPageConserved(String dump) {
    Capture capture = Capture.html(PlainPage.html(dump));
    assertEquals(List.of(), Conservation.ofText(capture, dump, PARSER.explain(capture)));
  }

  @Example
  void ofAShortPage() {
    plainPageConserved("The dam holds\n\nThe dam above the town has held all night.\n");
    plainPageConserved("The dam holds\n\nIt does.\n\nEngineers say so.\n");
    plainPageConserved("22.32: The dam holds, engineers say.\n\n21.22: The dam cre");
    plainPageConserved("Rain falls.\n\nRain falls.\n\n  • It is wet.\n  • It is co");
  }

  @Example
  void aShortPageHasABody() {
    ParseResult result =
        PARSER.parse(
            Capture.html(
                "<h1>The dam holds</h1><p>The dam above the town has held all night, engineers"
                    + " say.</p><p>It has been raining for three days.</p>"));
    assertEquals(2, result.updates().get(0).body().blocks().size());
  }

  @Example
  void ofNothing() {
    conserved("");
  }

  @Example
  void ofOneLine() {
    conserved("Rain");
  }

  @Example
  void ofALittleBlog() {
    conserved(
        "Select Page\n\nFlood: live updates\n\n5 min ago\n\nThe dam holds\n\nFrom CNN’s Ada Larkin"
            + " in Norvale\n\nThe dam above the town has held.\n\n9 min ago\n\nThe dam creaks\n\n"
            + "Engineers heard the dam creak at night.\n\nRead more here.\n\nComments are closed.\n");
  }

  @Example
  void ofMarksWithoutWords() {
    conserved("***\n\n12:30 – – –\n\n--\n\n12:20 |\n\n(…)\n\n12:10 • •\n");
  }
}
