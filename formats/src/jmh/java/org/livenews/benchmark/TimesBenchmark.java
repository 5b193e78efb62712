package org.livenews.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.livenews.extract.LineTimes;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.extract.Times;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whether there is a time in each block of all pages, beside the parsing of these pages: what the
 * parser asks of every block, in the language of its page.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class TimesBenchmark {

  /** By what the cost of the trees of all pages is known: the measure. */
  static final String PARSING = "parsing";

  /** By what the cost of the look for times is known. */
  static final String LOOKING = "looking";

  /** The folder of the pages. */
  @Param(".")
  public String pages = ".";

  private final List<CapturedPage> captured = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private record Block(String text, Times times) {}

  /** Loads the pages and cuts them into blocks. */
  @Setup
  public void load() throws IOException {
    for (String name : CapturedPage.in(Path.of(pages))) {
      CapturedPage page = CapturedPage.of(name);
      captured.add(page);
      Page read = Page.of(page.capture());
      for (PageBlock block : read.blocks()) {
        blocks.add(new Block(block.text(), read.times()));
      }
    }
  }

  /** Asks of each block: is it a time, does it begin with one, or end with one? */
  @Benchmark
  public int times() {
    return CostProfiler.measured(PARSING, this::nodes)
        + CostProfiler.measured(LOOKING, this::found);
  }

  private int nodes() {
    int nodes = 0;
    for (CapturedPage page : captured) {
      nodes += page.dom().childNodeSize();
    }
    return nodes;
  }

  private int found() {
    int found = 0;
    for (Block block : blocks) {
      found += holdsTime(block.times.line(block.text)) ? 1 : 0;
    }
    return found;
  }

  private static boolean holdsTime(LineTimes line) {
    return line.only().isPresent()
        || line.leading().isPresent()
        || line.afterName().isPresent()
        || line.trailing().isPresent()
        || line.ending().isPresent();
  }
}
