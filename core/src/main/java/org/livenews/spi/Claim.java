package org.livenews.spi;

/** How strongly an adapter claims a page, weakest first. */
public enum Claim {
  /** Cannot read it. */
  NO,
  /** Can read any page and will try if nobody else does. */
  FALLBACK,
  /** Knows the structure of the page, though not its publisher. */
  STRUCTURE,
  /** Knows the publisher. */
  PUBLISHER
}
