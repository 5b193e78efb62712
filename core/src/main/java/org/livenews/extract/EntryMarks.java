package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.livenews.model.Dropped.Reason;

/** Reads the stretches of an update that a layout marked. */
final class EntryMarks {

  private final EntryDraft draft;
  private final Optional<Span> time;

  /** Reads into a draft; the time of the update, if it is printed, is no time of a change. */
  EntryMarks(EntryDraft draft, Outline.Part part) {
    this.draft = draft;
    time = part.time().map(Outline.PrintedTime::span);
  }

  /** Reads a block with marked stretches; what stands between them is a byline or of the frame. */
  void read(PageBlock block, List<Piece> pieces) {
    int at = 0;
    for (Piece piece : pieces) {
      between(block.span(at, piece.span().from()).strip());
      piece(piece);
      at = piece.span().to();
    }
    between(block.span(at, block.text().length()).strip());
  }

  private void piece(Piece piece) {
    Span span = piece.span();
    switch (piece.role()) {
      case HEADLINE -> draft.title(span);
      case TIME -> {
        if (time.filter(span::equals).isEmpty()) {
          draft.changed(span);
        }
      }
      case BYLINE -> draft.beside(span);
      case BODY -> draft.body(span);
      default -> draft.drop(span, piece.reason().orElse(Reason.FURNITURE));
    }
  }

  private void between(Span span) {
    if (Shape.of(span.text()) == Shape.SENTENCE) {
      draft.body(span);
    } else if (!span.isEmpty()) {
      draft.beside(span);
    }
  }
}
