package org.livenews.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
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

  private static final int NAME_WORDS = 5;
  private static final int FEWEST_REPETITIONS = 3;

  private final RunIn runIn;
  private final boolean names;
  private final Headline headline;
  private final boolean numbered;
  private final boolean labelled;
  private final Set<String> frame;
  private final BitSet stated;
  private final boolean mostStated;

  private Slots(
      SlotLines lines, RunIn runIn, boolean names, Headline headline, List<String> firsts) {
    this.runIn = runIn;
    this.names = names;
    this.headline = headline;
    this.numbered = Numbering.counts(firsts);
    this.labelled = BreakingLabels.recur(firsts);
    this.frame = lines.frame();
    this.stated = lines.stated();
    this.mostStated = !stated.isEmpty() && stated.cardinality() * 2 >= lines.tops().size();
  }

  static Slots of(Rows rows, Outline outline) {
    SlotLines lines = new SlotLines();
    for (Outline.Part part : outline.parts()) {
      lines.read(rows, part);
    }
    List<List<Row>> tops = lines.tops();
    boolean names = !outline.marks().haveSlot(Role.BYLINE) && hasNames(tops);
    RunIn runIn = runIn(outline);
    List<String> firsts = firsts(outline, tops);
    if (outline.marks().haveSlot(Role.HEADLINE)) {
      RunIn beside = runIn == RunIn.HEADLINE ? RunIn.NAME : runIn;
      return new Slots(lines, beside, names, Headline.NONE, firsts);
    }
    return new Slots(lines, runIn, names, headline(outline, runIn, lines, names), firsts);
  }

  /** Whether the headlines of most updates are named by a vocabulary for machines. */
  boolean areStated() {
    return mostStated;
  }

  /** Returns the row of an update that such a vocabulary names as its headline, or -1. */
  int stated(Outline.Part part) {
    int row = stated.nextSetBit(part.from());
    return row < part.to() ? row : -1;
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
    return !frame.isEmpty()
        && SlotLines.mayBeFrame(row)
        && frame.contains(SlotLines.unnumbered(row.text()));
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
      Optional<Row> name = Optional.empty();
      boolean headline = false;
      for (Row row : top) {
        if (!looksLikeName(row)) {
          headline |= row.isHeadline();
        } else if (name.isEmpty()) {
          name = Optional.of(row);
        }
      }
      if (name.isPresent()) {
        named++;
        alone += headline ? 0 : 1;
        different.add(name.get().text());
      }
    }
    boolean headlines = named > FEWEST_REPETITIONS && alone == named && different.size() == named;
    return named >= 2 && named * 5 >= tops.size() * 2 && !headlines;
  }

  /** Whether a row is a short line that could be the name of who wrote an update. */
  static boolean looksLikeName(Row row) {
    return row.words() <= NAME_WORDS
        && row.kind() != PageBlock.Kind.HEADING
        && row.shape() == Shape.HEADLINE
        && (Bylines.looksLikeNames(row.text())
            || Bylines.isOrganization(row.text(), HouseStyle.GENERIC));
  }

  private static Headline headline(Outline outline, RunIn runIn, SlotLines read, boolean names) {
    int asked = 0;
    int headings = 0;
    int lines = 0;
    int bullets = 0;
    List<List<Row>> tops = read.tops();
    Set<String> speakers = read.speakers();
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
        headings += haveHeading(top) ? 1 : 0;
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

  private static boolean haveHeading(List<Row> rows) {
    for (Row row : rows) {
      if (isHeading(row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeech(Row row, Set<String> speakers) {
    return !speakers.isEmpty() && SlotLines.speaker(row).filter(speakers::contains).isPresent();
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
}
