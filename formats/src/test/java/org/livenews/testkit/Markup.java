package org.livenews.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the markup of a generated live page sets its updates apart, as its author would describe it.
 * All that is possible is also plain: whoever sees the page, or reads its source, has no doubt
 * where an update begins and what its headline and time are.
 *
 * @param stream how updates follow one another
 * @param box the element that holds one update, if one does
 * @param title what their headlines are
 * @param timeTag what holds their times
 * @param slot where their times stand
 * @param print how their times are printed
 * @param naming what classes and ids look like
 * @param wrappers how many elements stand between the box and what is in it
 * @param byline whether updates say who wrote them
 * @param linkedData whether the page repeats its updates as JSON-LD
 * @param noise whether other things stand between the updates
 * @param newestFirst the order of the updates
 * @param extras what else it does
 */
public record Markup(
    Stream stream,
    String box,
    Title title,
    TimeTag timeTag,
    Slot slot,
    Print print,
    Naming naming,
    int wrappers,
    boolean byline,
    boolean linkedData,
    boolean noise,
    boolean newestFirst,
    Set<Extra> extras) {

  /** Copies the set. */
  public Markup {
    extras = Collections.unmodifiableSet(new TreeSet<>(extras));
  }

  /** How updates follow one another. */
  public enum Stream {
    /** An element each, in one element. */
    BOXES,
    /** An element each, in one element a day, below the date. */
    DAYS,
    /** A row of a table each: the time in the first cell, the rest in the second. */
    ROWS,
    /** A term and its description each, in a definition list: the time and all else. */
    TERMS,
    /** Headings and paragraphs, all in one element. */
    HEADINGS,
    /** Paragraphs, in one element, of which the first of an update begins with a bold clock. */
    CLOCKS,
    /** Times and paragraphs, in one element, with a rule between updates. */
    RULES;

    /** Whether updates are elements of their own. */
    public boolean hasBoxes() {
      return this == BOXES || this == DAYS || this == ROWS || this == TERMS;
    }
  }

  /** What the headline of an update is. */
  public enum Title {
    H2,
    H3,
    H4,
    /** A paragraph that is all bold. */
    STRONG,
    DIV,
    /** There is none. */
    NONE
  }

  /** What holds a time. */
  public enum TimeTag {
    /** {@code time} with a machine-readable time. */
    TIME,
    /** {@code time} with its text only. */
    BARE_TIME,
    SPAN,
    /** A link to the update. */
    A,
    P,
    /** A heading of its own. */
    HEADING
  }

  /** Where the time of an update stands. */
  public enum Slot {
    /** Before the headline and all else. */
    BEFORE,
    /** Right behind the headline. */
    AFTER,
    /** In the headline, at its beginning. */
    INSIDE,
    /** Behind all else. */
    END
  }

  /** How a time is printed. */
  public enum Print {
    /** {@code 14:46}. */
    CLOCK,
    /** {@code 2:46 pm}. */
    HALF,
    /** {@code 5 min ago}. */
    AGO,
    /** {@code 21 March 2023, 14:46}. */
    DATED
  }

  /** What a page may do besides, each of which readers see through at once. */
  public enum Extra {
    /** Links for sharing in each update. */
    SHARE,
    /** The time twice, as for readers of the screen and for others. */
    TIME_TWICE,
    /** A label before some headlines. */
    LABEL,
    /** A list of the key events, with their times, above the updates. */
    KEY_EVENTS,
    /** The name of the author before the time, in one line. */
    SIGNED,
    /** Clocks in running text. */
    CLOCKS_IN_TEXT,
    /** Headings within bodies. */
    SUBHEADS,
    /** Paragraphs that are {@code div}. */
    DIV_PARAGRAPHS,
    /** Paragraphs that are parted by {@code br}. */
    BR_PARAGRAPHS,
    /** Headlines that are links. */
    LINKED_HEADLINES,
    /** Classes that differ from update to update. */
    UNEVEN_CLASSES,
    /** One more wrapper around some updates' insides. */
    UNEVEN_WRAPPERS,
    /** More comments than updates. */
    MANY_COMMENTS,
    /** A link to older updates. */
    LOAD_MORE,
    /** Some updates of nothing but a headline and a picture. */
    PICTURES_ONLY,
    /** Some bodies of a few words without a full stop. */
    CURT,
    /** A pointer to another story at the end of some updates. */
    READ_MORE,
    /** No-break spaces in times and sentences. */
    NO_BREAK_SPACES
  }

  /** What classes and ids look like. */
  public enum Naming {
    /** They say what they are for. */
    READABLE,
    /** They say nothing. */
    RANDOM,
    /** There are none. */
    NONE
  }

  /** Returns a markup by these dice, for a page in this language. */
  static Markup of(Dice dice, Tongue tongue) {
    return of(dice, tongue, dice.pick(List.of(Stream.values())));
  }

  /** Returns this markup without something. */
  public Markup without(Extra extra) {
    Set<Extra> others = EnumSet.noneOf(Extra.class);
    others.addAll(extras);
    others.remove(extra);
    return new Markup(
        stream,
        box,
        title,
        timeTag,
        slot,
        print,
        naming,
        wrappers,
        byline,
        linkedData,
        noise,
        newestFirst,
        others);
  }

  /** Returns a markup by these dice whose updates follow one another so. */
  static Markup of(Dice dice, Tongue tongue, Stream stream) {
    boolean flat = !stream.hasBoxes();
    Title title =
        switch (stream) {
          case HEADINGS -> dice.pick(List.of(Title.H2, Title.H3));
          case CLOCKS -> Title.NONE;
          case RULES -> dice.pick(List.of(Title.H3, Title.STRONG, Title.NONE));
          case DAYS -> dice.pick(List.of(Title.H3, Title.H4, Title.STRONG, Title.DIV, Title.NONE));
          case BOXES, ROWS, TERMS -> dice.pick(List.of(Title.values()));
        };
    Slot slot =
        switch (stream) {
          case CLOCKS, RULES, ROWS, TERMS -> Slot.BEFORE;
          case HEADINGS -> dice.pick(List.of(Slot.BEFORE, Slot.AFTER, Slot.INSIDE));
          case BOXES, DAYS ->
              dice.pick(
                  title == Title.NONE
                      ? List.of(Slot.BEFORE, Slot.END)
                      : List.of(Slot.BEFORE, Slot.AFTER, Slot.INSIDE, Slot.END));
        };
    boolean inLine = slot == Slot.INSIDE || stream == Stream.CLOCKS;
    List<Print> prints =
        tongue != Tongue.EN
            ? List.of(Print.CLOCK)
            : inLine || stream == Stream.DAYS
                ? List.of(Print.CLOCK, Print.HALF)
                : List.of(Print.values());
    List<TimeTag> tags =
        inLine
            ? List.of(TimeTag.TIME, TimeTag.BARE_TIME, TimeTag.SPAN, TimeTag.A)
            : stream == Stream.BOXES && slot == Slot.BEFORE
                ? List.of(TimeTag.values())
                : List.of(TimeTag.TIME, TimeTag.BARE_TIME, TimeTag.SPAN, TimeTag.A, TimeTag.P);
    String box =
        switch (stream) {
          case ROWS -> "tr";
          case BOXES, DAYS -> dice.pick(List.of("article", "div", "li", "section"));
          case TERMS -> "dd";
          case HEADINGS, CLOCKS, RULES -> "";
        };
    Print print = dice.pick(prints);
    return new Markup(
        stream,
        box,
        title,
        dice.pick(tags),
        slot,
        print,
        dice.pick(List.of(Naming.values())),
        flat ? 0 : dice.below(4),
        tongue == Tongue.EN && title != Title.NONE && dice.chance(30),
        dice.chance(30),
        dice.chance(40),
        dice.chance(75),
        extras(dice, tongue, stream, title, slot, print));
  }

  private static Set<Extra> extras(
      Dice dice, Tongue tongue, Stream stream, Title title, Slot slot, Print print) {
    Set<Extra> fair = EnumSet.allOf(Extra.class);
    if (!stream.hasBoxes()) {
      fair.removeAll(
          Set.of(Extra.SHARE, Extra.DIV_PARAGRAPHS, Extra.BR_PARAGRAPHS, Extra.UNEVEN_CLASSES));
      fair.removeAll(Set.of(Extra.UNEVEN_WRAPPERS, Extra.CURT));
    }
    if (stream == Stream.CLOCKS
        || slot == Slot.INSIDE
        || print == Print.AGO
        || print == Print.DATED) {
      fair.remove(Extra.TIME_TWICE);
    }
    if (!stream.hasBoxes() || !Set.of(Title.H2, Title.H3).contains(title)) {
      fair.remove(Extra.SUBHEADS);
    }
    if (title == Title.NONE || title == Title.STRONG || title == Title.DIV) {
      fair.removeAll(
          Set.of(Extra.LABEL, Extra.KEY_EVENTS, Extra.LINKED_HEADLINES, Extra.PICTURES_ONLY));
      fair.removeAll(Set.of(Extra.CURT));
    }
    if (slot != Slot.END) {
      fair.remove(Extra.SIGNED);
    }
    if (tongue != Tongue.EN) {
      fair.retainAll(
          Set.of(
              Extra.LINKED_HEADLINES,
              Extra.UNEVEN_CLASSES,
              Extra.UNEVEN_WRAPPERS,
              Extra.DIV_PARAGRAPHS,
              Extra.BR_PARAGRAPHS,
              Extra.SUBHEADS));
    }
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    for (Extra extra : new ArrayList<>(fair)) {
      if (dice.chance(12)) {
        extras.add(extra);
      }
    }
    return extras;
  }

  /** Whether the page does this besides. */
  public boolean has(Extra extra) {
    return extras.contains(extra);
  }
}
