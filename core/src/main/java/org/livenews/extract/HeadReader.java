package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.livenews.model.Attribution;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;
import org.livenews.model.Status;

/** Reads the facts of the page as a whole from the rows that stand before the first update. */
final class HeadReader {

  private static final int FEWEST_KEY_POINTS = 2;
  private static final int KEY_POINT_WORDS = 4;
  private static final int SUFFIX_WORDS = 4;
  private static final int BYLINE_ROWS = 12;

  private final Rows rows;
  private final HouseStyle style;
  private final Head.Builder head = Head.builder();
  private final BodyBuilder lead;
  private final PageTimes times = new PageTimes();
  private Marks marks = Marks.NONE;
  private int title = -1;
  private int headTo;
  private int described = -1;
  private boolean standfirst;
  private boolean framed;
  private boolean pointed;
  private int total;
  private int updates;

  HeadReader(Rows rows, HouseStyle style) {
    this.rows = rows;
    this.style = style;
    lead = new BodyBuilder(style, head::lead);
  }

  /** Reads the head of a live blog of which its machine-readable part gives a description. */
  void read(Outline outline, Optional<String> description) {
    int to = outline.headTo();
    headTo = to;
    marks = outline.marks();
    updates = outline.parts().size();
    marked(outline);
    if (title < 0) {
      title(to);
    }
    described = Standfirst.described(rows, title, to, description);
    boolean clocks = outline.parts().stream().anyMatch(p -> p.time().isPresent());
    Set<Integer> events = KeyEvents.inHead(rows, outline, title);
    Set<Integer> points =
        marks.headHasSlot(Role.KEY_POINT) ? Set.of() : new HashSet<>(keyPoints(to, clocks));
    for (int i = 0; i < to; i++) {
      if (rows.get(i).isMuted()) {
        framed |= i > title;
        continue;
      }
      if (!marks.at(i).isEmpty()) {
        continue;
      }
      if (i > title) {
        times.source(rows.get(i));
      }
      if (events.contains(i)) {
        head.drop(rows.get(i).block().span(), Reason.REPEAT);
      } else if (points.contains(i)) {
        pointed = true;
        head.keyPoint(rows.get(i).block().span());
      } else if (i != title && !frame(i)) {
        text(i);
      }
    }
    lead.end();
    for (int i = 1; i < outline.parts().size(); i++) {
      PointLists.between(rows, outline.parts().get(i - 1).to(), outline.parts().get(i).from())
          .forEach(head::keyPoint);
    }
  }

  /** Reads what is marked outside of updates. */
  private void marked(Outline outline) {
    Set<Integer> blocks = new TreeSet<>(marks.blocks());
    for (Outline.Part part : outline.parts()) {
      for (int i = part.from(); i < part.to(); i++) {
        blocks.remove(i);
      }
    }
    for (int block : blocks) {
      marks.at(block).forEach(this::piece);
    }
    lead.end();
  }

