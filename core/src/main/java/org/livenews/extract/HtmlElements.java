package org.livenews.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Makes the elements of a document as the parser of the document would. Not thread-safe. */
final class HtmlElements {

  private final Parser parser = Parser.htmlParser();
  private final Document document;
  private final Map<String, Tag> tags = new HashMap<>();
  private boolean based;

  HtmlElements(Document document) {
    this.document = document;
    document.parser(parser);
  }

  /** Whether the HTML Standard knows elements of a name. */
  boolean areKnown(String name) {
    return parser.tagSet().get(name, Parser.NamespaceHtml) != null;
  }

  /** Returns an element that stands nowhere yet. */
  Element html(String name, @Nullable Attributes attributes) {
    Tag known = tags.get(name);
    Tag tag = known == null ? tag(name) : known;
    return name.equals("form")
        ? new FormElement(tag, null, attributes)
        : new Element(tag, null, attributes);
  }

  /** Makes the tag of a name that is new. */
  private Tag tag(String name) {
    Tag tag = parser.tagSet().valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault);
    tags.put(name, tag);
    return tag;
  }

  /** Resolves addresses against that of an element, if it is the first that tells one. */
  void rebase(Element element) {
    String address = based ? "" : element.absUrl("href");
    if (!address.isEmpty()) {
      document.setBaseUri(address);
      based = true;
    }
  }
}
