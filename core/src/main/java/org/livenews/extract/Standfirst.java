package org.livenews.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The line under the title that sums the page up. Such a line says the same as the description that
 * the page gives of itself, or markup names it, or it stands with the title and apart from the text
 * below. The first paragraph of a text is none, though many a page is described with it.
 */
final class Standfirst {

  private static final Set<String> WORDS = Words.keys("standfirst-marks.txt");
  private static final Set<String> HEADERS = Set.of("header", "hgroup");
  private static final int LOOK = 12;
  private static final int FEWEST_WORDS = 4;

  private final Rows rows;
  private final int title;
  private final Element titled;

  private Standfirst(Rows rows, int title) {
    this.rows = rows;
    this.title = title;
    titled = rows.get(title).block().element();
  }

  /**
   * Returns the row before {@code limit} that says the same as the description of a live blog, or
   * -1 if none does.
   */
  static int described(Rows rows, int title, int limit, Optional<String> description) {
    String told = Join.letters(description.orElse(""));
    for (int i = title + 1; i < Math.min(limit, title + LOOK) && title >= 0; i++) {
      Row row = rows.get(i);
      if (row.isContent() && row.words() >= FEWEST_WORDS && agree(told, Join.letters(row.text()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean agree(String told, String text) {
    return !told.isEmpty() && (told.startsWith(text) || text.startsWith(told));
  }

  /** Returns the row between the title of an article and its text, or -1 if there is none. */
  static int ofArticle(Rows rows, int title, Optional<String> description) {
    return title < 0 ? -1 : new Standfirst(rows, title).find(Join.letters(description.orElse("")));
  }

  private int find(String told) {
    int last = Math.min(rows.size(), title + LOOK);
    for (int i = rows.nextContent(title + 1); i < last; i = rows.nextContent(i + 1)) {
      Row row = rows.get(i);
      boolean line = row.words() >= FEWEST_WORDS && !row.isItem() && !row.isLink();
      if (line && hasTextBelow(i) && (isMarked(i) || isApart(i, told))) {
        return i;
      }
      if (row.shape() == Shape.SENTENCE) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasTextBelow(int i) {
    for (int k = rows.nextContent(i + 1); k < rows.size(); k = rows.nextContent(k + 1)) {
      if (rows.get(k).shape() == Shape.SENTENCE) {
        return true;
      }
    }
    return false;
  }

  /** Whether markup names the row, and no other line with it. */
  private boolean isMarked(int i) {
    Row row = rows.get(i);
    Element next = rows.get(rows.nextContent(i + 1)).block().element();
    for (Element e = row.block().element();
        e != null && !Regions.holds(e, titled) && !Regions.holds(e, next);
        e = e.parent()) {
      if (AttributeWords.name(e, WORDS)) {
        return row.kind() != PageBlock.Kind.HEADING || isSigned(i);
      }
    }
    return false;
  }

  /** Whether the row is parted from the text by a byline or time, or by the title's element. */
  private boolean isApart(int i, String told) {
    Row row = rows.get(i);
    boolean described = told.equals(Join.letters(row.text()));
    boolean whole =
        row.kind() == PageBlock.Kind.HEADING || row.shape() == Shape.SENTENCE || described;
    if (!whole) {
      return false;
    }
    if (isSigned(i)) {
      return true;
    }
    Element group = row.block().element();
    while (group != null && !Regions.holds(group, titled)) {
      group = group.parent();
    }
    Element next = rows.get(rows.nextContent(i + 1)).block().element();
    return group != null
        && !Regions.holds(group, next)
        && (described || HEADERS.contains(group.normalName()));
  }

  /** Whether byline or time of the page stand below the row, above its text and not above it. */
  private boolean isSigned(int i) {
    for (int k = title + 1; k < i; k++) {
      if (rows.get(k).isContent() || names(rows.get(k))) {
        return false;
      }
    }
    for (int k = i + 1; k < rows.nextContent(i + 1); k++) {
      if (names(rows.get(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Row row) {
    boolean signed = row.isByline() && !row.isClosing() || row.isSigned();
    return !row.isMuted() && (signed || row.only().isPresent());
  }
}
