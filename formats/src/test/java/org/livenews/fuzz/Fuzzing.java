package org.livenews.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.livenews.testkit.Fixture;

/**
 * Runs fuzz targets one after the other, each in a process of its own, and says in the end which
 * inputs broke a law. Arguments: how many executions of each target, which targets ({@code all} or
 * names between commas), and a folder for what is found. The inputs of earlier runs are taken up
 * from there.
 */
final class Fuzzing {

  private static final Path RESOURCES = Fixture.FOLDER.resolveSibling("org/livenews/fuzz");

  private final long executions;
  private final Path folder;

  private Fuzzing(long executions, Path folder) {
    this.executions = executions;
    this.folder = folder;
  }

  /** Runs them. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Fuzzing fuzzing = new Fuzzing(Long.parseLong(args[0]), Path.of(args[2]).toAbsolutePath());
    List<String> report = new ArrayList<>();
    boolean lawful = true;
    for (Target target : targets(args[1])) {
      Instant start = Instant.now();
      boolean whole = fuzzing.run(target);
      lawful &= whole;
      report.add(
          String.format(
              Locale.ROOT,
              "%-8s %s, %d s",
              target.label(),
              whole ? "no law was broken" : "ENDED EARLY, see " + fuzzing.findings(target),
              Duration.between(start, Instant.now()).toSeconds()));
    }
    report.forEach(System.out::println);
    System.exit(lawful ? 0 : 1);
  }

  private static List<Target> targets(String names) {
    List<Target> targets = new ArrayList<>();
    for (String name : names.equals("all") ? new String[0] : names.split(",")) {
      targets.add(Target.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return targets.isEmpty() ? Arrays.asList(Target.values()) : targets;
  }

  private Path findings(Target target) {
    return folder.resolve(target.label()).resolve("findings");
  }

  /** Runs a target to its end; returns whether it got there. */
  private boolean run(Target target) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve(target.label()).resolve("corpus"));
    Files.createDirectories(findings(target));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Xmn600m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.add("-Dbasedir=" + System.getProperty("basedir", "."));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target.test().getName());
    command.add("--hooks=true");
    command.add("--instrumentation_includes=org.livenews.**");
    command.add("--instrumentation_excludes=org.livenews.fuzz.**:org.livenews.testkit.**");
    command.add("--custom_hook_includes=org.livenews.**");
    command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks");
    command.addAll(target.search().options());
    command.add("-max_total_time=0");
    command.add("-dict=" + RESOURCES.resolve(target.dictionary()));
    command.add("-runs=" + executions);
    command.add("-max_len=" + target.longest());
    command.add("-timeout=60");
    command.add("-rss_limit_mb=4096");
    command.add("-print_final_stats=1");
    command.add("-artifact_prefix=" + findings(target) + "/");
    command.add(corpus.toString());
    command.add(seeds(target).toString());
    System.out.println(target.label() + ": " + executions + " executions");
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  /** Writes the seeds of a target and returns their folder. */
  private Path seeds(Target target) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve(target.label()).resolve("seeds"));
    List<byte[]> made = target.seeds().collect(Collectors.toCollection(ArrayList::new));
    try (Stream<Path> committed =
        Files.walk(RESOURCES.resolve(target.test().getSimpleName() + "Inputs"))) {
      for (Path file : committed.filter(Files::isRegularFile).toList()) {
        made.add(Files.readAllBytes(file));
      }
    }
    for (int i = 0; i < made.size(); i++) {
      byte[] seed = made.get(i);
      Files.write(
          seeds.resolve(Integer.toString(i)),
          Arrays.copyOf(seed, Math.min(seed.length, target.longest())));
    }
    return seeds;
  }
}
