package org.livenews.testkit;

import java.util.List;

/** The markup of vocabularies that are nobody's own. */
public final class VocabularyMarkups {

  private VocabularyMarkups() {}

  /** Returns all of them. */
  public static List<MarkupWriter> all() {
    return List.of(
        new HouseMarkup("microdata")
            .page(
                "<div itemscope itemtype=\"https://schema.org/LiveBlogPosting\">"
                    + "<h1 itemprop=\"headline\">{headline}</h1>{posts}</div>")
            .post(
                "<div id=\"{id}\" itemprop=\"liveBlogUpdate\" itemscope"
                    + " itemtype=\"https://schema.org/BlogPosting\">"
                    + "<meta itemprop=\"url\" content=\"{page}#{id}\">"
                    + "<time itemprop=\"datePublished\" datetime=\"{iso}\">{at:HH:mm}</time>"
                    + "{headline}{byline}<div itemprop=\"articleBody\">{body}</div></div>")
            .id("post-{number}")
            .headline("<h2 itemprop=\"headline\">{text}</h2>")
            .byline("<p>By <span itemprop=\"author\">{authors}</span></p>")
            .withoutData(),
        new HouseMarkup("amp-live-list")
            .page(
                "<main><h1>{headline}</h1><amp-live-list id=\"live\" data-poll-interval=\"20000\""
                    + " data-max-items-per-page=\"20\"><button update on=\"tap:live.update\">New"
                    + " updates</button><div items><div id=\"post1\" data-sort-time=\"1\""
                    + " data-tombstone><h2>Taken back</h2></div>{posts}</div><div pagination></div>"
                    + "</amp-live-list></main>")
            .post(
                "<div id=\"{id}\" data-sort-time=\"{epoch}\">{headline}"
                    + "<time datetime=\"{iso}\">{at:HH:mm}</time>{body}</div>")
            .id("post{number}"),
        new HouseMarkup("h-entry")
            .page("<main class=\"h-feed\"><h1 class=\"p-name\">{headline}</h1>{posts}</main>")
            .post(
                "<article class=\"h-entry\" id=\"{id}\"><a class=\"u-url\" href=\"{page}#{id}\">"
                    + "<time class=\"dt-published\" datetime=\"{iso}\">{at:HH:mm}</time></a>"
                    + "{headline}{byline}<div class=\"e-content\">{body}</div></article>")
            .id("e{number}")
            .headline("<h2 class=\"p-name\">{text}</h2>")
            .byline("<p>By <span class=\"p-author h-card\">{authors}</span></p>"),
        new HouseMarkup("hentry")
            .page("<main class=\"hfeed\"><h1>{headline}</h1>{posts}</main>")
            .post(
                "<div class=\"hentry\" id=\"{id}\">{headline}"
                    + "<p><abbr class=\"published\" title=\"{iso}\">{at:HH:mm}</abbr></p>"
                    + "{byline}<div class=\"entry-content\">{body}</div>"
                    + "<a rel=\"bookmark\" href=\"{page}#{id}\"></a></div>")
            .id("hentry-{number}")
            .headline("<h2 class=\"entry-title\">{text}</h2>")
            .byline("<p class=\"author vcard\">By <span class=\"fn\">{authors}</span></p>"));
  }
}
