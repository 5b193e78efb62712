package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Update;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Fixture;
import org.livenews.testkit.WellFormed;

/** Pages that are broken, cut off, wrongly labelled or out of all measure are read and told of. */
class HostilePagesTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Duration GENEROUS = Duration.ofMinutes(3);
  private static final int CUTS = 5;

  private static ParseResult parsed(Capture capture) {
    Explanation explanation = PARSER.explain(capture);
    ParseResult result = explanation.result();
    assertEquals(List.of(), WellFormed.faults(result));
    assertEquals(List.of(), Conservation.ofPieces(capture, explanation));
    assertFalse(says(result, Code.FORMAT_FAILED), () -> result.diagnostics().toString());
    assertFalse(result.diagnostics().isEmpty());
    return result;
  }

  private static boolean says(ParseResult result, Code code) {
    return result.diagnostics().stream().map(Diagnostic::code).anyMatch(code::equals);
  }

  private static List<String> headlines(ParseResult result) {
    return result.updates().stream().map(Update::headline).map(h -> h.orElse("")).toList();
  }

  /** A live page with some updates, in a language that has more letters than ASCII. */
  private static String page(String head) {
    return "<!doctype html><html lang=\"de\"><head>"
        + head
        + "<title>Sturmflut an der Küste – Liveblog</title></head><body>"
        + "<main><h1>Sturmflut an der Küste – Liveblog</h1>"
        + updates()
        + "</main></body></html>";
  }

  private static String updates() {
    return IntStream.range(0, 5)
        .mapToObj(
            i ->
                "<article><time>1%d:30 Uhr</time><h2>Fähre %d fährt später</h2>"
                        .formatted(9 - i, i + 1)
                    + "<p>Das Schiff läuft „frühestens“ am Abend aus, sagt die Reederei.</p>"
                    + "<p>Die Straße zum Hafen bleibt bis morgen früh für alle gesperrt.</p>"
                    + "</article>\n")
        .collect(Collectors.joining());
  }

  private static final List<String> HEADLINES =
      IntStream.range(0, 5).mapToObj(i -> "Fähre %d fährt später".formatted(i + 1)).toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"head",
        "<!-- {\"@type\" LiveBlogPosting -->",
        "]]]}}}",
        "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[1,null,\"x\",[[]],{}"
      })
  void aBrokenBlockOfLinkedData(String json) {
    String script = "<script type=\"application/ld+json\">" + json + "</script>";
    ParseResult result = parsed(Capture.html(page(script)));
    assertEquals(HEADLINES, headlines(result));
    assertTrue(says(result, Code.BAD_JSON), () -> result.diagnostics().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"LiveBlogPosting\",\"headline\":\"a \"quoted\" word\",\"liveBlogUpdate\":[]}",
        "{\"@type\":\"LiveBlogPosting\",,}",
        "{\"@type\":\"LiveBlogPosting\",\"headline\":\"a\nb\tc\u0001\",}",
        "{}{}",
        ""
      })
  void aBlockOfLinkedDataThatMayBeMended(String json) {
    String script = "<script type=\"application/ld+json\">" + json + "</script>";
    assertEquals(HEADLINES, headlines(parsed(Capture.html(page(script)))));
  }

  @Test
  void aBrokenBlockBesideAWholeOne() {
    String whole =
        "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\","
            + "\"headline\":\"Fähre 2 fährt später\",\"datePublished\":\"2024-01-02T17:30:12Z\"}]}";
    String scripts =
        Stream.of("{\"@type\":", whole)
            .map(json -> "<script type=\"application/ld+json\">" + json + "</script>")
            .collect(Collectors.joining());
    ParseResult result = parsed(Capture.html(page(scripts)));
    assertEquals(HEADLINES, headlines(result));
    assertEquals(
        "2024-01-02T17:30:12Z",
        result.updates().get(1).time().instant().map(Object::toString).orElse(""));
  }

  @ParameterizedTest
  @MethodSource("org.livenews.testkit.Fixture#all")
  void aPageCutAtAnyByte(Fixture fixture) {
    byte[] bytes = fixture.capture().decode().text().getBytes(StandardCharsets.UTF_8);
    String type = fixture.isDump() ? "text/plain" : "text/html";
    Dice dice = new Dice(bytes.length);
    for (int i = 0; i < CUTS; i++) {
      byte[] cut = Arrays.copyOf(bytes, dice.below(bytes.length));
      parsed(Capture.bytes(cut, type + "; charset=utf-8"));
    }
  }

  @Test
  void bytesOfWindows() {
    byte[] bytes = page("<meta charset=\"windows-1252\">").getBytes(WINDOWS);
    assertEquals(HEADLINES, headlines(parsed(Capture.bytes(bytes, "text/html"))));
    byte[] untold = page("").getBytes(WINDOWS);
    assertEquals(
        HEADLINES, headlines(parsed(Capture.bytes(untold, "text/html; charset=windows-1252"))));
    ParseResult guessed = parsed(Capture.bytes(untold, "text/html"));
    assertEquals(5, guessed.updates().size());
    assertTrue(
        says(guessed, Code.BAD_ENCODING) || headlines(guessed).equals(HEADLINES),
        () -> guessed.diagnostics().toString());
  }

  @Test
  void aLyingCharset() {
    byte[] windows = page("<meta charset=\"utf-8\">").getBytes(WINDOWS);
    ParseResult result = parsed(Capture.bytes(windows, "text/html; charset=utf-8"));
    assertEquals(5, result.updates().size());
    assertTrue(
        says(result, Code.BAD_ENCODING) || says(result, Code.CHARSET_DOUBT),
        () -> result.diagnostics().toString());
    byte[] utf8 = page("<meta charset=\"iso-8859-1\">").getBytes(StandardCharsets.UTF_8);
    assertEquals(5, parsed(Capture.bytes(utf8, "text/html")).updates().size());
    assertEquals(
        5, parsed(Capture.bytes(utf8, "text/html; charset=no-such-thing")).updates().size());
  }

  @Test
  void twentyNestedTables() {
    String html =
        "<h1>Sturmflut an der Küste – Liveblog</h1>"
            + "<table><tr><td>".repeat(20)
            + updates()
            + "</td></tr></table>".repeat(20);
    assertEquals(HEADLINES, headlines(parsed(Capture.html(html))));
  }

  @Test
  void aMillionUnclosedTags() {
    String html = page("") + "<div><b>".repeat(500_000) + "Das Ende";
    ParseResult result = assertTimeout(GENEROUS, () -> PARSER.parse(Capture.html(html)));
    assertEquals(List.of(), WellFormed.faults(result));
    assertEquals(HEADLINES, headlines(result));
  }

  @Test
  void jsonCutAtAnyByte() {
    String json =
        "[{\"data\":{\"article\":{\"postType\":\"liveblog\",\"title\":\"Storm over the bay\","
            + "\"link\":\"/news/liveblog/2024/1/2/storm\",\"children\":[12,11],\"isLive\":true}}},"
            + "{\"data\":{\"posts\":{\"id\":\"12\",\"postType\":\"liveblog-update\","
            + "\"title\":\"Ferry leaves “late”\",\"date\":\"2024-01-02T17:30:00\","
            + "\"content\":\"<p>The ship leaves in the evening, \\u2013 at last.</p>\"}}}]";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end < bytes.length; end++) {
      parsed(Capture.bytes(Arrays.copyOf(bytes, end), "application/json"));
    }
    ParseResult whole = PARSER.parse(Capture.json(json));
    assertEquals("al-jazeera", whole.page().format());
    assertEquals(2, whole.updates().size());
  }
}
