package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic.Code;

class LinkedDataTest {

  private static LinkedData read(String html) {
    return Page.of(Capture.html(html)).linkedData();
  }

  private static String script(String json) {
    return "<script type='Application/LD+JSON'>" + json + "</script>";
  }

  @Test
  void theHeadTellsWhatNothingElseDoes() {
    LinkedData data =
        read(
            "<html lang='de_DE'><head><meta property='og:title' content='Hafen &amp;amp; Sturm'>"
                + "<meta property='article:published_time' content='2023-05-15T09:00:00+0200'>"
                + "<meta property='article:modified_time' content='gestern'>"
                + "<link rel='shortlink canonical' href='https://example.org/hafen'></head>");
    assertEquals(LinkedData.Kind.NONE, data.kind());
    assertEquals(Optional.of("Hafen & Sturm"), data.headline());
    assertEquals(
        Optional.of(Instant.parse("2023-05-15T07:00:00Z")),
        data.published().flatMap(Moment::instant));
    assertEquals(Optional.empty(), data.modified());
    assertEquals(Code.UNREADABLE_TIME, data.diagnostics().get(0).code());
    assertEquals(Optional.of(URI.create("https://example.org/hafen")), data.url());
    assertEquals(Optional.of("de-DE"), data.language());
  }

  @Test
  void aLiveBlogSpeaksBeforeAnArticle() {
    LinkedData data =
        read(
            script("[{'@type': 'NewsArticle', 'headline': 'Article', 'author': 'Bo Ek'}]")
                + script(
                    "{'@graph': [{'@type': ['CreativeWork', 'http://schema.org/LiveBlogPosting'],"
                        + " 'headline': '<p>Live</p>\\n', 'coverageStartTime': '2023-05-15',"
                        + " 'liveBlogUpdate': {'type': 'BlogPosting', '@id': 'b1', 'headline':"
                        + " 'One &amp;#39;word&amp;#39;', 'articleBody':"
                        + " '&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second&amp;nbsp;line&lt;/p&gt;'}}]}"));
    assertEquals(LinkedData.Kind.LIVE_BLOG, data.kind());
    assertEquals(Optional.of("Live"), data.headline());
    assertEquals(
        List.of(Attribution.Kind.UNCLASSIFIED),
        data.authors().stream().map(Attribution::kind).toList());
    assertEquals(1, data.posts().size());
    Post post = data.posts().get(0);
    assertEquals(List.of("b1"), post.ids());
    assertEquals(Optional.of("One 'word'"), post.headline());
    assertEquals("First.\nSecond line", post.body());
  }

  @Test
  void identifiersComeFromAddresses() {
    LinkedData data =
        read(
            script(
                "{'@type': 'LiveBlogPosting', 'url': 'https://example.org/live/a',"
                    + "'liveBlogUpdate': ["
                    + "{'url': 'https://example.org/live/a#card-7'},"
                    + "{'url': 'https://example.org/live/a?entry=998'},"
                    + "{'url': 'https://example.org/live/a?page=with:block-6a2#block-6a2'},"
                    + "{'url': 'https://example.org/live/a/h_0ab1'},"
                    + "{'@id': 'https://example.org/live/a#x9'},"
                    + "{'url': 'https://example.org/live/a'}]}"));
    assertEquals(
        List.of(
            List.of("card-7"),
            List.of("998"),
            List.of("block-6a2"),
            List.of("h_0ab1"),
            List.of("x9"),
            List.of()),
        data.posts().stream().map(Post::ids).toList());
  }

  @Test
  void brokenDataLeavesTheRest() {
    LinkedData data =
        read(
            script("{'@type': 'NewsArticle', 'headline': 'Cut o")
                + script("<!-- {'@type': 'NewsArticle', 'headline': 'Whole', } -->"));
    assertEquals(Optional.of("Whole"), data.headline());
    assertEquals(Code.BAD_JSON, data.diagnostics().get(0).code());
  }

  @Test
  void microdataGivesValuesByTheirElements() {
    LinkedData data =
        read(
            "<div itemscope itemtype='https://schema.org/NewsArticle'>"
                + "<h1 itemprop='headline name'>Two <b>words</b></h1>"
                + "<time itemprop='datePublished' datetime='2023-05-15T09:00Z'>today</time>"
                + "<a itemprop=url href='https://example.org/w'>here</a>"
                + "<span itemprop=author itemscope itemtype='https://schema.org/Organization'>"
                + "<span itemprop=name>The Desk</span></span></div>");
    assertEquals(LinkedData.Kind.ARTICLE, data.kind());
    assertEquals(Optional.of("Two words"), data.headline());
    assertEquals(
        Optional.of(Instant.parse("2023-05-15T09:00:00Z")),
        data.published().flatMap(Moment::instant));
    assertEquals(
        List.of(Attribution.organization("The Desk", Attribution.Role.AUTHOR)), data.authors());
    assertEquals(Optional.of(URI.create("https://example.org/w")), data.url());
  }

  @Test
  void strayUpdatesOfMicrodataAreALiveBlog() {
    LinkedData data =
        read(
            "<div id='e1' itemprop='liveBlogUpdate' itemscope><p itemprop='articleBody'>One</p></div>"
                + "<div id='e2' itemprop='liveBlogUpdate' itemscope><p itemprop='articleBody'>Two</p></div>");
    assertEquals(List.of("e1", "e2"), data.posts().stream().map(p -> p.ids().get(0)).toList());
    assertEquals("e2", data.posts().get(1).element().orElseThrow().id());
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<div itemscope>",
            "<div itemscope itemprop=liveBlogUpdate>",
            "</div>",
            "<p itemprop=articleBody>",
            "<meta itemprop=datePublished content='x'>",
            "text ",
            script("{'@type':'LiveBlogPosting','liveBlogUpdate':[{'headline':1},[],null,'x']}"),
            script("[[[{'@graph':{'@graph':[{'@type':{}}]}}]]]"),
            script("{'@id':{},"),
            "<meta property=og:url content='::'>",
            "<link rel=canonical href='%%'>",
            "<time datetime='2023-05-15T09:00Z'>09:00</time>",
            "<article id=a1>",
            "</article>",
            "<h2>Head words here</h2>",
            "<p>14:05</p>",
            "<p>A sentence of some length ends.</p>")
        .list()
        .ofMaxSize(25)
        .map(l -> String.join("", l));
  }

  @Property(tries = 400)
  void everyPageGivesAnAnswer(@ForAll("pages") String html) {
    Page page = Page.of(Capture.html(html));
    HouseStyle style = HouseStyle.builder().build();
    Outline outline = new RecordFinder().find(page, style);
    MachineFacts facts = MachineFacts.read(page, outline, style);
    assertEquals(outline.parts().size(), facts.updates().size());
    assertEquals(facts, MachineFacts.read(page, outline, style));
  }

  @Test
  void deepAndLongPagesTakeLinearTime() {
    String deep = "<div itemscope itemprop=liveBlogUpdate>text".repeat(100_000);
    String wide = "<p itemprop=articleBody>text</p>".repeat(50_000);
    StringBuilder list = new StringBuilder("{'@type':'LiveBlogPosting','liveBlogUpdate':[");
    for (int i = 0; i < 20_000; i++) {
      list.append("{'@id':'b")
          .append(i)
          .append("','articleBody':'Words of post ")
          .append(i)
          .append("'},");
    }
    for (String html : List.of(deep, "<div itemscope>" + wide, script(list + "]}"))) {
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(html));
    }
  }
}
