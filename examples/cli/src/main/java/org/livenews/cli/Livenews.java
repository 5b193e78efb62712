package org.livenews.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.livenews.LiveNewsParser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code livenews} command. */
@Command(
    name = "livenews",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads captures of live-news pages: live blogs, briefings, tickers, articles.",
    subcommands = HelpCommand.class,
    footer = {
      "",
      "Exit status:",
      "  0  everything was read",
      "  1  some input could not be opened or decoded; the others were read",
      "  2  wrong usage; nothing was written",
      "",
      "Examples:",
      "  livenews parse --format text page.html",
      "  livenews parse --out parsed captures/",
      "  livenews explain page.html",
      "",
      "'livenews help COMMAND' tells more about a command."
    })
public final class Livenews implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private Livenews() {}

  /** Shows the usage, since no command was named. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Status.USAGE;
  }

  /** Runs the command with the formats that are installed, and ends the process. */
  public static void main(String[] args) {
    CommandLine command = command(new SystemTerminal(), LiveNewsParser::withInstalledFormats);
    System.exit(command.execute(args));
  }

  /**
   * Returns the command.
   *
   * @param terminal where it reads from and writes to
   * @param parser gives the parser when it is needed
   */
  static CommandLine command(Terminal terminal, Supplier<LiveNewsParser> parser) {
    CommandLine command =
        new CommandLine(new Livenews())
            .addSubcommand(new Parse(terminal, parser))
            .addSubcommand(new Explain(terminal, parser))
            .addSubcommand(new Formats(terminal, parser));
    return command
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, words) -> misused(e))
        .setExecutionExceptionHandler((e, c, parsed) -> failed(e, c));
  }

  private static int misused(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("livenews: " + Printable.indented(String.valueOf(e.getMessage())));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows the usage.");
    err.flush();
    return Status.USAGE;
  }

  private static int failed(Exception e, CommandLine command) {
    if (e instanceof OutputFailure failure) {
      if (failure.isBrokenPipe()) {
        return Status.READ;
      }
      command
          .getErr()
          .println(
              "livenews: standard output: cannot be written ("
                  + Printable.line(failure.reason())
                  + "); make room or write elsewhere with --out");
    } else {
      command.getErr().println("livenews: " + Printable.line(Reading.bug(e)));
    }
    command.getErr().flush();
    return Status.UNREADABLE;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
