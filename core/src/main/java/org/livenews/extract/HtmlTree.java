package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Builds the tree of a page from its tags as they come, where they nest as they should: what is
 * opened last is closed first, but for the end tags that may be left out. The tree is the one that
 * the HTML Standard prescribes (section 13.2.6, Tree construction). Of a page in which any more of
 * its rules would come into play none is built, and a whole parser must read it. Linear. Not
 * thread-safe.
 */
final class HtmlTree {

  /** How much of the frame of a page has been read. */
  private enum Stage {
    START,
    HTML,
    HEAD,
    BEHIND_HEAD,
    BODY,
    BEHIND_BODY,
    END
  }

  private static final int DEEPEST = 256;

  private final Parser parser = Parser.htmlParser();
  private final Document document;
  private final List<Element> open = new ArrayList<>();
  private Element current;
  private Stage stage = Stage.START;

  /** How many elements are open where one is that only pages without scripts show; else 0. */
  private int unseen;

  private boolean based;
  private boolean refused;

  HtmlTree(String base) {
    document = new Document(base);
    document.parser(parser);
    current = document;
  }

  /** Gives up the tree: only a whole parser can read the page. */
  void refuse() {
    refused = true;
  }

  /** Whether the tree is still being built. */
  boolean isGrowing() {
    return !refused;
  }

  /** Returns the tree, once all has been read; nothing where a whole parser must read the page. */
  Optional<Document> document() {
    boolean whole = !refused && stage.compareTo(Stage.BODY) >= 0;
    return whole ? Optional.of(document) : Optional.empty();
  }

  /** Whether a tag that closes itself is no more than a start tag. */
  boolean mayStayOpen(String name) {
    return parser.tagSet().get(name, Parser.NamespaceHtml) != null;
  }

  /** Takes the declaration of the document type. */
  void declaration(String content) {
    if (stage == Stage.START && document.childNodeSize() == 0 && isHtml(content)) {
      document.appendChild(new DocumentType("html", "", ""));
    } else {
      refuse();
    }
  }

  private static boolean isHtml(String content) {
    return content.equalsIgnoreCase("doctype html");
  }

  /** Takes a comment, of which only the place counts. */
  void comment() {
    place().appendChild(new Comment(""));
  }

  /** Returns the element to which comes what is no element. */
  private Element place() {
    return switch (stage) {
      case START, END -> document;
      case BEHIND_BODY -> open.get(0);
      default -> current;
    };
  }

  /** Takes text, as it is written. */
  void text(String text) {
    boolean blank = isBlank(text);
    if (!blank && !holdsText() || isCut(text)) {
      refuse();
    } else if (stage != Stage.START || document.childNodeSize() > 0) {
      words(unescaped(text));
    }
  }

  /** Whether the line break that begins a text means nothing. */
  private boolean isCut(String text) {
    boolean broken = text.startsWith("\n") || text.startsWith("\r");
    return broken && current.normalName().equals("pre") && current.childNodeSize() == 0;
  }

