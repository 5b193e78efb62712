package org.livenews.testkit;

import java.util.List;

/** How a generated live blog prints the times of its updates, and where. */
public enum Style {
  /** {@code 1 hr 22 min ago} on a line of its own, above the headline. */
  RELATIVE_LINE(Slot.LINE, Tongue.values()),
  /** {@code 7:08 p.m. ET, March 21, 2023} on a line of its own. */
  ZONED_LINE(Slot.LINE, Tongue.EN),
  /** {@code 13:41 24.3.2022} on a line of its own. */
  DATED_LINE(Slot.LINE, Tongue.RU, Tongue.EN),
  /** {@code 5m ago (12:20 GMT)} on a line of its own. */
  AGO_AND_CLOCK_LINE(Slot.LINE, Tongue.EN),
  /** {@code 14:46} on a line of its own. */
  CLOCK_LINE(Slot.LINE, Tongue.values()),
  /** {@code 14.46 CET} on a line of its own. */
  DOTTED_ZONE_LINE(Slot.LINE, Tongue.EN),
  /** {@code 03:07 PM} on a line of its own. */
  PADDED_LINE(Slot.LINE, Tongue.EN),
  /** {@code 17.30 Uhr: headline}. */
  UHR_HEADLINE(Slot.HEADLINE, Tongue.DE),
  /** {@code 17:30 Uhr | headline}. */
  UHR_PIPE_HEADLINE(Slot.HEADLINE, Tongue.DE),
  /** {@code 20h20 : headline}. */
  H_HEADLINE(Slot.HEADLINE, Tongue.FR),
  /** {@code 1430 GMT — headline}. */
  GMT_HEADLINE(Slot.HEADLINE, Tongue.EN, Tongue.TR),
  /** {@code Ore 21.25 headline}. */
  ORE_HEADLINE(Slot.HEADLINE, Tongue.IT),
  /** {@code 7:05 a.m. headline}. */
  AM_HEADLINE(Slot.HEADLINE, Tongue.EN),
  /** {@code 6.05pm: a sentence.}. */
  PM_BODY(Slot.BODY, Tongue.EN),
  /** {@code 20.15: a sentence.}. */
  DOTTED_BODY(Slot.BODY, Tongue.TR, Tongue.DE),
  /** A bullet that holds {@code 09:11}, with the body indented below it. */
  BULLET_CLOCK(Slot.BULLET, Tongue.EN, Tongue.FR),
  /** No times; headlines and paragraphs alternate. */
  HEADINGS(Slot.NONE, Tongue.values()),
  /** No times; each update is a bullet with the headline, and its body is indented below it. */
  BULLET_HEADLINES(Slot.NONE, Tongue.EN, Tongue.DE);

  /** Where the time stands. */
  public enum Slot {
    /** On a line of its own. */
    LINE,
    /** Before the headline, on its line. */
    HEADLINE,
    /** Before the first sentence of the body, on its line. */
    BODY,
    /** Alone behind a bullet. */
    BULLET,
    /** Nowhere. */
    NONE
  }

  private final Slot slot;
  private final List<Tongue> tongues;

  Style(Slot slot, Tongue... tongues) {
    this.slot = slot;
    this.tongues = List.of(tongues);
  }

  /** Returns where the time stands. */
  public Slot slot() {
    return slot;
  }

  /** Returns the languages in which the style is met. */
  public List<Tongue> tongues() {
    return tongues;
  }

  /** Whether times are counted back from the capture. */
  public boolean isRelative() {
    return this == RELATIVE_LINE || this == AGO_AND_CLOCK_LINE;
  }
}
