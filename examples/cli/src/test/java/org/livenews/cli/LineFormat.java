package org.livenews.cli;

import org.livenews.extract.Entry;
import org.livenews.extract.Head;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.model.Diagnostic;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/**
 * A format for tests: the first block of a page is its headline, each other one the headline of an
 * update. Blocks with certain words make trouble.
 */
final class LineFormat implements FormatAdapter {

  private final String id;
  private final Claim claim;

  LineFormat(String id, Claim claim) {
    this.id = id;
    this.claim = claim;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String description() {
    return "A line an update";
  }

  @Override
  public Claim claim(Page page) {
    return claim;
  }

  @Override
  public void read(Page page, PageWriter out) {
    out.layout("lines");
    for (PageBlock block : page.blocks()) {
      if (block.text().contains("unreadable")) {
        out.diagnostic(Diagnostic.warning(Diagnostic.Code.NOT_TEXT, "looks like noise"));
      }
      if (block.text().contains("fatal")) {
        throw new AssertionError("fatal words");
      }
      if (block.index() == 0) {
        out.head(Head.builder().headline(block.span()).build());
      } else {
        out.update(Entry.builder().headline(block.span()).build());
      }
    }
  }
}
