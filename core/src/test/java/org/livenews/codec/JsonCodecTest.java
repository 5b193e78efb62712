package org.livenews.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.ParseResult;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Precision;
import org.livenews.model.Status;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

class JsonCodecTest {

  private static final String HEAD = "{\"format\":\"x\",\"kind\":\"live-blog\"";

  @Test
  void aResultIsWrittenInTheOrderOfTheSchema() {
    UpdateTime.Resolved resolved =
        new UpdateTime.Resolved(
            Instant.parse("2023-03-21T07:38:00Z"),
            Precision.MINUTE,
            UpdateTime.Basis.RELATIVE_TO_CAPTURE);
    UpdateTime time =
        new UpdateTime(
            "1 hr 22 min ago",
            Optional.of(new UpdateTime.Ago(Duration.ofMinutes(82))),
            Optional.of(resolved));
    Text rich =
        new Text(
            List.of(
                new Text.Run("It ", Set.of(), Optional.empty()),
                new Text.Run("rained", Set.of(Text.Mark.EMPHASIS), Optional.empty())));
    Update update =
        Update.builder(new UpdateId("h_1", UpdateId.Basis.PUBLISHER))
            .headline("Rain")
            .time(time)
            .body(Body.of(new Block.Paragraph(rich)))
            .build();
    LivePage page =
        LivePage.builder("cnn", PageKind.LIVE_BLOG)
            .url(URI.create("https://news.example/live"))
            .status(Status.LIVE)
            .updates(List.of(update))
            .build();
    ParseResult result =
        new ParseResult(
            page,
            List.of(new Dropped("Read more", Dropped.Reason.POINTER)),
            List.of(Diagnostic.note(Diagnostic.Code.DAY_CARRIED, "at h_1")));
    assertEquals(
        """
        {
          "schema": "livenews/1",
          "url": "https://news.example/live",
          "format": "cnn",
          "kind": "live-blog",
          "lead": [],
          "keyPoints": [],
          "status": "live",
          "coverage": "unknown",
          "attributions": [],
          "continuations": [],
          "updates": [
            {
              "id": "h_1",
              "idBasis": "publisher",
              "headline": "Rain",
              "time": {
                "kind": "instant",
                "text": "1 hr 22 min ago",
                "instant": "2023-03-21T07:38:00Z",
                "precision": "minute",
                "from": "2023-03-21T07:37:00Z",
                "until": "2023-03-21T07:39:00Z",
                "basis": "relative-to-capture",
                "ago": "PT1H22M"
              },
              "pinned": false,
              "keyEvent": false,
              "attributions": [],
              "body": [
                {
                  "type": "paragraph",
                  "text": "It rained",
                  "html": "It <em>rained</em>"
                }
              ]
            }
          ],
          "dropped": [
            {
              "text": "Read more",
              "reason": "pointer"
            }
          ],
          "diagnostics": [
            {
              "code": "DAY_CARRIED",
              "severity": "note",
              "detail": "at h_1"
            }
          ]
        }""",
        JsonCodec.writePretty(result));
  }

