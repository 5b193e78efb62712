package org.livenews.extract;

/** Finds in the source of an HTML page where that ends in which tags do not count. */
final class RawText {

  private final String html;
  private final TagReader tags;

  RawText(String html, TagReader tags) {
    this.html = html;
    this.tags = tags;
  }

  /** Returns where the content of a comment ends, or -1. */
  int commentEnd(int from) {
    if (tags.charAt(from) == '>' || html.startsWith("->", from)) {
      return from;
    }
    int to = html.indexOf("--", from);
    while (to >= 0 && tags.charAt(to + 2) != '>' && !html.startsWith("!>", to + 2)) {
      to = html.indexOf("--", to + 1);
    }
    return to;
  }

  /**
   * Returns where the end tag of a script begins, or -1. In a comment an end tag counts only if it
   * ends no script tag that stands there too (HTML Standard, 13.2.5.20 to 13.2.5.31).
   */
  int scriptEnd(int from) {
    boolean inComment = false;
    boolean nested = false;
    int p = html.indexOf('<', from);
    while (p >= 0 && p < html.length()) {
      if (inComment && html.startsWith("-->", p)) {
        inComment = false;
        nested = false;
      } else if (tags.isTag("</script", p)) {
        if (!nested) {
          return p;
        }
        nested = false;
      } else if (inComment && tags.isTag("<script", p)) {
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
  int end(String name, int from) {
    String tag = "</" + name;
    int p = html.indexOf("</", from);
    while (p >= 0 && !tags.isTag(tag, p)) {
      p = html.indexOf("</", p + 2);
    }
    return p;
  }
}
