package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector;

/** What a selector demands is never more than what it needs. */
class DemandTest {

  @Example
  void namesOutsideBracketsAreDemanded() {
    assertEquals(
        List.of(Set.of("article", "block", "id", "time", "data-x")),
        Demand.of("article.Block[id^=block-] > time[data-x]").alternatives());
    assertEquals(
        List.of(Set.of("a"), Set.of("Main", "p")), Demand.of(".a:not(.b), #Main p").alternatives());
  }

  @Example
  void whatIsNotReadDemandsNothing() {
    for (String selector :
        List.of("a[href='b']", "a\\:b", "ns|a", "*", "[^data-]", "[a!=b]", ":matches([)]a)")) {
      assertEquals(List.of(Set.of()), Demand.of(selector).alternatives(), selector);
    }
  }

  @Example
  void valuesOfAttributesAreDemanded() {
    Inventory inventory = Inventory.of(Jsoup.parse("<p id=post-1 class=a><a href=/b>c</a></p>"));
    assertTrue(Demand.of("[id^=post-] a").isMetBy(inventory));
    assertFalse(Demand.of("[id^=entry-] a").isMetBy(inventory));
    assertFalse(Demand.of("p[class=b], a[href*=entry]").isMetBy(inventory));
    assertTrue(Demand.of("p[class=b], a[href=/B]").isMetBy(inventory));
  }

  @Provide
  Arbitrary<String> selectors() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "p",
            "div",
            "*",
            ".a",
            ".B",
            "#c",
            "[data-d]",
            "[data-d=e]",
            "[data-d!=e]",
            "[^data-]",
            "p:has(.a)",
            "div:not(.b)",
            "p.a",
            ":is(.a, #c)",
            "p:contains(x)",
            "P:nth-child(2)");
    Arbitrary<String> signs = Arbitraries.of(" ", " > ", " + ", " ~ ", ", ");
    return Combinators.combine(parts, signs, parts, signs, parts)
        .as((a, s, b, t, c) -> a + s + b + t + c);
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<p class='A x'>",
            "<div class=b>",
            "<p id=c>",
            "<div data-d=e>",
            "<p data-d>",
            "x")
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void whatIsFoundMeetsTheDemand(@ForAll("selectors") String selector, @ForAll("markup") String p) {
    Document document = Jsoup.parse(p);
    boolean met = Demand.of(selector).isMetBy(Inventory.of(document));
    assertTrue(met || document.selectFirst(Selector.evaluatorOf(selector)) == null);
  }
}
