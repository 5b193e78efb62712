package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Attribution;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Resolved;

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
  private final Marks marks;
  private final Slots slots;
  private final HouseStyle style;
  private final HeadReader head;
  private final Entry.Builder entry = Entry.builder();
  private final BodyBuilder body;
  private final List<Row> stock = new ArrayList<>();
  private final List<Span> titles = new ArrayList<>();
  private Optional<Span> edited = Optional.empty();
  private Optional<Element> card = Optional.empty();
  private int lastContent = -1;
  private boolean headline;
  private int lines;
  private boolean text;

  EntryReader(
      Rows rows, Outline.Part part, Marks marks, Slots slots, HouseStyle style, HeadReader head) {
    this.rows = rows;
    this.part = part;
    this.marks = marks;
    this.slots = slots;
    this.style = style;
    this.head = head;
    body = new BodyBuilder(style, entry::body);
  }

  void read() {
    int time = part.time().map(t -> t.span().block().index()).orElse(-1);
    boolean bodied = false;
    for (int i = part.from(); i < part.to(); i++) {
      bodied |= marks.at(i).stream().anyMatch(p -> p.role() == Role.BODY);
    }
    for (int i = part.from(); i < part.to(); i++) {
      List<Piece> marked = marks.at(i);
      boolean whole = marked.size() == 1 && marked.get(0).role() == Role.BODY && isWhole(marked);
      if (i == time && marked.size() <= 1) {
        time(part.time().orElseThrow());
      } else if (whole) {
        row(i, Place.BODY);
      } else if (!marked.isEmpty()) {
        marked(rows.get(i).block(), marked);
      } else {
        row(i, bodied ? Place.BESIDE : Place.ANYWHERE);
      }
    }
    for (Row row : stock) {
      stock(row);
    }
    if (!titles.isEmpty()) {
      entry.headline(titles);
    }
    body.end();
  }

  private static boolean isWhole(List<Piece> pieces) {
    Span span = pieces.get(0).span();
    return span.equals(span.block().span());
  }

  /** Reads a block with marked stretches; what stands between them is a byline or of the frame. */
  private void marked(PageBlock block, List<Piece> pieces) {
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
      case HEADLINE -> {
        titles.add(span);
        headline = true;
      }
      case TIME -> {
        if (part.time().filter(t -> t.span().equals(span)).isEmpty()) {
          changed(span);
        }
      }
      case BYLINE -> beside(span);
      case BODY -> bodySpan(span);
      default -> entry.drop(span, piece.reason().orElse(Reason.FURNITURE));
    }
  }

  /** Reads where the last change is printed; a second print is a repetition. */
  private void changed(Span span) {
    if (edited.isEmpty()) {
      edited = Optional.of(span);
    } else {
      entry.drop(span, Reason.REPEAT);
    }
  }

  private void between(Span span) {
    if (Shape.of(span.text()) == Shape.SENTENCE) {
      bodySpan(span);
    } else if (!span.isEmpty()) {
      beside(span);
    }
  }

  /** Reads the line that prints the time. */
  private void time(Outline.PrintedTime time) {
    if (!time.before().isEmpty()) {
      before(time);
    }
    repeated(time).ifPresent(span -> entry.drop(span, Reason.REPEAT));
    Span after = time.after();
    if (after.isEmpty()) {
      return;
    }
    if (isTag(after)) {
      entry.drop(after, Reason.FURNITURE);
      return;
    }
    switch (slots.runIn()) {
      case NAME -> beside(after);
      case HEADLINE -> {
        if (Shape.of(after.text()) == Shape.SENTENCE && !hasText()) {
          bodySpan(after);
        } else {
          headline(after);
        }
      }
      default -> bodySpan(after);
    }
  }

  /** Whether what stands beside the time is a label of its own, and the headline is elsewhere. */
  private boolean isTag(Span beside) {
    return slots.headline() == Slots.Headline.HEADING
        && MarkedTime.beside(beside.block()).isPresent()
        && named(beside).isEmpty();
  }

  /** Returns where the line prints the same time once more. */
  private static Optional<Span> repeated(Outline.PrintedTime time) {
    PageBlock block = time.span().block();
    return time.phrase()
        .map(phrase -> block.span(phrase.to(), phrase.next()).strip())
        .filter(span -> span.text().chars().anyMatch(Character::isLetterOrDigit));
  }

  /** Reads what stands in front of the time on its line: a byline, or the headline. */
  private void before(Outline.PrintedTime time) {
    Span before = time.before();
    boolean headlineLine =
        !isTag(before)
            && !marks.haveSlot(Role.HEADLINE)
            && time.after().isEmpty()
            && named(before).isEmpty();
    if (headlineLine && Shape.of(before.text()) == Shape.HEADLINE) {
      headline(before);
    } else {
      beside(before);
    }
  }

  private Optional<List<Attribution>> named(Span span) {
    return Bylines.read(span.text(), style).or(() -> Bylines.names(span.text(), style));
  }

  private void bodySpan(Span span) {
    body.add(span);
    text = true;
  }

  private boolean hasText() {
    for (int i = part.from() + 1; i < part.to(); i++) {
      if (rows.get(i).isContent()) {
        return true;
      }
    }
    return false;
  }

  /** Reads what stands on the line of the time and is neither headline nor text: a byline. */
  private void beside(Span span) {
    Optional<List<Attribution>> named = named(span);
    if (named.isPresent()) {
      entry.byline(span, named.get());
    } else {
      entry.drop(span, Reason.FURNITURE);
    }
  }

  private void headline(Span span) {
    int from = span.from() == 0 ? Badge.end(span.block()) : 0;
    entry.drop(span.block().span(span.from(), span.from() + from).strip(), Reason.FURNITURE);
    entry.headline(span.block().span(span.from() + from, span.to()).strip());
    headline = true;
  }

  private void row(int i, Place place) {
    Row row = rows.get(i);
    Span span = row.block().span();
    if (!row.authors().isEmpty()) {
      entry.byline(span, row.authors());
    } else if (row.isMuted()) {
      entry.drop(span, Reason.FURNITURE);
    } else if (row.words() == 0) {
      if (row.picture() != Row.Picture.NONE) {
        body.add(row);
      } else {
        entry.drop(span, Reason.SEPARATOR);
      }
    } else if (row.stock().isPresent()) {
      stockRow(row, i);
    } else if (head.address(row)) {
      lines++;
    } else if (isSignOff(row, i)) {
      head.builder().byline(span, Bylines.closing(row.text(), style).orElseThrow());
    } else if (brokenByline(i).isPresent()) {
      entry.byline(span, brokenByline(i).orElseThrow());
    } else if (row.isByline() && (lines < BYLINE_LINES || isLast(i))) {
      entry.byline(span, Bylines.read(row.text(), style).orElseThrow());
    } else if (row.isClosing() && isLast(i)) {
      head.builder().byline(span, Bylines.closing(row.text(), style).orElseThrow());
    } else if (row.isEdited()) {
      changed(span);
    } else if (row.block().kind() == PageBlock.Kind.TIME || isAgeOfTime(row, i)) {
      entry.drop(span, Reason.REPEAT);
    } else if (row.isDay()) {
      head.builder().day(span);
    } else if (place == Place.BESIDE && row.picture() == Row.Picture.NONE) {
      entry.drop(span, Reason.UNCLAIMED);
    } else if (place == Place.BODY && !isCard(i)) {
      body(row);
    } else if (row.isContent() && lines < BYLINE_LINES && !text && slots.isName(row)) {
      beside(span);
    } else if (slots.isFrame(row) && (headline || text)) {
      entry.drop(span, Reason.FURNITURE);
    } else if (isCard(i) || isTeaser(i)) {
      entry.drop(span, Reason.PROMO);
    } else if (isHeadline(row)) {
      lines++;
      headline(span);
    } else if (isLabel(row, i)) {
      entry.drop(span, Reason.FURNITURE);
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
    text |= row.isContent();
    body.add(row);
  }

  /**
   * Whether the row belongs to a card that links to another page: a heading that is a link, behind
   * text of the update, and what stands in the same element.
   */
  private boolean isCard(int i) {
    Row row = rows.get(i);
    if (!text || row.isItem()) {
      return false;
    }
    Optional<Element> parent = Optional.ofNullable(row.block().element().parent());
    if (Slots.isHeading(row) && row.isLink()) {
      boolean apart = i == 0 || rows.get(i - 1).block().element().parent() != parent.orElse(null);
      card = apart ? parent : Optional.empty();
      return true;
    }
    boolean inside = card.isPresent() && card.get() == parent.orElse(null);
    card = inside ? card : Optional.empty();
    return inside;
  }

  /** Whether the row is the title of another story, at the end of the update below a label. */
  private boolean isTeaser(int i) {
    return text
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
    if (headline || text || !row.isContent()) {
      return false;
    }
    if (part.post().isPresent()) {
      return Slots.isHeading(row);
    }
    if (row.isItem()) {
      return slots.headline() == Slots.Headline.BULLET;
    }
    boolean runIn = part.time().filter(t -> !t.after().isEmpty() && !isTag(t.after())).isPresent();
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
    boolean above = !text && lines < BYLINE_LINES;
    return above ? BrokenByline.at(rows, i, style) : Optional.empty();
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
            && !headline
            && !text
            && slots.headline() != Slots.Headline.NONE
            && row.shape() == Shape.HEADLINE;
    if (titled) {
      headline(row.block().span());
    } else if (introduces) {
      lines++;
      body.add(row);
    } else {
      stock.add(row);
    }
  }

  private void stock(Row row) {
    StockLine line = row.stock().orElseThrow();
    head.stock(row);
    boolean statement = line.reason() == Reason.POINTER || line.reason() == Reason.NOTICE;
    if (statement
        && !text
        && !headline
        && slots.headline() != Slots.Headline.NONE
        && row.shape() == Shape.HEADLINE) {
      headline(row.block().span());
    } else if (statement && !text && (headline || part.time().isPresent())) {
      text = true;
      body.add(row);
    } else {
      entry.drop(row.block().span(), line.reason());
    }
  }

  /** Whether the update only greets, or points to the page of another day, and so is none. */
  boolean isGreeting() {
    boolean greets = false;
    for (int i = part.from(); i < part.to(); i++) {
      Row row = rows.get(i);
      boolean said = !row.isMuted() && row.words() > 0 && row.only().isEmpty();
      if (said && !row.isStock(StockLine.WELCOME) || row.picture() != Row.Picture.NONE) {
        return false;
      }
      greets |= said;
    }
    return greets;
  }

  /** Whether a headline was read. */
  boolean hasHeadline() {
    return headline;
  }

  /** Takes what is known of the update from elsewhere, where its text does not tell. */
  void complete(MachineFacts.OfUpdate facts, boolean headlines) {
    Marks.OfUpdate marked = marks.update(part);
    marked.id().or(facts::id).ifPresent(entry::id);
    marked.permalink().or(facts::permalink).ifPresent(entry::permalink);
    Optional<Post> post = facts.post();
    entry.pinned(marked.pinned() || post.filter(Post::pinned).isPresent());
    entry.keyEvent(marked.keyEvent() || post.filter(Post::keyEvent).isPresent());
    if (entry.build().attributions().isEmpty()) {
      entry.attributions(facts.attributions());
    }
    if ((headlines || facts.unfilled()) && !headline) {
      facts.headline().ifPresent(entry::headline);
    }
  }

  /** Returns the update with its time. */
  Entry finish(UpdateTime time) {
    Optional<Span> span = part.time().map(Outline.PrintedTime::span);
    if (span.isEmpty()) {
      entry.time(time);
    } else if (part.time().flatMap(Outline.PrintedTime::phrase).isPresent()) {
      entry.time(span.get(), time);
    } else if (rows.get(span.get().block().index()).stock().isPresent()) {
      entry.drop(span.get(), Reason.FURNITURE);
    } else {
      entry.time(span.get(), new UpdateTime(span.get().text(), Optional.empty(), Optional.empty()));
    }
    return entry.build();
  }

  /** Takes the time of the last change: the one that is known, else the one that is printed. */
  void edited(Optional<Resolved> known, UpdateTime time, TimeContext context) {
    Optional<UpdateTime> printed = edited.flatMap(s -> EditedTime.printed(s, time, context));
    known
        .filter(k -> EditedTime.isLater(k.instant(), time))
        .map(k -> HeadTimes.last(printed, k))
        .or(() -> printed)
        .ifPresent(entry::edited);
    edited.ifPresent(
        span -> {
          if (printed.isPresent()) {
            entry.edited(span, entry.build().edited().orElseThrow());
          } else {
            entry.drop(span, Reason.FURNITURE);
          }
        });
  }
}
