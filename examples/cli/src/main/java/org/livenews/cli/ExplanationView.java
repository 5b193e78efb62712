package org.livenews.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.livenews.Explanation;
import org.livenews.ParseResult;
import org.livenews.model.Diagnostic;
import org.livenews.model.LivePage;
import org.livenews.model.Segment;
import org.livenews.model.Update;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Puts on paper how a page was read: a line for each segment with the number of its block, its
 * role, the update it belongs to, why it was dropped, and its text; then the diagnostics.
 */
final class ExplanationView {

  private static final int ID = 14;
  private static final int LEAST_TEXT = 20;

  private final Paper paper;
  private final boolean full;

  /**
   * Returns a view.
   *
   * @param full whether texts and ids are written whole, however long
   */
  ExplanationView(Paper paper, boolean full) {
    this.paper = paper;
    this.full = full;
  }

  /** Writes an explanation. */
  void explanation(Explanation explanation) {
    LivePage page = explanation.result().page();
    page.headline().ifPresent(h -> paper.paragraph(h, Style.bold));
    paper.paragraph(summary(page), Style.faint);
    paper.gap();
    segments(explanation);
    paper.gap();
    paper.paragraph(counts(explanation.segments()), Style.faint);
    diagnostics(explanation.result());
  }

  private static String summary(LivePage page) {
    return "read as "
        + page.format()
        + page.layout().map(l -> " (" + l + ")").orElse("")
        + " · "
        + page.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " · updates: "
        + page.updates().size();
  }

  private void segments(Explanation explanation) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Update update : explanation.result().updates()) {
      numbers.putIfAbsent(update.id().value(), numbers.size() + 1);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("block", "role", "update", "reason", "text"));
    for (Segment segment : explanation.segments()) {
      rows.add(row(segment, numbers));
    }
    int[] widths = new int[4];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Wrapping.columns(row.get(i)));
      }
    }
    Style[] styles = {Style.bold};
    for (List<String> row : rows) {
      paper.line(line(row, widths), styles);
      styles = new Style[0];
    }
  }

  private List<String> row(Segment segment, Map<String, Integer> numbers) {
    return List.of(
        Integer.toString(segment.block()),
        lower(segment.role()),
        segment.update().map(id -> update(id, numbers)).orElse("-"),
        segment.reason().map(ExplanationView::lower).orElse("-"),
        Printable.line(segment.text()));
  }

  private String update(String id, Map<String, Integer> numbers) {
    String safe = Printable.line(id);
    String shown = full ? safe : Wrapping.cut(safe, ID);
    Integer number = numbers.get(id);
    return number == null ? shown : "#" + number + " " + shown;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      out.append(Wrapping.padded(row.get(i), widths[i])).append("  ");
      used += widths[i] + 2;
    }
    String text = row.get(widths.length);
    int room = Math.max(LEAST_TEXT, paper.width() - used);
    return out.append(full ? text : Wrapping.cut(text, room)).toString();
  }

  private static String counts(List<Segment> segments) {
    if (segments.isEmpty()) {
      return "The page has no text that could play a role.";
    }
    Map<Segment.Role, Integer> counts = new EnumMap<>(Segment.Role.class);
    segments.forEach(s -> counts.merge(s.role(), 1, Integer::sum));
    return "segments: "
        + segments.size()
        + " ("
        + counts.entrySet().stream()
            .map(e -> lower(e.getKey()) + " " + e.getValue())
            .collect(Collectors.joining(", "))
        + ")";
  }

  private void diagnostics(ParseResult result) {
    if (result.diagnostics().isEmpty()) {
      return;
    }
    paper.gap();
    paper.line("Diagnostics", Style.bold);
    for (Diagnostic d : result.diagnostics()) {
      paper.paragraph(lower(d.severity()) + " ", "  ", DiagnosticView.of(d));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
