package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Capture;
import org.livenews.model.Coverage;
import org.livenews.model.LivePage;
import org.livenews.model.Status;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/** What pages state of themselves as a whole: times, state, other pages; in invented words. */
class StatedFactsTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");
  private static final String TITLE = "Storm over the harbour: follow it live";
  private static final String ADDRESS = "https://example.org/news/live/harbour-storm";
  private static final List<String> CLOCKS = List.of("14:05", "13:40", "13:10");
  private static final List<String> TEXTS =
      List.of(
          "The ferry to the northern islands has stopped for the day, the harbour master says.",
          "Fishing boats are being lifted out of the water along the whole of the eastern quay.",
          "Schools in the old town will close at noon, the council decided early this morning.");

  private static LivePage read(String title, String meta, String head, String tail) {
    StringBuilder html = new StringBuilder("<html><head><link rel=canonical href='");
    html.append(ADDRESS).append("'>").append(meta).append("</head><body><main>");
    html.append(head.replace("TITLE", "<h1>" + title + "</h1>")).append("<div>");
    for (int i = 0; i < CLOCKS.size(); i++) {
      html.append("<article id=post-10").append(3 - i).append("><time datetime=2024-03-02T");
      html.append(CLOCKS.get(i)).append(":20Z>").append(CLOCKS.get(i)).append("</time><h3>");
      html.append(TEXTS.get(i), 0, 17).append("</h3><p>").append(TEXTS.get(i));
      html.append("</p></article>");
    }
    html.append("</div>").append(tail).append("</main></body></html>");
    return PARSER.parse(Capture.html(html.toString())).page();
  }

  private static LivePage withMeta(String meta) {
    return read(TITLE, meta, "TITLE", "");
  }

  private static LivePage withHead(String head) {
    return read(TITLE, "", head, "");
  }

  private static LivePage withTail(String tail) {
    return read(TITLE, "", "TITLE", tail);
  }

  private static String tag(String name, String content) {
    return "<meta name='" + name + "' content='" + content + "'>";
  }

  private static String linked(String fields) {
    return "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\""
        + TITLE
        + "\","
        + fields
        + ",\"liveBlogUpdate\":["
        + posts()
        + "]}</script>";
  }

  private static String posts() {
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < CLOCKS.size(); i++) {
      posts.append(i == 0 ? "" : ",").append("{\"@type\":\"BlogPosting\",\"datePublished\":\"");
      posts.append("2024-03-02T").append(CLOCKS.get(i)).append(":20Z\",\"articleBody\":\"");
      posts.append(TEXTS.get(i)).append("\"}");
    }
    return posts.toString();
  }

  private static void assertInstant(String expected, Optional<UpdateTime> time) {
    assertEquals(
        Optional.ofNullable(expected).map(Instant::parse), time.flatMap(UpdateTime::instant));
  }

  @Test
  void aPublicationAfterTheFirstUpdateIsTheLastChange() {
    LivePage page = withMeta(tag("article:published_time", "2024-03-02T15:30:00Z"));
    assertInstant(null, page.published());
    assertInstant("2024-03-02T15:30:00Z", page.modified());
  }

  @Test
  void aPrintedPublicationAfterTheFirstUpdateIsTheLastChange() {
    LivePage page = withHead("TITLE<p>2 March 2024, 15:30 GMT</p>");
    assertInstant(null, page.published());
    assertInstant("2024-03-02T15:30:00Z", page.modified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='x.articleFirstPublished' content='2024-03-02 12:30'>",
        "<meta property=first-published content='2024-03-02T13:30:00+01:00'>",
        "<meta name=first_publication_date content='02.03.2024, 12:30 Uhr'>"
      })
  void tagsAreNamedForTheFirstPublication(String meta) {
    LivePage page = withMeta(meta + tag("article:published_time", "2024-03-02T15:30:00Z"));
    assertInstant("2024-03-02T12:30:00Z", page.published());
    assertInstant("2024-03-02T15:30:00Z", page.modified());
  }

  @Test
  void anAttributeIsNamedForTheFirstPublication() {
    LivePage page =
        withHead("TITLE<p data-first-publication-date='01.03.2024, 11:13 Uhr'>Norvale</p>");
    assertInstant("2024-03-01T11:13:00Z", page.published());
  }

  @Test
  void aPrintThatIsNamedForTheFirstPublicationIsBelieved() {
    LivePage page =
        withHead(
            "TITLE<details><summary>Sat 2 Mar 2024 14.10 GMT</summary>"
                + "First published on Sat 2 Mar 2024 12.38 GMT</details>");
    assertInstant("2024-03-02T12:38:00Z", page.published());
    assertInstant("2024-03-02T14:10:00Z", page.modified());
  }

  @Test
  void theLatestChangeIsTheLast() {
    LivePage page =
        withMeta(
            linked(
                    "\"datePublished\":\"2024-03-02T12:00:00Z\","
                        + "\"dateModified\":\"2024-03-02T14:06:00Z\"")
                + tag("publish-date", "2024-03-02T14:20:38Z"));
    assertInstant("2024-03-02T12:00:00Z", page.published());
    assertInstant("2024-03-02T14:20:38Z", page.modified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href='?page=2'>Next</a> <a href='?page=2#news'>2</a></nav>",
        "<nav><div>1</div><span> of </span><div>5</div><a href='?page=2'>Older</a></nav>",
        "<div class=pagination><a rel=next href='/news/live/harbour-storm/page/2'>Older</a></div>"
      })
  void otherPagesAreLinked(String tail) {
    LivePage page = withTail(tail);
    assertEquals(Coverage.NEWEST_ONLY, page.coverage());
    assertEquals(
        URI.create("https://example.org").getHost(), page.continuations().get(0).getHost());
  }

  @ParameterizedTest
  @CsvSource({
    "<p class=pagination>1 of 5</p>, NEWEST_ONLY",
    "<p>Page 1 of 5</p>, NEWEST_ONLY",
    "<p class=pagination>1 of 1</p>, WHOLE",
    "<nav><div>1</div><span> of </span><div>5</div></nav>, NEWEST_ONLY",
    "<nav><div>1</div><div>von</div><div>1</div></nav>, WHOLE",
    "<nav><div>3</div><div>/</div><div>5</div></nav>, UNKNOWN",
    "<nav><div>The</div><div>of</div><div>5</div></nav>, UNKNOWN",
    "<p class=pagination>3 of 5</p>, UNKNOWN",
    "<p class=gallery-pagination>1 of 5</p>, UNKNOWN",
    "<p>1 of 5</p>, UNKNOWN",
    "<a href='?page=with:post-101#post-101'>Schools close</a>, UNKNOWN",
    "<div id=comments><a href='?page=2'>Older comments</a></div>, UNKNOWN",
    "<p>The storm</p>, UNKNOWN"
  })
  void pagesAreCounted(String tail, Coverage coverage) {
    LivePage page = withTail(tail);
    assertEquals(coverage, page.coverage());
    assertEquals(List.of(), page.continuations());
  }

  @Test
  void aClosedBlogWhoseListIsShownIsWhole() {
    String times = "\"dateModified\":\"2024-03-02T18:00:00Z\"";
    assertEquals(Coverage.UNKNOWN, withMeta(linked(times)).coverage());
    LivePage closed = read("Storm over the harbour – as it happened", linked(times), "TITLE", "");
    assertEquals(Status.ENDED, closed.status());
    assertEquals(Coverage.WHOLE, closed.coverage());
  }

  @ParameterizedTest
  @CsvSource({
    "13:00:00, 15:00:00, 18:00:00, ENDED",
    "13:00:00, 18:00:00, 18:00:00, ENDED",
    "13:00:00, 19:00:00, 18:00:00, UNKNOWN",
    "13:00:00, 14:05:20, 18:00:00, UNKNOWN",
    "18:00:00, 18:00:00, 18:00:00, UNKNOWN"
  })
  void anEndBeforeTheLastChangeIsOne(String start, String end, String change, Status status) {
    String fields =
        String.format(
            "\"coverageStartTime\":\"2024-03-02T%sZ\",\"coverageEndTime\":\"2024-03-02T%sZ\","
                + "\"dateModified\":\"2024-03-02T%sZ\"",
            start, end, change);
    assertEquals(status, withMeta(linked(fields)).status());
  }

  @ParameterizedTest
  @CsvSource({
    "<header><span>Live</span>TITLE</header>, LIVE",
    "TITLE<p><span>LIVE</span> Updated 4m ago</p>, LIVE",
    "<nav><span>Live</span></nav>TITLE, UNKNOWN",
    "<p><a href=/tv>Live</a></p>TITLE, UNKNOWN",
    "TITLE, UNKNOWN"
  })
  void aBadgeSaysThatThePageIsLive(String head, Status status) {
    assertEquals(status, withHead(head).status());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/30657941.html, 30657941",
    "https://example.org/a/ferry-stops-/7585813, 7585813",
    "https://example.org/news/ferry-stops-39056312, 39056312",
    "https://example.org/news/20240302.html,",
    "https://example.org/news/ferry-2024.html,",
    "https://example.org/news/ferry-b2392480.html,"
  })
  void theNumberInItsAddressIdentifiesAnArticle(String address, String number) {
    String html =
        "<html><head><link rel=canonical href='"
            + address
            + "'></head><body><main><h1>The ferry stops</h1><p>"
            + String.join("</p><p>", TEXTS)
            + "</p></main></body></html>";
    Update article = PARSER.parse(Capture.html(html)).updates().get(0);
    boolean publishers = article.id().basis() == UpdateId.Basis.PUBLISHER;
    assertEquals(
        Optional.ofNullable(number), Optional.of(article.id().value()).filter(id -> publishers));
  }
}
