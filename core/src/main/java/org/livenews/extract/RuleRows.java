package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/**
 * Reads updates that are parted by rules, as in the running stories of news agencies: rows of
 * underscores or asterisks, between them paragraphs that begin with a dateline. Articles have such
 * rules too, between their sections; so most parts must begin with a dateline, or print a time
 * among their first lines.
 */
final class RuleRows {

  static final String NAME = "rows between rules";

  private static final int FEWEST = 2;
  private static final int FEWEST_TIMED = 3;

  /** How many rows behind a rule are looked at for a time. */
  private static final int TOP = 3;

  private static final String MARKS = "_*-—–=~•#·.";
  private static final int LONGEST_DATELINE = 60;

  private RuleRows() {}

  static Reading read(Rows rows) {
    List<Integer> rules = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isRule(rows.get(i))) {
        rules.add(i);
      }
    }
    if (rules.size() < FEWEST) {
      return none(rows);
    }
    List<Start> starts = new ArrayList<>();
    int parts = 0;
    int from = 0;
    for (int i = 0; i <= rules.size(); i++) {
      int to = i < rules.size() ? rules.get(i) : rows.size();
      parts += rows.nextContent(from) < to ? 1 : 0;
      int dateline = dateline(rows, from, to);
      if (dateline < to) {
        starts.add(new Start(dateline, Start.UNTIMED));
      }
      from = to + 1;
    }
    return starts.size() >= FEWEST && starts.size() * 2 >= parts
        ? new Reading(NAME, starts, starts.get(0).row())
        : timed(rows, rules);
  }

  /** Where most of what stands between rules prints a time near its top, that are the updates. */
  private static Reading timed(Rows rows, List<Integer> rules) {
    List<Start> starts = new ArrayList<>();
    int parts = 0;
    for (int i = 0; i < rules.size(); i++) {
      int from = rules.get(i) + 1;
      int to = i + 1 < rules.size() ? rules.get(i + 1) : rows.size();
      int time = time(rows, from, Math.min(to, from + TOP));
      if (time >= 0) {
        starts.add(new Start(from, time));
      }
      parts += from < to ? 1 : 0;
    }
    return starts.size() >= FEWEST_TIMED && starts.size() * 2 > parts
        ? new Reading(NAME, starts, starts.get(0).row())
        : withoutDatelines(rows, rules);
  }

  /** Returns the first row that prints a time alone or at its beginning, or -1. */
  private static int time(Rows rows, int from, int to) {
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      boolean leading = row.leading().filter(p -> !p.isDateOnly()).isPresent();
      if (!row.isMuted() && (row.isClock() || leading)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the first row with a dateline, or {@code to}. */
  private static int dateline(Rows rows, int from, int to) {
    int i = from;
    while (i < to && !isDateline(rows.get(i))) {
      i++;
    }
    return i;
  }

  /** Under a live title, what stands between rules are updates; what stands above is the head. */
  private static Reading withoutDatelines(Rows rows, List<Integer> rules) {
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int to = i + 1 < rules.size() ? rules.get(i + 1) : rows.size();
      int begin = rows.nextContent(rules.get(i) + 1);
      if (begin < to) {
        starts.add(new Start(begin, Start.UNTIMED));
      }
    }
    boolean live = starts.size() >= FEWEST && LiveEvidence.in(rows, starts.get(0).row()).isAny();
    return live ? new Reading(NAME, starts, starts.get(0).row()) : none(rows);
  }

  private static Reading none(Rows rows) {
    return new Reading(NAME, List.of(), rows.size());
  }

  /** Returns where an update ends that begins at a row: at the next rule, or at {@code to}. */
  static int end(Rows rows, int from, int to) {
    int i = from;
    while (i < to && !isRule(rows.get(i))) {
      i++;
    }
    return i;
  }

  /** Whether a rule, and but one, stands at the end of each update that another one follows. */
  static boolean part(Rows rows, List<Start> starts) {
    for (int i = 0; i + 1 < starts.size(); i++) {
      int to = starts.get(i + 1).row();
      if (end(rows, starts.get(i).row(), to) != to - 1) {
        return false;
      }
    }
    return starts.size() >= FEWEST_TIMED;
  }

  /** Whether a row is a rule, by markup or made of marks. */
  static boolean isRule(Row row) {
    if (row.isMuted()) {
      return false;
    }
    String text = row.text();
    if (text.isEmpty()) {
      return row.kind() == PageBlock.Kind.RULE;
    }
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) < 0 && c != ' ') {
        return false;
      }
      marks += c == ' ' ? 0 : 1;
    }
    return marks >= 2;
  }

  /** Whether a row begins with a place in capitals and a dash: "RIGA, Latvia (AGENCY) —". */
  static boolean isDateline(Row row) {
    String text = row.text();
    if (!row.isContent() || row.isItem()) {
      return false;
    }
    int i = 0;
    int capitals = 0;
    while (i < text.length() && Character.isUpperCase(text.charAt(i))) {
      capitals++;
      i++;
    }
    if (capitals < 3 || i < text.length() && Character.isLowerCase(text.charAt(i))) {
      return false;
    }
    for (; i < Math.min(text.length() - 2, LONGEST_DATELINE); i++) {
      char c = text.charAt(i);
      if ("—–-\"".indexOf(c) >= 0 && text.charAt(i - 1) == ' ') {
        return true;
      }
      if (".!?:".indexOf(c) >= 0 && text.charAt(i + 1) == ' ' && !isShortWord(text, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the full stop at {@code i} ends an abbreviation, such as that of a state. */
  private static boolean isShortWord(String text, int i) {
    int from = text.lastIndexOf(' ', i) + 1;
    return text.charAt(i) == '.' && i - from <= 5 && Character.isUpperCase(text.charAt(from));
  }
}
