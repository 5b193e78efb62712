package org.livenews.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.livenews.extract.ElementName.Sort;

/**
 * Takes out of a document what {@link HtmlTree} never takes in: scripts, styles, comments and
 * drawings. A drawing that was never closed may hold the rest of the page, and stays. Linear.
 */
final class UnseenNodes implements NodeFilter {

  /** How many elements of HTML were met before each drawing that is open, the innermost first. */
  private final Deque<Integer> drawings = new ArrayDeque<>();

  private int elements;

  private UnseenNodes() {}

  static void removeFrom(Document document) {
    document.filter(new UnseenNodes());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment || ElementName.of(node.normalName()).is(Sort.SILENT)) {
      return FilterResult.REMOVE;
    }
    if (isDrawing(node)) {
      drawings.push(elements);
    } else if (node instanceof Element element) {
      elements += element.tag().namespace().equals(Parser.NamespaceHtml) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    return isDrawing(node) && drawings.pop() == elements
        ? FilterResult.REMOVE
        : FilterResult.CONTINUE;
  }

  private static boolean isDrawing(Node node) {
    return node.normalName().equals("svg");
  }
}
