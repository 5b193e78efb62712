package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.codec.JsonCodec;
import org.livenews.extract.Limits;
import org.livenews.extract.Page;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Dropped;
import org.livenews.model.Segment;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.WellFormed;

/**
 * Below and at a limit a page is read as if there were none; beyond it the result is cut, says so,
 * and obeys the laws of all results.
 */
class LimitsTest {

  private static final int UPDATES = 6;

  /** A live blog of six updates, as what it may be captured. */
  enum Kind {
    PAGE,
    DUMP,
    LINKED_DATA,
    JSON;

    Capture capture() {
      return switch (this) {
        case PAGE -> Capture.html(page(""));
        case DUMP -> Capture.text(dump());
        case LINKED_DATA -> Capture.html(linked());
        case JSON -> Capture.json(json());
      };
    }
  }

  private static String each(String form) {
    return IntStream.range(0, UPDATES)
        .mapToObj(i -> String.format(Locale.ROOT, form, 59 - i, i, i))
        .collect(Collectors.joining());
  }

  private static String page(String more) {
    return "<html><head><title>Storm over the bay: live</title></head><body><main>"
        + "<h1>Storm over the bay: live</h1>"
        + each(
            "<article><time>10:%d</time><h2>Bridge %d is closed</h2>"
                + "<p>The water has risen to mark %d by now.</p></article>")
        + more
        + "</main></body></html>";
  }

  private static String dump() {
    return "Storm over the bay: live\n\n"
        + each("10:%d\n\nBridge %d is closed\n\nThe water has risen to mark %d by now.\n\n");
  }

  private static String linked() {
    return "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\","
        + "\"headline\":\"Storm over the bay\",\"liveBlogUpdate\":["
        + each(
            "{\"@type\":\"BlogPosting\",\"datePublished\":\"2024-01-02T10:%d:00Z\","
                + "\"headline\":\"Bridge %d is closed\","
                + "\"articleBody\":\"The water has risen to mark %d by now.\"},")
        + "]}</script><h1>Storm over the bay</h1>";
  }

  private static String json() {
    return "[{\"data\":{\"article\":{\"postType\":\"liveblog\",\"title\":\"Storm over the bay\","
        + "\"link\":\"/news/liveblog/2024/1/2/storm\",\"children\":[0,1,2,3,4,5],"
        + "\"isLive\":true}}}"
        + each(
            ",{\"data\":{\"posts\":{\"postType\":\"liveblog-update\","
                + "\"date\":\"2024-01-02T10:%d:00\",\"id\":\"%d\",\"title\":\"Bridge is closed\","
                + "\"content\":\"<p>The water has risen to mark %d by now.</p>\"}}}")
        + "]";
  }

  private static ParseResult parsed(Capture capture, UnaryOperator<Limits.Builder> setting) {
    Limits limits = setting.apply(Limits.builder()).build();
    Explanation explanation =
        LiveNewsParser.builder().installedFormats().limits(limits).build().explain(capture);
    ParseResult result = explanation.result();
    assertEquals(List.of(), WellFormed.faults(result));
    assertEquals(List.of(), Conservation.ofPieces(Page.of(capture, Map.of(), limits), explanation));
    assertEquals(result, JsonCodec.read(JsonCodec.write(result)));
    return result;
  }

  private static ParseResult unlimited(Capture capture) {
    return parsed(capture, limits -> limits);
  }

