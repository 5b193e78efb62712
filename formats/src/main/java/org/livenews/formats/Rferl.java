package org.livenews.formats;

import static org.livenews.formats.Lines.begins;
import static org.livenews.formats.Lines.holds;
import static org.livenews.formats.Lines.is;

import java.util.List;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.StockLine;
import org.livenews.model.Dropped;
import org.livenews.spi.Site;
import org.livenews.spi.SiteFormat;

/**
 * Reads pages of RFE/RL and its services: text dumps and reposts of articles (promo box, "WATCH:"
 * lines, "With reports from …"), of live briefings (key points, headed items) and of live blogs
 * (clock and date, headline, text), and HTML pages. Pages of VOA are made by the same system and
 * read here too.
 *
 * <p>HTML of live blogs is read by the layout {@code rferl-live-blog}, which rests on thin facts:
 * the addresses of entries, the left column with key points and the button below are known, the
 * markup of entries is inferred. Articles and live briefings are read by the record finder in the
 * house style.
 *
 * <p>Zone: none; the services print local clocks. Gaps: the title of a promo box that does not call
 * itself live is text of the article.
 */
public final class Rferl extends SiteFormat {

  private static final List<String> HOSTS =
      List.of(
          "rferl.org",
          "azadiradio.com",
          "azathabar.com",
          "azatliq.org",
          "azattyk.org",
          "azattyq.org",
          "azatutyun.am",
          "currenttime.tv",
          "ekhokavkaza.com",
          "europalibera.org",
          "evropaelire.org",
          "idelreal.org",
          "kavkazr.com",
          "krymr.com",
          "mashaalradio.com",
          "ozodi.org",
          "ozodlik.org",
          "radiofarda.com",
          "radiosvoboda.org",
          "radiotavisupleba.ge",
          "severreal.org",
          "sibreal.org",
          "slobodnaevropa.mk",
          "slobodnaevropa.org",
          "svaboda.org",
          "svoboda.org",
          "svobodnaevropa.bg",
          "szabadeuropa.hu",
          "votvot.tv",
          "voanews.com",
          "voaafrica.com",
          "voachinese.com",
          "voanouvel.com",
          "voatiengviet.com",
          "golosameriki.com",
          "holosameryky.com");

  private static final HouseStyle STYLE =
      HouseStyle.GENERIC
          .extended()
          .organization("RFE/RL")
          .stock(StockLine.PROMO, "RFE/RL’s Live Briefing gives you {…}")
          .stock(StockLine.FURNITURE, "* Time stamps on the blog refer to local time in {…}")
          .stock(StockLine.FURNITURE, "Accessibility links")
          .stock(StockLine.FURNITURE, "Ссылки для упрощенного доступа")
          .stock(StockLine.FURNITURE, "Ссылки для входа")
          .stock(StockLine.FURNITURE, "Доступність посилання")
          .build();

  /**
   * Rests on the addresses of entries, the left column and the button below, which are known; that
   * entries carry the last step of their addresses as identifiers is inferred.
   */
  private static final Layout LIVE_BLOG =
      Layout.named("rferl-live-blog")
          .marker(".live-blog-left:not(.jm-live-blog-update *), [id^=lbl0lbi] a[href*=/lbl0lbi]")
          .updates("[id^=lbl0lbi]")
          .id("@id")
          .permalink("a[href*=/lbl0lbi]@href")
          .drop(Dropped.Reason.FURNITURE, ".share--box", ".share")
          .pageHeadline("h1.pg-title")
          .keyPoints(".live-blog-left li, .live-blog-left p:matchesOwn(^\\s*[-–—])")
          .older(".btn--load-more a@href")
          .build();

  private static final Site SITE =
      Site.named("RFE/RL")
          .hosts(HOSTS)
          .style(STYLE)
          .layout(LIVE_BLOG)
          .mark(begins("RFE/RL"))
          .mark(holds("RFE/RL’s"))
          .mark(is("Accessibility links"))
          .mark(is("Ссылки для упрощенного доступа"))
          .mark(is("Ссылки для входа"))
          .mark(is("Доступність посилання"))
          .build();

  /** Creates the adapter. */
  public Rferl() {
    super("rferl", "RFE/RL articles, live briefings and live blogs, and reposts of them", SITE);
  }
}
