package org.livenews.model;

/**
 * A piece of the page's text that is neither page head nor update, and why.
 *
 * @param text the text, as the page has it up to white space
 * @param reason why it was dropped
 */
public record Dropped(String text, Reason reason) {

  /** Why a piece of text was dropped. */
  public enum Reason {
    /** A stock invitation to read on elsewhere ("Read more here."). */
    POINTER,
    /** A statement about the page itself: closed, moved, welcome. */
    NOTICE,
    /** A box that promotes another page. */
    PROMO,
    /** Words of the page's frame: menus, counters, labels, share bars, forms. */
    FURNITURE,
    /** An advertisement. */
    ADVERTISEMENT,
    /** A repetition of text that stands elsewhere in the result. */
    REPEAT,
    /** An update that the publisher took back. */
    DELETED,
    /** A reader's comment. */
    COMMENT,
    /** Marks between records: rules, bullets without text, brackets around a time. */
    SEPARATOR,
    /** Beyond a limit of the parser. */
    LIMIT,
    /** Nothing claimed it. */
    UNCLAIMED
  }

  /** Checks that no component is null. */
  public Dropped {
    Checks.present(text, "text");
    Checks.present(reason, "reason");
  }
}
