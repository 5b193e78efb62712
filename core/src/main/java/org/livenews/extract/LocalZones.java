package org.livenews.extract;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.TimeWords.Kind;

/**
 * The names of zones in one language, from {@code zone-names.tsv}: "heure d’été d’Europe centrale",
 * "Москва, стандартное время". Immutable and thread-safe.
 */
final class LocalZones {

  /**
   * What a name stands for.
   *
   * @param group zones that share their names
   * @param time 0 for time in general, 1 for standard time, 2 for summer time
   */
  private record Meaning(List<String> group, int time) {

    /** Returns an offset where it has always been one, else a zone. */
    String zone() {
      return group.get(time == 0 ? 3 : time);
    }
  }

  private final NameTable names;
  private final List<String> zones = new ArrayList<>();

  private LocalZones(Map<String, Set<Meaning>> meanings) {
    NameTable.Builder builder = new NameTable.Builder();
    Map<String, Integer> numbers = new HashMap<>();
    meanings.forEach(
        (name, all) -> {
          String zone = zone(all);
          int number =
              numbers.computeIfAbsent(
                  zone,
                  z -> {
                    zones.add(z);
                    return zones.size() - 1;
                  });
          builder.add(name, Kind.ZONE, number);
        });
    names = builder.build();
  }

  /**
   * Reads the names of a locale.
   *
   * @param lineage the locale and its parents, the nearest first
   */
  static LocalZones of(List<String> lineage) {
    Map<String, List<String[]>> rows = read("zone-names.tsv", lineage);
    String[] zones = zones(rows);
    Map<String, Set<Meaning>> meanings = new HashMap<>();
    for (String kind : List.of("long", "short")) {
      List<String[]> nearestFirst = rows.getOrDefault(kind, List.of());
      for (int i = 0; i < zones.length; i++) {
        List<String> group = List.of(zones[i].split(" ", -1));
        String entry = entry(nearestFirst, i);
        for (int time = 0; time < 3; time++) {
          String name = NameTable.folded(name(entry, time));
          if (!name.isEmpty()) {
            meanings
                .computeIfAbsent(name, n -> new LinkedHashSet<>())
                .add(new Meaning(group, time));
          }
        }
      }
    }
    // Older names count where they mean nothing else today.
    others(lineage).forEach(meanings::putIfAbsent);
    return new LocalZones(meanings);
  }

  /** Returns the names that a locale or its parents had by older versions of the CLDR. */
  private static Map<String, Set<Meaning>> others(List<String> lineage) {
    Map<String, Set<Meaning>> meanings = new HashMap<>();
    read("other-zone-names.tsv", lineage)
        .forEach(
            (zone, rows) -> {
              Meaning meaning = new Meaning(List.of("", zone, zone, zone), 1);
              for (String[] names : rows) {
                for (String name : names) {
                  meanings
                      .computeIfAbsent(NameTable.folded(name), n -> new LinkedHashSet<>())
                      .add(meaning);
                }
              }
            });
    return meanings;
  }

  /** Returns what the CLDR has names for: groups of zones, their zone at the end. */
  static List<String> groups() {
    return List.of(zones(read("zone-names.tsv", List.of(LocaleTable.ROOT))));
  }

  private static String[] zones(Map<String, List<String[]>> rows) {
    List<String[]> zones = rows.get("zones");
    if (zones == null) {
      throw new IllegalStateException("zone-names.tsv does not tell what its places are");
    }
    return zones.get(0);
  }

  /** Returns the values of a locale and its parents by the kind of the row, the nearest first. */
  private static Map<String, List<String[]>> read(String file, List<String> lineage) {
    LocaleTable table = LocaleTable.read(file);
    Map<String, Map<String, List<String>>> languages = new HashMap<>();
    Map<String, List<String[]>> values = new HashMap<>();
    for (String tag : lineage) {
      Map<String, List<String>> rows =
          languages.computeIfAbsent(LocaleTable.language(tag), table::rows);
      for (String row : rows.getOrDefault(tag, List.of())) {
        int tab = row.indexOf('\t');
        values
            .computeIfAbsent(row.substring(0, tab), kind -> new ArrayList<>())
            .add(row.substring(tab + 1).split("\\|", -1));
      }
    }
    return values;
  }

  private static String entry(List<String[]> nearestFirst, int place) {
    for (String[] row : nearestFirst) {
      if (place < row.length && !row[place].isEmpty()) {
        return row[place];
      }
    }
    return "";
  }

  /** Returns the name of time in general (0), standard time (1) or summer time (2). */
  private static String name(String entry, int time) {
    int open = entry.indexOf('<');
    if (open < 0) {
      return time == 1 ? entry : "";
    }
    int close = entry.indexOf('>');
    String own = entry.substring(open + 1, close).split(";", -1)[time];
    boolean bare = open == 0 && close == entry.length() - 1 && own.isEmpty();
    return bare ? "" : entry.substring(0, open) + own + entry.substring(close + 1);
  }

  /** Returns the one zone that a name stands for; of several no name. */
  private static String zone(Set<Meaning> meanings) {
    Set<String> zones = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    boolean general = true;
    for (Meaning meaning : meanings) {
      general &= meaning.time() == 0;
    }
    for (Meaning meaning : meanings) {
      if (general || meaning.time() > 0) {
        zones.add(meaning.zone());
        groups.add(meaning.group().get(3));
      }
    }
    if (zones.size() == 1) {
      return zones.iterator().next();
    }
    return groups.size() == 1 ? groups.iterator().next() : "";
  }

  private static Optional<ZoneId> known(String zone) {
    try {
      return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
    } catch (DateTimeException unknownToThisJdk) {
      return Optional.empty();
    }
  }

  NameTable names() {
    return names;
  }

  /** Returns the zone of a name by its value; empty if the name stands for several. */
  Optional<ZoneId> zone(int value) {
    return known(zones.get(value));
  }
}
