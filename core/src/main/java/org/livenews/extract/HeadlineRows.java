package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/**
 * Reads updates by rows that look like headlines, each followed by text. Articles have such rows
 * too, their subheads; so the page must call itself live, or the rows must be many, long enough for
 * headlines, and close to each other.
 */
final class HeadlineRows {

  static final String NAME = "rows like headlines";

  private static final int LONGEST_HEAD = 2;
  private static final int FEWEST = 4;
  private static final double WORDS = 5.5;
  private static final double MOST_PARAGRAPHS = 6;
  private static final int LOOK_FOR_LIST = 60;

  private HeadlineRows() {}

  static Reading read(Rows rows) {
    int begin = listBegin(rows);
    int title = begin > 0 ? begin - 1 : titleOf(rows);
    int from = title + 1;
    List<Integer> headlines = headlines(rows, from, title < 0 ? "" : rows.get(title).text());
    int first = headlines.isEmpty() ? rows.size() : headlines.get(0);
    if (headlines.isEmpty()
        || rows.paragraphs() < 2 && rows.isMarkedUp()
        || begin == 0 && isPromoAtEnd(rows, headlines)
        || !isLive(rows, headlines, first)) {
      return new Reading(NAME, List.of(), rows.size());
    }
    List<Integer> tops = belowNames(rows, from, headlines) ? withNames(rows, headlines) : headlines;
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      int to = i + 1 < tops.size() ? tops.get(i + 1) : rows.size();
      starts.add(new Start(tops.get(i), timeAtEnd(rows, tops.get(i), to)));
    }
    return new Reading(NAME, starts, starts.get(0).row());
  }

  /** Returns the row behind the last line that introduces the list of updates, or 0. */
  private static int listBegin(Rows rows) {
    int begin = 0;
    int paragraphs = 0;
    for (int i = 0; i < Math.min(rows.size(), LOOK_FOR_LIST) && paragraphs < 8; i++) {
      Row row = rows.get(i);
      if (row.isStock(StockLine.INTRO) || row.isStock(StockLine.COUNTER)) {
        begin = i + 1;
      }
      paragraphs += row.isContent() && row.shape() == Shape.SENTENCE && !row.isItem() ? 1 : 0;
    }
    return begin;
  }

  /** Returns the row of the page title, or -1 where the first update stands at the top. */
  private static int titleOf(Rows rows) {
    int title = TitleLine.find(rows, rows.size());
    if (title < 0) {
      return -1;
    }
    LiveEvidence evidence = LiveEvidence.in(rows, rows.size());
    if (evidence.isAny() || hasHead(rows, title)) {
      return title;
    }
    List<Integer> all = headlines(rows, 0, "");
    return all.size() > FEWEST && all.get(0) == title ? -1 : title;
  }

  /** Whether a byline or a page time stands between the title and the next headline. */
  private static boolean hasHead(Rows rows, int title) {
    for (int i = title + 1; i < rows.size() && !rows.get(i).isHeadline(); i++) {
      if (rows.get(i).isByline() || rows.get(i).only().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> headlines(Rows rows, int from, String title) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.isHeadline()
          && !row.text().equals(title)
          && !Character.isLowerCase(row.text().codePointAt(0))
          && !isLabelOfNext(rows, i)
          && !row.text().endsWith("!")
          && !isPeriod(row)
          && !isPromo(row)
          && !isQuoted(row)) {
        found.add(i);
      }
    }
    List<Integer> own = found.stream().filter(i -> !isLinkedHeading(rows.get(i))).toList();
    return own.size() * 2 > found.size() ? own : found;
  }

  /**
   * Whether the row above most headlines, the first too, says who wrote, and none ends the page.
   */
  private static boolean belowNames(Rows rows, int from, List<Integer> headlines) {
    if (headlines.size() < 2
        || headlines.get(0) == from
        || !isName(rows.get(headlines.get(0) - 1))
        || isName(rows.get(rows.size() - 1))) {
      return false;
    }
    long named = headlines.stream().filter(i -> isName(rows.get(i - 1))).count();
    return named * 4 >= headlines.size() * 3L;
  }

  private static List<Integer> withNames(Rows rows, List<Integer> headlines) {
    return headlines.stream().map(i -> isName(rows.get(i - 1)) ? i - 1 : i).toList();
  }

  private static boolean isName(Row row) {
    return row.isByline() || Slots.looksLikeName(row);
  }

  /** Whether the row stands in a quotation, as the signature of a quoted post does. */
  private static boolean isQuoted(Row row) {
    for (Element e = row.block().element(); e != null; e = e.parent()) {
      if (e.normalName().equals("blockquote")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row is a heading that links, as the titles of other stories do. */
  private static boolean isLinkedHeading(Row row) {
    return row.kind() == PageBlock.Kind.HEADING && row.isLink();
  }

  /** Whether the row is followed by another like it and so is a label over it, or furniture. */
  private static boolean isLabelOfNext(Rows rows, int i) {
    int next = rows.nextContent(i + 1);
    return next == rows.size() || rows.get(next).isHeadline();
  }

  /** Whether the row is a year, or a month or season of one, as heads the parts of a chronicle. */
  private static boolean isPeriod(Row row) {
    String text = row.text();
    int from = Math.max(0, text.length() - 4);
    return row.words() <= 2
        && text.length() >= 4
        && text.chars().skip(from).allMatch(c -> Signs.isDigit((char) c));
  }

  /** Whether the row is the title of a box that points to a live page. */
  private static boolean isPromo(Row row) {
    return LiveWords.in(row.text());
  }

  /**
   * Whether the only row like a headline has one line of text, as the teaser of another page has.
   */
  private static boolean isPromoAtEnd(Rows rows, List<Integer> headlines) {
    if (headlines.size() > 1) {
      return false;
    }
    int text = rows.nextContent(headlines.get(0) + 1);
    return rows.nextContent(text + 1) == rows.size();
  }

  private static boolean isLive(Rows rows, List<Integer> headlines, int first) {
    LiveEvidence evidence = LiveEvidence.in(rows, first);
    if (!evidence.isStrong() && areTeasers(rows, headlines)) {
      return false;
    }
    if (countTimesAtEnd(rows) >= 2
        || evidence.stock()
        || evidence.title() && !isQuestions(rows, headlines)
        || evidence.frame()
            && (headlines.size() > 1 || isHead(rows, first))
            && !isQuestions(rows, headlines)) {
      return true;
    }
    int words = 0;
    int items = 0;
    for (int i : headlines) {
      words += rows.get(i).words();
      items += rows.get(rows.nextContent(i + 1)).isItem() ? 1 : 0;
    }
    int n = headlines.size();
    return n >= FEWEST
        && (double) words / n >= WORDS
        && items * 2 < n
        && (double) rows.paragraphs() / n <= MOST_PARAGRAPHS;
  }

  /** Whether what stands before a row is too little to be the text of an article. */
  private static boolean isHead(Rows rows, int to) {
    int paragraphs = 0;
    for (int i = 0; i < to; i++) {
      Row row = rows.get(i);
      paragraphs += row.isContent() && row.shape() == Shape.SENTENCE ? 1 : 0;
    }
    return paragraphs <= LONGEST_HEAD;
  }

  /** Whether most of the rows have a text that ends in an invitation to read on elsewhere. */
  private static boolean areTeasers(Rows rows, List<Integer> headlines) {
    int teasers = 0;
    for (int i = 0; i < headlines.size(); i++) {
      int to = i + 1 < headlines.size() ? headlines.get(i + 1) : rows.size();
      boolean pointer = false;
      for (int k = headlines.get(i); k < to; k++) {
        pointer |= rows.get(k).isStock(StockLine.POINTER);
      }
      teasers += pointer ? 1 : 0;
    }
    return headlines.size() > 1 && teasers * 2 > headlines.size();
  }

  /** Whether most of the rows are questions, as in a page of questions and answers. */
  private static boolean isQuestions(Rows rows, List<Integer> headlines) {
    int questions = 0;
    for (int i : headlines) {
      questions += rows.get(i).text().endsWith("?") ? 1 : 0;
    }
    return headlines.size() > 1 && questions * 2 > headlines.size();
  }

  private static int countTimesAtEnd(Rows rows) {
    int n = 0;
    for (Row row : rows) {
      n += isTimeAtEnd(row) ? 1 : 0;
    }
    return n;
  }

  private static boolean isTimeAtEnd(Row row) {
    return row.trailing().filter(p -> p.date().isPresent() && p.time().isPresent()).isPresent()
        && row.words() <= 20;
  }

  private static int timeAtEnd(Rows rows, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (isTimeAtEnd(rows.get(i))) {
        return i;
      }
    }
    return Start.UNTIMED;
  }
}
