package org.livenews.extract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

  /** An offset, or a place with a sign of summer time: these are not names. */
  private static final Pattern NO_NAME = Pattern.compile("^GMT|^UTC|\\d\\p{Cf}*$|\\(\\+\\d\\)");

  /** What prints names that are of no language in particular. */
  private static final List<Locale> OTHERS = List.of(Locale.ROOT, Locale.ENGLISH, Locale.CANADA);

  private static final Instant LONG_AGO = Instant.parse("2004-01-01T00:00:00Z");

  private OtherZoneNames() {}

  /**
   * Returns the names that a JDK adds to those which are known already, by locale and zone.
   *
   * @param step 1 for all locales, else every second, third and so on
   */
  static Map<String, Set<String>> missing(int step) {
    Map<String, Set<String>> missing = new TreeMap<>();
    Set<String> done = new HashSet<>();
    List<Locale> locales = OtherDateTimes.locales(CldrPrinter.JDK);
    for (int i = 0; i < locales.size(); i += step) {
      Locale locale = locales.get(i);
      // Where the script is not told, a JDK may print that of the language, we take the region's.
      if (done.add(ConventionRows.all().nearest(locale) + locale.getScript().isEmpty())) {
        for (ZoneId zone : zones()) {
          add(missing, locale, zone);
        }
      }
    }
    return missing;
  }

  /** The zones that the names of the CLDR are of. */
  static List<ZoneId> zones() {
    List<String> zones = new ArrayList<>(List.of("UTC", "Europe/London", "Europe/Dublin"));
    for (String group : LocalZones.groups()) {
      zones.add(group.substring(group.lastIndexOf(' ') + 1));
    }
    zones.removeIf(zone -> !ZoneId.getAvailableZoneIds().contains(zone));
    return zones.stream().map(ZoneId::of).toList();
  }

  /** Returns what a locale calls a zone, in full and short, in winter and in summer. */
  static Set<String> names(ZoneId id, Locale locale) {
    TimeZone zone = TimeZone.getTimeZone(id);
    Set<String> names = new LinkedHashSet<>();
    for (boolean summer : changes(id) ? new boolean[] {false, true} : new boolean[1]) {
      names.add(zone.getDisplayName(summer, TimeZone.LONG, locale));
      names.add(zone.getDisplayName(summer, TimeZone.SHORT, locale));
    }
    return names;
  }

  /** Whether a zone has changed its offset lately. */
  private static boolean changes(ZoneId zone) {
    List<ZoneOffsetTransition> past = zone.getRules().getTransitions();
    return zone.getRules().nextTransition(SOME_DAY) != null
        || !past.isEmpty() && past.get(past.size() - 1).getInstant().isAfter(LONG_AGO);
  }

  static boolean isRead(String name, Locale locale) {
    LocalZoneReader reader = new LocalZoneReader(new TimeText(name, TimeLanguage.of(locale)));
    return reader.read(0, name.length()) && reader.end() == name.length();
  }

  private static void add(Map<String, Set<String>> missing, Locale locale, ZoneId zone) {
    ZoneOffset standard = zone.getRules().getStandardOffset(SOME_DAY);
    String at =
        changes(zone) ? zone.getId() : standard.getTotalSeconds() == 0 ? "Z" : standard.getId();
    Set<String> own = names(zone, locale);
    own.remove(OtherDateTimes.greenwich(locale));
    OTHERS.forEach(other -> own.removeAll(names(zone, other)));
    for (String name : own) {
      boolean word = name.codePoints().allMatch(c -> c != '|' && c != '\t');
      if (word && !NO_NAME.matcher(name).find() && !isRead(name, locale)) {
        missing
            .computeIfAbsent(
                ConventionRows.all().nearest(locale) + "\t" + at, key -> new LinkedHashSet<>())
            .add(name);
      }
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
