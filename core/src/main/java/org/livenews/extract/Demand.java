package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names without which a selector finds nothing: for each of its alternatives those of elements,
 * attributes, classes and identifiers that it asks for outside brackets. Immutable.
 *
 * @param alternatives the names; an alternative that asks for none may find anything
 */
record Demand(List<Set<String>> alternatives) {

  private static final Demand NONE = new Demand(List.of(Set.of()));

  private static final String QUOTES = "\\\"'";
  private static final String COMBINATORS = " >+~*";

  /** Returns what a selector demands; nothing where it is not read. */
  static Demand of(String selector) {
    if (selector.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)) {
      return NONE;
    }
    List<Set<String>> alternatives = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int at = 0;
    while (at < selector.length()) {
      char sign = selector.charAt(at);
      if (sign == ',') {
        alternatives.add(Set.copyOf(names));
        names.clear();
        at++;
      } else if (sign == '(' || sign == '[') {
        int to = closing(selector, at);
        if (to < 0) {
          return NONE;
        }
        if (sign == '[') {
          attribute(selector.substring(at + 1, to), names);
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
    return new Demand(List.copyOf(alternatives));
  }

  /** Adds the name of the attribute that stands in square brackets, where it must be there. */
  private static void attribute(String test, Set<String> names) {
    int to = nameEnd(test, 0);
    boolean there = to > 0 && !test.startsWith("!=", to) && !test.startsWith(":", to);
    if (there) {
      names.add(test.substring(0, to).toLowerCase(Locale.ROOT));
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
    return alternatives.stream().anyMatch(inventory::holdsAll);
  }
}
