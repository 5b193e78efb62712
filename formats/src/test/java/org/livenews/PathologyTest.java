package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic.Code;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Cost;
import org.livenews.testkit.Memory;
import org.livenews.testkit.Pathology;
import org.livenews.testkit.WellFormed;

/**
 * The pathological set at a twentieth of its size, and pages of 20 MB in little memory. The profile
 * {@code pathological} reads all of it at full size.
 */
class PathologyTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Duration GENEROUS = Duration.ofMinutes(5);
  private static final int PART = 20;
  private static final double BOUND = 2.5;

  static Stream<Pathology> all() {
    return Pathology.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void lawsHoldAndTwiceAsMuchCostsTwice(Pathology pathology) {
    int n = pathology.full() / PART;
    Capture one = pathology.page().apply(n);
    Explanation explanation =
        assertTimeoutPreemptively(GENEROUS, () -> PARSER.explain(one), pathology.name());
    ParseResult result = explanation.result();
    assertEquals(List.of(), WellFormed.faults(result));
    assertEquals(List.of(), Conservation.ofPieces(one, explanation));
    assertTrue(result.diagnostics().stream().noneMatch(d -> d.code() == Code.FORMAT_FAILED));
    assertEquals(result, JsonCodec.read(JsonCodec.write(result)));
    Cost once = Cost.of(PARSER, one);
    Cost twice = Cost.of(PARSER, pathology.page().apply(2 * n));
    double ratio = (double) twice.bytes() / once.bytes();
    assertTrue(ratio < BOUND, () -> pathology.name() + " cost " + ratio + " times as much");
  }

  @Test
  void pagesOf20MegabytesFitIntoLittleMemory() {
    List<String> names =
        List.of("characters of a page", "characters of a dump", "characters of JSON");
    List<String> lines = Memory.lines(names);
    assertEquals(names.size(), lines.size(), lines::toString);
    for (int i = 0; i < names.size(); i++) {
      assertTrue(lines.get(i).matches(names.get(i) + ": 1\\d{4} updates"), lines::toString);
    }
  }
}
