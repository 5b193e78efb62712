package org.livenews.spi;

import org.livenews.extract.Page;

/**
 * Reads one format of live-news page.
 *
 * <p>An adapter is immutable and safe for use by several threads; one instance serves all pages. It
 * need not catch its own mistakes: if it throws a {@link RuntimeException}, what it had written
 * stays, a diagnostic says so, and if nothing had been written the next claimant reads the page.
 */
public interface FormatAdapter {

  /**
   * Returns the identifier of the format: small letters, digits and hyphens, never changing, such
   * as {@code "al-jazeera"}.
   */
  String id();

  /** Returns a one-line description of the pages it reads, for people. */
  String description();

  /** Says whether this adapter reads {@code page}. The answer depends on the page alone. */
  Claim claim(Page page);

  /** Reads {@code page}, which it has claimed, into {@code out}. */
  void read(Page page, PageWriter out);
}
