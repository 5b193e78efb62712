package org.livenews.extract;

import java.util.Locale;
import java.util.Set;

/** Reads lines that count: "12 Posts". */
final class Counter {

  private static final int LONGEST = 6;
  private static final Set<String> UPDATES =
      Set.of("posts", "updates", "beiträge", "einträge", "entradas", "aggiornamenti", "записей");

  private Counter() {}

  /** Returns how many updates a line counts; 0 if it counts none, or counts something else. */
  static int ofUpdates(String line) {
    String[] words = line.strip().split(" ", 3);
    boolean counts =
        words.length > 1
            && words[0].length() <= LONGEST
            && words[0].chars().allMatch(c -> c >= '0' && c <= '9')
            && UPDATES.contains(words[1].toLowerCase(Locale.ROOT));
    return counts && !words[0].isEmpty() ? Integer.parseInt(words[0]) : 0;
  }
}
