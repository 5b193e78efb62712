package org.livenews.testkit;

import java.util.List;
import org.livenews.testkit.LiveStory.Fact;

/** The markup of live-blog platforms, whoever publishes with them. */
public final class PlatformMarkups {

  private PlatformMarkups() {}

  /** Returns all of them. */
  public static List<MarkupWriter> all() {
    return List.of(
        new HouseMarkup("automattic-liveblog-server")
            .page(
                "<main><h1>{headline}</h1><div id=\"liveblog-container\">"
                    + "<ul id=\"liveblog-key-events\" data-title=\"Key Events\">{keyEvents}</ul>"
                    + "<div id=\"liveblog-entries\">{posts}</div></div></main>")
            .post(
                "<div id=\"{id}\" class=\"liveblog-entry\" data-timestamp=\"{epoch}\">"
                    + "<header class=\"liveblog-meta\">{byline}"
                    + "<span class=\"liveblog-meta-time\"><a class=\"liveblog-time-update\""
                    + " href=\"{page}#{number}\"><span class=\"date\">{at:MMMM d, yyyy}</span>"
                    + " <span class=\"time\">{at:HH:mm}</span></a></span></header>"
                    + "<div class=\"liveblog-entry-text\" data-original-content=\"\">{headline}"
                    + "{body}</div></div>")
            .id("liveblog-entry-{number}")
            .byline(
                "<span class=\"liveblog-author-avatar\"></span>"
                    + "<span class=\"liveblog-author-name\">{authors}</span>")
            .withoutData(),
        new HouseMarkup("automattic-liveblog")
            .page(
                "<main><h1>{headline}</h1><div id=\"wpcom-liveblog-container\" class=\"77\">"
                    + "{posts}<button class=\"liveblog-load-more\" data-set-index=\"2\">Load more"
                    + "</button></div></main>")
            .post(
                "<article id=\"id_{number}\" class=\"liveblog-entry\">"
                    + "<aside class=\"liveblog-entry-aside\"><a class=\"liveblog-meta-time\""
                    + " href=\"{page}#{number}\"><span>{age}</span>"
                    + "<span>{at:HH:mm}</span></a></aside><div class=\"liveblog-entry-main\">"
                    + "<header class=\"liveblog-meta-authors\">{byline}</header>"
                    + "<div class=\"liveblog-entry-content\">{headline}{body}</div></div></article>")
            .byline(
                "<div class=\"liveblog-meta-author\"><span class=\"liveblog-meta-author-name\">"
                    + "{authors}</span></div>")
            .hides(Fact.ID, Fact.INSTANT),
        new HouseMarkup("automattic-liveblog")
            .form("amp")
            .page(
                "<main><h1>{headline}</h1><amp-live-list layout=\"container\" id=\"blog\""
                    + " data-poll-interval=\"15000\" data-max-items-per-page=\"10\">"
                    + "<button update on=\"tap:blog.update\">You have updates</button><div items>"
                    + "{posts}<div class=\"liveblog-entry\" id=\"post1\" data-sort-time=\"1\""
                    + " data-tombstone></div></div></amp-live-list></main>")
            .post(
                "<div class=\"liveblog-entry\" id=\"{id}\" data-sort-time=\"{epoch}\">"
                    + "<aside class=\"liveblog-entry-aside\"><a class=\"liveblog-meta-time\""
                    + " href=\"{page}?lb={id}\"><span>{at:HH:mm}</span></a></aside>"
                    + "<div class=\"liveblog-entry-main\"><header class=\"liveblog-meta-authors\">"
                    + "{byline}</header><div class=\"liveblog-entry-content\">{headline}{body}"
                    + "</div></div></div>")
            .id("post{epoch}")
            .byline("<span class=\"liveblog-meta-author-name\">{authors}</span>"),
        new HouseMarkup("easy-liveblogs")
            .page(
                "<main><h1>{headline}</h1><div id=\"elb-liveblog\" class=\"elb-liveblog\""
                    + " data-status=\"open\"><ul class=\"elb-liveblog-list\">{posts}</ul>"
                    + "<div class=\"elb-no-liveblog-entries-message\" style=\"display: none;\">No"
                    + " entries yet.</div><button id=\"elb-load-more\">Load more</button></div>"
                    + "</main>")
            .post(
                "<li class=\"elb-liveblog-post\" data-elb-post-datetime=\"{epoch}\""
                    + " data-elb-post-id=\"{id}\"><p class=\"elb-liveblog-post-time\">"
                    + "<time class=\"elb-js-update-time\" datetime=\"{at:yyyy-MM-dd HH:mm}\">"
                    + "{at:HH:mm}</time></p>{byline}{headline}"
                    + "<div class=\"elb-liveblog-post-content\">{body}</div>"
                    + "<div class=\"elb-liveblog-post-sharing\"><a href=\"#\">Share</a></div></li>")
            .headline("<h2 class=\"elb-liveblog-post-heading\">{text}</h2>")
            .byline("<p class=\"elb-liveblog-post-author\">By {authors}</p>"),
        liveblogPro(),
        liveblogPro().form("oldest first").oldestFirst(),
        new HouseMarkup("tickaroo")
            .page("<main><h1>{headline}</h1><div class=\"tik4-live\">{posts}</div></main>")
            .post(
                "<div class=\"tik4-event\" id=\"{id}\"><time datetime=\"{iso}\">{at:HH:mm}</time>"
                    + "{byline}<div class=\"tik4-content-block tik4-content-block--rich-text\">"
                    + "{headline}{body}</div></div>")
            .id("event-{number}")
            .byline(
                "<div class=\"tik4-author__wrapper\"><span class=\"tik4-author__name__t\">{authors}"
                    + "</span></div>"),
        new HouseMarkup("lb24")
            .byEvidence()
            .page(
                "<main><h1>{headline}</h1><div id=\"LB24\"><div class=\"lb24-liveblog-container\">"
                    + "<div class=\"lb24-default-container\">{posts}</div></div></div></main>")
            .post(
                "<div class=\"lb24-default-list-item\"><div class=\"lb24-default-list-item-header\">"
                    + "<div class=\"lb24-default-list-item-date\">{at:HH:mm}</div></div>"
                    + "<div class=\"lb24-default-list-item-content\">{headline}"
                    + "<div class=\"lb24-component-content\">{body}</div></div></div>")
            .says(Fact.CLOCK)
            .hides(Fact.ID, Fact.INSTANT),
        new HouseMarkup("arena")
            .byEvidence()
            .page(
                "<div data-testid=\"LivePage\"><h1 data-testid=\"Heading\">{headline}</h1>{posts}</div>")
            .post(
                "<div class=\"live-message--card\" data-testid=\"live-pbp-card\">"
                    + "<time datetime=\"{iso}\">{at:HH:mm}</time>"
                    + "<div class=\"live-message--card--body\">{headline}{body}</div></div>")
            .hides(Fact.ID),
        new HouseMarkup("scribble-live")
            .byEvidence()
            .post(
                "<div id=\"{id}\"><div class=\"Content\">{body}</div><div class=\"Meta\">by {authors}"
                    + " on {at:d/M/yyyy} at {at:HH.mm.ss}</div></div>")
            .id("scrbbl-post{number}")
            .byline("{authors}")
            .says(Fact.CLOCK)
            .hides(Fact.HEADLINE, Fact.INSTANT, Fact.SUBHEADS),
        new HouseMarkup("jm-live-blog")
            .page("<main><h1>{headline}</h1><div class=\"entry-content\">{posts}</div></main>")
            .post(
                "<div class=\"jm-live-blog-update\" id=\"{id}\"><div class=\"live-blog-left\">"
                    + "<h5 class=\"live-blog-time\">{at:HH:mm}</h5></div>"
                    + "<div class=\"live-blog-right\">{headline}{body}</div></div>")
            .headline("<h4 class=\"live-blog-title\">{text}</h4>")
            .subhead("<h6>{text}</h6>")
            .says(Fact.CLOCK)
            .hides(Fact.INSTANT)
            .withoutData());
  }

  private static HouseMarkup liveblogPro() {
    return new HouseMarkup("liveblog-pro")
        .page(
            "<main><h1>{headline}</h1><div class=\"lb-timeline\">"
                + "<section class=\"lb-posts\" data-timeline-normal>"
                + "<article class=\"lb-advertisement\"><p>Advertisement</p></article>{posts}"
                + "</section>"
                + "<button data-load-more>Show more</button></div></main>")
        .post(
            "<article class=\"lb-post\" data-post-id=\"{id}\" data-post-sticky=\"false\">"
                + "<div class=\"lb-post-header\"><time class=\"lb-post-date relativeDate\""
                + " data-js-timestamp=\"{iso}\">{at:HH:mm}</time>{byline}</div>"
                + "<div class=\"items-container\"><div class=\"lb-item text\"><article>{body}"
                + "</article></div></div></article>")
        .id("urn:newsml:news.example:{number}")
        .byline("<div class=\"lb-author\"><span class=\"lb-author__name\">{authors}</span></div>")
        .hides(Fact.HEADLINE, Fact.SUBHEADS);
  }
}
