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

  private GrownPage() {}

  /** Returns the page in UTF-8. */
  static byte[] of(int updates) {
    StringBuilder page = new StringBuilder(1_000 + updates * 900);
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>Storm on the coast: live updates</title>")
        .append("<meta property=\"article:published_time\" content=\"2026-02-20T06:00:00Z\">")
        .append("</head><body><header><nav><ul><li><a href=\"/\">Home</a></li>")
        .append("<li><a href=\"/coast\">Coast</a></li></ul></nav></header><main>")
        .append("<h1>Storm on the coast: live updates</h1>")
        .append("<p class=\"dek\">All that we know of the first storm of the winter.</p>");
    for (int i = 0; i < updates; i++) {
      update(page, i, NEWEST.minusSeconds(i * SECONDS_BETWEEN));
    }
    return page.append("</main><footer><p>All rights reserved.</p></footer></body></html>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the page with all updates in JSON-LD as well, their text several times as long. */
  static byte[] linked(int updates) {
    StringBuilder data = new StringBuilder(updates * 1_500);
    data.append("<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",");
    data.append("\"headline\":\"Storm on the coast\",\"url\":\"https://news.example/storm\",");
    data.append("\"liveBlogUpdate\":[");
    for (int i = 0; i < updates; i++) {
      data.append(i == 0 ? "" : ",").append("{\"@type\":\"BlogPosting\",\"headline\":\"The ");
      data.append(THINGS[i % THINGS.length]).append(" is closed for night ").append(i);
      data.append("\",\"url\":\"https://news.example/storm#entry-").append(i);
      data.append("\",\"datePublished\":\"").append(NEWEST.minusSeconds(i * SECONDS_BETWEEN));
      data.append("\",\"author\":{\"@type\":\"Person\",\"name\":\"Ines Calder\"},");
      data.append("\"articleBody\":\"");
      for (int sentence = 0; sentence < 12; sentence++) {
        data.append(sentence == 0 ? "" : sentence % 3 == 0 ? "\\n" : " ");
        data.append("The council of ").append(PLACES[sentence % PLACES.length]);
        data.append(" says that wind of ").append(60 + sentence).append(" knots was measured.");
      }
      data.append("\"}");
    }
    String page = new String(of(updates), StandardCharsets.UTF_8);
    return page.replace("</head>", data.append("]}</script></head>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void update(StringBuilder page, int i, Instant time) {
    String place = PLACES[i % PLACES.length];
    String thing = THINGS[i / PLACES.length % THINGS.length];
    page.append("<article class=\"entry\" id=\"entry-").append(i).append("\"><time datetime=\"");
    page.append(time).append("\">").append(CLOCK.format(time)).append(" GMT</time><h2>The ");
    page.append(thing).append(" of ").append(place).append(" is closed for night ").append(i);
    page.append("</h2><div class=\"text\"><p>The council of <a href=\"/places/").append(i % 7);
    page.append("\">").append(place).append("</a> has closed the ").append(thing);
    page.append(" after wind of ").append(60 + i % 50).append(" knots was measured there.</p>");
    page.append("<p>It will be opened when <em>the water</em> has gone down, said its mayor. ");
    page.append("Some ").append(100 + i % 900).append(" people have left their homes.</p></div>");
    page.append("</article>");
  }
}
