package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns a plain-text dump into the DOM it would have if it were a page: each line that is not empty
 * is a {@code p}, or an {@code li} if it begins with a bullet; lines of a list stand in one {@code
 * ul}. Empty lines and indentation mean nothing: dumps of the same page differ in them. Where the
 * dump is Markdown, its headings, rules, links and stress become those of the page.
 */
final class DumpDocument {

  private static final String BULLETS = "•-*–—‣◦▪▫●○■·∙➤►▸✓";

  private final Document document = Document.createShell("");
  private final Element body = document.body();
  private Element list = body;
  private final boolean markdown;
  private boolean bulletAlone;

  private DumpDocument(boolean markdown) {
    this.markdown = markdown;
  }

  static Document of(String text) {
    List<String> lines = lines(text);
    DumpDocument dump = new DumpDocument(Markdown.isIn(lines));
    lines.forEach(dump::line);
    return dump.document;
  }

  /** Returns the lines that are not empty, from their first character on that is no blank. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || isLineEnd(text.charAt(i))) {
        int begin = skipSpace(text, from, i);
        if (begin < i) {
          lines.add(text.substring(begin, i));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private void line(String line) {
    if (markdown && Markdown.appendBlock(body, line)) {
      list = body;
      bulletAlone = false;
      return;
    }
    boolean bullet = BULLETS.indexOf(line.charAt(0)) >= 0;
    int content = bullet ? skipSpace(line, 1, line.length()) : 0;
    if (bullet && content == line.length()) {
      bulletAlone = true;
      return;
    }
    bullet &= content > 1;
    if (bullet || bulletAlone) {
      item(bullet ? line.substring(content) : line);
    } else {
      list = body;
      GluedUpdates.split(line).forEach(update -> write(body.appendElement("p"), update));
    }
    bulletAlone = false;
  }

  private void item(String line) {
    if (list == body) {
      list = body.appendElement("ul");
    }
    write(list.appendElement("li"), line);
  }

  private void write(Element element, String text) {
    if (markdown) {
      Markdown.appendText(element, text);
    } else {
      element.appendChild(new TextNode(text));
    }
  }

  private static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
