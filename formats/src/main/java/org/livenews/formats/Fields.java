package org.livenews.formats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.livenews.extract.Json;
import org.livenews.extract.Moment;
import org.livenews.extract.Page;
import org.livenews.model.Attribution;

/** Asks publishers' JSON for what payloads have in common. Total. */
final class Fields {

  private Fields() {}

  /**
   * Returns the objects that a page's JSON answers with: its values, the members of a list of
   * several answers, and what either wraps in {@code data}.
   */
  static List<Json> answers(Page page) {
    List<Json> answers = new ArrayList<>();
    for (Json value : page.json()) {
      for (Json answer : value.list()) {
        answers.add(answer);
        answer.get("data").ifPresent(answers::add);
      }
    }
    return answers;
  }

  /** Returns the first of several fields whose text is not blank. */
  static Optional<String> text(Json thing, String... names) {
    for (String name : names) {
      Optional<String> text = thing.text(name).map(String::strip).filter(t -> !t.isEmpty());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Returns the value at the end of a path of fields. */
  static Optional<Json> at(Json thing, String... path) {
    Optional<Json> at = Optional.of(thing);
    for (String name : path) {
      at = at.flatMap(t -> t.get(name));
    }
    return at;
  }

  /** Whether a field says yes, as a truth value or as a figure. */
  static boolean says(Json thing, String name) {
    return text(thing, name).filter(t -> t.equals("true") || t.equals("1")).isPresent();
  }

  /** Returns the first of several fields that holds a time with an offset, or an epoch. */
  static Optional<Moment> moment(Json thing, String... names) {
    return Stream.of(names).flatMap(n -> text(thing, n).flatMap(Moment::read).stream()).findFirst();
  }

  /** Returns the first of several fields that holds an absolute address. */
  static Optional<URI> address(Json thing, String... names) {
    return Stream.of(names)
        .flatMap(name -> text(thing, name).flatMap(Fields::address).stream())
        .filter(URI::isAbsolute)
        .findFirst();
  }

  static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns the address of a page with another query, and perhaps a fragment. */
  static Optional<URI> withQuery(Optional<URI> page, String query) {
    return page.filter(p -> !p.isOpaque())
        .flatMap(p -> address(p.getRawPath() + query).map(p::resolve));
  }

  /** Returns an address without its fragment. */
  static Optional<URI> withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? Optional.of(address) : address(text.substring(0, hash));
  }

  /** Returns writers by their names; blank names are left out. */
  static List<Attribution> authors(Stream<String> names) {
    return names
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(Fields::author)
        .toList();
  }

  private static Attribution author(String name) {
    return new Attribution(
        name,
        Attribution.Kind.UNCLASSIFIED,
        Set.of(Attribution.Role.AUTHOR),
        Optional.empty(),
        Optional.empty());
  }
}
