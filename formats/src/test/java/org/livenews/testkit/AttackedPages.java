package org.livenews.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.livenews.model.Capture;

/**
 * Captures that hold an {@link Attack}: in every place of a page that a reader takes something
 * from, in pages of the project's own, in the JSON of publishers, in the lines of a dump.
 */
public final class AttackedPages {

  /** Where the attack stands. */
  public enum Kind {
    /** In a live blog, as it is. */
    MARKUP,
    /** In the text of a live blog, escaped. */
    TEXT,
    /** In JSON-LD. */
    LINKED_DATA,
    /** In a page of the project's own, which may be JSON. */
    FIXTURE,
    /** In the lines of a dump. */
    DUMP
  }

  private static final List<Fixture> FIXTURES = Fixture.all();

  private static final List<String> PLACES =
      List.of(
          "<h2>Dam {} holds</h2><p>The dam holds, the mayor has said, and the rain is over.</p>",
          "<h2>{}</h2><p>{} and the rain is over, the mayor has said.</p>",
          "<p>The dam {} holds, the mayor has said, and the rain is over.</p>",
          "<p>The <b>dam {}</b> <a href=\"{=}\">holds {}</a>, the mayor has said.</p>",
          "<p>The dam holds, <a href=\"https://example.org/?{=}\">says</a> the mayor.</p>",
          "<figure><img src=\"{=}\" alt=\"{=}\"><figcaption>The dam {}. [{}/Reuters]</figcaption>"
              + "</figure><p>It was seen from above.</p>",
          "<figure><img src=\"https://example.org/{=}.jpg\" data-src=\"{=}\" srcset=\"{=} 2x\""
              + " alt=\"dam {=}\"><figcaption>Dam</figcaption></figure><p>So it was.</p>",
          "<blockquote cite=\"{=}\"><p>The dam {} holds.</p><cite>{}</cite></blockquote>",
          "<ul><li>one {}</li><li><p>{}</p><ol><li>{} two</li></ol></li></ul>",
          "<table><tr><th>{}</th><th>b</th></tr><tr><td>c {}</td><td>{}</td></tr></table>",
          "<blockquote class=\"twitter-tweet\"><p>{} post</p>&mdash; {} (@{}) <a href=\"{=}\">May"
              + " 5</a></blockquote>",
          "<iframe src=\"https://www.youtube.com/embed/{=}\" title=\"{=}\"></iframe><p>Film.</p>",
          "<iframe src=\"{=}\"></iframe><p>A map of the flood was shown here.</p>",
          "<p class=\"byline\">By {} in {}</p><p>The dam holds, the mayor has said.</p>",
          "<p>By <a rel=\"author\" href=\"{=}\">{}</a></p><p>The dam holds.</p>",
          "<h3>{}</h3><pre>{}</pre><p>After that nothing happened any more.</p>",
          "<a class=\"permalink\" href=\"{=}\">#</a><p id=\"{=}\" title=\"{=}\">The dam holds.</p>",
          "<video src=\"{=}\" poster=\"{=}\"></video><audio src=\"{=}\">{}</audio><p>Sound.</p>");

  private static final Pattern ATTRIBUTE = Pattern.compile("(?<==\")[^\"<>]+(?=\"[ >])");
  private static final Pattern WORD = Pattern.compile("(?<=[ >\n])\\p{L}{3,}(?=[ ,.<\n])");
  private static final Pattern STRING = Pattern.compile("(?<=: ?\")(?:[^\"\\\\]|\\\\.)+(?=\")");

  private final String attack;
  private final Dice dice;

  private AttackedPages(Attack attack, long seed) {
    this.attack = attack.text();
    dice = new Dice(seed);
  }

  /** Returns a capture with the attack in it, which differs from seed to seed. */
  public static Capture of(Attack attack, Kind kind, long seed) {
    AttackedPages pages = new AttackedPages(attack, seed);
    return switch (kind) {
      case MARKUP -> Capture.html(pages.page(UnaryOperator.identity()));
      case TEXT -> Capture.html(pages.page(AttackedPages::attribute));
      case LINKED_DATA -> Capture.html(pages.linkedData());
      case FIXTURE -> pages.fixture();
      case DUMP -> Capture.text(pages.dump());
    };
  }

  /** Returns a live blog with the attack in six places, written by {@code escape} in text. */
  private String page(UnaryOperator<String> escape) {
    StringBuilder out = new StringBuilder("<!doctype html><html><head><title>");
    out.append(filled("Flood {}</title><meta property=\"og:title\" content=\"{=}\">", escape));
    out.append("</head><body><main><h1>Live: flood in the valley</h1>");
    int minute = 59;
    for (String place : dice.shuffled(PLACES).subList(0, 6)) {
      out.append("<article><time>10:").append(minute--).append("</time>");
      out.append(filled(place, escape)).append("</article>");
    }
    return out.append("</main></body></html>").toString();
  }

  private String filled(String place, UnaryOperator<String> escape) {
    return place.replace("{=}", attribute(address())).replace("{}", escape.apply(attack));
  }

  /** Returns the attack, or what it has in its own attributes. */
  private String address() {
    Matcher address = Pattern.compile("=[\"']([^\"']*)[\"']").matcher(attack);
    return address.find() && dice.chance(70) ? address.group(1) : attack;
  }

  /** Returns a page whose linked data holds the attack. */
  private String linkedData() {
    List<String> updates = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      updates.add(
          """
          {"@type": "BlogPosting", "headline": "News %1$d %2$s", "articleBody": "<p>%2$s</p> Body.",
           "url": "%3$s", "datePublished": "2024-05-05T10:0%1$d:00Z", "image": "%3$s",
           "author": {"@type": "Person", "name": "%2$s", "url": "%3$s"}}\
          """
              .formatted(i, json(attack), json(address())));
      shown.append("<article><h2>News ").append(i).append(' ').append(attribute(attack));
      shown.append("</h2><p>The dam holds, the mayor has said.</p></article>");
    }
    String data =
        """
        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "%1$s",
         "description": "%1$s", "url": "%2$s", "liveBlogUpdate": [%3$s]}\
        """
            .formatted(json(attack), json(address()), String.join(",", updates));
    return "<html><head><script type=\"application/ld+json\">"
        + data
        + "</script></head><body><h1>Flood</h1>"
        + (dice.chance(50) ? shown : "")
        + "</body></html>";
  }

  /** Returns a page of the project's own in which the attack stands in several places. */
  private Capture fixture() {
    Capture capture = dice.pick(FIXTURES).capture();
    String text = capture.decode().text();
    return switch (capture.media()) {
      case JSON -> Capture.json(replaced(text, STRING, json(dice.chance(50) ? attack : markup())));
      case TEXT -> Capture.text(replaced(text, WORD, attack));
      default ->
          Capture.html(
              replaced(
                  replaced(text, ATTRIBUTE, attribute(address())),
                  WORD,
                  dice.chance(50) ? attack : attribute(attack)));
    };
  }

  private String markup() {
    return "<p>" + attack + "</p><a href=\"" + attribute(address()) + "\">here</a>";
  }

  /** Returns {@code text} with about one in ten of the places that match replaced. */
  private String replaced(String text, Pattern place, String by) {
    return place
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(dice.chance(10) ? by : m.group()));
  }

  private String dump() {
    return replaced(Dumps.of(dice.next()).text(), WORD, attack);
  }

  private static String attribute(String s) {
    return s.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private static String json(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '<') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
