package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.livenews.model.Diagnostic;

/**
 * The source of an HTML page, parted into markup that can hold text for readers and the contents of
 * scripts. Most of a page is script and style, which a parser of markup reads for nothing.
 *
 * <p>Tags, comments and raw text are told apart as the HTML Standard does (section 13.2.5,
 * Tokenization). Where tags nest as they should, {@link HtmlTree} builds the document from them at
 * once; where only a whole parser can tell what they mean, the page is left to that. Linear. Not
 * thread-safe.
 *
 * @param document the page, without scripts, styles, drawings and comments
 * @param inventory what elements it has
 * @param scripts the scripts in page order
 */
record HtmlSource(Document document, Inventory inventory, List<Script> scripts) {

  /** A page that nests deeper is mostly one that forgot its end tags. */
  private static final int DEEPEST = 256;

  /**
   * A script of a page.
   *
   * @param type its media type in lower case; empty if none is written
   * @param id its id; empty if it has none
   * @param content what stands in it
   */
  record Script(String type, String id, SourceText.Stretch content) {

    Script(String type, String id, String data) {
      this(type, id, SourceText.Stretch.of(data));
    }

    /** Returns what stands in it as text; each call decodes anew. */
    String data() {
      return content.text();
    }
  }

  /**
   * Parts the source of a page.
   *
   * @param base the address against which the page resolves others; empty if it is not known
   * @param diagnostics takes that a limit was reached
   */
  static HtmlSource of(
      SourceText source, String base, Limits limits, List<Diagnostic> diagnostics) {
    HtmlTree tree = new HtmlTree(base, Math.min(DEEPEST, limits.elementDepth()));
    HtmlScanner scanner = new HtmlScanner(source, tree);
    if (scanner.read()) {
      return tree.document()
          .map(document -> new HtmlSource(document, tree.inventory(), scanner.scripts()))
          .orElseGet(
              () ->
                  of(
                      WholeParser.page(scanner.markup(), base, limits, diagnostics),
                      scanner.scripts()));
    }
    String html = source.text(0, source.length());
    Document document = WholeParser.page(html, base, limits, diagnostics);
    List<Script> scripts = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      scripts.add(new Script(type(script.attr("type")), script.id(), script.data()));
    }
    return of(document, List.copyOf(scripts));
  }

  private static HtmlSource of(Document document, List<Script> scripts) {
    UnseenNodes.removeFrom(document);
    return new HtmlSource(document, Inventory.of(document), scripts);
  }

  /** Returns a media type as scripts have it. */
  static String type(String attribute) {
    return attribute.strip().toLowerCase(Locale.ROOT);
  }
}
