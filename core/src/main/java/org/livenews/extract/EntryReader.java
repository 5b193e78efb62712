package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;

/** Reads one update from its rows. */
final class EntryReader {

  /** Where a row of an update stands, as far as a layout tells. */
  private enum Place {
    /** No layout tells. */
    ANYWHERE,
    /** In the slot of the body. */
    BODY,
    /** Beside that slot. */
    BESIDE
  }

  /** A byline stands among the first lines of an update or among its last. */
  private static final int BYLINE_LINES = 4;

  private final Rows rows;
  private final Outline.Part part;

  /** Those of the update. */
  private final List<Row> own;

  private final Marks marks;
  private final Slots slots;
  private final HouseStyle style;
  private final PageNotes page;
  private final EntryDraft draft;
  private final Cards cards;
  private final List<Row> stock = new ArrayList<>();
  private final int stated;
  private int lastContent = -1;
  private int lines;

  EntryReader(
      Rows rows, Outline.Part part, Marks marks, Slots slots, HouseStyle style, PageNotes page) {
    this.rows = rows;
    this.part = part;
    own = rows.subList(part.from(), part.to());
    this.marks = marks;
    this.slots = slots;
    this.style = style;
    this.page = page;
    draft = new EntryDraft(slots, style);
    cards = new Cards(rows, part);
    stated = stated();
    if (stated >= 0 || slots.areStated()) {
      draft.awaitHeadline();
    }
  }

  /** Returns what the rows tell of the update. */
  EntryDraft read() {
    TimeRow timed = new TimeRow(rows, part, marks, slots, draft);
    EntryMarks known = new EntryMarks(draft, part);
    int time = part.time().map(t -> t.span().block().index()).orElse(-1);
    Place unmarked = hasMarkedBody() ? Place.BESIDE : Place.ANYWHERE;
    for (int i = part.from(); i < part.to(); i++) {
      List<Piece> marked = marks.at(i);
      Optional<List<Attribution>> byline =
          isAll(Role.BYLINE, marked) ? broken(i) : Optional.empty();
      if (i == time && marked.size() <= 1) {
        timed.read(part.time().orElseThrow());
      } else if (isAll(Role.BODY, marked)) {
        row(i, Place.BODY);
      } else if (byline.isPresent()) {
        draft.byline(rows.get(i).block().span(), byline.get());
      } else if (!marked.isEmpty()) {
        known.read(rows.get(i).block(), marked);
      } else {
        row(i, unmarked);
      }
    }
    for (Row row : stock) {
      stock(row);
    }
    draft.end();
    return draft;
  }

