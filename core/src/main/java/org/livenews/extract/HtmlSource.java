package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The source of an HTML page, parted into markup that can hold text for readers and the contents of
 * scripts. Most of a page is script and style, which a parser of markup reads for nothing.
 *
 * <p>Tags, comments and raw text are told apart as the HTML Standard does (section 13.2.5,
 * Tokenization). Where elements are not closed or nest in a way that only a whole parser can tell,
 * the page is left to that. Linear. Immutable.
 *
 * @param document the page, in which scripts, styles, drawings and comments are empty
 * @param scripts the scripts in page order
 */
record HtmlSource(Document document, List<Script> scripts) {

  /**
   * A script of a page.
   *
   * @param type its media type in lower case; empty if none is written
   * @param id its id; empty if it has none
   * @param data its content
   */
  record Script(String type, String id, String data) {}

  /**
   * Parts the source of a page.
   *
   * @param base the address against which the page resolves others; empty if it is not known
   */
  static HtmlSource of(String html, String base) {
    Reader reader = new Reader(html);
    if (reader.read()) {
      return new HtmlSource(parse(reader.markup(), base), List.copyOf(reader.scripts));
    }
    Document document = parse(html, base);
    List<Script> scripts = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      scripts.add(new Script(type(script.attr("type")), script.id(), script.data()));
      script.empty();
    }
    return new HtmlSource(document, List.copyOf(scripts));
  }

  private static Document parse(String html, String base) {
    return Parser.htmlParser().parseInput(html, base);
  }

  private static String type(String attribute) {
    return attribute.strip().toLowerCase(Locale.ROOT);
  }

  /** Goes through the source from tag to tag. */
  private static final class Reader {

    /** Elements whose content is text up to their end tag. */
    private static final Set<String> RAW =
        Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    /** Elements in which other rules hold. */
    private static final Set<String> UNTOLD = Set.of("math", "plaintext");

    /** Elements of drawings that hold no other kind; some others end the drawing. */
    private static final Set<String> DRAWING =
        Set.of(
            "animate",
            "animatetransform",
            "circle",
            "clippath",
            "defs",
            "ellipse",
            "fegaussianblur",
            "feblend",
            "fecolormatrix",
            "feflood",
            "feoffset",
            "filter",
            "g",
            "line",
            "lineargradient",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialgradient",
            "rect",
            "stop",
            "style",
            "symbol",
            "text",
            "tspan",
            "use");

    /** Elements of drawings that hold text, and might hold anything. */
    private static final Set<String> LABELS = Set.of("desc", "title");

    private static final int LONGEST_NAME = 20;

    private final String html;
    private final StringBuilder markup = new StringBuilder();
    private final List<Script> scripts = new ArrayList<>();

    /** What stands before this is in the markup, or was taken out. */
    private int copied;

    private int pos;
    private String type = "";
    private String id = "";

    private Reader(String html) {
      this.html = html;
    }

    /** Goes through the source; returns false where only a whole parser can read it. */
    private boolean read() {
      pos = html.indexOf('<');
      while (pos >= 0) {
        int behind = construct(pos + 1);
        if (behind < 0) {
          return false;
        }
        pos = html.indexOf('<', behind);
      }
      return true;
    }

    /** Returns the source without what was taken out. */
    private String markup() {
      return copied == 0 ? html : markup.append(html, copied, html.length()).toString();
    }

    /** Steps over what a less-than sign opens; returns where to go on, or -1. */
    private int construct(int at) {
      char c = charAt(at);
      if (c == '!') {
        return html.startsWith("--", at + 1) ? comment(at + 3) : behind('>', at);
      }
      if (c == '?') {
        return behind('>', at);
      }
      boolean end = c == '/';
      int from = end ? at + 1 : at;
      if (!isLetter(charAt(from))) {
        return end ? behind('>', at) : at;
      }
      int to = nameEnd(from);
      boolean plain = end || to - from > LONGEST_NAME || "sStTxXiInNpP".indexOf(c) < 0;
      String name = plain ? "" : lower(from, to);
      int body = tagEnd(to, name.equals("script"));
      if (plain || body < 0) {
        return body;
      }
      if (RAW.contains(name)) {
        return isSelfClosing(body) ? -1 : raw(name, body);
      }
      if (name.equals("svg")) {
        return isSelfClosing(body) ? body : drawing(body);
      }
      return UNTOLD.contains(name) ? -1 : body;
    }

    private int comment(int from) {
      int to = commentEnd(from);
      if (to < 0) {
        return -1;
      }
      takeOut(from, to);
      return behind('>', to);
    }

    /** Returns where the content of a comment ends, or -1. */
    private int commentEnd(int from) {
      if (charAt(from) == '>' || html.startsWith("->", from)) {
        return from;
      }
      int to = html.indexOf("--", from);
      while (to >= 0 && charAt(to + 2) != '>' && !html.startsWith("!>", to + 2)) {
        to = html.indexOf("--", to + 1);
      }
      return to;
    }

    /** Steps over raw text and its end tag; takes it out where it is no text for readers. */
    private int raw(String name, int from) {
      boolean script = name.equals("script");
      int to = script ? scriptEnd(from) : rawEnd(name, from);
      if (to < 0) {
        return -1;
      }
      if (script) {
        scripts.add(new Script(type, id, html.substring(from, to)));
      }
      if (script || name.equals("style")) {
        takeOut(from, to);
      }
      return tagEnd(to + 2 + name.length(), false);
    }

    /**
     * Returns where the end tag of a script begins, or -1. In a comment an end tag counts only if
     * it ends no script tag that stands there too (HTML Standard, 13.2.5.20 to 13.2.5.31).
     */
    private int scriptEnd(int from) {
      boolean inComment = false;
      boolean nested = false;
      int p = html.indexOf('<', from);
      while (p >= 0 && p < html.length()) {
        if (inComment && html.startsWith("-->", p)) {
          inComment = false;
          nested = false;
        } else if (isTag("</script", p)) {
          if (!nested) {
            return p;
          }
          nested = false;
        } else if (inComment && isTag("<script", p)) {
          nested = true;
        } else if (!inComment && html.startsWith("<!--", p)) {
          inComment = true;
          p++; // The hyphens that open a comment may end it too.
        }
        p = inComment ? p + 1 : html.indexOf('<', p + 1);
      }
      return -1;
    }

    /** Returns where the end tag of raw text other than script begins, or -1. */
    private int rawEnd(String name, int from) {
      String tag = "</" + name;
      int p = html.indexOf("</", from);
      while (p >= 0 && !isTag(tag, p)) {
        p = html.indexOf("</", p + 2);
      }
      return p;
    }

    /** Whether a tag stands at a place, and not one with a longer name. */
    private boolean isTag(String beginning, int p) {
      char behind = charAt(p + beginning.length());
      return (behind == '>' || behind == '/' || isBlank(behind))
          && html.regionMatches(true, p, beginning, 0, beginning.length());
    }

    /** Takes the content of a drawing out; returns -1 if not only drawing is in it. */
    private int drawing(int from) {
      String label = "";
      int p = html.indexOf('<', from);
      while (p >= 0) {
        if (label.isEmpty() && html.startsWith("<!--", p)) {
          int to = commentEnd(p + 4);
          p = to < 0 ? -1 : html.indexOf('<', to);
          continue;
        }
        boolean end = charAt(p + 1) == '/';
        int start = end ? p + 2 : p + 1;
        int nameEnd = nameEnd(start);
        String name = nameEnd - start > LONGEST_NAME ? "" : lower(start, nameEnd);
        int next = tagEnd(nameEnd, false);
        boolean labelEnd = end && name.equals(label);
        if (next < 0 || !label.isEmpty() && !labelEnd) {
          return -1;
        }
        if (labelEnd) {
          label = "";
        } else if (end && name.equals("svg")) {
          takeOut(from, p);
          return next;
        } else if (!end && LABELS.contains(name) && !isSelfClosing(next)) {
          label = name;
        } else if (!DRAWING.contains(name)) {
          return -1;
        }
        p = html.indexOf('<', next);
      }
      return -1;
    }

    /** Whether a tag that ends here closes itself, which means something in drawings only. */
    private boolean isSelfClosing(int tagEnd) {
      return html.charAt(tagEnd - 2) == '/';
    }

    /** Returns where a tag ends whose name ends at {@code from}; -1 if it does not. */
    private int tagEnd(int from, boolean noted) {
      type = "";
      id = "";
      int p = from;
      while (p < html.length()) {
        char c = html.charAt(p);
        if (c == '>') {
          return p + 1;
        }
        if (c == '/' || isBlank(c)) {
          p++;
          continue;
        }
        int nameEnd = attributeNameEnd(p);
        int value = skipBlanks(nameEnd);
        if (charAt(value) != '=') {
          p = nameEnd;
          continue;
        }
        int begin = skipBlanks(value + 1);
        char quote = charAt(begin);
        boolean quoted = quote == '"' || quote == '\'';
        begin += quoted ? 1 : 0;
        int end = quoted ? html.indexOf(quote, begin) : unquotedEnd(begin);
        if (end < 0) {
          return -1;
        }
        if (noted) {
          note(lower(p, nameEnd), begin, end);
        }
        p = quoted ? end + 1 : end;
      }
      return -1;
    }

    /** Notes an attribute of a script; of two of one name the first counts. */
    private void note(String name, int from, int to) {
      if (name.equals("type") && type.isEmpty()) {
        type = HtmlSource.type(value(from, to));
      } else if (name.equals("id") && id.isEmpty()) {
        id = value(from, to);
      }
    }

    private String value(int from, int to) {
      return Parser.unescapeEntities(html.substring(from, to), true);
    }

    private int attributeNameEnd(int from) {
      int p = from + 1;
      while (p < html.length()) {
        char c = html.charAt(p);
        if (c == '=' || c == '>' || c == '/' || isBlank(c)) {
          return p;
        }
        p++;
      }
      return p;
    }

    private int unquotedEnd(int from) {
      int p = from;
      while (p < html.length() && html.charAt(p) != '>' && !isBlank(html.charAt(p))) {
        p++;
      }
      return p < html.length() ? p : -1;
    }

    private int nameEnd(int from) {
      int p = from;
      while (p < html.length()) {
        char c = html.charAt(p);
        if (c == '>' || c == '/' || isBlank(c)) {
          return p;
        }
        p++;
      }
      return p;
    }

    private void takeOut(int from, int to) {
      if (from < to) {
        markup.append(html, copied, from);
        copied = to;
      }
    }

    private String lower(int from, int to) {
      return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Returns the place behind the next sign, or -1. */
    private int behind(char sign, int from) {
      int at = html.indexOf(sign, from);
      return at < 0 ? -1 : at + 1;
    }

    private int skipBlanks(int from) {
      int p = from;
      while (p < html.length() && isBlank(html.charAt(p))) {
        p++;
      }
      return p;
    }

    private char charAt(int p) {
      return p < html.length() ? html.charAt(p) : '\0';
    }

    private static boolean isLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
  }
}
