package org.livenews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.extract.PageBlock;
import org.livenews.extract.Piece;
import org.livenews.extract.Span;
import org.livenews.model.Dropped;
import org.livenews.model.Segment;
import org.livenews.model.Segment.Role;

/**
 * Who claims which stretch of the page, and what nobody claims.
 *
 * <p>The content region is the smallest element that holds all that was claimed. In it, each
 * block's text is partitioned: a gap of mere punctuation goes to the stretch before it (at the
 * beginning, to the one behind it), any other gap is dropped as unclaimed.
 */
final class SegmentMap {

  /** A stretch of a block that is claimed; what it is taken from need not be asked again. */
  private record Claim(
      int from, int to, Role role, Optional<Dropped.Reason> reason, Optional<String> update) {}

  /** Who is told of the stretches of a partition, in page order. */
  private interface Stretches {
    void add(
        PageBlock block,
        int from,
        int to,
        Role role,
        Optional<String> update,
        Optional<Dropped.Reason> reason);
  }

  /** The claims on each block, by its index. */
  private final List<List<Claim>> claims = new ArrayList<>();

  /** Takes a claim, unless part of the stretch is claimed already. */
  boolean claim(Piece piece, Optional<String> update) {
    Span span = piece.span();
    Claim claim = new Claim(span.from(), span.to(), piece.role(), piece.reason(), update);
    int block = span.block().index();
    List<Claim> there = on(block);
    for (int i = 0; i < there.size(); i++) {
      if (claim.from() < there.get(i).to() && there.get(i).from() < claim.to()) {
        return false;
      }
    }
    while (claims.size() <= block) {
      claims.add(List.of());
    }
    claims.set(block, there.isEmpty() ? List.of(claim) : with(claim, there));
    return true;
  }

  private List<Claim> on(int block) {
    return block < claims.size() ? claims.get(block) : List.of();
  }

  private static List<Claim> with(Claim claim, List<Claim> others) {
    List<Claim> all = others instanceof ArrayList ? others : new ArrayList<>(others);
    all.add(claim);
    return all;
  }

  /** Returns the segments of the content region in page order. */
  List<Segment> all(List<PageBlock> blocks) {
    List<Segment> all = new ArrayList<>();
    partition(
        blocks,
        (block, from, to, role, update, reason) ->
            all.add(
                new Segment(
                    block.index(),
                    from,
                    to,
                    block.text().substring(from, to),
                    role,
                    update,
                    reason)));
    return all;
  }

  /** Returns the dropped stretches of the content region in page order. */
  List<Dropped> dropped(List<PageBlock> blocks) {
    List<Dropped> dropped = new ArrayList<>();
    partition(
        blocks,
        (block, from, to, role, update, reason) -> {
          if (role == Role.DROPPED) {
            String text = block.text().substring(from, to).strip();
            dropped.add(new Dropped(text, reason.orElseThrow()));
          }
        });
    return dropped;
  }

  private void partition(List<PageBlock> blocks, Stretches out) {
    Optional<Element> region = region(blocks);
    for (PageBlock block : blocks) {
      if (block.text().isEmpty()) {
        continue;
      }
      List<Claim> there = on(block.index());
      boolean within = !there.isEmpty() || region.isEmpty() || in(region.get(), block);
      if (within || isApart(block)) {
        partition(block, there, out);
      }
    }
  }

  /** Whether a block stands in linked data only. */
  private static boolean isApart(PageBlock block) {
    return block.element().ownerDocument() == null;
  }

  private static boolean in(Element region, PageBlock block) {
    for (Element e = block.element(); e != null; e = e.parent()) {
      if (e == region) {
        return true;
      }
    }
    return false;
  }

  /** Returns the smallest element that holds all claimed blocks, or nothing where none is. */
  private Optional<Element> region(List<PageBlock> blocks) {
    int first = 0;
    int last = Math.min(claims.size(), blocks.size()) - 1;
    while (first <= last && !isInRegion(blocks.get(first))) {
      first++;
    }
    while (last > first && !isInRegion(blocks.get(last))) {
      last--;
    }
    return first > last ? Optional.empty() : common(blocks.get(first), blocks.get(last));
  }

  private boolean isInRegion(PageBlock block) {
    return !on(block.index()).isEmpty() && !isApart(block);
  }

  /** Returns the smallest element that holds two blocks, and with them those between. */
  private static Optional<Element> common(PageBlock first, PageBlock last) {
    for (Element e = first.element(); e != null; e = e.parent()) {
      if (in(e, last)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  private static void partition(PageBlock block, List<Claim> unordered, Stretches out) {
    List<Claim> ordered = unordered;
    if (unordered.size() > 1) {
      ordered = new ArrayList<>(unordered);
      ordered.sort(Comparator.comparingInt(Claim::from));
    }
    String text = block.text();
    int at = 0;
    for (int i = 0; i < ordered.size(); i++) {
      Claim claim = ordered.get(i);
      int from = claim.from();
      if (hasWord(text, at, from)) {
        unclaimed(block, at, from, out);
        at = from;
      }
      int next = i + 1 < ordered.size() ? ordered.get(i + 1).from() : text.length();
      int to = hasWord(text, claim.to(), next) ? claim.to() : next;
      out.add(block, at, to, claim.role(), claim.update(), claim.reason());
      at = to;
    }
    if (at < text.length()) {
      unclaimed(block, at, text.length(), out);
    }
  }

  private static void unclaimed(PageBlock block, int from, int to, Stretches out) {
    Dropped.Reason reason =
        hasWord(block.text(), from, to) ? Dropped.Reason.UNCLAIMED : Dropped.Reason.SEPARATOR;
    out.add(block, from, to, Role.DROPPED, Optional.empty(), Optional.of(reason));
  }

  private static boolean hasWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
