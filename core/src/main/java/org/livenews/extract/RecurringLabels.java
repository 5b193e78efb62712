package org.livenews.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that stand in front of one clock after another, whatever they mean: "LATEST 14:05", "Alert
 * 13:40 - The bridge …". A word list can't know them all, but a page gives them away: the same
 * label recurs, and the clocks behind it run in order, as lengths of videos don't.
 */
final class RecurringLabels {

  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 30;
  private static final int MOST_OUT_OF_ORDER = 4;

  private final Set<String> labels;
  private final Times times;

  private RecurringLabels(Set<String> labels, Times times) {
    this.times = times;
    this.labels = Set.copyOf(labels);
  }

  static RecurringLabels of(List<PageBlock> blocks, Times times) {
    Map<String, List<String>> lines = new HashMap<>();
    for (PageBlock block : blocks) {
      if (block.glance().hasDigit() && clockOf(block.text()) > 0) {
        lines.computeIfAbsent(label(block.text()), k -> new ArrayList<>()).add(block.text());
      }
    }
    lines.values().removeIf(same -> same.size() < FEWEST || !isRun(clocks(same, times)));
    return new RecurringLabels(lines.keySet(), times);
  }

  private static List<LocalTime> clocks(List<String> lines, Times times) {
    List<LocalTime> clocks = new ArrayList<>();
    for (String line : lines) {
      labelled(line, times).ifPresent(phrase -> clocks.add(phrase.time().orElseThrow()));
    }
    return clocks;
  }

  /** Returns the clock at the beginning of a line, with the label of the page in front of it. */
  Optional<TimePhrase> clock(String text) {
    return labels.isEmpty()
        ? Optional.empty()
        : labelled(text, times).filter(phrase -> labels.contains(label(text)));
  }

  /**
   * Reads a clock behind up to four words at the beginning of a line, which may be glued to it and
   * are no name. The phrase begins with the words.
   */
  private static Optional<TimePhrase> labelled(String text, Times times) {
    int p = clockOf(text);
    if (p == 0) {
      return Optional.empty();
    }
    int start = TimeMarks.skipMarks(text, 0, p);
    boolean glued = Signs.isOfWord(text.charAt(p - 1));
    LineTimes clock = times.line(text.substring(p));
    return clock
        .stamp()
        .or(clock::leading)
        .filter(phrase -> phrase.time().isPresent() && phrase.from() == 0)
        .filter(phrase -> glued || !names(text.substring(start, p)))
        .map(phrase -> phrase.behind(start, p));
  }

  /** Returns where the figures of a clock begin behind up to four words, else 0. */
  private static int clockOf(String text) {
    int limit = Math.min(text.length(), LONGEST);
    int figure = 0;
    while (figure < limit && !Signs.isDigit(text.charAt(figure))) {
      figure++;
    }
    if (figure == limit) {
      return 0;
    }
    int start = TimeMarks.skipMarks(text, 0, figure);
    int words = 0;
    for (int p = start; p < figure; p++) {
      char c = text.charAt(p);
      if (!Signs.isOfWord(c) && !TimeMarks.isSeparator(c)) {
        return 0;
      }
      words += Signs.isOfWord(c) && (p == start || !Signs.isOfWord(text.charAt(p - 1))) ? 1 : 0;
    }
    return words > 0 && words <= MOST_WORDS ? figure : 0;
  }

  /** Whether a label says who wrote, "by Ann Lee on", and so is no label of the time. */
  private static boolean names(String label) {
    int to = label.length();
    while (to > 0 && TimeMarks.isSeparator(label.charAt(to - 1))) {
      to--;
    }
    String name = label.substring(0, to);
    String before = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    return Bylines.looksLikeNames(name)
        || Bylines.read(name, HouseStyle.GENERIC).isPresent()
        || Bylines.read(before, HouseStyle.GENERIC).isPresent();
  }

  /** Returns what stands in front of the first figure; small and large letters are alike. */
  private static String label(String text) {
    int p = 0;
    while (p < text.length() && !Signs.isDigit(text.charAt(p))) {
      p++;
    }
    return text.substring(0, p).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether clocks are many, differ, and hardly change direction. */
  private static boolean isRun(List<LocalTime> times) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < times.size(); i++) {
      int order = times.get(i).compareTo(times.get(i - 1));
      up += order > 0 ? 1 : 0;
      down += order < 0 ? 1 : 0;
    }
    return new HashSet<>(times).size() >= FEWEST
        && Math.min(up, down) * MOST_OUT_OF_ORDER < times.size();
  }
}
