package org.livenews.codec;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Text;

/** Reads bodies and the texts in them. */
final class BlockReader {
  private final Cursor in;

  BlockReader(Cursor in) {
    this.in = in;
  }

  Body body() {
    return new Body(blocks(1));
  }

  private List<Block> blocks(int depth) {
    return in.list("a list of blocks", () -> block(depth));
  }

  /** What the fields of a block may say; its type, which may stand last, decides which count. */
  private static final class Fields {
    Optional<String> type = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<String> html = Optional.empty();
    Optional<Integer> level = Optional.empty();
    boolean ordered;
    List<Body> items = List.of();
    List<Block> blocks = List.of();
    Optional<String> source = Optional.empty();
    Optional<URI> src = Optional.empty();
    Optional<String> alt = Optional.empty();
    Text caption = Text.EMPTY;
    Optional<String> credit = Optional.empty();
    Optional<String> provider = Optional.empty();
    Optional<URI> url = Optional.empty();
    boolean headerRow;
    List<List<Text>> rows = List.of();
  }

  private Block block(int depth) {
    if (depth > JsonCodec.MAX_DEPTH) {
      throw in.expected("at most " + JsonCodec.MAX_DEPTH + " levels of blocks");
    }
    Fields found = new Fields();
    in.fields("a block", name -> field(found, name, depth));
    String type = in.required("a block", "type", found.type);
    return switch (type) {
      case "paragraph" -> new Block.Paragraph(text("a paragraph", found));
      case "heading" -> {
        int level = in.required("a heading", "level", found.level);
        Text text = text("a heading", found);
        yield in.made(() -> new Block.Heading(level, text));
      }
      case "list" -> new Block.Listing(found.ordered, found.items);
      case "quote" -> new Block.Quote(found.blocks, found.source);
      case "image" -> new Block.Image(found.src, found.alt, found.caption, found.credit);
      case "embed" ->
          new Block.Embed(found.provider, found.url, found.caption, found.text.orElse(""));
      case "table" -> new Block.Table(found.headerRow, found.rows);
      default -> throw in.unknown("block type", type);
    };
  }

  private void field(Fields found, String name, int depth) {
    switch (name) {
      case "type" -> found.type = Optional.of(in.string());
      case "text" -> found.text = Optional.of(in.string());
      case "html" -> found.html = Optional.of(in.string());
      case "level" -> found.level = Optional.of(in.integer());
      case "ordered" -> found.ordered = in.bool();
      case "items" -> found.items = in.list("a list of items", () -> item(depth + 1));
      case "blocks" -> found.blocks = blocks(depth + 1);
      case "source" -> found.source = Optional.of(in.string());
      case "src" -> found.src = Optional.of(in.address());
      case "alt" -> found.alt = Optional.of(in.string());
      case "caption" -> found.caption = text();
      case "credit" -> found.credit = Optional.of(in.string());
      case "provider" -> found.provider = Optional.of(in.string());
      case "url" -> found.url = Optional.of(in.address());
      case "headerRow" -> found.headerRow = in.bool();
      case "rows" -> found.rows = in.list("a list of rows", this::row);
      default -> in.skip();
    }
  }

  private List<Text> row() {
    return in.list("a list of texts", this::text);
  }

  private Body item(int depth) {
    return in.isList() ? new Body(blocks(depth)) : Body.of(new Block.Paragraph(text()));
  }

  /** Reads a string or an object with text and html. */
  private Text text() {
    if (in.isString()) {
      return Text.of(in.string());
    }
    Fields found = new Fields();
    in.fields(
        "a text",
        name -> {
          switch (name) {
            case "text" -> found.text = Optional.of(in.string());
            case "html" -> found.html = Optional.of(in.string());
            default -> in.skip();
          }
        });
    return text("a text", found);
  }

  private Text text(String what, Fields found) {
    if (found.html.isEmpty()) {
      return Text.of(in.required(what, "text", found.text));
    }
    return in.made(() -> InlineHtml.read(found.html.get(), found.text));
  }
}
