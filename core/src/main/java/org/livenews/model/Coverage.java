package org.livenews.model;

/** How much of the live blog the capture holds. */
public enum Coverage {
  /** All updates that the live blog had when it was captured. */
  WHOLE,
  /** Only the newest; {@link LivePage#continuations()} may say where the others are. */
  NEWEST_ONLY,
  /** The page does not say. */
  UNKNOWN
}
