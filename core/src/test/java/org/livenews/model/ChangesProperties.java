package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.livenews.model.Change.Added;
import org.livenews.model.Change.Edited;
import org.livenews.model.Change.OutOfView;
import org.livenews.model.Change.Removed;
import org.livenews.testkit.RandomPages;

class ChangesProperties {

  /** Two captures of one page: some updates are gone, some edited, some new, some moved. */
  private record Captures(LivePage older, LivePage newer) {
    static Captures of(long seed) {
      RandomPages pages = new RandomPages(seed);
      Random random = new Random(seed);
      LivePage older = pages.page();
      List<Update> updates = new ArrayList<>();
      for (Update update : older.updates()) {
        int fate = random.nextInt(4);
        if (fate == 0) {
          updates.add(pages.update("new " + updates.size()));
        }
        if (fate == 1) {
          updates.add(pages.update(update.id().value()));
        } else if (fate != 2) {
          updates.add(update);
        }
      }
      if (random.nextInt(4) == 0) {
        Collections.shuffle(updates, random);
      }
      Coverage coverage = Coverage.values()[random.nextInt(3)];
      return new Captures(older, older.toBuilder().updates(updates).coverage(coverage).build());
    }

    Changes changes() {
      return Changes.between(older, newer);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aPageDoesNotDifferFromItself(@ForAll long seed) {
    LivePage page = new RandomPages(seed).page();
    assertTrue(Changes.between(page, page).isEmpty());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void applyingTheChangesGivesTheNewerUpdates(@ForAll long seed) {
    Captures captures = Captures.of(seed);
    Map<String, Update> updates = byId(captures.older().updates());
    for (Change change : captures.changes().changes()) {
      String id = change.update().id().value();
      if (change instanceof Added added) {
        assertEquals(null, updates.put(id, added.update()));
      } else if (change instanceof Edited edited) {
        assertEquals(edited.before(), updates.put(id, edited.after()));
      } else {
        assertEquals(change.update(), updates.remove(id));
      }
    }
    assertEquals(byId(captures.newer().updates()), updates);
  }

  private static Map<String, Update> byId(List<Update> updates) {
    Map<String, Update> byId = new HashMap<>();
    updates.forEach(update -> byId.put(update.id().value(), update));
    return byId;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theWayBackMirrorsTheWayThere(@ForAll long seed) {
    Captures captures = Captures.of(seed);
    Changes there = captures.changes();
    Changes back = Changes.between(captures.newer(), captures.older());
    assertEquals(
        there.only(Added.class).size(),
        back.only(Removed.class).size() + back.only(OutOfView.class).size());
    Set<Edited> mirrored = new HashSet<>();
    back.only(Edited.class)
        .forEach(e -> mirrored.add(new Edited(e.after(), e.before(), e.parts())));
    assertEquals(Set.copyOf(there.only(Edited.class)), mirrored);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void changesStandInPageOrder(@ForAll long seed) {
    Captures captures = Captures.of(seed);
    List<Update> present =
        captures.changes().changes().stream()
            .filter(c -> c instanceof Added || c instanceof Edited)
            .map(Change::update)
            .toList();
    List<Update> expected = new ArrayList<>(captures.newer().updates());
    expected.retainAll(present);
    assertEquals(expected, present);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void nothingIsOutOfViewOfAWholePage(@ForAll long seed) {
    Captures captures = Captures.of(seed);
    LivePage whole = captures.newer().toBuilder().coverage(Coverage.WHOLE).build();
    assertTrue(Changes.between(captures.older(), whole).only(OutOfView.class).isEmpty());
  }

  @Property
  void whatFallsOffTheOldEndIsOutOfViewAndWhatIsMissingBeforeItWasRemoved(
      @ForAll @IntRange(min = 2, max = 12) int size,
      @ForAll Random random,
      @ForAll boolean newestFirst,
      @ForAll boolean dated) {
    List<Update> all =
        new ArrayList<>(IntStream.range(0, size).mapToObj(i -> update(i, dated ? i : -1)).toList());
    int kept = 1 + random.nextInt(size - 1);
    int missing = random.nextInt(kept);
    // Of the kept ones, the oldest stays: it is what shows how far the page reaches.
    List<Update> newer = new ArrayList<>(all.subList(size - kept, size));
    if (missing > 0) {
      newer.remove(missing);
    }
    if (newestFirst || !dated) {
      Collections.reverse(all);
      Collections.reverse(newer);
    }
    Changes changes = Changes.between(page(all), page(newer));
    assertEquals(size - kept, changes.only(OutOfView.class).size());
    assertEquals(missing > 0 ? 1 : 0, changes.only(Removed.class).size());
    assertEquals(size - newer.size(), changes.changes().size());
  }

  @Test
  void everySortOfChangeOccurs() {
    LivePage older = page(List.of(update(4, 4), update(3, 3), update(2, 2), update(1, 1)));
    Update edited = update(2, 2).toBuilder().headline("New").build();
    LivePage newer = page(List.of(update(5, 5), update(4, 4), edited));
    List<Change> changes = Changes.between(older, newer).changes();
    assertEquals(
        List.of(Added.class, Removed.class, Edited.class, OutOfView.class),
        changes.stream().map(Object::getClass).toList());
    assertEquals(
        Set.of(Change.class.getPermittedSubclasses()),
        Set.copyOf(changes.stream().map(Object::getClass).toList()));
  }

  @Test
  void eachPartIsNamed() {
    Update before = update(1, 5);
    Update after =
        before.toBuilder()
            .id(new UpdateId("1", UpdateId.Basis.FRAGMENT))
            .headline("New")
            .keyEvent(true)
            .build();
    Set<Change.Part> parts =
        Set.of(Change.Part.ID_BASIS, Change.Part.HEADLINE, Change.Part.KEY_EVENT);
    assertEquals(
        List.of(new Edited(before, after, parts)),
        Changes.between(page(List.of(before)), page(List.of(after))).changes());
  }

  @Test
  void anOldPinnedUpdateDoesNotMakeThePageReachBack() {
    Update pinned = update(1, 1).toBuilder().pinned(true).build();
    LivePage older = page(List.of(pinned, update(4, 4), update(3, 3), update(2, 2)));
    LivePage newer = page(List.of(pinned, update(5, 5), update(4, 4)));
    assertEquals(
        List.of(new Added(update(5, 5)), new OutOfView(update(3, 3)), new OutOfView(update(2, 2))),
        Changes.between(older, newer).changes());
  }

  @Test
  void whatIsGoneStandsBeforeItsNeighbour() {
    LivePage older = page(List.of(update(3, 3), update(2, 2), update(1, 1)));
    LivePage newer = page(List.of(update(4, 4), update(3, 3), update(1, 1)));
    assertEquals(
        List.of(new Added(update(4, 4)), new Removed(update(2, 2))),
        Changes.between(older, newer).changes());
  }

  private static LivePage page(List<Update> updates) {
    return LivePage.builder("x", PageKind.LIVE_BLOG)
        .updates(updates)
        .coverage(Coverage.NEWEST_ONLY)
        .build();
  }

  private static Update update(int id, long second) {
    UpdateTime.Resolved resolved =
        new UpdateTime.Resolved(
            Instant.ofEpochSecond(second), Precision.SECOND, UpdateTime.Basis.MACHINE_READABLE);
    return Update.builder(new UpdateId(String.valueOf(id), UpdateId.Basis.PUBLISHER))
        .time(
            new UpdateTime(
                "", Optional.empty(), second < 0 ? Optional.empty() : Optional.of(resolved)))
        .build();
  }
}
