package org.livenews.testkit;

import java.util.List;
import org.livenews.testkit.LiveStory.Fact;

/** The markup of publishers that have a format of their own. */
public final class PublisherMarkups {

  private static final String CARD_HEAD =
      "<main><header class=\"article-header\"><h1>{headline}</h1>"
          + "<p class=\"article__subhead css-1x\"><em>{standfirst}</em></p></header>"
          + "<div class=\"wysiwyg wysiwyg--all-content css-2y\"><ul>{keyPoints}</ul></div>"
          + "<ul class=\"css-3z\">{posts}</ul><button>Show more</button></main>";

  private static final String CARD =
      "<div class=\"card-live__content-area\">{headline}"
          + "<div class=\"card-live__content\"><div class=\"wysiwyg-content\">{body}</div></div>"
          + "</div></div></li>";

  private static final String SHARE =
      "<a aria-label=\"Share on Whatsapp\""
          + " href=\"https://api.whatsapp.com/send?text={page}%3Fupdate%3D{id}\"></a>";

  private static final String SQUARE =
      "<figure><img src=\"/wp-content/uploads/2023/01/{number}.jpg?resize=770%2C513&quality=80\""
          + " alt=\"\"><figcaption>{text} [{credit}]</figcaption></figure>";

  private static final String LIVE_NEWS =
      "https://edition.cnn.com/world/live-news/north-harbour-storm-{at:MM-dd-yy}/index.html";

  private static final String LIVE_LIST =
      "<main><h1>{headline}</h1><amp-live-list id=\"list\" data-poll-interval=\"15000\""
          + " data-max-items-per-page=\"50\"><button update on=\"tap:list.update\">New</button>"
          + "<div items>{posts}<div id=\"h_0\" data-sort-time=\"1\" data-tombstone></div></div></amp-live-list></main>";

  private PublisherMarkups() {}

