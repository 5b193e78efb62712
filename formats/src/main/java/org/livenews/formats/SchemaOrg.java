package org.livenews.formats;

import java.util.List;
import org.livenews.extract.Assembler;
import org.livenews.extract.Boundaries;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/**
 * Reads HTML pages that say themselves, in a vocabulary that is nobody's own, that they are live:
 *
 * <ul>
 *   <li>{@code LiveBlogPosting} of schema.org, as JSON-LD or microdata;
 *   <li>AMP live lists ({@code amp-live-list}); deleted items are dropped, and the slot of the
 *       items is also known under its sloppy name {@code updates};
 *   <li>feeds of microformats, of version 2 ({@code h-feed}, {@code h-entry}) and 1 ({@code hfeed},
 *       {@code hentry}), that hold several entries with their text. One {@code hentry} proves
 *       nothing: many blogs call each of their articles so.
 * </ul>
 *
 * <p>Where markup tells the updates apart, a layout reads them; all other pages are read by the
 * record finder. What the linked data says is joined to the updates of the page either way, and
 * those that only linked data holds are added.
 *
 * <p>Zone: none; machine-readable times are instants. Gaps: RDFa, which no live page is known to
 * use; a text of microdata that is cut off in its attribute is read where the page shows it.
 */
public final class SchemaOrg implements FormatAdapter {

  private static final Layout H_ENTRY =
      Layout.named("h-entry")
          .marker(".h-feed .h-entry:has(.e-content) ~ .h-entry:has(.e-content)")
          .updates(".h-feed .h-entry:has(.e-content)")
          .headline(".p-name:not(.h-card):not(.h-card *):not(.e-content):not(:has(.e-content))")
          .time(".dt-published")
          .byline(".p-author")
          .permalink(".u-url:not(.h-card):not(.h-card *)@href")
          .build();

  private static final Layout HENTRY =
      Layout.named("hentry")
          .marker(".hfeed .hentry:has(.entry-content) ~ .hentry:has(.entry-content)")
          .updates(".hfeed .hentry:has(.entry-content)")
          .headline(".entry-title")
          .time(".published")
          .byline(".author .fn, .author:not(:has(.fn))")
          .permalink("a[rel=bookmark]@href")
          .build();

  private static final Layout LIVE_LIST =
      Layout.named("amp-live-list")
          .marker("amp-live-list [items] > [id], amp-live-list [updates] > [role=article]")
          .updates("amp-live-list [items] > [id], amp-live-list [updates] > [role=article]")
          .build();

  private static final Layout MICRODATA =
      Layout.named("microdata")
          .marker("[itemprop=liveBlogUpdate]")
          .updates("[itemprop=liveBlogUpdate]")
          .build();

  private static final List<Layout> LAYOUTS = List.of(MICRODATA, LIVE_LIST, H_ENTRY, HENTRY);

  private static final Boundaries BOUNDARIES = Boundaries.of(LAYOUTS);

  /** Creates the adapter. */
  public SchemaOrg() {}

  @Override
  public String id() {
    return "schema-org";
  }

  @Override
  public String description() {
    return "pages with LiveBlogPosting, AMP live lists or feeds of microformats";
  }

  @Override
  public Claim claim(Page page) {
    boolean says =
        page.capture().media() == Capture.Media.HTML
            && (page.linkedData().kind() == LinkedData.Kind.LIVE_BLOG
                || LAYOUTS.stream().anyMatch(layout -> layout.isProvenBy(page)));
    return says ? Claim.STRUCTURE : Claim.NO;
  }

  @Override
  public void read(Page page, PageWriter out) {
    HouseStyle style = page.style(HouseStyle.GENERIC);
    out.write(Assembler.assemble(page, BOUNDARIES.find(page, style), style));
  }
}
