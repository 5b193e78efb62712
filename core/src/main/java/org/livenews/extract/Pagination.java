package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.model.Coverage;

/**
 * The pages into which a live blog is divided, as the one at hand tells of them: "1 of 5", links to
 * other pages under the same path, the attributes of an {@code amp-live-list}.
 *
 * @param coverage how much of the live blog is there
 * @param continuations the other pages, in page order
 */
record Pagination(Coverage coverage, List<URI> continuations) {

  private static final Set<String> OF =
      Set.of("of", "von", "de", "di", "du", "sur", "av", "af", "van", "из", "з", "/");
  private static final Set<String> PAGE =
      Set.of("page", "seite", "página", "pagina", "sida", "side", "strona", "страница", "сторінка");
  private static final Set<String> PARAMETERS =
      Set.of("page", "pg", "paged", "pagenumber", "pageno", "currentpage");
  private static final List<String> PAGERS = List.of("paginat", "pager", "paging");
  private static final List<String> OTHERS =
      List.of("comment", "gallery", "carousel", "slide", "swiper");

  /** What live reports are called, and no comment of readers. */
  private static final String REPORTS = "commentary";

  private static final int DEPTH = 5;
  private static final int LONGEST = 40;

  private static final int LONGEST_OF = 4;

  private record Position(int page, int pages) {}

  /** Reads a page, the rows of which are given in the style of its publisher. */
  static Pagination of(Page page, Rows rows) {
    Optional<Position> position = position(rows);
    Optional<URI> address = page.linkedData().url().or(page::url).filter(u -> u.getHost() != null);
    int current = position.map(Position::page).or(() -> address.map(Pagination::number)).orElse(0);
    Set<URI> others = new LinkedHashSet<>();
    address.ifPresent(a -> links(page, a, Math.max(1, current), others));
    boolean more = position.map(p -> p.pages() > 1).orElse(!others.isEmpty());
    Coverage coverage = more && current <= 1 ? Coverage.NEWEST_ONLY : Coverage.UNKNOWN;
    if (!more && (position.isPresent() || isShortList(page))) {
      coverage = Coverage.WHOLE;
    }
    return new Pagination(coverage, List.copyOf(others));
  }

  private static Optional<Position> position(Rows rows) {
    BitSet counts = rows.counts();
    for (int i = counts.nextSetBit(0); i >= 0; i = counts.nextSetBit(i + 1)) {
      Row row = rows.get(i);
      Optional<Position> position = Optional.empty();
      if (i > 1 && isOf(rows.get(i - 1))) {
        Row of = rows.get(i - 1);
        String line = rows.get(i - 2).text() + " " + of.text() + " " + row.text();
        position = position(line, of.block().element());
      }
      if (position.isEmpty() && row.kind() != PageBlock.Kind.TIME) {
        position = position(row.text(), row.block().element());
      }
      if (position.isPresent()) {
        return position;
      }
    }
    return Optional.empty();
  }

  /** Whether a row is a word or sign between the number of a page and that of all. */
  private static boolean isOf(Row row) {
    String text = row.text();
    return text.length() <= LONGEST_OF
        && row.kind() != PageBlock.Kind.TIME
        && OF.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Reads "1 of 5" among controls of pages, and "Page 1 of 5" but for galleries and comments. */
  private static Optional<Position> position(String text, Element element) {
    String line = text.length() > LONGEST ? "" : Line.collapse(text);
    if (line.isEmpty() || !isFigure(line.charAt(line.length() - 1))) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of(line.toLowerCase(Locale.ROOT).split(" ")));
    boolean named = PAGE.contains(words.get(0));
    if (named) {
      words.remove(0);
    }
    if (words.size() != 3 || !OF.contains(words.get(1))) {
      return Optional.empty();
    }
    int page = count(words.get(0));
    int pages = count(words.get(2));
    boolean possible = page > 0 && pages >= page;
    return possible && !isAmong(element, OTHERS) && (named || isPager(element))
        ? Optional.of(new Position(page, pages))
        : Optional.empty();
  }

