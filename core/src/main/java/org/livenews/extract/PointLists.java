package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells lists of key points from other lists: related stories, menus, bullets of a text. */
final class PointLists {

  /** What the elements around key points are called, in small letters without marks. */
  private static final List<String> NAMES =
      List.of("keypoint", "summary", "highlights", "takeaways", "keyfacts");

  private static final int DEPTH = 5;
  private static final int FEWEST = 2;

  private PointLists() {}

  /**
   * Whether the bullet in a row begins a list of key points, by the title above it or by the names
   * of the elements around it.
   */
  static boolean begins(Rows rows, int i) {
    return i > 0 && rows.get(i - 1).stock().filter(s -> s == StockLine.KEY_POINTS).isPresent()
        || isNamed(rows.get(i).block().element());
  }

  private static boolean isNamed(Element item) {
    Element e = item;
    for (int depth = 0; depth < DEPTH && e != null; depth++) {
      String names = letters(e.className() + e.id() + e.attr("data-testid"));
      if (NAMES.stream().anyMatch(names::contains)) {
        return true;
      }
      e = e.parent();
    }
    return false;
  }

  private static String letters(String names) {
    StringBuilder letters = new StringBuilder();
    names
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * Whether bullets that stand together are no key points: terms and what goes with them, such as
   * key events with their times, or links to other pages only, which are related stories. Links to
   * places of a page have a fragment; a bare "#" is no place but a button.
   */
  static boolean isOther(Rows rows, int from, int to) {
    String name = rows.get(from).block().element().normalName();
    return name.equals("dt") || name.equals("dd") || leadElsewhere(rows, from, to);
  }

  private static boolean leadElsewhere(Rows rows, int from, int to) {
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      boolean away =
          row.isLink()
              && row.block().rich().runs().stream()
                  .flatMap(r -> r.link().stream())
                  .allMatch(uri -> uri.getRawFragment() == null || uri.getRawFragment().isEmpty());
      if (!away) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the key points among rows that stand between updates: lines under a title of key
   * points, up to a rule. A mark that begins all of them is no part of them.
   */
  static List<Span> between(Rows rows, int from, int to) {
    List<Span> points = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (rows.get(i).isStock(StockLine.KEY_POINTS)) {
        List<Row> lines = new ArrayList<>();
        while (i + 1 < to && rows.get(i + 1).isContent() && !RuleRows.isRule(rows.get(i + 1))) {
          lines.add(rows.get(++i));
        }
        if (lines.size() >= FEWEST) {
          points.addAll(unmarked(lines));
        }
      }
    }
    return points;
  }

  private static List<Span> unmarked(List<Row> lines) {
    char first = lines.get(0).text().charAt(0);
    boolean marked =
        !Character.isLetterOrDigit(first)
            && lines.stream().allMatch(r -> r.words() > 1 && r.text().charAt(0) == first);
    int from = marked ? 1 : 0;
    return lines.stream().map(r -> r.block().span(from, r.text().length()).strip()).toList();
  }
}
