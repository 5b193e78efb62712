package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Prose;
import org.livenews.testkit.Tongue;

/** Updates that a page keeps in its linked data only are read behind those that it shows. */
class LinkedUpdatesProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Instant NEWEST = Instant.parse("2023-03-21T18:40:00Z");

  /** One update as the page's author has it. */
  private record Post(String id, String headline, String first, String second, Instant at) {

    String shown() {
      return "<article id=\"%s\"><time datetime=\"%s\">%s</time><h2>%s</h2><p>%s</p><p>%s</p></article>"
          .formatted(id, at, at.toString().substring(11, 16), headline, first, second);
    }

    String linked() {
      return """
          {"@type": "BlogPosting", "url": "https://n.example/live#%s", "headline": "%s",
           "datePublished": "%s", "articleBody": "<p>%s</p><p>%s</p>"}"""
          .formatted(id, headline, at, first, second);
    }

    List<Object> read() {
      return List.of(id, Optional.of(headline), first + "\n\n" + second, Optional.of(at));
    }
  }

  private static List<Post> posts(long seed, int count) {
    Prose prose = new Prose(new Dice(seed), Tongue.EN);
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      posts.add(
          new Post(
              "post-" + (9000 - 7 * i),
              prose.headline(),
              prose.sentence(),
              prose.sentence(),
              NEWEST.minusSeconds(780L * i)));
    }
    return posts;
  }

  private static String page(List<Post> shown, List<Post> linked) {
    return """
        <html lang="en"><head><link rel="canonical" href="https://n.example/live">
        <script type="application/ld+json">{"@context": "https://schema.org",
        "@type": "LiveBlogPosting", "headline": "Flood on the Arle: live updates",
        "datePublished": "2023-03-21T06:00:00Z", "liveBlogUpdate": [%s]}</script></head>
        <body><header><nav><a href="/">Home</a></nav></header><main>
        <h1>Flood on the Arle: live updates</h1><div id="stream">%s</div></main></body></html>"""
        .formatted(
            String.join(",", linked.stream().map(Post::linked).toList()),
            String.join("\n", shown.stream().map(Post::shown).toList()));
  }

  private static List<Object> read(Update update) {
    return List.of(
        update.id().value(), update.headline(), update.body().toText(), update.time().instant());
  }

  @Property(tries = 100)
  void areReadOnceEach(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 9) int all, @ForAll long choice) {
    List<Post> posts = posts(seed, all);
    Dice dice = new Dice(choice);
    List<Post> shown = posts.stream().filter(p -> dice.chance(50)).toList();
    List<Post> hidden = posts.stream().filter(p -> !shown.contains(p)).toList();
    Capture capture = Capture.html(page(shown, posts));
    Explanation explanation = PARSER.explain(capture);
    List<Post> expected = new ArrayList<>(shown);
    expected.addAll(hidden);
    ParseResult result = explanation.result();
    assertEquals(PageKind.LIVE_BLOG, result.page().kind());
    assertEquals(
        expected.stream().map(Post::read).toList(),
        result.updates().stream().map(LinkedUpdatesProperties::read).toList());
    assertEquals(!hidden.isEmpty(), says(result, Diagnostic.Code.LINKED_DATA_ONLY));
    assertEquals(List.of(), Conservation.ofPieces(capture, explanation));
  }

  private static boolean says(ParseResult result, Diagnostic.Code code) {
    return result.diagnostics().stream().anyMatch(d -> d.code() == code);
  }

  @Example
  void updatesOfAnotherHeadlineAreTheSameIfTheirTextIs() {
    List<Post> posts = posts(1, 5);
    List<Post> renamed =
        posts.stream()
            .map(
                p ->
                    new Post(
                        p.id() + "x", "Another: " + p.headline(), p.first(), p.second(), p.at()))
            .toList();
    assertEquals(5, PARSER.parse(Capture.html(page(posts, renamed))).updates().size());
  }

  @Example
  void postsThatSayNothingAreNoUpdates() {
    List<Post> posts = posts(2, 4);
    List<Post> empty =
        IntStream.range(0, 4)
            .mapToObj(i -> new Post("e-" + i, "Flood on the Arle: live updates", "", "", NEWEST))
            .toList();
    assertEquals(4, PARSER.parse(Capture.html(page(posts, empty))).updates().size());
  }

  @Example
  void anArticleStaysOneWhereItsLinkedDataHasNoUpdates() {
    String html =
        page(List.of(), List.of())
            .replace("<div id=\"stream\">", "<p>The river fell overnight.</p><div>");
    assertTrue(PARSER.parse(Capture.html(html)).updates().size() <= 1);
  }
}
