package org.livenews.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Attribution;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;
import org.livenews.model.Status;

/** Reads the facts of the page as a whole from the rows that stand before the first update. */
final class HeadReader {

  private static final int STANDFIRST_WORDS = 4;
  private static final int BYLINE_ROWS = 12;

  private final Rows rows;
  private final HouseStyle style;
  private final Head.Builder head = Head.builder();
  private final BodyBuilder lead;
  private final PageTitle title;
  private final PageNotes notes = new PageNotes(head);
  private final PageTimes times = new PageTimes();
  private Marks marks = Marks.NONE;
  private int headTo;
  private int described = -1;
  private boolean standfirst;
  private boolean framed;
  private boolean pointed;
  private int updates;

  HeadReader(Rows rows, HouseStyle style) {
    this.rows = rows;
    this.style = style;
    lead = new BodyBuilder(style, head::lead);
    title = new PageTitle(rows, head);
  }

  /** Reads the head of a live blog of which its machine-readable part gives a description. */
  void read(Outline outline, Optional<String> description) {
    int to = outline.headTo();
    headTo = to;
    marks = outline.marks();
    updates = outline.parts().size();
    new HeadMarks(rows, head, title, notes, lead).read(outline);
    if (!title.isFound()) {
      title.find(to, marks);
    }
    described = Standfirst.described(rows, title.row(), to, description);
    Set<Integer> events = KeyEvents.inHead(rows, outline, title.row());
    Set<Integer> points =
        marks.headHasSlot(Role.KEY_POINT) ? Set.of() : KeyPoints.inHead(rows, outline, title);
    for (int i = 0; i < to; i++) {
      if (rows.get(i).isMuted()) {
        framed |= i > title.row();
        continue;
      }
      if (!marks.at(i).isEmpty()) {
        continue;
      }
      if (i > title.row()) {
        times.source(rows.get(i));
      }
      if (events.contains(i)) {
        head.drop(rows.get(i).block().span(), Reason.REPEAT);
      } else if (points.contains(i)) {
        pointed = true;
        head.keyPoint(rows.get(i).block().span());
      } else if (i != title.row() && !frame(i)) {
        text(i);
      }
    }
    lead.end();
    for (int i = 1; i < outline.parts().size(); i++) {
      PointLists.between(rows, outline.parts().get(i - 1).to(), outline.parts().get(i).from())
          .forEach(head::keyPoint);
    }
  }

  /** Drops what was taken back, as far as it lies in no update. */
  void deleted(Outline outline) {
    int row = 0;
    for (Outline.Part part : outline.parts()) {
      deleted(row, part.from());
      row = part.to();
    }
    deleted(row, rows.size());
  }

