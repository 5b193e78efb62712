package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.livenews.model.UpdateId;

/**
 * The places in which the updates of a page have values that may identify them, and the choice of
 * one: most updates have a value there, each another, and most of those hold a figure.
 */
final class IdSlots {

  private static final double MOST = 0.5;

  /**
   * A place that several updates may have.
   *
   * @param rank the smallest goes first
   */
  record Slot(int rank, String tag, String attribute) {}

  /** The links to a part of the page. */
  private static final Slot LINKS = new Slot(4, "", "");

  private record Value(int part, String text) {}

  /** What the updates have in a slot: the first value of each. */
  private static final class Values {
    private final List<Value> first = new ArrayList<>();
    private final Set<String> different = new HashSet<>();

    void add(int part, String text) {
      if (first.isEmpty() || first.get(first.size() - 1).part() != part) {
        first.add(new Value(part, text));
        different.add(text);
      }
    }

    boolean identify(int parts) {
      return first.size() >= 2
          && first.size() == different.size()
          && first.size() >= parts * MOST
          && haveFigures();
    }

    private boolean haveFigures() {
      int figures = 0;
      for (Value value : first) {
        figures += Signs.hasDigit(value.text(), 0, value.text().length()) ? 1 : 0;
      }
      return figures * 2 > first.size();
    }
  }

  private static final Values NONE = new Values();

  private final Map<Slot, Values> slots = new LinkedHashMap<>();

  /** Takes a value of an update, none of an earlier one than the last. */
  void add(Slot slot, int part, String value) {
    slots.computeIfAbsent(slot, s -> new Values()).add(part, value);
  }

  /** Takes what a link from inside an update to a part of the page has beyond its address. */
  void link(int part, String value) {
    add(LINKS, part, value);
  }

  /**
   * Returns the identifiers of so many updates, as far as there are any.
   *
   * @param posts the post of each update; what identifies posts goes first
   */
  List<Optional<UpdateId>> ids(int parts, List<Optional<Post>> posts) {
    List<Optional<UpdateId>> ids = new ArrayList<>(Collections.nCopies(parts, Optional.empty()));
    Optional<Slot> chosen = choose(parts, posts);
    if (chosen.isPresent()) {
      boolean link = chosen.get().equals(LINKS);
      UpdateId.Basis basis = link ? UpdateId.Basis.FRAGMENT : UpdateId.Basis.PUBLISHER;
      for (Value value : of(chosen.get()).first) {
        ids.set(value.part(), Optional.of(new UpdateId(value.text(), basis)));
      }
    }
    return ids;
  }

  private Values of(Slot slot) {
    return slots.getOrDefault(slot, NONE);
  }

  private Optional<Slot> choose(int parts, List<Optional<Post>> posts) {
    return slots.keySet().stream()
        .filter(slot -> of(slot).identify(parts))
        .min(
            Comparator.comparing((Slot slot) -> !agrees(slot, posts, Post::ids, List::of))
                .thenComparing(
                    slot ->
                        !agrees(
                            slot,
                            posts,
                            p -> Join.cores(p.ids()),
                            value -> Join.cores(List.of(value))))
                .thenComparing(Slot::rank)
                .thenComparing(slot -> -of(slot).first.size()));
  }

  /** Whether most posts that were joined have the identifier of this slot, in some form of both. */
  private boolean agrees(
      Slot slot,
      List<Optional<Post>> posts,
      Function<Post, Collection<String>> ofPost,
      Function<String, Collection<String>> ofSlot) {
    int joined = 0;
    int agreeing = 0;
    for (Value value : of(slot).first) {
      Optional<Post> post = posts.get(value.part());
      if (post.isPresent()) {
        joined++;
        Collection<String> ids = ofPost.apply(post.get());
        agreeing += ofSlot.apply(value.text()).stream().anyMatch(ids::contains) ? 1 : 0;
      }
    }
    return agreeing > 0 && agreeing * 2 >= joined;
  }
}
