package org.livenews;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.function.Executable;
import org.livenews.model.Block;
import org.livenews.model.Capture;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.testkit.Comparison;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Style;
import org.livenews.testkit.Tongue;

/** A generated dump is read as what it was generated from. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class DumpTruthProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static void read(Dump dump) {
    ParseResult result = PARSER.parse(Capture.text(dump.text()));
    assertEquals(List.of(), Comparison.differences(dump.truth(), result), dump::toString);
  }

  @Provide
  Arbitrary<Dump> dumps() {
    return Arbitraries.longs().map(Dumps::of);
  }

  @Property(tries = 1000, seed = "1")
  void ofAnyStyle(@ForAll("dumps") Dump dump) {
    read(dump);
  }

  @Property(tries = 200, seed = "2")
  void ofAnyNumberOfUpdates(@ForAll long seed) {
    Style style = Style.values()[(int) Long.remainderUnsigned(seed, Style.values().length)];
    Tongue tongue = style.tongues().get(0);
    read(Dumps.of(seed, style, tongue, 3 + (int) Long.remainderUnsigned(seed, 60)));
  }

  @Example
  void ofEachStyleInEachLanguage() {
    assertAll(
        Stream.of(Style.values())
            .flatMap(
                style ->
                    style.tongues().stream()
                        .<Executable>map(tongue -> () -> read(Dumps.of(1, style, tongue)))));
  }

  private static List<Update> updates(String... lines) {
    return PARSER.parse(Capture.text(String.join("\n\n", lines))).updates();
  }

  @Example
  void anAgencyInSmallLettersIsACredit() {
    String caption = "The dam above the town has held all night.";
    List<Update> updates =
        updates(
            "Flood: live updates",
            "12:30",
            "The dam holds",
            caption,
            caption + " (dpa)",
            "Engineers walked along the dam this morning.",
            "12:10",
            "The dam creaks",
            "Engineers heard the dam creak in the night.",
            "12:00",
            "Rain sets in",
            "It has been raining in the hills since noon.");
    Block image =
        new Block.Image(
            Optional.empty(), Optional.of(caption), Text.of(caption), Optional.of("dpa"));
    assertEquals(image, updates.get(0).body().blocks().get(0));
  }

  @Example
  void aListThatTheLastUpdateIntroducesBelongsToIt() {
    List<Update> updates =
        updates(
            "Flood: live updates",
            "3 min ago",
            "The dam holds",
            "The dam above the town has held all night.",
            "9 min ago",
            "The dam creaks",
            "Engineers heard the dam creak in the night.",
            "15 min ago",
            "Rain sets in",
            "It has been raining in the hills since noon.",
            "Here are the latest headlines:",
            "  • The old bridge is closed until the storm has passed.",
            "  • Schools in the lower town stay open.");
    assertEquals(3, updates.size());
    List<Block> blocks = updates.get(2).body().blocks();
    assertEquals(3, blocks.size());
    assertEquals(2, ((Block.Listing) blocks.get(2)).items().size());
  }

  @Example
  void whatWeKnowIsAHeadlineWhereHeadlinesStand() {
    List<Update> updates =
        updates(
            "Flood: live updates",
            "3 min ago",
            "The dam holds",
            "The dam above the town has held all night.",
            "9 min ago",
            "What we know so far",
            "Engineers heard the dam creak in the night.",
            "15 min ago",
            "Rain sets in",
            "It has been raining in the hills since noon.");
    assertEquals(Optional.of("What we know so far"), updates.get(1).headline());
  }

  @Example
  void bulletsWithTheirTextBelowAreUpdates() {
    List<Update> updates =
        updates(
            "Flood: live updates",
            "Rain has fallen on the valley for three days.",
            "  • The dam holds",
            "    The dam above the town has held all night.",
            "  • The old bridge is closed",
            "    Nobody may cross until the storm has passed.",
            "  • Schools stay open in the lower town",
            "    Pupils came by boat in the morning.",
            "  • Rain sets in",
            "    It has been raining in the hills since noon.");
    assertEquals(
        List.of(
            Optional.of("The dam holds"),
            Optional.of("The old bridge is closed"),
            Optional.of("Schools stay open in the lower town"),
            Optional.of("Rain sets in")),
        updates.stream().map(Update::headline).toList());
  }

  @Example
  void aWordBehindAClockIsNoUnit() {
    List<Update> updates =
        updates(
            "La piena: la diretta",
            "Ore 21.25 H’abri resta chiuso",
            "Il ponte resta chiuso fino alla fine della tempesta.",
            "Ore 20.45 La diga tiene",
            "La diga ha tenuto per tutta la notte.",
            "Ore 20.00 Piove in collina",
            "Piove in collina da mezzogiorno.");
    assertEquals(Optional.of("H’abri resta chiuso"), updates.get(0).headline());
  }
}
