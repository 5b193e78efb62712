package org.livenews.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.extract.ElementStats.Holding;

/**
 * Finds updates as sibling elements of one shape: children of one element, of one name, most of
 * which hold one time and text of their own. Of all such families on the page the one with most
 * text wins; teasers of other stories and key-event lists have times too, but little text.
 */
final class Siblings {

  static final String NAME = "sibling elements";

  /** Elements that are parts of a text and never updates themselves. */
  private static final Set<String> PARTS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "span",
          "a",
          "figure",
          "img",
          "td",
          "th",
          "figcaption",
          "blockquote",
          "time",
          "em",
          "strong",
          "b",
          "i",
          "head",
          "body",
          "html",
          "header",
          "dt",
          "dd");

  /** One very long sibling counts no more than this many words. */
  private static final int MOST_WORDS = 400;

  private static final int MOST_CLOCKS = 4;
  private static final double TIMED = 0.6;
  private static final double HEADED = 0.7;
  private static final double HEADED_WEIGHT = 0.4;
  private static final double PAIR_WEIGHT = 0.5;
  private static final double LEAST_SHARE = 0.35;
  private static final int LEAST_WORDS = 8;
  private static final int LEAST_TEXT = 30;

  private record Family(List<Holding> members, double score) {}

  private Siblings() {}

  /** Returns the elements that are updates, in page order; empty if no family is one. */
  static List<Holding> find(Rows rows) {
    ElementStats stats = ElementStats.of(rows);
    int all = stats.holdings().stream().mapToInt(Holding::words).max().orElse(0);
    Map<Element, Map<String, List<Holding>>> families = families(stats);
    Optional<Family> best =
        families.values().stream()
            .flatMap(byName -> byName.values().stream())
            .map(members -> new Family(members, score(members)))
            .filter(f -> f.score() > 0)
            .max(
                Comparator.comparingDouble(Family::score)
                    .thenComparing(f -> -f.members().get(0).first()));
    if (best.isEmpty() || words(best.get().members()) < Math.max(all * LEAST_SHARE, LEAST_TEXT)) {
      return List.of();
    }
    return own(withCousins(best.get().members(), families));
  }

  /** Groups the elements by parent and name. */
  private static Map<Element, Map<String, List<Holding>>> families(ElementStats stats) {
    Map<Element, Map<String, List<Holding>>> families = new IdentityHashMap<>();
    for (Holding holding : stats.holdings()) {
      Element parent = holding.element().parent();
      String name = holding.element().normalName();
      if (parent != null && !PARTS.contains(name)) {
        families
            .computeIfAbsent(parent, p -> new HashMap<>())
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(holding);
      }
    }
    return families;
  }

  private static double score(List<Holding> members) {
    List<Holding> filled = members.stream().filter(Siblings::isFilled).toList();
    if (filled.size() < 2) {
      return 0;
    }
    long timed = filled.stream().filter(Siblings::isTimed).count();
    long headed = filled.stream().filter(h -> h.headings() > 0).count();
    double weight = 0;
    if (timed >= filled.size() * TIMED) {
      weight = 1;
    } else if (filled.size() > 2 && headed >= filled.size() * HEADED) {
      weight = HEADED_WEIGHT;
    }
    return words(filled) * weight * (filled.size() == 2 ? PAIR_WEIGHT : 1) * remarks(members);
  }

  /** Readers' comments have times and text too: a family that is called so weighs little. */
  private static double remarks(List<Holding> members) {
    int depth = 0;
    for (Element e = members.get(0).element(); e != null && depth < 6; e = e.parent()) {
      if ((e.id() + " " + e.className()).toLowerCase(Locale.ROOT).contains("comment")) {
        return 0.1;
      }
      depth++;
    }
    return 1;
  }

  private static boolean isFilled(Holding member) {
    return member.words() > 0 || isTimed(member);
  }

  private static boolean isTimed(Holding member) {
    return member.clocks() > 0 && member.clocks() <= MOST_CLOCKS;
  }

  private static int words(List<Holding> members) {
    return members.stream().mapToInt(h -> Math.min(h.words(), MOST_WORDS)).sum();
  }

  /** Adds the children of the parent's siblings, as where updates stand in one section a day. */
  private static List<Holding> withCousins(
      List<Holding> members, Map<Element, Map<String, List<Holding>>> families) {
    Element parent = members.get(0).element().parent();
    Element grandparent = parent == null ? null : parent.parent();
    if (parent == null || grandparent == null) {
      return members;
    }
    String name = members.get(0).element().normalName();
    List<Holding> all = new ArrayList<>();
    for (Element aunt : grandparent.children()) {
      List<Holding> cousins = families.getOrDefault(aunt, Map.of()).getOrDefault(name, List.of());
      boolean alike =
          aunt == parent
              || aunt.normalName().equals(parent.normalName())
                  && cousins.stream().filter(Siblings::isTimed).count() >= cousins.size() * TIMED;
      if (alike) {
        all.addAll(cousins);
      }
    }
    return all;
  }

  /**
   * Leaves out siblings that are no updates: without time, with hardly any text, and no heading.
   */
  private static List<Holding> own(List<Holding> members) {
    long timed = members.stream().filter(Siblings::isTimed).count();
    boolean times = timed >= members.size() * 0.5;
    return members.stream()
        .filter(
            h ->
                isTimed(h)
                    || h.words() >= LEAST_WORDS && (!times || isAlike(h, members))
                    || !times && h.headings() > 0)
        .toList();
  }

  /** Whether an untimed sibling has the class of most timed ones. */
  private static boolean isAlike(Holding member, List<Holding> members) {
    String names = member.element().className();
    long alike =
        members.stream()
            .filter(Siblings::isTimed)
            .filter(h -> h.element().className().equals(names))
            .count();
    return alike * 2 >= members.stream().filter(Siblings::isTimed).count();
  }
}
