package org.livenews.extract;

import com.google.common.base.CharMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.livenews.extract.Json.Arr;
import org.livenews.extract.Json.Obj;
import org.livenews.extract.Json.Str;

/**
 * Microdata of a page as the JSON-LD that would say the same (HTML Living Standard, section
 * "Microdata", "Values"). Beyond the standard an attribute {@code content} or {@code datetime} of
 * any element gives its value, and a property outside every item that is itself an item stands for
 * itself. {@code itemref} is not followed.
 */
final class Microdata implements NodeFilter {

  private static final List<String> ATTRIBUTES = List.of("itemscope", "itemprop");

  private static final int MOST_TEXT = 200_000;
  private static final Set<String> SOURCES =
      Set.of("audio", "embed", "iframe", "img", "source", "track", "video", "amp-img");

  private static final class Scope {
    private final Element element;
    private final boolean item;
    private final int from;
    private final Map<String, List<Json>> values = new LinkedHashMap<>();

    Scope(Element element, boolean item, int from) {
      this.element = element;
      this.item = item;
      this.from = from;
    }
  }

  private final Deque<Scope> open = new ArrayDeque<>();
  private final Deque<Scope> items = new ArrayDeque<>();
  private final List<Obj> roots = new ArrayList<>();
  private final List<Json> updates = new ArrayList<>();
  private final Map<Json, Element> elements = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Reads a document; what neither holds nor is in an item or property is passed by. */
  void read(Document document, Inventory inventory) {
    for (String attribute : ATTRIBUTES) {
      for (Element carrier : inventory.with(attribute)) {
        Element e = carrier;
        while (e != null && around.add(e)) {
          e = e.parent();
        }
      }
    }
    if (!around.isEmpty()) {
      document.filter(this);
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (open.isEmpty() && !(node instanceof Element element && around.contains(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      boolean item = element.hasAttr("itemscope");
      if (item || element.hasAttr("itemprop")) {
        Scope scope = new Scope(element, item, text.length());
        open.push(scope);
        if (item) {
          items.push(scope);
        }
      } else if (!open.isEmpty() && element.isBlock()) {
        text.append('\n');
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!open.isEmpty() && node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    if (open.element().element != element) {
      if (element.isBlock() || element.normalName().equals("br")) {
        text.append('\n');
      }
      return;
    }
    Scope scope = open.pop();
    if (scope.item) {
      items.pop();
      Obj item = item(scope);
      elements.put(item, element);
      put(element, item);
    } else {
      put(element, new Str(value(scope)));
    }
    if (open.isEmpty()) {
      text.setLength(0);
    }
  }

  private void put(Element element, Json value) {
    List<String> names = words(element.attr("itemprop"));
    Optional<Scope> owner = Optional.ofNullable(items.peek());
    if (owner.isPresent()) {
      for (String name : names) {
        owner.get().values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    } else if (names.contains(Things.UPDATE)) {
      updates.add(value);
    }
    if (value instanceof Obj item && (owner.isEmpty() || names.isEmpty())) {
      roots.add(item);
    }
  }

  private static Obj item(Scope scope) {
    Map<String, Json> fields = new LinkedHashMap<>();
    List<Json> types = new ArrayList<>();
    words(scope.element.attr("itemtype")).forEach(t -> types.add(new Str(t)));
    fields.put("@type", new Arr(types));
    if (scope.element.hasAttr("itemid")) {
      fields.put("@id", new Str(scope.element.attr("itemid")));
    }
    scope.values.forEach((n, v) -> fields.put(n, v.size() == 1 ? v.get(0) : new Arr(v)));
    return new Obj(fields);
  }

  private String value(Scope scope) {
    Element element = scope.element;
    String name = element.normalName();
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    if (SOURCES.contains(name)) {
      return element.absUrl("src").isEmpty() ? element.attr("src") : element.absUrl("src");
    }
    return switch (name) {
      case "a", "area", "link" ->
          element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
      case "object" -> element.attr("data");
      case "data", "meter" -> element.attr("value");
      default -> text.substring(scope.from, Math.min(text.length(), scope.from + MOST_TEXT));
    };
  }

  private static List<String> words(String attribute) {
    String stripped = attribute.strip();
    if (stripped.isEmpty()) {
      return List.of();
    }
    boolean one = CharMatcher.whitespace().matchesNoneOf(stripped);
    return one ? List.of(stripped) : List.of(stripped.split("[ \t\r\n\f]+"));
  }

  /** Returns the items that are no property of another, and one that holds stray updates. */
  List<Obj> roots() {
    if (updates.isEmpty()) {
      return roots;
    }
    List<Obj> all = new ArrayList<>(roots);
    all.add(new Obj(Map.of("@type", new Str(Things.LIVE_BLOG), Things.UPDATE, new Arr(updates))));
    return all;
  }

  /** Returns the elements that the items are written on, by identity of the item. */
  Map<Json, Element> elements() {
    return elements;
  }
}
