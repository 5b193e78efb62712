package org.livenews.testkit;

import java.util.List;

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
    boolean newestFirst) {

  /** How updates follow one another. */
  public enum Stream {
    /** An element each, in one element. */
    BOXES,
    /** An element each, in one element a day, below the date. */
    DAYS,
    /** A row of a table each: the time in the first cell, the rest in the second. */
    ROWS,
    /** Headings and paragraphs, all in one element. */
    HEADINGS,
    /** Paragraphs, in one element, of which the first of an update begins with a bold clock. */
    CLOCKS,
    /** Times and paragraphs, in one element, with a rule between updates. */
    RULES;

    /** Whether updates are elements of their own. */
    public boolean hasBoxes() {
      return this == BOXES || this == DAYS || this == ROWS;
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
    P
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

  /** Returns a markup by these dice whose updates follow one another so. */
  static Markup of(Dice dice, Tongue tongue, Stream stream) {
    boolean flat = !stream.hasBoxes();
    Title title =
        switch (stream) {
          case HEADINGS -> dice.pick(List.of(Title.H2, Title.H3));
          case CLOCKS -> Title.NONE;
          case RULES -> dice.pick(List.of(Title.H3, Title.STRONG, Title.NONE));
          case DAYS -> dice.pick(List.of(Title.H3, Title.H4, Title.STRONG, Title.DIV, Title.NONE));
          case BOXES, ROWS -> dice.pick(List.of(Title.values()));
        };
    Slot slot =
        switch (stream) {
          case CLOCKS, RULES, ROWS -> Slot.BEFORE;
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
            : List.of(TimeTag.values());
    String box =
        switch (stream) {
          case ROWS -> "tr";
          case BOXES, DAYS -> dice.pick(List.of("article", "div", "li", "section"));
          case HEADINGS, CLOCKS, RULES -> "";
        };
    return new Markup(
        stream,
        box,
        title,
        dice.pick(tags),
        slot,
        dice.pick(prints),
        dice.pick(List.of(Naming.values())),
        flat ? 0 : dice.below(4),
        tongue == Tongue.EN && title != Title.NONE && dice.chance(30),
        dice.chance(30),
        dice.chance(40),
        dice.chance(75));
  }
}
