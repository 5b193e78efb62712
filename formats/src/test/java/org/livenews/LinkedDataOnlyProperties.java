package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Prose;
import org.livenews.testkit.Tongue;
import org.livenews.testkit.WellFormed;

/** What a parser of linked data reads is what the JSON-LD of a page says, whatever surrounds it. */
class LinkedDataOnlyProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.ofLinkedData();
  private static final Instant NEWEST = Instant.parse("2023-03-21T18:40:00Z");

  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030", "Shift_JIS", "KOI8-U");

  /** What may stand around the JSON-LD of a page and holds none. */
  private static final List<String> NOISE =
      List.of(
          "<script>var a = '<script type=\"application/ld+json\">'; // <!-- </script>",
          "<!-- <script type='application/ld+json'>{\"@type\": \"Event\"}</script> -->",
          "<style>p:after { content: '<' }</style>",
          "<p title='a > b'>5 < 6 & 7 <b>bold",
          "<SCRIPT SRC=x TYPE=module></SCRIPT>",
          "<svg><path d='M0'/></svg>",
          "<scripted-story>text</scripted-story>",
          "<!DOCTYPE html>",
          "<script type=\"application/json\">{\"@type\": \"LiveBlogPosting\"}</script>");

  private record Post(String id, String headline, List<String> lines, Instant at) {

    String linked() {
      return """
          {"@type": "BlogPosting", "url": "https://n.example/live#%s", "headline": "%s",
           "datePublished": "%s", "articleBody": "%s"}"""
          .formatted(id, headline, at, String.join("\\n", lines));
    }

    List<Object> read() {
      return List.of(id, Optional.of(headline), String.join("\n\n", lines), Optional.of(at));
    }
  }

  private static List<Post> posts(Prose prose, int count) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> lines = List.of(prose.sentence(), prose.sentence());
      posts.add(new Post("p-" + i, prose.headline(), lines, NEWEST.minusSeconds(780L * i)));
    }
    return posts;
  }

  private static String script(List<Post> posts) {
    return """
        <script id="data" type="application/ld+json">{"@context": "https://schema.org",
        "@type": "LiveBlogPosting", "headline": "Flood on the Arle", "inLanguage": "en",
        "url": "https://n.example/live", "datePublished": "2023-03-21T06:00:00Z",
        "liveBlogUpdate": [%s]}</script>"""
        .formatted(posts.stream().map(Post::linked).collect(Collectors.joining(",")));
  }

  private static String noise(Dice dice) {
    StringBuilder out = new StringBuilder();
    for (int i = dice.below(5); i > 0; i--) {
      out.append(dice.pick(NOISE)).append('\n');
    }
    return out.toString();
  }

  private static List<Object> read(Update update) {
    return List.of(
        update.id().value(), update.headline(), update.body().toText(), update.time().instant());
  }

  @Property(tries = 200)
  void isWhatTheScriptSays(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int count, @ForAll long choice) {
    Dice dice = new Dice(choice);
    List<Post> posts = posts(new Prose(new Dice(seed), Tongue.EN), count);
    String html = noise(dice) + script(posts) + noise(dice);
    ParseResult result = PARSER.parse(Capture.html(html));
    assertEquals(
        posts.stream().map(Post::read).toList(),
        result.updates().stream().map(LinkedDataOnlyProperties::read).toList());
    assertEquals(PageKind.LIVE_BLOG, result.page().kind());
    assertEquals(Optional.of("Flood on the Arle"), result.page().headline());
    assertEquals(List.of(), result.dropped());
    assertEquals(List.of(), WellFormed.faults(result));
  }

  @Property(tries = 100)
  void isTheSameInEveryCharset(@ForAll long seed, @ForAll long choice) {
    Dice dice = new Dice(choice);
    List<Tongue> tongues = List.of(Tongue.values());
    String html =
        noise(dice) + script(posts(new Prose(new Dice(seed), dice.pick(tongues)), 3)) + noise(dice);
    Charset charset = Charset.forName(dice.pick(CHARSETS));
    if (charset.newEncoder().canEncode(html)) {
      Capture bytes = Capture.bytes(html.getBytes(charset), "text/html; charset=" + charset.name());
      assertEquals(PARSER.parse(Capture.html(html)), PARSER.parse(bytes));
    }
  }

  @Property(tries = 200)
  void isWellFormedForAnyCapture(@ForAll long seed) {
    assertEquals(List.of(), WellFormed.faults(PARSER.parse(Captures.bytes(seed))));
  }

  @Property(tries = 200)
  void isABeginningWhereThePageIsCutOff(@ForAll long seed, @ForAll @IntRange(max = 4000) int cut) {
    List<Post> posts = posts(new Prose(new Dice(seed), Tongue.EN), 6);
    String html = script(posts);
    ParseResult part = PARSER.parse(Capture.html(html.substring(0, Math.min(cut, html.length()))));
    assertEquals(List.of(), WellFormed.faults(part));
    List<String> ids = part.updates().stream().map(u -> u.id().value()).toList();
    List<String> all = posts.stream().map(Post::id).toList();
    if (part.page().kind() == PageKind.LIVE_BLOG && !ids.isEmpty()) {
      List<String> whole = ids.subList(0, ids.size() - 1);
      assertEquals(all.subList(0, whole.size()), whole);
    }
  }

  @Example
  void anArticleHasItsBody() {
    String html =
        "<script type='application/ld+json'>{'@type': 'NewsArticle', 'headline': 'Ferries stop',"
            + " 'datePublished': '2023-03-21T06:00:00&#x2B;01:00', 'articleBody': 'One.\\nTwo.',"
            + " 'author': {'@type': 'Person', 'name': 'Ines Calder'}}</script><p>More.</p>";
    Update article = PARSER.parse(Capture.html(html)).updates().get(0);
    assertEquals(Optional.of("Ferries stop"), article.headline());
    assertEquals("One.\n\nTwo.", article.body().toText());
    assertEquals(Optional.of(Instant.parse("2023-03-21T05:00:00Z")), article.time().instant());
    assertEquals("Ines Calder", article.attributions().get(0).name());
  }

  @Example
  void aPageWithoutLinkedDataSaysSo() {
    ParseResult result =
        PARSER.parse(Capture.bytes("<p>Text.</p>".getBytes(StandardCharsets.UTF_8), "text/html"));
    assertEquals(PageKind.ARTICLE, result.page().kind());
    assertTrue(
        result.diagnostics().stream()
            .anyMatch(
                d ->
                    d.code() == Diagnostic.Code.LINKED_DATA_ONLY
                        && d.severity() == Diagnostic.Severity.WARNING));
  }

  @Example
  void timesThatAreAllTheSameAreNotBelieved() {
    List<Post> posts = posts(new Prose(new Dice(4), Tongue.EN), 4);
    List<Post> stamped =
        posts.stream().map(p -> new Post(p.id(), p.headline(), p.lines(), NEWEST)).toList();
    ParseResult result = PARSER.parse(Capture.html(script(stamped)));
    assertTrue(result.updates().stream().allMatch(u -> u.time().isUnknown()));
    assertTrue(
        result.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.TIME_CONFLICT));
  }
}
