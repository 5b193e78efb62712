package org.livenews.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Text;
import picocli.CommandLine.Help.Ansi.Style;

/** Puts bodies on paper: running text wrapped, images and embeds in brackets. */
final class BodyView {

  private final Paper paper;

  BodyView(Paper paper) {
    this.paper = paper;
  }

  /** Writes a body with a gap before each block. */
  void body(Body body) {
    body.blocks().forEach(b -> block(b, "", ""));
  }

  private void block(Block block, String first, String rest) {
    if (first.equals(rest)) {
      paper.gap();
    }
    if (block instanceof Block.Paragraph p) {
      paper.paragraph(first, rest, p.text().plain());
    } else if (block instanceof Block.Heading h) {
      paper.paragraph(first, rest, h.text().plain(), Style.bold);
    } else if (block instanceof Block.Quote q) {
      quote(q, first, rest);
    } else if (block instanceof Block.Listing l) {
      listing(l, first, rest);
    } else if (block instanceof Block.Image i) {
      paper.paragraph(first, rest, image(i), Style.faint);
    } else if (block instanceof Block.Embed e) {
      embed(e, first, rest);
    } else if (block instanceof Block.Table t) {
      table(t, first, rest);
    } else {
      throw new AssertionError("a block of an unknown kind: " + block);
    }
  }

  private void quote(Block.Quote quote, String first, String rest) {
    String before = first + "│ ";
    for (Block block : quote.blocks()) {
      block(block, before, rest + "│ ");
      before = rest + "│ ";
    }
    quote.source().ifPresent(s -> paper.paragraph(rest + "│ — ", rest + "│   ", s));
  }

  private void listing(Block.Listing list, String first, String rest) {
    String before = first;
    int number = 0;
    for (Body item : list.items()) {
      number++;
      String mark = list.ordered() ? number + ". " : "• ";
      String hanging = rest + " ".repeat(mark.length());
      String start = before + mark;
      for (Block block : item.blocks()) {
        block(block, start, hanging);
        start = hanging;
      }
      before = rest;
    }
  }

  private static String image(Block.Image image) {
    String caption =
        image.caption().isEmpty() ? image.alt().orElse("image") : image.caption().plain();
    return "[" + joined(" — ", Stream.of(caption, image.credit().orElse(""))) + "]";
  }

  private void embed(Block.Embed embed, String first, String rest) {
    String label = embed.provider().orElse("embedded");
    paper.paragraph(
        first,
        rest,
        "[" + joined(": ", Stream.of(label, embed.caption().plain())) + "]",
        Style.faint);
    if (!embed.text().isEmpty()) {
      paper.paragraph(rest + "│ ", rest + "│ ", embed.text());
    }
    embed.url().ifPresent(u -> paper.line(rest + u, Style.faint));
  }

  private void table(Block.Table table, String first, String rest) {
    String before = first;
    boolean heading = table.headerRow();
    for (List<Text> row : table.rows()) {
      String cells = row.stream().map(Text::plain).collect(Collectors.joining(" | "));
      if (heading) {
        paper.paragraph(before, rest, cells, Style.bold);
      } else {
        paper.paragraph(before, rest, cells);
      }
      heading = false;
      before = rest;
    }
  }

  private static String joined(String separator, Stream<String> parts) {
    return parts.filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
  }
}
