package org.livenews.codec;

import static org.livenews.codec.Constants.written;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes one document. Fields stand in the order in which the schema lists them. */
final class ResultWriter {
  private final JsonGenerator out;

  private ResultWriter(JsonGenerator out) {
    this.out = out;
  }

  static String document(ParseResult result, boolean pretty) {
    StringWriter json = new StringWriter();
    ObjectWriteContext context = pretty ? Json.pretty() : ObjectWriteContext.empty();
    try (JsonGenerator out = Json.FACTORY.createGenerator(context, json)) {
      new ResultWriter(out).result(result);
    }
    return Json.harmless(json.getBuffer());
  }

  static String lines(ParseResult result) {
    StringWriter json = new StringWriter();
    for (Update update : result.updates()) {
      try (JsonGenerator out = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
        new ResultWriter(out).line(result.page(), update);
      }
      json.append('\n');
    }
    return Json.harmless(json.getBuffer());
  }

  private void result(ParseResult result) {
    out.writeStartObject();
    out.writeStringProperty("schema", JsonCodec.SCHEMA);
    page(result.page());
    list("dropped", result.dropped(), this::dropped);
    list("diagnostics", result.diagnostics(), this::diagnostic);
    out.writeEndObject();
  }

  private void line(LivePage page, Update update) {
    out.writeStartObject();
    out.writeObjectPropertyStart("page");
    address("url", page.url());
    string("headline", page.headline());
    out.writeStringProperty("format", page.format());
    out.writeEndObject();
    fields(update);
    out.writeEndObject();
  }

  private void page(LivePage page) {
    address("url", page.url());
    out.writeStringProperty("format", page.format());
    string("layout", page.layout());
    constant("kind", page.kind());
    string("headline", page.headline());
    string("standfirst", page.standfirst());
    list("lead", page.lead().blocks(), block -> block(block, 1));
    list("keyPoints", page.keyPoints(), out::writeString);
    string("language", page.language());
    constant("status", page.status());
    constant("coverage", page.coverage());
    page.published().ifPresent(time -> time("published", time));
    page.modified().ifPresent(time -> time("modified", time));
    list("attributions", page.attributions(), this::attribution);
    list("continuations", page.continuations(), uri -> out.writeString(uri.toString()));
    list("updates", page.updates(), this::update);
  }

  private void update(Update update) {
    out.writeStartObject();
    fields(update);
    out.writeEndObject();
  }

  private void fields(Update update) {
    out.writeStringProperty("id", update.id().value());
    constant("idBasis", update.id().basis());
    address("permalink", update.permalink());
    string("headline", update.headline());
    time("time", update.time());
    update.edited().ifPresent(time -> time("edited", time));
    out.writeBooleanProperty("pinned", update.pinned());
    out.writeBooleanProperty("keyEvent", update.keyEvent());
    list("attributions", update.attributions(), this::attribution);
    list("body", update.body().blocks(), block -> block(block, 1));
  }

