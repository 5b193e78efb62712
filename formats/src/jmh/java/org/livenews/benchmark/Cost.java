package org.livenews.benchmark;

import com.google.common.math.Quantiles;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Processor time and allocated bytes of one operation, or their ratios to those of another. */
record Cost(double time, double allocation) {

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
