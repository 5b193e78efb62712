package org.livenews.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.LineReader.CaptionForm;
import org.livenews.extract.Row.Picture;

/**
 * Tells which rows belong to images. A dump keeps an image as two lines, its alternative text and
 * its caption with the credit; the second often begins as the first. Where the two differ, the page
 * decides: if many captions share words with the line before them, every caption has one.
 */
final class Pictures {

  private static final int LONGEST_ALT = 320;
  private static final int SHORTEST_TWIN = 12;
  private static final int TITLE_WORDS = 7;
  private static final int FEWEST_DESCRIBED = 3;

  /** Which share of the longer words of an alternative text its caption repeats. */
  private static final double ALIKE = 0.3;

  private final List<Row> rows;
  private final HouseStyle style;

  /** The rows that begin as the one before. */
  private final BitSet twins = new BitSet();

  /** The rows that are images or captions by their markup, or may be captions by their text. */
  private final BitSet pictured = new BitSet();

  /** The rows that were marked as captions. */
  private final BitSet captions = new BitSet();

  private final LostCaptions lost;
  private @Nullable Set<Row> headlines;

  /** Creates what tells of rows, of which more may come. */
  Pictures(List<Row> rows, HouseStyle style) {
    this.rows = rows;
    this.style = style;
    lost = new LostCaptions(rows);
  }

  /** Looks at the text of the next row, while it is at hand. */
  void look(int i) {
    Row row = rows.get(i);
    if (i > 0 && beginsAs(row.text(), rows.get(i - 1).text())) {
      twins.set(i);
    }
    boolean marked = row.kind() == PageBlock.Kind.IMAGE || row.kind() == PageBlock.Kind.CAPTION;
    pictured.set(i, marked || row.caption() != CaptionForm.NONE);
    lost.look(i);
  }

  /** Marks the rows, all of which were looked at. */
  void mark() {
    boolean bracketed = certain() >= 2;
    int told = 0;
    int alike = 0;
    for (int i = pictured.nextSetBit(0); i >= 0; i = pictured.nextSetBit(i + 1)) {
      Row row = rows.get(i);
      if (row.kind() == PageBlock.Kind.IMAGE) {
        row.picture(Picture.IMAGE);
      } else if (row.kind() == PageBlock.Kind.CAPTION || isCaption(row, bracketed)) {
        caption(i);
        told++;
        if (isCreditOfLineAbove(rows, i, style)) {
          caption(i - 1);
        }
        if (i > 0 && canBeAlt(rows.get(i - 1)) && share(rows.get(i - 1), row) >= ALIKE) {
          alike++;
        }
      }
    }
    pair(told >= 3 && alike * 3 >= told);
    described();
    lost.mark();
  }

  private void caption(int i) {
    rows.get(i).picture(Picture.CAPTION);
    captions.set(i);
  }

  /**
   * Marks each row whose caption is the row behind it.
   *
   * @param repeated whether captions of the page say what the line before them says
   */
  private void pair(boolean repeated) {
    BitSet seconds = (BitSet) twins.clone();
    seconds.or(captions);
    int top = 0;
    for (int i = seconds.nextSetBit(1); i >= 0; i = seconds.nextSetBit(i + 1)) {
      Row above = rows.get(i - 1);
      while (top < i - 1 && rows.get(top).stock().isPresent()) {
        top++;
      }
      if (isPair(i, repeated)
          && !(top == i - 1 && isDoubledTitle(rows, i))
          && !isDoubledHeadline(rows, i)
          && !headlines().contains(above)) {
        above.picture(Picture.ALT);
        caption(i);
      }
    }
  }

  /**
   * Marks the lines right above credits that stand alone, where most of those have such a line: it
   * says what the picture shows.
   */
  private void described() {
    List<Row> lines = new ArrayList<>();
    int credits = 0;
    for (int i = captions.nextSetBit(1); i >= 0; i = captions.nextSetBit(i + 1)) {
      Row above = rows.get(i - 1);
      if (isCredit(rows.get(i), style)) {
        credits++;
        boolean line = canBeAlt(above) && above.shape() != Shape.SENTENCE;
        if (line && above.shape() != Shape.LABEL && !headlines().contains(above)) {
          lines.add(above);
        }
      }
    }
    if (lines.size() >= FEWEST_DESCRIBED && lines.size() * 5 >= credits * 3) {
      lines.forEach(line -> line.picture(Picture.ALT));
    }
  }

  private static boolean isCredit(Row row, HouseStyle style) {
    return Captions.read(row.text(), style).filter(Caption::isBareCredit).isPresent();
  }

  /**
   * Returns the rows behind times, if nearly all of them look like headlines, those above a caption
   * and others: then they are headlines, and none is the alternative text of an image.
   */
  private Set<Row> headlines() {
    if (headlines == null) {
      headlines = headlines(rows);
    }
    return headlines;
  }

