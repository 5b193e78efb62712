package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates that are sibling elements of one shape. */
class SiblingsTest {

  private static final String FERRY =
      "<p>The last ferry of the day stays in the harbour tonight, the company says.</p>";
  private static final String HOTELS =
      "<p>Hotels are full and the town has opened a school for those who wait.</p>";

  @Test
  void eachSiblingWithATimeAndTextIsAnUpdate() {
    Finding found =
        Finding.inHtml(
            "<h1>Storm over the harbour</h1><div>",
            "<article><time>14:46</time>" + FERRY + "</article>",
            "<article><time>13:10</time>" + HOTELS + "</article></div>");
    assertEquals(
        List.of(
            "[14:46] 14:46 | The last ferry of the day stays in the harbour tonight, the company"
                + " says.",
            "[13:10] 13:10 | Hotels are full and the town has opened a school for those who"
                + " wait."),
        found.updates());
    assertEquals(List.of("Storm over the harbour"), found.head());
    assertEquals(
        List.of(
            "BOUNDARIES: read by 2 sibling elements, which hold 100 % of the running text; rows were"
                + " not weighed"),
        found.notes());
  }
}
