package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Generates text dumps of live blogs together with the truth about them. A seed gives the same dump
 * for ever, as long as this code stays as it is; all text is invented.
 *
 * <p>The dumps are plain to a careful reader: a headline has no full stop, a paragraph has one,
 * times of a page have one form. What makes real dumps hard beyond that is the corpus's part.
 */
public final class Dumps {

  /** How blocks are set apart. */
  private enum Spacing {
    /** An empty line between all blocks. */
    AIRY,
    /** No empty lines at all. */
    TIGHT,
    /** One to three empty lines, or none between a headline and what follows. */
    UNEVEN
  }

  private Dumps() {}

  /** Returns the dump of a seed, in any style and any language of the style. */
  public static Dump of(long seed) {
    Dice dice = new Dice(seed);
    Style style = dice.pick(List.of(Style.values()));
    return of(seed, style, dice.pick(style.tongues()));
  }

  /** Returns the dump of a seed in a style, in any language of it. */
  public static Dump of(long seed, Style style) {
    return of(seed, style, new Dice(seed).pick(style.tongues()));
  }

  /**
   * Returns the dump of a seed in a style and a language. Without times it has more updates: a
   * headline over three subheads could as well be an article.
   */
  public static Dump of(long seed, Style style, Tongue tongue) {
    boolean untimed = style.slot() == Style.Slot.NONE;
    return of(seed, style, tongue, new Dice(~seed).between(untimed ? 8 : 4, 14));
  }

  /** Returns the dump of a seed in a style and a language, with so many updates. */
  public static Dump of(long seed, Style style, Tongue tongue, int count) {
    Dice dice = new Dice(seed ^ 31L * style.ordinal() ^ 1009L * tongue.ordinal());
    Prose prose = new Prose(dice, tongue);
    Spacing spacing = dice.pick(List.of(Spacing.values()));
    HeadWriter page = new HeadWriter(dice, prose, style, tongue);
    page.head(count);
    TimePrinter printer = new TimePrinter(dice, style, tongue);
    UpdateWriter writer = new UpdateWriter(dice, prose, style, tongue, printer.separator());
    List<Truth.Entry> entries = new ArrayList<>();
    List<List<String>> updates = new ArrayList<>();
    for (Truth.Time time : printer.times(count)) {
      UpdateWriter.Written written = writer.write(time);
      entries.add(written.truth());
      updates.add(spaced(written.lines(), spacing, dice));
    }
    page.tail();
    Set<String> stock = new HashSet<>(page.stock());
    stock.addAll(writer.stock());
    Cut cut =
        new Cut(
            spaced(page.headLines(), spacing, dice),
            updates,
            spaced(page.tailLines(), spacing, dice));
    return new Dump(seed, style, tongue, cut, page.truth(entries), stock);
  }

  private static List<String> spaced(List<String> lines, Spacing spacing, Dice dice) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      out.add(line);
      int empty =
          switch (spacing) {
            case AIRY -> 1;
            case TIGHT -> 0;
            case UNEVEN -> dice.between(0, 3);
          };
      for (int i = 0; i < empty; i++) {
        out.add("");
      }
    }
    return out;
  }
}
