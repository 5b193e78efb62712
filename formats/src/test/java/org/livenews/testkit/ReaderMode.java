package org.livenews.testkit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text dump of a page as a reader mode gives it: the title; then, in order, the lines of the
 * smallest element that holds most of the running text. Headings and paragraphs stand between empty
 * lines; the alternative text of an image stands above its caption. Items of a list that are one
 * line or one link have a bullet, and no empty lines between them; longer ones are no list any
 * more. Navigation, asides, footers, forms and what is hidden are left out.
 */
final class ReaderMode implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "nav",
          "aside",
          "footer",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "button",
          "select",
          "textarea",
          "input",
          "datalist",
          "dialog",
          "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "picture", "q", "s", "samp", "small",
          "source", "span", "strike", "strong", "sub", "sup", "td", "th", "time", "tt", "u", "var",
          "wbr");

  /** Those of them that a line of text goes on behind. */
  private static final Set<String> IN_LINES =
      Set.of(
          "svg",
          "math",
          "script",
          "style",
          "noscript",
          "template",
          "button",
          "select",
          "input",
          "datalist");

  /** Shorter lines are furniture or headlines rather than running text. */
  private static final int RUNNING_WORDS = 8;

  /** What share of the running text the content holds. */
  private static final double MOST = 0.75;

  /** Forms with more text hold the page. */
  private static final int FORM_LETTERS = 2000;

  private enum Kind {
    TEXT,
    ITEM,
    ALT,
    CAPTION
  }

  private record Line(String text, Kind kind, Element holder) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element holder;
  private boolean gap;

  private ReaderMode(Document page) {
    holder = page;
  }

  static String dump(String html) {
    Document page = Jsoup.parse(html);
    ReaderMode reader = new ReaderMode(page);
    page.filter(reader);
    reader.endLine();
    return reader.print(page);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (isLeftOut(element)) {
      if (!INLINE.contains(name) && !IN_LINES.contains(name)) {
        endLine();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("img")) {
      endLine();
      append(element.attr("alt"));
      endLine(Kind.ALT);
    } else if (name.equals("br")) {
      endLine();
    } else if (INLINE.contains(name)) {
      gap |= element.previousSibling() instanceof Element;
    } else {
      endLine();
      holder = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      endLine();
      Element parent = element.parent();
      if (parent != null) {
        holder = blockOf(parent);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static Element blockOf(Element element) {
    Element block = element;
    for (Element e = element; e != null; e = e.parent()) {
      block = e;
      if (!INLINE.contains(e.normalName())) {
        break;
      }
    }
    return block;
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    String names = element.className();
    return LEFT_OUT.contains(name)
        || element.hasAttr("hidden")
        || ROLES.contains(element.attr("role"))
        || element.attr("style").replace(" ", "").contains("display:none")
        || names.contains("visually-hidden")
        || names.contains("visuallyhidden")
        || names.contains("sr-only")
        || names.contains("screen-reader")
        || name.equals("form") && element.text().length() < FORM_LETTERS;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        gap = true;
      } else {
        if (gap && !text.isEmpty()) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
      }
    }
  }

  private void endLine() {
    Kind kind = Kind.TEXT;
    for (Element e = holder; e != null && kind == Kind.TEXT; e = e.parent()) {
      kind =
          switch (e.normalName()) {
            case "figcaption" -> Kind.CAPTION;
            case "li" -> Kind.ITEM;
            default -> Kind.TEXT;
          };
    }
    endLine(kind);
  }

  private void endLine(Kind kind) {
    if (!text.isEmpty()) {
      lines.add(new Line(text.toString(), kind, holder));
    }
    text.setLength(0);
    gap = false;
  }

  private String print(Document page) {
    Element heading = page.selectFirst("h1");
    String title = heading == null ? page.title() : heading.text();
    Element content = content(page);
    Map<Element, Integer> itemLines = new IdentityHashMap<>();
    for (Line line : lines) {
      itemLines.merge(item(line), 1, Integer::sum);
    }
    StringBuilder out = new StringBuilder(title);
    Line before = new Line("", Kind.TEXT, page);
    for (Line line : lines) {
      boolean stays = isInside(line.holder, content) && line.holder != heading;
      if (!stays) {
        continue;
      }
      Element item = item(line);
      boolean oneLink = line.kind == Kind.ITEM && isOneLink(item);
      boolean bullet = oneLink || line.kind == Kind.ITEM && itemLines.getOrDefault(item, 0) == 1;
      boolean listGoesOn =
          bullet && before.kind == Kind.ITEM && item.parent() == item(before).parent();
      boolean captionOfImage = line.kind == Kind.CAPTION && before.kind == Kind.ALT;
      if (oneLink && item == item(before)) {
        out.append(' ');
      } else {
        out.append(listGoesOn || captionOfImage ? "\n" : "\n\n").append(bullet ? "  • " : "");
      }
      out.append(line.text);
      before = line;
    }
    return out.append('\n').toString();
  }

  /** Returns the element of the list in which a line stands, or the line's own element. */
  private static Element item(Line line) {
    for (Element e = line.holder; e != null; e = e.parent()) {
      if (e.normalName().equals("li")) {
        return e;
      }
    }
    return line.holder;
  }

  /** Whether all that an item holds is one link. */
  private static boolean isOneLink(Element item) {
    Element e = item;
    while (!e.normalName().equals("a")) {
      if (e.childrenSize() != 1 || !e.ownText().isBlank()) {
        return false;
      }
      e = e.child(0);
    }
    return true;
  }

  private static boolean isInside(Element element, Element outer) {
    for (@Nullable Element e = element; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  /** Returns the smallest element that holds most of the words of running text. */
  private Element content(Document page) {
    Map<Element, Integer> words = new IdentityHashMap<>();
    int all = 0;
    for (Line line : lines) {
      int count = line.text.split(" ").length;
      if (count < RUNNING_WORDS) {
        continue;
      }
      all += count;
      for (Element e = line.holder; e != null; e = e.parent()) {
        words.merge(e, count, Integer::sum);
      }
    }
    Element content = page;
    for (Element inner = page; inner != null; ) {
      content = inner;
      inner = null;
      for (Element child : content.children()) {
        if (words.getOrDefault(child, 0) > MOST * all) {
          inner = child;
        }
      }
    }
    return content;
  }
}
