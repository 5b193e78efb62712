package org.livenews.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.livenews.extract.TimeWords.Kind;

/**
 * The names of {@code names-anywhere.tsv}: of months, weekdays and halves of the day that mean one
 * thing in all languages of the CLDR that have them. They count beside the number of a date or a
 * clock. Read when they are first asked for.
 */
final class NamesAnywhere implements TimeVocabulary {

  /** The one vocabulary of them. */
  static final NamesAnywhere ALL = new NamesAnywhere();

  private static final long DAYS = 1L << Kind.MONTH.ordinal() | 1L << Kind.WEEKDAY.ordinal();

  private final NameTable names = read(TableReader.open("names-anywhere.tsv"));

  private NamesAnywhere() {}

  /** Finds the longest name of a kind, as {@link NameTable#match}. */
  static long match(String text, int pos, int limit, Kind kind) {
    return ALL.names.match(text, pos, limit, kind);
  }

  /** Returns the kinds of the names that begin here, as bits. */
  static long kinds(String text, int pos, int limit) {
    return ALL.names.kinds(text, pos, limit);
  }

  /** Whether a date of some language may begin here with the name of a month or weekday. */
  static boolean mayBeginDate(String text, int pos, int limit) {
    return ALL.names.begins(text, pos, limit, DAYS);
  }

  @Override
  public void addFirstWords(WordFilter.Builder words) {
    names.addFirstWords(words, DAYS);
  }

  @Override
  public void addWordsBehindNumbers(WordFilter.Builder words) {
    names.addFirstWords(words, -1L);
  }

  @Override
  public void addWords(WordFilter.Builder words) {
    names.addWords(words);
  }

  @Override
  public void addMarks(WordFilter.Builder words) {
    names.addLongestWords(words, 1L << Kind.HOURS.ordinal());
  }

  /** Reads rows in order: a folded name, and all that it names: "month 5". */
  private static NameTable read(TableReader rows) {
    List<String> names = new ArrayList<>();
    List<int[]> senses = new ArrayList<>();
    Map<String, int[]> single = new HashMap<>();
    while (rows.nextRow()) {
      names.add(rows.cell());
      String thing = rows.cell();
      int[] all = single.get(thing);
      if (all == null) {
        all = sense(thing);
        single.put(thing, all);
      }
      while (!rows.endedRow()) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = sense(rows.cell())[0];
      }
      senses.add(all);
    }
    return new NameTable(new Lexicon(names.toArray(new String[0]), senses.toArray(new int[0][])));
  }

  private static int[] sense(String thing) {
    int blank = thing.indexOf(' ');
    Kind kind = Kind.valueOf(thing.substring(0, blank).toUpperCase(Locale.ROOT));
    return new int[] {TimeWords.sense(kind, 0, Integer.parseInt(thing.substring(blank + 1)))};
  }
}
