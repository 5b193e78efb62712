package org.livenews.extract;

import java.util.List;
import org.livenews.extract.TimeWords.Kind;

/**
 * The names of months, weekdays and halves of the day that mean one thing in all languages of the
 * CLDR that have them. They count beside the number of a date or a clock.
 */
final class NamesAnywhere {

  private static final NameTable TABLE = load();
  private static final long DAYS = 1L << Kind.MONTH.ordinal() | 1L << Kind.WEEKDAY.ordinal();

  private NamesAnywhere() {}

  /** Finds the longest name of a kind, as {@link NameTable#match}. */
  static long match(CharSequence text, int pos, int limit, Kind kind) {
    return TABLE.match(text, pos, limit, kind);
  }

  /** Returns the kinds of the names that begin here, as bits. */
  static long kinds(CharSequence text, int pos, int limit) {
    return TABLE.kinds(text, pos, limit);
  }

  /** Whether a date of some language may begin here with the name of a month or weekday. */
  static boolean mayBeginDate(String text, int pos, int limit) {
    return TABLE.begins(text, pos, limit, DAYS);
  }

  /** Adds the words for which {@link #mayBeginDate} looks. */
  static void addFirstWords(WordFilter.Builder words) {
    TABLE.addFirstWords(words, DAYS);
  }

  /** Adds all names, each of which may stand behind a number. */
  static void addWordsBehindNumbers(WordFilter.Builder words) {
    TABLE.addFirstWords(words, -1L);
  }

  static void addWords(WordFilter.Builder words) {
    TABLE.addWords(words);
  }

  private static NameTable load() {
    ConventionRows rows = ConventionRows.all();
    NameTable.Builder builder = new NameTable.Builder();
    for (String tag : rows.locales()) {
      add(builder, rows.own(tag, "months"), Kind.MONTH);
      add(builder, rows.own(tag, "weekdays"), Kind.WEEKDAY);
      List<String> halves = rows.own(tag, "halves");
      for (int i = 0; i < halves.size(); i++) {
        for (String name : ConventionRows.split(halves.get(i), " ~ ")) {
          if (isTelling(name)) {
            builder.add(name, Kind.HOURS, i);
          }
        }
      }
    }
    return builder.unambiguous().build();
  }

  private static void add(NameTable.Builder names, List<String> things, Kind kind) {
    for (int i = 0; i < things.size(); i++) {
      for (String name : ConventionRows.split(things.get(i), " ~ ")) {
        if (isTelling(name)) {
          names.add(name, kind, i + 1);
        }
      }
    }
  }

  /** Whether a name is hardly a word of another language: it is long, or not of Latin letters. */
  private static boolean isTelling(String name) {
    int letters = 0;
    boolean latin = false;
    for (int i = 0; i < name.length(); i++) {
      letters += Signs.isOfWord(name.charAt(i)) ? 1 : 0;
      latin |= NameTable.isLatin(name.charAt(i)) && Character.isLetter(name.charAt(i));
    }
    return letters >= (latin ? 5 : 3) && !Signs.isUnspaced(name.charAt(0));
  }
}
