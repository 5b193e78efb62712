package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.livenews.extract.RelativeTable.Kind;
import org.livenews.extract.RelativeTable.Sense;

/**
 * Writes {@code relative-times-anywhere.tsv} and {@code names-anywhere.tsv}: what means one thing
 * in all languages that have it, of the files that tell of each language.
 */
final class CldrAnywhere {

  private static final String DISTANCES =
      """
      # Phrases for a distance from now that have one meaning in all locales of relative-times.tsv that
      # have them, and show without their language that they tell a distance from now.
      # Made by CldrAnywhere in the tests; RelativeTimesTest compares, and -Dlivenews.golden=write makes
      # it anew. Derived from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3.
      # Columns, parted by tabs: phrase; unit, and how many of it lie between the time and now, for each
      # one of the number that stands for the sign #; negative where the time is ahead.
      # In the order of the characters; small letters, no full stops, no blanks beside figures.
      """;

  private static final String NAMES =
      """
      # Names of months, weekdays and halves of the day that mean one thing in all locales of
      # date-times.tsv that have them, and are hardly a word of another language.
      # Derived from the Unicode CLDR under the Unicode License v3, by way of ICU4J; not written by
      # hand. CldrFilesTest compares, and writes it anew with -Dlivenews.golden=write.
      # Columns, parted by tabs: name, what it means: month 1 to 12, weekday 1 (Monday) to 7, hours 0
      # (before noon) or 1. In the order of the characters; small letters, no full stop at the end.
      """;

  private static final int LATIN = 0x250;

  private static final Map<String, TimeWords.Kind> KINDS =
      Map.of(
          "months", TimeWords.Kind.MONTH,
          "weekdays", TimeWords.Kind.WEEKDAY,
          "halves", TimeWords.Kind.HOURS);

  private CldrAnywhere() {}

  /**
   * Returns the lines of {@code relative-times-anywhere.tsv}.
   *
   * @param relativeTimes the lines of the other file
   * @param lengths what is a bare length of time somewhere, folded
   */
  static List<String> distances(List<String> relativeTimes, Set<String> lengths) {
    Map<String, Sense> phrases = new TreeMap<>();
    for (String line : relativeTimes) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4) {
        RelativeTimes.addPhrases(cells[1] + "\t" + cells[2], cells[3], phrases);
      }
    }
    phrases.keySet().removeAll(lengths);
    phrases.entrySet().removeIf(e -> !isPlain(e.getKey(), e.getValue()));
    List<String> lines = new ArrayList<>(DISTANCES.lines().toList());
    phrases.forEach(
        (phrase, sense) -> {
          String unit = sense.unit().name().toLowerCase(Locale.ROOT);
          lines.add(phrase + "\t" + unit.substring(0, unit.length() - 1) + " " + sense.times());
        });
    return lines;
  }

  /** Whether a phrase shows without its language that it tells a distance from now. */
  private static boolean isPlain(String phrase, Sense sense) {
    if (sense == RelativeTimes.UNCLEAR || sense.kind() == Kind.WORD) {
      return false;
    }
    char first = phrase.charAt(0);
    boolean several = sense.kind() == Kind.NUMBERED || phrase.indexOf(' ') > 0;
    return several && first != '-' && first != '+';
  }

  /**
   * Returns the lines of {@code names-anywhere.tsv}.
   *
   * @param dateTimes the lines of the other file
   */
  static List<String> names(List<String> dateTimes) {
    Map<String, Map<TimeWords.Kind, Set<Integer>>> names = new TreeMap<>();
    for (String line : dateTimes) {
      String[] cells = line.split("\t", -1);
      TimeWords.Kind kind = line.startsWith("#") ? null : KINDS.get(cells[1]);
      if (kind != null && !cells[2].isEmpty()) {
        List<String> things = ConventionRows.split(cells[2], " | ");
        for (int i = 0; i < things.size(); i++) {
          for (String name : ConventionRows.split(things.get(i), " ~ ")) {
            if (isTelling(name)) {
              names
                  .computeIfAbsent(NameTable.folded(name), n -> new TreeMap<>())
                  .computeIfAbsent(kind, k -> new TreeSet<>())
                  .add(kind == TimeWords.Kind.HOURS ? i : i + 1);
            }
          }
        }
      }
    }
    List<String> lines = new ArrayList<>(NAMES.lines().toList());
    names.forEach(
        (name, meanings) -> {
          StringBuilder line = new StringBuilder(name);
          meanings.forEach(
              (kind, values) -> {
                if (values.size() == 1) {
                  line.append('\t').append(kind.name().toLowerCase(Locale.ROOT));
                  line.append(' ').append(values.iterator().next());
                }
              });
          if (line.length() > name.length()) {
            lines.add(line.toString());
          }
        });
    return lines;
  }

  /** Whether a name is hardly a word of another language: it is long, or not of Latin letters. */
  private static boolean isTelling(String name) {
    int letters = 0;
    boolean latin = false;
    for (int i = 0; i < name.length(); i++) {
      letters += Signs.isOfWord(name.charAt(i)) ? 1 : 0;
      latin |= name.charAt(i) < LATIN && Character.isLetter(name.charAt(i));
    }
    return letters >= (latin ? 5 : 3) && !Signs.isUnspaced(name.charAt(0));
  }
}
