package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Segment.Role;

/** What stands where in the updates of a page, voted over all of them before it is read in one. */
final class Slots {

  /** What the text behind a clock on its own line can be. */
  enum RunIn {
    HEADLINE,
    BODY,
    NAME
  }

  /** How the headline of an update is told from its text. */
  enum Headline {
    /** It is marked up as a heading. */
    HEADING,
    /** It is the first line, and looks like a headline. */
    FIRST_LINE,
    /** It is the first line, and a bullet. */
    BULLET,
    /** Updates have none. */
    NONE
  }

  /** How many lines of an update are looked at for its headline and byline. */
  private static final int TOP = 3;

  private static final int NAME_WORDS = 5;
  private static final int FRAME_WORDS = 6;
  private static final int FEWEST_REPETITIONS = 3;
  private static final int LONGEST_LABEL = 40;

  private final RunIn runIn;
  private final boolean names;
  private final Headline headline;
  private final boolean numbered;
  private final boolean labelled;
  private final Set<String> frame;
  private final boolean stated;

  private Slots(
      RunIn runIn,
      boolean names,
      Headline headline,
      List<String> firsts,
      Set<String> frame,
      boolean stated) {
    this.stated = stated;
    this.runIn = runIn;
    this.names = names;
    this.headline = headline;
    this.numbered = Numbering.counts(firsts);
    this.labelled = BreakingLabels.recur(firsts);
    this.frame = frame;
  }

