package org.livenews.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the markup of a line tells of headlines: properties, and names of classes. */
final class HeadlineMarks {

  private static final Set<String> PROPERTIES = Set.of("headline", "title");
  private static final Set<String> WORDS = Words.keys("headline-marks.txt");

  private HeadlineMarks() {}

  /**
   * Whether an element is a headline in a vocabulary for machines: {@code itemprop="headline"},
   * {@code property="dc:title"}.
   */
  static boolean areStatedBy(Element element) {
    String property = element.attr("property");
    return element.attr("itemprop").equals("headline")
        || PROPERTIES.contains(property.substring(property.indexOf(':') + 1));
  }

  /** Whether the element that holds a line, or its only part, is called a headline. */
  static boolean isOn(Row row) {
    if (!row.isHeadline()) {
      return false;
    }
    Element element = row.block().element();
    Element first = element.firstElementChild();
    return AttributeWords.name(element, WORDS)
        || first != null
            && first.text().strip().equals(row.text())
            && AttributeWords.name(first, WORDS);
  }
}
