package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a selector finds below an element, or the values of an attribute there. Where the page does
 * not have what the selector names, nothing is searched. Immutable and safe for use by several
 * threads.
 */
final class Query {

  private final Optional<Evaluator> elements;
  private final Optional<String> attribute;
  private final Demand demand;

  private Query(String selector, Optional<Evaluator> elements, Optional<String> attribute) {
    demand = Demand.of(selector);
    this.elements = elements;
    this.attribute = attribute;
  }

  /**
   * Returns the query of a CSS selector.
   *
   * @param slot what is looked for, to be named in the exception
   * @throws IllegalArgumentException if {@code selector} cannot be read
   */
  static Query elements(String slot, String selector) {
    return new Query(selector, Optional.of(evaluator(slot, selector)), Optional.empty());
  }

  /**
   * Returns the query of {@code selector@attribute}, or of {@code @attribute} of the very element.
   *
   * @throws IllegalArgumentException if there is no attribute or the selector cannot be read
   */
  static Query values(String slot, String selector) {
    int at = selector.lastIndexOf('@');
    String name = selector.substring(at + 1).strip();
    if (at < 0 || name.isEmpty() || !name.chars().allMatch(Query::isNameSign)) {
      throw new IllegalArgumentException(slot + " must end in @attribute: \"" + selector + "\"");
    }
    String before = selector.substring(0, at).strip();
    return new Query(
        before,
        before.isEmpty() ? Optional.empty() : Optional.of(evaluator(slot, before)),
        Optional.of(name));
  }

  private static boolean isNameSign(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  private static Evaluator evaluator(String slot, String selector) {
    try {
      return Selector.evaluatorOf(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException(slot + " must be a CSS selector: \"" + selector + "\"", e);
    }
  }

  /** Returns the elements found in an element of a page, in document order. */
  List<Element> in(Element root, Page page) {
    if (!page.inventory().meets(demand)) {
      return List.of();
    }
    return elements.<List<Element>>map(root::select).orElse(List.of(root));
  }

  /** Whether anything is found in a page. */
  boolean isMetBy(Page page) {
    return first(page.document(), page).isPresent();
  }

  /** Returns the first element found in an element of a page. */
  Optional<Element> first(Element root, Page page) {
    if (!page.inventory().meets(demand)) {
      return Optional.empty();
    }
    return elements.isPresent()
        ? Optional.ofNullable(root.selectFirst(elements.get()))
        : Optional.of(root);
  }

  /** Returns the values of the attribute, or else the texts, in document order, where any are. */
  List<String> values(Element root, Page page) {
    return in(root, page).stream()
        .map(e -> attribute.map(e::attr).orElseGet(e::text).strip())
        .filter(v -> !v.isEmpty())
        .toList();
  }
}
