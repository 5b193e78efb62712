package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.livenews.extract.ElementName.Sort;

/**
 * Builds the tree of a page from its tags as they come, where they nest as they should: what is
 * opened last is closed first, but for the end tags that may be left out. The tree is the one that
 * the HTML Standard prescribes (section 13.2.6, Tree construction). Of a page in which any more of
 * its rules would come into play none is built, and a whole parser must read it. What no reader
 * sees is left out: scripts, styles, drawings, comments, and white space at the beginning of a line
 * (CSS Text, section 4.1.2, Phase II). Linear. Not thread-safe.
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

  private final Document document;
  private final HtmlElements elements;
  private final OpenElements open;
  private final CharacterReferences references = new CharacterReferences();
  private final Inventory inventory = new Inventory();
  private final int deepest;
  private Stage stage = Stage.START;
  private boolean refused;

  /** Whether text has been read since an element began or ended that stands in no line of text. */
  private boolean inLine;

  HtmlTree(String base, int deepest) {
    this.deepest = deepest;
    document = new Document(base);
    elements = new HtmlElements(document);
    open = new OpenElements(document);
    inventory.add(document);
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

  /** Returns what elements the tree has so far. */
  Inventory inventory() {
    return inventory;
  }

  /** Whether a tag that closes itself is no more than a start tag. */
  boolean mayStayOpen(ElementName name) {
    return elements.areKnown(name.text());
  }

  /** Takes the declaration of the document type. */
  void declaration(String content) {
    boolean first = stage == Stage.START && document.childNodeSize() == 0;
    if (first && content.equalsIgnoreCase("doctype html")) {
      document.appendChild(new DocumentType("html", "", ""));
    } else {
      refuse();
    }
  }

  /** Returns the element to which comes what is no element. */
  private Element place() {
    return switch (stage) {
      case END -> document;
      case BEHIND_BODY -> open.outermost();
      default -> open.innermost();
    };
  }

  /** Takes text, as it is written. */
  void text(String text) {
    boolean blank = isBlank(text);
    if (!holdsText() && !blank || isCut(text)) {
      refuse();
    } else if (!blank || inLine || open.name().is("pre")) {
      place().appendChild(new TextNode(references.inText(text)));
      inLine |= !blank;
    }
  }

  /** Whether the line break that begins a text means nothing. */
  private boolean isCut(String text) {
    return open.name().is("pre")
        && open.innermost().childNodeSize() == 0
        && (text.startsWith("\n") || text.startsWith("\r"));
  }

  /** Whether the element that is open may hold text, and any element that stands in a text. */
  private boolean holdsText() {
    return (stage == Stage.BODY || open.isUnseen()) && !open.name().is(Sort.GRID);
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  /** Takes a script or a style, which is left out. */
  void silent() {
    if (stage == Stage.BEHIND_BODY) {
      stage = Stage.BODY;
    }
    if (stage != Stage.HEAD && stage != Stage.BODY) {
      refuse();
    }
  }

  /** Takes any other element whose content is text that markup in it does not interrupt. */
  void raw(ElementName name, StartTag tag, String content) {
    if (stage == Stage.BEHIND_BODY) {
      stage = Stage.BODY;
    }
    boolean inHead = stage == Stage.HEAD && name.is("title");
    boolean told = !content.startsWith("\n") && !content.startsWith("\r");
    if (!inHead && !holdsText() || !told) {
      refuse();
      return;
    }
    Element element = append(name, tag);
    if (content.isEmpty()) {
      return;
    }
    switch (name.text()) {
      case "title", "textarea" -> {
        element.appendChild(new TextNode(references.inText(content)));
        inLine |= !inHead;
      }
      case "iframe" -> element.appendChild(new DataNode(content));
      default -> refuse();
    }
  }

  /** Takes a drawing, which is left out. */
  void drawing() {
    if (!holdsText() || open.isUnseen()) {
      refuse();
    }
  }

  /** Takes a start tag. */
  void start(ElementName name, StartTag tag) {
    if (name.text().isEmpty() || open.size() >= deepest) {
      refuse();
      return;
    }
    switch (stage) {
      case START -> {
        if (document.childNodeSize() == 0) {
          document.quirksMode(Document.QuirksMode.quirks);
        }
        enter(name, "html", tag, Stage.HTML);
      }
      case HTML -> enter(name, "head", tag, Stage.HEAD);
      case HEAD -> inHead(name, tag);
      case BEHIND_HEAD -> enter(name, "body", tag, Stage.BODY);
      case BODY -> inBody(name, tag);
      default -> {
        stage = Stage.BODY;
        inBody(name, tag);
      }
    }
  }

  private void enter(ElementName name, String expected, StartTag tag, Stage next) {
    if (name.is(expected)) {
      open.push(append(name, tag), name);
      stage = next;
    } else {
      refuse();
    }
  }

  private void inHead(ElementName name, StartTag tag) {
    if (open.isUnseen()) {
      inBody(name, tag);
    } else if (name.is("meta") || name.is("link") || name.is("base")) {
      append(name, tag);
    } else if (name.is("noscript") && open.name().is("head")) {
      open.push(append(name, tag), name);
    } else {
      refuse();
    }
  }

  private void inBody(ElementName name, StartTag tag) {
    boolean isCell = name.is(Sort.CELL);
    if (name.is(Sort.UNTOLD) || name.is(Sort.SINGLE) && open.holds(name)) {
      refuse();
    } else if (isCell || open.name().is(Sort.GRID)) {
      if (!isCell || !fits(name.text(), open.name().text())) {
        refuse();
      }
    } else if (name.is(Sort.BLOCK)) {
      if (name.is("table") && document.quirksMode() == Document.QuirksMode.quirks) {
        refuse();
      }
      close("p");
      switch (name.text()) {
        case "li" -> close("li");
        case "dd", "dt" -> {
          close("dd");
          close("dt");
        }
        default -> {}
      }
      if (name.is(Sort.HEADING) && open.name().is(Sort.HEADING)) {
        refuse();
      }
    }
    if (!refused) {
      Element element = append(name, tag);
      if (!name.is(Sort.VOID)) {
        open.push(element, name);
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
    if (open.name().is(name) && !open.isUnseen()) {
      pop();
    } else if (open.isUnclosed(name)) {
      refuse();
    }
  }

  /** Takes an end tag. */
  void end(ElementName name) {
    if (name.text().isEmpty()) {
      refuse();
      return;
    }
    boolean seen = stage == Stage.BODY && !open.isUnseen();
    if (name == ElementName.PARAGRAPH && seen && holdsText() && !open.holds(name)) {
      append(name, StartTag.BARE);
      return;
    }
    while (!open.name().is(name.text()) && isEndedBy(name)) {
      pop();
    }
    boolean last = open.name().is(name.text());
    boolean outer = name.is("body") || name.is("html");
    if (outer && open.name().is("body")) {
      stage = name.is("html") ? Stage.END : Stage.BEHIND_BODY;
    } else if (last && name.is("head")) {
      open.pop();
      stage = Stage.BEHIND_HEAD;
    } else if (last && !outer) {
      pop();
    } else if (!isStray(name)) {
      refuse();
    }
  }

  /** Whether the innermost element is ended by the end of one around it. */
  private boolean isEndedBy(ElementName name) {
    boolean loose = name.is(Sort.BLOCK) && open.name().is(Sort.LOOSE);
    boolean inside = name.is(Sort.CONTAINER) && open.name().is(Sort.CONTAINER);
    return (loose || inside) && !open.isUnseen() && open.holds(name);
  }

  /** Whether an end tag ends nothing, and is overlooked. */
  private boolean isStray(ElementName name) {
    boolean inside = stage == Stage.HEAD || stage == Stage.BODY;
    boolean ofVoid = name.is(Sort.VOID) && !name.is("br");
    boolean ofContainer = name.is(Sort.CONTAINER) && !open.holds(name);
    return inside
        && (ofVoid || ofContainer)
        && !open.name().is(Sort.GRID)
        && !open.name().is("noscript");
  }

  private void pop() {
    breakLine(open.name());
    open.pop();
  }

  /** Takes note that an element begins or ends. */
  private void breakLine(ElementName name) {
    inLine &= !name.is(Sort.BLOCK) && !name.is(Sort.CELL) && !name.is("br");
  }

  private Element append(ElementName name, StartTag tag) {
    breakLine(name);
    Element element = elements.html(name.text(), tag.attributes());
    open.innermost().appendChild(element);
    List<String> attributes = tag.attributeNames();
    if (attributes.size() == element.attributesSize()) {
      inventory.add(element, attributes);
    } else {
      inventory.add(element);
    }
    if (name.is("base")) {
      elements.rebase(element);
    }
    return element;
  }
}
