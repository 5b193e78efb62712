package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of {@code date-times.tsv} and how a locale has those of its parent, and what {@code
 * other-date-times.tsv} adds to them. Immutable and thread-safe.
 */
final class ConventionRows {

  /** Scripts that a region has, where the language alone has another. */
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "zh-TW", "zh-Hant-TW",
          "zh-HK", "zh-Hant-HK",
          "zh-MO", "zh-Hant-MO",
          "zh-SG", "zh-Hans-SG",
          "zh-MY", "zh-Hans-MY",
          "sr-ME", "sr-Latn-ME",
          "pa-PK", "pa-Arab-PK",
          "uz-AF", "uz-Arab-AF",
          "az-IR", "az-Arab-IR");

  /** Older and other codes of languages. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "iw", "he", "in", "id", "ji", "yi", "nb", "no", "tl", "fil", "mo", "ro", "sh", "sr-Latn");

  private static final ConventionRows ALL = new ConventionRows();

  private final Map<String, Map<String, Map<String, String>>> languages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Map<String, String>>> others = new ConcurrentHashMap<>();

  private ConventionRows() {}

  /** Returns the rows; those of a language are read when they are first asked for. */
  static ConventionRows all() {
    return ALL;
  }

  /** Returns the rows of a locale by their kinds; none of one that has none. */
  private Map<String, String> rows(String tag) {
    return rows(tag, languages, "date-times.tsv");
  }

  private static Map<String, String> rows(
      String tag, Map<String, Map<String, Map<String, String>>> languages, String file) {
    String language = LocaleTable.language(tag);
    return LocaleTable.mayHave(language)
        ? languages
            .computeIfAbsent(language, l -> byKind(LocaleTable.read(file).rows(l)))
            .getOrDefault(tag, Map.of())
        : Map.of();
  }

  private static Map<String, Map<String, String>> byKind(Map<String, List<String>> rows) {
    Map<String, Map<String, String>> byTag = new HashMap<>();
    rows.forEach(
        (tag, list) -> {
          Map<String, String> byKind = new HashMap<>();
          for (String row : list) {
            int tab = row.indexOf('\t');
            byKind.put(row.substring(0, tab), row.substring(tab + 1));
          }
          byTag.put(tag, byKind);
        });
    return byTag;
  }

  private boolean isKnown(String tag) {
    return !rows(tag).isEmpty() || !others(tag).isEmpty();
  }

  /** Returns the nearest locale of the file that a locale belongs to; the root if there is none. */
  String nearest(Locale locale) {
    String tag = new Locale.Builder().setLocale(plain(locale)).build().toLanguageTag();
    String language = LocaleTable.language(tag);
    String known = isKnown(tag) ? tag : SCRIPTS.getOrDefault(tag, tag);
    if (!isKnown(known) && !isKnown(language)) {
      known = LANGUAGES.getOrDefault(language, language) + known.substring(language.length());
    }
    return isKnown(known) ? known : shortened(known);
  }

  private static Locale plain(Locale locale) {
    return locale.stripExtensions();
  }

  private String shortened(String tag) {
    String up = tag;
    do {
      up = LocaleTable.shorter(up);
    } while (!isKnown(up));
    return up;
  }

  /** Returns what a locale has of a kind, from itself or its parents; nothing if there is none. */
  List<String> values(String tag, String kind) {
    for (String at : lineage(tag)) {
      String value = rows(at).get(kind);
      if (value != null) {
        return value.isEmpty() ? List.of() : split(value, " | ");
      }
    }
    return List.of();
  }

  /** As {@link #values}, and what older versions of the CLDR add to that. */
  List<String> allValues(String tag, String kind) {
    List<String> more = others(tag, kind);
    if (more.isEmpty()) {
      return values(tag, kind);
    }
    List<String> all = new ArrayList<>(values(tag, kind));
    all.addAll(more);
    return all;
  }

  /** Returns what older versions of the CLDR add to the values of a locale. */
  List<String> others(String tag, String kind) {
    String value = others(tag).get(kind);
    return value == null ? List.of() : split(value, " | ");
  }

  private Map<String, String> others(String tag) {
    return rows(tag, others, "other-date-times.tsv");
  }

  /** Returns a locale and its parents up to the root. */
  List<String> lineage(String tag) {
    List<String> lineage = new ArrayList<>(List.of(tag));
    for (String at = tag; !at.equals(LocaleTable.ROOT); ) {
      at = parent(at);
      lineage.add(at);
    }
    return lineage;
  }

  private String parent(String tag) {
    String parent = rows(tag).get("parent");
    return parent == null ? shortened(tag) : parent;
  }

  /** Whether regions of a language differ in the order of day and month in figures. */
  boolean isOrderOpen(String tag) {
    return "open".equals(rows(tag).get("order"));
  }

  static List<String> split(String value, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to; (to = value.indexOf(separator, from)) >= 0; from = to + separator.length()) {
      parts.add(value.substring(from, to));
    }
    parts.add(value.substring(from));
    return parts;
  }
}
