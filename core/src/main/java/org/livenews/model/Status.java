package org.livenews.model;

/**
 * Whether coverage goes on, as far as the page says so in words or in its state; a coverage end
 * that lies in the future says nothing.
 */
public enum Status {
  /** The page says that it is being updated. */
  LIVE,
  /** The page says that it is closed or has moved. */
  ENDED,
  /** The page does not say. */
  UNKNOWN
}
