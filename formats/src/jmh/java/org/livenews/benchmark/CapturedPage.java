package org.livenews.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.livenews.model.Capture;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One page as it comes from a server: bytes and the name of their charset. */
@State(Scope.Benchmark)
public class CapturedPage {

  /**
   * The file, or {@code updates:N} for a generated page of N updates, or {@code linked:N} for one
   * that has them in JSON-LD as well.
   */
  @Param("updates:100")
  public String page = "";

  byte[] body = {};
  String text = "";
  String charset = "";
  Capture capture = Capture.html("");

  /** Loads or generates the page. */
  @Setup
  public void load() throws IOException {
    body = isGenerated(page) ? generated() : Files.readAllBytes(Path.of(page));
    Capture.Decoded decoded = Capture.bytes(body, "text/html").decode();
    text = decoded.text();
    charset = decoded.charset();
    capture = Capture.bytes(body, "text/html; charset=" + charset);
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

  /** Parses the page as the measure of all others does. */
  Document dom() {
    try {
      return Jsoup.parse(new ByteArrayInputStream(body), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isGenerated(String page) {
    return page.startsWith("updates:") || page.startsWith("linked:");
  }

  private byte[] generated() {
    int updates = Integer.parseInt(page.substring(page.indexOf(':') + 1));
    return page.startsWith("linked:") ? GrownPage.linked(updates) : GrownPage.of(updates);
  }
}
