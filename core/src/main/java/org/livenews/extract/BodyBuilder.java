package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Text;

/**
 * Makes typed blocks of rows: list items that follow each other become one list, alternative text
 * and caption one image, lines of one quotation or table that. The one place where bodies and leads
 * are made.
 */
final class BodyBuilder {

  /** Takes a block and the spans its text comes from. */
  interface Target {
    void add(Block block, List<Span> spans);
  }

  /** An image with its caption, and where they stand. */
  private record Shown(Block.Image image, List<Span> spans) {

    /** Returns the same image with the credit that follows the caption. */
    Shown credited(Optional<String> credit, Span span) {
      List<Span> all = new ArrayList<>(spans);
      all.add(span);
      return new Shown(new Block.Image(image.src(), image.alt(), image.caption(), credit), all);
    }
  }

  private final HouseStyle style;
  private final Target target;
  private Optional<RowGroup> group = Optional.empty();
  private final List<Body> items = new ArrayList<>();
  private final List<Span> itemSpans = new ArrayList<>();
  private Optional<Row> alt = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  BodyBuilder(HouseStyle style, Target target) {
    this.style = style;
    this.target = target;
  }

  /** Adds a row. */
  void add(Row row) {
    if (row.picture() != Row.Picture.NONE) {
      picture(row);
      return;
    }
    endImage();
    if (row.isItem()) {
      endGroup();
      items.add(Body.of(new Block.Paragraph(row.block().rich())));
      itemSpans.add(row.block().span());
      return;
    }
    endList();
    Optional<RowGroup> around = RowGroup.around(row);
    if (around.isEmpty()) {
      endGroup();
      target.add(block(row), List.of(row.block().span()));
      return;
    }
    if (group.isEmpty() || !around.get().isOf(group.get())) {
      endGroup();
      group = around;
    }
    group.orElseThrow().add(row);
  }

  /** Adds part of a row as a paragraph. */
  void add(Span span) {
    end();
    target.add(new Block.Paragraph(Texts.part(span)), List.of(span));
  }

  private Block block(Row row) {
    Optional<String> video = VideoLines.caption(row.text());
    if (video.isPresent()) {
      return new Block.Embed(Optional.of("video"), Optional.empty(), Text.of(video.get()), "");
    }
    Optional<Block.Embed> placeholder =
        row.kind() == PageBlock.Kind.EMBED
            ? Placeholder.of(row.block().element())
            : Placeholder.read(row.text());
    if (placeholder.isPresent()) {
      return placeholder.get();
    }
    return switch (row.kind()) {
      case HEADING -> new Block.Heading(level(row.block().element()), row.block().rich());
      case QUOTE ->
          new Block.Quote(List.of(new Block.Paragraph(row.block().rich())), Optional.empty());
      default -> new Block.Paragraph(row.block().rich());
    };
  }

  private static int level(Element element) {
    String name = element.normalName();
    char last = name.charAt(name.length() - 1);
    return name.length() == 2 && name.charAt(0) == 'h' && last >= '1' && last <= '6'
        ? last - '0'
        : 3;
  }

  private void picture(Row row) {
    endGroup();
    endList();
    switch (row.picture()) {
      case ALT, IMAGE -> {
        endImage();
        alt = Optional.of(row);
      }
      case ALT_ALONE -> {
        endImage();
        alt = Optional.of(row);
        endImage();
      }
      default -> caption(row);
    }
  }

  private void caption(Row row) {
    Optional<Caption> read = Captions.read(row.text(), style);
    Text text =
        read.map(c -> Texts.part(row.block().span(0, c.textTo()))).orElse(row.block().rich());
    boolean rest =
        shown.filter(s -> s.image().credit().isEmpty()).isPresent()
            && row.kind() == PageBlock.Kind.CAPTION
            && read.filter(Caption::isBareCredit).isPresent();
    if (rest) {
      shown = shown.map(s -> s.credited(read.flatMap(Caption::credit), row.block().span()));
      return;
    }
    endCaption();
    List<Span> spans = new ArrayList<>();
    alt.ifPresent(a -> spans.add(a.block().span()));
    spans.add(row.block().span());
    Block.Image image =
        new Block.Image(
            alt.flatMap(BodyBuilder::source),
            alt.map(Row::text).filter(a -> !a.isEmpty()),
            text,
            read.flatMap(Caption::credit));
    shown = Optional.of(new Shown(image, spans));
    alt = Optional.empty();
  }

  private void endCaption() {
    if (shown.isPresent()) {
      target.add(shown.get().image(), shown.get().spans());
      shown = Optional.empty();
    }
  }

  private static Optional<URI> source(Row image) {
    Element element = image.block().element();
    return element.normalName().equals("img")
        ? Addresses.absolute(element.baseUri(), element.attr("src"))
        : Optional.empty();
  }

  private void endImage() {
    endCaption();
    if (alt.isPresent()) {
      Row row = alt.get();
      Optional<String> text = Optional.of(row.text()).filter(a -> !a.isEmpty());
      target.add(
          new Block.Image(source(row), text, Text.EMPTY, Optional.empty()),
          List.of(row.block().span()));
      alt = Optional.empty();
    }
  }

  private void endGroup() {
    if (group.isPresent()) {
      Optional<Block> block = group.get().block();
      if (block.isPresent()) {
        target.add(block.get(), group.get().spans());
      } else {
        group.get().rows().forEach(row -> target.add(block(row), List.of(row.block().span())));
      }
      group = Optional.empty();
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      target.add(new Block.Listing(false, items), itemSpans);
      items.clear();
      itemSpans.clear();
    }
  }

  /** Adds what is still open. */
  void end() {
    endGroup();
    endImage();
    endList();
  }
}
