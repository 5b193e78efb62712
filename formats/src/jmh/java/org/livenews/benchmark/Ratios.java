package org.livenews.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.openjdk.jmh.results.RunResult;

/** What was measured, each page's cost divided by that of its tree alone in the same run. */
final class Ratios {

  private static final String MEASURE = "jsoup";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Benchmark class, then page, then method. */
  private final Map<String, Map<String, Map<String, Cost>>> costs = new TreeMap<>();

  private record Cost(double time, double allocation) {
    Cost over(Cost measure) {
      return new Cost(time / measure.time, allocation / measure.allocation);
    }
  }

  void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.");
      String parameter = result.getParams().getParamsKeys().iterator().next();
      String value = result.getParams().getParam(parameter);
      boolean generated = CapturedPage.isGenerated(value);
      String kind = value.startsWith("linked:") ? "linked data" : "growth";
      String group = generated ? kind : parameter.equals("pages") ? "times" : "reading";
      String page =
          generated
              ? value.substring(value.indexOf(':') + 1) + " updates"
              : nameOf(parameter, value);
      costs
          .computeIfAbsent(group, k -> new LinkedHashMap<>())
          .computeIfAbsent(page, k -> new LinkedHashMap<>())
          .put(
              name[name.length - 1],
              new Cost(
                  result.getPrimaryResult().getScore(),
                  result.getSecondaryResults().get(ALLOCATION).getScore()));
    }
  }

  private static String nameOf(String parameter, String value) {
    return parameter.equals("pages") ? "all pages" : String.valueOf(Path.of(value).getFileName());
  }

  /** Returns the ratios as tables in Markdown, time and allocation in each cell. */
  String table() {
    StringBuilder out = new StringBuilder();
    costs.forEach(
        (group, pages) -> {
          List<String> methods = methods(pages);
          out.append("\n| ").append(group).append(" | ");
          out.append(String.join(" | ", methods)).append(" |\n|---");
          out.append("|---".repeat(methods.size())).append("|\n");
          pages.keySet().forEach(page -> row(out, page, methods, ratios(pages.get(page))));
          if (pages.size() > 1) {
            row(out, "**geometric mean**", methods, means(pages));
          }
        });
    return out.toString();
  }

  private static void row(
      StringBuilder out, String page, List<String> methods, Map<String, Cost> ratios) {
    out.append("| ").append(page);
    for (String method : methods) {
      Cost cost = ratios.get(method);
      out.append(" | ");
      out.append(
          cost == null
              ? "-"
              : String.format(Locale.ROOT, "%.2f / %.2f", cost.time, cost.allocation));
    }
    out.append(" |\n");
  }

  /** Draws the geometric means over the captured pages. */
  void chart(Path file) throws IOException {
    Map<String, Map<String, Cost>> pages = costs.getOrDefault("reading", Map.of());
    if (pages.isEmpty()) {
      return;
    }
    Map<String, Cost> means = means(pages);
    List<String> methods = methods(pages);
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(720)
            .height(360)
            .title("Cost of reading a page, Jsoup.parse of the same bytes = 1")
            .build();
    chart.getStyler().setAvailableSpaceFill(0.7);
    chart.getStyler().setLabelsVisible(true);
    chart.getStyler().setSeriesColors(new Color[] {new Color(0x1f5a8a), new Color(0xd98c2b)});
    chart.addSeries("time", methods, values(methods, means, Cost::time));
    chart.addSeries("allocation", methods, values(methods, means, Cost::allocation));
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
  }

  private static List<Double> values(
      List<String> methods,
      Map<String, Cost> means,
      java.util.function.ToDoubleFunction<Cost> value) {
    return methods.stream().map(means::get).map(value::applyAsDouble).toList();
  }

  /** Returns the methods that were measured beside the measure, in a stable order. */
  private static List<String> methods(Map<String, Map<String, Cost>> pages) {
    List<String> methods = new ArrayList<>();
    for (Map<String, Cost> page : pages.values()) {
      page.keySet().stream()
          .filter(method -> !method.equals(MEASURE) && !methods.contains(method))
          .forEach(methods::add);
    }
    methods.sort(null);
    return methods;
  }

  private static Map<String, Cost> ratios(Map<String, Cost> page) {
    Cost measure = page.get(MEASURE);
    Map<String, Cost> ratios = new LinkedHashMap<>();
    if (measure != null) {
      page.forEach((method, cost) -> ratios.put(method, cost.over(measure)));
    }
    return ratios;
  }

  private static Map<String, Cost> means(Map<String, Map<String, Cost>> pages) {
    Map<String, Cost> means = new LinkedHashMap<>();
    for (String method : methods(pages)) {
      double time = 0;
      double allocation = 0;
      int n = 0;
      for (Map<String, Cost> page : pages.values()) {
        Cost ratio = ratios(page).get(method);
        if (ratio != null) {
          time += Math.log(ratio.time);
          allocation += Math.log(ratio.allocation);
          n++;
        }
      }
      means.put(method, new Cost(Math.exp(time / n), Math.exp(allocation / n)));
    }
    return means;
  }
}
