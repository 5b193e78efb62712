package org.livenews.extract;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The zones of {@code time-zones.tsv}. Immutable once filled. */
final class ZoneNames {

  private final Map<String, Optional<ZoneId>> abbreviations = new HashMap<>();
  private final Map<String, List<ZoneId>> meanings = new HashMap<>();
  private final Map<ZoneId, Set<String>> homes = new HashMap<>();
  private final Map<String, Boolean> summer = new HashMap<>();
  private final List<Optional<ZoneId>> zones = new ArrayList<>();

  /** Adds an abbreviation; what {@code id} may be is told in the file. */
  void addAbbreviation(String name, String id) {
    abbreviations.put(name, zoneOf(id));
    meanings.put(name, several(id));
  }

  /** Adds a zone that words stand for, and returns its number. */
  int addZone(String id) {
    zones.add(zoneOf(id));
    return zones.size() - 1;
  }

  /** Adds the abbreviations. */
  void addFirstWords(WordFilter.Builder words) {
    abbreviations.keySet().forEach(words::add);
  }

  /**
   * Adds the countries and languages in which a zone is meant where a name has several meanings.
   */
  void addHomes(String id, Set<String> countriesAndLanguages) {
    zoneOf(id).ifPresent(zone -> homes.put(zone, countriesAndLanguages));
  }

  /** Adds abbreviations of one season: summer time or standard time. */
  void addSeason(Set<String> names, boolean isSummer) {
    names.forEach(name -> summer.put(name, isSummer));
  }

  /** Whether an abbreviation names summer time, if it names that or standard time. */
  Optional<Boolean> isSummerTime(String capitals) {
    return Optional.ofNullable(summer.get(capitals));
  }

  /** Whether a meaning of an ambiguous abbreviation is that of a country or language. */
  boolean isAtHome(ZoneId zone, String countryOrLanguage) {
    return homes.getOrDefault(zone, Set.of()).contains(countryOrLanguage);
  }

  /** Returns the zone that words stand for. */
  Optional<ZoneId> zone(int number) {
    return zones.get(number);
  }

  /** Returns the known meanings of an ambiguous abbreviation; none if it has one meaning. */
  List<ZoneId> meaningsOf(String capitals) {
    return meanings.getOrDefault(capitals, List.of());
  }

  /**
   * Returns the zone of an abbreviation in capitals; an empty one if it is ambiguous.
   *
   * @return null if this is no zone abbreviation
   */
  @Nullable Optional<ZoneId> abbreviation(String capitals) {
    return abbreviations.get(capitals);
  }

  private static Optional<ZoneId> zoneOf(String id) {
    int others = id.indexOf('?');
    String first = others < 0 ? id : id.substring(0, others).strip();
    if (first.isEmpty() || first.equals("-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(first));
    } catch (DateTimeException unknownToThisJdk) {
      return Optional.empty();
    }
  }

  private static List<ZoneId> several(String id) {
    List<ZoneId> all = new ArrayList<>();
    int others = id.indexOf('?');
    if (others >= 0) {
      for (String name : id.substring(others + 2).split(" ", -1)) {
        zoneOf(name).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }
}
