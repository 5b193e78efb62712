package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

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
  private final Lexicon beginnings;
  private final Lexicon endings;

  /** Those with slots at both ends. */
  private final List<Inner> open = new ArrayList<>();

  /** Those of them that begin with a number. */
  private final List<Inner> numbered = new ArrayList<>();

  Templates(List<T> rules, Function<T, Template> template) {
    this.rules = List.copyOf(rules);
    Lexicon.Builder begins = new Lexicon.Builder();
    Lexicon.Builder ends = new Lexicon.Builder();
    for (int i = 0; i < this.rules.size(); i++) {
      for (Template.Literals literals : template.apply(this.rules.get(i)).literals()) {
        if (!literals.begin().isEmpty()) {
          begins.add(literals.begin(), i);
        } else if (!literals.end().isEmpty()) {
          ends.add(new StringBuilder(literals.end()).reverse().toString(), i);
        } else {
          (literals.numbered() ? numbered : open).add(new Inner(literals.longest(), i));
        }
      }
    }
    beginnings = begins.build();
    endings = ends.build();
  }

  /**
   * Returns the rules that a line can match by its literal text, in their order. The case of the
   * line counts only where {@link #areOpen}.
   */
  List<T> candidates(Line line) {
    SortedSet<Integer> found = found(line.folded(), line.length());
    return found.isEmpty()
        ? Collections.emptyList() // to walk through it makes no iterator
        : found.stream().map(rules::get).toList();
  }

  /** Whether the beginning of a line up to a place may have {@link #candidates}. */
  boolean mayMatch(String text, int to) {
    return !found(text, to).isEmpty();
  }

  /** Returns which rules a text up to a place can match. */
  private SortedSet<Integer> found(String text, int to) {
    SortedSet<Integer> found = Collections.emptySortedSet();
    int node = Lexicon.ROOT;
    for (int i = 0; i < to && node >= 0; i++) {
      node = beginnings.kid(node, Lexicon.fold(text.charAt(i)));
      found = with(found, beginnings, node);
    }
    node = Lexicon.ROOT;
    for (int i = to - 1; i >= 0 && node >= 0; i--) {
      node = endings.kid(node, Lexicon.fold(text.charAt(i)));
      found = with(found, endings, node);
    }
    for (int i = 0; i < open.size(); i++) {
      if (text.contains(open.get(i).text())) {
        found = with(found, open.get(i).rule());
      }
    }
    if (to > 0 && Template.isOfNumber(text.charAt(0))) {
      for (Inner inner : numbered) {
        if (holds(text, inner.text())) {
          found = with(found, inner.rule());
        }
      }
    }
    return found;
  }

  private static boolean holds(String text, String literal) {
    for (int i = 0; i + literal.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, literal, 0, literal.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some rules have slots at both ends, the first of which is no number. */
  boolean areOpen() {
    return !open.isEmpty();
  }

  /** Adds the rules of which a literal text ends where a walk is. */
  private static SortedSet<Integer> with(SortedSet<Integer> found, Lexicon literals, int node) {
    SortedSet<Integer> all = found;
    int literal = node < 0 ? node : literals.word(node);
    for (int i = 0; literal >= 0 && i < literals.senses(literal); i++) {
      all = with(all, literals.sense(literal, i));
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
