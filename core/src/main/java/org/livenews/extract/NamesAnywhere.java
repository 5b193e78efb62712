package org.livenews.extract;

import java.util.ArrayList;
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

  private final NameTable names = read(LocaleTable.text("names-anywhere.tsv"));

  private NamesAnywhere() {}

  /** Finds the longest name of a kind, as {@link NameTable#match}. */
  static long match(CharSequence text, int pos, int limit, Kind kind) {
    return ALL.names.match(text, pos, limit, kind);
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
  public void addLastWords(WordFilter.Builder words) {
    names.addLastWords(words);
  }

  /** Makes a table of lines in order: a folded name, and behind tabs what it names. */
  private static NameTable read(String text) {
    List<String> names = new ArrayList<>();
    List<int[]> senses = new ArrayList<>();
    Map<String, int[]> known = new HashMap<>();
    for (int from = LocaleTable.skipHeader(text); from < text.length(); ) {
      int tab = text.indexOf('\t', from);
      int end = text.indexOf('\n', tab);
      names.add(text.substring(from, tab));
      String things = text.substring(tab + 1, end);
      int[] packed = known.get(things);
      if (packed == null) {
        packed = senses(things);
        known.put(things, packed);
      }
      senses.add(packed);
      from = end + 1;
    }
    return new NameTable(names.toArray(new String[0]), senses.toArray(new int[0][]));
  }

  /** Reads what a name stands for: "month 5", several parted by tabs. */
  private static int[] senses(String things) {
    String[] cells = things.split("\t", -1);
    int[] senses = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      int blank = cells[i].indexOf(' ');
      Kind kind = Kind.valueOf(cells[i].substring(0, blank).toUpperCase(Locale.ROOT));
      senses[i] = TimeWords.sense(kind, 0, Integer.parseInt(cells[i].substring(blank + 1)));
    }
    return senses;
  }
}
