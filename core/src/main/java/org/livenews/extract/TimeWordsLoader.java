package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.livenews.extract.TimePhrase.Label;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads {@code time-words.tsv}, {@code noons.tsv} and {@code time-zones.tsv} into the tables of
 * {@link TimeWords}.
 */
final class TimeWordsLoader {

  private static final String WORDS = "time-words.tsv";
  private static final String NOONS = "noons.tsv";
  private static final String ZONES = "time-zones.tsv";

  private static final List<String> UNIT_NAMES =
      List.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

  private final Lexicon.Builder words;
  private final ZoneNames zones;
  private final List<String> languages = new ArrayList<>();

  TimeWordsLoader(Lexicon.Builder words, ZoneNames zones) {
    this.words = words;
    this.zones = zones;
  }

  /** Fills the tables and returns the languages by their numbers. */
  List<String> load() {
    Set<String> monthFirst = new HashSet<>();
    TableReader words = TableReader.open(WORDS);
    for (TableReader rows = words.again(); rows.nextRow(); ) {
      String language = rows.cell();
      if (rows.cell().equals("order") && rows.cell().equals("md")) {
        monthFirst.add(language);
      }
    }
    for (TableReader rows = words.again(); rows.nextRow(); ) {
      String language = rows.cell();
      addRow(rows, number(language), rows.cell(), monthFirst.contains(language));
      check(rows, WORDS);
    }
    for (TableReader rows = TableReader.open(NOONS); rows.nextRow(); ) {
      addAll(rows, 0, rows.cell().equals("noon") ? 0 : 1, Kind.TWELVE);
      check(rows, NOONS);
    }
    for (TableReader rows = TableReader.open(ZONES); rows.nextRow(); ) {
      addZones(rows, rows.cell());
      check(rows, ZONES);
    }
    return List.copyOf(languages);
  }

  private static void check(TableReader row, String table) {
    if (!row.endedRow()) {
      throw new IllegalStateException(table + " has a row of too few or too many columns");
    }
  }

  private int number(String language) {
    int last = languages.size() - 1;
    int known =
        last >= 0 && languages.get(last).equals(language) ? last : languages.indexOf(language);
    if (known < 0) {
      languages.add(language);
    }
    return known < 0 ? last + 1 : known;
  }

  private void addRow(TableReader row, int language, String kind, boolean monthFirst) {
    switch (kind) {
      case "order" -> row.cell();
      case "months" -> {
        if (monthFirst) {
          addAll(row, language, 1, Kind.MONTH, Kind.MONTH_FIRST);
        } else {
          addAll(row, language, 1, Kind.MONTH);
        }
      }
      case "months-brief" -> addAll(row, language, 1, Kind.MONTH_BRIEF);
      case "months-dotted" -> addAll(row, language, 1, Kind.MONTH_DOTTED);
      case "weekdays" -> addAll(row, language, 1, Kind.WEEKDAY);
      case "weekdays-brief" -> addAll(row, language, 1, Kind.WEEKDAY_BRIEF);
      case "number" -> addAll(row, language, 2, Kind.NUMBER);
      case "quarters" -> addAll(row, language, 1, Kind.QUARTERS);
      case "back" -> addAll(row, language, 0, Kind.BACK);
      case "updated", "published", "posted" -> addAll(row, language, label(kind), Kind.LABEL);
      case "updated-behind", "published-behind" ->
          addAll(row, language, label(kind.substring(0, kind.indexOf('-'))), Kind.LABEL_BEHIND);
      default -> {
        int dash = kind.indexOf('-');
        int unit = UNIT_NAMES.indexOf(kind.substring(dash + 1));
        if (unit < 0) {
          addAll(row, language, 0, Kind.valueOf(upper(kind.replace('-', '_'))));
        } else if (dash < 0) {
          addAll(row, language, unit, Kind.UNIT);
        } else {
          addAll(row, language, unit, Kind.valueOf(upper(kind.substring(0, dash))));
        }
      }
    }
  }

  private static int label(String kind) {
    return Label.valueOf(upper(kind)).ordinal();
  }

  private static String upper(String kind) {
    return kind.toUpperCase(Locale.ROOT);
  }

  private void addAll(TableReader row, int language, int first, Kind... kinds) {
    int value = first;
    do {
      String word = row.part(',', ';');
      if (!word.isEmpty()) {
        for (Kind kind : kinds) {
          words.add(word, TimeWords.sense(kind, language, value));
        }
      }
      value += row.endedWith(';') ? 1 : 0;
    } while (row.endedWith(',') || row.endedWith(';'));
  }

  private void addZones(TableReader row, String kind) {
    if (kind.equals("words")) {
      addAll(row, 0, zones.count(), Kind.ZONE);
      zones.addZone(row.cell());
      return;
    }
    Set<String> names = Set.of(row.cell().split(",", -1));
    String id = row.cell();
    switch (kind) {
      case "abbreviation" -> zones.addAbbreviations(names, id);
      case "home" -> zones.addHomes(id, names);
      case "season" -> zones.addSeason(names, id.equals("summer"));
      default -> throw new IllegalStateException(ZONES + " has a row of kind " + kind);
    }
  }
}
