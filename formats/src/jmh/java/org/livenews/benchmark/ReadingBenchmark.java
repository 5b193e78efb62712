package org.livenews.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From the bytes of pages to what a reader makes of them, as in a program that reads an archive.
 * Each page is parsed by jsoup as well, right before: what disturbs a shared machine disturbs both.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReadingBenchmark {

  /** So many bytes of each page are read at least, of a short page by reading it several times. */
  private static final int ENOUGH = 500_000;

  /** What stands between the names of pages. */
  private static final String SEPARATOR = "|";

  /** Who reads. */
  @Param("JSOUP")
  public Reader reader = Reader.JSOUP;

  /** The names of the pages. */
  @Param("updates:100")
  public String pages = "";

  private final List<CapturedPage> captured = new ArrayList<>();

  /** Returns the names of pages as one parameter. */
  static String joined(List<String> pages) {
    return String.join(SEPARATOR, pages);
  }

  /** Returns by what the cost of a page is known. */
  static String name(String page, Reader reader) {
    return reader + " " + page;
  }

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    for (String page : pages.split("\\" + SEPARATOR)) {
      captured.add(CapturedPage.of(page));
    }
  }

  /** Reads all pages. */
  @Benchmark
  public void read(Blackhole sink) {
    for (CapturedPage page : captured) {
      for (int left = ENOUGH; left > 0; left -= page.size()) {
        sink.consume(measured(page, Reader.JSOUP));
        sink.consume(measured(page, reader));
      }
    }
  }

  private static Object measured(CapturedPage page, Reader reader) {
    return CostProfiler.measured(name(page.name, reader), () -> reader.read(page));
  }
}
