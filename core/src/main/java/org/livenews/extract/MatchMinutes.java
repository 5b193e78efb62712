package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/**
 * Reads updates of a match by rows that begin with its minute: "79' Goal". Where each stands in an
 * element of its own, a table row, a list item or one of a class, one of these that says something
 * without a minute is an update too.
 */
final class MatchMinutes {

  static final String NAME = "rows that begin with a minute of play";

  private static final int FEWEST = 3;

  private MatchMinutes() {}

  static Reading read(Rows rows) {
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isMinute(rows.get(i))) {
        starts.add(new Start(i, i));
      }
    }
    if (starts.size() < FEWEST) {
      return new Reading(NAME, List.of(), rows.size());
    }
    List<Start> all = Cells.of(rows, starts).map(c -> c.starts(rows, starts)).orElse(starts);
    return new Reading(NAME, all, all.get(0).row());
  }

  private static boolean isMinute(Row row) {
    return !row.isMuted() && row.minute().isPresent();
  }

  /**
   * The elements of one parent that hold a minute each.
   *
   * @param parent what holds them
   * @param name the name of their elements
   * @param classes the classes that all of them have
   */
  private record Cells(Element parent, String name, Set<String> classes) {

    static Optional<Cells> of(Rows rows, List<Start> starts) {
      Map<Element, Integer> held = new IdentityHashMap<>();
      for (Start start : starts) {
        for (Element e = rows.get(start.row()).block().element(); e != null; e = e.parent()) {
          held.merge(e, 1, Integer::sum);
        }
      }
      Optional<Cells> cells = Optional.empty();
      for (Start start : starts) {
        Element line = rows.get(start.row()).block().element();
        Element cell = line;
        while (cell.parent() != null && held.getOrDefault(cell.parent(), 0) == 1) {
          cell = cell.parent();
        }
        boolean first = cells.isEmpty();
        boolean apart = isOfList(cell) || cell != line && !cell.className().isBlank();
        cells = first ? Optional.of(new Cells(cell)) : cells.get().with(cell);
        if (!apart || cells.isEmpty()) {
          return Optional.empty();
        }
      }
      return cells;
    }

    private Cells(Element first) {
      this(Objects.requireNonNull(first.parent()), first.normalName(), first.classNames());
    }

    private static boolean isOfList(Element element) {
      return element.normalName().equals("tr") || element.normalName().equals("li");
    }

    /** Returns these with another cell, if that one is like them. */
    private Optional<Cells> with(Element cell) {
      Set<String> common = new HashSet<>(classes);
      common.retainAll(cell.classNames());
      boolean like =
          cell.parent() == parent
              && cell.normalName().equals(name)
              && (classes.isEmpty() == common.isEmpty());
      return like ? Optional.of(new Cells(parent, name, common)) : Optional.empty();
    }

    /** Returns the starts, and those of the cells that say something without a minute. */
    List<Start> starts(Rows rows, List<Start> timed) {
      Map<Element, Start> starts = new IdentityHashMap<>();
      timed.forEach(start -> cell(rows.get(start.row())).ifPresent(c -> starts.put(c, start)));
      List<Start> all = new ArrayList<>();
      Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        Optional<Element> cell = cell(row);
        if (cell.isEmpty()) {
          continue;
        }
        Start start = starts.get(cell.get());
        if (start != null) {
          if (start.row() == i) {
            all.add(start);
          }
        } else if (row.isContent() && row.shape() == Shape.SENTENCE && seen.add(cell.get())) {
          all.add(untimed(rows, cell.get(), i));
        }
      }
      return all;
    }

    /** Returns the start of a cell whose first sentence is given: at the word for its time. */
    private static Start untimed(Rows rows, Element cell, int sentence) {
      int first = rows.stats().of(cell, sentence).first();
      boolean word =
          first == sentence - 1
              && rows.get(first).isContent()
              && rows.get(first).words() == 1
              && !isOfList(cell);
      return word ? new Start(first, first) : new Start(sentence, Start.UNTIMED);
    }

    private Optional<Element> cell(Row row) {
      @Nullable Element cell = row.block().element();
      while (cell != null && cell.parent() != parent) {
        cell = cell.parent();
      }
      return Optional.ofNullable(cell)
          .filter(c -> c.normalName().equals(name) && c.classNames().containsAll(classes));
    }
  }
}
