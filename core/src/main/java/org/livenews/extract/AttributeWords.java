package org.livenews.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words by which authors of markup name what an element is for: {@code "post__author"} and
 * {@code "PostByline_1f"} hold one each that tells, {@code "sub-title"} one in two parts.
 */
final class AttributeWords {

  private static final List<String> ATTRIBUTES =
      List.of("rel", "itemprop", "class", "id", "data-testid", "data-component");

  private AttributeWords() {}

  /** Whether an attribute of an element that names its purpose holds one of some words. */
  static boolean name(Element element, Set<String> words) {
    return ATTRIBUTES.stream().anyMatch(attribute -> hold(element.attr(attribute), words));
  }

  private static boolean hold(String value, Set<String> words) {
    String before = "";
    int from = 0;
    for (int i = 1; i <= value.length(); i++) {
      boolean ends =
          i == value.length()
              || !Character.isLetter(value.charAt(i))
              || Character.isUpperCase(value.charAt(i))
                  && Character.isLowerCase(value.charAt(i - 1));
      if (ends) {
        String word = value.substring(from, i).toLowerCase(Locale.ROOT);
        if (words.contains(word) || words.contains(before + word)) {
          return true;
        }
        before = word;
        from = i < value.length() && Character.isLetter(value.charAt(i)) ? i : i + 1;
      }
    }
    return false;
  }
}