  /** Returns all of them. */
  public static List<MarkupWriter> all() {
    return List.of(
        new HouseMarkup("al-jazeera-2022")
            .at("https://www.aljazeera.com/news/liveblog/{at:yyyy/M/d}/storm-over-north-harbour")
            .page(CARD_HEAD)
            .post(
                "<li><div class=\"card-live css-4a\"><div class=\"card-live__precontent\">"
                    + "<div class=\"card-live__icon\"></div><div class=\"date-relative\">"
                    + "<div class=\"date-relative__time\">({at:HH:mm} GMT)</div></div>"
                    + SHARE
                    + "</div>"
                    + CARD)
            .picture(SQUARE)
            .says(Fact.STANDFIRST, Fact.KEY_POINTS, Fact.SOME_HEADLINES)
            .hides(Fact.HEADLINE),
        new HouseMarkup("al-jazeera-2026")
            .at("https://www.aljazeera.com/news/liveblog/{at:yyyy/M/d}/storm-over-north-harbour")
            .page(CARD_HEAD)
            .post(
                "<li data-testid=\"live-blog-feed-item\"><div class=\"card-live css-4a\">"
                    + "<div class=\"card-live__precontent\"><div class=\"card-live__icon\"></div>"
                    + "<div class=\"date-relative\"><time datetime=\"{iso}\">({at:HH:mm} GMT)"
                    + "</time></div>"
                    + SHARE
                    + "</div>"
                    + CARD)
            .picture(SQUARE)
            .says(Fact.STANDFIRST, Fact.KEY_POINTS, Fact.SOME_HEADLINES)
            .hides(Fact.HEADLINE),
        new HouseMarkup("cnn-2019")
            .at(LIVE_NEWS)
            .zone("America/New_York")
            .page(
                "<main><h1>{headline}</h1><div id=\"posts-and-button\" class=\"sc-a\">{posts}"
                    + "<button>Load more</button></div></main>")
            .post(
                "<article id=\"{id}\" class=\"sc-b poststyles__PostBox-sc-1egoi1-0\">"
                    + "<header class=\"sc-c\"><span class=\"sc-d\">"
                    + "{clock12} ET, {at:MMMM d, yyyy}</span>{headline}{byline}</header>"
                    + "<div class=\"render-stellar-contentstyles__Content-sc-9v7nwy-0\">{body}"
                    + "</div></article>")
            .id("h_{hex32}")
            .headline("<h2 class=\"post-headlinestyles__Headline-sc-2ts3cz-1\">{text}</h2>")
            .byline("<p class=\"post-headlinestyles__Byline-sc-2ts3cz-2\">From CNN's {authors}</p>")
            .paragraph("<p class=\"sc-e-contentstyles__Paragraph\">{text}</p>"),
        new HouseMarkup("cnn-2023")
            .at(
                "https://edition.cnn.com/world/live-news/north-harbour-{at:MM-dd-yy}-intl/index.html")
            .zone("America/New_York")
            .page(
                "<main><h1 id=\"maincontent\" class=\"headline_live-story__text inline-placeholder"
                    + " vossi-headline-text\" data-editable=\"headlineText\">{headline}</h1>"
                    + "<ul class=\"list_live-story__items list_live-story__items--ul\">{keyPoints}"
                    + "</ul><div class=\"live-story__items-container\" data-initial-count=\"9\">"
                    + "{posts}</div></main>")
            .post(
                "<article class=\"live-story-post liveStoryPost\" data-component-name="
                    + "\"live-story-post\" data-post-id=\"{id}\" data-last-updated=\"{changed}\">"
                    + "<div class=\"live-story-post__wrapper\">"
                    + "<header class=\"live-story-post__header\">"
                    + "<span class=\"live-story-post__timestamp\"></span>"
                    + "<h2 class=\"live-story-post__headline\"></h2>{byline}</header>"
                    + "<section class=\"live-story-post__body\">"
                    + "<div class=\"live-story-post__content\">{body}</div></section></div>"
                    + "<div class=\"social-share_compact__share-links\"><button aria-label="
                    + "\"copy link to clipboard\" data-url=\"{page}#{id}\"></button></div>"
                    + "</article>")
            .id("h_{hex32}")
            .byline("<span class=\"live-story-post__byline\">From CNN's {authors}</span>")
            .paragraph(
                "<p class=\"paragraph inline-placeholder vossi-paragraph\""
                    + " data-component-name=\"paragraph\">{text}</p>")
            .picture(
                "<div class=\"image_live-story\" data-url=\"https://media.example/{number}.jpg\">"
                    + "<img class=\"image__picture\" src=\"https://media.example/{number}.jpg\""
                    + " alt=\"\"><div class=\"image_live-story__metadata\">"
                    + "<div itemprop=\"caption\" class=\"image_live-story__caption\">"
                    + "<span data-editable=\"metaCaption\">{text}</span></div>"
                    + "<figcaption class=\"image_live-story__credit\">{credit}</figcaption>"
                    + "</div></div>")
            .script(".live-story-post__headline", "{title}")
            .says(Fact.KEY_POINTS)
            .needsData(),
        new HouseMarkup("cnn-amp")
            .at(LIVE_NEWS)
            .page(LIVE_LIST)
            .post("<div id=\"{id}\" data-sort-time=\"{epochMs}\">{headline}{body}</div>")
            .id("h_{hex32}")
            .hides(Fact.SUBHEADS),
        new HouseMarkup("rferl-live-blog")
            .at("https://www.rferl.org/a/north-harbour-storm-live/32218765.html")
            .page(
                "<main><h1 class=\"title pg-title\">{headline}</h1>"
                    + "<div class=\"live-blog-left col-xs-12 col-md-4 pull-left\"><ul>{keyPoints}"
                    + "</ul></div><div class=\"body-container\">{posts}"
                    + "<p class=\"buttons btn--load-more\"><a href=\"?p=1\">Load more</a></p>"
                    + "</div></main>")
            .post(
                "<div class=\"entry\" id=\"{id}\"><time datetime=\"{iso}\">{at:HH:mm d.M.yyyy}"
                    + "</time>{headline}<div class=\"wsw\">{body}</div>"
                    + "<a href=\"/a/north-harbour-storm-live/32218765/{id}.html\"></a></div>")
            .id("lbl0lbi{number}")
            .says(Fact.KEY_POINTS, Fact.SOME_HEADLINES)
            .hides(Fact.HEADLINE));
  }
}
