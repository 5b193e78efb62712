package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules that hold a template each, found by how a line begins: with the literal text of a rule up
 * to its first slot, or, where a rule begins with a slot, ends with the text behind its last. The
 * few that have slots at both ends are found by what they hold. Immutable.
 *
 * @param <T> the sort of rule
 */
final class Templates<T> {

  private record Inner(String text, int rule) {}

  private final List<T> rules;
  private final WordTrie beginnings = new WordTrie();
  private final WordTrie endings = new WordTrie();
  private final List<Inner> open = new ArrayList<>();

  Templates(List<T> rules, Function<T, Template> template) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < this.rules.size(); i++) {
      for (Template.Literals literals : template.apply(this.rules.get(i)).literals()) {
        add(literals, i);
      }
    }
  }

  private void add(Template.Literals literals, int rule) {
    if (!literals.begin().isEmpty()) {
      beginnings.add(literals.begin(), 0, rule);
    } else if (!literals.end().isEmpty()) {
      endings.add(new StringBuilder(literals.end()).reverse().toString(), 0, rule);
    } else {
      open.add(new Inner(literals.longest(), rule));
    }
  }

  /** Returns the rules that a line can match by its literal text, in their order. */
  List<T> candidates(Line line) {
    String text = line.folded();
    SortedSet<Integer> found = Collections.emptySortedSet();
    @Nullable WordTrie node = beginnings;
    for (int i = 0; i < text.length() && node != null; i++) {
      node = node.kid(WordTrie.fold(text.charAt(i)));
      found = with(found, node);
    }
    node = endings;
    for (int i = text.length() - 1; i >= 0 && node != null; i--) {
      node = node.kid(WordTrie.fold(text.charAt(i)));
      found = with(found, node);
    }
    for (Inner inner : open) {
      if (text.contains(inner.text())) {
        found = with(found, inner.rule());
      }
    }
    return found.isEmpty() ? List.of() : found.stream().map(rules::get).toList();
  }

  /** Adds the rules that begin or end as the line does up to here. */
  private static SortedSet<Integer> with(SortedSet<Integer> found, @Nullable WordTrie node) {
    SortedSet<Integer> all = found;
    for (int i = 0; node != null && i < node.senses(); i++) {
      all = with(all, node.sense(i));
    }
    return all;
  }

  private static SortedSet<Integer> with(SortedSet<Integer> found, int rule) {
    SortedSet<Integer> all = found.isEmpty() ? new TreeSet<>() : found;
    all.add(rule);
    return all;
  }

  /** Returns all rules, in their order. */
  List<T> rules() {
    return rules;
  }
}
