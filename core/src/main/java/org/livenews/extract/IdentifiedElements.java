package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Updates found by their identifiers: elements that carry, as {@code id} or {@code data-…id}, the
 * identifiers by which linked data tells of updates. So pages are read whose updates print neither
 * headline nor time, since a script is to fill them.
 */
final class IdentifiedElements {

  static final String NAME = "elements that linked data names";

  private static final int FEWEST = 2;

  private IdentifiedElements() {}

  /** Returns the updates in page order; none where less than two are found. */
  static List<Outline.Part> find(Page page, Rows rows) {
    Set<String> ids = new HashSet<>();
    page.linkedData().posts().forEach(post -> ids.addAll(post.ids()));
    if (ids.size() < FEWEST) {
      return List.of();
    }
    List<Outline.Part> parts = new ArrayList<>();
    int next = 0;
    for (Element element : named(page, ids)) {
      List<Span> spans = page.extents().spans(element, page.blocks());
      int from = spans.isEmpty() ? next : Math.max(next, spans.get(0).block().index());
      int to = spans.isEmpty() ? next : spans.get(spans.size() - 1).block().index() + 1;
      if (from < to) {
        parts.add(new Outline.Part(from, to, rows.printedTime(rows.timeRow(from, to))));
        next = to;
      }
    }
    return parts.size() < FEWEST ? List.of() : parts;
  }

  /** Returns the elements that carry an identifier which no other element carries. */
  private static List<Element> named(Page page, Set<String> ids) {
    Map<String, Optional<Element>> carriers = new HashMap<>();
    List<Element> order = new ArrayList<>();
    page.document()
        .traverse(
            (node, depth) -> {
              if (node instanceof Element element) {
                id(element, ids)
                    .filter(id -> !Tombstones.hold(element))
                    .ifPresent(
                        id -> {
                          order.add(element);
                          carriers.merge(id, Optional.of(element), (a, b) -> Optional.empty());
                        });
              }
            });
    Set<Element> unique = Collections.newSetFromMap(new IdentityHashMap<>());
    carriers.values().forEach(e -> e.ifPresent(unique::add));
    return order.stream().filter(unique::contains).toList();
  }

  private static Optional<String> id(Element element, Set<String> ids) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean carries = name.equals("id") || name.startsWith("data-") && name.endsWith("id");
      if (carries && ids.contains(attribute.getValue().strip())) {
        return Optional.of(attribute.getValue().strip());
      }
    }
    return Optional.empty();
  }
}
