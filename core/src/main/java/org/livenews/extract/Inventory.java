package org.livenews.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What elements a document has, by the names of elements and attributes, and which classes and
 * identifiers are among them. Collected once, where the document is built or in one walk, so that
 * who looks for something need not go through the document to learn that it is not there.
 */
final class Inventory {

  /** How many values of classes are kept while they are read; a power of two. */
  private static final int KNOWN = 1 << 8;

  private final Set<String> names = new HashSet<>();
  private final List<Element> roots = new ArrayList<>();
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final Map<String, List<Element>> attributes = new HashMap<>();

  /** What stands in attributes for classes and identifiers. */
  private final List<String> tokenLists = new ArrayList<>();

  /** The values of classes that were met last, as most stand in a page many times over. */
  private final @Nullable String[] known = new @Nullable String[KNOWN];

  private int size;
  private Optional<TokenFilter> tokens = Optional.empty();
  private final Map<Demand, Boolean> met = new IdentityHashMap<>();

  /** Returns what a document has. */
  static Inventory of(Document document) {
    Inventory inventory = new Inventory();
    Deque<Element> left = new ArrayDeque<>();
    left.push(document);
    while (!left.isEmpty()) {
      Element element = left.pop();
      inventory.add(element);
      for (int i = element.childNodeSize() - 1; i >= 0; i--) {
        if (element.childNode(i) instanceof Element child) {
          left.push(child);
        }
      }
    }
    return inventory;
  }

  /** Adds an element that stands behind all that were added, and has its attributes. */
  void add(Element element) {
    List<String> itsAttributes = new ArrayList<>();
    if (element.attributesSize() > 0) {
      element.attributes().forEach(attribute -> itsAttributes.add(attribute.getKey()));
    }
    add(element, itsAttributes);
  }

  /**
   * Adds an element that stands behind all that were added.
   *
   * @param itsAttributes the names of its attributes, each once
   */
  void add(Element element, List<String> itsAttributes) {
    size++;
    String name = element.normalName();
    names.add(name);
    switch (name) {
      case "html" -> roots.add(element);
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      default -> {}
    }
    for (int i = 0; i < itsAttributes.size(); i++) {
      String attribute = itsAttributes.get(i);
      carriers(attribute).add(element);
      if (attribute.equals("class")) {
        classes(element.attributes().get(attribute));
      } else if (attribute.equals("id")) {
        tokenLists.add(element.attributes().get(attribute));
      }
    }
  }

  private void classes(String names) {
    int slot = names.hashCode() & KNOWN - 1;
    if (!names.equals(known[slot])) {
      tokenLists.add(names);
      known[slot] = names;
    }
  }

  private List<Element> carriers(String attribute) {
    List<Element> carriers = attributes.get(attribute);
    if (carriers == null) {
      carriers = new ArrayList<>();
      attributes.put(attribute, carriers);
    }
    return carriers;
  }

  /** Returns how many elements there are. */
  int size() {
    return size;
  }

  /** Returns the {@code html} elements; almost always one. */
  List<Element> roots() {
    return roots;
  }

  /** Returns the {@code meta} elements, in document order. */
  List<Element> metas() {
    return metas;
  }

  /** Returns the {@code link} elements, in document order. */
  List<Element> links() {
    return links;
  }

  /** Returns the elements that carry an attribute, in document order. */
  List<Element> with(String attribute) {
    return attributes.getOrDefault(attribute, List.of());
  }

  /** Returns the names of the attributes that there are. */
  Set<String> attributes() {
    return attributes.keySet();
  }

  /** Returns what tells the elements that carry an attribute of certain names. */
  Carriers carriers(Predicate<String> named) {
    return new Carriers(attributes.keySet().stream().filter(named).toList());
  }

  /**
   * Tells elements by their attributes.
   *
   * @param names of those attributes that the document has
   */
  record Carriers(List<String> names) {

    /** Returns those of some elements, all of which have attributes, that carry one of these. */
    List<Element> among(List<Element> elements) {
      List<Element> carriers = new ArrayList<>();
      for (Element element : elements) {
        if (isOne(element)) {
          carriers.add(element);
        }
      }
      return carriers;
    }

    private boolean isOne(Element element) {
      for (int i = 0; i < names.size(); i++) {
        if (element.attributes().hasKey(names.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Whether a demand may be met; where it is not, what it is asked for is not there. Found out
   * once, as selectors are asked for each update.
   */
  boolean meets(Demand demand) {
    return met.computeIfAbsent(demand, d -> d.isMetBy(this));
  }

  /** Whether each of some names may be one of an element, attribute, class or identifier. */
  boolean holdsAll(Set<String> names) {
    for (String name : names) {
      if (!this.names.contains(name) && !attributes.containsKey(name) && !isToken(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name may be one of a class or identifier. */
  private boolean isToken(String name) {
    if (tokens.isEmpty()) {
      tokens = Optional.of(readTokens());
    }
    return tokens.get().mayHold(name);
  }

  private TokenFilter readTokens() {
    TokenFilter read = new TokenFilter(tokenLists.size());
    tokenLists.forEach(read::addEach);
    return read;
  }
}
