package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;

class SourceTextProperties {

  private static final Arbitrary<String> MARKUP =
      Arbitraries.of(
          "<!doctype html>",
          "<html><head>",
          "</head><body>",
          "<p title=\"größer\">",
          "<p title=ключ>",
          "</p>",
          "<a naïve=1>",
          "<größe>",
          "<!-- ☃ -->",
          "<script>window.state = {\"a\": \"наука\"}</script>",
          "<script type='application/ld+json' id=ä>{\"name\": \"北京\"}</script>",
          "<script type='application/json' id=b>\"ü\"</script>",
          "<textarea>ñ &amp; ö</textarea>",
          "<svg aria-label='é'><title>à</title></svg>",
          "<svg aria-label='é'></svg>",
          "<b><i></b></i>");

  private static final Arbitrary<String> TEXTS =
      Arbitraries.of("plain ", "naïve ", "Ω", "東京", "\uD83D\uDE00", "&eacute;", "‘’", "\n");

  private static final Arbitrary<String> ODD =
      Arbitraries.of("\uFFFD", "\uFFFF", "\0", "\u0001", "\uFEFF", "\u0085", "ﾟ");

  private static Arbitrary<byte[]> encoded(Arbitrary<String> texts, Charset charset) {
    return texts.map(text -> text.getBytes(charset));
  }

