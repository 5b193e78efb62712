package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/** Reads updates that close with a time, rather than begin with it. */
final class ClosingTimes {

  static final String NAME = "lines of who posted and when";

  private static final int SHORT_WORDS = 12;

  private ClosingTimes() {}

  /** Reads updates without headline that close with who posted them, the day and the time. */
  static Reading read(Rows rows) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isPosted(rows.get(i))) {
        lines.add(i);
      }
    }
    if (!signText(rows, lines)) {
      return new Reading(NAME, List.of(), rows.size());
    }
    int first = textAbove(rows, lines);
    return new Reading(NAME, starts(rows, lines, first), first);
  }

  /** Whether a line ends with day and time and says before them who wrote. */
  static boolean isPosted(Row row) {
    Optional<TimePhrase> time = row.trailing();
    return time.isPresent()
        && time.get().date().isPresent()
        && time.get().time().isPresent()
        && Bylines.read(row.text().substring(0, time.get().from()), HouseStyle.GENERIC).isPresent();
  }

  /** Returns where the first update begins; empty where times do not close updates. */
  static OptionalInt firstRow(Rows rows, List<Integer> times) {
    if (closeHeaded(rows, times)) {
      return OptionalInt.of(headlineAbove(rows, times.get(0)));
    }
    return sign(rows, times) ? OptionalInt.of(textAbove(rows, times)) : OptionalInt.empty();
  }

  /**
   * Whether the time closes each update: text goes before the first one, none comes after the last,
   * and headlines follow the others.
   */
  private static boolean closeHeaded(Rows rows, List<Integer> times) {
    int last = times.get(times.size() - 1);
    int first = times.get(0);
    if (beginsUpdate(rows, last) || holdsText(rows, last + 1)) {
      return false;
    }
    int headlines = 0;
    for (int time : times.subList(0, times.size() - 1)) {
      int next = rows.nextContent(time + 1);
      headlines += next < last && rows.get(next).isHeadline() ? 1 : 0;
    }
    return times.size() > 2
        && headlines >= times.size() - 1
        && headlineAbove(rows, first) >= 0
        && rows.get(first - 1).shape() == Shape.SENTENCE;
  }

  /** Whether a headline and its text stand right below the time. */
  private static boolean beginsUpdate(Rows rows, int time) {
    int text = time + 2;
    return text < rows.size()
        && rows.get(time + 1).isHeadline()
        && rows.get(text).isContent()
        && rows.get(text).shape() == Shape.SENTENCE;
  }

  /** Returns the nearest row above that looks like a headline and has text below it, or -1. */
  private static int headlineAbove(Rows rows, int time) {
    for (int i = time - 2; i > 0; i--) {
      if (rows.get(i).isHeadline()) {
        return TitleLine.find(rows, time) == i ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether each time stands beside the name of who posted the text above. */
  private static boolean sign(Rows rows, List<Integer> times) {
    return times.stream().allMatch(time -> rows.get(time).isSigned()) && signText(rows, times);
  }

  /**
   * Whether lines close updates that begin without headline: text stands right above nearly every
   * one, and none below the last but what the capture cuts.
   */
  private static boolean signText(Rows rows, List<Integer> lines) {
    if (lines.size() <= 2) {
      return false;
    }
    int texts = 0;
    for (int line : lines) {
      texts += line > 0 && isText(rows.get(line - 1)) ? 1 : 0;
    }
    return (!holdsText(rows, lines.get(lines.size() - 1) + 1) || isCut(rows))
        && texts * 4 >= lines.size() * 3
        && textAbove(rows, lines) >= 0;
  }

  /** Whether a longer sentence stands from a row on. */
  private static boolean holdsText(Rows rows, int from) {
    for (int i = rows.nextContent(from); i < rows.size(); i = rows.nextContent(i + 1)) {
      if (rows.get(i).shape() == Shape.SENTENCE && rows.get(i).words() > SHORT_WORDS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the capture ends inside a sentence. */
  private static boolean isCut(Rows rows) {
    Row last = rows.get(rows.size() - 1);
    return last.isContent() && last.shape() != Shape.SENTENCE && last.words() > SHORT_WORDS;
  }

  private static boolean isText(Row row) {
    return row.isContent() && row.shape() == Shape.SENTENCE;
  }

  /**
   * Returns the first of the paragraphs that end right above the first time, or -1. Where all other
   * updates have one paragraph less, the one below the headline of the page belongs to that.
   */
  private static int textAbove(Rows rows, List<Integer> times) {
    int first = times.get(0);
    int texts = countTextAbove(rows, first);
    int row = first - texts;
    boolean head = row > 0 && rows.get(row - 1).isHeadline();
    boolean more = times.stream().skip(1).allMatch(time -> countTextAbove(rows, time) == texts - 1);
    return texts == 0 ? -1 : head && texts > 1 && more ? row + 1 : row;
  }

  private static int countTextAbove(Rows rows, int time) {
    int row = time;
    while (row > 0 && isText(rows.get(row - 1))) {
      row--;
    }
    return time - row;
  }

  /**
   * Returns the updates that end at the times; the first begins at a row. A clock with nothing
   * between the one before and itself belongs to the same update. A line of who posted on which day
   * is the end of an update of its own, also where a capture holds nothing else of that.
   */
  static List<Start> starts(Rows rows, List<Integer> times, int first) {
    List<Start> starts = new ArrayList<>();
    int row = first;
    for (int time : times) {
      if (row <= time) {
        starts.add(new Start(row, time));
      }
      row = rows.nextContent(time + 1);
      while (row > time + 1 && rows.get(row - 1).picture() != Row.Picture.NONE) {
        row--;
      }
    }
    if (row < rows.size() && isCut(rows)) {
      starts.add(new Start(row, Start.UNTIMED));
    }
    return starts;
  }
}
