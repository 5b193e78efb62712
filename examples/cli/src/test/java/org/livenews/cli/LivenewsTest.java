package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command as a whole: help, version, wrong usage, output that fails. */
class LivenewsTest {

  @Test
  void withoutCommandItShowsTheUsage() {
    Run run = Run.of();
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Usage: livenews"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "parse", "explain", "formats"})
  void helpAndVersionAreEverywhere(String command) {
    String[] help = (command + " --help").strip().split(" ");
    Run run = Run.of(help);
    assertEquals(0, run.status());
    assertTrue(run.out().contains("Example"), run.out());
    String[] version = (command + " --version").strip().split(" ");
    assertEquals(
        new Run(0, "livenews (development)" + System.lineSeparator(), ""), Run.of(version));
  }

  @Test
  void helpNamesEveryOptionOfEveryCommand() {
    CommandLine top = Livenews.command(new FakeTerminal(), () -> null);
    top.getSubcommands()
        .forEach(
            (name, command) -> {
              String help = command.getUsageMessage();
              command
                  .getCommandSpec()
                  .options()
                  .forEach(o -> assertTrue(help.contains(o.longestName()), name + o.longestName()));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"pars", "parse --frmat json", "parse --format xml a", "explain a b"})
  void wrongUsageIsTwoWithoutStackTrace(String line) {
    Run run = Run.of(line.split(" "));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("livenews: "), run.err());
    assertTrue(run.err().contains("--help"), run.err());
    assertTrue(!run.err().contains("\tat "), run.err());
  }

  @Test
  void unknownFormatsOfOutputAreToldTheKnownOnes() {
    String errors = Run.of("parse", "--format", "xml", "a").err();
    assertTrue(errors.contains("json, jsonl, text"), errors);
  }

  @Test
  void formatsListsIdClassAndDescription() {
    Run run = Run.of("formats");
    assertEquals(0, run.status());
    assertEquals(2, run.out().lines().count());
    assertEquals(
        "lines  org.livenews.cli.LineFormat  A line an update",
        run.out().lines().findFirst().orElse(""));
  }

  @Test
  void brokenPipeEndsQuietly() {
    Run run = Run.of(refusing("Broken pipe"), "parse");
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void otherFailuresOfStandardOutputAreTold() {
    Run run = Run.of(refusing("No space left on device"), "parse");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("No space left on device"), run.err());
  }

  private static FakeTerminal refusing(String reason) {
    return new FakeTerminal()
        .piped("Head".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .broken(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(reason);
              }
            });
  }
}
