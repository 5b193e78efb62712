package org.livenews.extract;

import com.google.common.math.IntMath;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.livenews.model.Diagnostic;

/** Reads any HTML, however broken, as the HTML Standard says; in time that grows linearly. */
final class WholeParser {

  /**
   * Longest name of a tag that the parser reads in one piece: it copies the name with each piece.
   */
  private static final int LONGEST_NAME = 4096;

  private WholeParser() {}

  /**
   * Returns the document of a page.
   *
   * @param base the address against which the page resolves others; empty if it is not known
   * @param diagnostics takes that the page nests deeper than it may
   */
  static Document page(String html, String base, Limits limits, List<Diagnostic> diagnostics) {
    Document document = parser(limits, 1).parseInput(withShortNames(html), base);
    tellDepth(document, limits, diagnostics);
    return document;
  }

  /** Returns the body of a document of which a string is all that is in it. */
  static Element fragment(String html) {
    return Parser.parseBodyFragment(withShortNames(html), "").body();
  }

  /**
   * Returns the body of a document of which a string is all that is in it; levels of elements are
   * counted from there.
   *
   * @param base the address against which the string resolves others; empty if it is not known
   * @param diagnostics takes that the string nests deeper than it may
   */
  static Element fragment(String html, String base, Limits limits, List<Diagnostic> diagnostics) {
    Element body = Document.createShell(base).body();
    body.appendChildren(parser(limits, 2).parseFragmentInput(withShortNames(html), body, base));
    tellDepth(body, limits, diagnostics);
    return body;
  }

  /**
   * Returns a parser that reads a level more than there may be, so that it shows where more are.
   *
   * @param more how many levels the parser has to be allowed for that: of a string, it counts the
   *     element around it too
   */
  private static Parser parser(Limits limits, int more) {
    return Parser.htmlParser().setMaxDepth(IntMath.saturatedAdd(limits.elementDepth(), more));
  }

  private static void tellDepth(Element root, Limits limits, List<Diagnostic> diagnostics) {
    int most = limits.elementDepth();
    boolean[] deeper = new boolean[1];
    NodeVisitor visitor = (node, depth) -> deeper[0] |= depth > most && node instanceof Element;
    NodeTraversor.traverse(visitor, root);
    if (deeper[0]) {
      diagnostics.add(
          Diagnostic.warning(
              Diagnostic.Code.LIMIT_REACHED,
              "elements that nest deeper than " + most + " levels were read as if they did not"));
    }
  }

  /**
   * Returns markup in which what is too long for a name of a tag goes on as one of an attribute.
   */
  private static String withShortNames(String html) {
    StringBuilder parted = new StringBuilder();
    int copied = 0;
    int sign = html.indexOf('<');
    while (sign >= 0) {
      int from = sign + 1;
      int to = from;
      while (to < html.length() && " \t\n\r\f/><".indexOf(html.charAt(to)) < 0) {
        to++;
      }
      if (to - from > LONGEST_NAME) {
        parted.append(html, copied, from + LONGEST_NAME).append(' ');
        copied = from + LONGEST_NAME;
      }
      sign = html.indexOf('<', to);
    }
    return copied == 0 ? html : parted.append(html, copied, html.length()).toString();
  }
}