  private static List<String> reached(ParseResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.code() == Code.LIMIT_REACHED)
        .map(Diagnostic::detail)
        .toList();
  }

  private static List<String> details(ParseResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.code() != Code.LIMIT_REACHED)
        .map(Diagnostic::toString)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void belowAndAtTheLimitOfCharacters(Kind kind) {
    Capture capture = kind.capture();
    int length = capture.decode().text().length();
    assertEquals(unlimited(capture), parsed(capture, limits -> limits.characters(length)));
    assertEquals(unlimited(capture), parsed(capture, limits -> limits.characters(length + 1)));
  }

  /** What is cut is read like a page of what is left. */
  @ParameterizedTest
  @EnumSource
  void beyondTheLimitOfCharacters(Kind kind) {
    Capture capture = kind.capture();
    String text = capture.decode().text();
    for (int most : List.of(text.length() - 1, text.length() / 2, 30, 1)) {
      ParseResult cut = parsed(capture, limits -> limits.characters(most));
      String left = text.substring(0, most);
      ParseResult expected =
          unlimited(
              switch (kind) {
                case PAGE, LINKED_DATA -> Capture.html(left);
                case DUMP -> Capture.text(left);
                case JSON -> Capture.json(left);
              });
      assertEquals(
          List.of("only the first " + most + " of " + text.length() + " characters were read"),
          reached(cut));
      assertEquals(expected.page(), cut.page());
      assertEquals(expected.dropped(), cut.dropped());
      assertEquals(details(expected), details(cut));
    }
  }

  @Test
  void charactersAreCountedNotBytes() {
    String text = dump().replace("water", "wätér“”😀");
    Capture bytes =
        Capture.bytes(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    assertEquals(List.of(), reached(parsed(bytes, limits -> limits.characters(text.length()))));
    String page = page("<p>Wätér “” 😀</p>");
    Capture pageOfBytes =
        Capture.bytes(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    assertEquals(
        unlimited(pageOfBytes), parsed(pageOfBytes, limits -> limits.characters(page.length())));
    assertEquals(
        List.of(
            "only the first %d of %d characters were read"
                .formatted(page.length() - 1, page.length())),
        reached(parsed(pageOfBytes, limits -> limits.characters(page.length() - 1))));
  }

  @Test
  void noCharacterIsCutInTwo() {
    Limits limits = Limits.builder().characters("Storm 😀".length() + 1).build();
    Page page = Page.of(Capture.text("Storm 😀😀 live"), Map.of(), limits);
    assertEquals("Storm 😀", page.document().text());
  }

  @ParameterizedTest
  @EnumSource
  void belowAndAtTheLimitOfUpdates(Kind kind) {
    ParseResult whole = unlimited(kind.capture());
    assertEquals(UPDATES, whole.updates().size());
    assertEquals(whole, parsed(kind.capture(), limits -> limits.updates(UPDATES)));
    assertEquals(whole, parsed(kind.capture(), limits -> limits.updates(UPDATES + 1)));
  }

  @ParameterizedTest
  @EnumSource
  void beyondTheLimitOfUpdates(Kind kind) {
    ParseResult whole = unlimited(kind.capture());
    for (int most : List.of(UPDATES - 1, 1)) {
      ParseResult cut = parsed(kind.capture(), limits -> limits.updates(most));
      assertEquals(whole.updates().subList(0, most), cut.updates());
      assertEquals(
          List.of("only the first " + most + " of " + UPDATES + " updates were read"),
          reached(cut));
      String dropped =
          cut.dropped().stream()
              .filter(d -> d.reason() == Dropped.Reason.LIMIT)
              .map(Dropped::text)
              .collect(Collectors.joining("\n"));
      for (int i = 0; i < UPDATES; i++) {
        String sentence = "The water has risen to mark " + i + " by now.";
        assertEquals(i >= most, dropped.contains(sentence), sentence);
      }
    }
  }

  @Test
  void anArticleHasOneUpdateWhateverTheLimit() {
    Capture article = Capture.text("The dam holds\n\nIt does.\n\nEngineers say so.\n");
    assertEquals(unlimited(article), parsed(article, limits -> limits.updates(1)));
  }

  /** A page whose deepest element lies on some level; the first five are not counted. */
  private static Capture nested(String open, String close, int levels) {
    int more = levels - 3; // below html, body, main
    return Capture.html(page(open.repeat(more) + "The end." + close.repeat(more)));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 256, 257, 512, 600})
  void belowAndAtTheLimitOfElementDepth(int depth) {
    for (int levels : List.of(depth - 1, depth)) {
      Capture capture = nested("<div>", "</div>", levels);
      assertEquals(
          parsed(capture, limits -> limits.elementDepth(1000)),
          parsed(capture, limits -> limits.elementDepth(depth)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 256, 257, 512, 600})
  void beyondTheLimitOfElementDepth(int depth) {
    for (int levels : List.of(depth + 1, depth + 100)) {
      for (String tag : List.of("div", "b", "blockquote")) {
        Capture capture = nested("<" + tag + ">", "</" + tag + ">", levels);
        Limits limits = Limits.builder().elementDepth(depth).build();
        ParseResult cut = parsed(capture, l -> l.elementDepth(depth));
        assertEquals(
            List.of(
                "elements that nest deeper than " + depth + " levels were read as if they did not"),
            reached(cut));
        assertTrue(Page.of(capture, Map.of(), limits).document().text().endsWith("The end."));
        assertEquals(UPDATES, cut.updates().size());
      }
    }
  }

  @Test
  void noTextIsLostBeyondTheLimitOfElementDepth() {
    String html = page("<div>a<i>b</i>".repeat(40) + "c");
    for (int depth : List.of(1, 2, 3, 4, 5, 10, 20, 43, 44, 100)) {
      Explanation read =
          LiveNewsParser.builder()
              .installedFormats()
              .limits(Limits.builder().elementDepth(depth).build())
              .build()
              .explain(Capture.html(html));
      String text = read.segments().stream().map(Segment::text).collect(Collectors.joining());
      assertTrue(text.replace(" ", "").endsWith("ab".repeat(40) + "c"), depth + ": " + text);
    }
  }

  /** Live-blog JSON with an update whose HTML nests so deep. */
  private static Capture nestedInJson(int levels) {
    String html = "<div>".repeat(levels) + "The end." + "</div>".repeat(levels);
    return blockOfLinkedData(
        """
        {"@type": "LiveBlogPosting", "headline": "The dam", "liveBlogUpdate": [
          {"@type": "BlogPosting", "datePublished": "2024-05-01T10:00:00Z",
           "headline": "Water at the gate", "articleBody": "%s"}]}
        """
            .formatted(html));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 512, 600})
  void theLimitOfElementDepthHoldsForHtmlInJson(int depth) {
    for (int levels : List.of(depth - 1, depth)) {
      assertEquals(List.of(), reached(parsed(nestedInJson(levels), l -> l.elementDepth(depth))));
    }
    for (int levels : List.of(depth + 1, depth + 100)) {
      ParseResult cut = parsed(nestedInJson(levels), l -> l.elementDepth(depth));
      assertEquals(
          List.of(
              "elements that nest deeper than " + depth + " levels were read as if they did not"),
          reached(cut));
      assertTrue(
          cut.updates().stream().anyMatch(u -> u.body().toText().strip().endsWith("The end.")),
          "text");
    }
  }

  private static Capture blockOfLinkedData(String json) {
    return Capture.html(
        page("")
            .replace("<head>", "<head><script type=\"application/ld+json\">" + json + "</script>"));
  }

  @Test
  void belowAndAtTheLimitOfJsonCharacters() {
    for (Capture capture : List.of(Kind.JSON.capture(), blockOfLinkedData(json()))) {
      int length = json().length();
      assertEquals(unlimited(capture), parsed(capture, l -> l.jsonCharacters(length)));
      assertEquals(unlimited(capture), parsed(capture, l -> l.jsonCharacters(length + 1)));
    }
  }

  @Test
  void beyondTheLimitOfJsonCharacters() {
    int most = json().indexOf("Bridge is closed", json().length() / 2);
    List<String> said =
        List.of(
            "only the first " + most + " of " + json().length() + " characters of JSON were read");
    ParseResult cut = parsed(Kind.JSON.capture(), limits -> limits.jsonCharacters(most));
    assertEquals(said, reached(cut));
    long told = cut.updates().stream().filter(u -> u.headline().isPresent()).count();
    assertTrue(told > 1 && told < UPDATES, () -> cut.updates().toString());
    assertEquals(unlimited(Capture.json(json().substring(0, most))).updates(), cut.updates());
    ParseResult page = parsed(blockOfLinkedData(json()), limits -> limits.jsonCharacters(most));
    assertEquals(said, reached(page));
    assertEquals(UPDATES, page.updates().size());
  }

  /** JSON that nests to a level, after what tells the headline. */
  private static String nestedJson(int levels) {
    return "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-01-02T10:00:00Z\",\"x\":"
        + "[".repeat(levels - 1)
        + "]".repeat(levels - 1)
        + ",\"dateModified\":\"2024-01-02T11:00:00Z\"}";
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20, 256, 300})
  void theLimitOfJsonDepth(int depth) {
    for (int levels : List.of(depth - 1, depth, depth + 1, depth + 100)) {
      String json = nestedJson(Math.max(levels, 1));
      for (Capture capture : List.of(Capture.json(json), blockOfLinkedData(json))) {
        ParseResult read = parsed(capture, limits -> limits.jsonDepth(depth));
        if (levels <= depth) {
          assertEquals(parsed(capture, limits -> limits.jsonDepth(1000)), read);
        } else {
          int place = json.indexOf("[") + depth;
          assertEquals(
              List.of(
                  "JSON was read up to character %d of %d, where it nests deeper than %d levels"
                      .formatted(place, json.length(), depth)),
              reached(read).stream().distinct().toList());
        }
      }
    }
  }

  @Test
  void limitsOfTheStateThatAPageHolds() {
    Capture capture = Capture.html(page("<script>window.told = " + nestedJson(10) + ";</script>"));
    Page page = Page.of(capture, Map.of(), Limits.builder().jsonDepth(9).build());
    assertTrue(page.state().get("told").isPresent());
    assertEquals(
        List.of(Code.LIMIT_REACHED), page.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void limitsOfLinkedDataOnly() {
    Limits few = Limits.builder().updates(2).build();
    ParseResult cut = LiveNewsParser.ofLinkedData(few).parse(Kind.LINKED_DATA.capture());
    assertEquals(2, cut.updates().size());
    assertEquals(List.of("only the first 2 of 6 updates were read"), reached(cut));
    Limits little = Limits.builder().characters(linked().length() / 2).build();
    byte[] bytes = linked().getBytes(StandardCharsets.UTF_8);
    for (Capture capture :
        List.of(Kind.LINKED_DATA.capture(), Capture.bytes(bytes, "text/html; charset=utf-8"))) {
      ParseResult half = LiveNewsParser.ofLinkedData(little).parse(capture);
      assertTrue(half.updates().size() > 1 && half.updates().size() < UPDATES);
      assertEquals(1, reached(half).size());
    }
  }

  @Test
  void theBuilderOfParsersRefusesNull() {
    Exception e =
        assertThrows(NullPointerException.class, () -> LiveNewsParser.builder().limits(null));
    assertEquals("limits must not be null", e.getMessage());
  }
}
