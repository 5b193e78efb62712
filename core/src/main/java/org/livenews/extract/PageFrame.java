package org.livenews.extract;

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

  static void mute(Rows rows, Inventory inventory) {
    boolean roles = !inventory.with("role").isEmpty();
    ElementTree elements = rows.elements();
    ElementTree.Sums running = elements.sums(RunningText.words(rows));
    double most = running.highest() * MOST_FRAMED;
    boolean[] mastheads = mastheads(rows);
    boolean[] framed = new boolean[elements.size()];
    boolean[] beside = new boolean[elements.size()];
    boolean[] aside = new boolean[elements.size()];
    for (int n = 0; n < framed.length; n++) {
      int around = elements.around(n);
      if (around >= 0) {
        framed[n] = framed[around];
        beside[n] = beside[around];
        aside[n] = aside[around];
      }
      if (running.of(n) <= most) {
        String role = roles ? role(elements.element(n)) : "";
        framed[n] |= mastheads[n] || isFrame(elements.name(n), role);
        beside[n] |= role.equals("complementary");
      }
      aside[n] |= elements.name(n).equals("aside");
    }
    int words = 0;
    int list = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int n = elements.innermost(i);
      words += row.words();
      list = row.isItem() ? list : i + 1;
      boolean column = beside[n] || aside[n] && row.words() > SHORT_ASIDE;
      if (framed[n] || column && !(row.isItem() && PointLists.begins(rows, list))) {
        row.mute();
      }
    }
    Comments.mute(rows);
    withoutRest(rows, words);
  }

  /**
   * Mutes what stands above the title and behind the element that holds most of the text.
   *
   * @param words how many words there are in all
   */
  private static void withoutRest(Rows rows, int words) {
    ElementTree elements = rows.elements();
    ElementTree.Sums running = elements.sums(RunningText.words(rows));
    int main = main(elements, running);
    if (main < 0 || words < SHORT_PAGE) {
      return;
    }
    if (running.of(main) < Math.min(LEAST_WORDS, words * LEAST_SHARE)) {
      withoutText(rows);
      return;
    }
    int last = elements.last(main);
    int title = TitleLine.find(rows, last + 1);
    int from = title >= 0 && title < elements.first(main) ? title : elements.first(main);
    for (int i = 0; i < rows.size(); i++) {
      if (i < from || i > last) {
        rows.get(i).mute();
      }
    }
  }

  /** Returns the smallest element that holds most of the text of the page, or -1 without text. */
  private static int main(ElementTree elements, ElementTree.Sums words) {
    int[] order = elements.innerFirst();
    int main = -1;
    for (int n : order) {
      if (main < 0
          || words.of(n) > words.of(main)
          || words.of(n) == words.of(main) && span(elements, n) > span(elements, main)) {
        main = n;
      }
    }
    if (main < 0 || words.of(main) == 0) {
      return -1;
    }
    double enough = words.of(main) * MAIN_SHARE;
    int smallest = main;
    for (int n : order) {
      int span = span(elements, n);
      if (words.of(n) >= enough && span > 0 && span < span(elements, smallest)) {
        smallest = n;
      }
    }
    return smallest;
  }

  private static int span(ElementTree elements, int n) {
    return elements.last(n) - elements.first(n);
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
    return isFrame(element.normalName(), role(element));
  }

  private static boolean isFrame(String name, String role) {
    return FRAMES.contains(name) || ROLES.contains(role);
  }

  private static String role(Element element) {
    return element.attr("role");
  }

  /** Tells the headers of the site: those that hold a menu, and no title of the page. */
  private static boolean[] mastheads(Rows rows) {
    ElementTree elements = rows.elements();
    boolean[] mastheads = new boolean[elements.size()];
    boolean[] menus = new boolean[elements.size()];
    boolean[] titles = new boolean[elements.size()];
    rows.titles().stream().forEach(i -> titles[elements.innermost(i)] = true);
    for (int n = mastheads.length - 1; n >= 0; n--) {
      String name = elements.name(n);
      menus[n] |= name.equals("nav");
      mastheads[n] = name.equals("header") && menus[n] && !titles[n];
      int around = elements.around(n);
      if (around >= 0) {
        menus[around] |= menus[n];
        titles[around] |= titles[n];
      }
    }
    return mastheads;
  }
}
