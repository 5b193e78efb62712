package org.livenews.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns a plain-text dump into the DOM it would have if it were a page: each line that is not empty
 * is a {@code p}, or an {@code li} if it begins with a bullet; lines of a list stand in one {@code
 * ul}. Empty lines and indentation mean nothing: dumps of the same page differ in them.
 */
final class DumpDocument {

  private static final String BULLETS = "•-*–—‣◦▪▫●○■·∙➤►▸✓";

  private final Document document = Document.createShell("");
  private final Element body = document.body();
  private Element list = body;
  private boolean bulletAlone;

  private DumpDocument() {}

  static Document of(String text) {
    DumpDocument dump = new DumpDocument();
    int from = 0;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || isLineEnd(text.charAt(i))) {
        dump.line(text, from, i);
        from = i + 1;
      }
    }
    return dump.document;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private void line(String text, int from, int to) {
    int a = skipSpace(text, from, to);
    if (a == to) {
      return;
    }
    boolean bullet = BULLETS.indexOf(text.charAt(a)) >= 0;
    int content = bullet ? skipSpace(text, a + 1, to) : a;
    if (bullet && content == to) {
      bulletAlone = true;
      return;
    }
    bullet &= content > a + 1;
    String line = text.substring(bullet ? content : a, to);
    if (bullet || bulletAlone) {
      item(line);
    } else {
      list = body;
      body.appendElement("p").appendChild(new TextNode(line));
    }
    bulletAlone = false;
  }

  private void item(String line) {
    if (list == body) {
      list = body.appendElement("ul");
    }
    list.appendElement("li").appendChild(new TextNode(line));
  }

  private static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
