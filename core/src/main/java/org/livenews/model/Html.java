package org.livenews.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes HTML from the typed tree: one escaping function, a fixed set of elements, addresses by
 * scheme.
 */
final class Html {

  private static final Set<String> PAGE_SCHEMES = Set.of("http", "https");
  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

  private Html() {}

  static void blocks(StringBuilder out, List<Block> blocks, int depth) {
    for (Block block : Nesting.shown(blocks, depth)) {
      block(out, block, depth);
    }
  }

  private static void block(StringBuilder out, Block block, int depth) {
    if (block instanceof Block.Paragraph p) {
      element(out, "p", p.text());
    } else if (block instanceof Block.Heading h) {
      element(out, "h" + h.level(), h.text());
    } else if (block instanceof Block.Quote q) {
      out.append("<blockquote>");
      blocks(out, q.blocks(), depth + 1);
      q.source().ifPresent(s -> element(out, "cite", Text.of(s)));
      out.append("</blockquote>");
    } else if (block instanceof Block.Listing l) {
      listing(out, l, depth);
    } else if (block instanceof Block.Image i) {
      image(out, i);
    } else if (block instanceof Block.Embed e) {
      embed(out, e);
    } else if (block instanceof Block.Table t) {
      table(out, t);
    } else {
      throw new AssertionError(block);
    }
  }

  private static void listing(StringBuilder out, Block.Listing listing, int depth) {
    String name = listing.ordered() ? "ol" : "ul";
    out.append('<').append(name).append('>');
    for (Body item : listing.items()) {
      out.append("<li>");
      if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph p) {
        text(out, p.text());
      } else {
        blocks(out, item.blocks(), depth + 1);
      }
      out.append("</li>");
    }
    out.append("</").append(name).append('>');
  }

  private static void image(StringBuilder out, Block.Image image) {
    out.append("<figure>");
    Optional<URI> src = image.src().filter(u -> allowed(u, PAGE_SCHEMES));
    if (src.isPresent()) {
      out.append("<img src=\"");
      escape(out, src.get().toString());
      out.append("\" alt=\"");
      escape(out, image.alt().orElse(""));
      out.append("\">");
    }
    caption(out, image.caption(), image.credit());
    out.append("</figure>");
  }

  private static void caption(StringBuilder out, Text caption, Optional<String> credit) {
    if (caption.isEmpty() && credit.isEmpty()) {
      return;
    }
    out.append("<figcaption>");
    text(out, caption);
    if (credit.isPresent()) {
      out.append(caption.isEmpty() ? "" : " ");
      element(out, "small", Text.of(credit.get()));
    }
    out.append("</figcaption>");
  }

  private static void embed(StringBuilder out, Block.Embed embed) {
    out.append("<figure>");
    if (!embed.text().isEmpty()) {
      out.append("<blockquote>");
      element(out, "p", Text.of(embed.text()));
      out.append("</blockquote>");
    }
    Optional<URI> url = embed.url().filter(u -> allowed(u, PAGE_SCHEMES));
    if (url.isPresent()) {
      out.append("<a href=\"");
      escape(out, url.get().toString());
      out.append("\" rel=\"nofollow noopener\">");
      escape(out, url.get().toString());
      out.append("</a>");
    }
    caption(out, embed.caption(), Optional.empty());
    out.append("</figure>");
  }

  private static void table(StringBuilder out, Block.Table table) {
    out.append("<table>");
    boolean header = table.headerRow();
    for (List<Text> row : table.rows()) {
      out.append("<tr>");
      for (Text cell : row) {
        element(out, header ? "th" : "td", cell);
      }
      out.append("</tr>");
      header = false;
    }
    out.append("</table>");
  }

  private static void element(StringBuilder out, String name, Text text) {
    out.append('<').append(name).append('>');
    text(out, text);
    out.append("</").append(name).append('>');
  }

  static void text(StringBuilder out, Text text) {
    for (Text.Run run : text.runs()) {
      Optional<URI> link = run.link();
      if (link.isPresent()) {
        out.append("<a href=\"");
        escape(out, link.get().toString());
        out.append("\">");
      }
      for (Text.Mark mark : Text.Mark.values()) {
        if (run.marks().contains(mark)) {
          out.append('<').append(name(mark)).append('>');
        }
      }
      escape(out, run.text());
      Text.Mark[] marks = Text.Mark.values();
      for (int i = marks.length - 1; i >= 0; i--) {
        if (run.marks().contains(marks[i])) {
          out.append("</").append(name(marks[i])).append('>');
        }
      }
      if (link.isPresent()) {
        out.append("</a>");
      }
    }
  }

  private static String name(Text.Mark mark) {
    return switch (mark) {
      case STRONG -> "strong";
      case EMPHASIS -> "em";
      case UNDERLINE -> "u";
      case STRIKE -> "s";
      case SUBSCRIPT -> "sub";
      case SUPERSCRIPT -> "sup";
    };
  }

  /** Whether an address may be the link of a run, which is written as it is. */
  static boolean isLink(URI uri) {
    String s = uri.toString();
    for (int i = 0; i < s.length(); i++) {
      if (isForeign(s, i)) {
        return false;
      }
    }
    return allowed(uri, LINK_SCHEMES);
  }

  /** Returns {@code s} with U+FFFD for each surrogate without partner. */
  static String wellFormed(String s) {
    StringBuilder mended = null;
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i)) && isLone(s, i)) {
        mended = mended == null ? new StringBuilder(s) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? s : mended.toString();
  }

  /**
   * Whether an address may be written: its scheme is one of these, or it has none. The scheme is
   * what a browser takes for it, since {@link URI#relativize} gives addresses without scheme that
   * read as if they had one.
   */
  private static boolean allowed(URI uri, Set<String> schemes) {
    String s = uri.toString();
    for (int i = 0; i < s.length(); i++) {
      switch (s.charAt(i)) {
        case ':' -> {
          return schemes.contains(s.substring(0, i).toLowerCase(Locale.ROOT));
        }
        case '/', '?', '#' -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }

  /** Appends {@code s} so that it is text in an element and in a double-quoted attribute alike. */
  static void escape(StringBuilder out, String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isForeign(s, i) ? '\uFFFD' : c);
      }
    }
  }

  /**
   * Whether the character has no place in HTML: controls but white space (where a page names no
   * charset, ESC makes browsers guess one that gives brackets and quotes another meaning), a
   * surrogate without its partner, or U+FFFF, which readers of HTML take for the end.
   */
  private static boolean isForeign(String s, int i) {
    char c = s.charAt(i);
    return c == '\uFFFF'
        || Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\f' && c != '\r'
        || isLone(s, i);
  }

  private static boolean isLone(String s, int i) {
    char c = s.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
  }
}
