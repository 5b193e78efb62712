package org.livenews.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of updates that their {@link Slots} are told by, read in one pass over all rows. */
final class SlotLines {

  /** How many lines of an update are looked at for its headline and byline. */
  private static final int TOP = 3;

  private static final int FRAME_WORDS = 6;
  private static final int LONGEST_LABEL = 40;

  private final List<List<Row>> tops = new ArrayList<>();
  private final Recurrence shorts = new Recurrence();
  private final Recurrence labels = new Recurrence();
  private final BitSet stated = new BitSet();

  /** Takes the rows of the next update. */
  void read(Rows rows, Outline.Part part) {
    int time = part.time().map(t -> t.span().block().index()).orElse(-1);
    List<Row> top = new ArrayList<>(TOP);
    boolean isStated = false;
    for (int i = part.from(); i < part.to(); i++) {
      Row row = rows.get(i);
      if (!row.isContent()) {
        continue;
      }
      if (top.size() < TOP && i != time && !Badge.isLine(row)) {
        top.add(row);
        speaker(row).ifPresent(label -> labels.add(label, tops.size()));
      }
      if (mayBeFrame(row)) {
        shorts.add(unnumbered(row.text()), tops.size());
      }
      if (!isStated && row.isStatedHeadline()) {
        isStated = true;
        stated.set(i);
      }
    }
    tops.add(top);
  }

  /** Returns the first lines of each update, apart from its time. */
  List<List<Row>> tops() {
    return tops;
  }

  /** Returns the unnumbered texts that stand in most updates. */
  Set<String> frame() {
    return shorts.mostOf(tops.size());
  }

  /**
   * Returns the labels of a conversation: words in front of a colon with which more than one line
   * of most updates begins, "Question" and "Answer".
   */
  Set<String> speakers() {
    Set<String> speakers = labels.mostOf(tops.size());
    return speakers.size() > 1 ? speakers : Set.of();
  }

  /** Returns the rows that a vocabulary for machines names as headlines, one of an update. */
  BitSet stated() {
    return stated;
  }

  /** Whether a row is short enough to say nothing about the update that it stands in. */
  static boolean mayBeFrame(Row row) {
    return row.words() <= FRAME_WORDS && !Slots.isHeading(row);
  }

  /** Returns the first word of a line that begins with a label: "Question (Ann, Riga): …". */
  static Optional<String> speaker(Row row) {
    String text = row.text();
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL || colon + 1 == text.length()) {
      return Optional.empty();
    }
    int end = 0;
    while (end < text.length() && Signs.isOfWord(text.charAt(end))) {
      end++;
    }
    boolean label = end > 0 && colon >= end;
    return label ? Optional.of(text.substring(0, end)) : Optional.empty();
  }

  /** Returns the text with every figure as 0: counters differ in nothing else. */
  static String unnumbered(String text) {
    if (!Signs.hasDigit(text, 0, text.length())) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || out.length() == 0 || out.charAt(out.length() - 1) != '0') {
        out.append(digit ? '0' : c);
      }
    }
    return out.toString();
  }
}
