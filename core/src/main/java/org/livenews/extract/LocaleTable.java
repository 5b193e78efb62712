package org.livenews.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the resources whose rows begin with the tag of a locale and a tab, in the order of the
 * tags. Only the rows that are asked for are made strings; who keeps them need not keep the table.
 * Immutable and thread-safe.
 */
final class LocaleTable {

  /** Stands for what all locales have in common. */
  static final String ROOT = "und";

  /** No table has a longer language. */
  private static final int LONGEST = 3;

  private final byte[] table;

  private LocaleTable(byte[] table) {
    this.table = table;
  }

  /** Reads a table of this package. */
  static LocaleTable read(String name) {
    return new LocaleTable(TableReader.bytes(name));
  }

  /** Returns the language of a tag. */
  static String language(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** Returns the tag without its last part; that of the root, if it has but one. */
  static String shorter(String tag) {
    int dash = tag.lastIndexOf('-');
    return dash < 0 ? ROOT : tag.substring(0, dash);
  }

  /** Whether a table may have rows of a language; there are not many of which this holds. */
  static boolean mayHave(String language) {
    return language.length() <= LONGEST;
  }

  /**
   * Returns the rows of all locales of a language, by their tags, each without its tag; none if the
   * table has none.
   */
  Map<String, List<String>> rows(String language) {
    Map<String, List<String>> rows = new HashMap<>();
    for (int line = first(language); order(line, language) == 0; ) {
      int end = end(line);
      String row = new String(table, line, end - line, StandardCharsets.UTF_8);
      int tab = row.indexOf('\t');
      rows.computeIfAbsent(row.substring(0, tab), tag -> new ArrayList<>(8))
          .add(row.substring(tab + 1));
      line = end + 1;
    }
    return rows;
  }

  /** Returns where the first line begins that does not stand before those of a language. */
  private int first(String language) {
    int low = 0;
    int high = table.length;
    while (low < high) {
      int line = (low + high) >>> 1;
      while (line > low && table[line - 1] != '\n') {
        line--;
      }
      if (order(line, language) < 0) {
        low = end(line) + 1;
      } else {
        high = line;
      }
    }
    return low;
  }

  /** Compares the language of a line; behind the last line there is none that is smaller. */
  private int order(int line, String language) {
    for (int i = 0; i < language.length(); i++) {
      int other = line + i < table.length ? table[line + i] : Byte.MAX_VALUE;
      if (other != language.charAt(i)) {
        return other - language.charAt(i);
      }
    }
    int next = line + language.length();
    return next < table.length && (table[next] == '\t' || table[next] == '-') ? 0 : 1;
  }

  private int end(int line) {
    int end = line;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return end;
  }
}
