package org.livenews.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.model.Capture;

/** Reads pages of the pathological set in a Java machine of their own that has little memory. */
public final class Memory {

  /** How much memory that machine has for pages, results and everything else. */
  public static final int MEGABYTES = 256;

  private Memory() {}

  /** Returns what came of each page, one line a page; where one failed, its trace is the last. */
  public static List<String> lines(List<String> names) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> machine =
        List.of(
            java,
            "-Xmx" + MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Memory.class.getName());
    try {
      Process process =
          new ProcessBuilder(Stream.concat(machine.stream(), names.stream()).toList())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the line of a page that was read. */
  public static String line(String name, int updates) {
    return name + ": " + updates + " updates";
  }

  /** Reads the pages that are named, at their full size, one after the other. */
  public static void main(String[] names) {
    LiveNewsParser parser = LiveNewsParser.withInstalledFormats();
    for (String name : names) {
      Pathology pathology =
          Pathology.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
      Capture capture = pathology.page().apply(pathology.full());
      ParseResult result = parser.parse(capture);
      System.out.println(line(name, result.updates().size()));
    }
  }
}
