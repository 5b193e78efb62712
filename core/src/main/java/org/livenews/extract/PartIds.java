package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.livenews.model.UpdateId;

/**
 * The identifiers that the DOM gives to updates. An attribute counts as identifier of the updates
 * where most of them have it, each with another value: first one that linked data uses as well,
 * then {@code id} of the root, of elements inside, {@code data-…id} of the root, of elements
 * inside, and last what links to parts of the page itself have beyond its address; links that share
 * a part count as well.
 */
final class PartIds {

  private static final int LONGEST = 200;

  /** How many values there mostly are for one update; pages of many updates feel the difference. */
  private static final int FEW = 2;

  private static final double MOST = 0.5;
  private static final List<String> LINKS = List.of("href", "data-url");

  private final List<Map<String, String>> slots = new ArrayList<>();
  private final List<Set<String>> all = new ArrayList<>();
  private final List<Map<String, URI>> links = new ArrayList<>();
  private final Map<String, Set<Integer>> places = new LinkedHashMap<>();
  private final Optional<URI> page;
  private final String host;
  private final String step;
  private Optional<String> chosen;

  private PartIds(List<Regions.Region> regions, Inventory inventory, Optional<URI> page) {
    this.page = page;
    host = page.map(URI::getHost).orElse("");
    step = page.map(Permalinks::lastStep).orElse("");
    Inventory.Carriers named = inventory.carriers(PartIds::mayName);
    Inventory.Carriers linked = inventory.carriers(LINKS::contains);
    for (Regions.Region region : regions) {
      read(region, named.among(region.elements()), linked.among(region.elements()));
    }
    chosen = choose(List.of());
  }

  static PartIds of(List<Regions.Region> regions, Inventory inventory, Optional<URI> page) {
    return new PartIds(regions, inventory, page);
  }

  /**
   * Takes note of the posts that tell of the updates; their identifiers speak for those of the DOM.
   */
  void join(List<Optional<Post>> posts) {
    chosen = choose(posts);
  }

  /** Returns everything that may identify an update. */
  Set<String> candidates(int part) {
    return all.get(part);
  }

  /** Returns the identifier that the DOM gives to an update. */
  Optional<UpdateId> id(int part) {
    return chosen
        .flatMap(slot -> Optional.ofNullable(slots.get(part).get(slot)))
        .map(
            value ->
                new UpdateId(
                    value,
                    chosen.get().startsWith("4")
                        ? UpdateId.Basis.FRAGMENT
                        : UpdateId.Basis.PUBLISHER));
  }

  /** Returns the address of an update that the DOM links to from inside it. */
  Optional<URI> permalink(int part) {
    for (Map.Entry<String, URI> link : links.get(part).entrySet()) {
      boolean own =
          id(part).map(UpdateId::value).filter(link.getKey()::equals).isPresent()
              || all.get(part).contains(link.getKey());
      if (own && isUnique(link.getKey(), part)) {
        return Optional.of(link.getValue());
      }
    }
    return Optional.empty();
  }

  private boolean isUnique(String fragment, int part) {
    return places.getOrDefault(fragment, Set.of()).equals(Set.of(part));
  }