  private void piece(Piece piece) {
    Span span = piece.span();
    Row row = rows.get(span.block().index());
    switch (piece.role()) {
      case HEADLINE -> {
        if (title < 0) {
          title = span.block().index();
          headline(span);
        } else {
          head.drop(span, Reason.FURNITURE);
        }
      }
      case STANDFIRST -> head.standfirst(span);
      case KEY_POINT -> {
        if (row.stock().isPresent()) {
          stock(row);
          head.drop(span, row.stock().get().reason());
        } else {
          head.keyPoint(withoutDash(span));
        }
      }
      case LEAD -> {
        if (span.equals(row.block().span())) {
          lead.add(row);
        } else {
          lead.add(span);
        }
      }
      default -> head.drop(span, piece.reason().orElse(Reason.FURNITURE));
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

  /** Reads what stands behind the last update: words of the frame, sources, remarks. */
  void tail(int from) {
    for (int i = from; i < rows.size(); i++) {
      boolean news = !rows.get(i).isMuted() && marks.at(i).isEmpty() && !frame(i);
      if (rows.get(i).isRemark() || news) {
        head.drop(rows.get(i).block().span(), Reason.FURNITURE);
      }
    }
  }

  /** Takes the page headline from the rows before {@code limit}, without site suffix. */
  void title(int limit) {
    title = TitleLine.find(rows, limit);
    if (title < 0 || !marks.at(title).isEmpty()) {
      title = -1;
      return;
    }
    PageBlock block = rows.get(title).block();
    int badge = Badge.end(block);
    head.drop(block.span(0, badge).strip(), Reason.FURNITURE);
    headline(block.span(badge, block.text().length()));
  }

  private void headline(Span span) {
    int end = span.from() + withoutSuffix(span.text());
    head.headline(span.block().span(span.from(), end).strip());
    head.drop(span.block().span(end, span.to()).strip(), Reason.FURNITURE);
  }

  private static int withoutSuffix(String text) {
    int bar = text.lastIndexOf(" | ");
    boolean suffix = bar > 0 && words(text.substring(bar + 3)) <= SUFFIX_WORDS;
    return suffix && words(text.substring(0, bar)) > 2 ? bar : text.length();
  }

  private static int words(String text) {
    return text.strip().split(" ").length;
  }

  int titleRow() {
    return title;
  }

  Head.Builder builder() {
    return head;
  }

  /**
   * Reads a row that is no news text: stock lines, times, bylines, closing lines, addresses,
   * images, repeated titles. Returns whether it was one.
   */
  boolean frame(int i) {
    Row row = rows.get(i);
    Span span = row.block().span();
    if (row.stock().isPresent()) {
      stock(row);
      head.drop(span, row.stock().get().reason());
    } else if (address(row)) {
      return true;
    } else if (UpdateTimes.isDayOfHead(rows, i, headTo)) {
      head.day(span);
    } else if (row.only().isPresent()) {
      TimePhrase phrase = row.only().get();
      boolean teaser = i >= headTo && phrase.label().isEmpty() && phrase.time().isEmpty();
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
    } else if (repeatsTitle(row)) {
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
        .flatMap(p -> Bylines.read(row.text().substring(p.next()), style));
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
    boolean near = i != title && Math.abs(i - title) <= BYLINE_ROWS;
    return near ? BrokenByline.at(rows, i, style) : Optional.empty();
  }

  /** Takes note of what a stock line says about the page, and where it says that it goes on. */
  void stock(Row row) {
    StockLine line = row.stock().orElseThrow();
    line.status().ifPresent(head::status);
    if (line == StockLine.COUNTER) {
      total = Math.max(total, Counter.ofUpdates(row.text()));
    }
    if (line.status().isPresent()) {
      row.block().rich().runs().stream()
          .flatMap(run -> run.link().stream())
          .filter(link -> link.isAbsolute() && Permalinks.isOfLivePage(link))
          .distinct()
          .forEach(head::continuation);
    }
  }

  /** Reads a reposter's line that names the address of the page. */
  boolean address(Row row) {
    Optional<URI> address = Bylines.sourceAddress(row.text());
    address.ifPresent(uri -> head.url(row.block().span(), uri));
    return address.isPresent();
  }

  private boolean repeatsTitle(Row row) {
    if (title < 0 || row.words() > 60 || row.isItem()) {
      return false;
    }
    String text = letters(row.text());
    String own = letters(rows.get(title).text());
    return own.startsWith(text) && text.length() * 2 > own.length()
        || text.contains(own) && row.shape() != Shape.SENTENCE;
  }

  private static String letters(String s) {
    StringBuilder out = new StringBuilder();
    s.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * Returns the rows that are key points: bullets that stand together, or, where there are none,
   * short lines between the title and the first clock, or sentences that a pointer closes.
   */
  private List<Integer> keyPoints(int to, boolean clocks) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < to; i++) {
      int end = i;
      int words = 0;
      while (end < to && rows.get(end).isItem() && rows.get(end).isContent()) {
        words = Math.max(words, rows.get(end++).words());
      }
      if (end - i >= FEWEST_KEY_POINTS
          && words >= KEY_POINT_WORDS
          && !PointLists.isOther(rows, i, end)) {
        for (int k = i; k < end; k++) {
          points.add(k);
        }
      }
      i = Math.max(i, end - 1);
    }
    return points.isEmpty() && clocks ? bareKeyPoints(to) : points;
  }

  private List<Integer> bareKeyPoints(int to) {
    List<Integer> lines = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (int i = title + 1; i < to && title >= 0; i++) {
      Row row = rows.get(i);
      if (row.isHeadline() && (repeatsTitle(row) || LiveWords.in(row.text()))) {
        lines.clear();
      } else if (row.isHeadline() && row.words() >= KEY_POINT_WORDS) {
        lines.add(i);
      } else if (row.isContent()) {
        lines.clear();
        sentences.add(i);
      } else if (row.isStock(StockLine.POINTER) && sentences.size() >= FEWEST_KEY_POINTS) {
        return sentences;
      } else {
        sentences.clear();
      }
    }
    return lines.size() > FEWEST_KEY_POINTS ? lines : List.of();
  }

  /** Reads news text of the head: standfirst, lead, or words of the frame. */
  private void text(int i) {
    Row row = rows.get(i);
    Span span = row.block().span();
    if (row.words() == 0) {
      head.drop(span, Reason.SEPARATOR);
    } else if (i < title) {
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
    if (title < 0 || standfirst || described >= 0) {
      return title >= 0 && i == described;
    }
    return row.words() >= KEY_POINT_WORDS
        && !pointed
        && !rows.get(i - 1).isStock(StockLine.KEY_POINTS)
        && !(framed && row.shape() == Shape.HEADLINE);
  }

  /** Reads a bare list of names. */
  private boolean names(Row row) {
    boolean list = row.text().indexOf(',') > 0 && Bylines.looksLikeNames(row.text());
    if (list) {
      List<Attribution> named = Bylines.names(row.text(), style).orElseThrow();
      head.byline(row.block().span(), named);
    }
    return list;
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
      head.coverage(total > updates ? Coverage.NEWEST_ONLY : told.coverage());
    }
    told.continuations().forEach(head::continuation);
    if (told.origin() == LinkedData.Origin.SOURCE) {
      head.attributions(PostAuthors.classified(told.authors(), style));
    }
    facts.published().ifPresent(p -> head.published(HeadTimes.first(read.published(), p)));
    facts.modified().ifPresent(m -> head.modified(HeadTimes.last(read.modified(), m)));
    facts.url().filter(u -> read.url().isEmpty()).ifPresent(head::url);
    facts.language().filter(l -> read.language().isEmpty()).ifPresent(head::language);
  }

  /** Returns the head. */
  Head finish() {
    lead.end();
    return head.build();
  }
}
