package org.livenews.extract;

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
 * The phrases of {@code relative-times.tsv}, a table for each language, and of {@code
 * relative-times-anywhere.tsv}; each is made when it is first asked for. Thread-safe.
 */
final class RelativeTimes {

  /** The table of a language of which nothing is known. */
  static final RelativeTable NONE = RelativeTable.of(Map.of());

  /** What stands for a phrase of several meanings while a table is made. */
  static final Sense UNCLEAR = new Sense(Kind.WORD, ChronoUnit.FOREVER, 0);

  private static final String LIKE = "like\t";

  /** The rows of each locale by the languages that were asked for. */
  private static final Map<String, Map<String, List<String>>> LANGUAGES = new ConcurrentHashMap<>();

  private static final Map<String, RelativeTable> TABLES = new ConcurrentHashMap<>();

  /** Holds the table of all languages from its first use on. */
  private static final class Anywhere {
    static final RelativeTable TABLE = anywhere();
  }

  private RelativeTimes() {}

  /** Returns the phrases of a locale; {@link #NONE} if its language is not known. */
  static RelativeTable in(Locale locale) {
    String known = known(locale.stripExtensions().toLanguageTag());
    return known == null ? NONE : TABLES.computeIfAbsent(known, RelativeTimes::table);
  }

  /**
   * Returns the phrases that have one meaning over all languages, as far as they show by themselves
   * that they tell a distance from now.
   */
  static RelativeTable inAnyLanguage() {
    return Anywhere.TABLE;
  }

  private static List<String> rows(String tag) {
    String language = LocaleTable.language(tag);
    return LocaleTable.mayHave(language)
        ? LANGUAGES.computeIfAbsent(language, RelativeTimes::read).getOrDefault(tag, List.of())
        : List.of();
  }

  private static Map<String, List<String>> read(String language) {
    return LocaleTable.read("relative-times.tsv").rows(language);
  }

  /** Returns the locale whose rows the longest beginning of a tag has; null if it has none. */
  private static @Nullable String known(String tag) {
    for (String t = tag; !t.equals(LocaleTable.ROOT); t = LocaleTable.shorter(t)) {
      List<String> rows = rows(t);
      if (!rows.isEmpty()) {
        return rows.get(0).startsWith(LIKE) ? rows.get(0).substring(LIKE.length()) : t;
      }
    }
    return null;
  }

  private static RelativeTable table(String locale) {
    Map<String, String> cells = new LinkedHashMap<>();
    addCells(locale, cells);
    Map<String, Sense> phrases = new HashMap<>();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      addPhrases(cell.getKey(), cell.getValue(), phrases);
    }
    phrases.values().removeIf(sense -> sense == UNCLEAR);
    return RelativeTable.of(phrases);
  }

  /** Adds the cells of a locale over those of the locale that it goes back to. */
  private static void addCells(String locale, Map<String, String> cells) {
    if (!locale.equals(LocaleTable.ROOT)) {
      String known = known(LocaleTable.shorter(locale));
      addCells(known == null ? LocaleTable.ROOT : known, cells);
    }
    for (String row : rows(locale)) {
      int tab = row.lastIndexOf('\t');
      cells.put(row.substring(0, tab), row.substring(tab + 1));
    }
  }

  /** Adds the phrases of a cell, a unit and a direction, to those of a table. */
  static void addPhrases(String cell, String list, Map<String, Sense> phrases) {
    int tab = cell.indexOf('\t');
    String unit = cell.substring(0, tab);
    String direction = cell.substring(tab + 1);
    int factor = unit.equals("quarter") ? 3 : 1;
    ChronoUnit unitOf = factor == 3 ? ChronoUnit.MONTHS : unit(unit);
    for (int from = 0; from < list.length(); ) {
      int bar = list.indexOf('|', from);
      int end = bar < 0 ? list.length() : bar;
      String phrase = list.substring(from, end);
      from = end + 1;
      int sign = phrase.indexOf('=');
      int times = sign < 0 ? 1 : Integer.parseInt(phrase.substring(0, sign));
      Kind kind = direction.equals("words") ? Kind.WORD : sign < 0 ? Kind.NUMBERED : Kind.COUNTED;
      Sense sense =
          new Sense(kind, unitOf, direction.equals("past") ? times * factor : -times * factor);
      String folded = FoldedPhrase.of(phrase.substring(sign + 1));
      Sense other = phrases.putIfAbsent(folded, sense);
      if (other != null && !other.equalsInTime(sense)) {
        phrases.put(folded, UNCLEAR);
      }
    }
  }

  private static ChronoUnit unit(String name) {
    return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT).concat("S"));
  }

  /** Reads rows in order: a folded phrase, and for each one of its number "minute 1". */
  private static RelativeTable anywhere() {
    TableReader rows = TableReader.open("relative-times-anywhere.tsv");
    List<String> phrases = new ArrayList<>();
    List<Sense> senses = new ArrayList<>();
    Map<String, Sense> numbered = new HashMap<>();
    Map<String, Sense> counted = new HashMap<>();
    while (rows.nextRow()) {
      String phrase = rows.cell();
      String distance = rows.cell();
      boolean hasNumber = RelativeTable.isNumbered(phrase);
      Map<String, Sense> known = hasNumber ? numbered : counted;
      Sense sense = known.get(distance);
      if (sense == null) {
        sense = sense(hasNumber ? Kind.NUMBERED : Kind.COUNTED, distance);
        known.put(distance, sense);
      }
      phrases.add(phrase);
      senses.add(sense);
    }
    return new RelativeTable(phrases.toArray(new String[0]), senses.toArray(new Sense[0]));
  }

  private static Sense sense(Kind kind, String distance) {
    int blank = distance.indexOf(' ');
    int times = Integer.parseInt(distance.substring(blank + 1));
    return new Sense(kind, unit(distance.substring(0, blank)), times);
  }
}
