package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final List<String> LINKS = List.of("href", "data-url");

  /** Several updates, where one is asked for. */
  private static final int SEVERAL = -1;

  private final IdSlots slots = new IdSlots();
  private final List<Set<String>> all = new ArrayList<>();
  private final List<Map<String, URI>> links = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Optional<URI> page;
  private final String host;
  private final String step;
  private final Inventory.Carriers named;
  private final Inventory.Carriers linked;
  private List<Optional<UpdateId>> ids = List.of();

  /**
   * Creates what takes the identifiers of the updates of a page.
   *
   * @param inventory what elements the page has
   * @param page its address
   */
  PartIds(Inventory inventory, Optional<URI> page) {
    this.page = page;
    host = page.map(URI::getHost).orElse("");
    step = page.map(Permalinks::lastStep).orElse("");
    named = inventory.carriers(PartIds::mayName);
    linked = inventory.carriers(LINKS::contains);
  }

  /** Takes the elements of the next update. */
  void read(Regions.Region region) {
    int part = all.size();
    all.add(values(part, region));
    Map<String, URI> own = links(region);
    links.add(own);
    if (!own.isEmpty()) {
      slots.link(part, own.keySet().iterator().next());
      own.keySet().forEach(f -> places.merge(f, part, (a, b) -> SEVERAL));
    }
  }

  /**
   * Takes note of the posts that tell of the updates, all of which were read; their identifiers
   * speak for those of the DOM.
   */
  void join(List<Optional<Post>> posts) {
    ids = slots.ids(all.size(), posts);
  }

  /** Returns everything that may identify an update. */
  Set<String> candidates(int part) {
    return all.get(part);
  }

  /** Returns the identifier that the DOM gives to an update. */
  Optional<UpdateId> id(int part) {
    return ids.get(part);
  }

  /** Returns the address of an update that the DOM links to from inside it. */
  Optional<URI> permalink(int part) {
    for (Map.Entry<String, URI> link : links.get(part).entrySet()) {
      String fragment = link.getKey();
      boolean own =
          id(part).map(UpdateId::value).filter(fragment::equals).isPresent()
              || all.get(part).contains(fragment);
      if (own && places.getOrDefault(fragment, SEVERAL) == part) {
        return Optional.of(link.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns what the attributes of an update hold that may identify it. */
  private Set<String> values(int part, Regions.Region region) {
    Set<String> values = Set.of();
    for (Element element : named.among(region.elements())) {
      boolean root = element == region.root();
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        boolean plain =
            name.equals("id") || name.equals("name") && element.normalName().equals("a");
        String value = plain || isIdName(name) ? attribute.getValue().strip() : "";
        if (isId(value)) {
          int rank = plain ? root ? 0 : 1 : root ? 2 : 3;
          slots.add(new IdSlots.Slot(rank, element.normalName(), name), part, value);
          values = and(values, value);
        }
      }
    }
    return values;
  }

  /** Returns values and one more; most updates have one. */
  private static Set<String> and(Set<String> values, String value) {
    if (values.isEmpty()) {
      return Set.of(value);
    }
    Set<String> more = values.size() == 1 ? new LinkedHashSet<>(values) : values;
    more.add(value);
    return more;
  }

  /** Returns the links from inside an update to parts of the page. */
  private Map<String, URI> links(Regions.Region region) {
    Map<String, URI> own = Map.of();
    for (Element element : linked.among(region.elements())) {
      for (int i = 0; i < LINKS.size(); i++) {
        String href = element.attributes().get(LINKS.get(i));
        if (mayBeHere(href)) {
          own = own.isEmpty() ? new LinkedHashMap<>(FEW) : own;
          link(element, href, own);
        }
      }
    }
    return own;
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
}