  /** Whether the element that is open may hold text, and any element that stands in a text. */
  private boolean holdsText() {
    return (stage == Stage.BODY || unseen > 0) && !HtmlNames.GRIDS.contains(current.normalName());
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private void words(String words) {
    Element place = place();
    int before = stage == Stage.BODY ? place.childNodeSize() - 1 : -1;
    if (before >= 0 && place.childNode(before) instanceof TextNode text) {
      text.text(text.getWholeText() + words);
    } else {
      place.appendChild(new TextNode(words));
    }
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (" \t\n\r\f".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Takes an element whose content is text that markup in it does not interrupt. */
  void raw(String name, Attributes attributes, String content) {
    if (stage == Stage.BEHIND_BODY) {
      stage = Stage.BODY;
    }
    boolean silent = name.equals("script") || name.equals("style");
    boolean inHead = stage == Stage.HEAD && (silent || name.equals("title"));
    boolean fits = inHead || holdsText() || silent && stage == Stage.BODY;
    boolean told = silent || !content.startsWith("\n") && !content.startsWith("\r");
    if (!fits || !told) {
      refuse();
      return;
    }
    Element element = append(name, attributes);
    if (silent || content.isEmpty()) {
      return;
    }
    switch (name) {
      case "title", "textarea" -> element.appendChild(new TextNode(unescaped(content)));
      case "iframe" -> element.appendChild(new DataNode(content));
      default -> refuse();
    }
  }

  /** Takes a drawing, without its content. */
  void drawing(Attributes attributes) {
    if (holdsText() && unseen == 0) {
      Tag tag = parser.tagSet().valueOf("svg", Parser.NamespaceSvg, ParseSettings.htmlDefault);
      current.appendChild(new Element(tag, null, attributes));
    } else {
      refuse();
    }
  }

  /** Takes a start tag. */
  void start(String name, Attributes attributes) {
    if (name.isEmpty() || open.size() > DEEPEST) {
      refuse();
      return;
    }
    switch (stage) {
      case START -> {
        if (document.childNodeSize() == 0) {
          document.quirksMode(Document.QuirksMode.quirks);
        }
        enter(name, "html", attributes, Stage.HTML);
      }
      case HTML -> enter(name, "head", attributes, Stage.HEAD);
      case HEAD -> inHead(name, attributes);
      case BEHIND_HEAD -> enter(name, "body", attributes, Stage.BODY);
      case BODY -> inBody(name, attributes);
      default -> {
        stage = Stage.BODY;
        inBody(name, attributes);
      }
    }
  }

  private void enter(String name, String expected, Attributes attributes, Stage next) {
    if (name.equals(expected)) {
      push(append(name, attributes));
      stage = next;
    } else {
      refuse();
    }
  }

  private void inHead(String name, Attributes attributes) {
    if (unseen > 0) {
      inBody(name, attributes);
    } else if (name.equals("meta") || name.equals("link") || name.equals("base")) {
      append(name, attributes);
    } else if (name.equals("noscript") && current.normalName().equals("head")) {
      push(append(name, attributes));
    } else {
      refuse();
    }
  }

  private void inBody(String name, Attributes attributes) {
    boolean isCell = HtmlNames.CELLS.contains(name);
    if (HtmlNames.UNTOLD.contains(name) || HtmlNames.SINGLE.contains(name) && holds(name)) {
      refuse();
    } else if (isCell || HtmlNames.GRIDS.contains(current.normalName())) {
      if (!isCell || !fits(name, current.normalName())) {
        refuse();
      }
    } else if (HtmlNames.BLOCKS.contains(name)) {
      if (name.equals("table") && document.quirksMode() == Document.QuirksMode.quirks) {
        refuse();
      }
      close("p");
      switch (name) {
        case "li" -> close("li");
        case "dd", "dt" -> {
          close("dd");
          close("dt");
        }
        default -> {}
      }
      if (HtmlNames.HEADINGS.contains(name) && HtmlNames.HEADINGS.contains(current.normalName())) {
        refuse();
      }
    }
    if (!refused) {
      Element element = append(name, attributes);
      if (!HtmlNames.VOID.contains(name)) {
        push(element);
      }
    }
  }

  private static boolean fits(String part, String grid) {
    return switch (part) {
      case "td", "th" -> grid.equals("tr");
      case "tr" -> grid.equals("tbody") || grid.equals("thead") || grid.equals("tfoot");
      case "col" -> grid.equals("colgroup");
      default -> grid.equals("table");
    };
  }

  /** Closes an element whose end tag was left out, if it is the innermost one. */
  private void close(String name) {
    if (current.normalName().equals(name) && unseen == 0) {
      pop();
    } else if (holds(name) && isUnclosed(name)) {
      refuse();
    }
  }

  /** Whether an element is open that what comes now would close. */
  private boolean isUnclosed(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      String outer = open.get(i).normalName();
      if (outer.equals(name)) {
        return true;
      }
      boolean apart =
          switch (outer) {
            case "ul", "ol" -> name.equals("li");
            case "dl" -> name.startsWith("d");
            default -> HtmlNames.SCOPES.contains(outer);
          };
      if (apart) {
        return false;
      }
    }
    return false;
  }

  private boolean holds(String name) {
    for (Element element : open) {
      if (element.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Takes an end tag. */
  void end(String name) {
    if (name.equals("p") && stage == Stage.BODY && holdsText() && !holds(name)) {
      append(name, new Attributes());
      return;
    }
    while (unseen == 0
        && HtmlNames.BLOCKS.contains(name)
        && HtmlNames.LOOSE.contains(current.normalName())
        && !current.normalName().equals(name)) {
      pop();
    }
    boolean last = current.normalName().equals(name);
    boolean outer = name.equals("body") || name.equals("html");
    if (outer && current.normalName().equals("body")) {
      stage = name.equals("html") ? Stage.END : Stage.BEHIND_BODY;
    } else if (last && name.equals("head")) {
      pop();
      stage = Stage.BEHIND_HEAD;
    } else if (last && !outer) {
      pop();
    } else if (!isStray(name)) {
      refuse();
    }
  }

  /** Whether an end tag ends nothing, and is overlooked. */
  private boolean isStray(String name) {
    boolean inside = stage == Stage.HEAD || stage == Stage.BODY;
    return inside
        && HtmlNames.VOID.contains(name)
        && !name.equals("br")
        && !HtmlNames.GRIDS.contains(current.normalName())
        && !current.normalName().equals("noscript");
  }

  private Element append(String name, Attributes attributes) {
    Tag tag = parser.tagSet().valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault);
    Element element =
        name.equals("form")
            ? new FormElement(tag, null, attributes)
            : new Element(tag, null, attributes);
    current.appendChild(element);
    if (name.equals("base")) {
      rebase(element);
    }
    return element;
  }

  /**
   * Sets the address against which the page resolves others; the first element that tells it
   * counts.
   */
  private void rebase(Element element) {
    String address = based ? "" : element.absUrl("href");
    if (!address.isEmpty()) {
      document.setBaseUri(address);
      based = true;
    }
  }

  private void push(Element element) {
    open.add(element);
    if (element.normalName().equals("noscript")) {
      unseen = open.size();
    }
    current = element;
  }

  private void pop() {
    open.remove(open.size() - 1);
    unseen = open.size() < unseen ? 0 : unseen;
    current = open.isEmpty() ? document : open.get(open.size() - 1);
  }
}
