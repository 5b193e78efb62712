package org.livenews.model;

import java.util.List;
import java.util.stream.Collectors;

/** Renders a body as plain text. */
final class PlainText {

  private PlainText() {}

  static void blocks(StringBuilder out, List<Block> blocks, int depth) {
    for (Block block : Nesting.shown(blocks, depth)) {
      int mark = out.length();
      if (mark > 0 && out.charAt(mark - 1) != '\n') {
        out.append("\n\n");
      } else if (mark > 1 && out.charAt(mark - 2) != '\n') {
        out.append('\n');
      }
      int start = out.length();
      block(out, block, depth);
      if (out.length() == start) {
        out.setLength(mark);
      }
    }
  }

  private static void block(StringBuilder out, Block block, int depth) {
    if (block instanceof Block.Paragraph p) {
      out.append(p.text().plain());
    } else if (block instanceof Block.Heading h) {
      out.append(h.text().plain());
    } else if (block instanceof Block.Quote q) {
      nested(out, q.blocks(), depth);
    } else if (block instanceof Block.Listing l) {
      listing(out, l, depth);
    } else if (block instanceof Block.Embed e) {
      out.append(e.text());
    } else if (block instanceof Block.Table t) {
      out.append(
          t.rows().stream()
              .map(row -> row.stream().map(Text::plain).collect(Collectors.joining("\t")))
              .collect(Collectors.joining("\n")));
    } else if (!(block instanceof Block.Image)) {
      throw new AssertionError(block);
    }
  }

  private static void listing(StringBuilder out, Block.Listing listing, int depth) {
    int number = 1;
    for (Body item : listing.items()) {
      if (number > 1) {
        out.append('\n');
      }
      out.append(listing.ordered() ? number + ". " : "• ");
      number++;
      nested(out, item.blocks(), depth);
    }
  }

  private static void nested(StringBuilder out, List<Block> blocks, int depth) {
    StringBuilder inner = new StringBuilder();
    blocks(inner, blocks, depth + 1);
    out.append(inner);
  }
}
