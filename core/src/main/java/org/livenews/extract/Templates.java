package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules that hold a template each, found by the first character of a line. Immutable.
 *
 * @param <T> the sort of rule
 */
final class Templates<T> {

  private final List<T> rules;
  private final Map<Character, List<T>> byFirst;
  private final List<T> anyFirst;

  Templates(List<T> rules, Function<T, Template> template) {
    this.rules = List.copyOf(rules);
    Set<Character> firsts = new HashSet<>();
    this.rules.forEach(rule -> firsts.addAll(template.apply(rule).firstCharacters()));
    byFirst = new HashMap<>();
    for (char first : firsts) {
      byFirst.put(first, select(template, first));
    }
    anyFirst = select(template, '\0');
  }

  private List<T> select(Function<T, Template> template, char first) {
    List<T> selected = new ArrayList<>();
    for (T rule : rules) {
      List<Character> firsts = template.apply(rule).firstCharacters();
      if (firsts.isEmpty() || firsts.contains(first)) {
        selected.add(rule);
      }
    }
    return List.copyOf(selected);
  }

  /** Returns the rules that a line can match by its first character, in their order. */
  List<T> candidates(Line line) {
    return line.isEmpty() ? List.of() : byFirst.getOrDefault(line.folded().charAt(0), anyFirst);
  }

  /** Returns all rules, in their order. */
  List<T> rules() {
    return rules;
  }
}
