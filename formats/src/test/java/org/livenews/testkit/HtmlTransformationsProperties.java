package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Transformed pages say what they said, and lack what was to be taken from them. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class HtmlTransformationsProperties {

  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d|\\b1[5-9]\\d{8}(\\d{3})?\\b");

  private static final String PAGE =
      """
      <!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Flood">
      <title>Flood</title><link rel="canonical" href="https://news.example/flood">
      <script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>
      <script>var a = 1;</script></head>
      <body vocab="https://schema.org/"><nav><a href="#p1">Menu</a></nav>
      <div class="a b" itemscope itemtype="https://schema.org/LiveBlogPosting">
      <h1>Flood</h1>
      <article class="b" id="p1" data-time="1679410000" data-src="/a.jpg" itemprop="liveBlogUpdate">
      <meta itemprop="datePublished" content="2023-03-21T14:46:00Z"><link itemprop="url" href="#p1">
      <time class="t" datetime="2023-03-21T14:46:00Z" itemprop="dateModified">14:46</time>
      <h2>Bridge <b>closed</b></h2><p>The harbour master has closed the bridge for the night.</p>
      <figure><img src="b.jpg" alt="A bridge"><figcaption>The old bridge</figcaption></figure>
      <ul><li>Ferries stay in port until the storm has passed.</li><li><a href="/x"><b>1h ago</b>
      <i>Dam</i></a></li></ul></article></div>
      <aside>Most read</aside><footer>Imprint</footer></body></html>
      """;

  @Provide
  Arbitrary<HtmlPage> pages() {
    return Arbitraries.longs().map(LivePages::of);
  }

  private static Map<String, UnaryOperator<String>> all(long seed) {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>(pageToPage(seed));
    all.put("dump", HtmlTransformations::asDump);
    return all;
  }

  private static Map<String, UnaryOperator<String>> pageToPage(long seed) {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    all.put("without linked data", HtmlTransformations::withoutLinkedData);
    all.put("random names", html -> HtmlTransformations.withRandomNames(html, seed));
    all.put("times as spans", HtmlTransformations::withTimesAsSpans);
    return all;
  }

  /** The text outside scripts, blank for blank. */
  private static String visible(String html) {
    return Jsoup.parse(html).wholeText();
  }

  @Property(tries = 100, seed = "1")
  void visibleTextStays(@ForAll("pages") HtmlPage page, @ForAll long seed) {
    pageToPage(seed)
        .forEach(
            (name, change) ->
                assertEquals(visible(page.html()), visible(change.apply(page.html())), name));
  }

  @Property(tries = 100, seed = "2")
  void elementsStayInOrder(@ForAll("pages") HtmlPage page, @ForAll long seed) {
    String renamed = HtmlTransformations.withRandomNames(page.html(), seed);
    assertEquals(tags(page.html()), tags(renamed));
    String spans = HtmlTransformations.withTimesAsSpans(page.html());
    assertEquals(
        tags(page.html()).stream().map(t -> t.equals("time") ? "span" : t).toList(), tags(spans));
  }

  private static List<String> tags(String html) {
    return Jsoup.parse(html).getAllElements().stream().map(Element::normalName).toList();
  }

  @Property(tries = 100, seed = "3")
  void twiceIsOnce(@ForAll("pages") HtmlPage page) {
    for (UnaryOperator<String> change :
        List.<UnaryOperator<String>>of(
            HtmlTransformations::withoutLinkedData, HtmlTransformations::withTimesAsSpans)) {
      assertEquals(change.apply(page.html()), change.apply(change.apply(page.html())));
    }
  }

  @Property(tries = 100, seed = "4")
  void namesAreRenamedOneToOne(@ForAll("pages") HtmlPage page, @ForAll long seed) {
    List<Element> before = Jsoup.parse(page.html()).getAllElements();
    String renamed = HtmlTransformations.withRandomNames(page.html(), seed);
    List<Element> after = Jsoup.parse(renamed).getAllElements();
    Map<String, String> there = new HashMap<>();
    Map<String, String> back = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      List<String> names = names(before.get(i));
      List<String> others = names(after.get(i));
      assertEquals(names.size(), others.size());
      for (int n = 0; n < names.size(); n++) {
        String was = there.putIfAbsent(names.get(n), others.get(n));
        assertTrue(was == null || was.equals(others.get(n)), names.get(n));
        String from = back.putIfAbsent(others.get(n), names.get(n));
        assertTrue(from == null || from.equals(names.get(n)), others.get(n));
        assertFalse(names.get(n).equals(others.get(n)), names.get(n));
      }
    }
  }

  /** The classes, ids and data attributes of an element, each with its sort. */
  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>();
    for (String name : element.className().split("\\s+")) {
      names.add(name.isEmpty() ? "" : "class " + name);
    }
    names.add(element.id().isEmpty() ? "" : "id " + element.id());
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("data-")) {
        names.add("data " + attribute.getKey());
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  @Property(tries = 100, seed = "5")
  void linksFollowTheIds(@ForAll("pages") HtmlPage page, @ForAll long seed) {
    Document renamed = Jsoup.parse(HtmlTransformations.withRandomNames(page.html(), seed));
    Document before = Jsoup.parse(page.html());
    assertEquals(reached(before), reached(renamed));
  }

  private static List<String> reached(Document page) {
    Map<String, String> texts = new HashMap<>();
    for (Element element : page.select("[id]")) {
      texts.put("#" + element.id(), element.text());
    }
    return page.select("a[href^=#]").stream()
        .map(a -> texts.getOrDefault(a.attr("href"), "nowhere"))
        .toList();
  }

  @Property(tries = 100, seed = "6")
  void noMachineReadsATimeAnyMore(@ForAll("pages") HtmlPage page, @ForAll long seed) {
    String html = page.html();
    html = HtmlTransformations.withoutLinkedData(html);
    html = HtmlTransformations.withRandomNames(html, seed);
    html = HtmlTransformations.withTimesAsSpans(html);
    assertFalse(TIMESTAMP.matcher(html).find());
    assertTrue(Jsoup.parse(html).select("time, meta, [datetime], [itemprop]").isEmpty());
  }

  @Property(tries = 200, seed = "7")
  void aDumpHoldsAllThatUpdatesSay(@ForAll("pages") HtmlPage page) {
    String dump = HtmlTransformations.asDump(page.html());
    Set<String> lines = new HashSet<>(dump.lines().map(String::strip).toList());
    assertTrue(lines.contains(page.truth().headline()), "no title");
    String letters = Letters.of(dump);
    int at = 0;
    for (Truth.Entry entry : page.truth().updates()) {
      for (String piece : entry.runningText().split("\n")) {
        int found = letters.indexOf(Letters.of(piece), at);
        assertTrue(found >= 0, () -> "not in its place: " + piece + "\n" + dump);
        at = found + Letters.of(piece).length();
      }
      entry.headline().ifPresent(h -> assertTrue(letters.contains(Letters.of(h)), h));
      assertTrue(letters.contains(Letters.of(entry.time().text())), entry.time().text());
    }
  }

  @Property(tries = 100, seed = "8")
  void aDumpHasNoMarkupAndNoMenu(@ForAll("pages") HtmlPage page) {
    String dump = HtmlTransformations.asDump(page.html());
    assertFalse(dump.contains("<"), dump);
    for (Element left : Jsoup.parse(page.html()).select("nav li, footer p")) {
      assertFalse(dump.lines().anyMatch(line -> line.strip().equals(left.text())), left.text());
    }
  }

  @Property(tries = 100, seed = "9")
  void anyPageGivesSomething(@ForAll long seed, @ForAll String any) {
    for (String html : List.of(HostileHtml.of(seed), any, "<p>" + any, "<a " + any + ">x</a>")) {
      all(seed).forEach((name, change) -> assertNotNull(change.apply(html), name));
    }
  }

  @Example
  void brokenPagesGiveSomething() {
    for (String html :
        List.of(
            "",
            "<",
            "<!--",
            "<div class='",
            "<li><p><figcaption>x",
            "<div>".repeat(5000) + "x",
            "<svg><link itemprop=x><text>y</text></link></svg>",
            "<p class=\"\u00A0 \t\" id=\" \" data-=1 data-x>z</p>")) {
      all(1).forEach((name, change) -> assertNotNull(change.apply(html), name));
    }
  }

  @Example
  void linkedDataIsGone() {
    String bare = HtmlTransformations.withoutLinkedData(PAGE);
    Document page = Jsoup.parse(bare);
    assertTrue(page.select("meta, [itemprop], [itemscope], [vocab]").isEmpty(), bare);
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("link").size());
    assertEquals(1, page.select("time[datetime]").size());
    assertEquals(visible(PAGE), visible(bare));
  }

  @Example
  void aNameIsTheSameEverywhere() {
    Document page = Jsoup.parse(HtmlTransformations.withRandomNames(PAGE, 3));
    Element article = page.expectFirst("article");
    Element box = page.expectFirst("h1").parent();
    assertTrue(box.classNames().contains(article.className()), page.html());
    assertEquals(2, box.classNames().size());
    assertEquals("#" + article.id(), page.expectFirst("nav a").attr("href"));
    assertFalse(article.outerHtml().contains("1679410000"));
    assertTrue(article.outerHtml().contains("\"/a.jpg\""));
    assertEquals(
        HtmlTransformations.withRandomNames(PAGE, 3), HtmlTransformations.withRandomNames(PAGE, 3));
  }

  @Example
  void timesAreSpans() {
    Document page = Jsoup.parse(HtmlTransformations.withTimesAsSpans(PAGE));
    assertEquals("<span class=\"t\">14:46</span>", page.expectFirst("span").outerHtml());
  }

  @Example
  void aDumpReadsLikeThis() {
    assertEquals(
        """
        Flood

        14:46

        Bridge closed

        The harbour master has closed the bridge for the night.

        A bridge
        The old bridge

          • Ferries stay in port until the storm has passed.
          • 1h ago Dam
        """,
        HtmlTransformations.asDump(PAGE));
  }
}
