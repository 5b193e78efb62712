package org.livenews.extract;

import java.util.Optional;

/**
 * Reads what the lines of a page are.
 *
 * @param style how the publisher writes
 * @param times reads times in the language of the page
 * @param labels what recurs in front of clocks on the page
 */
record LineReader(HouseStyle style, Times times, RecurringLabels labels) {

  /**
   * Whom a line names that is no time.
   *
   * @param byline whether it says who wrote
   * @param closing whether it names the sources of what stands above it
   */
  record Names(boolean byline, boolean closing) {
    static final Names NONE = new Names(false, false);
  }

  /** How a line ends that may be the caption of an image. */
  enum CaptionForm {
    /** As prose ends. */
    NONE,
    /** As captions end where a page prints credits in square brackets. */
    BRACKETED,
    /** As only captions end, or it is nothing but a credit. */
    CAPTION
  }

  /** Returns what line of the page's frame a line is, if it is one. */
  Optional<StockLine> stock(String text, Line line) {
    return Signs.isStamp(text) ? Optional.of(StockLine.FURNITURE) : style.stockLine(line);
  }

  /** Returns the times of a line that is none of the frame. */
  RowTimes times(PageBlock block) {
    return RowTimes.of(block, style, times, labels);
  }

  /** Returns whom a line names. */
  Names names(Line line) {
    if (!Bylines.mayBe(line, style)) {
      return Names.NONE;
    }
    Line open = line.withoutFinalStop();
    boolean byline = Bylines.read(open, style).isPresent();
    boolean closing = Bylines.closing(open, style).isPresent();
    return byline || closing ? new Names(byline, closing) : Names.NONE;
  }

  /** Returns how a line ends that is nothing else. */
  CaptionForm caption(String text) {
    Optional<Caption> read = Captions.read(text, style);
    if (read.isEmpty() || !read.get().isLikely()) {
      return CaptionForm.NONE;
    }
    if (read.get().isCertain() || read.get().isBareCredit()) {
      return CaptionForm.CAPTION;
    }
    return text.endsWith("]") ? CaptionForm.BRACKETED : CaptionForm.NONE;
  }
}
