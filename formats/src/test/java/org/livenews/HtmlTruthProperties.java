package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
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
import org.livenews.testkit.Markup;
import org.livenews.testkit.Markup.Extra;

/**
 * A generated page is read, without knowledge of publishers, as what it was generated from. Where
 * it is not yet, its markup is an {@link Open} family, which a test holds to be open still.
 */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class HtmlTruthProperties {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  /** Markup that readers see through and the record finder does not yet, always or now and then. */
  private enum Open {
    /** Updates of a headline and a picture, in pages of few updates. */
    PICTURES_ONLY(new long[] {4480, -196092}, m -> m.has(Extra.PICTURES_ONLY)),
    /** Bodies of a few words without a full stop, in pages of few updates. */
    CURT(new long[] {747, 1801, 3461, 5962, 6827}, m -> m.has(Extra.CURT));

    private final long[] seeds;
    private final Predicate<Markup> has;

    /** A family with the seeds of pages that show it. */
    Open(long[] seeds, Predicate<Markup> has) {
      this.seeds = seeds;
      this.has = has;
    }

    static boolean holds(Markup markup) {
      return Arrays.stream(values()).anyMatch(family -> family.has.test(markup));
    }
  }

  private static List<String> differences(HtmlPage page, String html) {
    return Comparison.differencesInSubstance(page.truth(), PARSER.parse(Capture.html(html)));
  }

  @Provide
  Arbitrary<HtmlPage> pages() {
    return Arbitraries.longs().map(LivePages::of).filter(page -> !Open.holds(page.markup()));
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

  /** A family of which all these pages are read is open no more: take it off the list. */
  @Example
  void openFamiliesAreOpen() {
    for (Open family : Open.values()) {
      List<HtmlPage> pages = LongStream.of(family.seeds).mapToObj(LivePages::of).toList();
      assertTrue(pages.stream().allMatch(page -> family.has.test(page.markup())), family.name());
      assertTrue(
          pages.stream().anyMatch(page -> !differences(page, page.html()).isEmpty()),
          () -> family + " is read now: take it off the list");
    }
  }
}
