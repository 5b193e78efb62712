package org.livenews.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTest {

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Property
  void anyBytesAreDecoded(@ForAll byte[] bytes, @ForAll String type) {
    Capture.Decoded decoded = Capture.bytes(bytes, type).decode();
    assertEquals(decoded, Capture.bytes(bytes, type).decode());
    assertEquals(false, decoded.text().startsWith("\uFEFF\uFEFF\uFEFF"));
  }

  @Test
  void aByteOrderMarkWins() {
    for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
      byte[] bytes = "\uFEFFÜber".getBytes(charset);
      Capture.Decoded decoded = Capture.bytes(bytes, "text/plain; charset=koi8-r").decode();
      assertEquals("Über", decoded.text());
      assertEquals(charset.name(), decoded.charset());
      assertEquals(List.of(Diagnostic.Code.CHARSET_DOUBT), codes(decoded));
      assertEquals(List.of(), codes(Capture.bytes(bytes, "text/plain").decode()));
    }
  }

  @Property
  void contentIsGivenBackAsItWas(@ForAll byte[] bytes) {
    Capture capture = Capture.bytes(bytes, "");
    assertArrayEquals(bytes, capture.content().orElseThrow());
    String octets = capture.octets().orElseThrow();
    String all = new String(bytes, ISO_8859_1);
    assertEquals(all.substring(all.length() - octets.length()), octets);
  }

  @Test
  void octetsStandBehindTheByteOrderMark() {
    assertEquals(
        Optional.of("\u00C3\u009Cber"), Capture.bytes("\uFEFFÜber".getBytes(UTF_8), "").octets());
    assertEquals(
        Optional.of("\0a"), Capture.bytes("\uFEFFa".getBytes(UTF_16BE), "text/html").octets());
    assertEquals(Optional.empty(), Capture.text("a").octets());
  }

  @Test
  void aTextLosesItsMarkToo() {
    assertEquals("Über", Capture.text("\uFEFFÜber").decode().text());
  }

  @Test
  void theContentTypeWinsOverTheDocument() {
    byte[] bytes = "<meta charset=utf-8>Привет".getBytes(WINDOWS_1251);
    Capture capture = Capture.bytes(bytes, "text/html; Charset=\"windows-1251\"");
    assertEquals("<meta charset=utf-8>Привет", capture.decode().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<META CHARSET = 'windows-1251' >",
        "<meta/charset=\"windows-1251\"/>",
        "<meta content='text/html; charset=windows-1251' http-equiv=Content-Type>",
        "<!-- <meta charset=utf-8> --><meta charset=windows-1251>",
        "<meta name=description content='charset=utf-8'><meta charset=windows-1251>",
        "<script>var charset='koi8-r', x=\"charset=koi8-r\"</script><meta charset=windows-1251>",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>",
      })
  void theDocumentDeclaresItsCharset(String head) {
    Capture capture = Capture.bytes((head + "Привет").getBytes(WINDOWS_1251), "text/html");
    assertEquals(head + "Привет", capture.decode().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>charset=windows-1251</p>",
        "<metal charset=windows-1251>",
        "<meta name=description content='x charset=windows-1251'>",
        "<meta charset=''>",
        "<meta charset=utf-16>",
        "<!-- <meta charset=windows-1251>",
      })
  void whatDeclaresNothingIsUtf8(String head) {
    Capture.Decoded decoded =
        Capture.bytes((head + "Привет").getBytes(UTF_8), "text/html").decode();
    assertEquals(head + "Привет", decoded.text());
    assertEquals(List.of(), codes(decoded));
  }

  @Test
  void aMetaElementIsReadInHtmlOnly() {
    byte[] bytes = "<meta charset=windows-1251> ü".getBytes(UTF_8);
    assertEquals(
        "<meta charset=windows-1251> ü", Capture.bytes(bytes, "text/plain").decode().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"iso-8859-1", "ISO-8859-1", "latin1", "us-ascii", "ascii", "windows-1252"})
  void theLabelsOfWindows1252(String label) {
    byte[] bytes = "“Größe” – 5 €".getBytes(WINDOWS_1252);
    Capture.Decoded decoded = Capture.bytes(bytes, "text/plain;charset=" + label).decode();
    assertEquals("“Größe” – 5 €", decoded.text());
    assertEquals("windows-1252", decoded.charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-charset", "%&/", "-"})
  void anUnknownLabelIsReported(String label) {
    Capture.Decoded decoded =
        Capture.bytes("ü".getBytes(UTF_8), "text/plain; charset=" + label).decode();
    assertEquals("ü", decoded.text());
    assertEquals(List.of(Diagnostic.Code.CHARSET_DOUBT), codes(decoded));
  }

  @Test
  void brokenBytesAreReported() {
    Capture.Decoded decoded = Capture.bytes("a\u00FCb".getBytes(ISO_8859_1), "text/plain").decode();
    assertEquals("a\uFFFDb", decoded.text());
    assertEquals(List.of(Diagnostic.Code.BAD_ENCODING), codes(decoded));
  }

  private static List<Diagnostic.Code> codes(Capture.Decoded decoded) {
    return decoded.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void gzipIsUnpackedAndTheFileNameGivesTheType(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("{}".getBytes(UTF_8));
    }
    Path file = Files.write(folder.resolve("PAGE.TXT.GZ"), packed.toByteArray());
    assertEquals(Capture.bytes("{}".getBytes(UTF_8), "text/plain"), Capture.of(file));
    Path nameless = Files.write(folder.resolve("page"), packed.toByteArray());
    assertEquals(Capture.Media.JSON, Capture.of(nameless).media());
    assertEquals(
        Capture.bytes("{}".getBytes(UTF_8), "text/html"),
        Capture.of(new ByteArrayInputStream(packed.toByteArray()), "text/html"));
    byte[] cut = Arrays.copyOf(packed.toByteArray(), 12);
    assertThrows(IOException.class, () -> Capture.of(new ByteArrayInputStream(cut), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html; charset=x|{}|HTML",
        "application/xhtml+xml|words|HTML",
        "application/rss+xml|words|HTML",
        "application/ld+json|words|JSON",
        "TEXT/PLAIN|<p>|TEXT",
        "application/octet-stream|<p>words|HTML",
        "``|<!DOCTYPE html>|HTML",
        "``|  <p>|HTML",
        "``|{ \"a\": 1}|JSON",
        "``|[{}]|JSON",
        "``|[LIVE] Storm|TEXT",
        "``|5 < 6|TEXT",
        "``|10:15 Storm|TEXT",
        "``|``|TEXT",
      })
  void mediaComesFromTheTypeOrElseFromTheContent(String type, String content, Capture.Media media) {
    assertEquals(media, Capture.bytes(content.getBytes(UTF_8), type).media());
    assertEquals(media, Capture.bytes(("\uFEFF" + content).getBytes(UTF_8), type).media());
    assertEquals(media, Capture.bytes(("\uFEFF" + content).getBytes(UTF_16LE), type).media());
  }

  @Test
  void capturesAreEqualByContentAndCircumstance() {
    Capture capture = Capture.bytes(new byte[] {'a'}, "text/plain");
    assertEquals(capture, Capture.bytes(new byte[] {'a'}, "text/plain"));
    assertEquals(capture.hashCode(), Capture.bytes(new byte[] {'a'}, "text/plain").hashCode());
    assertNotEquals(capture, Capture.bytes(new byte[] {'b'}, "text/plain"));
    assertNotEquals(capture, Capture.bytes(new byte[] {'a'}, "text/html"));
    assertNotEquals(Capture.text("a"), Capture.html("a"));
    assertNotEquals(capture, capture.toBuilder().url(URI.create("https://a/")).build());
    assertNotEquals(capture, capture.toBuilder().fetchedAt(Instant.EPOCH).build());
    assertNotEquals(capture, capture.toBuilder().language("en").build());
    assertEquals(Optional.empty(), capture.url());
  }

  @Test
  void bytesAreCopied() {
    byte[] bytes = {'a'};
    Capture capture = Capture.bytes(bytes, "text/plain");
    bytes[0] = 'b';
    assertEquals("a", capture.decode().text());
  }
}
