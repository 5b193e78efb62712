package org.livenews.model;

import java.util.Arrays;
import java.util.List;

/**
 * The text and media of an update, in reading order.
 *
 * <p>Blocks may nest as deep as memory allows, but {@link #toText()} and {@link #toHtml()} write
 * what lies deeper than 64 levels as if it stood on the 64th, and {@code equals}, {@code hashCode}
 * and {@code toString} need stack for every level.
 *
 * @param blocks the pieces
 */
public record Body(List<Block> blocks) {

  /** A body of nothing. */
  public static final Body EMPTY = new Body(List.of());

  /** Copies the list. */
  public Body {
    blocks = Checks.copy(blocks, "blocks");
  }

  /** Returns a body of these blocks. */
  public static Body of(Block... blocks) {
    return new Body(Arrays.asList(Checks.present(blocks, "blocks")));
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /**
   * Returns the running text: paragraphs, subheads, lists, quotes, tables and the words of embedded
   * posts, with an empty line between blocks, {@code "• "} or a number before list items and tabs
   * between table cells. Captions and credits are no running text and are left out.
   */
  public String toText() {
    StringBuilder out = new StringBuilder();
    PlainText.blocks(out, blocks, 1);
    return out.toString();
  }

  /**
   * Returns the body as HTML that can be put into a page: written from this tree alone, with every
   * character escaped and a fixed list of elements and attributes. No source markup is passed
   * through. Addresses are written only where their scheme is http or https (for links also mailto
   * and tel), or where they have none. Characters are written as {@link Text#toHtml()} says.
   */
  public String toHtml() {
    StringBuilder out = new StringBuilder();
    Html.blocks(out, blocks, 1);
    return out.toString();
  }
}
