package org.livenews.extract;

/** Finds where the updates of a page begin and end: by selectors, or by evidence. */
public interface Boundaries {

  /**
   * Returns the outline of a page. Total: a page in which no update is found is an article, or a
   * live blog of which only the head is there.
   *
   * @param style how the publisher writes
   */
  Outline find(Page page, HouseStyle style);
}
