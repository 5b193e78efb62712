package org.livenews.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;

/**
 * Prints what the pathological set costs at half and at full size, and whether each page is read in
 * a machine with little memory. Arguments are parts of the names of those to be read; all are where
 * there is none.
 */
public final class PathologyTable {

  private static final int WARM_UPS = 20;
  private static final int ROUNDS = 3;
  private static final double MEGABYTE = 1_000_000;

  private PathologyTable() {}

  /** Prints the table. */
  public static void main(String[] parts) {
    LiveNewsParser parser = LiveNewsParser.withInstalledFormats();
    for (int i = 0; i < WARM_UPS; i++) {
      BigBlog.all().forEach(p -> Cost.of(parser, p.page().apply(p.full() / 100)));
    }
    System.out.println("CPU in ms, allocation in MB, at half of n and at n");
    print("case", "n", "CPU n/2", "CPU n", "ratio", "MB n/2", "MB n", "ratio", "in 256 MB");
    for (Pathology pathology : Pathology.all()) {
      if (parts.length == 0 || List.of(parts).stream().anyMatch(pathology.name()::contains)) {
        print(parser, pathology);
      }
    }
  }

  private static void print(LiveNewsParser parser, Pathology pathology) {
    Cost half = least(parser, pathology, pathology.full() / 2);
    Cost full = least(parser, pathology, pathology.full());
    List<String> lines = Memory.lines(List.of(pathology.name()));
    boolean fits = lines.size() == 1 && lines.get(0).startsWith(pathology.name() + ": ");
    print(
        pathology.name(),
        String.format(Locale.ROOT, "%,d", pathology.full()),
        figure(half.nanoseconds() / MEGABYTE),
        figure(full.nanoseconds() / MEGABYTE),
        figure((double) full.nanoseconds() / half.nanoseconds()),
        figure(half.bytes() / MEGABYTE),
        figure(full.bytes() / MEGABYTE),
        figure((double) full.bytes() / half.bytes()),
        fits ? "yes" : "NO " + String.join(" ", lines));
  }

  /** Returns the least of several costs: the others are what else the machine did meanwhile. */
  private static Cost least(LiveNewsParser parser, Pathology pathology, int n) {
    Capture capture = pathology.page().apply(n);
    List<Cost> costs = IntStream.range(0, ROUNDS).mapToObj(i -> Cost.of(parser, capture)).toList();
    return new Cost(
        costs.stream().mapToLong(Cost::nanoseconds).min().orElseThrow(),
        costs.stream().mapToLong(Cost::bytes).min().orElseThrow());
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }

  private static void print(String name, String... figures) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-50s", name));
    for (String figure : figures) {
      line.append(String.format(Locale.ROOT, " %11s", figure));
    }
    System.out.println(line);
  }
}
