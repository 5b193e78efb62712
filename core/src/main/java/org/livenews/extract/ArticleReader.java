package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Dropped.Reason;

/** Reads a page that is no live blog: one text under the page's headline. */
final class ArticleReader {

  private static final int LONGEST_PROMO_TITLE = 12;

  private final Rows rows;
  private final HouseStyle style;
  private final HeadReader head;
  private final Entry.Builder entry = Entry.builder();
  private final BodyBuilder body;
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
   * @param description what the machine-readable part of the page describes it with
   */
  Entry.Builder read(Optional<String> description) {
    int title = head.title(rows.size());
    int standfirst = Standfirst.ofArticle(rows, title, description);
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
    if (broken.isPresent()) {
      entry.attributions(broken.get());
      head.builder().byline(span, broken.get());
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
