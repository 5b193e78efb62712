package org.livenews.extract;

import com.google.common.collect.Iterators;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of a page, each with what it looks like. Row and block numbers are the same. */
final class Rows extends AbstractList<Row> {

  /** A count, or the number of a page, has no more words. */
  private static final int COUNT_WORDS = 4;

  private final Row[] rows;
  private final ElementTree elements;
  private final Times times;
  private final Glimpse glimpse;
  private int[] nextContent = {};
  private Optional<ElementStats> stats = Optional.empty();

  /**
   * What was seen of each row when it was made, with its text at hand: on a long page, each further
   * look at all rows has to fetch them anew.
   *
   * @param stock which lines of the page's frame there are
   * @param titles the rows that the markup names as titles of the page
   * @param counts the rows of a few words that end in a figure
   */
  private record Glimpse(Set<StockLine> stock, BitSet titles, BitSet counts) {

    Glimpse() {
      this(EnumSet.noneOf(StockLine.class), new BitSet(), new BitSet());
    }

    void add(int i, Row row) {
      row.stock().ifPresent(stock::add);
      titles.set(i, row.isTitle());
      counts.set(i, row.words() <= COUNT_WORDS && endsInFigure(row));
    }

    private static boolean endsInFigure(Row row) {
      String text = row.text();
      int end = text.length();
      while (end > 0 && Signs.isBlank(text.charAt(end - 1))) {
        end--;
      }
      return end > 0 && Signs.isDigit(text.charAt(end - 1));
    }
  }

  private Rows(List<Row> rows, ElementTree elements, Times times, Glimpse glimpse) {
    this.rows = rows.toArray(new Row[0]);
    this.elements = elements;
    this.times = times;
    this.glimpse = glimpse;
  }

  static Rows of(List<PageBlock> blocks, HouseStyle style, Times times) {
    List<Row> rows = new ArrayList<>(blocks.size());
    LineReader reader = new LineReader(style, times, RecurringLabels.of(blocks, times));
    Pictures pictures = new Pictures(rows, style);
    ElementTree.Builder elements = new ElementTree.Builder(blocks.size());
    Glimpse glimpse = new Glimpse();
    // All that asks for the text or the element of each row does so here, while they are at hand.
    for (int i = 0; i < blocks.size(); i++) {
      Row row = new Row(blocks.get(i), reader);
      rows.add(row);
      glimpse.add(i, row);
      pictures.look(i);
      elements.add(row.block().element());
    }
    pictures.mark();
    if (Teasers.mayBeAmong(glimpse.stock())) {
      Teasers.mark(rows);
    }
    return new Rows(rows, elements.build(), times, glimpse);
  }

  /** Returns these rows and those of further blocks, which are of no page and have no frame. */
  Rows and(List<PageBlock> blocks, HouseStyle style) {
    List<Row> all = new ArrayList<>(this);
    all.addAll(of(blocks, style, times));
    Glimpse seen = new Glimpse();
    for (int i = 0; i < all.size(); i++) {
      seen.add(i, all.get(i));
    }
    return new Rows(all, ElementTree.of(all), times, seen);
  }

  @Override
  public Row get(int index) {
    return rows[index];
  }

  @Override
  public Iterator<Row> iterator() {
    return Iterators.forArray(rows);
  }

  @Override
  public int size() {
    return rows.length;
  }

  /** Returns the rows that the markup names as titles of the page. */
  BitSet titles() {
    return glimpse.titles();
  }

  /** Returns the rows of a few words that end in a figure, as counts and numbers of pages do. */
  BitSet counts() {
    return glimpse.counts();
  }

  /** Whether one of the rows is a line of the page's frame, muted or not. */
  boolean hold(StockLine line) {
    return glimpse.stock().contains(line);
  }

  /** Returns the elements that hold the rows. */
  ElementTree elements() {
    return elements;
  }

  /**
   * Returns what each element holds, as the rows were when this was first asked for: when they were
   * marked and muted.
   */
  ElementStats stats() {
    if (stats.isEmpty()) {
      stats = Optional.of(ElementStats.of(this));
    }
    return stats.get();
  }

