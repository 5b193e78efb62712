package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Attribution;

/** A block and what it looks like to a reader who does not know the page. */
final class Row {

  private final PageBlock block;
  private final PageBlock.Kind kind;
  private final String text;
  private final boolean title;
  private final boolean statedHeadline;
  private final Shape shape;
  private final int words;
  private final RowTimes times;
  private final LineReader.Names names;
  private final LineReader.CaptionForm caption;

  /** Whether the line is no time and names nobody. */
  private final boolean told;

  private Optional<StockLine> stock;
  private List<Attribution> authors = List.of();
  private Picture picture = Picture.NONE;
  private boolean muted;
  private boolean remark;
  private boolean deleted;

  /** What part of an image a row is. */
  enum Picture {
    NONE,
    /** An image of its own, with or without alternative text. */
    IMAGE,
    /** The alternative text of the image whose caption is the next row. */
    ALT,
    /** The alternative text of an image without caption. */
    ALT_ALONE,
    /** The caption of an image, with or without credit. */
    CAPTION
  }

  Row(PageBlock block, LineReader reader) {
    this.block = block;
    kind = block.kind();
    text = block.text();
    title = block.element().normalName().equals("h1");
    statedHeadline = HeadlineMarks.areStatedBy(block.element());
    shape = Shape.of(text);
    words = block.glance().words();
    Line line = Line.of(text, block.glance());
    stock = reader.stock(text, line);
    times = stock.isPresent() ? RowTimes.NONE : reader.times(block);
    boolean free = stock.isEmpty() && times.only().isEmpty() && times.leading().isEmpty();
    names = free ? reader.names(line) : LineReader.Names.NONE;
    boolean other = free && !names.byline() && !isItem();
    caption = other ? reader.caption(text) : LineReader.CaptionForm.NONE;
    told = times.only().isEmpty() && !times.signed() && !names.byline() && !names.closing();
  }

  PageBlock block() {
    return block;
  }

  /** Returns what sort of block it is. */
  PageBlock.Kind kind() {
    return kind;
  }

  /** Whether the markup names the row as a title of the page. */
  boolean isTitle() {
    return title;
  }

  /** Whether the markup names the row as a headline in a vocabulary for machines. */
  boolean isStatedHeadline() {
    return statedHeadline;
  }

  String text() {
    return text;
  }

  Shape shape() {
    return shape;
  }

  int words() {
    return words;
  }

  /** Returns the time, if the row is nothing else. */
  Optional<TimePhrase> only() {
    return times.only();
  }

  /** Returns the time that the row begins with, or that follows a name at its beginning. */
  Optional<TimePhrase> leading() {
    return times.leading();
  }

  /** Returns the time that the row ends with. */
  Optional<TimePhrase> trailing() {
    return times.trailing();
  }

  /** Returns the clock that the row ends with, alone or in brackets. */
  Optional<TimePhrase> ending() {
    return times.ending();
  }

  /** Returns the minute of a match that the row begins with. */
  Optional<MatchMinute> minute() {
    return times.minute();
  }

  Optional<StockLine> stock() {
    return stock;
  }

  boolean isStock(StockLine line) {
    return !muted && stock.isPresent() && stock.get() == line;
  }

  boolean isByline() {
    return names.byline();
  }

  boolean isClosing() {
    return names.closing();
  }

  /** Whether the row is a byline with a clock. */
  boolean isSigned() {
    return times.signed();
  }

  /** Returns how the row ends, if it may be a caption. */
  LineReader.CaptionForm caption() {
    return caption;
  }

  Picture picture() {
    return picture;
  }

  void picture(Picture part) {
    picture = part;
  }

  /** Whether the row stands outside the page's own text: in a menu, a footer, another column. */
  boolean isMuted() {
    return muted;
  }

  void mute() {
    muted = true;
  }

  /** Takes the row as text of the page, unless it was taken back. */
  void reveal() {
    muted = deleted;
  }

  /** Whether the row is part of an update that was taken back, which is muted. */
  boolean isDeleted() {
    return deleted;
  }

  void delete() {
    muted = true;
    deleted = true;
  }

  /** Takes the row as the title of another story. */
  void teaser() {
    stock = Optional.of(StockLine.PROMO);
  }

  /** Takes the row as the line that names the authors of its update. */
  void authors(List<Attribution> named) {
    authors = List.copyOf(named);
  }

  /** Returns whom the row names as authors of its update; empty if it is no such line. */
  List<Attribution> authors() {
    return authors;
  }

  /** Whether the row is part of what readers say, which is muted. */
  boolean isRemark() {
    return remark;
  }

  void muteRemark() {
    muted = true;
    remark = true;
  }

  /** Whether the row prints a clock or an age, alone, at its beginning or at its end. */
  boolean printsTime() {
    return isClock()
        || !muted
            && (times.leading().filter(p -> !p.isDateOnly()).isPresent()
                || times.trailing().filter(p -> !p.isDateOnly()).isPresent());
  }

  /** Whether the row is a frame that shows what another site serves. */
  boolean isEmbed() {
    return kind == PageBlock.Kind.EMBED;
  }

  /** Whether all of the row is a link, or lies in one. */
  boolean isLink() {
    if (text.isEmpty()) {
      return false;
    }
    for (Element e = block.element(); e != null; e = e.parent()) {
      if (e.normalName().equals("a") && e.hasAttr("href")) {
        return true;
      }
    }
    return block.rich().runs().stream().allMatch(r -> r.link().isPresent() || r.text().isBlank());
  }

  boolean isItem() {
    return kind == PageBlock.Kind.LIST_ITEM;
  }

  /**
   * Whether the row prints a clock or an age and nothing else but who wrote, and so can begin an
   * update.
   */
  boolean isClock() {
    return !muted
        && (times.only().filter(p -> !p.isDateOnly()).isPresent()
            || times.signed() && times.leading().filter(TimePhrase::isDateOnly).isEmpty());
  }

  /** Whether the row tells how long ago it was, and nothing else. */
  boolean isAge() {
    return !muted
        && times.only().filter(p -> p.ago().isPresent() && p.time().isEmpty()).isPresent();
  }

  /** Whether the row is a time of day, with or without its day, and nothing else. */
  boolean isExact() {
    return !muted
        && times.only().filter(p -> p.ago().isEmpty() && p.time().isPresent()).isPresent();
  }

  /** Whether the row is a date and nothing else, and so can head the updates of a day. */
  boolean isDay() {
    return !muted && times.only().filter(p -> p.isDateOnly() && p.label().isEmpty()).isPresent();
  }

  /** Whether the row says when the text around it was last changed, and nothing else. */
  boolean isEdited() {
    return times
        .only()
        .filter(p -> !p.isDateOnly())
        .flatMap(TimePhrase::label)
        .filter(label -> label == TimePhrase.Label.UPDATED)
        .isPresent();
  }

  /** Whether the row is news text or a headline, and not a time, byline, caption or stock line. */
  boolean isContent() {
    return !muted
        && words > 0
        && stock.isEmpty()
        && picture == Picture.NONE
        && kind != PageBlock.Kind.TIME
        && authors.isEmpty()
        && told;
  }

  /** Whether the row could be a headline by itself. */
  boolean isHeadline() {
    return (kind == PageBlock.Kind.HEADING || shape == Shape.HEADLINE)
        && !isItem()
        && isContent()
        && times.leading().isEmpty();
  }

  @Override
  public String toString() {
    return block + " " + shape;
  }
}
