package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Dropped.Reason;

/** Reads a page that is no live blog: one text under the page's headline. */
final class ArticleReader {

  private static final int LONGEST_PROMO_TITLE = 12;

  /** A line that names authors may hold desk, place and times too. */
  private static final int LONGEST_BYLINE = 30;

  private final Rows rows;
  private final HouseStyle style;
  private final HeadReader head;
  private final Entry.Builder entry = Entry.builder();
  private final BodyBuilder body;
  private List<Attribution> writers = List.of();
  private boolean text;
  private boolean points;

  ArticleReader(Rows rows, HouseStyle style, HeadReader head) {
    this.rows = rows;
    this.style = style;
    this.head = head;
    body = new BodyBuilder(style, entry::body);
  }

  /**
   * Returns the article without its time. Its status is what a notice in it says.
   *
   * @param told what the machine-readable part of the page tells of it
   */
  Entry.Builder read(LinkedData told) {
    int title = head.title(rows.size());
    int standfirst = Standfirst.ofArticle(rows, title, told.description());
    writers =
        PostAuthors.classified(told.authors(), style).stream()
            .filter(a -> a.kind() == Attribution.Kind.PERSON)
            .toList();
    if (title >= 0) {
      entry.headline(head.builder().build().headline().orElseThrow());
    }
    for (int i = 0; i < rows.size(); i++) {
      if (i == standfirst) {
        head.builder().standfirst(rows.get(i).block().span());
      } else if (i != title && !rows.get(i).isMuted()) {
        row(i, title);
      }
    }
    body.end();
    return entry;
  }

  private void row(int i, int title) {
    Row row = rows.get(i);
    Span span = row.block().span();
    Optional<List<Attribution>> broken =
        text
            ? Optional.empty()
            : head.brokenByline(i)
                .or(() -> row.leading().isPresent() ? Optional.empty() : marked(row));
    List<Attribution> shown = i == title ? List.of() : shown(row);
    if (broken.isPresent()) {
      entry.attributions(broken.get());
      head.builder().byline(span, broken.get());
    } else if (!shown.isEmpty()) {
      entry.attributions(shown);
      head.builder().byline(span, shown);
    } else if (isKeyPoint(i)) {
      head.builder().keyPoint(span);
    } else if (row.isClosing() || row.isByline()) {
      List<Attribution> named =
          Bylines.closing(row.text(), style)
              .or(() -> Bylines.read(row.text(), style))
              .orElseThrow();
      entry.attributions(named);
      head.builder().byline(span, named);
    } else if (head.signature(row).isPresent() && head.frame(i)) {
      entry.attributions(head.signature(row).orElseThrow());
    } else if (isPortrait(i)) {
      entry.drop(span, Reason.FURNITURE);
    } else if (row.picture() != Row.Picture.NONE && i > title) {
      body.add(row);
    } else if (row.only().isPresent() && text || !head.frame(i)) {
      content(i, title);
    }
  }

  /** Returns the names in a line that is marked as that of authors. */
  private Optional<List<Attribution>> marked(Row row) {
    return row.isContent() ? AuthorMarks.within(row.block(), style) : Optional.empty();
  }

  /** Returns those of the authors whom linked data names that a line beside the text names too. */
  private List<Attribution> shown(Row row) {
    boolean line =
        row.isContent()
            && !row.isItem()
            && row.kind() == PageBlock.Kind.PARAGRAPH
            && row.shape() != Shape.SENTENCE
            && row.words() <= LONGEST_BYLINE;
    return line ? writers.stream().filter(a -> row.text().contains(a.name())).toList() : List.of();
  }

  /** Whether the row is one of the bullets that stand under their title above the text. */
  private boolean isKeyPoint(int i) {
    boolean item = rows.get(i).isItem() && rows.get(i).isContent();
    points &= item;
    points |= i > 0 && rows.get(i - 1).isStock(StockLine.KEY_POINTS);
    return item && points && !text;
  }

  /** Whether the row is a picture above the text of whom the byline beside it names. */
  private boolean isPortrait(int i) {
    Row row = rows.get(i);
    boolean picture = row.picture() == Row.Picture.IMAGE && !row.text().isEmpty() && !text;
    for (int k = Math.max(0, i - 1); picture && k < Math.min(rows.size(), i + 2); k++) {
      if (rows.get(k).isByline() && rows.get(k).text().contains(row.text())) {
        return true;
      }
    }
    return false;
  }

  private void content(int i, int title) {
    Row row = rows.get(i);
    if (row.isEmbed() && text) {
      body.add(row);
    } else if (row.words() == 0) {
      entry.drop(row.block().span(), Reason.SEPARATOR);
    } else if (i < title) {
      entry.drop(row.block().span(), Reason.FURNITURE);
    } else if (isPromo(i) || i > 0 && isPromo(i - 1) && i - 1 != title) {
      entry.drop(row.block().span(), Reason.PROMO);
    } else {
      text = true;
      body.add(row);
    }
  }

  /** Whether the row is the title of a box that points to a live page; its teaser follows. */
  private boolean isPromo(int i) {
    Row row = rows.get(i);
    return row.isHeadline() && row.words() <= LONGEST_PROMO_TITLE && LiveWords.in(row.text());
  }
}
