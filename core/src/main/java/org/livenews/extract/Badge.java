package org.livenews.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A label in front of a headline, in an element of its own inside that of the headline: "Breaking",
 * "LIVE". It is told by its words or by what the markup calls it. No part of the headline.
 */
final class Badge {

  private static final Set<String> LABELS = Words.keys("badges.txt");
  private static final Set<String> NAMES =
      Set.of("badge", "label", "tag", "kicker", "flag", "pill", "flash", "eyebrow", "overline");

  /** Elements that stress words of the headline itself. */
  private static final Set<String> STRESS = Set.of("em", "i", "cite", "q", "dfn", "u");

  private static final int LONGEST = 30;
  private static final int MOST_WORDS = 3;

  /** Behind more wrappers nothing is looked for. */
  private static final int DEPTH = 4;

  private Badge() {}

  /** Returns where the headline in a heading begins: behind its badge; 0 where it has none. */
  static int end(PageBlock heading) {
    if (heading.kind() != PageBlock.Kind.HEADING) {
      return 0;
    }
    Optional<Element> first = first(heading.element());
    for (int i = 0; i < DEPTH && first.isPresent(); i++) {
      String text = Line.collapse(first.get().text());
      if (!text.isEmpty() && text.length() < heading.text().length()) {
        int end = heading.text().startsWith(text) ? text.length() : 0;
        return end > 0 && isBadge(first.get(), text) ? behind(heading.text(), end) : 0;
      }
      first = first(first.get());
    }
    return 0;
  }

  /** Whether a line is such a label by itself, above the headline or the text of its update. */
  static boolean isLine(Row row) {
    return row.words() <= MOST_WORDS && row.kind() != PageBlock.Kind.HEADING && isLabel(row.text());
  }

  /** Whether a text is nothing but such a label. */
  static boolean isLabel(String text) {
    return LABELS.contains(HouseStyle.bare(Line.key(text)));
  }

  /** Returns the first child that is seen, if it is an element. */
  private static Optional<Element> first(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text && !text.isBlank()) {
        return Optional.empty();
      }
      if (child instanceof Element inner && inner.hasText()) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  private static boolean isBadge(Element element, String text) {
    if (text.length() > LONGEST || STRESS.contains(element.normalName())) {
      return false;
    }
    String words = HouseStyle.bare(Line.key(text));
    return LABELS.contains(words)
        || words.split(" ").length <= MOST_WORDS && isNamed(element.className());
  }

  /** Whether one of the words that class names are made of is a name of badges. */
  private static boolean isNamed(String classes) {
    StringBuilder word = new StringBuilder();
    for (char c : (classes.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (NAMES.contains(word.toString())) {
        return true;
      } else {
        word.setLength(0);
      }
    }
    return false;
  }

  /** Returns where a text goes on behind its label and the marks that part them. */
  private static int behind(String text, int end) {
    int from = end;
    while (from < text.length() && ": |–—-•·/".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from < text.length() ? from : 0;
  }
}
