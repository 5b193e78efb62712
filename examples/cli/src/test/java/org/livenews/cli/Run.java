package org.livenews.cli;

import org.livenews.LiveNewsParser;
import org.livenews.spi.Claim;

/**
 * What came of running the command.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  /** Runs the command with two formats, {@code lines} and {@code other}, which claims nothing. */
  static Run of(FakeTerminal terminal, String... words) {
    LiveNewsParser parser =
        LiveNewsParser.builder()
            .format(new LineFormat("lines", Claim.STRUCTURE))
            .format(new LineFormat("other", Claim.NO))
            .build();
    int status = Livenews.command(terminal, () -> parser).execute(words);
    return new Run(status, terminal.output(), terminal.errors());
  }

  static Run of(String... words) {
    return of(new FakeTerminal(), words);
  }
}
