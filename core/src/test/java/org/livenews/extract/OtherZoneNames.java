package org.livenews.extract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * Writes {@code other-zone-names.tsv}: how locales name zones by the versions of the CLDR that JDKs
 * have, where that is not in {@code zone-names.tsv}. Each JDK that it is run on adds to the file.
 */
final class OtherZoneNames {

  static final String HEADER =
      """
      # How locales named zones by older versions of the CLDR, such as JDKs have: only what is not in
      # zone-names.tsv. Columns, parted by tabs: locale, zone or offset, names parted by bars. A locale
      # has those of its parents too, and of English what it has no name for.
      # Derived from the Unicode CLDR under the Unicode License v3, by way of JDK 17 and JDK 25; not
      # written by hand. JavaTimeTest compares, and adds what a JDK has with -Dlivenews.golden=write.
      """;

  private static final Instant SOME_DAY = Instant.parse("2015-01-01T00:00:00Z");

  private OtherZoneNames() {}

  /**
   * Returns the names that a JDK adds to those which are known already, by locale and zone.
   *
   * @param step 1 for all locales, else every second, third and so on
   */
  static Map<String, Set<String>> missing(int step) {
    Map<String, Set<String>> missing = new TreeMap<>();
    Set<String> done = new HashSet<>();
    List<Locale> locales = OtherDateTimes.locales();
    for (int i = 0; i < locales.size(); i += step) {
      Locale locale = locales.get(i);
      String tag = ConventionRows.all().nearest(locale);
      if (done.add(tag)) {
        for (String zone : zones()) {
          add(missing, tag, locale, zone, false);
          add(missing, tag, locale, zone, true);
        }
      }
    }
    missing.values().removeIf(Set::isEmpty);
    return missing;
  }

  /** The zones that the names of the CLDR are of. */
  private static List<String> zones() {
    List<String> zones = new ArrayList<>(List.of("UTC", "Europe/London", "Europe/Dublin"));
    for (String group : LocalZones.groups()) {
      zones.add(group.substring(group.lastIndexOf(' ') + 1));
    }
    zones.removeIf(zone -> !ZoneId.getAvailableZoneIds().contains(zone));
    return zones;
  }

  private static void add(
      Map<String, Set<String>> missing, String tag, Locale locale, String id, boolean summer) {
    ZoneId zone = ZoneId.of(id);
    ZoneOffset standard = zone.getRules().getStandardOffset(SOME_DAY);
    boolean changes =
        zone.getRules().nextTransition(SOME_DAY) != null
            || !zone.getRules().getTransitions().isEmpty()
                && zone.getRules()
                    .getTransitions()
                    .get(zone.getRules().getTransitions().size() - 1)
                    .getInstant()
                    .isAfter(Instant.parse("2004-01-01T00:00:00Z"));
    if (summer && !changes) {
      return;
    }
    String name = TimeZone.getTimeZone(id).getDisplayName(summer, TimeZone.LONG, locale);
    boolean word = name.length() > 5 && name.codePoints().allMatch(c -> c != '|' && c != '\t');
    if (!word || name.matches("(GMT|UTC).*") || Character.isDigit(name.charAt(name.length() - 1))) {
      return;
    }
    LocalZoneReader reader = new LocalZoneReader(new TimeText(name, TimeLanguage.of(locale)));
    boolean read = reader.read(0, name.length()) && reader.end() == name.length();
    if (!read) {
      String at = changes ? id : standard.getTotalSeconds() == 0 ? "Z" : standard.getId();
      missing.computeIfAbsent(tag + "\t" + at, key -> new LinkedHashSet<>()).add(name);
    }
  }

  /** Returns the lines of a file with more names. */
  static List<String> merged(List<String> lines, Map<String, Set<String>> more) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        int tab = line.lastIndexOf('\t');
        all.computeIfAbsent(line.substring(0, tab), key -> new LinkedHashSet<>())
            .addAll(ConventionRows.split(line.substring(tab + 1), "|"));
      }
    }
    more.forEach(
        (key, names) -> all.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(names));
    shareEnglish(all);
    List<String> merged = new ArrayList<>(HEADER.lines().toList());
    all.forEach(
        (key, names) -> {
          Set<String> own = new LinkedHashSet<>(names);
          int tab = key.indexOf('\t');
          List<String> parents =
              new ArrayList<>(ConventionRows.all().lineage(key.substring(0, tab)));
          parents.remove(0);
          for (String parent : parents) {
            own.removeAll(all.getOrDefault(parent + key.substring(tab), Set.of()));
          }
          if (!own.isEmpty()) {
            merged.add(key + "\t" + String.join("|", own));
          }
        });
    return merged;
  }

  /** Names that three languages share are English, which is read in every language. */
  private static void shareEnglish(Map<String, Set<String>> all) {
    Map<String, Set<String>> languages = new TreeMap<>();
    all.forEach(
        (key, names) -> {
          String zone = key.substring(key.indexOf('\t'));
          for (String name : names) {
            languages
                .computeIfAbsent(zone + "\t" + name, n -> new HashSet<>())
                .add(key.split("[-\t]", 2)[0]);
          }
        });
    Map<String, Set<String>> english = new TreeMap<>();
    all.forEach(
        (key, names) -> {
          String zone = key.substring(key.indexOf('\t'));
          names.removeIf(
              name -> {
                Set<String> of = languages.get(zone + "\t" + name);
                boolean shared = of.size() > 2 || of.contains("en");
                if (shared) {
                  english.computeIfAbsent("en" + zone, k -> new LinkedHashSet<>()).add(name);
                }
                return shared;
              });
        });
    english.forEach(
        (key, names) -> all.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(names));
  }
}
