package org.livenews.extract;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.livenews.extract.ElementStats.Holding;

/**
 * Updates found as sibling elements of one shape: children of one element, of one name, most of
 * which hold one time and text of their own. Of all such families on the page the one with most
 * text wins; teasers of other stories and key-event lists have times too, but little text.
 *
 * @param members the updates, in page order
 * @param share which share of the running text of the page they hold
 */
record Siblings(List<Holding> members, double share) {

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
          "dt");

  /** One very long sibling counts no more than this many words. */
  private static final int MOST_WORDS = 400;

  private static final int MOST_CLOCKS = 4;
  private static final double TIMED = 0.6;
  private static final double HEADED = 0.7;
  private static final double LED = 0.9;
  private static final double HEADED_WEIGHT = 0.4;
  private static final double PAIR_WEIGHT = 0.5;

  /** Of two families with about the same text, the one with more members is the finer cut. */
  private static final double MEMBER_WEIGHT = 0.04;

  private static final int MOST_MEMBERS = 20;
  private static final double LEAST_SHARE = 0.35;
  private static final double LIST_SHARE = 0.9;
  private static final int LEAST_WORDS = 8;
  private static final int LEAST_TEXT = 30;

  /**
   * Where elements of a name stand: in an element, by its number, or one level below in those of a
   * name.
   */
  private record Place(int in, String parent, String name) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Place other
          && in == other.in
          && parent.equals(other.parent)
          && name.equals(other.name);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * in + parent.hashCode()) + name.hashCode();
    }
  }

  private record Family(List<Holding> members, double score) {}

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d %s, which hold %.0f %% of the running text",
        members.size(),
        NAME,
        100 * share);
  }

  /** Returns the family of updates, in page order, if there is one. */
  static Optional<Siblings> find(Rows rows) {
    ElementStats stats = rows.stats();
    int all = stats.mostWords();
    Optional<Family> best =
        families(rows.elements(), stats)
            .map(members -> withTimesBetween(rows, members))
            .map(members -> new Family(members, score(members)))
            .filter(f -> f.score() > 0)
            .max(
                Comparator.comparingDouble(Family::score)
                    .thenComparing(f -> -f.members().get(0).first()));
    if (best.isEmpty() || words(best.get().members()) < Math.max(all * LEAST_SHARE, LEAST_TEXT)) {
      return Optional.empty();
    }
    List<Holding> members = own(best.get().members(), rows, stats);
    double share = (double) members.stream().mapToInt(Holding::words).sum() / Math.max(1, all);
    return members.isEmpty() ? Optional.empty() : Optional.of(new Siblings(members, share));
  }

  /**
   * Groups the elements by parent and name, and once more by grandparent, name of the parent and
   * name, as where updates stand in one section a day. Those that have nobody beside them, and
   * those that all hold no running text, are left out.
   */
  private static Stream<List<Holding>> families(ElementTree elements, ElementStats stats) {
    int[] kids = elements.kids();
    int[] grandkids = elements.sumsOfKids(kids);
    Map<Place, ImmutableIntArray.Builder> families = new LinkedHashMap<>();
    for (int n : elements.innerFirst()) {
      String name = elements.name(n);
      int parent = elements.around(n);
      int grandparent = parent < 0 ? -1 : elements.around(parent);
      boolean besides = parent >= 0 && kids[parent] > 1 && stats.holdsWords(parent);
      boolean beyond =
          grandparent >= 0 && grandkids[grandparent] > 1 && stats.holdsWords(grandparent);
      if (!besides && !beyond || PARTS.contains(name)) {
        continue;
      }
      if (besides) {
        family(families, new Place(parent, "", name)).add(n);
      }
      if (beyond) {
        family(families, new Place(grandparent, elements.name(parent), name)).add(n);
      }
    }
    return families.values().stream()
        .map(ImmutableIntArray.Builder::build)
        .filter(members -> members.length() > 1 && members.stream().anyMatch(stats::holdsWords))
        .map(members -> members.stream().mapToObj(stats::holding).toList());
  }

  private static ImmutableIntArray.Builder family(
      Map<Place, ImmutableIntArray.Builder> families, Place place) {
    ImmutableIntArray.Builder family = families.get(place);
    if (family == null) {
      family = ImmutableIntArray.builder(2);
      families.put(place, family);
    }
    return family;
  }

  /**
   * Returns the members, each with the time in front of it, where most text follows such a time and
   * nothing else stands between them: {@code <dt>14:46</dt><dd>Text.</dd>}.
   */
  private static List<Holding> withTimesBetween(Rows rows, List<Holding> members) {
    List<Holding> wider = new ArrayList<>();
    int led = 0;
    int texts = 0;
    int from = 0;
    for (Holding member : members) {
      int time = member.first() - 1;
      boolean follows =
          time >= from
              && rows.get(time).isClock()
              && (wider.isEmpty() || rows.nextContent(from) > time);
      wider.add(follows ? member.withTimeBefore() : member);
      led += follows && member.words() > 0 ? 1 : 0;
      texts += member.words() > 0 ? 1 : 0;
      from = member.last() + 1;
    }
    return led >= texts * LED ? wider : members;
  }

  private static double score(List<Holding> members) {
    List<Holding> filled = new ArrayList<>(members.size());
    int timed = 0;
    int headed = 0;
    for (Holding member : members) {
      if (isFilled(member)) {
        filled.add(member);
        timed += isTimed(member) && member.contents() > 0 ? 1 : 0;
        headed += member.headings() > 0 ? 1 : 0;
      }
    }
    int words = words(filled);
    if (filled.size() < 2 || holdsList(filled, words)) {
      return 0;
    }
    double weight = 0;
    if (timed >= filled.size() * TIMED) {
      weight = 1;
    } else if (filled.size() > 2 && headed >= filled.size() * HEADED) {
      weight = HEADED_WEIGHT;
    }
    if (weight == 0) {
      return 0;
    }
    double several =
        filled.size() == 2
            ? PAIR_WEIGHT
            : 1 + MEMBER_WEIGHT * Math.min(filled.size(), MOST_MEMBERS);
    return words * weight * several * singleness(filled) * remarks(members);
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

  /** Returns how near the members come to one time each; a list of updates holds many. */
  private static double singleness(List<Holding> members) {
    return members.stream()
        .mapToDouble(h -> h.clocks() <= 1 ? 1 : 1.5 / h.clocks())
        .average()
        .orElse(0);
  }

  private static boolean holdsList(List<Holding> members, int words) {
    for (Holding member : members) {
      if (isList(member, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a member holds nearly all the text and several times, and so is the list itself. */
  private static boolean isList(Holding member, int all) {
    return member.clocks() > 1 && Math.min(member.words(), MOST_WORDS) > all * LIST_SHARE;
  }

  private static boolean isFilled(Holding member) {
    return (member.words() > 0 || isTimed(member)) && member.titles() == 0;
  }

  private static boolean isTimed(Holding member) {
    return member.clocks() > 0 && member.clocks() <= MOST_CLOCKS;
  }

  private static int words(List<Holding> members) {
    int words = 0;
    for (Holding member : members) {
      words += Math.min(member.words(), MOST_WORDS);
    }
    return words;
  }

  /**
   * Leaves out siblings that are no updates: without time, with hardly any text, and no heading;
   * advertisements and boxes of other stories; lines beside the title of the page, where others
   * stand apart from it.
   */
  private static List<Holding> own(List<Holding> members, Rows rows, ElementStats stats) {
    boolean apart = members.stream().anyMatch(h -> !isBesideTitle(h, stats));
    long timed = members.stream().filter(Siblings::isTimed).count();
    boolean times = timed >= members.size() * 0.5;
    String usual = usualClass(members);
    return members.stream()
        .filter(h -> h.titles() == 0)
        .filter(h -> !apart || !isBesideTitle(h, stats))
        .filter(h -> h.words() > 0 || !isOfOtherStories(rows, h.first()))
        .filter(h -> isTimed(h) || !rows.get(h.first()).isStock(StockLine.ADVERTISEMENT))
        .filter(
            h ->
                isTimed(h)
                    || h.words() >= LEAST_WORDS && (!times || isOfClass(h.element(), usual))
                    || !times && h.headings() > 0)
        .toList();
  }

  /** Whether what begins at a row stands below a label such as "Read also". */
  private static boolean isOfOtherStories(Rows rows, int first) {
    return Teasers.isLabel(rows.get(first)) || first > 0 && Teasers.isLabel(rows.get(first - 1));
  }

  private static boolean isBesideTitle(Holding member, ElementStats stats) {
    Element parent = member.element().parent();
    return parent != null && stats.of(parent, member.last()).titles() > 0;
  }

  /** Whether an element has the classes of most updates; one that matters more has some more. */
  private static boolean isOfClass(Element element, String usual) {
    return element.className().equals(usual)
        || !usual.isBlank()
            && element.classNames().containsAll(List.of(usual.strip().split("\\s+")))
            && element.selectFirst("time[datetime]") != null;
  }

  /** Returns the class that most timed members have. */
  private static String usualClass(List<Holding> members) {
    Map<String, Integer> counts = new HashMap<>();
    String usual = "";
    for (Holding member : members) {
      if (isTimed(member)) {
        String names = member.element().className();
        if (counts.merge(names, 1, Integer::sum) > counts.getOrDefault(usual, 0)) {
          usual = names;
        }
      }
    }
    return usual;
  }
}
