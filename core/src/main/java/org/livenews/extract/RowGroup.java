package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.model.Block;
import org.livenews.model.Text;

/**
 * Rows that stand together in one element that makes one block of them: a quotation, an embedded
 * post, a table.
 */
final class RowGroup {

  private static final Set<String> CELLS = Set.of("td", "th");

  private final Element element;
  private final List<Row> rows = new ArrayList<>();

  private RowGroup(Element element) {
    this.element = element;
  }

  /** Returns a group for what stands in the innermost such element around a row, if one does. */
  static Optional<RowGroup> around(Row row) {
    for (Element e = row.block().element(); e != null; e = e.parent()) {
      if (e.normalName().equals("blockquote") || e.normalName().equals("table")) {
        return Optional.of(new RowGroup(e));
      }
    }
    return Optional.empty();
  }

  /** Whether this group is of the same element. */
  boolean isOf(RowGroup other) {
    return element == other.element;
  }

  void add(Row row) {
    rows.add(row);
  }

  List<Row> rows() {
    return rows;
  }

  List<Span> spans() {
    return rows.stream().map(row -> row.block().span()).toList();
  }

  /** Returns the block that the rows make together; nothing if they make none. */
  Optional<Block> block() {
    return element.normalName().equals("table")
        ? table()
        : Optional.of(post().orElseGet(this::quote));
  }

  private Block quote() {
    List<Block> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(new Block.Paragraph(row.block().rich())));
    return new Block.Quote(lines, Optional.empty());
  }

  /**
   * A quotation that ends in a link to where it was posted is that post; its last line signs it.
   */
  private Optional<Block> post() {
    Row last = rows.get(rows.size() - 1);
    List<URI> links =
        last.block().rich().runs().stream().flatMap(run -> run.link().stream()).toList();
    if (links.isEmpty()) {
      return Optional.empty();
    }
    URI link = links.get(links.size() - 1);
    StringBuilder text = new StringBuilder();
    for (Row row : rows.subList(0, rows.size() - 1)) {
      text.append(text.isEmpty() ? "" : "\n").append(row.text());
    }
    return Placeholder.read(link.toString())
        .map(p -> new Block.Embed(p.provider(), p.url(), last.block().rich(), text.toString()));
  }

  /**
   * A table is one if all its cells are here, each of one line, in several rows of equal length. It
   * is left at the first cell that is elsewhere, since all updates may stand in one table.
   */
  private Optional<Block> table() {
    List<List<Text>> lines = new ArrayList<>();
    boolean header = false;
    int taken = 0;
    Iterator<Element> lineElements =
        element.stream().filter(e -> e.normalName().equals("tr")).iterator();
    while (lineElements.hasNext()) {
      Element tr = lineElements.next();
      List<Text> line = new ArrayList<>();
      boolean headings = true;
      for (Element cell : tr.children()) {
        if (CELLS.contains(cell.normalName())) {
          headings &= cell.normalName().equals("th");
          boolean here = taken < rows.size() && holds(cell, rows.get(taken));
          if (!here && cell.hasText()) {
            return Optional.empty();
          }
          line.add(here ? rows.get(taken++).block().rich() : Text.EMPTY);
        }
      }
      header |= lines.isEmpty() && headings;
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    boolean even = lines.stream().map(List::size).distinct().count() == 1;
    boolean whole = taken == rows.size() && lines.size() > 1 && even && lines.get(0).size() > 1;
    return whole ? Optional.of(new Block.Table(header, lines)) : Optional.empty();
  }

  private static boolean holds(Element cell, Row row) {
    return Regions.holds(cell, row.block().element());
  }
}