  /** Whether the page has its markup, by which its frame was told from its text. */
  boolean isMarkedUp() {
    return stream().anyMatch(Row::isMuted);
  }

  /** Returns how many rows are finished sentences of news text. */
  int paragraphs() {
    int n = 0;
    for (Row row : rows) {
      if (row.isContent() && !row.isItem() && row.shape() == Shape.SENTENCE) {
        n++;
      }
    }
    return n;
  }

  /** Returns a span without the marks that close a framed line: "+++ 14:05 Headline +++". */
  private static Span unframed(Span span) {
    Span stripped = span.strip();
    if (stripped.isEmpty()) {
      return stripped;
    }
    String text = stripped.block().text().substring(0, stripped.to());
    int to = Times.withoutFrame(text, stripped.from());
    return stripped.block().span(stripped.from(), to);
  }

  /** Whether the last row is the beginning of a clock, cut off there with the capture. */
  boolean endsInClock() {
    if (isEmpty()) {
      return false;
    }
    String text = get(size() - 1).text();
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean mark = digits < text.length() && ":.hH".indexOf(text.charAt(digits)) >= 0;
    boolean digit = digits + 2 == text.length() && Character.isDigit(text.charAt(digits + 1));
    return digits > 0
        && digits <= 2
        && (digits == text.length() || mark && (digits + 1 == text.length() || digit));
  }

  /**
   * Returns the next row from {@code from} on that is news text or a headline, or the size. To be
   * asked when the rows are marked and muted.
   */
  int nextContent(int from) {
    if (nextContent.length == 0) {
      nextContent = new int[size() + 1];
      nextContent[size()] = size();
      for (int i = size() - 1; i >= 0; i--) {
        nextContent[i] = get(i).isContent() ? i : nextContent[i + 1];
      }
    }
    return nextContent[Math.min(from, size())];
  }

  /**
   * Returns the row with the time of an update: the first that is a clock, or the clock that
   * explains an age there, else the first that prints one; the time of a later change only where
   * none stands above it; else the first that is marked as a time beside a label. -1 if there is
   * none.
   */
  int timeRow(int from, int to) {
    int changed = -1;
    for (int i = from; i < to; i++) {
      if (get(i).isClock() && !get(i).isEdited()) {
        return i + 1 < to && get(i).isAge() && get(i + 1).isExact() ? i + 1 : i;
      }
      changed = changed < 0 && get(i).isClock() ? i : changed;
    }
    for (int i = from; i < (changed < 0 ? to : changed); i++) {
      if (get(i).printsTime()) {
        return i;
      }
    }
    for (int i = from; i < (changed < 0 ? to : from); i++) {
      if (!get(i).isMuted() && MarkedTime.beside(get(i).block()).isPresent()) {
        return i;
      }
    }
    return changed;
  }

  /**
   * Returns the time that a row prints alone, at its beginning or at its end; a row without one is
   * a time that was cut or lost.
   */
  Optional<Outline.PrintedTime> printedTime(int row) {
    if (row < 0) {
      return Optional.empty();
    }
    PageBlock block = get(row).block();
    int length = block.text().length();
    Row timed = get(row);
    Optional<TimePhrase> phrase =
        timed
            .only()
            .or(timed::leading)
            .or(timed::trailing)
            .or(timed::ending)
            .or(() -> MarkedTime.beside(block));
    if (timed.minute().isPresent()) {
      MatchMinute mark = timed.minute().get();
      return Optional.of(
          new Outline.PrintedTime(
              block.span(mark.from(), mark.to()),
              Optional.empty(),
              block.span(0, mark.from()).strip(),
              unframed(block.span(mark.next(), length))));
    }
    int from = phrase.map(TimePhrase::from).orElse(0);
    int to = phrase.map(TimePhrase::to).orElse(length);
    return Optional.of(
        new Outline.PrintedTime(
            block.span(from, to),
            phrase,
            block.span(0, from).strip(),
            unframed(block.span(phrase.map(TimePhrase::next).orElse(length), length))));
  }
}
