package org.livenews.extract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page means by a zone abbreviation of several meanings: its own zone, or the meaning that
 * has its own offset at that time; where it has none, that of its country or language.
 *
 * @param zone the zone meant
 * @param witness what told it
 */
record ZoneMeaning(ZoneId zone, Witness witness) {

  /** What tells the meaning. */
  enum Witness {
    /** The page names the zone itself. */
    ZONE,
    /** Other times of the page have its offset. */
    OFFSET,
    /** The page is of a country or in a language where it is meant. */
    HOME
  }

  /** Returns what is meant, if one of the meanings is. */
  static Optional<ZoneMeaning> of(List<ZoneId> meanings, TimeContext context, TimePhrase phrase) {
    if (meanings.isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> own = context.zone();
    if (own.isPresent()) {
      return own.filter(meanings::contains)
          .map(z -> new ZoneMeaning(z, Witness.ZONE))
          .or(() -> about(context, phrase).flatMap(at -> sharing(own.get(), at, meanings)));
    }
    return context.homes().stream()
        .flatMap(home -> meanings.stream().filter(z -> TimeWords.ALL.zones().isAtHome(z, home)))
        .map(z -> new ZoneMeaning(z, Witness.HOME))
        .findFirst();
  }

  private static Optional<ZoneMeaning> sharing(ZoneId own, Instant at, List<ZoneId> meanings) {
    ZoneOffset offset = Days.offset(at, own);
    if (offset.equals(ZoneOffset.UTC)) {
      // Machines write UTC whatever the place, and no summer time is at zero.
      return Optional.empty();
    }
    return meanings.stream()
        .filter(z -> Days.offset(at, z).equals(offset))
        .map(z -> new ZoneMeaning(z, Witness.OFFSET))
        .findFirst();
  }

  private static Optional<Instant> about(TimeContext context, TimePhrase phrase) {
    Optional<LocalDate> day =
        phrase.date().flatMap(PartialDate::complete).or(context::pageDate).or(context::firstDay);
    return day.map(d -> d.atTime(12, 0).toInstant(ZoneOffset.UTC))
        .or(context::pageTime)
        .or(context::fetchedAt);
  }

  /** Returns a remark on how an abbreviation was read, unless the page itself names the zone. */
  Optional<String> remark(String abbreviation) {
    String read = "\"" + abbreviation + "\" has several meanings; read as " + zone + ", ";
    return switch (witness) {
      case ZONE -> Optional.empty();
      case OFFSET -> Optional.of(read + "which has the offset of other times of the page");
      case HOME -> Optional.of(read + "which is meant in the country or language of the page");
    };
  }

  /** Returns where a page is at home, as its address and its language tag tell, for the context. */
  static List<String> homes(Optional<URI> address, Optional<String> language) {
    List<String> homes = new ArrayList<>();
    address
        .map(URI::getHost)
        .map(host -> host.substring(host.lastIndexOf('.') + 1))
        .filter(end -> end.length() == 2)
        .ifPresent(end -> homes.add(end.toUpperCase(Locale.ROOT)));
    language
        .map(Locale::forLanguageTag)
        .ifPresent(
            tag -> {
              homes.add(tag.getCountry());
              homes.add(tag.getLanguage());
            });
    homes.removeIf(String::isEmpty);
    return homes;
  }
}
