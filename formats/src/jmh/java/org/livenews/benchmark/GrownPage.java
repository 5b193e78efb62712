package org.livenews.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A live blog of any number of updates, newest first, in the markup that such pages have. */
final class GrownPage {

  private static final Instant NEWEST = Instant.parse("2026-03-01T20:00:00Z");
  private static final long SECONDS_BETWEEN = 420;
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String[] PLACES = {"Averin", "Sandhollow", "Skerrow", "Port Lune", "Marram"};
  private static final String[] THINGS = {
    "ferry", "bridge", "harbour wall", "lighthouse", "school"
  };
  private static final String[] SIZES = {"240", "480", "640", "960", "1280", "1920"};
  private static final String[] NETWORKS = {"post", "mail", "chat", "copy"};

  private final StringBuilder page = new StringBuilder();

  private GrownPage() {}

  /** Returns a page of updates and little else, in UTF-8: what it costs is what they cost. */
  static byte[] of(int updates) {
    GrownPage grown = new GrownPage();
    grown.head();
    grown.top();
    for (int i = 0; i < updates; i++) {
      grown.update(i, "");
    }
    return grown.bytes();
  }

  /**
   * Returns a page with all updates in JSON-LD and in markup as heavy as that of captured pages:
   * with styles, scripts, pictures in several sizes and buttons to share.
   */
  static byte[] linked(int updates) {
    GrownPage grown = new GrownPage();
    grown.head();
    grown.linkedData(updates);
    grown.stylesAndScripts();
    grown.top();
    for (int i = 0; i < updates; i++) {
      grown.update(i, "<p>" + sentences("</p><p>") + "</p>" + picture(i) + buttons(i));
    }
    return grown.bytes();
  }

  private void head() {
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>Storm on the coast: live updates</title>")
        .append("<meta property=\"article:published_time\" content=\"2026-02-20T06:00:00Z\">");
  }

  private void top() {
    page.append("</head><body><header><nav><ul><li><a href=\"/\">Home</a></li>")
        .append("<li><a href=\"/coast\">Coast</a></li></ul></nav></header><main>")
        .append("<h1>Storm on the coast: live updates</h1>")
        .append("<p class=\"dek\">All that we know of the first storm of the winter.</p>");
  }

  private byte[] bytes() {
    return page.append("</main><footer><p>All rights reserved.</p></footer></body></html>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private void linkedData(int updates) {
    page.append("<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",")
        .append("\"headline\":\"Storm on the coast\",\"url\":\"https://news.example/storm\",")
        .append("\"liveBlogUpdate\":[");
    for (int i = 0; i < updates; i++) {
      page.append(i == 0 ? "" : ",").append("{\"@type\":\"BlogPosting\",\"headline\":\"");
      page.append(headline(i));
      page.append("\",\"url\":\"https://news.example/storm#entry-").append(i);
      page.append("\",\"datePublished\":\"").append(time(i));
      page.append("\",\"author\":{\"@type\":\"Person\",\"name\":\"Ines Calder\"},");
      page.append("\"articleBody\":\"").append(sentences("\\n")).append("\"}");
    }
    page.append("]}</script>");
  }

  private void stylesAndScripts() {
    page.append("<style>");
    for (int i = 0; i < 1_000; i++) {
      page.append(".entry-").append(i).append("{margin:0 auto;padding:").append(i % 40);
      page.append("px;color:#24292f;border-top:1px solid #d8dee4}");
    }
    page.append("</style><script>window.settings=[");
    for (int i = 0; i < 1_000; i++) {
      page.append("{slot:\"mid-").append(i).append("\",size:[300,").append(i % 600);
      page.append("],load:function(s){return s.when>1e3&&s.shown<2}},");
    }
    page.append("]</script>");
  }

  private void update(int i, String more) {
    String place = PLACES[i % PLACES.length];
    page.append("<article class=\"entry\" id=\"entry-").append(i).append("\"><time datetime=\"");
    page.append(time(i)).append("\">").append(CLOCK.format(time(i))).append(" GMT</time><h2>");
    page.append(headline(i))
        .append("</h2><div class=\"text\"><p>The council of <a href=\"/places/");
    page.append(i % 7).append("\">").append(place).append("</a> has closed the ").append(thing(i));
    page.append(" after wind of ").append(60 + i % 50).append(" knots was measured there.</p>");
    page.append("<p>It will be opened when <em>the water</em> has gone down, said its mayor. ");
    page.append("Some ").append(100 + i % 900).append(" people have left their homes.</p>");
    page.append(more).append("</div></article>");
  }

  private static Instant time(int i) {
    return NEWEST.minusSeconds(i * SECONDS_BETWEEN);
  }

  private static String thing(int i) {
    return THINGS[i / PLACES.length % THINGS.length];
  }

  private static String headline(int i) {
    return "The " + thing(i) + " of " + PLACES[i % PLACES.length] + " is closed for night " + i;
  }

  private static String sentences(String afterThree) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 12; sentence++) {
      text.append(sentence == 0 ? "" : sentence % 3 == 0 ? afterThree : " ");
      text.append("The council of ").append(PLACES[sentence % PLACES.length]);
      text.append(" says that wind of ").append(60 + sentence).append(" knots was measured.");
    }
    return text.toString();
  }

  private static String picture(int i) {
    StringBuilder picture = new StringBuilder("<figure><picture>");
    for (String size : SIZES) {
      picture.append("<source media=\"(min-width: ").append(size).append("px)\" srcset=\"");
      picture.append("https://pictures.example/storm/").append(i).append("/w").append(size);
      picture.append(".webp?fit=crop&amp;dpr=1 1x\">");
    }
    picture
        .append("<img loading=\"lazy\" alt=\"\" src=\"https://pictures.example/storm/")
        .append(i);
    return picture.append(".jpg\"></picture></figure>").toString();
  }

  private static String buttons(int i) {
    StringBuilder buttons = new StringBuilder("<ul class=\"share\">");
    for (String network : NETWORKS) {
      buttons.append("<li><a rel=\"nofollow\" class=\"share__link share__link--").append(network);
      buttons
          .append("\" href=\"https://")
          .append(network)
          .append(".example/share?entry=")
          .append(i);
      buttons.append("\"><svg viewBox=\"0 0 24 24\"><path d=\"M12 2.1c5.5 0 9.9 4.4 9.9 9.9s-4.4 ");
      buttons.append("9.9-9.9 9.9S2.1 17.5 2.1 12 6.5 2.1 12 2.1zm1.8 4.2l-5 5.7 5 5.7\"/></svg>");
      buttons.append("</a></li>");
    }
    return buttons.append("</ul>").toString();
  }
}
