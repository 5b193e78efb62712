package org.livenews.formats;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.Page;
import org.livenews.model.Dropped.Reason;

/**
 * The markup of platforms, generation by generation; each is proven by elements that only it has,
 * whatever the address.
 *
 * <p>Real pages prove Guardian 2020, BBC 2016 (its {@code lx} design, 2016 to 2023), Telegraph,
 * Independent AMP, Reach and NDTV. The others rest on public templates or on tools that read such
 * pages: Liveblog of Automattic (server, script, AMP), Easy Liveblogs, liveblog.pro, Guardian 2014
 * (to 2020), BBC since 2023, AP, Le Monde, tagesschau. Thin, each from one weak source: Tickaroo,
 * JM Live Blog. Slots that evidence fills as well are left out, mostly times and bodies.
 *
 * <p>Zones: London for Guardian, BBC, Telegraph, Independent and Reach, Paris for Le Monde, Berlin
 * for tagesschau; a zone that a page prints goes before them. Key events that repeat an update are
 * dropped; where the list links to updates, these are key events. Gaps: the total that a page of
 * the BBC prints, the pinned post of platforms that only label it.
 */
final class PlatformLayouts {

  private static final HouseStyle LONDON =
      HouseStyle.GENERIC.extended().zone(ZoneId.of("Europe/London")).build();

  private static final HouseStyle BERLIN =
      HouseStyle.GENERIC.extended().zone(ZoneId.of("Europe/Berlin")).build();

  private static final HouseStyle PARIS =
      HouseStyle.GENERIC.extended().zone(ZoneId.of("Europe/Paris")).build();

  /** Entries as the server writes them. Headlines are headings in the text. */
  private static final Layout.Builder AUTOMATTIC_SERVER =
      Layout.named("automattic-liveblog-server")
          .marker(".liveblog-entry > .liveblog-entry-text")
          .updates(".liveblog-entry:has(> .liveblog-entry-text)")
          .headline(".liveblog-entry-text > h2, .liveblog-entry-text > h3")
          .byline(".liveblog-author-name")
          .drop(Reason.FURNITURE, ".liveblog-command.type-key")
          .drop(Reason.REPEAT, "#liveblog-key-events")
          .drop(Reason.FURNITURE, "#liveblog-fixed-nag", ".liveblog-load-more")
          .id("@id")
          .keyEvent(".liveblog-entry.is-key-event")
          .closed(".liveblog-archived-message");

  /** Entries as its script writes them, on AMP pages too. */
  private static final Layout.Builder AUTOMATTIC_REACT =
      Layout.named("automattic-liveblog")
          .marker(".liveblog-entry .liveblog-entry-main")
          .updates(".liveblog-entry")
          .headline(".liveblog-entry-content > h2, .liveblog-entry-content > h3")
          .byline(".liveblog-meta-author-name")
          .drop(Reason.FURNITURE, ".liveblog-command.type-key")
          .keyEvent(".liveblog-entry.is-key-event")
          .closed(".liveblog-archived-message");

  private static final Layout.Builder EASY_LIVEBLOGS =
      Layout.named("easy-liveblogs")
          .marker(".elb-liveblog-post[data-elb-post-id]")
          .updates(".elb-liveblog-post")
          .headline(".elb-liveblog-post-heading")
          .byline(".elb-liveblog-post-author")
          .drop(Reason.FURNITURE, ".elb-liveblog-post-sharing", ".elb-liveblog-actions");

  private static final Layout.Builder LIVEBLOG_PRO =
      Layout.named("liveblog-pro")
          .marker(".lb-post[data-post-id]")
          .updates(".lb-post[data-post-id]")
          .headline(".items-container h2, .items-container h3")
          .byline(".lb-author__name")
          .edited(".lb-post-updated-time")
          .drop(Reason.ADVERTISEMENT, ".lb-advertisement")
          .drop(Reason.FURNITURE, ".lb-timeline > .header-bar")
          .id("@data-post-id")
          .pinned(".lb-post[data-post-sticky=true]")
          .keyEvent(".lb-post--highlighted");

  private static final Layout.Builder GUARDIAN =
      Layout.named("guardian-2020")
          .marker("article.block[id^=block-] time[data-relativeformat]")
          .updates("article.block")
          .headline("header h2")
          .byline("header img + span, header div:has(> img) + span")
          .edited("footer time")
          .drop(Reason.REPEAT, "#key-events-carousel", "a[data-link-name^='key event card']")
          .permalink("header a[href*=block-]@href")
          .pinned("#pinned-post article.block")
          .keyEvent("#key-events-carousel a, a[data-link-name^='key event card']")
          .older("[data-component=pagination] a:matches(^(Next|Oldest)$)@href");

  private static final Layout.Builder GUARDIAN_CLASSIC =
      Layout.named("guardian-2014")
          .marker(".block[itemprop=liveBlogUpdate] .block-time.published-time")
          .updates(".block[itemprop=liveBlogUpdate]")
          .headline(".block-title")
          .drop(Reason.REPEAT, "[data-component=timeline]")
          .keyEvent(".is-key-event");

