package org.livenews.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts what each of several things costs that one benchmark does in turns: the processor time of
 * its thread and the bytes that this allocates. Unlike the time that passes, the first tells
 * nothing of what other processes do on the machine, nor of the collection of garbage, which the
 * second tells of. The medians of an iteration are its results.
 */
public final class CostProfiler implements InternalProfiler {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Map<String, List<Cost>> COSTS = new LinkedHashMap<>();

  /** Does something and takes note of what it costs. */
  static <T> T measured(String name, Supplier<T> work) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long time = THREADS.getCurrentThreadCpuTime();
    T made = work.get();
    long taken = THREADS.getCurrentThreadCpuTime() - time;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    COSTS.computeIfAbsent(name, n -> new ArrayList<>()).add(new Cost(taken, allocated));
    return made;
  }

  /** Returns what something cost in an iteration. */
  static Cost cost(IterationResult turn, String name) {
    return new Cost(score(turn, time(name)), score(turn, allocation(name)));
  }

  private static double score(IterationResult turn, String label) {
    return turn.getSecondaryResults().get(label).getScore();
  }

  private static String time(String name) {
    return "cpu.time " + name;
  }

  private static String allocation(String name) {
    return "alloc " + name;
  }

  @Override
  public String getDescription() {
    return "Processor time and allocation of each thing that is done";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    COSTS.clear();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    List<ScalarResult> medians = new ArrayList<>();
    COSTS.forEach(
        (name, costs) -> {
          Cost median = Cost.median(costs);
          AggregationPolicy all = AggregationPolicy.AVG;
          medians.add(new ScalarResult(time(name), median.time(), "ns", all));
          medians.add(new ScalarResult(allocation(name), median.allocation(), "B", all));
        });
    return medians;
  }
}
