package org.livenews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
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

  /**
   * A stretch of a block that is claimed; what it is taken from need not be asked again.
   *
   * @param before the claim on the same block that was taken before it, if there is one
   */
  private record Claim(
      int from,
      int to,
      Role role,
      Optional<Dropped.Reason> reason,
      Optional<String> update,
      @Nullable Claim before) {}

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

  /** The last claim on each block, by its index. */
  private @Nullable Claim[] claims = {};

  /** Takes a claim, unless part of the stretch is claimed already. */
  boolean claim(Piece piece, Optional<String> update) {
    Span span = piece.span();
    int block = span.block().index();
    Claim last = last(block);
    for (Claim claim = last; claim != null; claim = claim.before()) {
      if (span.from() < claim.to() && claim.from() < span.to()) {
        return false;
      }
    }
    if (block >= claims.length) {
      claims = Arrays.copyOf(claims, 2 * block + 1);
    }
    claims[block] = new Claim(span.from(), span.to(), piece.role(), piece.reason(), update, last);
    return true;
  }

  private @Nullable Claim last(int block) {
    return block < claims.length ? claims[block] : null;
  }

  /** Returns the claims on a block in the order of its text. */
  private List<Claim> on(int block) {
    Claim last = last(block);
    if (last == null || last.before() == null) {
      return last == null ? List.of() : List.of(last);
    }
    List<Claim> all = new ArrayList<>();
    for (Claim claim = last; claim != null; claim = claim.before()) {
      all.add(claim);
    }
    Collections.reverse(all); // as they were taken: those of nothing may begin where others do
    all.sort(Comparator.comparingInt(Claim::from));
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
      boolean within = isClaimed(block) || region.isEmpty() || in(region.get(), block);
      if (within || isApart(block)) {
        partition(block, on(block.index()), out);
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
    int last = Math.min(claims.length, blocks.size()) - 1;
    while (first <= last && !isInRegion(blocks.get(first))) {
      first++;
    }
    while (last > first && !isInRegion(blocks.get(last))) {
      last--;
    }
    return first > last ? Optional.empty() : common(blocks.get(first), blocks.get(last));
  }

  private boolean isInRegion(PageBlock block) {
    return isClaimed(block) && !isApart(block);
  }

  private boolean isClaimed(PageBlock block) {
    return last(block.index()) != null;
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

  private static void partition(PageBlock block, List<Claim> ordered, Stretches out) {
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
