package org.livenews.extract;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The zones of {@code time-zones.tsv}, as the file writes them; what a text does not name is not
 * looked up, and what is looked up once is kept. Safe for use by several threads once filled.
 */
final class ZoneNames {

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, Set<String>> homes = new HashMap<>();
  private final Map<String, Boolean> summer = new HashMap<>();
  private final List<String> zones = new ArrayList<>();
  private final Map<String, Optional<ZoneId>> known = new ConcurrentHashMap<>();

  /** Adds abbreviations of one meaning; what {@code id} may be is told in the file. */
  void addAbbreviations(Set<String> names, String id) {
    for (String name : names) {
      abbreviations.put(name, id);
    }
  }

  /** Adds a zone that words stand for; its number is how many there were. */
  void addZone(String id) {
    zones.add(id);
  }

  /** Returns how many zones there are that words stand for. */
  int count() {
    return zones.size();
  }

  /** Adds the abbreviations. */
  void addFirstWords(WordFilter.Builder words) {
    for (String name : abbreviations.keySet()) {
      words.add(name);
    }
  }

  /**
   * Adds the countries and languages in which a zone is meant where a name has several meanings.
   */
  void addHomes(String id, Set<String> countriesAndLanguages) {
    homes.put(id, countriesAndLanguages);
  }

  /** Adds abbreviations of one season: summer time or standard time. */
  void addSeason(Set<String> names, boolean isSummer) {
    for (String name : names) {
      summer.put(name, isSummer);
    }
  }

  /** Whether an abbreviation names summer time, if it names that or standard time. */
  Optional<Boolean> isSummerTime(String capitals) {
    return Optional.ofNullable(summer.get(capitals));
  }

  /** Whether a meaning of an ambiguous abbreviation is that of a country or language. */
  boolean isAtHome(ZoneId zone, String countryOrLanguage) {
    return homes.getOrDefault(zone.getId(), Set.of()).contains(countryOrLanguage);
  }

  /** Returns the zone that words stand for. */
  Optional<ZoneId> zone(int number) {
    return zoneOf(zones.get(number));
  }

  /** Returns the known meanings of an ambiguous abbreviation; none if it has one meaning. */
  List<ZoneId> meaningsOf(String capitals) {
    return several(abbreviations.getOrDefault(capitals, ""));
  }

  /**
   * Returns the zone of an abbreviation in capitals; an empty one if it is ambiguous.
   *
   * @return null if this is no zone abbreviation
   */
  @Nullable Optional<ZoneId> abbreviation(String capitals) {
    String id = abbreviations.get(capitals);
    return id == null ? null : zoneOf(id);
  }

  private Optional<ZoneId> zoneOf(String id) {
    Optional<ZoneId> before = known.get(id);
    return before == null ? known.computeIfAbsent(id, ZoneNames::read) : before;
  }

  private static Optional<ZoneId> read(String id) {
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

  private List<ZoneId> several(String id) {
    int others = id.indexOf('?');
    List<ZoneId> all = new ArrayList<>();
    if (others >= 0) {
      for (String name : id.substring(others + 2).split(" ", -1)) {
        zoneOf(name).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }
}
