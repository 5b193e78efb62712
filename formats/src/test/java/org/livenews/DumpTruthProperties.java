package org.livenews;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
import org.livenews.model.Capture;
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
}
