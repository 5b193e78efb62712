package org.livenews.extract;

/** What a layout knows where to find beside the text of its slots. */
enum LayoutFact {
  EDITED,
  ID,
  PERMALINK,
  PINNED,
  KEY_EVENT,
  LIVE,
  CLOSED,
  OLDER,
  COUNT
}
