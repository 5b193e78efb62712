package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.livenews.model.Coverage;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;
import org.livenews.model.Status;
import org.livenews.model.UpdateId;

/**
 * What a layout knows of a page beyond where its updates lie: the roles of stretches of text, and
 * what stands in attributes. What is marked is read as marked; what is not is read by evidence. A
 * headline, time, standfirst or key point that the layout has a slot for stands in that slot or
 * nowhere.
 *
 * <p>Immutable but for the elements, which are part of the page's DOM.
 */
public final class Marks {

  /** Nothing is known. */
  public static final Marks NONE = new Builder().build();

  /** What is known of one update, and the element that holds it. */
  record OfUpdate(
      Optional<Element> root,
      Optional<UpdateId> id,
      Optional<URI> permalink,
      boolean pinned,
      boolean keyEvent) {
    static final OfUpdate NONE =
        new OfUpdate(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  private final Optional<String> layout;
  private final Set<Role> updateSlots;
  private final Set<Role> headSlots;
  private final Map<Integer, List<Piece>> pieces;
  private final Map<Integer, OfUpdate> updates;
  private final Status status;
  private final Coverage coverage;
  private final List<URI> continuations;

  private Marks(Builder b) {
    layout = b.layout;
    updateSlots = Set.copyOf(b.updateSlots);
    headSlots = Set.copyOf(b.headSlots);
    Map<Integer, List<Piece>> inOrder = new TreeMap<>();
    b.pieces.forEach((block, all) -> inOrder.put(block, List.copyOf(all.values())));
    pieces = inOrder;
    updates = Map.copyOf(b.updates);
    status = b.status;
    coverage = b.coverage;
    continuations = List.copyOf(b.continuations);
  }

  /** Returns the name of the layout, if there is one. */
  public Optional<String> layout() {
    return layout;
  }

  /** Whether updates have a slot for this role. */
  boolean haveSlot(Role role) {
    return updateSlots.contains(role);
  }

  /** Whether the page head has a slot for this role. */
  boolean headHasSlot(Role role) {
    return headSlots.contains(role);
  }

  /** Returns the marked stretches of a block in order; they do not overlap. */
  List<Piece> at(int block) {
    return pieces.isEmpty() ? List.of() : pieces.getOrDefault(block, List.of());
  }

  /** Returns the blocks that hold marks, in order. */
  Set<Integer> blocks() {
    return pieces.keySet();
  }

  /** Returns what is known of the update that begins with a block. */
  OfUpdate update(Outline.Part part) {
    return updates.getOrDefault(part.from(), OfUpdate.NONE);
  }

  /** Takes the rows of known updates for text of the page, wherever they stand. */
  void reveal(Rows rows, List<Outline.Part> parts) {
    for (Outline.Part part : parts) {
      update(part)
          .root()
          .ifPresent(root -> PageFrame.reveal(rows.subList(part.from(), part.to()), root));
    }
  }

  /** Says what is known of the page as a whole. */
  void tell(Head.Builder head) {
    boolean contradicted = status == Status.LIVE && head.build().status() == Status.ENDED;
    if (status != Status.UNKNOWN && !contradicted) {
      head.status(status);
    }
    if (coverage != Coverage.UNKNOWN) {
      head.coverage(coverage);
    }
    continuations.forEach(head::continuation);
  }

  /** Collects marks. Not safe for use by several threads. */
  static final class Builder {
    private static final Set<Role> TEXTS = EnumSet.of(Role.BODY, Role.LEAD);

    private Optional<String> layout = Optional.empty();
    private final Set<Role> updateSlots = EnumSet.noneOf(Role.class);
    private final Set<Role> headSlots = EnumSet.noneOf(Role.class);
    private final Map<Integer, TreeMap<Integer, Piece>> pieces = new HashMap<>();
    private final Map<Integer, OfUpdate> updates = new HashMap<>();
    private final Set<URI> continuations = new LinkedHashSet<>();
    private Status status = Status.UNKNOWN;
    private Coverage coverage = Coverage.UNKNOWN;

    Builder layout(String name, Set<Role> ofUpdates, Set<Role> ofHead) {
      layout = Optional.of(name);
      updateSlots.addAll(ofUpdates);
      headSlots.addAll(ofHead);
      return this;
    }

    /**
     * Gives a stretch a role, as far as it has none. A block without text, such as a picture, can
     * be part of a text; it says nothing in any other role.
     */
    Builder mark(Span span, Role role) {
      if (!span.isEmpty() || TEXTS.contains(role)) {
        free(span).forEach(s -> put(Piece.of(s, role)));
      }
      return this;
    }

    /** Drops a stretch, as far as it has no role. */
    Builder drop(Span span, Reason reason) {
      free(span).forEach(s -> put(Piece.dropped(s, reason)));
      return this;
    }

    private void put(Piece piece) {
      pieces
          .computeIfAbsent(piece.span().block().index(), i -> new TreeMap<>())
          .put(piece.span().from(), piece);
    }

    /** Returns what of a stretch has no role yet. */
    private List<Span> free(Span span) {
      PageBlock block = span.block();
      TreeMap<Integer, Piece> taken = pieces.getOrDefault(block.index(), new TreeMap<>());
      List<Span> free = new ArrayList<>();
      if (span.isEmpty()) {
        return taken.isEmpty() ? List.of(span) : free;
      }
      Map.Entry<Integer, Piece> before = taken.floorEntry(span.from());
      int from =
          before == null ? span.from() : Math.max(span.from(), before.getValue().span().to());
      for (Piece next : taken.subMap(span.from(), false, span.to(), false).values()) {
        if (from < next.span().from()) {
          free.add(block.span(from, next.span().from()).strip());
        }
        from = Math.max(from, next.span().to());
      }
      if (from < span.to()) {
        free.add(block.span(from, span.to()).strip());
      }
      free.removeIf(Span::isEmpty);
      return free;
    }

    Builder update(Outline.Part part, OfUpdate facts) {
      updates.put(part.from(), facts);
      return this;
    }

    Builder status(Status status) {
      this.status = status;
      return this;
    }

    Builder coverage(Coverage coverage) {
      this.coverage = coverage;
      return this;
    }

    Builder continuation(URI uri) {
      continuations.add(uri);
      return this;
    }

    Marks build() {
      return new Marks(this);
    }
  }
}
