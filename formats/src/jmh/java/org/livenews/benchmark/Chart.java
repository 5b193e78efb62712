package org.livenews.benchmark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendPosition;

/** A bar chart of ratios, on a ground of its own so that it can be read on light and dark pages. */
final class Chart {

  private static final Color GROUND = Color.WHITE;
  private static final Color INK = new Color(0x24292f);
  private static final Color GRID = new Color(0xd8dee4);
  private static final Color[] SERIES = {new Color(0x1f5a8a), new Color(0xe0a458)};
  private static final double SPACE_FILLED = 0.75;
  private static final BasicStroke DASHES =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 4}, 0);

  private Chart() {}

  /** Draws time and allocation of each reader. */
  static void draw(Map<Reader, Cost> bars, Path file) throws IOException {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(900)
            .height(420)
            .title("Cost of reading a page: Jsoup.parse of the same bytes = 1, less is better")
            .yAxisTitle("multiple of Jsoup.parse")
            .build();
    style(chart.getStyler());
    double highest =
        bars.values().stream().mapToDouble(c -> Math.max(c.time(), c.allocation())).max().orElse(1);
    chart.getStyler().setYAxisMax(highest * 1.08);
    chart.addAnnotation(new AnnotationLine(1, false, false));
    series(chart, "time", bars, Cost::time, -SPACE_FILLED / 4, highest);
    series(chart, "allocation", bars, Cost::allocation, SPACE_FILLED / 4, highest);
    VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    Files.writeString(file, Files.readString(file).replaceAll("(\\.\\d)\\d+", "$1"));
  }

  private static void series(
      CategoryChart chart,
      String name,
      Map<Reader, Cost> bars,
      ToDoubleFunction<Cost> value,
      double offset,
      double highest) {
    List<Double> values = bars.values().stream().mapToDouble(value).boxed().toList();
    chart.addSeries(name, bars.keySet().stream().map(Reader::label).toList(), values);
    for (int i = 0; i < values.size(); i++) {
      String label = String.format(Locale.ROOT, "%.2f", values.get(i));
      chart.addAnnotation(
          new AnnotationText(label, i + 0.5 + offset, values.get(i) + highest * 0.03, false));
    }
  }

  private static void style(CategoryStyler styler) {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    styler.setChartBackgroundColor(GROUND);
    styler.setPlotBackgroundColor(GROUND);
    styler.setPlotBorderVisible(false);
    styler.setLegendBackgroundColor(GROUND);
    styler.setLegendBorderColor(GROUND);
    styler.setLegendPosition(LegendPosition.InsideNW);
    styler.setChartFontColor(INK);
    styler.setAxisTickLabelsColor(INK);
    styler.setAxisTickLabelsFont(font);
    styler.setAxisTitleFont(font);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setPlotGridLinesColor(GRID);
    styler.setSeriesColors(SERIES);
    styler.setAvailableSpaceFill(SPACE_FILLED);
    styler.setYAxisDecimalPattern("0");
    styler.setYAxisMin(0.0);
    styler.setAnnotationLineColor(INK);
    styler.setAnnotationLineStroke(DASHES);
    styler.setAnnotationTextFont(font);
    styler.setAnnotationTextFontColor(INK);
  }
}
