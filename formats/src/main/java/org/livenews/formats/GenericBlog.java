package org.livenews.formats;

import org.livenews.extract.Assembler;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Page;
import org.livenews.extract.RecordFinder;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/**
 * Reads any live page by what all live pages share, without knowing its publisher: the record
 * finder with the generic house style. It reads what no other format claims: HTML pages, text
 * dumps, reposts; and it tells articles from live blogs.
 *
 * <p>What the page says of itself in machine-readable form is joined to what it shows, and adds
 * updates that it does not show. Gaps: it reads no JSON.
 */
public final class GenericBlog implements FormatAdapter {

  /** Creates the adapter. */
  public GenericBlog() {}

  @Override
  public String id() {
    return "generic-blog";
  }

  @Override
  public String description() {
    return "any live page, repost or text dump, read by evidence";
  }

  @Override
  public Claim claim(Page page) {
    return page.capture().media() == Capture.Media.JSON ? Claim.NO : Claim.FALLBACK;
  }

  @Override
  public void read(Page page, PageWriter out) {
    HouseStyle style = page.style(HouseStyle.GENERIC);
    out.write(Assembler.assemble(page, new RecordFinder().find(page, style), style));
  }
}
