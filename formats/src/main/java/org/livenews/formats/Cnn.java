package org.livenews.formats;

import static org.livenews.formats.Lines.begins;
import static org.livenews.formats.Lines.ends;
import static org.livenews.formats.Lines.holds;

import java.time.ZoneId;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.StockLine;
import org.livenews.model.Dropped;
import org.livenews.spi.Payload;
import org.livenews.spi.Site;
import org.livenews.spi.SiteFormat;

/**
 * Reads live-news pages of CNN: text dumps and reposts of the design of 2019 to 2023 (time line,
 * headline, "From CNN’s …", caption pair, text), of 2018 (the same, mostly without byline), of the
 * design since autumn 2023 and the AMP pages (headline and text, no time, no byline).
 *
 * <p>Generations of HTML, all but the last resting on descriptions of their markup:
 *
 * <ul>
 *   <li>{@code cnn-2023}, since autumn 2023: headline and time stand empty in the page as served,
 *       and are told by linked data under the identifier of the post; in copies made by a browser
 *       they are filled. {@code data-last-updated} is the last change, not the publication.
 *   <li>{@code cnn-2019}, to autumn 2023: printed times only, ages or clocks with their day. The
 *       address of a post is that of the page with the identifier of the post behind it.
 *   <li>{@code cnn-amp}: live lists of AMP with the same identifiers; how a post looks inside is
 *       not known, and read by evidence.
 *   <li>Articles of 2013, 2019 and 2023 are read by the record finder in the house style.
 * </ul>
 *
 * <p>Zone: clocks are printed with "ET" and mean New York. Gaps: a summary that is held at the top
 * without a copy below is not known as pinned. The publisher’s JSON is read in both its forms, that
 * of 2020 to 2023 and that of the design since.
 */
public final class Cnn extends SiteFormat {

  private static final HouseStyle STYLE =
      HouseStyle.GENERIC
          .extended()
          .zone(ZoneId.of("America/New_York"))
          .organization("CNN")
          .byline("From {house}’s {names}[ in {place}][,]")
          .byline("From {org} staff")
          .byline("From {names}[ in {place}]")
          .stock(StockLine.FURNITURE, "CNN —")
          .build();

  private static final Layout SINCE_2023 =
      Layout.named("cnn-2023")
          .marker(".live-story-post[data-post-id]")
          .updates(".live-story-post[data-post-id]")
          .id("@data-post-id")
          .permalink("button[aria-label=copy link to clipboard]@data-url")
          .time(".live-story-post__timestamp, .live-story-post__header time")
          .headline(".live-story-post__headline")
          .byline(".live-story-post__byline")
          .body(".live-story-post__content")
          .drop(Dropped.Reason.PROMO, ".related-content")
          .drop(
              Dropped.Reason.FURNITURE,
              ".social-share_compact",
              ".live-story-post__content > div:matchesOwn(^::(before|after)$)",
              "img[width=896][height=500]",
              "img[height=500][width=896]")
          .pageHeadline("h1.headline_live-story__text")
          .standfirst(".headline_live-story__teaser")
          .keyPoints("ul.list_live-story__items > li")
          .count(".live-story__items-container@data-initial-count")
          .build();

  /** Rests on the rules of live lists in AMP and on identifiers; no page was at hand. */
  private static final Layout AMP =
      Layout.named("cnn-amp")
          .marker("amp-live-list [items] > [id^=h_]")
          .updates("amp-live-list [items] > [id^=h_]")
          .id("@id")
          .permalinkByStep()
          .build();

  private static final Layout SINCE_2019 =
      Layout.named("cnn-2019")
          .marker(
              "article[id^=h_] [class*=post-headlinestyles__], #posts-and-button article[id^=h_]")
          .updates("article[id^=h_]")
          .id("@id")
          .permalinkByStep()
          .time("header span")
          .headline("header h2")
          .byline("header p")
          .body("[class*=render-stellar-contentstyles__Content], .post-content-rendered")
          .build();

  private static final Payload PAYLOAD =
      Payload.first(new CnnPayload(STYLE), new ClayPayload(STYLE));

  private static final Site SITE =
      Site.named("CNN")
          .host("cnn.com")
          .style(STYLE)
          .layout(SINCE_2023)
          .layout(AMP)
          .layout(SINCE_2019)
          .payload(PAYLOAD)
          .mark(begins("From CNN’s "))
          .mark(begins("From CNN staff"))
          .mark(ends(", CNN"))
          .mark(ends("| CNN"))
          .mark(ends(" - Source: CNN"))
          .mark(holds(".cnn.com/"))
          .build();

  /** Creates the adapter. */
  public Cnn() {
    super("cnn", "CNN live-news pages and reposts of them", SITE);
  }
}
