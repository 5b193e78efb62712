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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One page as it comes from a server: bytes and the name of their charset. */
@State(Scope.Benchmark)
public class CapturedPage {

  private static final String UPDATES = "updates:";
  private static final String LINKED = "linked:";

  /**
   * The file, or {@code updates:N} for a generated page of N updates, or {@code linked:N} for one
   * of ordinary weight that has them in JSON-LD as well.
   */
  @Param("updates:100")
  public String page = "";

  byte[] body = {};
  String text = "";
  String charset = "";

  static CapturedPage of(String page) throws IOException {
    CapturedPage captured = new CapturedPage();
    captured.page = page;
    captured.load();
    return captured;
  }

  /** Loads or generates the page. */
  @Setup
  public void load() throws IOException {
    body = bytes();
    Capture.Decoded decoded = Capture.bytes(body, "text/html").decode();
    text = decoded.text();
    charset = decoded.charset();
  }

  private byte[] bytes() throws IOException {
    if (page.startsWith(UPDATES)) {
      return GrownPage.of(updates(page));
    }
    return page.startsWith(LINKED)
        ? GrownPage.linked(updates(page))
        : Files.readAllBytes(Path.of(page));
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
  static String name(String page) {
    return isGenerated(page)
        ? String.format(Locale.ROOT, "generated, %,d updates", updates(page))
        : Path.of(page).getFileName().toString().replaceFirst("\\.html$", "");
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
