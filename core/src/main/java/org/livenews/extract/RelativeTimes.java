package org.livenews.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.RelativeTable.Kind;
import org.livenews.extract.RelativeTable.Sense;

/**
 * The phrases of {@code relative-times.tsv}: a table for each language, made when it is first asked
 * for, and one of the phrases that mean the same wherever they are used. Thread-safe.
 */
final class RelativeTimes {

  /** The table of a language of which nothing is known. */
  static final RelativeTable NONE = new RelativeTable(Map.of());

  private static final String ROOT = "und";

  /** Marks a phrase that is also a bare length of time. */
  private static final char BARE = '~';

  private static final int COLUMNS = 4;

  /** What stands for a phrase of several meanings while a table is made. */
  private static final Sense UNCLEAR = new Sense(Kind.WORD, ChronoUnit.FOREVER, 0);

  /** Holds the rows from the first use on. */
  private static final class Resource {
    static final RelativeTimes ALL = new RelativeTimes();
  }

  /** Holds the table of all languages from its first use on. */
  private static final class Common {
    static final RelativeTable TABLE = Resource.ALL.common();
  }

  /** The rows of each locale that has some, each without the locale. */
  private final Map<String, List<String>> rows = new HashMap<>();

  /** The locales that have the rows of another one. */
  private final Map<String, String> like = new HashMap<>();

  private final ConcurrentHashMap<String, RelativeTable> tables = new ConcurrentHashMap<>();

  private RelativeTimes() {
    try (InputStream in = RelativeTimes.class.getResourceAsStream("relative-times.tsv")) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: relative-times.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab >= 0 && line.charAt(0) != '#') {
          add(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String locale, String row) {
    if (row.startsWith("like\t")) {
      for (String other : row.substring(row.indexOf('\t') + 1).split(",", -1)) {
        like.put(other, locale);
      }
    } else {
      rows.computeIfAbsent(locale, l -> new ArrayList<>()).add(row);
    }
  }

  /** Returns the phrases of a locale; {@link #NONE} if its language is not known. */
  static RelativeTable in(Locale locale) {
    RelativeTimes all = Resource.ALL;
    String known = all.known(locale.stripExtensions().toLanguageTag());
    return known == null ? NONE : all.tables.computeIfAbsent(known, all::table);
  }

  /**
   * Returns the phrases that have one meaning over all languages, as far as they show by themselves
   * that they tell a distance from now.
   */
  static RelativeTable inAnyLanguage() {
    return Common.TABLE;
  }

  /** Returns the longest beginning of a tag of which there are rows; null if there is none. */
  private @Nullable String known(String tag) {
    for (String t = tag; !t.equals(ROOT); t = shorter(t)) {
      String same = like.get(t);
      if (same != null) {
        return same;
      }
      if (rows.containsKey(t)) {
        return t;
      }
    }
    return null;
  }

  private static String shorter(String tag) {
    int dash = tag.lastIndexOf('-');
    return dash < 0 ? ROOT : tag.substring(0, dash);
  }

  private RelativeTable table(String locale) {
    Map<String, String> cells = new LinkedHashMap<>();
    addCells(locale, cells);
    Map<String, Sense> phrases = new HashMap<>();
    cells.forEach((cell, list) -> addPhrases(cell, list, phrases, false));
    phrases.values().removeIf(sense -> sense == UNCLEAR);
    return new RelativeTable(phrases);
  }

  /** Adds the cells of a locale over those of the locale that it goes back to. */
  private void addCells(String locale, Map<String, String> cells) {
    if (!locale.equals(ROOT)) {
      String base = shorter(locale);
      String known = known(base);
      addCells(known == null ? ROOT : known, cells);
    }
    for (String row : rows.getOrDefault(locale, List.of())) {
      int tab = row.lastIndexOf('\t');
      cells.put(row.substring(0, tab), row.substring(tab + 1));
    }
  }

  private RelativeTable common() {
    Map<String, Sense> phrases = new HashMap<>();
    for (List<String> list : rows.values()) {
      for (String row : list) {
        int tab = row.lastIndexOf('\t');
        addPhrases(row.substring(0, tab), row.substring(tab + 1), phrases, true);
      }
    }
    phrases.entrySet().removeIf(e -> !isPlain(e.getKey(), e.getValue()));
    return new RelativeTable(phrases);
  }

  /** Whether a phrase shows without its language that it tells a distance from now. */
  private static boolean isPlain(String phrase, Sense sense) {
    if (sense == UNCLEAR || sense.kind() == Kind.WORD) {
      return false;
    }
    char first = phrase.charAt(0);
    boolean several = sense.kind() == Kind.NUMBERED || phrase.indexOf(' ') > 0;
    return several && first != '-' && first != '+';
  }

  /**
   * Adds the phrases of a cell to a table.
   *
   * @param bareIsUnclear a phrase that is also a bare length of time is none of a distance
   */
  private static void addPhrases(
      String cell, String list, Map<String, Sense> phrases, boolean bareIsUnclear) {
    int tab = cell.indexOf('\t');
    String unit = cell.substring(0, tab);
    String direction = cell.substring(tab + 1);
    int factor = unit.equals("quarter") ? 3 : 1;
    ChronoUnit unitOf =
        factor == 3
            ? ChronoUnit.MONTHS
            : ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT).concat("S"));
    for (int from = 0; from < list.length(); ) {
      int bar = list.indexOf('|', from);
      int end = bar < 0 ? list.length() : bar;
      boolean bare = list.charAt(from) == BARE;
      String phrase = list.substring(bare ? from + 1 : from, end);
      from = end + 1;
      int sign = phrase.indexOf('=');
      int times = sign < 0 ? 1 : Integer.parseInt(phrase.substring(0, sign));
      Kind kind = direction.equals("words") ? Kind.WORD : sign < 0 ? Kind.NUMBERED : Kind.COUNTED;
      Sense sense =
          new Sense(kind, unitOf, direction.equals("past") ? times * factor : -times * factor);
      phrases.merge(
          RelativeTable.fold(phrase.substring(sign + 1)),
          bare && bareIsUnclear ? UNCLEAR : sense,
          (one, other) -> one.equalsInTime(other) ? one : UNCLEAR);
    }
  }
}
