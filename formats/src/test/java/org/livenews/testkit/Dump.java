package org.livenews.testkit;

import java.util.Set;

/**
 * A generated dump with what a careful reader finds in it.
 *
 * @param seed what it was generated from
 * @param style how it prints times
 * @param tongue its language
 * @param cut its text, cut at the boundaries of the updates
 * @param truth what is in it
 * @param stock its lines that are no prose: time lines, bylines, pointers, furniture
 */
public record Dump(long seed, Style style, Tongue tongue, Cut cut, Truth truth, Set<String> stock) {

  /** Copies the set. */
  public Dump {
    stock = Set.copyOf(stock);
  }

  /** Returns the dump itself. */
  public String text() {
    return cut.text();
  }

  @Override
  public String toString() {
    return "dump of seed " + seed + ", " + style + ", " + tongue + ":\n" + text();
  }
}
