package org.livenews.cli;

import java.io.IOException;
import java.util.Optional;
import org.livenews.ParseResult;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;

/**
 * Takes inputs one by one from file to output. Whatever goes wrong with one is reported and does
 * not reach the next.
 */
final class Reading {

  /** What is done with a page that was captured. */
  interface Use {
    /**
     * Reads a capture and writes what comes of it.
     *
     * @throws IOException if it cannot be written
     */
    ParseResult read(Capture capture) throws IOException;
  }

  private final Terminal terminal;
  private final PageOptions options;
  private final Problems problems;

  Reading(Terminal terminal, PageOptions options, Problems problems) {
    this.terminal = terminal;
    this.options = options;
    this.problems = problems;
  }

  /** Does with an input what {@code use} says. */
  void read(Input input, Use use) {
    Optional<Capture> capture = capture(input);
    if (capture.isEmpty()) {
      return;
    }
    try {
      if (isNoText(use.read(capture.get()))) {
        problems.report(
            input.name(), "is no text; give HTML, plain text or JSON, or its --content-type");
      }
    } catch (OutputFailure e) {
      throw e;
    } catch (IOException e) {
      problems.report(input.name(), "cannot be written: " + Problems.describe(e));
    } catch (OutOfMemoryError e) {
      tooBig(input);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      problems.report(input.name(), bug(e));
    }
  }

  private Optional<Capture> capture(Input input) {
    try {
      return Optional.of(options.complete(input.capture(terminal.in())));
    } catch (IOException e) {
      problems.report(input.name(), e);
    } catch (OutOfMemoryError e) {
      tooBig(input);
    }
    return Optional.empty();
  }

  private void tooBig(Input input) {
    problems.report(
        input.name(), "does not fit into memory; give more of it, as in java -Xmx4g -jar …");
  }

  private static boolean isNoText(ParseResult result) {
    return result.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.NOT_TEXT);
  }

  /** Returns what to say about a fault of ours. */
  static String bug(Throwable e) {
    return "a fault in livenews, please report it: " + e;
  }
}
