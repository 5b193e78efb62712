package org.livenews.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/** What was measured in one run: for each page, what each reader cost. */
final class Costs {

  private final Map<String, Map<Reader, Cost>> pages = new LinkedHashMap<>();

  Costs(Collection<RunResult> results) {
    for (RunResult result : results) {
      pages
          .computeIfAbsent(result.getParams().getParam("page"), page -> new LinkedHashMap<>())
          .put(Reader.valueOf(result.getParams().getParam("reader")), Cost.of(result));
    }
  }

  List<String> pages() {
    return List.copyOf(pages.keySet());
  }

  Cost cost(String page, Reader reader) {
    return pages.get(page).get(reader);
  }

  /** Returns the cost as a multiple of that of the tree alone. */
  Cost ratio(String page, Reader reader) {
    return cost(page, reader).over(cost(page, Reader.JSOUP));
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
