package org.livenews.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages and writes them as JSON or text. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Reads pages and writes what they say.",
    footer = {
      "",
      "To standard output, a single page in json is indented, and several pages are one line each.",
      "With --out every page goes to a file of its own: NAME.html or NAME.html.gz to NAME.json,"
          + " NAME.jsonl or NAME.txt after the format, standard input to stdin with that ending. Two inputs for"
          + " one file, or a file that is itself an input, are an error before anything is written;"
          + " other files are replaced.",
      "",
      "Exit status:",
      "  0  everything was read",
      "  1  some input could not be opened or decoded; the others were read",
      "  2  wrong usage; nothing was written",
      "",
      "Examples:",
      "  livenews parse page.html",
      "  livenews parse --format text --fetched-at 2023-03-21T09:00:00Z page.txt",
      "  livenews parse --out parsed captures/ extra.html.gz",
      "  curl -s $URL | livenews parse --url $URL",
      "  livenews parse --format jsonl captures/ | grep '\"keyEvent\":true'"
    })
final class Parse implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<LiveNewsParser> parser;

  @Mixin private PageOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Converter.class,
      defaultValue = "json",
      description = {
        "How to write: json, one object a page; jsonl, one line an update; text, for people."
            + " Default: ${DEFAULT-VALUE}."
      })
  private OutputFormat format = OutputFormat.JSON;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write each page to a file in this folder, which is made if need be.")
  private Optional<String> out = Optional.empty();

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description = {
        "What to read: HTML, plain text or JSON, also packed by gzip; '-' is standard input, which"
            + " is also read when nothing is named and nobody types there. Of a folder, all files"
            + " below it that end in html, htm, xhtml, json, txt, text or md, also with .gz, sorted,"
            + " without hidden ones and without the --out folder. A file that is named twice is read"
            + " once."
      })
  private List<String> operands = new ArrayList<>();

  Parse(Terminal terminal, Supplier<LiveNewsParser> parser) {
    this.terminal = terminal;
    this.parser = parser;
  }

  @Override
  public Integer call() {
    if (operands.isEmpty() && terminal.isTyped()) {
      throw options.misused("nothing to read; name files or folders, or '-' for standard input");
    }
    if (Collections.frequency(operands, "-") > 1) {
      throw options.misused("standard input can be read once only; give '-' once");
    }
    LiveNewsParser chosen = options.parser(parser.get());
    Optional<Path> folder = folder();
    Problems problems = new Problems(terminal.err());
    List<Input> inputs =
        new InputSearch(folder, problems).inputs(operands.isEmpty() ? List.of("-") : operands);
    boolean alone = operands.size() < 2 && inputs.size() < 2;
    if (!alone) {
      options.checkSeveral();
    }
    read(inputs, chosen, destination(folder, inputs, alone), problems);
    return problems.status();
  }

  private Optional<Path> folder() {
    try {
      return out.map(Path::of);
    } catch (InvalidPathException e) {
      throw options.misused(
          "--out: '" + out.orElse("") + "' is no name of a folder (" + e.getReason() + ")");
    }
  }

  private Destination destination(Optional<Path> folder, List<Input> inputs, boolean alone) {
    if (folder.isEmpty()) {
      return new StandardOutput(terminal, format, alone);
    }
    try {
      return OutputFolder.of(folder.get(), inputs, format);
    } catch (OutputFolder.Refused e) {
      throw options.misused("--out: " + e.getMessage());
    }
  }

  private void read(
      List<Input> inputs, LiveNewsParser chosen, Destination destination, Problems problems) {
    Reading reading = new Reading(terminal, options, problems);
    try (Progress progress =
        out.isPresent() ? Progress.over(inputs.size(), terminal) : Progress.none()) {
      if (progress.isShown()) {
        problems.keep();
      }
      for (Input input : inputs) {
        reading.read(
            input,
            capture -> {
              ParseResult result = chosen.parse(capture);
              destination.write(input, result);
              return result;
            });
        progress.step();
      }
    } finally {
      problems.release();
    }
  }
}
