package org.livenews.extract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/**
 * The tags and attributes that are named for the first publication of the page, such as {@code
 * first-published} and {@code data-first-publication-date}. Attributes of which several differ are
 * those of its updates.
 */
final class FirstPublication {

  private static final String NAME = "firstpubli";

  private final Set<String> tags = new LinkedHashSet<>();
  private final Set<String> attributes = new LinkedHashSet<>();

  void read(Inventory inventory) {
    for (Element meta : inventory.metas()) {
      if (isNamed(meta.attr("name")) || isNamed(meta.attr("property"))) {
        tags.add(meta.attr("content").strip());
      }
    }
    for (String name : inventory.attributes()) {
      if (isNamed(name)) {
        inventory.with(name).stream()
            .filter(element -> !element.normalName().equals("meta"))
            .forEach(element -> attributes.add(element.attr(name).strip()));
      }
    }
  }

  /** Returns what was found, as written. */
  List<String> values() {
    return Stream.concat(tags.stream(), attributes.size() == 1 ? attributes.stream() : Stream.of())
        .toList();
  }

  private static boolean isNamed(String name) {
    for (int from = 0; from + NAME.length() <= name.length(); from++) {
      int told = 0;
      for (int i = from; i < name.length() && told < NAME.length() && told >= 0; i++) {
        char c = name.charAt(i);
        boolean mark = c == '-' || c == '_';
        told = mark ? told : Character.toLowerCase(c) == NAME.charAt(told) ? told + 1 : -1;
      }
      if (told == NAME.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the instant that a value tells; a local time is one of the zone, if that is known.
   *
   * @param zone is asked for a local time only
   */
  static Optional<Resolved> resolved(String value, Supplier<Optional<ZoneId>> zone) {
    Optional<Moment> moment = Moment.read(value).filter(m -> m.precision() != Precision.DAY);
    if (moment.isPresent()) {
      Moment read = moment.get();
      return read.resolved().or(() -> zone.get().map(z -> at(read.local(), z, read.precision())));
    }
    Optional<TimePhrase> phrase = Times.ANY_LANGUAGE.stamp(value);
    Optional<LocalDateTime> local =
        phrase
            .flatMap(TimePhrase::date)
            .flatMap(PartialDate::complete)
            .flatMap(date -> phrase.get().time().map(date::atTime));
    return local.flatMap(
        l -> phrase.flatMap(TimePhrase::zone).or(zone).map(z -> at(l, z, Precision.MINUTE)));
  }

  private static Resolved at(LocalDateTime local, ZoneId zone, Precision precision) {
    Instant instant = local.atZone(zone).toInstant();
    return new Resolved(instant, precision, Basis.PAGE_ZONE);
  }
}
