package org.livenews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.livenews.ParseResult;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Status;
import org.livenews.model.Update;
import picocli.CommandLine.Help.Ansi.Style;

/** Puts a page on paper for reading: its head, then the updates in page order. */
final class TextView {

  private final Paper paper;
  private final BodyView bodies;

  TextView(Paper paper) {
    this.paper = paper;
    bodies = new BodyView(paper);
  }

  /** Writes a page. */
  void page(ParseResult result) {
    LivePage page = result.page();
    head(page);
    for (Update update : page.updates()) {
      paper.gap();
      paper.rule();
      update(update, page);
    }
    paper.gap();
    paper.rule();
    foot(result);
  }

  private void head(LivePage page) {
    page.headline().ifPresent(h -> paper.paragraph(h, Style.bold));
    paper.paragraph(facts(page), Style.faint);
    page.url().ifPresent(u -> paper.line(u.toString(), Style.faint));
    if (!page.attributions().isEmpty()) {
      paper.paragraph(Bylines.of(page.attributions()), Style.italic);
    }
    page.standfirst()
        .ifPresent(
            s -> {
              paper.gap();
              paper.paragraph(s);
            });
    if (!page.keyPoints().isEmpty()) {
      paper.gap();
      paper.line("Key points", Style.bold);
      page.keyPoints().forEach(k -> paper.paragraph("• ", "  ", k));
    }
    bodies.body(page.lead());
  }

  private static String facts(LivePage page) {
    List<String> facts = new ArrayList<>();
    if (page.status() != Status.UNKNOWN) {
      facts.add(page.status().name());
    }
    facts.add(page.kind() == PageKind.LIVE_BLOG ? "live blog" : "article");
    facts.add("read as " + page.format() + page.layout().map(l -> " (" + l + ")").orElse(""));
    page.published().map(TimeView::of).ifPresent(t -> facts.add("published " + t));
    page.modified().map(TimeView::of).ifPresent(t -> facts.add("updated " + t));
    page.language().ifPresent(facts::add);
    return String.join(" · ", facts);
  }

  private void update(Update update, LivePage page) {
    List<String> line = new ArrayList<>();
    String time = TimeView.of(update.time());
    line.add(time.isEmpty() ? "no time" : time);
    update.edited().map(TimeView::of).ifPresent(t -> line.add("edited " + t));
    if (update.pinned()) {
      line.add("pinned");
    }
    if (update.keyEvent()) {
      line.add("key event");
    }
    paper.paragraph("", "", String.join(" · ", line), Style.fg_cyan);
    update
        .headline()
        .filter(
            h -> page.kind() == PageKind.LIVE_BLOG || !page.headline().equals(update.headline()))
        .ifPresent(h -> paper.paragraph(h, Style.bold));
    if (!update.attributions().isEmpty()) {
      paper.paragraph(Bylines.of(update.attributions()), Style.italic);
    }
    bodies.body(update.body());
  }

  private void foot(ParseResult result) {
    LivePage page = result.page();
    int count = page.updates().size();
    String coverage =
        page.coverage() == Coverage.UNKNOWN
            ? ""
            : ", " + page.coverage().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    paper.paragraph(count + (count == 1 ? " update" : " updates") + coverage, Style.faint);
    page.continuations().forEach(u -> paper.line("more at " + u, Style.faint));
    if (!result.dropped().isEmpty()) {
      paper.paragraph(dropped(result), Style.faint);
    }
    result.diagnostics().stream()
        .filter(d -> d.severity() == Diagnostic.Severity.WARNING)
        .forEach(d -> paper.paragraph("warning: ", "  ", DiagnosticView.of(d), Style.fg_yellow));
  }

  private static String dropped(ParseResult result) {
    int count = result.dropped().size();
    String reasons =
        result.dropped().stream()
            .map(d -> d.reason().name().toLowerCase(Locale.ROOT))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return count
        + (count == 1 ? " piece of text is" : " pieces of text are")
        + " not shown ("
        + reasons
        + "); livenews explain shows all";
  }
}
