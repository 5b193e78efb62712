package org.livenews.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a page to what each reader makes of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class ReadingBenchmark {

  /**
   * Who reads. The harness goes through parameters in the order of their names, so that all readers
   * read a page before the next page comes: what disturbs a shared machine disturbs them alike.
   */
  @Param("JSOUP")
  public Reader reader = Reader.JSOUP;

  /** Reads the page. */
  @Benchmark
  public Object read(CapturedPage page) {
    return reader.read(page);
  }
}
