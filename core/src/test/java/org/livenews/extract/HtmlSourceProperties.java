package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

class HtmlSourceProperties {

  /** Elements that begin and end lines of text. */
  private static final Set<String> APART =
      Set.of(
          ("address article aside blockquote br caption center col colgroup dd details dialog dir "
                  + "div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
                  + "hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th "
                  + "thead tr ul")
              .split(" "));

  /** Takes out the white space that begins a line. */
  private static void trimLines(Document document) {
    List<TextNode> trimmed = new ArrayList<>();
    boolean[] inLine = new boolean[1];
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && !inLine[0]) {
              boolean meansNothing = text.isBlank() && !text.parent().nameIs("pre");
              if (meansNothing) {
                trimmed.add(text);
              }
              inLine[0] = !text.isBlank() && !text.parent().nameIs("title");
            }
            inLine[0] &= !APART.contains(node.nodeName());
          }

          @Override
          public void tail(Node node, int depth) {
            inLine[0] &= !APART.contains(node.nodeName());
          }
        });
    trimmed.forEach(Node::remove);
  }

  /**
   * What page and markup must have in common: all but scripts and the like, and white space that
   * begins a line.
   */
  private static String readable(Document document) {
    document.select("script, style, svg").remove();
    document.nodeStream().filter(node -> node instanceof Comment).toList().forEach(Node::remove);
    trimLines(document);
    document.outputSettings().prettyPrint(false);
    return document.outerHtml();
  }

  private static HtmlSource source(String html) {
    return HtmlSource.of(SourceText.of(html), "", Limits.DEFAULT, new ArrayList<>());
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

  @Property
  void inventoryIsThatOfAWalk(@ForAll("pages") String html) {
    HtmlSource source = source(html);
    Inventory walked = Inventory.of(source.document());
    Inventory built = source.inventory();
    assertEquals(walked.attributes(), built.attributes());
    for (String name : walked.attributes()) {
      assertEquals(walked.with(name), built.with(name));
    }
    assertEquals(walked.size(), built.size());
    assertEquals(walked.roots(), built.roots());
    assertEquals(walked.metas(), built.metas());
    assertEquals(walked.links(), built.links());
    for (Element element : source.document().getAllElements()) {
      assertTrue(built.holdsAll(Set.of(element.normalName())));
    }
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
            "<eé>",
            "</eé>",
            "<template>");
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Property(tries = 5000)
  void readersSeeWhatTheWholePageShows(@ForAll("sources") String html) {
    assertEquals(readable(Jsoup.parse(html)), readable(source(html).document()));
  }

  @Example
  void scriptsOfPagesWithoutScriptsEndAtTheFirstEndTag() {
    String html = "<noscript><p><script><!--<p><script></script><p>text</script>";
    readersSeeWhatTheWholePageShows(html);
  }

  @Example
  void stylesOfDrawingsOnPagesWithoutScriptsHoldAllThatFollows() {
    readersSeeWhatTheWholePageShows("<noscript><svg><style></svg><p>");
    readersSeeWhatTheWholePageShows(
        "<!DOCTYPE html><html><head><noscript><svg><style></svg><p>a</noscript></head><body>b");
  }

  @Example
  void endTagsWithNamesOfAnyLettersAndLengthEndNothing() {
    for (String name : List.of("eé", "x".repeat(500), "e\uFFFD")) {
      readersSeeWhatTheWholePageShows("</" + name + ">");
      readersSeeWhatTheWholePageShows("</" + name + "><html><body><p>Text</" + name + ">.");
      readersSeeWhatTheWholePageShows("<" + name + "><svg></" + name + ">Text</svg>.");
    }
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts, int most) {
    return parts.list().ofMaxSize(most).map(list -> String.join("", list));
  }

  /** Elements that nest as they should, or almost. */
  private static Arbitrary<String> nested(Arbitrary<String> strays) {
    Arbitrary<String> names =
        Arbitraries.of(
            "div",
            "p",
            "span",
            "a",
            "b",
            "section",
            "article",
            "figure",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "h2",
            "h3",
            "blockquote",
            "form",
            "button",
            "time",
            "pre",
            "table",
            "tbody",
            "tr",
            "td",
            "x-card",
            "template",
            "object",
            "noscript");
    Arbitrary<String> leaves =
        Arbitraries.of(
            "text",
            " ",
            " \n",
            "a &amp; b &copy;x",
            "<br/>",
            "<img src=a hidden alt='&lt;p&gt;'>",
            "<!-- note -->",
            "<script>let x = '<p>';</script>",
            "<svg viewBox='0 0 1 1' CLASS=a><path/></svg>",
            "<iframe src=a>b</iframe>",
            "<textarea>c &amp; d</textarea>",
            "<table><tbody><tr><td>e</td></tr></tbody></table>",
            "<ul><li>f<li>g</ul>",
            "<p>h<p>i");
    Arbitrary<String> calm = Arbitraries.frequencyOf(Tuple.of(30, leaves), Tuple.of(1, strays));
    return Arbitraries.recursive(
        () -> joined(calm, 3),
        inner ->
            Combinators.combine(names, joined(calm, 1), inner, joined(calm, 1))
                .as((n, before, in, after) -> before + "<" + n + ">" + in + "</" + n + ">" + after),
        0,
        6);
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> heads =
        Arbitraries.of(
            "<meta charset=utf-8>",
            "<title>t &amp; u</title>",
            "<link rel=a>",
            "<base href='https://a.example/b'>",
            "<noscript>c<img src=d></noscript>",
            "<style>p {}</style>",
            "</meta>",
            " ");
    Arbitrary<String> ends =
        Arbitraries.of(
            "",
            "</body></html>",
            "</body>\n</html>\n",
            "</body><script></script></html>",
            "</body> <!-- a --></html><!-- b -->",
            "</html><p>late</p>");
    return Combinators.combine(joined(heads, 3), joined(nested(sources()), 3), ends)
        .as(
            (head, body, end) ->
                "<!DOCTYPE html>\n<html lang=en><head>"
                    + head
                    + "</head>\n<body class=c>"
                    + body
                    + end);
  }

  /** The nodes of a document one by one: two texts side by side are not one. */
  private static String nodes(Document document) {
    StringBuilder nodes = new StringBuilder(readable(document));
    document.traverse(
        (node, depth) ->
            nodes.append('\n').append(depth).append(node.getClass()).append(node.outerHtml()));
    return nodes.append(document.quirksMode()).append(document.baseUri()).toString();
  }

  @Property(tries = 3000)
  void treeIsThatOfTheWholeParser(@ForAll("pages") String html) {
    HtmlTree tree = new HtmlTree("", 256);
    boolean built =
        new HtmlScanner(SourceText.of(html), tree).read() && tree.document().isPresent();
    Statistics.collect(built);
    Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    assertEquals(nodes(Jsoup.parse(html)), nodes(source(html).document()));
  }

  @Example
  void theEndOfNoParagraphMakesOneButNotOnPagesWithoutScripts() {
    for (String body : List.of("<div></p>a</div>", "<noscript><div></p>a</div></noscript>")) {
      String html = "<!DOCTYPE html><html><head></head><body>" + body + "</body></html>";
      assertEquals(nodes(Jsoup.parse(html)), nodes(source(html).document()));
    }
  }

  @Property(tries = 2000)
  void scriptsStylesAndCommentsAreLeftOut(@ForAll("sources") String html) {
    Document document = source(html).document();
    assertEquals(List.of(), document.select("script, style"));
    assertTrue(document.nodeStream().noneMatch(node -> node instanceof Comment));
  }

  @Example
  void drawingsStayThatHoldElementsOfThePage() {
    Document document =
        source("<p>a<svg><path/></svg><svg><desc><p>b</p></desc></svg><svg><g><svg/></g></svg>c")
            .document();
    assertEquals(1, document.select("svg").size());
    assertEquals("b", document.select("svg p").text());
  }

  @Example
  void whiteSpaceStaysWhereItDividesWords() {
    String html =
        "<!DOCTYPE html>\n<html>\n<head>\n<title>t</title>\n</head>\n<body>\n<ul>\n <li>\n"
            + " <a>\n <b>a</b> <i>b</i></a>\n <span>c</span></li>\n</ul>\n<pre>d\n <b> </b></pre>"
            + "e <br>\n <em>f</em> </body></html>";
    Document document = source(html).document();
    document.outputSettings().prettyPrint(false);
    assertEquals(
        "<html><head><title>t</title></head><body><ul><li><a><b>a</b> <i>b</i></a>\n"
            + " <span>c</span></li></ul><pre>d\n <b> </b></pre>e <br><em>f</em> </body></html>",
        document.select("html").outerHtml());
  }

  @Property(tries = 5000)
  void scriptsAreThoseOfThePage(@ForAll("sources") String html) {
    assertEquals(scripts(html), source(html).scripts());
  }

  @Example
  void whatNoReaderSeesIsTakenOut() {
    HtmlSource source =
        source(
            "<head><style>p {}</style><script type=\" Application/LD+JSON\">{\"a\": 1}</script>"
                + "<script id=state>let x = '<p>';</script></head>"
                + "<body><!-- note --><p>Text</p><svg><path d='M 0 0'/></svg></body>");
    source.document().outputSettings().prettyPrint(false);

    assertEquals(
        "<html><head></head><body><p>Text</p></body></html>", source.document().outerHtml());
    assertEquals(
        List.of(
            new HtmlSource.Script("application/ld+json", "", "{\"a\": 1}"),
            new HtmlSource.Script("", "state", "let x = '<p>';")),
        source.scripts());
  }
}