  /**
   * Returns the row that the markup names as the headline of the update, or -1: by a vocabulary for
   * machines; by a class where headlines are told by nothing else.
   */
  private int stated() {
    int stated = slots.stated(part);
    if (stated >= 0 || slots.areStated()) {
      return stated;
    }
    boolean told = slots.headline() != Slots.Headline.NONE || part.post().isPresent();
    for (int i = part.from(); i < part.to() && !told; i++) {
      Row row = rows.get(i);
      told = row.isContent() && row.shape() == Shape.SENTENCE;
      if (!told && HeadlineMarks.isOn(row)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasMarkedBody() {
    for (int i = part.from(); i < part.to(); i++) {
      List<Piece> marked = marks.at(i);
      for (int k = 0; k < marked.size(); k++) {
        if (marked.get(k).role() == Role.BODY) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all of a block is marked as one role. */
  private static boolean isAll(Role role, List<Piece> marked) {
    return marked.size() == 1
        && marked.get(0).role() == role
        && marked.get(0).span().equals(marked.get(0).span().block().span());
  }

  private void row(int i, Place place) {
    Row row = rows.get(i);
    Span span = row.block().span();
    if (isCard(i) && row.picture() == Row.Picture.NONE) {
      draft.drop(span, Reason.PROMO);
    } else if (!row.authors().isEmpty()) {
      draft.byline(span, row.authors());
    } else if (row.isMuted()) {
      draft.drop(span, row.isDeleted() ? Reason.DELETED : Reason.FURNITURE);
    } else if (row.words() == 0) {
      if (row.picture() != Row.Picture.NONE || row.isEmbed()) {
        draft.body(row);
      } else {
        draft.drop(span, Reason.SEPARATOR);
      }
    } else if (row.stock().isPresent()) {
      stockRow(row, i);
    } else if (page.address(row)) {
      lines++;
    } else if (isSignOff(row, i)) {
      page.byline(span, Bylines.closing(row.text(), style).orElseThrow());
    } else if (brokenByline(i).isPresent()) {
      draft.byline(span, brokenByline(i).orElseThrow());
    } else if (row.isByline() && (lines < BYLINE_LINES || isLast(i))) {
      draft.byline(span, Bylines.read(row.text(), style).orElseThrow());
    } else if (row.isClosing() && isLast(i)) {
      page.byline(span, Bylines.closing(row.text(), style).orElseThrow());
    } else if (row.isEdited()) {
      draft.changed(span);
    } else if (row.kind() == PageBlock.Kind.TIME || isAgeOfTime(row, i)) {
      draft.drop(span, Reason.REPEAT);
    } else if (row.isDay()) {
      page.day(span);
    } else if (place == Place.BESIDE && row.picture() == Row.Picture.NONE) {
      draft.drop(span, Reason.UNCLAIMED);
    } else if (place == Place.BODY) {
      body(row);
    } else if (row.isContent() && lines < BYLINE_LINES && !draft.hasText() && slots.isName(row)) {
      draft.beside(span);
    } else if (slots.isFrame(row) && (draft.hasHeadline() || draft.hasText())) {
      draft.drop(span, Reason.FURNITURE);
    } else if (isTeaser(i)) {
      draft.drop(span, Reason.PROMO);
    } else if (Badge.isLine(row) && !draft.hasText() && !isLast(i)) {
      draft.drop(span, Reason.FURNITURE);
    } else if (isHeadline(row)) {
      lines++;
      draft.headline(span);
    } else if (isLabel(row, i)) {
      draft.drop(span, Reason.FURNITURE);
    } else {
      body(row);
    }
  }

  /** Whether the row is an age, and the next one the time that it means. */
  private boolean isAgeOfTime(Row row, int i) {
    return row.isAge() && part.time().filter(t -> t.span().block().index() == i + 1).isPresent();
  }

  private void body(Row row) {
    lines++;
    draft.body(row);
  }

  /** Whether the row belongs to a card, behind text of the update, that links to another page. */
  private boolean isCard(int i) {
    return draft.hasText() && cards.hold(i);
  }

  /** Whether the row is the title of another story, at the end of the update below a label. */
  private boolean isTeaser(int i) {
    return draft.hasText()
        && rows.get(i).isHeadline()
        && rows.get(i - 1).isStock(StockLine.PROMO)
        && isLast(i);
  }

  /** Whether the row closes the page and says who wrote and edited it. */
  private boolean isSignOff(Row row, int i) {
    return row.isClosing()
        && part.to() == rows.size()
        && isLast(i)
        && Bylines.closing(row.text(), style).orElseThrow().stream()
            .anyMatch(a -> a.roles().contains(Attribution.Role.EDITOR));
  }

  private boolean isHeadline(Row row) {
    if (stated >= 0 || slots.areStated()) {
      return row.block().index() == stated && !draft.hasHeadline();
    }
    if (draft.hasHeadline() || draft.hasText() || !row.isContent()) {
      return false;
    }
    if (part.post().isPresent()) {
      return Slots.isHeading(row);
    }
    if (row.isItem()) {
      return slots.headline() == Slots.Headline.BULLET;
    }
    boolean runIn =
        part.time().isPresent()
            && !part.time().get().after().isEmpty()
            && !TimeRow.isTag(part.time().get().after(), slots, draft);
    if (runIn && slots.runIn() != Slots.RunIn.NAME) {
      return false;
    }
    return switch (slots.headline()) {
      case HEADING -> Slots.isHeading(row);
      case FIRST_LINE -> row.isHeadline();
      case BULLET, NONE -> false;
    };
  }

  /** Returns what the byline of two lines above the text says that the row is part of, if any. */
  private Optional<List<Attribution>> brokenByline(int i) {
    boolean above = !draft.hasText() && lines < BYLINE_LINES;
    return above ? broken(i) : Optional.empty();
  }

  private Optional<List<Attribution>> broken(int i) {
    return BrokenByline.at(own, i - part.from(), style);
  }

  /** Whether the row is a short bullet between updates, such as the label of the next one. */
  private boolean isLabel(Row row, int i) {
    boolean alone =
        row.isItem()
            && row.shape() != Shape.SENTENCE
            && (i == 0 || !rows.get(i - 1).isItem())
            && (i + 1 == rows.size() || !rows.get(i + 1).isItem());
    return alone && i == part.to() - 1 && i + 1 < rows.size() && (row.words() <= 2 || !bullets());
  }

  /** Whether the updates of the page are bullets themselves. */
  private boolean bullets() {
    return rows.get(part.from()).isItem();
  }

  /** Whether nothing but lines of the frame follows in the update. */
  private boolean isLast(int i) {
    if (lastContent < 0) {
      lastContent = part.from();
      for (int k = part.from(); k < part.to(); k++) {
        Row row = rows.get(k);
        if (row.isContent() && Bylines.sourceAddress(row.text()).isEmpty()) {
          lastContent = k;
        }
      }
    }
    return i >= lastContent;
  }

  /** Some stock lines introduce text of the update; others wait until its text is known. */
  private void stockRow(Row row, int i) {
    boolean introduces =
        (row.isStock(StockLine.INTRO) || row.isStock(StockLine.KEY_POINTS)) && !isLast(i);
    boolean titled =
        introduces
            && !draft.hasHeadline()
            && !draft.hasText()
            && slots.headline() != Slots.Headline.NONE
            && row.shape() == Shape.HEADLINE;
    if (titled) {
      draft.headline(row.block().span());
    } else if (introduces) {
      body(row);
    } else {
      stock.add(row);
    }
  }

  private void stock(Row row) {
    StockLine line = row.stock().orElseThrow();
    page.stock(row);
    boolean statement = line.reason() == Reason.POINTER || line.reason() == Reason.NOTICE;
    if (statement
        && !draft.hasText()
        && !draft.hasHeadline()
        && slots.headline() != Slots.Headline.NONE
        && row.shape() == Shape.HEADLINE) {
      draft.headline(row.block().span());
    } else if (statement && !draft.hasText() && (draft.hasHeadline() || part.time().isPresent())) {
      draft.statement(row);
    } else {
      draft.drop(row.block().span(), line.reason());
    }
  }
}
