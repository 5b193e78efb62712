package org.livenews.model;

import java.util.Optional;

/**
 * Something about the reading that a user may want to know: what was missing, doubtful,
 * contradictory or cut.
 *
 * @param code what it is, for programs
 * @param severity how much it matters
 * @param detail the particulars, for people, in English
 * @param update the id of the update concerned, if it concerns one
 */
public record Diagnostic(Code code, Severity severity, String detail, Optional<String> update) {

  /** How much a diagnostic matters. */
  public enum Severity {
    /** Explains the reading; nothing is wrong. */
    NOTE,
    /** Part of the result may be missing or doubtful. */
    WARNING
  }

  /** What a diagnostic is about. */
  public enum Code {
    /** No format is installed, so nothing could be read. */
    NO_FORMATS,
    /** No installed format claims the page. */
    UNCLAIMED_PAGE,
    /**
     * Two formats claim the page with equal strength; the detail names the one that was passed
     * over.
     */
    CLAIM_TIE,
    /** A format threw; the detail names it. What it had delivered stays. */
    FORMAT_FAILED,
    /** The capture holds no text. */
    EMPTY_CAPTURE,
    /** The capture does not look like text at all. */
    NOT_TEXT,
    /** Bytes could not be decoded in the charset that was taken; they became U+FFFD. */
    BAD_ENCODING,
    /**
     * The charset that the capture names is unknown or contradicted; the detail says which was
     * taken.
     */
    CHARSET_DOUBT,
    /**
     * A limit of the parser was reached; the detail says which, how much was read and what became
     * of the rest. There is one for each limit, so a result without it is whole.
     */
    LIMIT_REACHED,
    /** Embedded or captured JSON could not be read. */
    BAD_JSON,
    /** How the updates were found, and what else was weighed. */
    BOUNDARIES,
    /** The updates were found on thin evidence. */
    LOW_CONFIDENCE,
    /** The page was read as an article. */
    NOT_A_LIVE_BLOG,
    /** The page is a live blog but the capture holds no update of it. */
    NO_UPDATES,
    /** A printed time could not be read. */
    UNREADABLE_TIME,
    /** A relative time has nothing to count back from. */
    UNANCHORED_TIME,
    /** A clock time could not be placed: the date, the zone or both are not stated. */
    UNPLACED_TIME,
    /** A zone abbreviation has several meanings and the page does not tell which. */
    AMBIGUOUS_ZONE,
    /** Clocks print no zone; the detail says which was taken and what told it. */
    ASSUMED_ZONE,
    /** Two sources give different times; the detail says which won. */
    TIME_CONFLICT,
    /** The day of a clock time was carried over midnight by page order. */
    DAY_CARRIED,
    /**
     * A printed clock occurs twice on its day, because clocks were put back; the detail says how it
     * was read.
     */
    REPEATED_CLOCK,
    /**
     * A printed clock does not occur on its day, because clocks were put forward; it was read as
     * the same length of time after the change.
     */
    SKIPPED_CLOCK,
    /**
     * Updates stand in linked data only, not in the text of the page; they come last. Or nothing
     * but the linked data of the page was read, as was asked for; a warning where it has none.
     */
    LINKED_DATA_ONLY,
    /** Two updates had the same id; the later one got another. */
    DUPLICATE_ID,
    /** A link or address could not be read as a URI and was left out. */
    BAD_URI,
    /** A stretch of text was claimed twice; the first claim stays. */
    CLAIMED_TWICE
  }

  /** Checks that no component is null. */
  public Diagnostic {
    Checks.present(code, "code");
    Checks.present(severity, "severity");
    Checks.present(detail, "detail");
    Checks.present(update, "update");
  }

  /** Returns a note on the page. */
  public static Diagnostic note(Code code, String detail) {
    return new Diagnostic(code, Severity.NOTE, detail, Optional.empty());
  }

  /** Returns a warning on the page. */
  public static Diagnostic warning(Code code, String detail) {
    return new Diagnostic(code, Severity.WARNING, detail, Optional.empty());
  }
}
