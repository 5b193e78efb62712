package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Dice throw what their seed says, within bounds. */
class DiceProperties {

  @Property(tries = 100, seed = "1")
  void theSameSeedThrowsTheSame(@ForAll long seed) {
    Dice one = new Dice(seed);
    Dice other = new Dice(seed);
    for (int i = 0; i < 20; i++) {
      assertEquals(one.next(), other.next());
    }
  }

  @Property(tries = 200, seed = "2")
  void throwsStayInBounds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int bound) {
    int thrown = new Dice(seed).below(bound);
    assertTrue(thrown >= 0 && thrown < bound);
    int between = new Dice(seed).between(-bound, bound);
    assertTrue(between >= -bound && between <= bound);
  }

  @Property(tries = 100, seed = "3")
  void shufflingKeepsTheItems(@ForAll long seed, @ForAll List<Integer> items) {
    List<Integer> shuffled = new Dice(seed).shuffled(items);
    assertEquals(items.stream().sorted().toList(), shuffled.stream().sorted().toList());
  }

  @Example
  void allSidesComeUp() {
    Dice dice = new Dice(4);
    Set<Integer> thrown = new HashSet<>();
    IntStream.range(0, 200).forEach(i -> thrown.add(dice.below(6)));
    assertEquals(Set.of(0, 1, 2, 3, 4, 5), thrown);
  }

  @Example
  void firstThrowsOfSeedOneStayForEver() {
    Dice dice = new Dice(1);
    assertEquals(-7995527694508729151L, dice.next());
    assertEquals(-4689498862643123097L, dice.next());
  }

  @Example
  void noSidesIsAMistake() {
    assertThrows(IllegalArgumentException.class, () -> new Dice(1).below(0));
  }
}