  private static int count(String word) {
    boolean figures =
        !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Pagination::isFigure);
    return figures ? Integer.parseInt(word) : 0;
  }

  private static boolean isFigure(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPager(Element element) {
    Element e = element;
    for (int i = 0; i < DEPTH && e != null; i++, e = e.parent()) {
      if (e.normalName().equals("nav") || isNamed(e, PAGERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(Element element, List<String> names) {
    for (Element e = element; e != null; e = e.parent()) {
      if (!e.normalName().equals("body") && isNamed(e, names)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Element element, List<String> names) {
    String own =
        (element.className() + " " + element.id()).toLowerCase(Locale.ROOT).replace(REPORTS, "");
    return !own.isBlank() && names.stream().anyMatch(own::contains);
  }

  private static void links(Page page, URI address, int current, Set<URI> others) {
    boolean paged = mayBePaged(page.document().baseUri());
    for (Element link : page.inventory().with("href")) {
      boolean turns = turns(link.attributes().get("rel"));
      String name = link.normalName();
      String href = link.attributes().get("href");
      boolean leads = name.equals("a") || turns && name.equals("link");
      if (leads && (turns || paged && !Addresses.isWhole(href) || mayBePaged(href))) {
        Addresses.absolute(link.baseUri(), href)
            .filter(target -> isOther(target, address, turns))
            .filter(target -> number(target) != current)
            .filter(target -> !isAmong(link, OTHERS))
            .ifPresent(others::add);
      }
    }
  }

  /** Whether a link says that it leads to the next page or the one before. */
  private static boolean turns(String relation) {
    String named = relation.toLowerCase(Locale.ROOT);
    if (!named.contains("next") && !named.contains("prev")) {
      return false;
    }
    List<String> rel = List.of(named.split(" +"));
    return rel.contains("next") || rel.contains("prev");
  }

  /** Whether an address can hold what tells a page; quick, and no more than that. */
  private static boolean mayBePaged(String address) {
    return address.indexOf('%') >= 0 || names(address, 'g') || names(address, 'G');
  }

  /** Whether an address holds "page" or "pg" with one of the forms of the letter that both have. */
  private static boolean names(String address, char letter) {
    for (int at = address.indexOf(letter); at >= 0; at = address.indexOf(letter, at + 1)) {
      if (isAt(address, at - 1, "p") || isAt(address, at - 2, "pa") && isAt(address, at + 1, "e")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String address, int at, String word) {
    return address.regionMatches(true, at, word, 0, word.length());
  }

  /** Whether a link leads to a page of the same live blog, and not to one of its updates. */
  private static boolean isOther(URI target, URI address, boolean turns) {
    if (!Objects.equals(target.getHost(), address.getHost()) || target.equals(address)) {
      return false;
    }
    String query = Objects.requireNonNullElse(target.getQuery(), "");
    boolean update = target.getFragment() != null && query.contains(target.getFragment());
    boolean paged = parameter(target).isPresent() || !step(target).equals(path(target));
    boolean below = turns && Permalinks.isBelow(target, address) && count(last(target)) > 0;
    return !update && (paged && step(target).equals(step(address)) || below);
  }

  private static Optional<String> parameter(URI address) {
    String query = Objects.requireNonNullElse(address.getQuery(), "");
    for (String pair : query.split("&")) {
      int sign = pair.indexOf('=');
      if (sign > 0 && PARAMETERS.contains(pair.substring(0, sign).toLowerCase(Locale.ROOT))) {
        return Optional.of(pair.substring(sign + 1)).filter(v -> !v.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Returns the number of the page that an address asks for; 0 if it asks for none. */
  private static int number(URI address) {
    boolean below = !step(address).equals(path(address));
    return count(parameter(address).orElse(below ? last(address) : ""));
  }

  private static String last(URI address) {
    String path = path(address);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the path without the number of a page behind it: "/page/2". */
  private static String step(URI address) {
    String path = path(address);
    int at = path.lastIndexOf("/page/");
    return at > 0 && count(path.substring(at + 6)) > 0 ? path.substring(0, at) : path;
  }

  private static String path(URI address) {
    String path = Objects.requireNonNullElse(address.getPath(), "");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Whether the page shows its updates in a list that has room for more of them. */
  private static boolean isShortList(Page page) {
    for (Element list : page.inventory().with("data-max-items-per-page")) {
      boolean divided =
          list.getElementsByAttribute("pagination").stream().anyMatch(Element::hasText);
      int items = list.getElementsByAttribute("data-sort-time").size();
      if (!divided && items > 0 && items < count(list.attr("data-max-items-per-page"))) {
        return true;
      }
    }
    return false;
  }
}
