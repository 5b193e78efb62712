package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.livenews.model.Attribution;

/** What the markup of a line tells of authors: {@code rel}, {@code itemprop}, names of classes. */
final class AuthorMarks {

  private static final Set<String> WORDS = Words.keys("author-marks.txt");

  private static final Evaluator MARKED = Selector.evaluatorOf("[rel~=author], [itemprop=author]");

  /** A line of more words says more than who wrote. */
  static final int MOST_WORDS = 12;

  private AuthorMarks() {}

  /** Returns whom the elements inside a short line that are marked as authors name. */
  static Optional<List<Attribution>> within(PageBlock block, HouseStyle style) {
    if (block.text().length() > MOST_WORDS * 12) {
      return Optional.empty();
    }
    List<Attribution> all = new ArrayList<>();
    for (Element inner : marked(block.element())) {
      if (!block.text().contains(inner.text()) || !Bylines.looksLikeNames(inner.text())) {
        return Optional.empty();
      }
      all.addAll(Bylines.names(inner.text(), style).orElse(List.of()));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(Bylines.merged(all));
  }

  /** Returns the elements that are marked, of an element and all that it holds. */
  private static List<Element> marked(Element element) {
    List<Element> marked = new ArrayList<>();
    element.traverse(
        (node, depth) -> {
          if (node instanceof Element inner
              && inner.attributesSize() > 0
              && MARKED.matches(element, inner)) {
            marked.add(inner);
          }
        });
    return marked;
  }

  /** Whether an element is marked as that of an author: by a word of an attribute. */
  static boolean isOn(Element element) {
    return AttributeWords.name(element, WORDS);
  }
}
