package org.livenews.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In how many updates of a page texts stand, each counted once for an update. */
final class Recurrence {

  private static final int FEWEST = 3;

  private static final class Count {
    private int last = -1;
    private int updates;
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Takes a text of an update, none of an earlier one than the last. */
  void add(String text, int update) {
    Count count = counts.computeIfAbsent(text, t -> new Count());
    if (count.last != update) {
      count.last = update;
      count.updates++;
    }
  }

  /** Returns the texts that stand in at least half of so many updates, and in several. */
  Set<String> mostOf(int updates) {
    int enough = Math.max(FEWEST, (updates + 1) / 2);
    Set<String> most = new HashSet<>();
    counts.forEach(
        (text, count) -> {
          if (count.updates >= enough) {
            most.add(text);
          }
        });
    return Set.copyOf(most);
  }
}
