package org.livenews.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Chance from a seed: the same seed gives the same throws on every machine and Java version
 * (SplitMix64). Not safe for use by several threads.
 */
public final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Dice that throw what this seed says. */
  public Dice(long seed) {
    state = seed;
  }

  /** Returns any number. */
  public long next() {
    state += GOLDEN;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns a number from 0 to {@code bound}, which is left out. */
  public int below(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive: " + bound);
    }
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Returns a number from {@code first} to {@code last}, both possible. */
  public int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** Returns true {@code percent} times in a hundred. */
  public boolean chance(int percent) {
    return below(100) < percent;
  }

  /** Returns one of the items. */
  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /** Returns the items in another order, each order being as likely as any. */
  public <T> List<T> shuffled(List<T> items) {
    List<T> mixed = new ArrayList<>(items);
    for (int i = mixed.size() - 1; i > 0; i--) {
      Collections.swap(mixed, i, below(i + 1));
    }
    return mixed;
  }
}
