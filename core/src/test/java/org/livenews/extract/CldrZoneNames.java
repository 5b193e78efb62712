package org.livenews.extract;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.TimeZoneNames.NameType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes {@code zone-names.tsv}: the names of zones in each language of the CLDR, from ICU4J,
 * without what a locale has from its parent.
 */
final class CldrZoneNames {

  private static final String HEADER =
      """
      # Names of zones. Columns, parted by tabs: locale, kind, values; a bar parts values.
      # The row "zones" of und: what each place of the other rows is: a group of zones of the CLDR (or, with
      # a slash, one zone), what standard time and summer time are, what time in general is.
      # "long", "short": names for these places; nothing where the parent of the locale has the name,
      # "-" where there is none. "a<b;c;d>e" are three names: abe, ace and ade, of time in general,
      # standard time and summer time; a name without brackets is that of standard time.
      # Derived from the Unicode CLDR under the Unicode License v3, by way of ICU4J; not written by
      # hand. CldrFilesTest compares, and writes it anew with -Dlivenews.golden=write.
      """;

  private static final List<NameType> LONG =
      List.of(NameType.LONG_GENERIC, NameType.LONG_STANDARD, NameType.LONG_DAYLIGHT);
  private static final List<NameType> SHORT =
      List.of(NameType.SHORT_GENERIC, NameType.SHORT_STANDARD, NameType.SHORT_DAYLIGHT);
  private static final Instant FIRST = Instant.parse("2004-01-01T00:00:00Z");
  private static final int WEEKS = 27 * 53;

  /** What is printed somewhere; the values are offsets of standard and of summer time. */
  private final Map<String, List<Set<ZoneOffset>>> groups = new TreeMap<>();

  private final Map<String, Map<String, List<String>>> rows = new TreeMap<>();

  private CldrZoneNames() {}

  static List<String> lines(List<String> conventionLines) {
    CldrZoneNames file = new CldrZoneNames();
    file.findGroups();
    Map<String, String> parents = new HashMap<>();
    for (String line : conventionLines) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && cells[1].equals("parent")) {
        parents.put(cells[0], cells[2]);
      }
    }
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      file.rows.put(locale.toLanguageTag(), file.names(locale));
    }
    file.rows.put("und", file.names(ULocale.ROOT));
    return file.write(parents);
  }

  private void findGroups() {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
      if (!ZoneId.getAvailableZoneIds().contains(id)) {
        continue;
      }
      TimeZone zone = TimeZone.getTimeZone(id);
      for (int week = 0; week < WEEKS; week++) {
        Instant at = FIRST.plusSeconds(week * 7L * 86_400);
        boolean summer = zone.inDaylightTime(new Date(at.toEpochMilli()));
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(zone.getOffset(at.toEpochMilli()) / 1000);
        String group = names.getMetaZoneID(id, at.toEpochMilli());
        if (group != null) {
          offsets(group).get(summer ? 1 : 0).add(offset);
        }
        offsets(id).get(summer ? 1 : 0).add(offset);
      }
    }
    Set<String> named = named();
    groups.keySet().removeIf(group -> group.contains("/") && !named.contains(group));
  }

  private List<Set<ZoneOffset>> offsets(String group) {
    return groups.computeIfAbsent(group, g -> List.of(new TreeSet<>(), new TreeSet<>()));
  }

  /** Returns the zones that have names of their own in some language, beside those of groups. */
  private static Set<String> named() {
    Set<String> named = new TreeSet<>();
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      if (locale.getCountry().isEmpty()) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String id : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
          if (Stream.of(LONG, SHORT)
              .flatMap(List::stream)
              .anyMatch(type -> names.getTimeZoneDisplayName(id, type) != null)) {
            named.add(id);
          }
        }
      }
    }
    return named;
  }

  private Map<String, List<String>> names(ULocale locale) {
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    Map<String, List<String>> rows = new TreeMap<>();
    rows.put("long", groups.keySet().stream().map(group -> entry(names, group, LONG)).toList());
    rows.put("short", groups.keySet().stream().map(group -> entry(names, group, SHORT)).toList());
    return rows;
  }

  private static String entry(TimeZoneNames names, String group, List<NameType> types) {
    List<String> found = new ArrayList<>();
    for (NameType type : types) {
      String name =
          group.contains("/")
              ? names.getTimeZoneDisplayName(group, type)
              : names.getMetaZoneDisplayName(group, type);
      found.add(name == null ? "" : name);
    }
    if (String.join("", found).matches(".*[<>;|\t].*")) {
      throw new IllegalStateException("not to be written: " + found);
    }
    if (found.get(0).isEmpty() && found.get(2).isEmpty()) {
      return found.get(1);
    }
    String start = found.get(0);
    String end = found.get(0);
    for (String name : found) {
      while (!name.startsWith(start) || isCut(start, start.length())) {
        start = start.substring(0, start.length() - 1);
      }
    }
    for (String name : found) {
      while (!name.endsWith(end)
          || end.length() + start.length() > name.length()
          || isCut(end, 0)) {
        end = end.substring(1);
      }
    }
    List<String> middles = new ArrayList<>();
    for (String name : found) {
      middles.add(name.substring(start.length(), name.length() - end.length()));
    }
    return start + "<" + String.join(";", middles) + ">" + end;
  }

  /** Whether a character of two is cut in the middle at a place. */
  private static boolean isCut(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at))
        || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private List<String> write(Map<String, String> parents) {
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    List<String> zones = new ArrayList<>();
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    groups.forEach(
        (group, offsets) -> {
          String reference = group.contains("/") ? group : names.getReferenceZoneID(group, "001");
          String zone = TimeZone.getIanaID(reference);
          zones.add(
              group + " " + of(offsets.get(0), zone) + " " + of(offsets.get(1), zone) + " " + zone);
        });
    rows.forEach(
        (tag, kinds) -> {
          String parent = tag;
          do {
            int dash = parent.lastIndexOf('-');
            parent =
                parents.containsKey(parent)
                    ? parents.get(parent)
                    : dash < 0 ? "und" : parent.substring(0, dash);
          } while (!rows.containsKey(parent));
          Map<String, List<String>> inherited = rows.get(parent);
          kinds.forEach(
              (kind, values) -> {
                String row = difference(values, tag.equals("und") ? null : inherited.get(kind));
                if (!row.isEmpty()) {
                  lines.add(tag + "\t" + kind + "\t" + row);
                }
              });
          if (tag.equals("und")) {
            lines.add("und\tzones\t" + String.join("|", zones));
          }
        });
    return lines;
  }

  private static String difference(List<String> values, List<String> inherited) {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String before = inherited == null ? "" : inherited.get(i);
      own.add(values.get(i).equals(before) ? "" : values.get(i).isEmpty() ? "-" : values.get(i));
    }
    return String.join("|", own).replaceFirst("\\|+$", "");
  }

  /** The offset if it is always one, else the zone that has it. */
  private static String of(Set<ZoneOffset> offsets, String zone) {
    return offsets.size() == 1 ? offsets.iterator().next().getId() : zone;
  }
}
