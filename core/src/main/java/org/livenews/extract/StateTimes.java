package org.livenews.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The times of updates in the state that a page holds for its scripts: in objects that carry the
 * identifier of an update, or in what these hold. All updates are there, each with one time, or
 * nothing is believed. Linear in the size of the state.
 */
final class StateTimes {

  /** Fields that tell of the publication, most telling first. */
  private static final List<String> FIELDS =
      List.of(
          "published_at",
          "publishedAt",
          "datePublished",
          "date_published",
          "publishDate",
          "publicationDate",
          "created_at",
          "createdAt",
          "dateCreated");

  private final Map<String, Optional<Moment>> times = new HashMap<>();

  private StateTimes() {}

  /** Returns the time of each update, or of none. */
  static List<Optional<Moment>> of(PageState state, List<Optional<String>> ids) {
    List<Optional<Moment>> none = ids.stream().map(id -> Optional.<Moment>empty()).toList();
    if (ids.isEmpty() || ids.contains(Optional.<String>empty())) {
      return none;
    }
    StateTimes known = new StateTimes();
    ids.forEach(id -> known.times.put(id.orElseThrow(), Optional.empty()));
    state.names().forEach(name -> state.get(name).ifPresent(known::read));
    List<Optional<Moment>> found = ids.stream().map(id -> known.times.get(id.get())).toList();
    return found.contains(Optional.<Moment>empty()) ? none : found;
  }

  private void read(Json state) {
    Deque<Json> open = new ArrayDeque<>(List.of(state));
    while (!open.isEmpty()) {
      Json next = open.pop();
      if (next instanceof Json.Obj thing) {
        next.text("id").filter(times::containsKey).ifPresent(id -> read(id, thing));
        open.addAll(thing.fields().values());
      } else if (next instanceof Json.Arr list) {
        open.addAll(list.items());
      }
    }
  }

  private void read(String id, Json.Obj thing) {
    List<Json> holders = new ArrayList<>(List.of(thing));
    holders.addAll(thing.fields().values());
    holders.stream()
        .flatMap(holder -> time(holder).stream())
        .findFirst()
        .ifPresent(time -> times.put(id, Optional.of(time)));
  }

  private static Optional<Moment> time(Json thing) {
    return FIELDS.stream()
        .flatMap(field -> thing.text(field).flatMap(Moment::read).stream())
        .findFirst();
  }
}
