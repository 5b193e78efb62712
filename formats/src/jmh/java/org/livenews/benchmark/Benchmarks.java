package org.livenews.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmarks, prints their ratios and draws them. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures what reading pages costs, as ratios to Jsoup.parse of the same pages.")
public final class Benchmarks implements Callable<Integer> {

  private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);

  /** How often times are looked for, for each time that all pages are read. */
  private static final int LOOKS = 20;

  /** What can be measured, named as on the command line. */
  private enum Part {
    times,
    reading,
    stages,
    growth,
    linked
  }

  @Option(names = "--pages", required = true, description = "Folder of captured HTML pages.")
  private Path pages = Path.of(".");

  @Option(names = "--out", required = true, description = "Folder for the chart, speed.svg.")
  private Path out = Path.of(".");

  @Option(
      names = "--publish",
      description = "Root of the sources: write the tables into its README, and its chart.")
  private Optional<Path> root = Optional.empty();

  @Option(
      names = "--only",
      description = "What to run, of ${COMPLETION-CANDIDATES} (default: all).",
      split = ",")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(
      names = "--rounds",
      description = "How often each reader reads each page before all else (${DEFAULT-VALUE}).")
  private int rounds = 300;

  @Option(names = "--length", description = "Milliseconds of an iteration (${DEFAULT-VALUE}).")
  private long length = 300;

  @Option(
      names = "--turns",
      description = "How often all is measured; medians of ratios count (${DEFAULT-VALUE}).")
  private int turns = 5;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    List<String> files = CapturedPage.in(pages);
    if (files.isEmpty()) {
      System.err.println(
          pages
              + " holds no .html file: name a folder of captured pages with"
              + " -Dlivenews.benchmark.pages=FOLDER");
      return 1;
    }
    Files.createDirectories(out);
    System.out.println("Measuring; what is going on is written to " + out.toRealPath());
    warmUp(files);
    Report report = new Report();
    if (only.contains(Part.reading)) {
      Set<Reader> all = EnumSet.of(Reader.JSOUP);
      all.addAll(Report.PEERS);
      report.reading(reading(files, all));
    }
    if (only.contains(Part.stages)) {
      Set<Reader> all = EnumSet.of(Reader.JSOUP);
      all.addAll(Report.STAGES);
      report.stages(reading(files, all));
    }
    if (only.contains(Part.linked)) {
      List<String> linked = new ArrayList<>();
      for (String file : files) {
        if (CapturedPage.of(file).isToldByLinkedData()) {
          linked.add(file);
        }
      }
      SIZES.subList(0, 3).forEach(size -> linked.add("linked:" + size));
      report.linked(reading(linked, EnumSet.of(Reader.JSOUP, Reader.LINKED_DATA)));
    }
    if (only.contains(Part.growth)) {
      List<String> grown = SIZES.stream().map(size -> "updates:" + size).toList();
      report.growth(reading(grown, EnumSet.of(Reader.JSOUP, Reader.ALL_FORMATS, Reader.EVIDENCE)));
    }
    if (only.contains(Part.times)) {
      report.times(times());
    }
    report.draw(out);
    if (root.isPresent()) {
      report.draw(root.get().resolve("formats/src/jmh"));
      report.insert(root.get().resolve("README.md"));
    }
    System.out.println(report.tables());
    return 0;
  }

  /**
   * Has every reader read every page many times, in turns. Who reads an archive reads any number of
   * pages in one process; with a process for each page and reader, as is the custom of the harness,
   * the figures would tell how long the JVM takes to compile a reader.
   */
  private void warmUp(List<String> files) throws IOException {
    List<CapturedPage> captured = new ArrayList<>();
    for (String file : files) {
      captured.add(CapturedPage.of(file));
    }
    captured.add(CapturedPage.of("updates:100"));
    captured.add(CapturedPage.of("linked:100"));
    TimesBenchmark times = new TimesBenchmark();
    times.pages = pages.toString();
    times.load();
    for (int round = 0; round < rounds; round++) {
      for (CapturedPage page : captured) {
        for (Reader reader : Reader.values()) {
          reader.read(page);
        }
      }
      for (int look = 0; look < LOOKS; look++) {
        times.times();
      }
    }
  }

  /** Measures all beside each other in turns, since what else a machine does changes meanwhile. */
  private Costs reading(List<String> files, Set<Reader> readers) throws RunnerException {
    ChainedOptionsBuilder options =
        options(ReadingBenchmark.class)
            .param("page", files.toArray(String[]::new))
            .param("reader", readers.stream().map(Reader::name).toArray(String[]::new));
    Costs costs = new Costs();
    for (int turn = 0; turn < turns; turn++) {
      costs.add(new Runner(options.build()).run());
    }
    return costs;
  }

  /** Measures as {@link #reading}. */
  private Cost times() throws RunnerException {
    ChainedOptionsBuilder options = options(TimesBenchmark.class).param("pages", pages.toString());
    List<Cost> ratios = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      Map<String, Cost> costs = new HashMap<>();
      for (RunResult result : new Runner(options.build()).run()) {
        costs.put(result.getPrimaryResult().getLabel(), Cost.of(result));
      }
      ratios.add(costs.get("times").over(costs.get("jsoup")));
    }
    return Cost.median(ratios);
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .output(out.resolve(benchmark.getSimpleName() + ".log").toString())
        .include("\\b" + benchmark.getSimpleName() + "\\.")
        .forks(0)
        .warmupIterations(1)
        .warmupTime(TimeValue.milliseconds(length))
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(length))
        .addProfiler(CpuProfiler.class)
        .addProfiler(GCProfiler.class);
  }
}
