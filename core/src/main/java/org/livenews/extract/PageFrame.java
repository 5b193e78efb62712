package org.livenews.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Mutes what surrounds the text of an HTML page: menus, footers, forms and buttons, what readers
 * say, what stands above the title, and what stands behind the element that holds most of the text.
 */
final class PageFrame {

  private static final Set<String> FRAMES =
      Set.of("nav", "footer", "form", "button", "menu", "dialog", "fieldset");
  private static final Set<String> ROLES =
      Set.of("navigation", "contentinfo", "search", "dialog", "banner", "menu");
  private static final double MAIN_SHARE = 0.75;
  private static final int SHORT_ASIDE = 12;
  private static final int LEAST_WORDS = 40;

  /** Of a page of so few words, none stands beside the others. */
  private static final int SHORT_PAGE = 100;

  private static final double LEAST_SHARE = 0.2;
  private static final double MOST_FRAMED = 0.25;

  private PageFrame() {}

  static void mute(Rows rows) {
    ElementStats all = ElementStats.of(rows);
    int most = all.holdings().stream().mapToInt(ElementStats.Holding::words).max().orElse(0);
    Set<Element> mastheads = mastheads(rows, all);
    boolean points = false;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean begun = i > 0 && rows.get(i - 1).isItem();
      points = row.isItem() && (begun ? points : PointLists.begins(rows, i));
      if (isFramed(row, mastheads, all, most) || !points && isAside(row, all, most)) {
        row.mute();
      }
    }
    Comments.mute(rows, all);
    ElementStats stats = ElementStats.of(rows);
    ElementStats.Holding main = stats.main(MAIN_SHARE);
    if (main == null) {
      return;
    }
    int words = rows.stream().mapToInt(Row::words).sum();
    if (words < SHORT_PAGE) {
      return;
    }
    if (main.words() < Math.min(LEAST_WORDS, words * LEAST_SHARE)) {
      withoutText(rows);
      return;
    }
    int title = TitleLine.find(rows, main.last() + 1);
    int from = title >= 0 && title < main.first() ? title : main.first();
    for (int i = 0; i < rows.size(); i++) {
      if (i < from || i > main.last()) {
        rows.get(i).mute();
      }
    }
  }

  /**
   * Of a page with hardly any running text among many other words only the title and times are its
   * own.
   */
  private static void withoutText(Rows rows) {
    int title = TitleLine.find(rows, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      if (i != title && title >= 0 && rows.get(i).only().isEmpty()) {
        rows.get(i).mute();
      }
    }
  }

  /** Takes the rows of an element for text of the page, but for the frames inside it. */
  static void reveal(List<Row> rows, Element root) {
    for (Row row : rows) {
      boolean framed = false;
      for (Element e = row.block().element(); e != null && e != root; e = e.parent()) {
        framed |= isFrame(e);
      }
      if (!framed) {
        row.reveal();
      }
    }
  }

  /** Whether an element is by its name part of the frame of a page. */
  static boolean isFrame(Element element) {
    return FRAMES.contains(element.normalName()) || ROLES.contains(element.attr("role"));
  }

  /** An element that holds much of the text of the page is no frame, whatever its name. */
  private static boolean isFramed(Row row, Set<Element> mastheads, ElementStats stats, int most) {
    for (Element e = row.block().element(); e != null; e = e.parent()) {
      if ((isFrame(e) || mastheads.contains(e)) && stats.words(e) <= most * MOST_FRAMED) {
        return true;
      }
    }
    return false;
  }

  /** Returns the headers of the site: those that hold a menu, and no title of the page. */
  private static Set<Element> mastheads(Rows rows, ElementStats stats) {
    Set<Element> mastheads = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : rows) {
      boolean menu = false;
      for (Element e = row.block().element(); e != null; e = e.parent()) {
        menu |= e.normalName().equals("nav");
        if (menu && e.normalName().equals("header") && stats.of(e).titles() == 0) {
          mastheads.add(e);
        }
      }
    }
    return mastheads;
  }

  /** Whether the row stands beside the text. A column that holds much of the text is none. */
  private static boolean isAside(Row row, ElementStats stats, int most) {
    for (Element e = row.block().element(); e != null; e = e.parent()) {
      if (e.attr("role").equals("complementary") && stats.words(e) <= most * MOST_FRAMED
          || e.normalName().equals("aside") && row.words() > SHORT_ASIDE) {
        return true;
      }
    }
    return false;
  }
}
