package org.livenews.formats;

import java.util.Optional;
import org.livenews.extract.Assembler;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Outline;
import org.livenews.extract.Page;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.PageWriter;

/**
 * Reads the JSON of platforms that many publishers use, and of publishers with a platform of their
 * own: the blocks of the Guardian (since 2020), live coverage of the BBC World Service, posts of
 * Sourcefabric Live Blog (liveblog.pro), the REST answers of Automattic’s Liveblog and the feed of
 * Easy Liveblogs, both for WordPress, and stories of the content systems Arc XP and Brightspot. It
 * claims captures of JSON that have one of these shapes, whatever their address, and nothing else.
 *
 * <p>Zone: all times are instants. Gaps: the HTML of these platforms, which is read as any other.
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
    return "JSON of live-blog platforms";
  }

  @Override
  public Claim claim(Page page) {
    return told(page).isPresent() ? Claim.PUBLISHER : Claim.NO;
  }

  private static Optional<LinkedData> told(Page page) {
    return page.capture().media() == Capture.Media.JSON ? PAYLOAD.read(page) : Optional.empty();
  }

  @Override
  public void read(Page page, PageWriter out) {
    told(page).ifPresent(page::supply);
    out.write(Assembler.assemble(page, Outline.headOnly(page), HouseStyle.GENERIC));
  }
}
