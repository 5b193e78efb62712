package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.livenews.testkit.RandomPages;

class LivePageProperties {

  @Property(shrinking = ShrinkingMode.OFF)
  void chronologicalIsAPermutation(@ForAll long seed) {
    LivePage page = new RandomPages(seed).page();
    List<Update> left = new ArrayList<>(page.updates());
    page.chronological().forEach(update -> assertTrue(left.remove(update)));
    assertTrue(left.isEmpty());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void chronologicalIsOrderedByInstant(@ForAll long seed) {
    List<Instant> instants = instants(new RandomPages(seed).page().chronological());
    assertEquals(instants.stream().sorted().toList(), instants);
  }

  /** Where no two instants differ, nothing on the page tells its direction. */
  @Property(shrinking = ShrinkingMode.OFF)
  void chronologicalIsIdempotent(@ForAll long seed) {
    LivePage page = new RandomPages(seed).page();
    Assume.that(instants(page.updates()).stream().distinct().count() > 1);
    List<Update> chronological = page.chronological();
    LivePage sorted = page.toBuilder().updates(chronological).build();
    assertEquals(chronological, sorted.chronological());
  }

  private static List<Instant> instants(List<Update> updates) {
    return updates.stream().flatMap(update -> update.time().instant().stream()).toList();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aBuilderOfAPageHoldsThePage(@ForAll long seed) {
    LivePage page = new RandomPages(seed).page();
    assertEquals(page, page.toBuilder().build());
    assertEquals(page.hashCode(), page.toBuilder().build().hashCode());
    page.updates().forEach(update -> assertEquals(update, update.toBuilder().build()));
  }

  @Test
  void undatedUpdatesStayBesideTheirOlderNeighbour() {
    LivePage page = page(update("d", 40), update("c", -1), update("b", 20), update("a", 10));
    assertEquals(List.of("a", "b", "c", "d"), ids(page.chronological()));
    LivePage oldestFirst = page(update("a", 10), update("b", -1), update("c", 30));
    assertEquals(List.of("a", "b", "c"), ids(oldestFirst.chronological()));
  }

  @Test
  void aPageWithoutInstantsIsNewestFirst() {
    assertEquals(List.of("a", "b"), ids(page(update("b", -1), update("a", -1)).chronological()));
  }

  @Test
  void aPageThatWasBuiltDoesNotChange() {
    List<Update> updates = new ArrayList<>(List.of(update("a", 1)));
    LivePage.Builder builder = LivePage.builder("x", PageKind.LIVE_BLOG).updates(updates);
    LivePage first = builder.build();
    updates.clear();
    LivePage second = builder.headline("later").updates(List.of()).build();
    assertEquals(List.of("a"), ids(first.updates()));
    assertEquals(Optional.empty(), first.headline());
    assertNotEquals(first, second);
    assertThrows(UnsupportedOperationException.class, () -> first.updates().clear());
  }

  @Test
  void anUpdateThatWasBuiltDoesNotChange() {
    Attribution person = Attribution.person("A B", Attribution.Role.AUTHOR);
    Update.Builder builder = update("a", 1).toBuilder().attributions(List.of(person));
    Update first = builder.build();
    builder.attributions(List.of()).pinned(true).build();
    assertEquals(List.of(person), first.attributions());
    assertEquals(false, first.pinned());
  }

  @Test
  void twoUpdatesOfOneIdAreRefused() {
    LivePage.Builder builder = LivePage.builder("x", PageKind.LIVE_BLOG);
    List<Update> twice = List.of(update("same", 1), update("same", 2));
    Exception e = assertThrows(IllegalArgumentException.class, () -> builder.updates(twice));
    assertTrue(e.getMessage().startsWith("updates ") && e.getMessage().contains("same"));
  }

  private static LivePage page(Update... updates) {
    return LivePage.builder("x", PageKind.LIVE_BLOG).updates(List.of(updates)).build();
  }

  private static Update update(String id, long second) {
    Optional<UpdateTime.Resolved> resolved =
        Stream.of(second)
            .filter(s -> s >= 0)
            .map(
                s ->
                    new UpdateTime.Resolved(
                        Instant.ofEpochSecond(s),
                        Precision.SECOND,
                        UpdateTime.Basis.MACHINE_READABLE))
            .findFirst();
    return Update.builder(new UpdateId(id, UpdateId.Basis.PUBLISHER))
        .time(new UpdateTime("", Optional.empty(), resolved))
        .build();
  }

  private static List<String> ids(List<Update> updates) {
    return updates.stream().map(update -> update.id().value()).toList();
  }
}
