package org.livenews.extract;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules that hold a template each, found by how a line begins: with the literal text of a rule up
 * to its first slot, or, where a rule begins with a slot, ends with the text behind its last.
 * Immutable.
 *
 * @param <T> the sort of rule
 */
final class Templates<T> {

  private final List<T> rules;
  private final WordTrie beginnings = new WordTrie();
  private final WordTrie endings = new WordTrie();
  private final SortedSet<Integer> open = new TreeSet<>();

  Templates(List<T> rules, Function<T, Template> template) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < this.rules.size(); i++) {
      for (Template.Edges edges : template.apply(this.rules.get(i)).edges()) {
        add(edges, i);
      }
    }
  }

  private void add(Template.Edges edges, int rule) {
    if (!edges.begin().isEmpty()) {
      beginnings.add(edges.begin(), 0, rule);
    } else if (!edges.end().isEmpty()) {
      endings.add(new StringBuilder(edges.end()).reverse().toString(), 0, rule);
    } else {
      open.add(rule);
    }
  }

  /** Returns the rules that a line can match by its beginning or its end, in their order. */
  List<T> candidates(Line line) {
    if (line.isEmpty()) {
      return List.of();
    }
    String text = line.folded();
    SortedSet<Integer> found = open;
    @Nullable WordTrie node = beginnings;
    for (int i = 0; i < text.length() && node != null; i++) {
      node = node.kid(WordTrie.fold(text.charAt(i)));
      found = with(node, found);
    }
    node = endings;
    for (int i = text.length() - 1; i >= 0 && node != null; i--) {
      node = node.kid(WordTrie.fold(text.charAt(i)));
      found = with(node, found);
    }
    return found.isEmpty() ? List.of() : found.stream().map(rules::get).toList();
  }

  /** Adds the rules that begin or end as the line does up to here, of which there are few. */
  private SortedSet<Integer> with(@Nullable WordTrie node, SortedSet<Integer> found) {
    if (node == null || node.senses() == 0) {
      return found;
    }
    SortedSet<Integer> all = found == open ? new TreeSet<>(open) : found;
    for (int i = 0; i < node.senses(); i++) {
      all.add(node.sense(i));
    }
    return all;
  }

  /** Returns all rules, in their order. */
  List<T> rules() {
    return rules;
  }
}
