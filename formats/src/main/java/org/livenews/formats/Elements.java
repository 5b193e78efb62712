package org.livenews.formats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.livenews.extract.Json;

/**
 * How the typed elements of a body are written. Immutable and thread-safe.
 *
 * @param type tells the type of an element, in lower case
 * @param writers how elements of a type are written
 * @param noise the types that are no part of the body; a type that contains one of them is noise
 *     too
 * @param otherwise how elements of any other type are written
 */
record Elements(
    Function<Json, String> type, Map<String, Writer> writers, Set<String> noise, Writer otherwise) {

  /** Writes one element. */
  @FunctionalInterface
  interface Writer {
    void write(Json element, Markup body);
  }

  /** Returns elements as HTML; empty if all of them are noise. */
  String html(List<Json> elements) {
    Markup body = new Markup();
    for (Json element : elements) {
      String name = type.apply(element).toLowerCase(Locale.ROOT);
      if (noise.stream().noneMatch(name::contains)) {
        writers.getOrDefault(name, otherwise).write(element, body);
      }
    }
    return body.html();
  }
}
