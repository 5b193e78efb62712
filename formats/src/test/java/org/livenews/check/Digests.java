package org.livenews.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Capture;

/** Prints for each page the digest of all that is said of it, a line a page. */
public final class Digests {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Instant FETCHED = Instant.parse("2026-11-01T12:00:00Z");

  private Digests() {}

  /**
   * Prints the digests.
   *
   * @param folders where the pages are, at any depth
   */
  public static void main(String[] folders) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        List<Path> pages = files.filter(Files::isRegularFile).sorted().toList();
        for (Path page : pages) {
          Capture capture = Capture.of(page).toBuilder().fetchedAt(FETCHED).build();
          out.println(of(PARSER.explain(capture)) + " " + page);
        }
      }
    }
  }

  /** Returns the digest of an explanation: its result as JSON, and its segments. */
  static String of(Explanation explanation) {
    String said = JsonCodec.write(explanation.result()) + explanation.segments();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
