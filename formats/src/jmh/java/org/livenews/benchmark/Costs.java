package org.livenews.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured in several turns: for each page, what each reader cost. Costs are compared turn
 * by turn, and the median of the ratios counts, since what else a machine does changes meanwhile.
 */
final class Costs {

  private final List<String> pages;

  /** What the page cost in each turn, and what the measure of all readers cost beside it. */
  private final Map<String, List<Cost>> costs = new HashMap<>();

  private final Map<String, List<Cost>> measures = new HashMap<>();

  /**
   * Takes what was measured.
   *
   * @param readings a reading of all pages by each reader
   */
  Costs(List<String> pages, Collection<RunResult> readings) {
    this.pages = List.copyOf(pages);
    for (RunResult reading : readings) {
      Reader reader = Reader.valueOf(reading.getParams().getParam("reader"));
      for (String page : pages) {
        String name = ReadingBenchmark.name(page, reader);
        costs.put(name, turns(reading, name));
        measures.put(name, turns(reading, ReadingBenchmark.name(page, Reader.JSOUP)));
      }
    }
  }

  /** Returns what something cost in each turn, of all processes. */
  static List<Cost> turns(RunResult result, String name) {
    return result.getBenchmarkResults().stream()
        .flatMap(process -> process.getIterationResults().stream())
        .map(turn -> CostProfiler.cost(turn, name))
        .toList();
  }

  List<String> pages() {
    return pages;
  }

  /** Returns the cost as a multiple of that of the tree alone. */
  Cost ratio(String page, Reader reader) {
    String name = ReadingBenchmark.name(page, reader);
    return Cost.median(ratios(costs.get(name), measures.get(name)));
  }

  /** Returns the cost as a multiple of what the same reader costs on another page. */
  Cost ratio(String page, String measure, Reader reader) {
    return Cost.median(
        ratios(
            costs.get(ReadingBenchmark.name(page, reader)),
            costs.get(ReadingBenchmark.name(measure, reader))));
  }

  static List<Cost> ratios(List<Cost> costs, List<Cost> measures) {
    List<Cost> ratios = new ArrayList<>();
    for (int turn = 0; turn < costs.size(); turn++) {
      ratios.add(costs.get(turn).over(measures.get(turn)));
    }
    return ratios;
  }

  /** Returns the geometric means of the ratios over captured pages. */
  Cost mean(Reader reader) {
    return new Cost(mean(reader, Cost::time), mean(reader, Cost::allocation));
  }

  /** Returns the highest ratios over captured pages. */
  Cost worst(Reader reader) {
    return captured().stream()
        .map(page -> ratio(page, reader))
        .reduce(new Cost(0, 0), Cost::highest);
  }

  private double mean(Reader reader, ToDoubleFunction<Cost> value) {
    return Math.exp(
        captured().stream()
            .mapToDouble(page -> Math.log(value.applyAsDouble(ratio(page, reader))))
            .average()
            .orElseThrow());
  }

  List<String> captured() {
    return pages.stream().filter(page -> !CapturedPage.isGenerated(page)).toList();
  }
}
