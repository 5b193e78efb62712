package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Capture;
import org.livenews.testkit.Comparison;
import org.livenews.testkit.HtmlPage;
import org.livenews.testkit.LivePages;

/** A generated page is read, without knowledge of publishers, as what it was generated from. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class HtmlTruthProperties {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static void read(HtmlPage page) {
    ParseResult result = PARSER.parse(Capture.html(page.html()));
    assertEquals(
        List.of(), Comparison.differencesInSubstance(page.truth(), result), page::toString);
  }

  @Provide
  Arbitrary<HtmlPage> pages() {
    return Arbitraries.longs().map(LivePages::of);
  }

  @Property(tries = 500, seed = "1")
  void ofAnyMarkup(@ForAll("pages") HtmlPage page) {
    read(page);
  }
}
