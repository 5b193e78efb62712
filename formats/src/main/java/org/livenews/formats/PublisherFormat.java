package org.livenews.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.livenews.extract.Assembler;
import org.livenews.extract.Assembly;
import org.livenews.extract.Boundaries;
import org.livenews.extract.Head;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Outline;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.extract.RecordFinder;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/**
 * The format of one publisher: it claims pages by host; without a host of its own, text dumps by
 * marks in the text and other pages by the marker of a layout. It reads them by the first layout
 * that finds updates, else with the record finder, in the house style.
 */
abstract class PublisherFormat implements FormatAdapter {

  /** Marks are looked for in the first blocks of a page, and in the last. */
  private static final int FIRST = 400;

  private static final int LAST = 20;
  private static final int LONGEST_MARK_LINE = 600;

  private final String id;
  private final String description;
  private final Publisher publisher;
  private final Payload payload;
  private final List<Layout> layouts;
  private final Boundaries boundaries;

  PublisherFormat(String id, String description, Publisher publisher, Layout... newestFirst) {
    this(id, description, publisher, page -> Optional.empty(), newestFirst);
  }

  PublisherFormat(
      String id, String description, Publisher publisher, Payload payload, Layout... newestFirst) {
    this.payload = payload;
    this.id = id;
    this.description = description;
    this.publisher = publisher;
    layouts = List.of(newestFirst);
    boundaries =
        Stream.<Boundaries>concat(layouts.stream(), Stream.of(new RecordFinder()))
            .reduce(Boundaries::or)
            .orElseThrow();
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
    boolean owned = page.address().filter(publisher::owns).isPresent();
    boolean json = page.capture().media() == Capture.Media.JSON;
    if (owned && !json || payload.read(page).isPresent()) {
      return Claim.PUBLISHER;
    }
    if (json) {
      return Claim.NO;
    }
    if (page.capture().media() == Capture.Media.TEXT) {
      return isMarked(page) ? Claim.STRUCTURE : Claim.NO;
    }
    boolean proven = layouts.stream().anyMatch(layout -> layout.isProvenBy(page));
    return proven ? Claim.PUBLISHER : Claim.NO;
  }

  private boolean isMarked(Page page) {
    List<PageBlock> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if ((i < FIRST || i >= blocks.size() - LAST)
          && text.length() <= LONGEST_MARK_LINE
          && publisher.marks(text)) {
        return true;
      }
    }
    return false;
  }

  private Outline outline(Page page, HouseStyle style) {
    Optional<LinkedData> told = payload.read(page);
    told.ifPresent(page::supply);
    return page.capture().media() == Capture.Media.JSON
        ? Outline.headOnly(page)
        : boundaries.find(page, style);
  }

  /** Reads a page; where it names no source, the publisher is its source. */
  @Override
  public final void read(Page page, PageWriter out) {
    HouseStyle style = page.style(publisher.style());
    Assembly assembly = Assembler.assemble(page, outline(page, style), style);
    out.write(assembly);
    boolean sourced =
        assembly.head().attributions().stream()
            .anyMatch(a -> a.kind() == Attribution.Kind.ORGANIZATION);
    if (!sourced && !page.blocks().isEmpty()) {
      Attribution source = Attribution.organization(publisher.name(), Attribution.Role.SOURCE);
      out.head(Head.builder().attributions(List.of(source)).build());
    }
  }
}
