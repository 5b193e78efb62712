package org.livenews.formats;

import java.util.Optional;
import org.livenews.extract.Assembler;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Outline;
import org.livenews.extract.Page;
import org.livenews.extract.RecordFinder;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;
import org.livenews.spi.Payload;

/**
 * Reads platforms that many publishers use, and publishers with a platform of their own. HTML by
 * the layouts of {@link PlatformLayouts}; JSON: the blocks of the Guardian (since 2020), live
 * coverage of the BBC World Service, posts of Sourcefabric Live Blog (liveblog.pro), the REST
 * answers of Automattic’s Liveblog and the feed of Easy Liveblogs, both for WordPress, and stories
 * of the content systems Arc XP and Brightspot. It claims what has one of these shapes, whatever
 * its address, and nothing else.
 *
 * <p>Zone: that of the platform where it has one; the times in JSON are instants.
 */
public final class Platforms implements FormatAdapter {

  private static final Payload PAYLOAD =
      Payload.first(
          new GuardianPayload(),
          new LiveblogProPayload(),
          new AutomatticPayload(),
          new EasyLiveblogsPayload(),
          new BbcPayload(),
          new ArcPayload(),
          new BrightspotPayload());

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
    return told(page).isPresent() || platform(page).isPresent() ? Claim.PUBLISHER : Claim.NO;
  }

  private static Optional<LinkedData> told(Page page) {
    return page.capture().media() == Capture.Media.JSON ? PAYLOAD.read(page) : Optional.empty();
  }

  private static Optional<Platform> platform(Page page) {
    return page.capture().media() == Capture.Media.HTML
        ? PlatformLayouts.of(page)
        : Optional.empty();
  }

  @Override
  public void read(Page page, PageWriter out) {
    told(page).ifPresent(page::supply);
    Optional<Platform> platform = platform(page);
    HouseStyle style = page.style(platform.map(Platform::style).orElse(HouseStyle.GENERIC));
    Outline outline =
        platform
            .map(p -> p.layout().or(new RecordFinder()).find(page, style))
            .orElseGet(() -> Outline.headOnly(page));
    out.write(Assembler.assemble(page, outline, style));
  }
}
