package org.livenews.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Dropped.Reason;

/** The headline of a page: the row that it stands on, if one is found, and what repeats it. */
final class PageTitle {

  private static final int SUFFIX_WORDS = 4;
  private static final int LONGEST_REPETITION = 60;

  private final Rows rows;
  private final Head.Builder head;
  private int row = -1;
  private @Nullable String letters;

  PageTitle(Rows rows, Head.Builder head) {
    this.rows = rows;
    this.head = head;
  }

  /** Returns the row of the headline, or -1. */
  int row() {
    return row;
  }

  /** Whether the headline is found. */
  boolean isFound() {
    return row >= 0;
  }

  /** Takes the headline from the rows before {@code limit}, unless that row is marked. */
  void find(int limit, Marks marks) {
    int found = TitleLine.find(rows, limit);
    if (found >= 0 && marks.at(found).isEmpty()) {
      PageBlock block = rows.get(found).block();
      int badge = Badge.end(block);
      head.drop(block.span(0, badge).strip(), Reason.FURNITURE);
      take(block.span(badge, block.text().length()));
    }
  }

  /** Takes the headline from where it stands, without the suffix that names the site. */
  void take(Span span) {
    row = span.block().index();
    letters = null;
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

  /** Whether a row says the headline once more, all of it or more than half. */
  boolean isRepeatedBy(Row other) {
    if (!isFound() || other.words() > LONGEST_REPETITION || other.isItem()) {
      return false;
    }
    String own = letters();
    boolean possible =
        other.text().length() * 2 >= own.length()
            && (other.shape() != Shape.SENTENCE || first(other.text()) == first(own));
    if (!possible) {
      return false;
    }
    String text = letters(other.text());
    return own.startsWith(text) && text.length() * 2 > own.length()
        || text.contains(own) && other.shape() != Shape.SENTENCE;
  }

  private String letters() {
    if (letters == null) {
      letters = letters(rows.get(row).text());
    }
    return letters;
  }

  /** Returns the first letter or figure of a text, in small letters; -1 if it has none. */
  private static int first(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.toLowerCase(c);
      }
    }
    return -1;
  }

  private static String letters(String s) {
    String text = s.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }
}
