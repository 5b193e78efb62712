package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.livenews.testkit.RandomPages;

class BodyProperties {

  private static final Set<String> PLAIN_ELEMENTS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "cite",
          "ul",
          "ol",
          "li",
          "figure",
          "figcaption",
          "small",
          "table",
          "tbody",
          "tr",
          "th",
          "td",
          "strong",
          "em",
          "u",
          "s",
          "sub",
          "sup");
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of("a", Set.of("href", "rel"), "img", Set.of("src", "alt"));
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  @Property(shrinking = ShrinkingMode.OFF)
  void htmlHoldsAllowedElementsAndAddressesOnly(@ForAll long seed) {
    String html = new RandomPages(seed).body().toHtml();
    Element body = Jsoup.parseBodyFragment(html).body();
    body.childNodes().forEach(child -> child.nodeStream().forEach(node -> check(node, html)));
  }

  private static void check(Node node, String html) {
    assertTrue(!(node instanceof Comment) && !(node instanceof DataNode), html);
    if (!(node instanceof Element element)) {
      return;
    }
    Set<String> attributes = ATTRIBUTES.getOrDefault(element.normalName(), Set.of());
    assertTrue(
        ATTRIBUTES.containsKey(element.normalName())
            || PLAIN_ELEMENTS.contains(element.normalName()),
        () -> element.normalName() + " in " + html);
    for (Attribute attribute : element.attributes()) {
      assertTrue(attributes.contains(attribute.getKey()), () -> attribute + " in " + html);
      if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
        String scheme = URI.create(attribute.getValue()).getScheme();
        assertTrue(scheme == null || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)), html);
      }
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void htmlHasTheCharactersOfTheText(@ForAll long seed) {
    Text text = new RandomPages(seed).text();
    Element element = Jsoup.parseBodyFragment("<i>" + text.toHtml() + "</i>").selectFirst("i");
    assertEquals(holdable(text.plain()), element.wholeText());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void htmlEqualsThatOfTheSameTreeOnly(@ForAll long seed) {
    Text text = new RandomPages(seed).text();
    String html = Body.of(new Block.Paragraph(text)).toHtml();
    assertEquals("<p>" + text.toHtml() + "</p>", html);
    assertEquals(
        "<ul><li>" + text.toHtml() + "</li></ul>",
        Body.of(new Block.Listing(false, List.of(Body.of(new Block.Paragraph(text))))).toHtml());
  }

  /** What HTML can hold: no controls but white space, no U+FFFF, no surrogate without partner. */
  private static String holdable(String s) {
    StringBuilder out = new StringBuilder();
    s.codePoints()
        .map(c -> isControl(c) || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isControl(int c) {
    return c < ' ' && "\t\n\f\r".indexOf(c) < 0 || c >= 0x7F && c <= 0x9F;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void textHoldsAllRunningTextInOrder(@ForAll long seed) {
    Body body = new RandomPages(seed).body();
    List<String> texts = new ArrayList<>();
    collect(body.blocks(), texts);
    String out = body.toText();
    int from = 0;
    for (String text : texts) {
      int at = out.indexOf(text, from);
      assertTrue(at >= 0, () -> text + " is missing in " + out);
      from = at + text.length();
    }
  }

  private static void collect(List<Block> blocks, List<String> texts) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        texts.add(p.text().plain());
      } else if (block instanceof Block.Heading h) {
        texts.add(h.text().plain());
      } else if (block instanceof Block.Quote q) {
        collect(q.blocks(), texts);
      } else if (block instanceof Block.Listing l) {
        l.items().forEach(item -> collect(item.blocks(), texts));
      } else if (block instanceof Block.Embed e) {
        texts.add(e.text());
      } else if (block instanceof Block.Table t) {
        t.rows().forEach(row -> row.forEach(cell -> texts.add(cell.plain())));
      }
    }
  }

  @Test
  void textSeparatesBlocksByEmptyLines() {
    Body body =
        Body.of(
            new Block.Heading(2, Text.of("Head")),
            new Block.Image(
                Optional.empty(), Optional.of("alt"), Text.of("caption"), Optional.of("credit")),
            new Block.Listing(true, List.of(item("one"), item("two"))),
            new Block.Quote(List.of(new Block.Paragraph(Text.of("Said."))), Optional.of("Someone")),
            new Block.Table(true, List.of(List.of(Text.of("a"), Text.of("b")))));
    assertEquals("Head\n\n1. one\n2. two\n\nSaid.\n\na\tb", body.toText());
  }

  @Test
  void htmlIsWrittenFromTheTree() {
    Body body =
        Body.of(
            new Block.Image(
                Optional.of(URI.create("https://news.example/i.jpg?a=1&b=2")),
                Optional.of("\"x\" onerror='y'"),
                Text.of("A <b>"),
                Optional.of("AP")),
            new Block.Table(true, List.of(List.of(Text.of("h")), List.of(Text.of("d")))),
            new Block.Quote(List.of(), Optional.of("R&D")));
    assertEquals(
        "<figure><img src=\"https://news.example/i.jpg?a=1&amp;b=2\""
            + " alt=\"&quot;x&quot; onerror=&#39;y&#39;\">"
            + "<figcaption>A &lt;b&gt; <small>AP</small></figcaption></figure>"
            + "<table><tr><th>h</th></tr><tr><td>d</td></tr></table>"
            + "<blockquote><cite>R&amp;D</cite></blockquote>",
        body.toHtml());
  }

  @Test
  void addressesOfOtherSchemesAreNotWritten() {
    URI data = URI.create("data:image/svg+xml,x");
    Block image =
        new Block.Image(Optional.of(data), Optional.empty(), Text.EMPTY, Optional.empty());
    Block embed = new Block.Embed(Optional.empty(), Optional.of(data), Text.EMPTY, "words");
    assertEquals(
        "<figure></figure><figure><blockquote><p>words</p></blockquote></figure>",
        Body.of(image, embed).toHtml());
  }

  @Test
  void aBodyOfAnyDepthIsWritten() {
    List<Block> blocks = List.of(new Block.Paragraph(Text.of("deep")));
    for (int i = 0; i < 100_000; i++) {
      blocks =
          i % 2 == 0
              ? List.of(new Block.Quote(blocks, Optional.empty()))
              : List.of(new Block.Listing(false, List.of(new Body(blocks))));
    }
    Body body = new Body(blocks);
    assertTrue(body.toHtml().contains("<p>deep</p>"));
    assertTrue(body.toText().endsWith("deep"));
  }

  private static Body item(String text) {
    return Body.of(new Block.Paragraph(Text.of(text)));
  }
}