  private void time(String name, UpdateTime time) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("kind", kind(time));
    out.writeStringProperty("text", time.text());
    time.resolved()
        .ifPresent(
            resolved -> {
              out.writeStringProperty("instant", resolved.instant().toString());
              constant("precision", resolved.precision());
            });
    time.window()
        .ifPresent(
            window -> {
              out.writeStringProperty("from", window.from().toString());
              out.writeStringProperty("until", window.until().toString());
            });
    time.resolved().ifPresent(resolved -> constant("basis", resolved.basis()));
    time.stated().ifPresent(this::stated);
    out.writeEndObject();
  }

  private static String kind(UpdateTime time) {
    if (time.resolved().isPresent()) {
      return "instant";
    }
    return time.stated()
        .map(stated -> stated instanceof UpdateTime.Ago ? "relative" : "wall-clock")
        .orElse("unknown");
  }

  private void stated(UpdateTime.Stated stated) {
    if (stated instanceof UpdateTime.Ago ago) {
      out.writeStringProperty("ago", ago.duration().toString());
    } else if (stated instanceof UpdateTime.Clock clock) {
      out.writeStringProperty("localTime", clock.time().toString());
      string("localDate", clock.date().map(Object::toString));
      string("zone", clock.zone().map(zone -> zone.getId()));
    } else {
      throw new AssertionError(stated);
    }
  }

  private void attribution(Attribution attribution) {
    out.writeStartObject();
    constant("kind", attribution.kind());
    out.writeStringProperty("name", attribution.name());
    list("roles", List.copyOf(attribution.roles()), role -> out.writeString(written(role)));
    string("affiliation", attribution.affiliation());
    string("place", attribution.place());
    out.writeEndObject();
  }

  private void dropped(Dropped dropped) {
    out.writeStartObject();
    out.writeStringProperty("text", dropped.text());
    constant("reason", dropped.reason());
    out.writeEndObject();
  }

  private void diagnostic(Diagnostic diagnostic) {
    out.writeStartObject();
    out.writeStringProperty("code", diagnostic.code().name());
    constant("severity", diagnostic.severity());
    out.writeStringProperty("detail", diagnostic.detail());
    string("update", diagnostic.update());
    out.writeEndObject();
  }

  private void block(Block block, int depth) {
    if (depth > JsonCodec.MAX_DEPTH) {
      throw new IllegalArgumentException("blocks nest deeper than " + JsonCodec.MAX_DEPTH);
    }
    out.writeStartObject();
    if (block instanceof Block.Paragraph paragraph) {
      type("paragraph");
      textFields(paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      type("heading");
      out.writeNumberProperty("level", heading.level());
      textFields(heading.text());
    } else if (block instanceof Block.Listing listing) {
      type("list");
      out.writeBooleanProperty("ordered", listing.ordered());
      list("items", listing.items(), item -> item(item, depth + 1));
    } else if (block instanceof Block.Quote quote) {
      type("quote");
      list("blocks", quote.blocks(), inner -> block(inner, depth + 1));
      string("source", quote.source());
    } else if (block instanceof Block.Image image) {
      type("image");
      address("src", image.src());
      string("alt", image.alt());
      caption(image.caption());
      string("credit", image.credit());
    } else if (block instanceof Block.Embed embed) {
      type("embed");
      string("provider", embed.provider());
      address("url", embed.url());
      caption(embed.caption());
      string("text", Optional.of(embed.text()).filter(text -> !text.isEmpty()));
    } else if (block instanceof Block.Table table) {
      type("table");
      out.writeBooleanProperty("headerRow", table.headerRow());
      list("rows", table.rows(), this::row);
    } else {
      throw new AssertionError(block);
    }
    out.writeEndObject();
  }

  private void type(String name) {
    out.writeStringProperty("type", name);
  }

  private void item(Body item, int depth) {
    if (item.blocks().size() == 1
        && item.blocks().get(0) instanceof Block.Paragraph paragraph
        && depth <= JsonCodec.MAX_DEPTH) {
      text(paragraph.text());
    } else {
      array(item.blocks(), block -> block(block, depth));
    }
  }

  private void row(List<Text> cells) {
    array(cells, this::text);
  }

  private void caption(Text caption) {
    if (!caption.isEmpty()) {
      out.writeName("caption");
      text(caption);
    }
  }

  private void text(Text text) {
    if (text.isRich()) {
      out.writeStartObject();
      textFields(text);
      out.writeEndObject();
    } else {
      out.writeString(text.plain());
    }
  }

  private void textFields(Text text) {
    out.writeStringProperty("text", text.plain());
    if (text.isRich()) {
      out.writeStringProperty("html", text.toHtml());
    }
  }

  private void string(String name, Optional<String> value) {
    value.ifPresent(present -> out.writeStringProperty(name, present));
  }

  private void address(String name, Optional<URI> value) {
    string(name, value.map(URI::toString));
  }

  private void constant(String name, Enum<?> value) {
    out.writeStringProperty(name, written(value));
  }

  private <T> void list(String name, List<T> values, Consumer<T> each) {
    out.writeName(name);
    array(values, each);
  }

  private <T> void array(List<T> values, Consumer<T> each) {
    out.writeStartArray();
    values.forEach(each);
    out.writeEndArray();
  }
}
