package org.livenews.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output takes no more, so that going on would be in vain. */
final class OutputFailure extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  OutputFailure(IOException cause) {
    super(cause);
    reason = String.valueOf(cause.getMessage());
  }

  /** Returns what the system says of it. */
  String reason() {
    return reason;
  }

  /** Whether the reader of the pipe has gone, which is no fault: {@code head} does it. */
  boolean isBrokenPipe() {
    return reason.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
