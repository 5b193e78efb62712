package org.livenews.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;

/**
 * A place of the world whose habits are not those of the writer of a test: other letters, digits,
 * calendars and clocks.
 *
 * @param language a BCP 47 tag
 * @param zone a time zone
 */
public record Elsewhere(String language, String zone) {

  /**
   * Returns what {@code work} gives there. The defaults of this process are restored afterwards.
   */
  public <T> T get(Supplier<T> work) {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  /**
   * Returns the digest of a capture as a process explains it that starts there, with ASCII as its
   * charset.
   */
  public String digestInAProcess(byte[] capture) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=US-ASCII",
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Elsewhere.class.getName(),
                language)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(capture);
    }
    String digest = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    process.waitFor();
    return digest.strip();
  }

  /** Explains the capture on standard input and prints the digest; the argument is the language. */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(arguments[0]));
    Capture capture = Capture.bytes(System.in.readAllBytes(), "");
    System.out.println(digest(LiveNewsParser.withInstalledFormats().explain(capture)));
  }

  /** Returns a digest of all that an explanation says. */
  public static String digest(Explanation explanation) {
    try {
      byte[] said =
          (explanation.segments()
                  + "\n"
                  + Reading.of(explanation.result())
                  + "\n"
                  + explanation.result().diagnostics())
              .getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
