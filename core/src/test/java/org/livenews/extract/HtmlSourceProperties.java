package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

class HtmlSourceProperties {

  /** What page and markup must have in common: all but what stands in scripts and the like. */
  private static String readable(Document document) {
    document.outputSettings().prettyPrint(false);
    document.select("script, style, svg").forEach(Element::empty);
    List<Comment> comments = new ArrayList<>();
    for (Node node : document.nodeStream().toList()) {
      if (node instanceof Comment comment) {
        comments.add(comment);
      }
    }
    comments.forEach(comment -> comment.setData(""));
    return document.outerHtml();
  }

  private static List<HtmlSource.Script> scripts(String html) {
    return Jsoup.parse(html).select("script").stream()
        .map(
            script ->
                new HtmlSource.Script(
                    script.attr("type").strip().toLowerCase(Locale.ROOT),
                    script.id(),
                    script.data()))
        .toList();
  }

  @Provide
  Arbitrary<String> sources() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=\"a>b\">",
            "</div>",
            "text ",
            "\"",
            "'",
            "=",
            ">",
            "<",
            "/",
            "<!--",
            "-->",
            "--!>",
            "<!-->",
            "<!--->",
            "--",
            "<!doctype html>",
            "<?xml?>",
            "</>",
            "</ b>",
            "<script>",
            "<script type='application/ld+json' id=a>",
            "<SCRIPT async>",
            "</script>",
            "</script >",
            "</SCRIPT x=\">\">",
            "</scripted>",
            "<style>",
            "</style>",
            "<textarea>",
            "</textarea>",
            "<title>",
            "</title>",
            "<iframe>",
            "</iframe>",
            "<svg>",
            "<svg viewBox='0 0 1 1'>",
            "<path d=\"M0 0>\"/>",
            "<g>",
            "</g>",
            "</svg>",
            "<svg/>",
            "<a title='<script>' href=x>",
            "</a>",
            "<img alt=\"</p>\">",
            "<a b\"c>",
            "<p a=b'c>",
            "<script/>",
            "<![CDATA[",
            "]]>",
            "<noscript>",
            "</noscript>",
            "<span\n>",
            "</span>",
            "{\"a\": \"<p>\"}",
            "<b",
            "<plaintext>",
            "&lt;script&gt;",
            "é",
            "<template>");
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Property(tries = 5000)
  void readersSeeWhatTheWholePageShows(@ForAll("sources") String html) {
    assertEquals(readable(Jsoup.parse(html)), readable(HtmlSource.of(html, "").document()));
  }

  @Property(tries = 5000)
  void scriptsAreThoseOfThePage(@ForAll("sources") String html) {
    assertEquals(scripts(html), HtmlSource.of(html, "").scripts());
  }

  @Example
  void whatNoReaderSeesIsTakenOut() {
    HtmlSource source =
        HtmlSource.of(
            "<head><style>p {}</style><script type=\" Application/LD+JSON\">{\"a\": 1}</script>"
                + "<script id=state>let x = '<p>';</script></head>"
                + "<body><!-- note --><p>Text</p><svg><path d='M 0 0'/></svg></body>",
            "");
    source.document().outputSettings().prettyPrint(false);

    assertEquals(
        "<html><head><style></style><script type=\" Application/LD+JSON\"></script>"
            + "<script id=\"state\"></script></head>"
            + "<body><!----><p>Text</p><svg></svg></body></html>",
        source.document().outerHtml());
    assertEquals(
        List.of(
            new HtmlSource.Script("application/ld+json", "", "{\"a\": 1}"),
            new HtmlSource.Script("", "state", "let x = '<p>';")),
        source.scripts());
  }
}
