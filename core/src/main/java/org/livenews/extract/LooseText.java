package org.livenews.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.livenews.model.Diagnostic;

/**
 * Plain text from strings of linked data, which may hold entities, entities twice over, or HTML.
 */
final class LooseText {

  private static final int MOST_DECODINGS = 2;

  private LooseText() {}

  /** Returns the text in one line. */
  static String line(String raw) {
    return lines(raw).replace('\n', ' ');
  }

  /** Returns the text with one line a paragraph, without empty ones. */
  static String lines(String raw) {
    String text = decoded(raw);
    return hasTag(text) ? withoutTags(text) : normal(text);
  }

  /**
   * Returns the text as an element; each line of plain text is a paragraph.
   *
   * @param base the address against which links are meant; may be empty
   * @param diagnostics takes that the text nests deeper than it may
   */
  static Element element(String raw, String base, Limits limits, List<Diagnostic> diagnostics) {
    String text = hasTag(raw) ? raw : decoded(raw);
    if (hasTag(text)) {
      return WholeParser.fragment(text, base, limits, diagnostics);
    }
    Element body = new Element("body");
    normal(text).lines().forEach(line -> body.appendElement("p").text(line));
    return body;
  }

  private static String decoded(String raw) {
    String text = raw;
    for (int n = 0; n < MOST_DECODINGS && text.indexOf('&') >= 0 && text.indexOf(';') >= 0; n++) {
      text = new CharacterReferences().inText(text);
    }
    return text;
  }

  private static boolean hasTag(String text) {
    for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
      char next = text.charAt(i + 1);
      if (next == '/' || next == '!' || next < 128 && Character.isLetter(next)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTags(String html) {
    List<PageBlock> blocks = BlockStream.of(WholeParser.fragment(html), 0);
    StringBuilder out = new StringBuilder(html.length());
    for (PageBlock block : blocks) {
      if (block.kind() != PageBlock.Kind.IMAGE && !block.text().isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(block.text());
      }
    }
    return out.toString();
  }

  private static String normal(String text) {
    return isNormal(text) ? text : normalized(text);
  }

  /** Whether all white space in a text is one space or line feed between other characters. */
  private static boolean isNormal(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Blank.is(c);
      if (blank && (gap || c != ' ' && c != '\n')) {
        return false;
      }
      gap = blank;
    }
    return !gap || text.isEmpty();
  }

  private static String normalized(String text) {
    StringBuilder out = new StringBuilder(text.length());
    char gap = 0;
    int i = 0;
    while (i < text.length()) {
      int from = i;
      i = Blank.next(text, i);
      if (from < i) {
        if (gap != 0 && !out.isEmpty()) {
          out.append(gap);
        }
        out.append(text, from, i);
        gap = 0;
      } else {
        char c = text.charAt(i++);
        if (c == '\n' || c == '\r') {
          gap = '\n';
        } else if (gap == 0 && !Blank.isWidthless(c)) {
          gap = ' ';
        }
      }
    }
    return out.toString();
  }
}
