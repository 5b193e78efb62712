package org.livenews.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output takes no more, so that going on would be in vain. */
final class OutputFailure extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputFailure(IOException cause) {
    super(cause);
  }

  /** Whether the reader of the pipe has gone, which is no fault: {@code head} does it. */
  boolean isBrokenPipe() {
    String message = String.valueOf(getCause().getMessage());
    return message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
