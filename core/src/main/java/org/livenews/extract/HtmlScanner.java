package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Goes through the source of an HTML page from tag to tag and takes out what no reader sees, for
 * {@link HtmlSource}. Not thread-safe.
 */
final class HtmlScanner {

  /** Elements whose content is text up to their end tag. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  /** Elements in which other rules hold. */
  private static final Set<String> UNTOLD = Set.of("math", "plaintext");

  /** What the names of these elements and of drawings begin with. */
  private static final String FIRST_LETTERS = "sStTxXiInNpPmM";

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

  private final String html;
  private final TagReader tags;
  private final RawText raw;
  private final StringBuilder markup = new StringBuilder();
  private final List<HtmlSource.Script> scripts = new ArrayList<>();

  /** What stands before this is in the markup, or was taken out. */
  private int copied;

  private int pos;

  HtmlScanner(String html) {
    this.html = html;
    tags = new TagReader(html);
    raw = new RawText(html, tags);
  }

  /** Goes through the source; returns false where only a whole parser can read it. */
  boolean read() {
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
  String markup() {
    return copied == 0 ? html : markup.append(html, copied, html.length()).toString();
  }

  /** Returns the scripts in page order. */
  List<HtmlSource.Script> scripts() {
    return List.copyOf(scripts);
  }

  /** Steps over what a less-than sign opens; returns where to go on, or -1. */
  private int construct(int at) {
    char c = tags.charAt(at);
    if (c == '!') {
      return html.startsWith("--", at + 1) ? comment(at + 3) : behind('>', at);
    }
    if (c == '?') {
      return behind('>', at);
    }
    boolean end = c == '/';
    int from = end ? at + 1 : at;
    if (!isLetter(tags.charAt(from))) {
      return end ? behind('>', at) : at;
    }
    int to = tags.nameEnd(from);
    boolean plain = end || FIRST_LETTERS.indexOf(c) < 0;
    String name = plain ? "" : tags.name(from, to);
    int body = tags.end(to);
    if (plain || body < 0) {
      return body;
    }
    if (RAW.contains(name)) {
      return tags.isSelfClosing(body) ? -1 : raw(name, body);
    }
    if (name.equals("svg")) {
      return tags.isSelfClosing(body) ? body : drawing(body);
    }
    return UNTOLD.contains(name) ? -1 : body;
  }

  private int comment(int from) {
    int to = raw.commentEnd(from);
    if (to < 0) {
      return -1;
    }
    takeOut(from, to);
    return behind('>', to);
  }

  /** Steps over raw text and its end tag; takes it out where it is no text for readers. */
  private int raw(String name, int from) {
    boolean script = name.equals("script");
    int to = script ? raw.scriptEnd(from) : raw.end(name, from);
    if (to < 0) {
      return -1;
    }
    if (script) {
      scripts.add(
          new HtmlSource.Script(HtmlSource.type(tags.type()), tags.id(), html.substring(from, to)));
    }
    if (script || name.equals("style")) {
      takeOut(from, to);
    }
    return tags.end(to + 2 + name.length());
  }

  /** Takes the content of a drawing out; returns -1 if not only drawing is in it. */
  private int drawing(int from) {
    String label = "";
    int p = html.indexOf('<', from);
    while (p >= 0) {
      if (label.isEmpty() && html.startsWith("<!--", p)) {
        int to = raw.commentEnd(p + 4);
        p = to < 0 ? -1 : html.indexOf('<', to);
        continue;
      }
      boolean end = tags.charAt(p + 1) == '/';
      int start = end ? p + 2 : p + 1;
      int nameEnd = tags.nameEnd(start);
      String name = tags.name(start, nameEnd);
      int next = tags.end(nameEnd);
      boolean labelEnd = end && name.equals(label);
      if (next < 0 || !label.isEmpty() && !labelEnd) {
        return -1;
      }
      if (labelEnd) {
        label = "";
      } else if (end && name.equals("svg")) {
        takeOut(from, p);
        return next;
      } else if (!end && LABELS.contains(name) && !tags.isSelfClosing(next)) {
        label = name;
      } else if (!DRAWING.contains(name)) {
        return -1;
      }
      p = html.indexOf('<', next);
    }
    return -1;
  }

  private void takeOut(int from, int to) {
    if (from < to) {
      markup.append(html, copied, from);
      copied = to;
    }
  }

  /** Returns the place behind the next sign, or -1. */
  private int behind(char sign, int from) {
    int at = html.indexOf(sign, from);
    return at < 0 ? -1 : at + 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
