package org.livenews.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What relaunches, sanitizers and reader modes do to a page without touching what its readers see.
 * Pure functions from page to page, the last from page to text dump. A page is read and written
 * anew by each, so that broken markup comes out mended.
 */
public final class HtmlTransformations {

  /** What microdata and RDFa write on elements; {@code content} is a value that nobody sees. */
  private static final List<String> LINKED_DATA =
      List.of(
          "itemscope",
          "itemtype",
          "itemprop",
          "itemid",
          "itemref",
          "typeof",
          "property",
          "vocab",
          "prefix",
          "resource",
          "about",
          "datatype",
          "inlist",
          "content");

  /** Elements that hold a time as text and as a machine reads it. */
  private static final Set<String> TIMES =
      Set.of("time", "amp-timeago", "relative-time", "local-time", "time-ago", "timeago");

  private HtmlTransformations() {}

  /**
   * Takes all linked data out: JSON-LD scripts, the attributes of microdata and RDFa, {@code link}
   * elements that hold properties, and every {@code meta} element, that of the charset too, since a
   * page that was decoded has none. Applying it again changes nothing, and no text is touched.
   */
  public static String withoutLinkedData(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      boolean property = element.hasAttr("itemprop") || element.hasAttr("property");
      if (name.equals("script") && isLinkedData(element.attr("type"))) {
        element.remove();
      } else if (name.equals("meta") || name.equals("link") && property) {
        element.unwrap();
      } else {
        LINKED_DATA.forEach(element::removeAttr);
      }
    }
    return written(page);
  }

  private static boolean isLinkedData(String type) {
    return type.strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json");
  }

  /**
   * Gives every class, id and data attribute a random name, as each build of a page does: the same
   * name becomes the same string everywhere, no two become one, and links and labels that point to
   * an id follow. Values of data attributes are random as well, but for addresses: many are names
   * or times. No text is touched.
   */
  public static String withRandomNames(String html, long seed) {
    Document page = Jsoup.parse(html);
    RandomNames.give(page, new Dice(seed));
    return written(page);
  }

  /**
   * Turns {@code time} and its like into {@code span} with their text, class and id. No element
   * keeps a {@code datetime}. Applying it again changes nothing, and no text is touched.
   */
  public static String withTimesAsSpans(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      element.removeAttr("datetime");
      if (TIMES.contains(element.normalName())) {
        String names = element.className();
        String id = element.id();
        element.clearAttributes().tagName("span");
        if (!names.isEmpty()) {
          element.attr("class", names);
        }
        if (!id.isEmpty()) {
          element.attr("id", id);
        }
      }
    }
    return written(page);
  }

  /** Turns a page into the text dump that a reader mode would give; see {@link ReaderMode}. */
  public static String asDump(String html) {
    return ReaderMode.dump(html);
  }

  private static String written(Document page) {
    page.outputSettings().prettyPrint(false);
    return page.outerHtml();
  }
}
