package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.livenews.extract.TimePhrase.Label;
import org.livenews.extract.TimeWords.Kind;

/** Reads {@code time-words.tsv} and {@code time-zones.tsv} into the tables of {@link TimeWords}. */
final class TimeWordsLoader {

  private static final List<String> UNIT_NAMES =
      List.of("second", "minute", "hour", "day", "week", "month", "year");

  private final WordTrie words;
  private final ZoneNames zones;
  private final List<String> languages = new ArrayList<>();

  TimeWordsLoader(WordTrie words, ZoneNames zones) {
    this.words = words;
    this.zones = zones;
  }

  /** Fills the tables and returns the languages by their numbers. */
  List<String> load() {
    List<String[]> rows = rows("time-words.tsv");
    Set<String> monthFirst = new HashSet<>();
    for (String[] row : rows) {
      if (row[1].equals("order") && row[2].equals("md")) {
        monthFirst.add(row[0]);
      }
    }
    for (String[] row : rows) {
      if (!languages.contains(row[0])) {
        languages.add(row[0]);
      }
      addRow(languages.indexOf(row[0]), row[1], row[2], monthFirst.contains(row[0]));
    }
    for (String[] row : rows("time-zones.tsv")) {
      addZones(row[0], row[1], row[2]);
    }
    return List.copyOf(languages);
  }

  private static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    for (String line : LocaleTable.text(resource).split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = line.split("\t", -1);
        if (row.length != 3) {
          throw new IllegalStateException(resource + " has a line without 3 columns: " + line);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private void addRow(int language, String kind, String row, boolean monthFirst) {
    switch (kind) {
      case "order" -> {}
      case "months" -> {
        addAll(language, row, Kind.MONTH, 1);
        if (monthFirst) {
          addAll(language, row, Kind.MONTH_FIRST, 1);
        }
      }
      case "months-brief" -> addAll(language, row, Kind.MONTH_BRIEF, 1);
      case "months-dotted" -> addAll(language, row, Kind.MONTH_DOTTED, 1);
      case "weekdays" -> addAll(language, row, Kind.WEEKDAY, 1);
      case "weekdays-brief" -> addAll(language, row, Kind.WEEKDAY_BRIEF, 1);
      case "number" -> addAll(language, row, Kind.NUMBER, 2);
      case "back" -> addAll(language, row, Kind.BACK, 0);
      case "updated", "published", "posted" -> addAll(language, row, Kind.LABEL, label(kind));
      case "updated-behind", "published-behind" ->
          addAll(language, row, Kind.LABEL_BEHIND, label(kind.substring(0, kind.indexOf('-'))));
      default -> {
        int dash = kind.indexOf('-');
        int unit = UNIT_NAMES.indexOf(kind.substring(dash + 1));
        if (unit < 0) {
          addAll(language, row, Kind.valueOf(upper(kind.replace('-', '_'))), 0);
        } else if (dash < 0) {
          addAll(language, row, Kind.UNIT, unit);
        } else {
          addAll(language, row, Kind.valueOf(upper(kind.substring(0, dash))), unit);
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

  private void addAll(int language, String row, Kind kind, int first) {
    String[] things = row.split(";", -1);
    for (int i = 0; i < things.length; i++) {
      for (String word : things[i].split(",", -1)) {
        if (!word.isEmpty()) {
          words.add(word, kind.ordinal(), TimeWords.sense(kind, language, first + i));
        }
      }
    }
  }

  private void addZones(String kind, String names, String id) {
    if (kind.equals("abbreviation")) {
      for (String name : names.split(",", -1)) {
        zones.addAbbreviation(name, id);
      }
    } else if (kind.equals("home")) {
      zones.addHomes(id, Set.of(names.split(",", -1)));
    } else if (kind.equals("season")) {
      zones.addSeason(Set.of(names.split(",", -1)), id.equals("summer"));
    } else {
      addAll(0, names, Kind.ZONE, zones.addZone(id));
    }
  }
}
