package org.livenews.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a page is read. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows what became of every piece of a page's text: the number of its block, its role, the"
            + " update it belongs to, why it was dropped. The diagnostics follow.",
    footer = {
      "",
      "Exit status: 0 the page was read, 1 it could not be opened or decoded, 2 wrong usage.",
      "",
      "Examples:",
      "  livenews explain page.html",
      "  livenews explain --full page.txt | grep dropped",
      "  livenews explain --as generic-blog --url https://example.org/live page.html"
    })
final class Explain implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<LiveNewsParser> parser;

  @Mixin private PageOptions options;

  @Option(
      names = "--full",
      description = "Write texts and ids whole, not shortened to the width of the terminal.")
  private boolean full;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = {
        "The page: HTML, plain text or JSON, also packed by gzip; '-' is standard input, which is"
            + " also read when nothing is named and nobody types there."
      })
  private Optional<String> operand = Optional.empty();

  Explain(Terminal terminal, Supplier<LiveNewsParser> parser) {
    this.terminal = terminal;
    this.parser = parser;
  }

  @Override
  public Integer call() {
    if (operand.isEmpty() && terminal.isTyped()) {
      throw options.misused("nothing to explain; name a file, or '-' for standard input");
    }
    LiveNewsParser chosen = options.parser(parser.get());
    Problems problems = new Problems(terminal.err());
    List<Input> inputs =
        new InputSearch(Optional.empty(), problems).inputs(List.of(operand.orElse("-")));
    if (inputs.size() > 1) {
      throw options.misused("one page is explained at a time; name a file of the folder");
    }
    Reading reading = new Reading(terminal, options, problems);
    for (Input input : inputs) {
      reading.read(
          input,
          capture -> {
            Explanation explanation = chosen.explain(capture);
            Paper paper = new Paper(terminal.width(), terminal.isStyled());
            new ExplanationView(paper, full).explanation(explanation);
            StandardOutput.print(terminal, paper.toString());
            return explanation.result();
          });
    }
    return problems.status();
  }
}
