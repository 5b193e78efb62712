package org.livenews;

import java.util.List;
import java.util.Objects;
import org.livenews.model.Segment;

/**
 * How a page was read, piece by piece. Immutable and safe for use by several threads.
 *
 * @param result what came of it
 * @param segments the stretches of the page's content region in page order; those of each block
 *     partition its text
 */
public record Explanation(ParseResult result, List<Segment> segments) {

  /** Copies the list. */
  public Explanation {
    Objects.requireNonNull(result, "result must not be null");
    segments = List.copyOf(segments);
  }
}
