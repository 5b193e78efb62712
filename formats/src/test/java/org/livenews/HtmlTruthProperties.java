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
import org.livenews.testkit.Comparison;
import org.livenews.testkit.HtmlPage;
import org.livenews.testkit.HtmlTransformations;
import org.livenews.testkit.LivePages;

/** A generated page is read, without knowledge of publishers, as what it was generated from. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class HtmlTruthProperties {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static List<String> differences(HtmlPage page, String html) {
    return Comparison.differencesInSubstance(page.truth(), PARSER.parse(Capture.html(html)));
  }

  @Provide
  Arbitrary<HtmlPage> pages() {
    return Arbitraries.longs().map(LivePages::of);
  }

  @Property(tries = 500, seed = "1")
  void ofAnyMarkup(@ForAll("pages") HtmlPage page) {
    assertEquals(List.of(), differences(page, page.html()), page::toString);
  }

  @Property(tries = 150, seed = "2")
  void withoutLinkedData(@ForAll("pages") HtmlPage page) {
    String html = HtmlTransformations.withoutLinkedData(page.html());
    assertEquals(List.of(), differences(page, html), page::toString);
  }

  @Property(tries = 150, seed = "3")
  void withRandomNamesAndNoTimeElements(@ForAll("pages") HtmlPage page, @ForAll long seed) {
    String html = HtmlTransformations.withoutLinkedData(page.html());
    html = HtmlTransformations.withRandomNames(html, seed);
    html = HtmlTransformations.withTimesAsSpans(html);
    assertEquals(List.of(), differences(page, html), page::toString);
  }

  /**
   * Few updates, and hardly a finished sentence in them: a picture, or a line without full stop.
   */
  @Example
  void ofLittleText() {
    for (long seed :
        new long[] {
          4480, -196092, 8355, 8821, 13682, 17476, 747, 1801, 3455, 3461, 5962, 6827, 8983, 11351,
          13982, 14712, 17399, 17532, 22561
        }) {
      HtmlPage page = LivePages.of(seed);
      assertEquals(List.of(), differences(page, page.html()), page::toString);
    }
  }
}
