package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

  @Test
  void textsOfHalfOfTheUpdatesRecur() {
    Recurrence texts = new Recurrence();
    for (int update = 0; update < 8; update++) {
      texts.add("in all", update);
      texts.add(update < 4 ? "in half" : "in the other half", update);
      texts.add("alone " + update, update);
    }
    assertEquals(Set.of("in all", "in half", "in the other half"), texts.mostOf(8));
    assertEquals(Set.of("in all"), texts.mostOf(9));
  }

  @Test
  void aTextCountsOnceForAnUpdate() {
    Recurrence texts = new Recurrence();
    for (int i = 0; i < 10; i++) {
      texts.add("again", 0);
    }
    assertEquals(Set.of(), texts.mostOf(1));
  }
}
