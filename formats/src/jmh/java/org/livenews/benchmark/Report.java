package org.livenews.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was measured, as the tables in Markdown that stand in the README, and as a chart. */
final class Report {

  /** Whose costs of each page are told and drawn. */
  static final List<Reader> PEERS =
      List.of(
          Reader.ALL_FORMATS,
          Reader.EVIDENCE,
          Reader.READABILITY4J,
          Reader.BOILERPIPE,
          Reader.CRUX);

  /** What is made of a page by evidence, each with all before it. */
  static final List<Reader> STAGES =
      List.of(Reader.TREE, Reader.LINKED_POSTS, Reader.BLOCKS, Reader.BOUNDARIES, Reader.EVIDENCE);

  /** Whose costs of updates are compared on pages of different length. */
  static final List<Reader> GROWN = List.of(Reader.JSOUP, Reader.ALL_FORMATS, Reader.EVIDENCE);

  private static final int MEASURE = 100;
  private static final String BEGIN = "<!-- speed -->\n";
  private static final String END = "<!-- end of speed -->\n";

  private final StringBuilder tables = new StringBuilder();
  private final Map<Reader, Cost> bars = new TreeMap<>();

  /** Adds the readers of captured pages. */
  void reading(Costs costs) {
    ratios("captured page", PEERS, costs);
    row("**highest**", PEERS, costs::worst);
  }

  /** Adds what the stages of reading by evidence cost together, in the mean. */
  void stages(Costs costs) {
    tables.append("\n| what is made of the captured pages, with all above it | geometric mean |\n");
    tables.append("|---|---:|\n");
    for (Reader stage : STAGES) {
      String name = stage == Reader.EVIDENCE ? "and updates: all of it" : stage.label();
      tables.append("| ").append(name).append(" | ").append(costs.mean(stage)).append(" |\n");
    }
  }

  /** Adds those who read linked data alone. */
  void linked(Costs costs) {
    ratios("page whose linked data tells all updates", List.of(Reader.LINKED_DATA), costs);
  }

  /** Adds the costs of an update on pages of different length. */
  void growth(Costs costs) {
    head("cost of an update, that on a page of " + MEASURE + " being 1", GROWN);
    for (String page : costs.pages()) {
      row(CapturedPage.title(page), GROWN, reader -> perUpdate(costs, page, reader));
    }
  }

  private static Cost perUpdate(Costs costs, String page, Reader reader) {
    Cost ratio = costs.ratio(page, "updates:" + MEASURE, reader);
    return new Cost(
        ratio.time() * MEASURE / CapturedPage.updates(page),
        ratio.allocation() * MEASURE / CapturedPage.updates(page));
  }

  /** Adds what it costs to look for times in all blocks of all pages. */
  void times(Cost ratio) {
    tables.append(
        String.format(
            Locale.ROOT,
            "%nTo look for times in all blocks of the captured pages costs %.3f / %.3f.%n",
            ratio.time(),
            ratio.allocation()));
  }

  private void ratios(String what, List<Reader> readers, Costs costs) {
    head(what, readers);
    for (String page : costs.pages()) {
      row(CapturedPage.title(page), readers, reader -> costs.ratio(page, reader));
    }
    if (!costs.captured().isEmpty()) {
      row("**geometric mean of captured pages**", readers, costs::mean);
      readers.forEach(reader -> bars.put(reader, costs.mean(reader)));
    }
  }

  private void head(String first, List<Reader> readers) {
    tables.append("\n| ").append(first).append(" | ");
    tables.append(readers.stream().map(Reader::label).collect(Collectors.joining(" | ")));
    tables.append(" |\n|---").append("|---:".repeat(readers.size())).append("|\n");
  }

  private void row(String first, List<Reader> readers, Function<Reader, Cost> cost) {
    tables.append("| ").append(first).append(" | ");
    tables.append(
        readers.stream().map(cost).map(Cost::toString).collect(Collectors.joining(" | ")));
    tables.append(" |\n");
  }

  /** Returns the tables; each cell has time and allocation. */
  String tables() {
    return tables.toString();
  }

  /** Draws the means over captured pages, if there are any. */
  void draw(Path folder) throws IOException {
    if (bars.isEmpty()) {
      return;
    }
    Chart.draw(bars, folder.resolve("speed.svg"));
  }

  /** Puts the tables into the README, in place of those that it has. */
  void insert(Path readme) throws IOException {
    String old = Files.readString(readme);
    String end = old.substring(old.indexOf(END));
    Files.writeString(
        readme, old.substring(0, old.indexOf(BEGIN) + BEGIN.length()) + tables + "\n" + end);
  }
}
