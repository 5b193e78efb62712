package org.livenews.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.livenews.LiveNewsParser;
import org.livenews.spi.FormatAdapter;
import picocli.CommandLine.Command;

/** Lists the formats that are installed. */
@Command(
    name = "formats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the formats that are installed: id, class and what it reads.",
    footer = {
      "",
      "'livenews parse --as ID' reads with one of them alone.",
      "",
      "Example:",
      "  livenews formats"
    })
final class Formats implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<LiveNewsParser> parser;

  Formats(Terminal terminal, Supplier<LiveNewsParser> parser) {
    this.terminal = terminal;
    this.parser = parser;
  }

  @Override
  public Integer call() {
    List<FormatAdapter> formats =
        parser.get().formats().stream().sorted(Comparator.comparing(FormatAdapter::id)).toList();
    StringBuilder out = new StringBuilder();
    int ids = widest(formats.stream().map(f -> Printable.line(f.id())).toList());
    int origins = widest(formats.stream().map(Formats::origin).toList());
    for (FormatAdapter format : formats) {
      out.append(Wrapping.padded(Printable.line(format.id()), ids + 2))
          .append(Wrapping.padded(origin(format), origins + 2))
          .append(Printable.line(format.description()))
          .append('\n');
    }
    StandardOutput.print(
        terminal, formats.isEmpty() ? "No formats are installed.\n" : out.toString());
    return Status.READ;
  }

  /** Returns the class, behind its module where it has one. */
  private static String origin(FormatAdapter format) {
    Class<?> type = format.getClass();
    return Optional.ofNullable(type.getModule().getName()).map(m -> m + "/").orElse("")
        + type.getName();
  }

  private static int widest(List<String> words) {
    return words.stream().mapToInt(Wrapping::columns).max().orElse(0);
  }
}
