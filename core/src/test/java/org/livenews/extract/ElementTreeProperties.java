package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.livenews.model.Capture;

/** Laws of the elements that hold rows. */
class ElementTreeProperties {

  /** Markup that opens and closes elements in any order, with text between. */
  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<div>",
            "</div>",
            "<ul><li>",
            "</ul>",
            "<p>Boats leave the port.</p>",
            "Nets",
            "<section role=note>",
            "</section>",
            "<h1>Harbour</h1>",
            "<img alt=Boat>")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static Rows rows(String html) {
    return Page.of(Capture.html(html)).rows(HouseStyle.GENERIC);
  }

  private static boolean holds(Element outer, Row row) {
    return Regions.holds(outer, row.block().element());
  }

  @Property
  void everyElementAroundARowIsThereOnceAndBehindTheOneAroundIt(
      @ForAll @From("pages") String html) {
    Rows rows = rows(html);
    ElementTree tree = rows.elements();
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : rows) {
      for (Element e = row.block().element(); e != null; e = e.parent()) {
        around.add(e);
      }
    }
    assertEquals(around.size(), tree.size());
    for (int n = 0; n < tree.size(); n++) {
      Element parent = tree.element(n).parent();
      assertEquals(parent == null ? -1 : tree.number(parent, tree.first(n)), tree.around(n));
      assertEquals(true, tree.around(n) < n);
    }
  }

  @Property
  void anElementHoldsTheRowsInsideIt(@ForAll @From("pages") String html) {
    Rows rows = rows(html);
    ElementTree tree = rows.elements();
    int[] words = rows.stream().mapToInt(Row::words).toArray();
    ElementTree.Sums sums = tree.sums(words);
    for (int n = 0; n < tree.size(); n++) {
      Element element = tree.element(n);
      List<Row> inside = rows.stream().filter(row -> holds(element, row)).toList();
      assertEquals(inside.stream().mapToInt(Row::words).sum(), sums.of(n));
      assertEquals(inside.get(0).block().index(), tree.first(n));
      assertEquals(inside.get(inside.size() - 1).block().index(), tree.last(n));
    }
  }

  @Property
  void whatIsToldOfAnElementIsToldOfThoseInsideIt(@ForAll @From("pages") String html) {
    Rows rows = rows(html);
    ElementTree tree = rows.elements();
    boolean[] within = tree.within(e -> e.hasAttr("role"));
    for (int i = 0; i < rows.size(); i++) {
      boolean marked = false;
      for (Element e = rows.get(i).block().element(); e != null; e = e.parent()) {
        marked |= e.hasAttr("role");
      }
      assertEquals(marked, within[tree.innermost(i)]);
    }
  }
}
