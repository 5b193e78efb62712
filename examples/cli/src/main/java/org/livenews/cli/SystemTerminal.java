package org.livenews.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** The terminal that the process was started in. Each question is asked only when needed. */
final class SystemTerminal implements Terminal {

  private static final int MOST_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  private final OutputStream out =
      new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
  private final OutputStream err = new FileOutputStream(FileDescriptor.err);

  @Override
  public InputStream in() {
    return System.in;
  }

  @Override
  public OutputStream out() {
    return out;
  }

  @Override
  public OutputStream err() {
    return err;
  }

  @Override
  public boolean isTyped() {
    return isScreen(SystemStream.Input);
  }

  @Override
  public boolean isStyled() {
    return isEmpty("NO_COLOR") && !isDumb() && isScreen(SystemStream.Output);
  }

  @Override
  public boolean isAnimated() {
    return !isDumb()
        && isScreen(SystemStream.Input)
        && isScreen(SystemStream.Output)
        && isScreen(SystemStream.Error);
  }

  @Override
  public int width() {
    int width = isScreen(SystemStream.Output) ? columns() : 0;
    return width <= 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
  }

  private static boolean isDumb() {
    return "dumb".equals(System.getenv("TERM"));
  }

  private static boolean isEmpty(String variable) {
    return Optional.ofNullable(System.getenv(variable)).orElse("").isEmpty();
  }

  private static boolean isScreen(SystemStream stream) {
    return provider().map(p -> p.isSystemStream(stream)).orElse(false);
  }

  private static int columns() {
    return provider().map(p -> p.systemStreamWidth(SystemStream.Output)).orElse(0);
  }

  /** The provider that needs no native code; it asks the tools {@code test} and {@code stty}. */
  private static Optional<TerminalProvider> provider() {
    try {
      return Optional.of(TerminalProvider.load("exec"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
