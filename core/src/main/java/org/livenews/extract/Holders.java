package org.livenews.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells for elements anywhere in a document which updates they belong to. */
final class Holders {

  private final Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Element> byId = new HashMap<>();

  /** Takes the elements of the updates. */
  Holders(List<Element> roots) {
    this.roots.addAll(roots);
    roots.stream().filter(root -> !root.id().isEmpty()).forEach(r -> byId.putIfAbsent(r.id(), r));
  }

  /** Returns the updates that are or hold one of some elements, or to which one links. */
  Set<Element> of(List<Element> elements) {
    Set<Element> holding = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element found : elements) {
      String href = found.attr("href");
      Optional.ofNullable(byId.get(href.substring(href.indexOf('#') + 1))).ifPresent(holding::add);
      for (Element e = found; e != null; e = e.parent()) {
        if (roots.contains(e)) {
          holding.add(e);
        }
      }
    }
    return holding;
  }
}
