package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.livenews.LiveNewsParser;
import org.livenews.cli.Markdown.Fence;
import org.livenews.spi.FormatAdapter;

/** README.md and CHANGELOG.md say what is so: code, outputs, tables, links. */
class ReadmeTest {

  private static final String README = "README.md";
  private static final String PROMPT = "$ livenews ";
  private static final String EXAMPLE =
      "examples/cli/src/test/java/org/livenews/cli/UsageExample.java";
  private static final String FILE = "Path file = Path.of(\"" + SampleTest.SAMPLE + "\");";

  private final String readme;

  ReadmeTest() throws IOException {
    readme = Golden.read(README);
  }

  @Test
  void theCodeIsThatOfTheExample() throws IOException {
    List<String> code = fence("example").lines();
    assertEquals(FILE, code.get(0));
    List<String> source = Golden.read(EXAMPLE).lines().map(String::strip).toList();
    assertEquals(
        source.subList(source.indexOf("// README") + 1, source.indexOf("// end")),
        code.subList(1, code.size()).stream().map(String::strip).toList());
  }

  @Test
  void theTimesAreThoseOfTheExample() throws IOException {
    List<String> source =
        Golden.read("examples/cli/src/test/java/org/livenews/cli/TimesExampleTest.java")
            .lines()
            .map(String::strip)
            .toList();
    assertEquals(
        source.subList(source.indexOf("// README") + 1, source.indexOf("// end")),
        fence("times").lines());
  }

  @Test
  void everyOutputIsWhatIsPrinted() throws IOException {
    Golden.check(README, Markdown.refilled(readme, ReadmeTest::printed));
  }

  @Test
  void everyCommandHasAnExample() {
    List<String> commands =
        Markdown.fences(readme).stream()
            .filter(f -> f.language().equals("console"))
            .map(f -> f.lines().get(0).substring(PROMPT.length()).split(" ")[0])
            .toList();
    assertEquals(List.of("parse", "explain", "formats"), commands);
  }

  @Test
  void theTableHasTheFormatsThatAreInstalled() {
    assertEquals(
        installed(),
        readme
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`")[1])
            .toList());
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String pom = Golden.read("pom.xml");
    String version = pom.split("<version>", 2)[1].split("</version>", 2)[0];
    assertTrue(
        fence("coordinates").lines().contains("  <version>" + version + "</version>"), version);
  }

  @Test
  void everyLinkLeadsToAFile() {
    Stream.of(readme.split("]\\("))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf(')')))
        .filter(link -> !link.contains("://") && !link.startsWith("#"))
        .forEach(link -> assertTrue(Files.exists(Golden.file(link)), link));
  }

  @Test
  void theChangelogHasItsStandingHeadings() throws IOException {
    String changelog = Golden.read("CHANGELOG.md");
    List<String> lines = changelog.lines().toList();
    int unreleased = lines.indexOf("## [Unreleased]");
    assertTrue(unreleased > 0, "## [Unreleased]");
    assertTrue(lines.indexOf("### Formats") > unreleased, "### Formats");
    installed().forEach(id -> assertTrue(changelog.contains("- `" + id + "`: "), id));
  }

  private Fence fence(String mark) {
    return Markdown.fences(readme).stream().filter(f -> f.isMarked(mark)).findFirst().orElseThrow();
  }

  private static List<String> installed() {
    return LiveNewsParser.withInstalledFormats().formats().stream()
        .map(FormatAdapter::id)
        .sorted()
        .toList();
  }

  /** Returns what a block must hold, or empty if it holds no output. */
  private static Optional<List<String>> printed(Fence fence) {
    try {
      if (fence.language().equals("console")) {
        return Optional.of(session(fence.lines()));
      }
      if (fence.isMarked("output of the example")) {
        return Optional.of(outputOfTheExample());
      }
      if (fence.isMarked("one update of the sample")) {
        return Optional.of(update(fence));
      }
      if (fence.isMarked("floors")) {
        return Optional.of(floors());
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the commands behind the prompts; one can end in {@code | head -n NUMBER}. */
  private static List<String> session(List<String> lines) {
    List<String> out = new ArrayList<>();
    lines.stream()
        .filter(line -> line.startsWith(PROMPT))
        .forEach(
            line -> {
              out.add(line);
              String[] pipe = line.substring(PROMPT.length()).split(" \\| head -n ");
              String[] words =
                  Arrays.stream(pipe[0].split(" "))
                      .map(w -> w.equals(SampleTest.SAMPLE) ? Golden.file(w).toString() : w)
                      .toArray(String[]::new);
              long most = pipe.length == 1 ? Long.MAX_VALUE : Long.parseLong(pipe[1]);
              SampleTest.output(words).lines().limit(most).forEach(out::add);
            });
    return out;
  }

  private static List<String> outputOfTheExample() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.out;
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      UsageExample.print(Golden.file(SampleTest.SAMPLE));
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Returns the JSON of the update of the sample that has the headline of a block. */
  private static List<String> update(Fence fence) {
    String headline =
        fence.lines().stream()
            .filter(l -> l.startsWith("  \"headline\""))
            .findFirst()
            .orElseThrow();
    List<String> json = SampleTest.json().lines().toList();
    int from = json.indexOf("    " + headline);
    int to = from;
    while (!json.get(from).equals("    {")) {
      from--;
    }
    while (!json.get(to).startsWith("    }")) {
      to++;
    }
    List<String> out = new ArrayList<>();
    json.subList(from, to).forEach(l -> out.add(l.substring("    ".length())));
    out.add("}");
    return out;
  }

  private static List<String> floors() throws IOException {
    return Golden.read(".ci/floors")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .dropWhile(String::isBlank)
        .toList();
  }
}
