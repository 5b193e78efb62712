package org.livenews.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The names that the markup of a page uses: of elements and attributes, classes and identifiers.
 * Collected in one walk, it tells of most selectors that they find nothing, without looking.
 */
final class Vocabulary {

  private final Set<String> names = new HashSet<>();

  private Vocabulary() {}

  /** Returns the names that a document uses. */
  static Vocabulary of(Document document) {
    Vocabulary vocabulary = new Vocabulary();
    Set<String> classes = new HashSet<>();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            vocabulary.add(element, classes);
          }
        });
    classes.forEach(vocabulary::words);
    return vocabulary;
  }

  private void add(Element element, Set<String> classes) {
    names.add(element.normalName());
    if (element.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      names.add(name);
      if (name.equals("class")) {
        classes.add(attribute.getValue());
      } else if (name.equals("id")) {
        names.add(attribute.getValue());
      }
    }
  }

  /** Adds the names in the value of a class attribute, of which case does not matter. */
  private void words(String value) {
    String text = value.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        if (from < i) {
          names.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
  }

  /** Whether all of some names are used. */
  boolean holdsAll(Set<String> some) {
    return names.containsAll(some);
  }
}
