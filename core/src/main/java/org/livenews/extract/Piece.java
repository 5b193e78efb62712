package org.livenews.extract;

import java.util.Optional;
import org.livenews.model.Dropped;
import org.livenews.model.Segment;

/**
 * A stretch of the page and the role it plays.
 *
 * @param span the stretch
 * @param role its role
 * @param reason why it was dropped, for {@link Segment.Role#DROPPED} only
 */
public record Piece(Span span, Segment.Role role, Optional<Dropped.Reason> reason) {

  static Piece of(Span span, Segment.Role role) {
    return new Piece(span, role, Optional.empty());
  }

  static Piece dropped(Span span, Dropped.Reason reason) {
    return new Piece(span, Segment.Role.DROPPED, Optional.of(reason));
  }
}
