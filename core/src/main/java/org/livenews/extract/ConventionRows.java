package org.livenews.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of {@code date-times.tsv} and how a locale has those of its parent, and what {@code
 * other-date-times.tsv} adds to them. Immutable and thread-safe.
 */
final class ConventionRows {

  private static final String ROOT = "und";

  /** Scripts that a region has, where the language alone has another. */
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "zh-TW", "zh-Hant-TW",
          "zh-HK", "zh-Hant-HK",
          "zh-MO", "zh-Hant-MO",
          "sr-ME", "sr-Latn-ME",
          "pa-PK", "pa-Arab-PK",
          "uz-AF", "uz-Arab-AF",
          "az-IR", "az-Arab-IR");

  /** Older and other codes of languages. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "iw", "he", "in", "id", "ji", "yi", "nb", "no", "tl", "fil", "mo", "ro", "sh", "sr-Latn");

  private static final class Loaded {
    static final ConventionRows ALL = new ConventionRows();
  }

  private final Map<String, Map<String, String>> rows = read("date-times.tsv");
  private final Map<String, Map<String, String>> others = read("other-date-times.tsv");

  /** Returns the rows, which are read when they are first asked for. */
  static ConventionRows all() {
    return Loaded.ALL;
  }

  private static Map<String, Map<String, String>> read(String name) {
    Map<String, Map<String, String>> rows = new HashMap<>();
    try (InputStream in = ConventionRows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int kind = line.indexOf('\t');
          int value = line.indexOf('\t', kind + 1);
          rows.computeIfAbsent(line.substring(0, kind), tag -> new HashMap<>(8))
              .put(line.substring(kind + 1, value), line.substring(value + 1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the nearest locale of the file that a locale belongs to; the root if there is none. */
  String nearest(Locale locale) {
    String tag = new Locale.Builder().setLocale(plain(locale)).build().toLanguageTag();
    int dash = tag.indexOf('-');
    String language = dash < 0 ? tag : tag.substring(0, dash);
    String known = rows.containsKey(tag) ? tag : SCRIPTS.getOrDefault(tag, tag);
    if (!rows.containsKey(known) && !rows.containsKey(language)) {
      known = LANGUAGES.getOrDefault(language, language) + known.substring(language.length());
    }
    return rows.containsKey(known) ? known : shortened(known);
  }

  private static Locale plain(Locale locale) {
    return locale.stripExtensions();
  }

  private String shortened(String tag) {
    String up = tag;
    do {
      int dash = up.lastIndexOf('-');
      up = dash < 0 ? ROOT : up.substring(0, dash);
    } while (!rows.containsKey(up));
    return up;
  }

  /** Returns what a locale has of a kind, from itself or its parents; nothing if there is none. */
  List<String> values(String tag, String kind) {
    for (String at : lineage(tag)) {
      String value = rows.getOrDefault(at, Map.of()).get(kind);
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
    String value = others.getOrDefault(tag, Map.of()).get(kind);
    return value == null ? List.of() : split(value, " | ");
  }

  /** Returns a locale and its parents up to the root. */
  List<String> lineage(String tag) {
    List<String> lineage = new ArrayList<>(List.of(tag));
    for (String at = tag; !at.equals(ROOT); ) {
      at = parent(at);
      lineage.add(at);
    }
    return lineage;
  }

  private String parent(String tag) {
    String parent = rows.get(tag).get("parent");
    return parent == null ? shortened(tag) : parent;
  }

  /** Returns all locales of the file. */
  Collection<String> locales() {
    return rows.keySet();
  }

  /** Returns a locale's own row of a kind, without those of its parents. */
  List<String> own(String tag, String kind) {
    String value = rows.getOrDefault(tag, Map.of()).getOrDefault(kind, "");
    return value.isEmpty() ? List.of() : split(value, " | ");
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
