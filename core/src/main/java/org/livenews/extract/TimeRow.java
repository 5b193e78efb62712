package org.livenews.extract;

import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;

/** Reads the row of an update that prints its time, and what stands there beside the time. */
final class TimeRow {

  private final Rows rows;
  private final Outline.Part part;
  private final Marks marks;
  private final Slots slots;
  private final EntryDraft draft;

  TimeRow(Rows rows, Outline.Part part, Marks marks, Slots slots, EntryDraft draft) {
    this.rows = rows;
    this.part = part;
    this.marks = marks;
    this.slots = slots;
    this.draft = draft;
  }

  /** Reads the row, but for the time itself. */
  void read(Outline.PrintedTime time) {
    if (!time.before().isEmpty()) {
      before(time);
    }
    time.phrase().ifPresent(phrase -> repeated(time.span().block(), phrase));
    if (!time.after().isEmpty()) {
      after(time.after());
    }
  }

  /** Reads what stands in front of the time: a byline, or the headline. */
  private void before(Outline.PrintedTime time) {
    Span before = time.before();
    boolean headlineLine =
        !isTag(before, slots, draft)
            && !marks.haveSlot(Role.HEADLINE)
            && time.after().isEmpty()
            && draft.named(before).isEmpty();
    if (headlineLine && Shape.of(before.text()) == Shape.HEADLINE) {
      draft.headline(before);
    } else {
      draft.beside(before);
    }
  }

  /** Drops the same time where it stands there once more. */
  private void repeated(PageBlock block, TimePhrase phrase) {
    Span again = block.span(phrase.to(), phrase.next()).strip();
    if (!again.isEmpty() && again.text().chars().anyMatch(Character::isLetterOrDigit)) {
      draft.drop(again, Reason.REPEAT);
    }
  }

  /** Whether what stands beside the time is a label of its own; the headline is elsewhere. */
  static boolean isTag(Span beside, Slots slots, EntryDraft draft) {
    boolean elsewhere =
        draft.awaitsHeadline()
            || slots.headline() == Slots.Headline.HEADING
                && MarkedTime.beside(beside.block()).isPresent();
    return Badge.isLabel(beside.text()) || elsewhere && draft.named(beside).isEmpty();
  }

  private void after(Span after) {
    if (!after.isEmpty() && isTag(after, slots, draft)) {
      draft.drop(after, Reason.FURNITURE);
      return;
    }
    switch (slots.runIn()) {
      case NAME -> draft.beside(after);
      case HEADLINE -> {
        if (Shape.of(after.text()) == Shape.SENTENCE && !contentFollows()) {
          draft.body(after);
        } else {
          draft.headline(after);
        }
      }
      default -> draft.body(after);
    }
  }

  private boolean contentFollows() {
    for (int i = part.from() + 1; i < part.to(); i++) {
      if (rows.get(i).isContent()) {
        return true;
      }
    }
    return false;
  }
}