  private void read(Regions.Region region, List<Element> named, List<Element> linked) {
    int part = slots.size();
    Map<String, String> found = new LinkedHashMap<>(FEW);
    Set<String> values = new LinkedHashSet<>(FEW);
    Map<String, URI> own = new LinkedHashMap<>();
    for (Element element : named) {
      boolean root = element == region.root();
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        boolean plain =
            name.equals("id") || name.equals("name") && element.normalName().equals("a");
        String value = plain || isIdName(name) ? attribute.getValue().strip() : "";
        if (isId(value)) {
          String rank = plain ? root ? "0" : "1" : root ? "2" : "3";
          found.putIfAbsent(rank + element.normalName() + " " + name, value);
          values.add(value);
        }
      }
    }
    for (Element element : linked) {
      for (String attribute : LINKS) {
        if (mayBeHere(element.attr(attribute))) {
          link(element, element.attr(attribute), own);
        }
      }
    }
    own.keySet().stream().findFirst().ifPresent(f -> found.putIfAbsent("4", f));
    own.keySet().forEach(f -> places.computeIfAbsent(f, k -> new HashSet<>(FEW)).add(part));
    slots.add(found.isEmpty() ? Map.of() : found);
    all.add(values.isEmpty() ? Set.of() : values);
    links.add(own.isEmpty() ? Map.of() : own);
  }

  /** Whether an attribute of a name may identify an update. */
  private static boolean mayName(String name) {
    return name.equals("id") || name.equals("name") || isIdName(name);
  }

  private static boolean isIdName(String name) {
    return name.startsWith("data-")
        && (name.endsWith("id") || name.endsWith("-key"))
        && !name.endsWith("reactid");
  }

  private static boolean isId(String value) {
    return !value.isEmpty() && value.length() <= LONGEST && !hasBlank(value);
  }

  private static boolean hasBlank(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isWhitespace(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a link may hold an address of the page: it names host and last step of it, unless these
   * go before the link or are written with escapes.
   */
  private boolean mayBeHere(String href) {
    if (page.isEmpty() || href.isEmpty()) {
      return href.startsWith("#");
    }
    boolean named = href.contains(step) && (href.startsWith("/") || href.contains(host));
    return named || !Addresses.isWhole(href) || href.indexOf('%') >= 0;
  }

  /** Takes note of a link that goes to a part of the page, or that shares one. */
  private void link(Element element, String href, Map<String, URI> own) {
    String base = page.map(URI::toString).orElseGet(element::baseUri);
    for (URI target : Permalinks.in(base, href)) {
      boolean here = href.startsWith("#") || page.filter(p -> isPart(target, p)).isPresent();
      if (here) {
        Permalinks.ids(target, page).stream()
            .filter(PartIds::isId)
            .findFirst()
            .ifPresent(id -> own.putIfAbsent(id, target));
      }
    }
  }

  private static boolean isPart(URI target, URI page) {
    return Permalinks.isSamePage(target, page) || Permalinks.isBelow(target, page);
  }

  private Optional<String> choose(List<Optional<Post>> posts) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    Set<String> repeating = new HashSet<>();
    for (Map<String, String> part : slots) {
      part.forEach(
          (slot, value) -> {
            if (!values.computeIfAbsent(slot, s -> new HashSet<>()).add(value)) {
              repeating.add(slot);
            }
          });
    }
    values.keySet().removeAll(repeating);
    values.values().removeIf(v -> v.size() < 2 || v.size() < slots.size() * MOST || !hasFigures(v));
    return values.keySet().stream()
        .min(
            Comparator.comparing((String slot) -> !agrees(slot, posts, Post::ids, List::of))
                .thenComparing(
                    slot ->
                        !agrees(
                            slot,
                            posts,
                            p -> Join.cores(p.ids()),
                            value -> Join.cores(List.of(value))))
                .thenComparing(slot -> slot.charAt(0))
                .thenComparing(slot -> -values.getOrDefault(slot, Set.of()).size()));
  }

  /** Whether most posts that were joined have the identifier of this slot, in some form of both. */
  private boolean agrees(
      String slot,
      List<Optional<Post>> posts,
      Function<Post, Collection<String>> ofPost,
      Function<String, Collection<String>> ofSlot) {
    int joined = 0;
    int agreeing = 0;
    for (int i = 0; i < posts.size(); i++) {
      String value = slots.get(i).get(slot);
      if (posts.get(i).isPresent() && value != null) {
        joined++;
        Collection<String> ids = ofPost.apply(posts.get(i).get());
        agreeing += ofSlot.apply(value).stream().anyMatch(ids::contains) ? 1 : 0;
      }
    }
    return agreeing > 0 && agreeing * 2 >= joined;
  }

  private static boolean hasFigures(Set<String> values) {
    long figures = values.stream().filter(v -> v.chars().anyMatch(Character::isDigit)).count();
    return figures * 2 > values.size();
  }
}
