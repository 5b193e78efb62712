package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.livenews.extract.ElementName.Sort;

/** The elements of a tree that have begun and not ended, while it is built. Not thread-safe. */
final class OpenElements {

  private static final ElementName NONE = ElementName.of("");

  private final List<Element> open = new ArrayList<>();
  private final List<ElementName> names = new ArrayList<>();
  private final Document document;
  private Element innermost;
  private ElementName name = NONE;

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

  /** Returns the name of the last element that has begun; an empty one if there is none. */
  ElementName name() {
    return name;
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
  void push(Element element, ElementName begun) {
    open.add(element);
    names.add(begun);
    innermost = element;
    name = begun;
    if (name == ElementName.NOSCRIPT) {
      unseen = open.size();
    }
    paragraphs += name == ElementName.PARAGRAPH ? 1 : 0;
  }

  /** Ends the last element that has begun. */
  void pop() {
    paragraphs -= name == ElementName.PARAGRAPH ? 1 : 0;
    int last = open.size() - 1;
    open.remove(last);
    names.remove(last);
    unseen = last < unseen ? 0 : unseen;
    innermost = last == 0 ? document : open.get(last - 1);
    name = last == 0 ? NONE : names.get(last - 1);
  }

  /** Whether what comes now is seen only by those whose browsers run no scripts. */
  boolean isUnseen() {
    return unseen > 0;
  }

  /** Whether one of the elements has a name. */
  boolean holds(ElementName sought) {
    for (int i = names.size() - 1; i >= 0; i--) {
      if (names.get(i).is(sought.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the elements has the name of a paragraph or item that would end now. */
  boolean isUnclosed(String sought) {
    if (paragraphs == 0 && sought.equals("p")) {
      return false;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      ElementName outer = names.get(i);
      if (outer.is(sought)) {
        return true;
      }
      boolean apart =
          switch (outer.text()) {
            case "ul", "ol" -> sought.equals("li");
            case "dl" -> sought.startsWith("d");
            default -> outer.is(Sort.SCOPE);
          };
      if (apart) {
        return false;
      }
    }
    return false;
  }
}
