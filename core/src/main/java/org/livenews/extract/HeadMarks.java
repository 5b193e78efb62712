package org.livenews.extract;

import java.util.Set;
import java.util.TreeSet;
import org.livenews.model.Dropped.Reason;

/** Reads the stretches outside of updates that a layout marked. */
final class HeadMarks {

  private final Rows rows;
  private final Head.Builder head;
  private final PageTitle title;
  private final PageNotes notes;
  private final BodyBuilder lead;

  HeadMarks(Rows rows, Head.Builder head, PageTitle title, PageNotes notes, BodyBuilder lead) {
    this.rows = rows;
    this.head = head;
    this.title = title;
    this.notes = notes;
    this.lead = lead;
  }

  /** Reads all that is marked outside of the updates of an outline. */
  void read(Outline outline) {
    Set<Integer> blocks = new TreeSet<>(outline.marks().blocks());
    for (Outline.Part part : outline.parts()) {
      for (int i = part.from(); i < part.to(); i++) {
        blocks.remove(i);
      }
    }
    for (int block : blocks) {
      outline.marks().at(block).forEach(this::piece);
    }
    lead.end();
  }

  private void piece(Piece piece) {
    Span span = piece.span();
    switch (piece.role()) {
      case HEADLINE -> headline(span);
      case STANDFIRST -> head.standfirst(span);
      case KEY_POINT -> keyPoint(span);
      case LEAD -> lead(span);
      default -> head.drop(span, piece.reason().orElse(Reason.FURNITURE));
    }
  }

  private void headline(Span span) {
    if (title.isFound()) {
      head.drop(span, Reason.FURNITURE);
    } else {
      title.take(span);
    }
  }

  private void keyPoint(Span span) {
    Row row = rows.get(span.block().index());
    if (row.stock().isPresent()) {
      notes.stock(row);
      head.drop(span, row.stock().get().reason());
    } else {
      head.keyPoint(withoutDash(span));
    }
  }

  /** Returns a line without the dashes that stand for a bullet in front of it. */
  private static Span withoutDash(Span span) {
    int from = span.from();
    while (from < span.to() && "-–—•* ".indexOf(span.block().text().charAt(from)) >= 0) {
      from++;
    }
    return from < span.to() ? span.block().span(from, span.to()) : span;
  }

  private void lead(Span span) {
    Row row = rows.get(span.block().index());
    if (row.words() == 0 && row.picture() == Row.Picture.NONE && !row.isEmbed()) {
      head.drop(span, Reason.SEPARATOR);
    } else if (span.equals(row.block().span())) {
      lead.add(row);
    } else {
      lead.add(span);
    }
  }
}
