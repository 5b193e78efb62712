package org.livenews.extract;

import java.util.Optional;
import org.livenews.model.Dropped;
import org.livenews.model.Status;

/**
 * What a stock line is: a line that pages repeat word for word, and that says nothing about the
 * events. Which lines are meant is said by a {@link HouseStyle}.
 */
public enum StockLine {
  /** An invitation to read on elsewhere: "Read more here." */
  POINTER(Dropped.Reason.POINTER),
  /** A statement that the live blog is closed. */
  CLOSED(Dropped.Reason.NOTICE),
  /** A statement that coverage goes on at another page. */
  MOVED(Dropped.Reason.NOTICE),
  /** A line that introduces the list of updates: "Here are the latest updates:" */
  INTRO(Dropped.Reason.NOTICE),
  /** A greeting, or a link to the page of another day. */
  WELCOME(Dropped.Reason.NOTICE),
  /** A title that stands over the key points of the page. */
  KEY_POINTS(Dropped.Reason.FURNITURE),
  /** A number of posts or updates. */
  COUNTER(Dropped.Reason.FURNITURE),
  /** A title that stands over what readers say, or how many they are. */
  COMMENTS(Dropped.Reason.FURNITURE),
  /** A link to, or the label of, another story. */
  PROMO(Dropped.Reason.PROMO),
  /** The label of an advertisement. */
  ADVERTISEMENT(Dropped.Reason.ADVERTISEMENT),
  /** A label in front of the time of an update, where the time was lost. */
  POSTED(Dropped.Reason.FURNITURE),
  /** Any other words of the page's frame. */
  FURNITURE(Dropped.Reason.FURNITURE);

  private final Dropped.Reason reason;

  StockLine(Dropped.Reason reason) {
    this.reason = reason;
  }

  /** Returns the reason under which such a line is dropped. */
  public Dropped.Reason reason() {
    return reason;
  }

  /** Returns what such a line says about the status of the page, if anything. */
  public Optional<Status> status() {
    return this == CLOSED || this == MOVED ? Optional.of(Status.ENDED) : Optional.empty();
  }
}
