package org.livenews.extract;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.livenews.extract.ElementName.Sort;

/** The elements of a tree that have begun and not ended, while it is built. Not thread-safe. */
final class OpenElements {

  private static final ElementName NONE = ElementName.of("");

  /** The document, and those in it from the outside in. */
  private Element[] open = new Element[64];

  /** Their names; that of the document is empty. */
  private ElementName[] names = new ElementName[64];

  /** Where the innermost stands. */
  private int last;

  /** How many elements are open where one is that only pages without scripts show; else 0. */
  private int unseen;

  /** How many paragraphs are open. */
  private int paragraphs;

  OpenElements(Document document) {
    open[0] = document;
    names[0] = NONE;
  }

  /** Returns the last element that has begun; the document if there is none. */
  Element innermost() {
    return open[last];
  }

  /** Returns the name of the last element that has begun; an empty one if there is none. */
  ElementName name() {
    return names[last];
  }

  /** Returns the first element that has begun. */
  Element outermost() {
    return open[1];
  }

  /** Returns how many elements there are. */
  int size() {
    return last;
  }

  /** Adds an element that begins. */
  void push(Element element, ElementName name) {
    last++;
    if (last == open.length) {
      open = Arrays.copyOf(open, 2 * last);
      names = Arrays.copyOf(names, 2 * last);
    }
    open[last] = element;
    names[last] = name;
    if (name == ElementName.NOSCRIPT) {
      unseen = last;
    } else if (name == ElementName.PARAGRAPH) {
      paragraphs++;
    }
  }

  /** Ends the last element that has begun. */
  void pop() {
    if (names[last] == ElementName.PARAGRAPH) {
      paragraphs--;
    }
    last--;
    if (last < unseen) {
      unseen = 0;
    }
  }

  /** Whether what comes now is seen only by those whose browsers run no scripts. */
  boolean isUnseen() {
    return unseen > 0;
  }

  /** Whether one of the elements has a name. */
  boolean holds(ElementName sought) {
    for (int i = last; i > 0; i--) {
      if (names[i].is(sought.text())) {
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
    for (int i = last; i > 0; i--) {
      ElementName outer = names[i];
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
