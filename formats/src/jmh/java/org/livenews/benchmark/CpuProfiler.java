package org.livenews.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts the processor time that the threads of the program take for an operation. Unlike the time
 * that passes, it tells nothing of what other processes do on the machine, nor of the collection of
 * garbage, which the allocated bytes tell of.
 */
public final class CpuProfiler implements InternalProfiler {

  static final String TIME = "cpu.time.norm";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long before;

  @Override
  public String getDescription() {
    return "Processor time for an operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = nanoseconds();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double taken = nanoseconds() - before;
    long operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult(TIME, taken / operations, "ns/op", AggregationPolicy.AVG));
  }

  private long nanoseconds() {
    return Arrays.stream(threads.getAllThreadIds())
        .map(threads::getThreadCpuTime)
        .filter(time -> time >= 0)
        .sum();
  }
}
