package org.livenews.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Diagnostic;
import org.livenews.model.LivePage;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/** A result as text that people can read and compare line by line. */
public final class Rendering {

  private final StringBuilder out = new StringBuilder();

  private Rendering() {}

  /** Returns the text: page, updates, what was dropped, diagnostics. */
  public static String of(ParseResult result) {
    Rendering rendering = new Rendering();
    rendering.page(result.page());
    int number = 0;
    for (Update update : result.updates()) {
      rendering.update(++number, update);
    }
    rendering.rest(result);
    return rendering.out.toString();
  }

  private void page(LivePage page) {
    line("", page.kind().name() + " read by " + page.format());
    page.headline().ifPresent(h -> line("headline: ", h));
    page.standfirst().ifPresent(s -> line("standfirst: ", s));
    page.keyPoints().forEach(k -> line("key point: ", k));
    page.published().ifPresent(t -> line("published: ", time(t)));
    page.modified().ifPresent(t -> line("modified: ", time(t)));
    page.url().ifPresent(u -> line("url: ", u.toString()));
    page.language().ifPresent(l -> line("language: ", l));
    line("status: ", page.status() + ", coverage: " + page.coverage());
    page.attributions().forEach(a -> line("by: ", name(a)));
    page.continuations().forEach(u -> line("more at: ", u.toString()));
    if (!page.lead().isEmpty()) {
      line("", "lead");
      body("  ", page.lead());
    }
  }

  private void update(int number, Update update) {
    line("", "");
    line("#" + number + " ", time(update.time()));
    if (update.id().basis() != UpdateId.Basis.CONTENT) {
      line("  id: ", update.id().value() + " (" + update.id().basis() + ")");
    }
    update.edited().ifPresent(t -> line("  edited: ", time(t)));
    update.headline().ifPresent(h -> line("  headline: ", h));
    update.attributions().forEach(a -> line("  by: ", name(a)));
    update.permalink().ifPresent(u -> line("  permalink: ", u.toString()));
    if (update.pinned() || update.keyEvent()) {
      line("  ", update.pinned() ? "pinned" : "key event");
    }
    body("  ", update.body());
  }

  private void rest(ParseResult result) {
    if (!result.dropped().isEmpty()) {
      line("", "");
      line("", "dropped");
      result.dropped().forEach(d -> line("  " + d.reason() + ": ", d.text()));
    }
    line("", "");
    line("", "diagnostics");
    for (Diagnostic d : result.diagnostics()) {
      line("  ", d.severity() + " " + d.code());
    }
  }

  private static String time(UpdateTime time) {
    String printed = time.text().isEmpty() ? "(none printed)" : time.text();
    String stated =
        time.stated()
            .map(
                s ->
                    s instanceof UpdateTime.Clock c
                        ? "clock "
                            + c.date().map(d -> d + " ").orElse("")
                            + c.time()
                            + c.zone().map(z -> " " + z).orElse("")
                        : "age " + time.ago().orElseThrow())
            .map(s -> " = " + s)
            .orElse("");
    return printed
        + stated
        + time.resolved()
            .map(r -> " -> " + r.instant() + " (" + r.precision() + ", " + r.basis() + ")")
            .orElse(" -> unresolved");
  }

  private static String name(Attribution a) {
    return a.name()
        + a.affiliation().map(h -> " of " + h).orElse("")
        + a.place().map(p -> " in " + p).orElse("")
        + " ("
        + a.kind()
        + a.roles().stream().map(r -> ", " + r).collect(Collectors.joining())
        + ")";
  }

  private void body(String indent, Body body) {
    body.blocks().forEach(block -> block(indent, block));
  }

  private void block(String indent, Block block) {
    if (block instanceof Block.Paragraph p) {
      line(indent + "| ", p.text().plain());
    } else if (block instanceof Block.Heading h) {
      line(indent + "| " + "#".repeat(h.level()) + " ", h.text().plain());
    } else if (block instanceof Block.Quote q) {
      line(indent, "quote" + q.source().map(s -> " of " + s).orElse(""));
      q.blocks().forEach(inner -> block(indent + "  ", inner));
    } else if (block instanceof Block.Listing l) {
      line(indent, l.ordered() ? "numbered list" : "list");
      l.items().forEach(item -> item(indent, item));
    } else if (block instanceof Block.Image i) {
      line(indent, "image" + i.src().map(u -> " " + u).orElse(""));
      part(indent + "  alt: ", i.alt());
      part(indent + "  caption: ", Optional.of(i.caption().plain()));
      part(indent + "  credit: ", i.credit());
    } else if (block instanceof Block.Embed e) {
      line(indent, "embed" + e.provider().map(p -> " " + p).orElse(""));
      part(indent + "  url: ", e.url().map(Object::toString));
      part(indent + "  caption: ", Optional.of(e.caption().plain()));
      part(indent + "  text: ", Optional.of(e.text()));
    } else if (block instanceof Block.Table t) {
      line(indent, t.headerRow() ? "table with headings" : "table");
      for (List<Text> row : t.rows()) {
        line(indent + "  ", row.stream().map(Text::plain).collect(Collectors.joining(" | ")));
      }
    } else {
      throw new AssertionError("a block of a new sort: " + block);
    }
  }

  private void item(String indent, Body item) {
    line(indent + "  ", "-");
    body(indent + "    ", item);
  }

  private void part(String name, Optional<String> value) {
    value.filter(v -> !v.isEmpty()).ifPresent(v -> line(name, v));
  }

  /** Writes a value behind its name; where it has several lines, all but the first are indented. */
  private void line(String name, String value) {
    String indent = " ".repeat(name.length());
    String text = name + value.replace("\n", "\n" + indent);
    out.append(text.stripTrailing()).append('\n');
  }
}
