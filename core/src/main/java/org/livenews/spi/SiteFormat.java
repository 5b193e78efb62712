package org.livenews.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.livenews.extract.Assembler;
import org.livenews.extract.Assembly;
import org.livenews.extract.Boundaries;
import org.livenews.extract.Head;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Outline;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;

/**
 * The format of one site. It claims pages of its hosts, pages in one of its layouts and JSON in its
 * shape; text dumps without an address by marks in the text. It reads them by the first layout that
 * finds updates, else by evidence, in the house style; where a page names no source, the publisher
 * is its source.
 *
 * <p>To be given to the builder of a parser as it is; a format that is to be discovered extends it
 * by a public constructor without parameters. Immutable and safe for use by several threads.
 */
public class SiteFormat implements FormatAdapter {

  /** Marks are looked for in the first blocks of a page, and in the last. */
  private static final int FIRST = 400;

  private static final int LAST = 20;
  private static final int LONGEST_MARK_LINE = 600;

  private final String id;
  private final String description;
  private final Site site;
  private final Boundaries boundaries;
  private final Function<Page, Optional<LinkedData>> payload;

  /**
   * Creates the format of a site.
   *
   * @param id its identifier: small letters, digits and hyphens
   * @param description one line for people: the pages it reads
   */
  public SiteFormat(String id, String description, Site site) {
    this.id = Objects.requireNonNull(id, "id must not be null");
    this.description = Objects.requireNonNull(description, "description must not be null");
    this.site = Objects.requireNonNull(site, "site must not be null");
    boundaries = site.boundaries();
    payload = site.payload()::read;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final Claim claim(Page page) {
    boolean owned = page.address().filter(site::owns).isPresent();
    boolean json = page.capture().media() == Capture.Media.JSON;
    if (owned && !json || page.told(payload).isPresent()) {
      return Claim.PUBLISHER;
    }
    if (json) {
      return Claim.NO;
    }
    if (page.capture().media() == Capture.Media.TEXT) {
      return isMarked(page) ? Claim.STRUCTURE : Claim.NO;
    }
    return site.proves(page) ? Claim.PUBLISHER : Claim.NO;
  }

  private boolean isMarked(Page page) {
    List<PageBlock> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if ((i < FIRST || i >= blocks.size() - LAST)
          && text.length() <= LONGEST_MARK_LINE
          && site.marks(text)) {
        return true;
      }
    }
    return false;
  }

  private Outline outline(Page page, HouseStyle style) {
    page.told(payload).ifPresent(page::supply);
    return page.capture().media() == Capture.Media.JSON
        ? Outline.headOnly(page)
        : boundaries.find(page, style);
  }

  @Override
  public final void read(Page page, PageWriter out) {
    HouseStyle style = page.style(site.style());
    Assembly assembly = Assembler.assemble(page, outline(page, style), style);
    out.write(assembly);
    boolean sourced =
        assembly.head().attributions().stream()
            .anyMatch(a -> a.kind() == Attribution.Kind.ORGANIZATION);
    if (!sourced && !page.blocks().isEmpty()) {
      Attribution source = Attribution.organization(site.name(), Attribution.Role.SOURCE);
      out.head(Head.builder().attributions(List.of(source)).build());
    }
  }
}
