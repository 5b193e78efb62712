package org.livenews.extract;

import java.util.List;
import java.util.Objects;

/** Finds where the updates of a page begin and end: by selectors, or by evidence. */
public interface Boundaries {

  /**
   * Returns the outline of a page. Total: a page in which no update is found is an article, or a
   * live blog of which only the head is there.
   *
   * @param style how the publisher writes
   */
  Outline find(Page page, HouseStyle style);

  /**
   * Returns boundaries that ask layouts, the first of the list first, and where none of them finds
   * an update, the {@link RecordFinder}.
   */
  static Boundaries of(List<Layout> layouts) {
    Boundaries boundaries = new RecordFinder();
    for (int i = layouts.size() - 1; i >= 0; i--) {
      boundaries = layouts.get(i).or(boundaries);
    }
    return boundaries;
  }

  /**
   * Returns boundaries that ask {@code other} where these find no update: {@code
   * newest.or(older).or(new RecordFinder())}.
   */
  default Boundaries or(Boundaries other) {
    Objects.requireNonNull(other, "other must not be null");
    return (page, style) -> {
      Outline first = find(page, style);
      return first.parts().isEmpty() ? other.find(page, style).after(first.diagnostics()) : first;
    };
  }
}
