package org.livenews.model;

/** What sort of page was read. */
public enum PageKind {
  /** A page of updates: a live blog, live briefing or ticker, or a repost of one. */
  LIVE_BLOG,
  /** A page that is no live blog; it has exactly one update, the article itself. */
  ARTICLE
}
