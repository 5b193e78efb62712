package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a tree that have begun and not ended, while it is built. Not thread-safe. */
final class OpenElements {

  private final List<Element> open = new ArrayList<>();
  private final Document document;
  private Element innermost;

  /** How many elements are open where one is that only pages without scripts show; else 0. */
  private int unseen;

  /** How many paragraphs are open. */
  private int paragraphs;

  OpenElements(Document document) {
    this.document = document;
    innermost = document;
  }

  /** Returns the last element that has begun; the document if there is none. */
  Element innermost() {
    return innermost;
  }

  /** Returns the name of the last element that has begun. */
  String name() {
    return innermost.normalName();
  }

  /** Returns the first element that has begun. */
  Element outermost() {
    return open.get(0);
  }

  /** Returns how many elements there are. */
  int size() {
    return open.size();
  }

  /** Adds an element that begins. */
  void push(Element element) {
    open.add(element);
    innermost = element;
    if (name().equals("noscript")) {
      unseen = open.size();
    }
    paragraphs += name().equals("p") ? 1 : 0;
  }

  /** Ends the last element that has begun. */
  void pop() {
    paragraphs -= name().equals("p") ? 1 : 0;
    open.remove(open.size() - 1);
    unseen = open.size() < unseen ? 0 : unseen;
    innermost = open.isEmpty() ? document : open.get(open.size() - 1);
  }

  /** Whether what comes now is seen only by those whose browsers run no scripts. */
  boolean isUnseen() {
    return unseen > 0;
  }

  /** Whether one of the elements has a name. */
  boolean holds(String name) {
    for (Element element : open) {
      if (element.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the elements has the name of a paragraph or item that would end now. */
  boolean isUnclosed(String name) {
    if (paragraphs == 0 && name.equals("p")) {
      return false;
    }
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
}
