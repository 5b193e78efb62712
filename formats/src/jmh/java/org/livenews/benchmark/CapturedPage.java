package org.livenews.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;

/** One page as it comes from a server: bytes and the name of their charset. */
final class CapturedPage {

  private static final String UPDATES = "updates:";
  private static final String LINKED = "linked:";

  final String name;
  final String text;
  private final byte[] body;
  private final String charset;

  private CapturedPage(String name, byte[] body) {
    this.name = name;
    this.body = body;
    Capture.Decoded decoded = Capture.bytes(body, "text/html").decode();
    text = decoded.text();
    charset = decoded.charset();
  }

  /**
   * Loads or generates a page.
   *
   * @param name the file, or {@code updates:N} for a generated page of N updates, or {@code
   *     linked:N} for one of ordinary weight that has them in JSON-LD as well
   */
  static CapturedPage of(String name) throws IOException {
    return new CapturedPage(name, bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    if (name.startsWith(UPDATES)) {
      return GrownPage.of(updates(name));
    }
    return name.startsWith(LINKED)
        ? GrownPage.linked(updates(name))
        : Files.readAllBytes(Path.of(name));
  }

  /** Returns the HTML files of a folder in order of their names. */
  static List<String> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".html")).sorted().toList();
    }
  }

  static boolean isGenerated(String page) {
    return page.startsWith(UPDATES) || page.startsWith(LINKED);
  }

  /** Returns how many updates a generated page has. */
  static int updates(String page) {
    return Integer.parseInt(page.substring(page.indexOf(':') + 1));
  }

  /** Returns what a reader of a table calls the page. */
  static String title(String page) {
    return isGenerated(page)
        ? String.format(Locale.ROOT, "generated, %,d updates", updates(page))
        : Path.of(page).getFileName().toString().replaceFirst("\\.html$", "");
  }

  /** Returns how many bytes the page has. */
  int size() {
    return body.length;
  }

  /** Parses the page as the measure of all others does. */
  Document dom() {
    try {
      return Jsoup.parse(new ByteArrayInputStream(body), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a new capture of the bytes, as a program makes one of what it got. */
  Capture capture() {
    return Capture.bytes(body, "text/html; charset=" + charset);
  }

  /** Tells whether the page is a live blog that linked data alone tells all updates of. */
  boolean isToldByLinkedData() {
    ParseResult all = LiveNewsParser.withInstalledFormats().parse(capture());
    ParseResult linked = LiveNewsParser.ofLinkedData().parse(capture());
    return linked.page().kind() == PageKind.LIVE_BLOG
        && linked.updates().size() == all.updates().size();
  }
}
