package org.livenews.formats;

import java.util.Optional;
import org.livenews.extract.Assembler;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Outline;
import org.livenews.extract.Page;
import org.livenews.extract.RecordFinder;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/** Reads platforms. */
public final class Platforms implements FormatAdapter {

  /** Creates the adapter. */
  public Platforms() {}

  @Override
  public String id() {
    return "platforms";
  }

  @Override
  public String description() {
    return "live-blog platforms, and publishers with a platform of their own";
  }

  @Override
  public Claim claim(Page page) {
    return platform(page).isPresent() ? Claim.PUBLISHER : Claim.NO;
  }

  private static Optional<Platform> platform(Page page) {
    return page.capture().media() == Capture.Media.HTML
        ? PlatformLayouts.of(page)
        : Optional.empty();
  }

  @Override
  public void read(Page page, PageWriter out) {
    Optional<Platform> platform = platform(page);
    HouseStyle style = platform.map(Platform::style).orElse(HouseStyle.GENERIC);
    Outline outline =
        platform
            .map(p -> p.layout().or(new RecordFinder()).find(page, style))
            .orElseGet(() -> Outline.headOnly(page));
    out.write(Assembler.assemble(page, outline, style));
  }
}
