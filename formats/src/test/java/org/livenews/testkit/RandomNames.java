package org.livenews.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Gives the classes, ids and data attributes of a page random names, one to one. */
final class RandomNames {

  /** No vowels: a name must not be a word by chance. */
  private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

  private static final int LENGTH = 7;

  private static final Set<String> ID_LISTS =
      Set.of(
          "for",
          "headers",
          "list",
          "form",
          "aria-labelledby",
          "aria-describedby",
          "aria-controls",
          "aria-owns",
          "aria-details",
          "aria-activedescendant");

  private final Dice dice;
  private final Set<String> used = new HashSet<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> attributes = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  private RandomNames(Dice dice) {
    this.dice = dice;
  }

  static void give(Document page, Dice dice) {
    RandomNames names = new RandomNames(dice);
    List<Element> elements = page.getAllElements();
    elements.forEach(names::meetIds);
    elements.forEach(names::rename);
  }

  private void meetIds(Element element) {
    meetId(element.id());
    if (isAnchor(element)) {
      meetId(element.attr("name"));
    }
  }

  private void meetId(String id) {
    if (!id.isBlank()) {
      ids.computeIfAbsent(id, any -> fresh());
    }
  }

  /** Whether the name of an element is an id of old. */
  private static boolean isAnchor(Element element) {
    return element.normalName().equals("a") || element.normalName().equals("map");
  }

  private void rename(Element element) {
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String key = attribute.getKey();
      String name = key.toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      if (name.equals("class")) {
        element.attr(key, eachWord(value, word -> classes.computeIfAbsent(word, any -> fresh())));
      } else if (name.equals("id") || name.equals("name") && isAnchor(element)) {
        element.attr(key, ids.getOrDefault(value, value));
      } else if (ID_LISTS.contains(name)) {
        element.attr(key, eachWord(value, word -> ids.getOrDefault(word, word)));
      } else if (name.equals("href") || name.equals("xlink:href") || name.equals("usemap")) {
        element.attr(key, pointed(value));
      } else if (name.startsWith("data-")) {
        element.removeAttr(key);
        element.attr(
            "data-" + attributes.computeIfAbsent(name, any -> fresh()),
            value.isBlank() || value.contains("/")
                ? value
                : values.computeIfAbsent(value, any -> fresh()));
      }
    }
  }

  private static String eachWord(String words, UnaryOperator<String> change) {
    return Stream.of(words.strip().split("\\s+"))
        .map(word -> word.isEmpty() ? word : change.apply(word))
        .collect(Collectors.joining(" "));
  }

  private String pointed(String address) {
    int hash = address.indexOf('#');
    String id = hash < 0 ? null : ids.get(address.substring(hash + 1));
    return id == null ? address : address.substring(0, hash + 1) + id;
  }

  private String fresh() {
    String name;
    do {
      StringBuilder out = new StringBuilder(LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        out.append(LETTERS.charAt(dice.below(LETTERS.length())));
      }
      name = out.toString();
    } while (!used.add(name));
    return name;
  }
}
