package org.livenews.testkit;

import java.util.List;
import org.livenews.testkit.LiveStory.Fact;

/** The markup of publishers with a platform of their own. */
public final class HouseMarkups {

  private static final String SKY_DAY = "<h2>{at:EEEE, d MMMM yyyy}</h2>";

  private HouseMarkups() {}

  /** Returns all of them. */
  public static List<MarkupWriter> all() {
    return List.of(
        new HouseMarkup("guardian-2020")
            .at("https://www.theguardian.com/world/live/{at:yyyy}/nov/30/storm-over-north-harbour")
            .zone("Europe/London")
            .post(
                "<article id=\"{id}\" class=\"block dcr-1a\"><header>"
                    + "<a href=\"?page=with:{id}#{id}\"><time datetime=\"{iso}\" data-locale=\"en-GB\""
                    + " data-relativeformat=\"med\">{age}</time><span>{at:HH.mm z}</span></a>"
                    + "{headline}</header>{body}"
                    + "<footer><span>Updated at <time datetime=\"{changed}\">{at:HH.mm z}</time>"
                    + "</span></footer></article>")
            .id("block-{hex24}")
            .says(Fact.SOME_HEADLINES)
            .hides(Fact.HEADLINE),
        new HouseMarkup("guardian-2020")
            .form("pinned")
            .at("https://www.theguardian.com/world/live/{at:yyyy}/nov/30/storm-over-north-harbour")
            .zone("Europe/London")
            .page(
                "<main><h1>{headline}</h1><div id=\"pinned-post\">{pinned}</div>"
                    + "<div id=\"liveblog-body\">{posts}</div></main>")
            .post(
                "<article id=\"{id}\" class=\"block dcr-1a\"><header>"
                    + "<a href=\"?page=with:{id}#{id}\"><time datetime=\"{iso}\" data-locale=\"en-GB\""
                    + " data-relativeformat=\"med\">{age}</time><span>{at:HH.mm z}</span></a>"
                    + "{headline}</header>{body}</article>")
            .id("block-{hex24}")
            .says(Fact.PINNED),
        new HouseMarkup("guardian-2014")
            .at("https://www.theguardian.com/world/live/{at:yyyy}/nov/30/storm-over-north-harbour")
            .zone("Europe/London")
            .post(
                "<div id=\"{id}\" class=\"block\" itemprop=\"liveBlogUpdate\" itemscope"
                    + " itemtype=\"http://schema.org/BlogPosting\">"
                    + "<p class=\"block-time published-time\"><a itemprop=\"url\" href=\"{page}#{id}\">"
                    + "<time datetime=\"{iso}\">{at:HH:mm}</time></a></p>{headline}"
                    + "<div class=\"block-elements\" itemprop=\"articleBody\">{body}</div></div>")
            .id("block-{hex24}")
            .headline("<h2 class=\"block-title\">{text}</h2>")
            .says(Fact.SOME_HEADLINES)
            .hides(Fact.HEADLINE)
            .withoutData(),
        new HouseMarkup("bbc-2016")
            .at("https://www.bbc.com/news/live/world-{at:yyyyMMdd}")
            .zone("Europe/London")
            .page(
                "<main><h1>{headline}</h1><ol class=\"lx-c-summary-points\">{keyPoints}</ol>"
                    + "<div class=\"lx-stream__post-container\">{posts}</div></main>")
            .post(
                "<article id=\"{id}\" class=\"lx-stream-post\"><header class="
                    + "\"lx-stream-post__header\"><span class=\"qa-meta-time\">{at:HH:mm}</span>"
                    + "{headline}</header>{byline}<div class=\"lx-stream-post-body\">{body}</div>"
                    + "</article>")
            .id("post_{hex32}")
            .headline("<h3><span class=\"lx-stream-post__header-text\">{text}</span></h3>")
            .subhead("<h4>{text}</h4>")
            .says(Fact.CLOCK, Fact.KEY_POINTS)
            .hides(Fact.INSTANT),
        new HouseMarkup("bbc-2023")
            .at("https://www.bbc.com/news/live/c{at:MMdd}x9")
            .zone("Europe/London")
            .post(
                "<article data-testid=\"content-post\" id=\"{id}\"><header>{headline}"
                    + "<span data-testid=\"timestamp\">{at:HH:mm}</span></header>{body}</article>")
            .id("asset:{hex32}")
            .headline("<h3>{text}</h3>")
            .subhead("<h4>{text}</h4>")
            .says(Fact.CLOCK)
            .hides(Fact.INSTANT),
        new HouseMarkup("new-york-times")
            .byEvidence()
            .at("https://www.nytimes.com/live/{at:yyyy/MM/dd}/world/north-harbour-storm")
            .page(
                "<main><header class=\"live-blog-header\"><h1>{headline}</h1></header>"
                    + "<article data-testid=\"live-blog-content\"><section id=\"live-feed-items\">"
                    + "{posts}</section></article></main>")
            .post(
                "<div role=\"article\" aria-posinset=\"7\"><div data-testid=\"live-blog-post\""
                    + " id=\"{id}\" data-url=\"{page}#{id}\"><time datetime=\"{iso}\">{at:HH:mm}"
                    + "</time>{headline}{byline}{body}"
                    + "<div data-testid=\"share-tools\"><button>Share</button></div></div></div>")
            .id("storm-{number}")
            .headline("<h2 class=\"live-blog-post-headline\"><a href=\"#\">{text}</a></h2>")
            .byline("<p data-testid=\"live-blog-byline\">By {authors}</p>"),
        new HouseMarkup("ap")
            .at("https://apnews.com/live/north-harbour-storm-updates")
            .post(
                "<bsp-liveblog-post class=\"LiveBlogPost\" data-post-id=\"{id}\""
                    + " data-posted-date-timestamp=\"{epochMs}\">{headline}"
                    + "<div class=\"LiveBlogPost-time\"></div><div class=\"LiveBlogPost-date\"></div>"
                    + "<div class=\"LiveBlogPost-body\">{body}</div></bsp-liveblog-post>")
            .id("0000018c-{number}")
            .headline("<h2 class=\"LiveBlogPost-headline\">{text}</h2>")
            .script(".LiveBlogPost-time", "{age}"),
        new HouseMarkup("ap")
            .form("days")
            .at("https://apnews.com/live/north-harbour-storm-updates")
            .zone("America/New_York")
            .day("<div class=\"LiveBlogPage-dateGroup\">{at:EEEE, MMMM d}</div>")
            .post(
                "<bsp-liveblog-post class=\"LiveBlogPost\" data-post-id=\"{id}\""
                    + " data-posted-date-timestamp=\"{epochMs}\">{headline}"
                    + "<div class=\"LiveBlogPost-body\">{body}</div></bsp-liveblog-post>")
            .id("0000018c-{number}")
            .headline("<h2 class=\"LiveBlogPost-headline\">{text}</h2>"),
        new HouseMarkup("telegraph")
            .at("https://www.telegraph.co.uk/world-news/{at:yyyy/MM/dd}/storm-north-harbour-live")
            .zone("Europe/London")
            .post(
                "<div class=\"live-post\" id=\"{id}\"><div class=\"live-post__wrapper\">"
                    + "<div class=\"live-post__wrapper-body-timestamp\"><time datetime=\"{iso}\">"
                    + "{at:h:mma}</time></div>{headline}"
                    + "<div class=\"live-post__wrapper-body-article\">{body}</div></div></div>")
            .id("{number}-uuid")
            .headline("<h2 class=\"live-post__title\">{text}</h2>")
            .picture(
                "<figure><img src=\"/i/{number}.jpg\" alt=\"\"><figcaption>"
                    + "<span itemprop=\"caption\">{text}</span> "
                    + "<span itemprop=\"copyrightHolder\">({credit})</span></figcaption></figure>"),
        new HouseMarkup("reach")
            .at("https://www.corkbeo.ie/news/storm-north-harbour-live-17273717")
            .zone("Europe/London")
            .page(
                "<main><h1>{headline}</h1><ul class=\"live-event-key-events\">{keyEvents}</ul>"
                    + "<div class=\"live-event-entries\">{posts}</div></main>")
            .post(
                "<div class=\"live-event-entry\" id=\"{id}\" data-type=\"standard\""
                    + " data-post-time=\"{epochMs}\" data-last-modified-time=\"{changedMs}\">"
                    + "<div class=\"entry-info\"><time>{at:HH:mm}</time>{byline}</div>"
                    + "<div class=\"entry-content\">{headline}{body}</div></div>")
            .headline("<h3>{text}</h3>")
            .byline("<mark>{authors}</mark>")
            .subhead("<h4>{text}</h4>"),
        new HouseMarkup("ndtv")
            .at("https://sports.ndtv.com/cricket/north-harbour-storm-live-updates-4478123")
            .zone("Asia/Kolkata")
            .page(
                "<main itemscope itemtype=\"https://schema.org/LiveBlogPosting\"><h1>{headline}</h1>"
                    + "<ul id=\"blogDiv\" class=\"liv-blg_ul\">{posts}</ul></main>")
            .post(
                "<li class=\"liv-blg_li\" id=\"{id}\"><div itemprop=\"liveBlogUpdate\""
                    + " itemscope itemtype=\"https://schema.org/BlogPosting\">"
                    + "<meta itemprop=\"url\" content={page}#{number}>"
                    + "<meta itemprop=\"datePublished\" content=\"{iso}\">"
                    + "<meta itemprop=\"dateModified\" content=\"{changed}\"></div>"
                    + "<div class=\"liv-blg_info\"><div class=\"liv-blg_dtime\">"
                    + "<time class=\"dat-cal\"><span>{at:MMM}</span> <span>{at:dd}</span>"
                    + " <span>{at:yyyy}</span></time> <span class=\"liv-blg_dte\">"
                    + "{at:HH:mm} (IST)</span></div></div>"
                    + "<div class=\"liv-blg_txt\">{headline}{body}</div></li>")
            .id("{number}_parent")
            .headline("<div class=\"liv-blg_ttl\">{text}</div>")
            .withoutData(),
        new HouseMarkup("le-monde")
            .at("https://www.lemonde.fr/international/live/{at:yyyy/MM/dd}/storm_6201234_3210.html")
            .zone("Europe/Paris")
            .page(
                "<main><h1>{headline}</h1><section id=\"post-container\""
                    + " class=\"post__live-section post-container\">{posts}</section></main>")
            .post(
                "<section class=\"post post__live-container\" id=\"{id}\">"
                    + "<header class=\"header-content__live\"><span class=\"info-content\">"
                    + "<span class=\"date\">{at:HH:mm}</span></span></header>{headline}"
                    + "<div class=\"content--live\"><div class=\"post__live-container--answer\">"
                    + "{body}</div></div></section>")
            .headline("<h2 class=\"post__live-container--title\">{text}</h2>")
            .paragraph("<p class=\"post__live-container--answer-text\">{text}</p>")
            .says(Fact.CLOCK)
            .hides(Fact.INSTANT),
        new HouseMarkup("times-of-israel")
            .byEvidence()
            .at("https://www.timesofisrael.com/liveblog-november-16-2023/")
            .page("<main><h1>{headline}</h1><div id=\"liveblog-77\">{posts}</div></main>")
            .post(
                "<div id=\"{id}\" class=\"liveblog-entry-item\"><div class=\"liveblog-date\"><a"
                    + " href=\"/liveblog_entry/storm-{number}/\"><span data-timestamp=\"{epoch}\">"
                    + "{at:h:mm a}</span></a></div><div class=\"liveblog-paragraph\">{headline}"
                    + "{byline}{body}</div></div>")
            .id("liveblog-entry-{number}")
            .headline("<h4><a href=\"#\">{text}</a></h4>")
            .subhead("<h5>{text}</h5>")
            .byline("<div class=\"byline\">By {authors}</div>"),
        new HouseMarkup("tagesschau")
            .at("https://www.tagesschau.de/newsticker/liveblog-north-harbour-100.html")
            .zone("Europe/Berlin")
            .post(
                "<div class=\"liveblog--anchor\" id=\"{id}\">"
                    + "<div class=\"liveblog__datetime\">{at:dd.MM.yyyy} • {at:HH:mm} Uhr</div>"
                    + "{headline}</div>{body}")
            .id("storm-{number}")
            .paragraph("<p class=\"textabsatz columns twelve\">{text}</p>"),
        new HouseMarkup("independent-amp")
            .at("https://www.independent.co.uk/news/world/storm-live-updates-b2034567.html?amp")
            .zone("Europe/London")
            .page(
                "<main><h1>{headline}</h1><amp-live-list id=\"live\" data-poll-interval=\"15000\""
                    + " data-max-items-per-page=\"10\"><button update on=\"tap:live.update\">New"
                    + "</button><div items>{posts}</div></amp-live-list></main>")
            .post(
                "<div id=\"{id}\" data-sort-time=\"{epochMs}\">{headline}"
                    + "<amp-timeago layout=\"fixed\" datetime=\"{iso}\">{at:HH:mm}</amp-timeago>"
                    + "{body}</div>")
            .id("post-{number}"),
        new HouseMarkup("sky")
            .byEvidence()
            .at("https://news.sky.com/story/storm-north-harbour-live-12593360")
            .zone("Europe/London")
            .post(
                "<div data-testid=\"live-blog-post\" id=\"{id}\"><p>{at:HH:mm}</p>{headline}{body}"
                    + "</div>")
            .says(Fact.CLOCK)
            .hides(Fact.INSTANT),
        sky().form("days").day(SKY_DAY),
        sky().form("days below").dayBelow(SKY_DAY),
        sky().form("oldest first").oldestFirst().day(SKY_DAY),
        new HouseMarkup("n-tv")
            .byEvidence()
            .at("https://www.n-tv.de/politik/{at:HH-mm}-storm-article24123456.html")
            .zone("Europe/Berlin")
            .page(
                "<article><h1>{headline}</h1><div class=\"article__text\">{posts}</div></article>")
            .post("{headline}{body}")
            .headline("<p><b>+++ {at:HH:mm} {text} +++</b></p>")
            .says(Fact.CLOCK)
            .hides(Fact.ID, Fact.INSTANT, Fact.SUBHEADS)
            .withoutData());
  }

  private static HouseMarkup sky() {
    return new HouseMarkup("sky")
        .byEvidence()
        .at("https://news.sky.com/story/storm-north-harbour-live-12593360")
        .zone("Europe/London")
        .post(
            "<div data-testid=\"live-blog-post\" id=\"{id}\"><p>{at:HH:mm}</p>{headline}{body}"
                + "</div>")
        .headline("<h3>{text}</h3>")
        .says(Fact.CLOCK)
        .hides(Fact.INSTANT, Fact.SUBHEADS);
  }
}
