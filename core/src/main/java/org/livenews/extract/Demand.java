package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a selector finds nothing without: for each of its alternatives the names of elements,
 * attributes, classes and identifiers that it asks for outside brackets, and the values of
 * attributes. Immutable.
 *
 * @param alternatives the names; an alternative that asks for none may find anything
 * @param values what values each alternative asks for
 */
record Demand(List<Set<String>> alternatives, List<List<Value>> values) {

  /** A value that an attribute of some element must have, and what tells whether one has it. */
  record Value(String attribute, Evaluator test) {

    private boolean isIn(Inventory inventory) {
      for (Element element : inventory.with(attribute)) {
        if (test.matches(element, element)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Demand NONE = new Demand(List.of(Set.of()), List.of(List.of()));

  private static final String QUOTES = "\\\"'";
  private static final String COMBINATORS = " >+~*";

  /** Returns what a selector that jsoup reads demands; nothing where it is not read here. */
  static Demand of(String selector) {
    if (selector.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)) {
      return NONE;
    }
    List<Set<String>> alternatives = new ArrayList<>();
    List<List<Value>> allValues = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Value> values = new ArrayList<>();
    int at = 0;
    while (at < selector.length()) {
      char sign = selector.charAt(at);
      if (sign == ',') {
        alternatives.add(Set.copyOf(names));
        allValues.add(List.copyOf(values));
        names.clear();
        values.clear();
        at++;
      } else if (sign == '(' || sign == '[') {
        int to = closing(selector, at);
        if (to < 0) {
          return NONE;
        }
        if (sign == '[') {
          attribute(selector.substring(at + 1, to), names, values);
        }
        at = to + 1;
      } else {
        boolean marked = sign == '.' || sign == '#' || sign == ':';
        int from = marked ? at + 1 : at;
        int to = nameEnd(selector, from);
        String name = selector.substring(from, to);
        if (name.isEmpty() && !marked && COMBINATORS.indexOf(sign) < 0) {
          return NONE;
        }
        if (!name.isEmpty() && sign != ':') {
          names.add(sign == '#' ? name : name.toLowerCase(Locale.ROOT));
        }
        at = Math.max(to, at + 1);
      }
    }
    alternatives.add(Set.copyOf(names));
    allValues.add(List.copyOf(values));
    return new Demand(List.copyOf(alternatives), List.copyOf(allValues));
  }

  /** Adds the attribute that stands in square brackets, and its value, where it must be there. */
  private static void attribute(String test, Set<String> names, List<Value> values) {
    int to = nameEnd(test, 0);
    boolean there = to > 0 && !test.startsWith("!=", to) && !test.startsWith(":", to);
    if (there) {
      String name = test.substring(0, to).toLowerCase(Locale.ROOT);
      names.add(name);
      if (test.indexOf('=') > 0) {
        values.add(new Value(name, Selector.evaluatorOf("[" + test + "]")));
      }
    }
  }

  /** Returns where the bracket is closed that is opened at a place, or -1. */
  private static int closing(String selector, int opening) {
    char open = selector.charAt(opening);
    char close = open == '(' ? ')' : ']';
    int depth = 0;
    for (int i = opening; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int nameEnd(String text, int from) {
    int to = from;
    while (to < text.length() && isOfName(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** Whether a page that has some elements may hold what the selector looks for. */
  boolean isMetBy(Inventory inventory) {
    for (int i = 0; i < alternatives.size(); i++) {
      boolean named = inventory.holdsAll(alternatives.get(i));
      if (named && values.get(i).stream().allMatch(value -> value.isIn(inventory))) {
        return true;
      }
    }
    return false;
  }
}
