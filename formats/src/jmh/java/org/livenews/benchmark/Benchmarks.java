package org.livenews.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
      names = "--processes",
      description = "How many processes measure each reader (${DEFAULT-VALUE}).")
  private int processes = 2;

  @Option(
      names = "--warm-up",
      description = "Seconds that each process reads before it measures (${DEFAULT-VALUE}).")
  private int warmUp = 80;

  @Option(names = "--length", description = "Seconds of a turn (${DEFAULT-VALUE}).")
  private int length = 3;

  @Option(
      names = "--turns",
      description = "How often a process measures; medians of ratios count (${DEFAULT-VALUE}).")
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
    Report report = new Report();
    if (only.contains(Part.reading)) {
      report.reading(reading(Part.reading, files, Report.PEERS));
    }
    if (only.contains(Part.stages)) {
      report.stages(reading(Part.stages, files, Report.STAGES));
    }
    if (only.contains(Part.linked)) {
      List<String> linked = new ArrayList<>();
      for (String file : files) {
        if (CapturedPage.of(file).isToldByLinkedData()) {
          linked.add(file);
        }
      }
      SIZES.subList(0, 3).forEach(size -> linked.add("linked:" + size));
      report.linked(reading(Part.linked, linked, List.of(Reader.LINKED_DATA)));
    }
    if (only.contains(Part.growth)) {
      List<String> grown = SIZES.stream().map(size -> "updates:" + size).toList();
      report.growth(reading(Part.growth, grown, Report.GROWN));
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
   * Measures each reader in processes of its own. Who reads an archive reads any number of pages in
   * one process, so all pages are read in turns, until the JVM has compiled what reads them.
   */
  private Costs reading(Part part, List<String> files, List<Reader> readers)
      throws RunnerException {
    ChainedOptionsBuilder options =
        options(part, ReadingBenchmark.class)
            .param("pages", ReadingBenchmark.joined(files))
            .param("reader", readers.stream().map(Reader::name).toArray(String[]::new));
    return new Costs(files, new Runner(options.build()).run());
  }

  private Cost times() throws RunnerException {
    ChainedOptionsBuilder options =
        options(Part.times, TimesBenchmark.class).param("pages", pages.toString());
    RunResult result = new Runner(options.build()).runSingle();
    return Cost.median(
        Costs.ratios(
            Costs.turns(result, TimesBenchmark.LOOKING),
            Costs.turns(result, TimesBenchmark.PARSING)));
  }

  private ChainedOptionsBuilder options(Part part, Class<?> benchmark) {
    return new OptionsBuilder()
        .output(out.resolve(part + ".log").toString())
        .include("\\b" + benchmark.getSimpleName() + "\\.")
        .forks(processes)
        .warmupIterations(1)
        .warmupTime(TimeValue.seconds(warmUp))
        .measurementIterations(turns)
        .measurementTime(TimeValue.seconds(length))
        .addProfiler(CostProfiler.class);
  }
}
