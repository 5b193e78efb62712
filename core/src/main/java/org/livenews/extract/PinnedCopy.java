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

  private PinnedCopy() {}

  /** Returns the entries without copies, whose text goes to {@code head} as dropped. */
  static List<Entry> merged(List<Entry> entries, Head.Builder head) {
    Map<Said, Integer> said = new HashMap<>();
    Map<UpdateId, Integer> ids = new HashMap<>();
    Set<Integer> lengths = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (i == 0 || entries.get(i).pinned()) {
        lengths.add(length(entries.get(i)));
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0 && !entries.get(i).pinned()) {
        if (lengths.contains(length(entries.get(i)))) {
          said.putIfAbsent(Said.by(entries.get(i)), i);
        }
        Optional<UpdateId> id = entries.get(i).id();
        if (id.isPresent()) {
          ids.putIfAbsent(id.get(), i);
        }
      }
    }
    List<Entry> merged = new ArrayList<>(entries);
    Set<Integer> copies = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry copy = entries.get(i);
      if (i == 0 || copy.pinned()) {
        Optional<Integer> other =
            copy.id()
                .filter(id -> copy.pinned())
                .map(ids::get)
                .or(
                    () ->
                        Optional.of(copy)
                            .filter(PinnedCopy::isLong)
                            .map(c -> said.get(Said.by(c))));
        if (other.isPresent()) {
          merged.set(other.get(), entries.get(other.get()).toBuilder().pinned(true).build());
          copies.add(i);
          copy.pieces().forEach(piece -> head.drop(piece.span(), Reason.REPEAT));
        }
      }
    }
    return IntStream.range(0, merged.size())
        .filter(i -> !copies.contains(i))
        .mapToObj(merged::get)
        .toList();
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