  private static final Layout.Builder BBC_LX =
      Layout.named("bbc-2016")
          .marker(".lx-stream__post-container article, article.lx-stream-post")
          .updates(".lx-stream__post-container article")
          .headline(".lx-stream-post__header-text")
          .byline(".lx-stream-post__contributor p")
          .keyPoints(".lx-c-summary-points li")
          .standfirst(".lx-c-session-header__description")
          .older(".lx-pagination a:matches(^(?i)next$)@href");

  private static final Layout.Builder BBC =
      Layout.named("bbc-2023")
          .marker("article[data-testid=content-post]")
          .updates("article[data-testid=content-post]")
          .headline("h2, h3")
          .byline("header h3 ~ span");

  private static final Layout.Builder AP =
      Layout.named("ap")
          .marker("bsp-liveblog-post[data-post-id]")
          .updates("bsp-liveblog-post")
          .headline(".LiveBlogPost-headline")
          .id("@data-post-id");

  private static final Layout.Builder TELEGRAPH =
      Layout.named("telegraph")
          .marker(".live-post .live-post__wrapper-body-timestamp")
          .updates(".live-post")
          .headline(".live-post__title")
          .id("@id");

  private static final Layout.Builder INDEPENDENT_AMP =
      Layout.named("independent-amp")
          .marker("amp-live-list [items] > [data-sort-time] amp-timeago")
          .updates("amp-live-list [items] > [data-sort-time]")
          .keyPoints("aside:has(+ amp-live-list) li");

  private static final Layout.Builder REACH =
      Layout.named("reach")
          .marker(".live-event-entry[data-post-time]")
          .updates(".live-event-entry")
          .headline(".entry-content h3")
          .byline(".entry-info mark")
          .lead(".live-event-lead-entry > p")
          .drop(Reason.REPEAT, ".live-event-key-events");

  private static final Layout.Builder NDTV =
      Layout.named("ndtv")
          .marker(".liv-blg_ul > .liv-blg_li")
          .updates(".liv-blg_li")
          .headline(".liv-blg_ttl")
          .drop(Reason.FURNITURE, ".ss_pg");

  private static final Layout.Builder LE_MONDE =
      Layout.named("le-monde")
          .marker(".post__live-container[id]")
          .updates(".post__live-container[id]")
          .headline(".post__live-container--title")
          .drop(Reason.PROMO, ".read-also-live__container", ".post__live-container--link-content")
          .drop(Reason.FURNITURE, ".post__live-container--comment-author")
          .lead(".post__live-container--essential, [data-post-essential]")
          .id("@id");

  private static final Layout.Builder TICKAROO =
      Layout.named("tickaroo")
          .marker(".tik4-event .tik4-content-block")
          .updates(".tik4-event:has(.tik4-content-block)")
          .byline(".tik4-author__name__t")
          .drop(Reason.PROMO, ".tik4-we-simple");

  /** Updates stand in one column behind empty anchors; only the first of a day prints its date. */
  private static final Layout.Builder TAGESSCHAU =
      Layout.named("tagesschau")
          .marker(".liveblog--anchor .liveblog__datetime")
          .beginnings(".liveblog--anchor")
          .headline("h2")
          .time(".liveblog__datetime")
          .drop(Reason.PROMO, ".teaser-absatz");

  private static final Layout.Builder JM_LIVE_BLOG =
      Layout.named("jm-live-blog")
          .marker(".jm-live-blog-update .live-blog-time")
          .updates(".jm-live-blog-update")
          .headline(".live-blog-title")
          .time(".live-blog-time")
          .lead(".entry-content:has(> .jm-live-blog-update) > p");

  private static final List<Platform> ALL =
      List.of(
          new Platform(AUTOMATTIC_REACT),
          new Platform(AUTOMATTIC_SERVER),
          new Platform(EASY_LIVEBLOGS),
          new Platform(LIVEBLOG_PRO),
          new Platform(GUARDIAN.build(), LONDON),
          new Platform(GUARDIAN_CLASSIC.build(), LONDON),
          new Platform(BBC.build(), LONDON),
          new Platform(BBC_LX.build(), LONDON),
          new Platform(AP),
          new Platform(TELEGRAPH.build(), LONDON),
          new Platform(INDEPENDENT_AMP.build(), LONDON),
          new Platform(REACH.build(), LONDON),
          new Platform(NDTV),
          new Platform(LE_MONDE.build(), PARIS),
          new Platform(TAGESSCHAU.build(), BERLIN),
          new Platform(TICKAROO),
          new Platform(JM_LIVE_BLOG));

  private PlatformLayouts() {}

  /** Returns the platform whose marker a page holds. */
  static Optional<Platform> of(Page page) {
    return ALL.stream().filter(platform -> platform.layout().isProvenBy(page)).findFirst();
  }
}