  private static Set<Row> headlines(List<Row> rows) {
    Set<Row> headlines = Collections.newSetFromMap(new IdentityHashMap<>());
    int times = 0;
    int withoutCaption = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).only().isEmpty()) {
        continue;
      }
      times++;
      int next = i + 1;
      while (next < rows.size() && rows.get(next).isByline()) {
        next++;
      }
      if (next < rows.size() && rows.get(next).shape() == Shape.HEADLINE) {
        headlines.add(rows.get(next));
        boolean above = next + 1 < rows.size() && isOfImage(rows.get(next + 1));
        withoutCaption += above ? 0 : 1;
      }
    }
    boolean agreed = headlines.size() * 5 >= times * 4 && withoutCaption * 5 >= times;
    return agreed ? headlines : Set.of();
  }

  private static boolean isOfImage(Row row) {
    return row.picture() == Picture.CAPTION;
  }

  /** Returns how many rows end in square brackets as only captions do. */
  private int certain() {
    int n = 0;
    for (int i = pictured.nextSetBit(0); i >= 0; i = pictured.nextSetBit(i + 1)) {
      Row row = rows.get(i);
      n += row.caption() == CaptionForm.CAPTION && row.text().endsWith("]") ? 1 : 0;
    }
    return n;
  }

  /**
   * Whether the row ends as only captions do, or is nothing but a credit.
   *
   * @param bracketed whether the page is known to print credits in square brackets
   */
  private static boolean isCaption(Row row, boolean bracketed) {
    return row.caption() == CaptionForm.CAPTION
        || bracketed && row.caption() == CaptionForm.BRACKETED;
  }

  /**
   * Whether a row is a credit by itself, without label, and the one above its caption: one sentence
   * right below a headline, a byline or a time, with more text behind the credit.
   */
  private static boolean isCreditOfLineAbove(List<Row> rows, int i, HouseStyle style) {
    if (i < 2
        || i + 1 == rows.size()
        || rows.get(i).kind() != PageBlock.Kind.PARAGRAPH
        || Credits.unbracketed(rows.get(i).text(), style).isEmpty()) {
      return false;
    }
    Row top = rows.get(i - 2);
    Row caption = rows.get(i - 1);
    Row text = rows.get(i + 1);
    return (top.isHeadline() || top.isByline() || top.isClock())
        && canBeAlt(caption)
        && caption.shape() == Shape.SENTENCE
        && caption.text().indexOf(". ") < 0
        && text.isContent()
        && text.shape() == Shape.SENTENCE;
  }

  /**
   * Whether the row before another is the alternative text of the image whose caption the other is.
   *
   * @param repeated whether captions of the page say what the line before them says
   */
  private boolean isPair(int i, boolean repeated) {
    Row first = rows.get(i - 1);
    Row second = rows.get(i);
    boolean caption = second.picture() == Picture.CAPTION;
    return (twins.get(i) || caption && (repeated || share(first, second) >= ALIKE))
        && canBeAlt(first)
        && (caption || second.isContent());
  }

  /**
   * Whether a row at the top of a page and the one before are a title that stands there twice, and
   * not an image above the title: it is short, or no other title follows.
   */
  private static boolean isDoubledTitle(List<Row> rows, int i) {
    Row row = rows.get(i);
    return row.text().equals(rows.get(i - 1).text())
        && row.shape() == Shape.HEADLINE
        && (row.words() < TITLE_WORDS || i + 1 == rows.size() || !rows.get(i + 1).isHeadline());
  }

  /** Whether a row is a headline that stands twice, right below a clock and whose it is. */
  private static boolean isDoubledHeadline(List<Row> rows, int i) {
    return i > 1
        && rows.get(i).text().equals(rows.get(i - 1).text())
        && rows.get(i).shape() == Shape.HEADLINE
        && rows.get(i - 2)
            .leading()
            .filter(p -> Bylines.looksLikeNames(rows.get(i - 2).text().substring(p.next()).strip()))
            .isPresent();
  }

  /** Whether a row is a line of text that could stand for an image. */
  static boolean canBeAlt(Row row) {
    return hasLengthOfAlt(row) && row.isContent() && row.leading().isEmpty();
  }

  /** Whether a row is a paragraph no longer than what stands for an image. */
  static boolean hasLengthOfAlt(Row row) {
    return row.kind() == PageBlock.Kind.PARAGRAPH && row.text().length() <= LONGEST_ALT;
  }

  /** Whether {@code caption} begins with the letters of {@code alt} and adds at most a credit. */
  private static boolean beginsAs(String caption, String alt) {
    int c = 0;
    int letters = 0;
    for (int a = 0; a < alt.length(); a++) {
      if (!Signs.isLetterOrDigit(alt.charAt(a))) {
        continue;
      }
      while (c < caption.length() && !Signs.isLetterOrDigit(caption.charAt(c))) {
        c++;
      }
      if (c == caption.length() || caption.charAt(c) != alt.charAt(a)) {
        return false;
      }
      c++;
      letters++;
    }
    return letters >= SHORTEST_TWIN && caption.length() - c <= 80 && endsLikeCredit(caption, c);
  }

  private static boolean endsLikeCredit(String caption, int from) {
    String rest = caption.substring(from).strip();
    int i = 0;
    while (i < rest.length() && !Signs.isLetterOrDigit(rest.charAt(i))) {
      i++;
    }
    String words = rest.substring(i);
    return words.isEmpty()
        || Character.isUpperCase(words.charAt(0))
        || Shape.of(words) != Shape.SENTENCE;
  }

  /** Returns which share of the longer words of {@code alt} the caption holds too. */
  private static double share(Row alt, Row caption) {
    Set<String> there = new HashSet<>(Sentences.longWords(caption.text()));
    List<String> words = Sentences.longWords(alt.text());
    if (words.isEmpty()) {
      return 0;
    }
    return (double) words.stream().filter(there::contains).count() / words.size();
  }
}
