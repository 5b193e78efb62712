package org.livenews.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured in several turns: for each page, what each reader cost. Costs are compared turn
 * by turn, and the median of the ratios counts, since what else a machine does changes meanwhile.
 */
final class Costs {

  private final Map<String, Map<Reader, List<Cost>>> pages = new LinkedHashMap<>();

  /** Adds what was measured in one turn of all pages and readers. */
  void add(Collection<RunResult> turn) {
    for (RunResult result : turn) {
      pages
          .computeIfAbsent(result.getParams().getParam("page"), page -> new LinkedHashMap<>())
          .computeIfAbsent(
              Reader.valueOf(result.getParams().getParam("reader")), reader -> new ArrayList<>())
          .add(Cost.of(result));
    }
  }

  List<String> pages() {
    return List.copyOf(pages.keySet());
  }

  private List<Cost> costs(String page, Reader reader) {
    return pages.get(page).get(reader);
  }

  /** Returns the cost as a multiple of that of the tree alone. */
  Cost ratio(String page, Reader reader) {
    return Cost.median(ratios(costs(page, reader), costs(page, Reader.JSOUP)));
  }

  /** Returns the cost as a multiple of what the same reader costs on another page. */
  Cost ratio(String page, String measure, Reader reader) {
    return Cost.median(ratios(costs(page, reader), costs(measure, reader)));
  }

  private static List<Cost> ratios(List<Cost> costs, List<Cost> measures) {
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
    return pages().stream().filter(page -> !CapturedPage.isGenerated(page)).toList();
  }
}
