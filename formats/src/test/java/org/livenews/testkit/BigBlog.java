package org.livenews.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.livenews.model.Capture;

/** Live blogs of so many updates of so many paragraphs, as what they may be captured. */
final class BigBlog {

  private static final String PARAGRAPH =
      "The rain has not stopped over the bay since morning. ".repeat(4).strip();

  private static final int FULL = 20 << 20;
  private static final int PARAGRAPHS = 6;
  private static final int LENGTH = PARAGRAPHS * PARAGRAPH.length() + 100;

  private BigBlog() {}

  /** Returns live blogs of 20 MB that are ill in nothing but size. */
  static List<Pathology> all() {
    return List.of(
        new Pathology("characters of a page", FULL, n -> page(n / LENGTH, PARAGRAPHS)),
        new Pathology("characters of a dump", FULL, n -> dump(n / LENGTH, PARAGRAPHS)),
        new Pathology("characters of JSON", FULL, n -> json(n / LENGTH, PARAGRAPHS)),
        new Pathology("characters of linked data", FULL, n -> linked(n / LENGTH, PARAGRAPHS)));
  }

  /** Returns the beginning of a page with six updates. */
  static String small() {
    return html(6, 1);
  }

  /** Returns a dump with six updates. */
  static String smallDump() {
    return text(6, 1);
  }

  static Capture page(int updates, int paragraphs) {
    return bytes(html(updates, paragraphs) + "</main>", "text/html; charset=utf-8");
  }

  static Capture dump(int updates, int paragraphs) {
    return bytes(text(updates, paragraphs), "text/plain; charset=utf-8");
  }

  static Capture json(int updates, int paragraphs) {
    String ids =
        IntStream.range(0, updates).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String posts =
        each(
            updates,
            ",{\"data\":{\"posts\":{\"postType\":\"liveblog-update\","
                + "\"date\":\"2024-01-02T%s:00\",\"id\":\"%d\",\"title\":\"Bridge is closed\","
                + "\"content\":\""
                + ("<p>" + PARAGRAPH + "</p>").repeat(paragraphs)
                + "\"}}}");
    return bytes(
        "[{\"data\":{\"article\":{\"postType\":\"liveblog\",\"title\":\"Storm over the bay\","
            + "\"link\":\"/news/liveblog/2024/1/2/storm\",\"children\":["
            + ids
            + "],\"isLive\":true}}}"
            + posts
            + "]",
        "application/json; charset=utf-8");
  }

  static Capture linked(int updates, int paragraphs) {
    String posts =
        each(
            updates,
            "{\"@type\":\"BlogPosting\",\"datePublished\":\"2024-01-02T%s:00Z\","
                + "\"headline\":\"Bridge %d is closed\",\"articleBody\":\""
                + PARAGRAPH.repeat(paragraphs)
                + "\"},");
    return bytes(
        "<script type=\"application/ld+json\">"
            + "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm\",\"liveBlogUpdate\":["
            + posts
            + "]}</script><h1>Storm over the bay</h1>",
        "text/html; charset=utf-8");
  }

  private static Capture bytes(String text, String type) {
    return Capture.bytes(text.getBytes(StandardCharsets.UTF_8), type);
  }

  private static String html(int updates, int paragraphs) {
    return "<!doctype html><html><head><title>Storm</title></head><body>"
        + "<h1>Storm: live updates</h1><main>"
        + each(
            updates,
            "<article><time>%s</time><h2>Bridge %d is closed</h2>"
                + ("<p>" + PARAGRAPH + "</p>").repeat(paragraphs)
                + "</article>\n");
  }

  private static String text(int updates, int paragraphs) {
    return "Storm: live updates\n\n"
        + each(updates, "%s\n\nBridge %d is closed\n\n" + (PARAGRAPH + "\n\n").repeat(paragraphs));
  }

  /** Returns a form filled for each update with its clock and number, newest first. */
  private static String each(int updates, String form) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < updates; i++) {
      int minute = Math.floorMod(updates - i, 24 * 60);
      String clock = String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
      out.append(form.replace("%s", clock).replace("%d", Integer.toString(i)));
    }
    return out.toString();
  }
}
