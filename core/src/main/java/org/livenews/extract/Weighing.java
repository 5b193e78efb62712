package org.livenews.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/** Weighs a reading by times against the page as a whole, and mends its ends. */
final class Weighing {

  private static final int FEW = 4;
  private static final int FEW_LINES = 6;
  private static final int LINE_WORDS = 8;
  private static final double LEAST_COVER = 0.5;
  private static final double ENDS_IN_TEXT = 0.8;
  private static final int SHORT_WORDS = 10;

  private Weighing() {}

  /**
   * Returns the reading, or one without updates where its few updates hold too little of the page's
   * text: an article with a programme, or with times in its frame.
   */
  static Reading believed(Rows rows, Reading reading) {
    List<Start> starts = KeyEvents.leftOut(rows, reading.starts());
    if (starts.isEmpty()) {
      return new Reading(reading.name(), starts, rows.size(), reading.note());
    }
    int first = starts.get(0).row();
    boolean called =
        LiveEvidence.in(rows, first).isStrong()
            || first > 0
                && (rows.get(first - 1).shape() == Shape.LABEL || rows.get(first - 1).isDay());
    if (rows.isMarkedUp() && !holdText(rows, starts)) {
      return givenUp(reading, rows, "given up: no text goes with " + starts.size());
    }
    boolean believed = called || starts.size() > FEW_LINES || covers(rows, starts);
    return believed
        ? new Reading(reading.name(), starts, first)
        : givenUp(
            reading, rows, "given up: " + starts.size() + " hold too little of the page's text");
  }

  private static Reading givenUp(Reading reading, Rows rows, String why) {
    return new Reading(reading.name(), List.of(), rows.size(), why);
  }

  /** Whether there are many updates, or one of a few that holds a sentence. */
  private static boolean holdText(Rows rows, List<Start> starts) {
    for (int i = 0; i < starts.size(); i++) {
      for (int k = starts.get(i).row(); k < end(rows, starts, i); k++) {
        Row row = rows.get(k);
        if (row.isContent() && row.shape() == Shape.SENTENCE && row.words() > LINE_WORDS) {
          return true;
        }
      }
    }
    return starts.size() > FEW;
  }

  private static boolean covers(Rows rows, List<Start> starts) {
    int n = starts.size();
    int[] words = new int[n];
    for (int i = 0; i < n; i++) {
      words[i] = words(rows, starts.get(i).row(), end(rows, starts, i));
    }
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    int median = sorted[(n - 1) / 2];
    if (n > 1 && median <= LINE_WORDS) {
      return false;
    }
    int held = Arrays.stream(words).map(w -> Math.min(w, 4 * median + 20)).sum();
    int title = TitleLine.find(rows, starts.get(0).row());
    return n > FEW || held >= words(rows, title + 1, rows.size()) * LEAST_COVER;
  }

  private static int end(Rows rows, List<Start> starts, int i) {
    return i + 1 < starts.size() ? starts.get(i + 1).row() : rows.size();
  }

  private static int words(Rows rows, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += rows.get(i).isContent() ? rows.get(i).words() : 0;
    }
    return words;
  }

  /**
   * Returns where the last update ends: before the words of the frame behind its text. Where
   * updates end in text, the first short line behind the text of the last one is such a word; where
   * no rule stands before the last one, one behind it parts it from what follows. The time of an
   * update is never behind its end.
   */
  static int end(Rows rows, List<Start> starts) {
    Start last = starts.get(starts.size() - 1);
    Set<String> inside = new HashSet<>();
    for (int i = starts.get(0).row(); i < last.row(); i++) {
      inside.add(rows.get(i).text());
    }
    boolean inText = endInText(rows, starts);
    boolean subheads = haveSubheads(rows, starts);
    boolean ruled = RuleRows.end(rows, starts.get(0).row(), last.row()) < last.row();
    boolean text = false;
    boolean content = last.time() >= 0 && rows.get(last.time()).isContent();
    for (int i = last.row(); i < rows.size(); i++) {
      Row row = rows.get(i);
      if (i == last.time() || row.isMuted()) {
        text |= !row.isMuted() && row.leading().isPresent() && row.shape() == Shape.SENTENCE;
        continue;
      }
      boolean frame = row.stock().filter(Weighing::closes).isPresent();
      boolean shortLine =
          inText && text && isShortLine(rows, i) && !(subheads && isText(rows, i + 1));
      boolean ends =
          (frame && content || shortLine) && !inside.contains(row.text())
              || content && !ruled && RuleRows.isRule(row);
      if (ends && i > last.time()) {
        return i;
      }
      content |= row.isContent();
      text |= row.isContent() && (row.shape() == Shape.SENTENCE || row.isItem());
    }
    return rows.size();
  }

  private static boolean closes(StockLine line) {
    return line == StockLine.FURNITURE
        || line == StockLine.PROMO
        || line == StockLine.COUNTER
        || line == StockLine.COMMENTS;
  }

  /** Whether a row is a short line, or a label with such lines behind it, and not cut off there. */
  private static boolean isShortLine(Rows rows, int i) {
    Row row = rows.get(i);
    int next = rows.nextContent(i + 1);
    if (!row.isContent() || row.words() > SHORT_WORDS || i == rows.size() - 1) {
      return false;
    }
    return row.shape() == Shape.HEADLINE
        || row.shape() == Shape.LABEL
            && (next == rows.size() || rows.get(next).shape() == Shape.HEADLINE);
  }

  /** Whether in an update but the last a headline stands between paragraphs. */
  private static boolean haveSubheads(Rows rows, List<Start> starts) {
    for (int i = 0; i + 1 < starts.size(); i++) {
      int to = end(rows, starts, i) - 1;
      for (int k = starts.get(i).row() + 2; k < to; k++) {
        if (rows.get(k).isHeadline() && isText(rows, k - 1) && isText(rows, k + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a row is a paragraph of more than a few words. */
  private static boolean isText(Rows rows, int i) {
    return rows.get(i).isContent()
        && rows.get(i).shape() == Shape.SENTENCE
        && rows.get(i).words() > SHORT_WORDS;
  }

  private static boolean endInText(Rows rows, List<Start> starts) {
    int ends = 0;
    for (int i = 0; i + 1 < starts.size(); i++) {
      int row = end(rows, starts, i) - 1;
      while (row > starts.get(i).row() && !rows.get(row).isContent()) {
        row--;
      }
      Shape shape = rows.get(row).shape();
      ends += shape == Shape.SENTENCE || rows.get(row).isItem() ? 1 : 0;
    }
    return starts.size() > 2 && ends >= (starts.size() - 1) * ENDS_IN_TEXT;
  }
}