  private static Arbitrary<byte[]> joined(Arbitrary<byte[]> parts) {
    return parts
        .list()
        .ofMaxSize(20)
        .map(
            list -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              list.forEach(out::writeBytes);
              return out.toByteArray();
            });
  }

  @Provide
  Arbitrary<byte[]> utf8() {
    return joined(
        Arbitraries.oneOf(
            encoded(MARKUP, StandardCharsets.UTF_8), encoded(TEXTS, StandardCharsets.UTF_8)));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> strays =
        Arbitraries.of(0x80, 0xBF, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF, 0x81, 0x5C)
            .map(b -> new byte[] {b.byteValue()});
    return joined(
        Arbitraries.oneOf(
            encoded(MARKUP, StandardCharsets.UTF_8),
            encoded(TEXTS, StandardCharsets.UTF_8),
            encoded(ODD, StandardCharsets.UTF_8),
            strays));
  }

  /** All that is taken from a source. */
  private static List<Object> read(Page page) {
    page.document().outputSettings().prettyPrint(false);
    return List.of(
        page.document().outerHtml(),
        page.linkedData().values(),
        List.copyOf(page.state().names()),
        page.state().names().stream().map(page.state()::get).toList(),
        page.diagnostics().stream().filter(d -> !isOfBytes(d)).toList());
  }

  private static boolean isOfBytes(Diagnostic diagnostic) {
    return diagnostic.code() == Diagnostic.Code.BAD_ENCODING;
  }

  private static void sameAsDecoded(Capture capture) {
    assertEquals(
        read(Page.of(Capture.html("\uFEFF" + capture.decode().text())))
            .toString()
            .replace("UTF-16", "CHARSET"),
        read(Page.of(capture)).toString().replace(capture.charset().name(), "CHARSET"));
  }

  @Property(tries = 3000)
  void pageIsThatOfItsText(@ForAll("utf8") byte[] bytes) {
    Capture capture = Capture.bytes(bytes, "text/html; charset=utf-8");
    assertTrue(SourceText.undecoded(capture.octets().orElseThrow()).isPresent());
    sameAsDecoded(capture);
  }

  @Property(tries = 3000)
  void pageIsThatOfItsTextWhateverTheBytes(@ForAll("bytes") byte[] bytes) {
    Capture capture = Capture.bytes(bytes, "text/html; charset=utf-8");
    Statistics.label("undecoded")
        .collect(SourceText.undecoded(capture.octets().orElseThrow()).isPresent());
    sameAsDecoded(capture);
  }

  /** Characters of all lengths, and those where the next longer ones begin. */
  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.oneOf(
            Arbitraries.of(0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFC),
            Arbitraries.of(0x10000, 0x1FFFF, 0x3FFFF, 0x40000, 0xFFFFF, 0x100000, 0x10FFFF),
            Arbitraries.integers().between(' ', 0xD7FF),
            Arbitraries.integers().between(' ', 'z'))
        .list()
        .ofMaxSize(30)
        .map(list -> list.stream().map(Character::toString).collect(Collectors.joining()));
  }

  @Property
  void textIsDecodedWhereverItStands(
      @ForAll @Size(max = 5) List<@From("characters") String> texts,
      @ForAll @IntRange(min = 1, max = 300) int often) {
    List<String> parts = texts.stream().map(text -> text.repeat(often)).toList();
    byte[] bytes = String.join("", parts).getBytes(StandardCharsets.UTF_8);
    SourceText source =
        SourceText.undecoded(new String(bytes, StandardCharsets.ISO_8859_1)).orElseThrow();
    int from = 0;
    for (String part : parts) {
      int to = from + part.getBytes(StandardCharsets.UTF_8).length;
      assertEquals(part, source.text(from, to));
      from = to;
    }
  }

  private static boolean isUndecoded(String text) {
    Capture capture = Capture.bytes(text.getBytes(StandardCharsets.UTF_8), "text/html");
    return SourceText.undecoded(capture.octets().orElseThrow()).isPresent();
  }

  @Example
  void signsOfWhatIsNoTextCountAmongTheFirstCharacters() {
    for (String filler : List.of("a", "\u00E9", "\u6771", "\uD83D\uDE00")) {
      String first = filler.repeat((65_536 - 4) / filler.length());
      assertFalse(isUndecoded(first + "\uFFFD".repeat(4)));
      assertFalse(isUndecoded(first + "\u0001".repeat(4)));
      assertTrue(isUndecoded(first + "\uFFFD\uFFFD\u0001"));
      assertTrue(isUndecoded(first.repeat(4) + "\u0001\uFFFD".repeat(4)));
    }
  }

  @Example
  void charactersThatAreReplacedCountEverywhere() {
    String page = "a\uFF0C".repeat(200_000);
    assertTrue(isUndecoded(page));
    assertFalse(isUndecoded(page + "\0"));
    assertFalse(isUndecoded(page + "\uFFFF"));
  }

  @Property(tries = 500)
  void pageIsThatOfItsTextInAnyCharset(@ForAll("charsets") String name, @ForAll("utf8") byte[] b) {
    byte[] bytes = new String(b, StandardCharsets.UTF_8).getBytes(Charset.forName(name));
    sameAsDecoded(Capture.bytes(bytes, "text/html; charset=" + name));
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of(
        "windows-1252",
        "windows-1251",
        "GB18030",
        "windows-31j",
        "Big5",
        "UTF-16LE",
        "ISO-2022-JP");
  }

  @Property
  void bytesThatAreNotUtf8AreTold(@ForAll("bytes") byte[] bytes) {
    Capture capture = Capture.bytes(bytes, "text/html; charset=utf-8");
    Page page = Page.of(capture);
    page.document();
    assertTrue(page.diagnostics().containsAll(capture.decode().diagnostics()));
  }

  @Example
  void stretchIsDecodedByItself() {
    byte[] bytes = "<p>é</p>".getBytes(StandardCharsets.UTF_8);
    String octets = Capture.bytes(bytes, "text/html").octets().orElseThrow();
    SourceText source = SourceText.of(octets, StandardCharsets.UTF_8);
    assertEquals(bytes.length, source.length());
    assertEquals("é", source.text(3, 5));
    assertEquals(SourceText.Stretch.of("é"), source.stretch(3, 5));
    assertTrue(source.holds("é"));
  }

  @Example
  void doubtsOfTheCharsetAreTold() {
    Capture capture =
        Capture.bytes("<p>é".getBytes(StandardCharsets.UTF_8), "text/html;charset=x-no");
    Page page = Page.of(capture);
    page.document();
    assertEquals(capture.charsetDoubts(), page.diagnostics());
    assertEquals(
        List.of(Diagnostic.Code.CHARSET_DOUBT),
        page.diagnostics().stream().map(Diagnostic::code).toList());
  }
}
