package org.livenews.benchmark;

import com.google.common.math.Quantiles;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/** Processor time and allocated bytes of one operation, or their ratios to those of another. */
record Cost(double time, double allocation) {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Returns what one iteration told, or the median of several. */
  static Cost of(RunResult result) {
    return new Cost(median(result, CpuProfiler.TIME), median(result, ALLOCATION));
  }

  private static double median(RunResult result, String measure) {
    return result.getSecondaryResults().get(measure).getStatistics().getPercentile(50);
  }

  /** Returns the medians of some costs. */
  static Cost median(List<Cost> costs) {
    return new Cost(median(costs, Cost::time), median(costs, Cost::allocation));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
    return Quantiles.median().compute(costs.stream().mapToDouble(part).toArray());
  }

  Cost over(Cost measure) {
    return new Cost(time / measure.time, allocation / measure.allocation);
  }

  static Cost highest(Cost a, Cost b) {
    return new Cost(Math.max(a.time, b.time), Math.max(a.allocation, b.allocation));
  }

  /** Returns both as they stand in a cell of a table. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f / %.2f", time, allocation);
  }
}
