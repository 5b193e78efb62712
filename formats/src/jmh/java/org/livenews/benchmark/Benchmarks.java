package org.livenews.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  @Option(names = "--pages", required = true, description = "Folder of captured HTML pages.")
  private Path pages = Path.of(".");

  @Option(names = "--out", required = true, description = "Folder for the table and the chart.")
  private Path out = Path.of(".");

  @Option(
      names = "--only",
      description = "What to run: times, reading, growth, linked (default: all).",
      split = ",")
  private List<String> only = List.of("times", "reading", "growth", "linked");

  @Option(names = "--seconds", description = "Length of an iteration (default: ${DEFAULT-VALUE}).")
  private int seconds = 1;

  @Option(
      names = "--iterations",
      description = "Measured iterations; as many warm up (default: ${DEFAULT-VALUE}).")
  private int iterations = 5;

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
    Ratios ratios = new Ratios();
    if (only.contains("times")) {
      ratios.add(run(TimesBenchmark.class, "pages", List.of(pages.toString())));
    }
    if (only.contains("reading")) {
      ratios.add(run(ReadingBenchmark.class, "page", files));
    }
    if (only.contains("growth")) {
      ratios.add(
          run(
              ReadingBenchmark.class,
              "page",
              SIZES.stream().map(n -> "updates:" + n).toList(),
              "jsoup",
              "livenews",
              "livenewsGeneric"));
    }
    if (only.contains("linked")) {
      ratios.add(
          run(
              ReadingBenchmark.class,
              "page",
              SIZES.stream().map(n -> "linked:" + n).toList(),
              "jsoup",
              "livenewsLinkedData"));
    }
    Files.createDirectories(out);
    Files.writeString(out.resolve("ratios.md"), ratios.table());
    ratios.chart(out.resolve("ratios.svg"));
    System.out.println(ratios.table());
    return 0;
  }

  private Collection<RunResult> run(
      Class<?> benchmark, String parameter, List<String> values, String... methods)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .param(parameter, values.toArray(String[]::new))
            .forks(1)
            .warmupIterations(iterations)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(seconds))
            .addProfiler(GCProfiler.class);
    List<String> names = new ArrayList<>(List.of(methods));
    if (names.isEmpty()) {
      names.add(".*");
    }
    for (String name : names) {
      options.include("\\b" + benchmark.getSimpleName() + "\\." + name + "$");
    }
    return new Runner(options.build()).run();
  }
}
