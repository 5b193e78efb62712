package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Text;
import org.livenews.model.UpdateId;

/**
 * Finds the copies of updates that a page holds at its top: the first update, and those marked as
 * pinned, where another says the same, or has the same identifier as one that is marked. The other
 * one is pinned; the copy is no update of its own.
 */
final class PinnedCopy {

  /** Shorter texts may well stand twice. */
  private static final int LEAST_LETTERS = 40;

  /** What an update says. */
  private record Said(Optional<String> headline, Body body) {
    static Said by(Entry entry) {
      return new Said(entry.headline(), entry.body());
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();

  /** Which of the entries may be copies. */
  private final List<Integer> possible = new ArrayList<>();

  /** Takes the next entry of the page. */
  void add(Entry entry) {
    if (entries.isEmpty() || entry.pinned()) {
      possible.add(entries.size());
    }
    entries.add(entry);
    lengths.add(length(entry));
  }

  /** Returns the entries without copies, whose text goes to {@code head} as dropped. */
  List<Entry> merged(Head.Builder head) {
    Map<Said, Integer> said = said();
    Map<UpdateId, Integer> ids = ids();
    List<Entry> merged = new ArrayList<>(entries);
    Set<Integer> copies = new HashSet<>();
    for (int i : possible) {
      Entry copy = entries.get(i);
      Optional<Integer> other =
          copy.id()
              .filter(id -> copy.pinned())
              .map(ids::get)
              .or(
                  () ->
                      Optional.of(copy).filter(PinnedCopy::isLong).map(c -> said.get(Said.by(c))));
      if (other.isPresent()) {
        merged.set(other.get(), entries.get(other.get()).toBuilder().pinned(true).build());
        copies.add(i);
        copy.pieces().forEach(piece -> head.drop(piece.span(), Reason.REPEAT));
      }
    }
    return copies.isEmpty()
        ? merged
        : IntStream.range(0, merged.size())
            .filter(i -> !copies.contains(i))
            .mapToObj(merged::get)
            .toList();
  }

  private boolean isOriginal(int i) {
    return i > 0 && !entries.get(i).pinned();
  }

  /** Returns the first original that says something, of those as long as a possible copy. */
  private Map<Said, Integer> said() {
    Set<Integer> ofCopies = new HashSet<>();
    possible.forEach(i -> ofCopies.add(lengths.get(i)));
    Map<Said, Integer> said = new HashMap<>();
    for (int i = 0; i < lengths.size(); i++) {
      if (ofCopies.contains(lengths.get(i)) && isOriginal(i)) {
        said.putIfAbsent(Said.by(entries.get(i)), i);
      }
    }
    return said;
  }

  /** Returns the first original with each identifier, where a copy is marked as one. */
  private Map<UpdateId, Integer> ids() {
    Map<UpdateId, Integer> ids = new HashMap<>();
    if (possible.stream().anyMatch(i -> entries.get(i).pinned())) {
      for (int i = 0; i < entries.size(); i++) {
        Optional<UpdateId> id = entries.get(i).id();
        if (id.isPresent() && isOriginal(i)) {
          ids.putIfAbsent(id.get(), i);
        }
      }
    }
    return ids;
  }

  /** Returns how long an entry is where that is told at once; copies of it are as long. */
  private static int length(Entry entry) {
    int length = entry.headline().map(String::length).orElse(0);
    for (Block block : entry.body().blocks()) {
      length += block instanceof Block.Paragraph paragraph ? length(paragraph.text()) : 1;
    }
    return length;
  }

  private static int length(Text text) {
    int length = 0;
    for (Text.Run run : text.runs()) {
      length += run.text().length();
    }
    return length;
  }

  private static boolean isLong(Entry entry) {
    return entry.body().toText().length() >= LEAST_LETTERS;
  }
}