  static Slots of(Rows rows, Outline outline) {
    List<List<Row>> tops = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      tops.add(top(rows, part));
    }
    boolean headed = outline.marks().haveSlot(Role.HEADLINE);
    boolean names = !outline.marks().haveSlot(Role.BYLINE) && hasNames(tops);
    RunIn runIn = runIn(outline);
    List<String> firsts = firsts(outline, tops);
    Set<String> frame = frame(rows, outline);
    boolean stated = HeadlineMarks.stateMost(rows, outline);
    if (headed) {
      RunIn beside = runIn == RunIn.HEADLINE ? RunIn.NAME : runIn;
      return new Slots(beside, names, Headline.NONE, firsts, frame, stated);
    }
    Headline headline = headline(outline, runIn, tops, names);
    return new Slots(runIn, names, headline, firsts, frame, stated);
  }

  /** Whether the headlines of most updates are named by a vocabulary for machines. */
  boolean areStated() {
    return stated;
  }

  /** Returns the text that each update begins with, apart from its time. */
  private static List<String> firsts(Outline outline, List<List<Row>> tops) {
    List<String> firsts = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      Optional<Outline.PrintedTime> time = outline.parts().get(i).time();
      String first = tops.get(i).isEmpty() ? "" : tops.get(i).get(0).text();
      String beside =
          time.map(t -> t.before().isEmpty() ? t.after() : t.before()).map(Span::text).orElse("");
      firsts.add(beside.isEmpty() ? first : beside);
    }
    return firsts;
  }

  /** Returns where a headline begins behind the number or the label of its update. */
  int headlineBegin(String headline) {
    int number = numbered ? Numbering.end(headline) : 0;
    return number == 0 && labelled ? BreakingLabels.end(headline) : number;
  }

  /** Returns what the text behind a clock is. */
  RunIn runIn() {
    return runIn;
  }

  Headline headline() {
    return headline;
  }

  /**
   * Whether a row among the first lines of an update is a bare name, where most updates have one.
   */
  boolean isName(Row row) {
    return names && looksLikeName(row);
  }

  /** Whether a row stands in so many updates that it says nothing about any of them. */
  boolean isFrame(Row row) {
    return row.words() <= FRAME_WORDS
        && row.block().kind() != PageBlock.Kind.HEADING
        && frame.contains(unnumbered(row.text()));
  }

  /** Returns the text with every figure as 0: counters differ in nothing else. */
  private static String unnumbered(String text) {
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

  private static List<Row> top(Rows rows, Outline.Part part) {
    int time = part.time().map(t -> t.span().block().index()).orElse(-1);
    List<Row> top = new ArrayList<>(TOP);
    for (int i = part.from(); i < part.to() && top.size() < TOP; i++) {
      if (i != time && rows.get(i).isContent() && !Badge.isLine(rows.get(i))) {
        top.add(rows.get(i));
      }
    }
    return top;
  }

  private static RunIn runIn(Outline outline) {
    int after = 0;
    int names = 0;
    int finished = 0;
    for (Outline.Part part : outline.parts()) {
      if (hasRunIn(part)) {
        String text = part.time().orElseThrow().after().text();
        after++;
        names += isSignature(text) ? 1 : 0;
        finished += Shape.of(text) == Shape.SENTENCE ? 1 : 0;
      }
    }
    return names * 2 > after ? RunIn.NAME : finished * 2 > after ? RunIn.BODY : RunIn.HEADLINE;
  }

  private static boolean isSignature(String text) {
    return Bylines.looksLikeNames(text) || Bylines.read(text, HouseStyle.GENERIC).isPresent();
  }

  private static boolean hasRunIn(Outline.Part part) {
    return part.time().filter(t -> !t.after().isEmpty()).isPresent();
  }

  /**
   * Whether many updates have a bare name among their first lines. Lines that never recur and are
   * the only ones that could be headlines are no names, even where they look so: capitals.
   */
  private static boolean hasNames(List<List<Row>> tops) {
    int named = 0;
    int alone = 0;
    Set<String> different = new HashSet<>();
    for (List<Row> top : tops) {
      List<Row> names = new ArrayList<>(top);
      names.removeIf(row -> !looksLikeName(row));
      if (!names.isEmpty()) {
        named++;
        alone += top.stream().anyMatch(row -> row.isHeadline() && !names.contains(row)) ? 0 : 1;
        different.add(names.get(0).text());
      }
    }
    boolean headlines = named > FEWEST_REPETITIONS && alone == named && different.size() == named;
    return named >= 2 && named * 5 >= tops.size() * 2 && !headlines;
  }

  /** Whether a row is a short line that could be the name of who wrote an update. */
  static boolean looksLikeName(Row row) {
    return row.words() <= NAME_WORDS
        && row.block().kind() != PageBlock.Kind.HEADING
        && row.shape() == Shape.HEADLINE
        && (Bylines.looksLikeNames(row.text())
            || Bylines.isOrganization(row.text(), HouseStyle.GENERIC));
  }

  private static Headline headline(
      Outline outline, RunIn runIn, List<List<Row>> tops, boolean names) {
    int asked = 0;
    int headings = 0;
    int lines = 0;
    int bullets = 0;
    Set<String> speakers = speakers(tops);
    for (int i = 0; i < tops.size(); i++) {
      if (hasRunIn(outline.parts().get(i)) && runIn != RunIn.NAME) {
        continue;
      }
      List<Row> top = tops.get(i);
      if (names) {
        top = new ArrayList<>(top);
        top.removeIf(Slots::looksLikeName);
      }
      if (!top.isEmpty()) {
        asked++;
        headings += top.stream().anyMatch(Slots::isHeading) ? 1 : 0;
        lines += top.get(0).isHeadline() && !isSpeech(top.get(0), speakers) ? 1 : 0;
        bullets += isBullet(top.get(0), outline.parts().get(i)) ? 1 : 0;
      }
    }
    if (asked == 0) {
      return Headline.NONE;
    }
    if (headings * 5 >= asked) {
      return Headline.HEADING;
    }
    if (bullets * 2 > asked) {
      return Headline.BULLET;
    }
    return lines * 2 >= asked ? Headline.FIRST_LINE : Headline.NONE;
  }

  /**
   * Returns the labels of a conversation: words in front of a colon with which more than one line
   * of most updates begins, "Question" and "Answer".
   */
  private static Set<String> speakers(List<List<Row>> tops) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Row> top : tops) {
      Set<String> here = new HashSet<>(2);
      for (Row row : top) {
        speaker(row).filter(here::add).ifPresent(label -> counts.merge(label, 1, Integer::sum));
      }
    }
    int enough = Math.max(FEWEST_REPETITIONS, (tops.size() + 1) / 2);
    counts.values().removeIf(n -> n < enough);
    return counts.size() > 1 ? Set.copyOf(counts.keySet()) : Set.of();
  }

  private static boolean isSpeech(Row row, Set<String> speakers) {
    return speaker(row).filter(speakers::contains).isPresent();
  }

  /** Returns the first word of a line that begins with a label: "Question (Ann, Riga): …". */
  private static Optional<String> speaker(Row row) {
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

  /** Whether the first line of an update without time is a bullet that looks like a headline. */
  private static boolean isBullet(Row row, Outline.Part part) {
    return part.time().isEmpty()
        && row.block().index() == part.from()
        && row.isItem()
        && row.shape() == Shape.HEADLINE;
  }

  static boolean isHeading(Row row) {
    return row.kind() == PageBlock.Kind.HEADING;
  }

  private static Set<String> frame(Rows rows, Outline outline) {
    Map<String, Integer> counts = new HashMap<>();
    for (Outline.Part part : outline.parts()) {
      Set<String> here = new HashSet<>();
      for (int i = part.from(); i < part.to(); i++) {
        Row row = rows.get(i);
        if (row.isContent() && row.words() <= FRAME_WORDS && !isHeading(row)) {
          here.add(unnumbered(row.text()));
        }
      }
      here.forEach(text -> counts.merge(text, 1, Integer::sum));
    }
    int enough = Math.max(FEWEST_REPETITIONS, (outline.parts().size() + 1) / 2);
    counts.values().removeIf(n -> n < enough);
    return Set.copyOf(counts.keySet());
  }
}
