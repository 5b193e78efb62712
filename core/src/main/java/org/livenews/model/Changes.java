package org.livenews.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the updates of two captures of one page differ. Updates are the same if their {@link
 * UpdateId#value()} is; an update that only moved on the page is no change.
 *
 * @param changes the differences in the page order of the newer capture; an update that is gone
 *     stands before the next one that is still there, or at the end
 */
public record Changes(List<Change> changes) {

  /** Copies the list. */
  public Changes {
    changes = Checks.copy(changes, "changes");
  }

  /**
   * Compares two captures.
   *
   * <p>An update that is missing from the newer capture is out of view rather than removed if that
   * capture may be cut off before it: its coverage is not {@link Coverage#WHOLE}, and the update is
   * older than all its updates. That is told by the instants, pinned updates not counted; where
   * these are equal or not there, the update must lie at the old end of the older page, with none
   * behind it that the newer one still holds unpinned.
   */
  public static Changes between(LivePage older, LivePage newer) {
    Map<String, Update> before = byId(Checks.present(older, "older"));
    Map<String, Update> after = byId(Checks.present(newer, "newer"));
    Map<String, List<Change>> goneBefore = new HashMap<>();
    List<Change> gone = new ArrayList<>();
    Set<String> atOldEnd = atOldEnd(older, after);
    Optional<Instant> oldest = oldest(newer);
    boolean cut = newer.coverage() != Coverage.WHOLE;
    for (Update update : older.updates()) {
      String id = update.id().value();
      if (after.containsKey(id)) {
        goneBefore.put(id, gone);
        gone = new ArrayList<>();
      } else {
        boolean outOfView = cut && isBeyond(update, oldest, atOldEnd.contains(id));
        gone.add(outOfView ? new Change.OutOfView(update) : new Change.Removed(update));
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Update update : newer.updates()) {
      Update same = before.get(update.id().value());
      changes.addAll(goneBefore.getOrDefault(update.id().value(), List.of()));
      if (same == null) {
        changes.add(new Change.Added(update));
      } else if (!same.equals(update)) {
        changes.add(new Change.Edited(same, update, parts(same, update)));
      }
    }
    changes.addAll(gone);
    return new Changes(changes);
  }

  private static Map<String, Update> byId(LivePage page) {
    return page.updates().stream().collect(toMap(u -> u.id().value(), identity()));
  }

  private static Optional<Instant> oldest(LivePage page) {
    return page.updates().stream()
        .filter(update -> !update.pinned())
        .flatMap(update -> update.time().instant().stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean isBeyond(Update update, Optional<Instant> oldest, boolean atOldEnd) {
    int order = update.time().instant().flatMap(at -> oldest.map(at::compareTo)).orElse(0);
    return order < 0 || order == 0 && atOldEnd;
  }

  /** Returns the ids from the old end of the page up to the first that is still there unpinned. */
  private static Set<String> atOldEnd(LivePage page, Map<String, Update> still) {
    return page.fromOldEnd().stream()
        .map(update -> update.id().value())
        .takeWhile(id -> !still.containsKey(id) || still.get(id).pinned())
        .collect(toSet());
  }

  private static Set<Change.Part> parts(Update a, Update b) {
    Set<Change.Part> parts = EnumSet.allOf(Change.Part.class);
    parts.removeIf(part -> value(part, a).equals(value(part, b)));
    return parts;
  }

  private static Object value(Change.Part part, Update update) {
    return switch (part) {
      case ID_BASIS -> update.id().basis();
      case TIME -> update.time();
      case EDITED -> update.edited();
      case HEADLINE -> update.headline();
      case BODY -> update.body();
      case ATTRIBUTIONS -> update.attributions();
      case PERMALINK -> update.permalink();
      case PINNED -> update.pinned();
      case KEY_EVENT -> update.keyEvent();
    };
  }

  /** Whether no update differs. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Returns the differences of one sort, such as {@code Change.Added.class}, in the same order. */
  public <C extends Change> List<C> only(Class<C> sort) {
    return changes.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
