package org.livenews.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Text;

/** Changes each piece of text of a body and leaves its structure. */
final class Texts {

  private Texts() {}

  static Body map(Body body, UnaryOperator<String> change) {
    return new Body(blocks(body.blocks(), change));
  }

  private static List<Block> blocks(List<Block> blocks, UnaryOperator<String> change) {
    return blocks.stream().map(block -> map(block, change)).toList();
  }

  private static Block map(Block block, UnaryOperator<String> change) {
    if (block instanceof Block.Paragraph p) {
      return new Block.Paragraph(map(p.text(), change));
    } else if (block instanceof Block.Heading h) {
      return new Block.Heading(h.level(), map(h.text(), change));
    } else if (block instanceof Block.Quote q) {
      return new Block.Quote(blocks(q.blocks(), change), q.source().map(change));
    } else if (block instanceof Block.Listing l) {
      return new Block.Listing(
          l.ordered(), l.items().stream().map(item -> map(item, change)).toList());
    } else if (block instanceof Block.Image i) {
      return new Block.Image(
          i.src(), i.alt().map(change), map(i.caption(), change), i.credit().map(change));
    } else if (block instanceof Block.Embed e) {
      return new Block.Embed(
          e.provider(), e.url(), map(e.caption(), change), change.apply(e.text()));
    } else if (block instanceof Block.Table t) {
      return new Block.Table(
          t.headerRow(),
          t.rows().stream()
              .map(row -> row.stream().map(cell -> map(cell, change)).toList())
              .toList());
    }
    throw new AssertionError("a block of a new sort: " + block);
  }

  private static Text map(Text text, UnaryOperator<String> change) {
    return new Text(
        text.runs().stream()
            .map(run -> new Text.Run(change.apply(run.text()), run.marks(), run.link()))
            .toList());
  }

  /** Returns the images of a body, also those in quotes and lists, in reading order. */
  static List<Block.Image> images(Body body) {
    return body.blocks().stream()
        .flatMap(
            block -> {
              if (block instanceof Block.Image image) {
                return Optional.of(image).stream();
              } else if (block instanceof Block.Quote q) {
                return images(new Body(q.blocks())).stream();
              } else if (block instanceof Block.Listing l) {
                return l.items().stream().flatMap(item -> images(item).stream());
              }
              return Optional.<Block.Image>empty().stream();
            })
        .toList();
  }
}
