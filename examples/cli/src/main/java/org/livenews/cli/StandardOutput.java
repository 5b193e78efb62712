package org.livenews.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.livenews.ParseResult;

/** Writes pages to standard output, each flushed when it is whole. */
final class StandardOutput implements Destination {

  private final Terminal terminal;
  private final OutputFormat format;
  private final boolean alone;

  /**
   * Returns a destination.
   *
   * @param alone whether there is one page only
   */
  StandardOutput(Terminal terminal, OutputFormat format, boolean alone) {
    this.terminal = terminal;
    this.format = format;
    this.alone = alone;
  }

  @Override
  public void write(Input input, ParseResult result) {
    print(
        terminal,
        alone ? format.alone(result, terminal) : format.among(result, input.name(), terminal));
  }

  /**
   * Prints text.
   *
   * @throws OutputFailure if standard output refuses
   */
  static void print(Terminal terminal, String text) {
    try {
      terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }
}
