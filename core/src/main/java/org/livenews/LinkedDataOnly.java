package org.livenews;

import org.livenews.extract.LinkedDataAssembler;
import org.livenews.extract.Page;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/** Reads what a page says in its JSON-LD and nothing else. */
final class LinkedDataOnly implements FormatAdapter {

  static final String ID = "linked-data";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String description() {
    return "any page with JSON-LD, of which nothing else is read";
  }

  @Override
  public Claim claim(Page page) {
    return Claim.FALLBACK;
  }

  @Override
  public void read(Page page, PageWriter out) {
    out.write(LinkedDataAssembler.assemble(page));
  }
}
