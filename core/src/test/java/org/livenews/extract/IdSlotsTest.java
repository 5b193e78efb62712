package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.UpdateId;

class IdSlotsTest {

  private static final IdSlots.Slot ROOT = new IdSlots.Slot(0, "article", "id");
  private static final IdSlots.Slot INSIDE = new IdSlots.Slot(1, "p", "id");

  private static List<Optional<String>> ids(IdSlots slots) {
    return slots.ids(4, Collections.nCopies(4, Optional.empty())).stream()
        .map(id -> id.map(UpdateId::value))
        .toList();
  }

  @Test
  void theFirstSlotThatTellsUpdatesApartIsTaken() {
    IdSlots slots = new IdSlots();
    for (int i = 0; i < 4; i++) {
      slots.add(INSIDE, i, "inside-" + i);
      slots.add(ROOT, i, "root-" + i);
      slots.add(ROOT, i, "later-" + i);
    }
    assertEquals(
        List.of("root-0", "root-1", "root-2", "root-3"),
        ids(slots).stream().map(Optional::orElseThrow).toList());
  }

  @Test
  void aSlotThatRepeatsAValueOrHasNoFiguresIsNone() {
    IdSlots slots = new IdSlots();
    for (int i = 0; i < 4; i++) {
      slots.add(ROOT, i, "root-" + i / 2);
      slots.add(INSIDE, i, "abcd".substring(i));
    }
    assertEquals(Collections.nCopies(4, Optional.empty()), ids(slots));
  }

  @Test
  void linksAreTakenWhereNothingElseIdentifies() {
    IdSlots slots = new IdSlots();
    slots.link(1, "post-1");
    slots.link(3, "post-3");
    assertEquals(
        List.of(Optional.empty(), Optional.of("post-1"), Optional.empty(), Optional.of("post-3")),
        ids(slots));
    assertEquals(
        Optional.of(UpdateId.Basis.FRAGMENT),
        slots.ids(4, Collections.nCopies(4, Optional.empty())).get(1).map(UpdateId::basis));
  }
}