  @Test
  void aLineHoldsThePageAndTheUpdate() throws IOException {
    Update update =
        Update.builder(new UpdateId("1", UpdateId.Basis.CONTENT)).headline("Own").build();
    LivePage page =
        LivePage.builder("x", PageKind.LIVE_BLOG).headline("Page").updates(List.of(update)).build();
    String expected =
        "{\"page\":{\"headline\":\"Page\",\"format\":\"x\"},\"id\":\"1\",\"idBasis\":\"content\","
            + "\"headline\":\"Own\",\"time\":{\"kind\":\"unknown\",\"text\":\"\"},"
            + "\"pinned\":false,\"keyEvent\":false,\"attributions\":[],\"body\":[]}\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonCodec.writeLines(result(page), out);
    assertEquals(expected, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void anItemOfOneParagraphIsAText() {
    Block paragraph = new Block.Paragraph(Text.of("a"));
    Block listing =
        new Block.Listing(
            true, List.of(Body.of(paragraph), Body.of(paragraph, paragraph), Body.EMPTY));
    assertTrue(
        JsonCodec.write(withLead(Body.of(listing)))
            .contains(
                "\"items\":[\"a\",[{\"type\":\"paragraph\",\"text\":\"a\"},"
                    + "{\"type\":\"paragraph\",\"text\":\"a\"}],[]]"));
  }

  @Test
  void theKindOfATimeFollowsFromWhatIsKnown() {
    UpdateTime.Stated clock =
        new UpdateTime.Clock(
            LocalTime.of(7, 38), Optional.empty(), Optional.of(ZoneId.of("Europe/Kyiv")));
    LivePage page =
        LivePage.builder("x", PageKind.ARTICLE)
            .published(new UpdateTime("7.38", Optional.of(clock), Optional.empty()))
            .modified(
                new UpdateTime(
                    "now", Optional.of(new UpdateTime.Ago(Duration.ZERO)), Optional.empty()))
            .build();
    String json = JsonCodec.write(result(page));
    assertTrue(
        json.contains(
            "{\"kind\":\"wall-clock\",\"text\":\"7.38\",\"localTime\":\"07:38\","
                + "\"zone\":\"Europe/Kyiv\"}"),
        json);
    assertTrue(json.contains("{\"kind\":\"relative\",\"text\":\"now\",\"ago\":\"PT0S\"}"), json);
  }

  @Test
  void aSurrogateWithoutPartnerIsEscaped() {
    ParseResult result =
        result(LivePage.builder("x", PageKind.LIVE_BLOG).headline("\uDE00😀\uD83D").build());
    String json = JsonCodec.write(result);
    assertTrue(json.contains("\"\\uDE00😀\\uD83D\""), json);
    assertEquals(result, JsonCodec.read(json));
  }

  @Test
  void everyKindOfBlockAndStatedTimeIsWrittenAndRead() {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(Text.of("a")),
            new Block.Heading(2, Text.of("a")),
            new Block.Quote(List.of(), Optional.of("a")),
            new Block.Listing(false, List.of(Body.EMPTY)),
            new Block.Image(Optional.empty(), Optional.of(""), Text.of("a"), Optional.empty()),
            new Block.Embed(Optional.of("youtube"), Optional.empty(), Text.EMPTY, "a"),
            new Block.Table(true, List.of(List.of(Text.EMPTY), List.of())));
    assertEquals(subclasses(Block.class), classes(blocks.stream()));
    ParseResult result = withLead(new Body(blocks));
    assertEquals(result, JsonCodec.read(JsonCodec.write(result)));
    blocks.forEach(block -> assertTrue(Body.of(block).toHtml().startsWith("<")));
    assertTrue(new Body(blocks).toText().startsWith("a\n\na\n\n• \n\na"));

    List<UpdateTime.Stated> stated =
        List.of(
            new UpdateTime.Ago(Duration.ofDays(1)),
            new UpdateTime.Clock(LocalTime.NOON, Optional.empty(), Optional.empty()));
    assertEquals(subclasses(UpdateTime.Stated.class), classes(stated.stream()));
    for (UpdateTime.Stated one : stated) {
      UpdateTime time = new UpdateTime("", Optional.of(one), Optional.empty());
      ParseResult timed = result(LivePage.builder("x", PageKind.ARTICLE).published(time).build());
      assertEquals(timed, JsonCodec.read(JsonCodec.write(timed)));
    }
  }

  private static Set<Class<?>> subclasses(Class<?> sealed) {
    return Set.copyOf(Arrays.asList(sealed.getPermittedSubclasses()));
  }

  private static Set<Class<?>> classes(Stream<?> values) {
    return values.map(Object::getClass).collect(Collectors.toSet());
  }

  @Test
  void blocksNestToTheLimit() {
    for (boolean quote : List.of(true, false)) {
      ParseResult deep = withLead(nested(JsonCodec.MAX_DEPTH, quote));
      assertEquals(deep, JsonCodec.read(JsonCodec.writePretty(deep)));
      ParseResult deeper = withLead(nested(JsonCodec.MAX_DEPTH + 1, quote));
      Exception e = assertThrows(IllegalArgumentException.class, () -> JsonCodec.write(deeper));
      assertEquals("blocks nest deeper than 64", e.getMessage());
      ParseResult deepest = withLead(nested(100_000, quote));
      assertThrows(IllegalArgumentException.class, () -> JsonCodec.write(deepest));
    }
  }

  private static Body nested(int levels, boolean quote) {
    Body body = Body.of(new Block.Paragraph(Text.of("deep")));
    for (int i = 1; i < levels; i++) {
      body =
          Body.of(
              quote
                  ? new Block.Quote(body.blocks(), Optional.empty())
                  : new Block.Listing(false, List.of(body)));
    }
    return body;
  }

  @Test
  void aDocumentThatNestsTooDeepIsRefused() {
    String quotes = "{\"type\":\"quote\",\"blocks\":[".repeat(65) + "]}".repeat(65);
    CodecException e =
        assertThrows(
            CodecException.class, () -> JsonCodec.read(HEAD + ",\"lead\":[" + quotes + "]}"));
    assertTrue(e.getMessage().contains("at most 64 levels"), e::getMessage);
    assertThrows(
        CodecException.class, () -> JsonCodec.read(HEAD + ",\"later\":" + "[".repeat(1_000_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"later\":{\"a\":[1,{\"b\":null}]},\"lead\":null",
        ",\"headline\":null,\"updates\":[]",
        ",\"schema\":\"livenews/1\"",
      })
  void whatIsUnknownOrNullIsPassedOver(String fields) {
    LivePage empty = LivePage.builder("x", PageKind.LIVE_BLOG).build();
    assertEquals(result(empty), JsonCodec.read("\uFEFF\n" + HEAD + fields + "}\n"));
  }

  @Test
  void theTypeOfABlockMayStandLast() {
    String json = HEAD + ",\"lead\":[{\"text\":\"a\",\"level\":2,\"type\":\"heading\"}]}";
    assertEquals(withLead(Body.of(new Block.Heading(2, Text.of("a")))), JsonCodec.read(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | expected a parse result",
        "[] | expected a parse result but found a list",
        "{ | expected JSON",
        "{} | expected a field \"format\" in a parse result",
        "{\"format\":7} | expected a string but found a number",
        "{\"format\":\"x\",\"kind\":\"blog\"} | expected one of [live-blog, article]",
        "{\"schema\":\"livenews/2\"} | expected \"livenews/1\" but found \"livenews/2\"",
        "{\"url\":\"a b\"} | expected a URI but found \"a b\"",
        "{\"published\":{\"instant\":\"today\"}} | expected an instant in UTC but found \"today\"",
        "{\"published\":{\"ago\":\"-PT1S\"}} | expected a duration, not negative",
        "{\"published\":{\"instant\":\"2023-03-21T07:38:00Z\"}} | expected a field \"precision\"",
        "{\"lead\":[{\"type\":\"poll\"}]} | expected a known block type but found \"poll\"",
        "{\"lead\":[{\"type\":\"paragraph\"}]} | expected a field \"text\" in a paragraph",
        "{\"lead\":[{\"type\":\"heading\",\"level\":9,\"text\":\"\"}]} | level must be 1 to 6: 9",
        "{\"lead\":[{\"type\":\"heading\",\"level\":99999999999}]} | expected JSON",
        "{\"updates\":[{\"id\":\"\",\"idBasis\":\"content\"}]} | value must not be empty",
        "{\"attributions\":[{\"kind\":\"person\",\"name\":\"a\"}]} | roles must not be empty",
        "{\"diagnostics\":[{\"code\":\"NEW\"}]} | expected a code but found \"NEW\"",
        "{\"lead\":[{\"type\":\"paragraph\",\"text\":\"a\",\"html\":\"<b>a</b>\"}]} | unknown tag",
        "{\"lead\":[{\"type\":\"paragraph\",\"text\":\"a\",\"html\":\"ab\"}]} | as many characters",
        "{\"lead\":[{\"type\":\"paragraph\",\"text\":\"a\",\"html\":\"&\"}]} | no known reference",
        "{\"lead\":[{\"type\":\"paragraph\",\"text\":\"a\",\"html\":\"<em\"}]} | tag without end",
        "{\"lead\":[{\"type\":\"paragraph\",\"text\":\"a\",\"html\":\"</em>a\"}]} | wrong place",
      })
  void aWrongDocumentIsRefusedWithTheReason(String json, String reason) {
    CodecException e = assertThrows(CodecException.class, () -> JsonCodec.read(json));
    assertTrue(e.getMessage().contains(reason), e::getMessage);
  }

  @Test
  void twoUpdatesOfOneIdAreRefused() {
    String update = "{\"id\":\"1\",\"idBasis\":\"content\"}";
    String json = HEAD + ",\"updates\":[" + update + "," + update + "]}";
    assertThrows(CodecException.class, () -> JsonCodec.read(json));
  }

  @Test
  void theExceptionTellsThePlace() {
    CodecException e =
        assertThrows(
            CodecException.class,
            () -> JsonCodec.read("{\n  \"format\": \"x\",\n  \"kind\": 1\n}"));
    assertEquals("line 3, column 11: expected a string but found a number", e.getMessage());
    assertEquals(3, e.line());
    assertEquals(11, e.column());
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin1 = "{\n\"format\":\"\u00FC\"}".getBytes(StandardCharsets.ISO_8859_1);
    InputStream in = new ByteArrayInputStream(latin1);
    CodecException e = assertThrows(CodecException.class, () -> JsonCodec.read(in));
    assertEquals("line 2, column 11: expected UTF-8", e.getMessage());
  }

  @Test
  void whatFollowsTheDocumentIsRefused() {
    assertThrows(CodecException.class, () -> JsonCodec.read(HEAD + "} {}"));
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JsonCodec.write(withLead(Body.EMPTY), out);
    assertEquals(
        JsonCodec.write(withLead(Body.EMPTY)) + "\n", out.toString(StandardCharsets.UTF_8));
    assertEquals(false, closed[0]);
  }

  private static ParseResult withLead(Body lead) {
    return result(LivePage.builder("x", PageKind.LIVE_BLOG).lead(lead).build());
  }

  private static ParseResult result(LivePage page) {
    return new ParseResult(page, List.of(), List.of());
  }
}