  private void deleted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (rows.get(i).isDeleted()) {
        head.drop(rows.get(i).block().span(), Reason.DELETED);
      }
    }
  }

  /** Reads what stands behind the last update: words of the frame, sources, remarks. */
  void tail(int from) {
    for (int i = from; i < rows.size(); i++) {
      boolean news = !rows.get(i).isMuted() && marks.at(i).isEmpty() && !frame(i);
      if (rows.get(i).isRemark() || news) {
        head.drop(rows.get(i).block().span(), Reason.FURNITURE);
      }
    }
  }

  /** Takes the page headline from the rows before {@code limit}; returns its row, or -1. */
  int title(int limit) {
    title.find(limit, marks);
    return title.row();
  }

  /** Returns the row of the page headline, or -1. */
  int titleRow() {
    return title.row();
  }

  Head.Builder builder() {
    return head;
  }

  /** Returns what takes lines that tell of the page as a whole, wherever they stand. */
  PageNotes notes() {
    return notes;
  }

  /**
   * Reads a row that is no news text: stock lines, times, bylines, closing lines, addresses,
   * images, repeated titles. Returns whether it was one.
   */
  boolean frame(int i) {
    Row row = rows.get(i);
    Span span = row.block().span();
    if (row.stock().isPresent()) {
      notes.stock(row);
      head.drop(span, row.stock().get().reason());
    } else if (notes.address(row)) {
      return true;
    } else if (UpdateTimes.isDayOfHead(rows, i, headTo)) {
      head.day(span);
    } else if (row.only().isPresent()) {
      TimePhrase phrase = row.only().get();
      boolean teaser =
          headTo > 0 && i >= headTo && phrase.label().isEmpty() && phrase.time().isEmpty();
      if (!teaser) {
        times.add(phrase, row.text());
      }
      head.time(row.block().span(phrase.from(), phrase.to()));
    } else if (brokenByline(i).isPresent()) {
      head.byline(span, brokenByline(i).orElseThrow());
    } else if (row.isByline()) {
      head.byline(span, Bylines.read(row.text(), style).orElseThrow());
    } else if (signature(row).isPresent()) {
      signed(row);
    } else if (row.isClosing()) {
      head.byline(span, Bylines.closing(row.text(), style).orElseThrow());
    } else if (row.picture() != Row.Picture.NONE) {
      lead.add(row);
    } else if (title.isRepeatedBy(row)) {
      head.drop(span, Reason.REPEAT);
    } else {
      return false;
    }
    return true;
  }

  /** Returns who wrote, where a row says "Posted on DATE by NAME". */
  Optional<List<Attribution>> signature(Row row) {
    return row.leading()
        .filter(p -> row.isSigned())
        .flatMap(p -> Bylines.read(row.text().substring(p.next()), style))
        .or(() -> row.leading().flatMap(p -> AuthorMarks.within(row.block(), style)));
  }

  private void signed(Row row) {
    PageBlock block = row.block();
    TimePhrase phrase = row.leading().orElseThrow();
    times.add(phrase, row.text().substring(phrase.from(), phrase.to()));
    head.time(block.span(phrase.from(), phrase.to()));
    Span named = block.span(phrase.next(), row.text().length()).strip();
    head.byline(named, signature(row).orElseThrow());
  }

  /** Returns what the byline of two lines says that a row near the title is part of, if any. */
  Optional<List<Attribution>> brokenByline(int i) {
    boolean near = i != title.row() && Math.abs(i - title.row()) <= BYLINE_ROWS;
    if (!near) {
      return Optional.empty();
    }
    int from = i > title.row() ? title.row() + 1 : 0;
    int to = i < title.row() ? title.row() : i < headTo ? headTo : rows.size();
    return BrokenByline.at(rows.subList(from, to), i - from, style);
  }

  /** Reads news text of the head: standfirst, lead, or words of the frame. */
  private void text(int i) {
    Row row = rows.get(i);
    Span span = row.block().span();
    if (row.words() == 0) {
      head.drop(span, Reason.SEPARATOR);
    } else if (i < title.row()) {
      if (!names(row)) {
        head.drop(span, Reason.FURNITURE);
      }
    } else if (row.isItem() || row.shape() == Shape.LABEL) {
      head.drop(span, Reason.FURNITURE);
    } else if (!marks.headHasSlot(Role.STANDFIRST) && isStandfirst(i)) {
      standfirst = true;
      head.standfirst(span);
    } else if (row.shape() == Shape.SENTENCE && !marks.headHasSlot(Role.LEAD)) {
      lead.add(row);
    } else if (!names(row)) {
      head.drop(span, Reason.FURNITURE);
    }
  }

  /**
   * Whether the row is the line that the page is described with, or, without description, the first
   * text under the title: neither a line that introduces key points or follows them, nor words of a
   * control among others of the frame.
   */
  private boolean isStandfirst(int i) {
    Row row = rows.get(i);
    if (!title.isFound() || standfirst || described >= 0) {
      return title.isFound() && i == described;
    }
    return row.words() >= STANDFIRST_WORDS
        && !pointed
        && !rows.get(i - 1).isStock(StockLine.KEY_POINTS)
        && !(framed && row.shape() == Shape.HEADLINE);
  }

  /** Reads a bare list of names, or names that are marked as those of authors. */
  private boolean names(Row row) {
    boolean list = row.text().indexOf(',') > 0 && Bylines.looksLikeNames(row.text());
    Optional<List<Attribution>> named =
        list ? Bylines.names(row.text(), style) : AuthorMarks.within(row.block(), style);
    named.ifPresent(n -> head.byline(row.block().span(), n));
    return named.isPresent();
  }

  /** Reads the times of a page that has no updates. */
  void times(Page page) {
    times.read(page, address(page), Optional.empty(), style, head);
  }

  private Optional<URI> address(Page page) {
    return page.url().or(() -> head.build().url()).or(page::address);
  }

  /** Reads the times of the page; returns what they say about those of the updates. */
  TimeContext times(Page page, MachineFacts facts, List<Diagnostic> diagnostics) {
    times.sourceAsOf(facts.day(), diagnostics);
    return times.read(page, address(page), facts.clockOffset(), style, head);
  }

  /** Takes what is known of the page from elsewhere, where its text does not tell. */
  void complete(MachineFacts facts, LinkedData told) {
    Head read = head.build();
    if (read.status() == Status.UNKNOWN) {
      head.status(told.status());
    }
    if (read.coverage() == Coverage.UNKNOWN) {
      int total = notes.updates();
      Coverage counted = total > updates ? Coverage.NEWEST_ONLY : Coverage.WHOLE;
      head.coverage(total > 0 && updates > 0 ? counted : told.coverage());
    }
    told.continuations().forEach(head::continuation);
    if (told.origin() == LinkedData.Origin.SOURCE) {
      head.attributions(PostAuthors.classified(told.authors(), style));
    }
    facts.url().filter(u -> read.url().isEmpty()).ifPresent(head::url);
    facts.language().filter(l -> read.language().isEmpty()).ifPresent(head::language);
  }

  /** Returns the head. */
  Head finish() {
    lead.end();
    return head.build();
  }
}
