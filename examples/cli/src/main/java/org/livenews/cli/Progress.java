package org.livenews.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run over many files has come, where somebody is there to see it. */
final class Progress implements AutoCloseable {

  /** From so many files on there is a bar. */
  static final int MANY = 10;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Returns progress that shows nothing. */
  static Progress none() {
    return new Progress(Optional.empty());
  }

  /** Returns progress over {@code files} files; it is shown if they are many on a terminal. */
  static Progress over(int files, Terminal terminal) {
    if (files < MANY || !terminal.isAnimated()) {
      return none();
    }
    PrintStream err = new PrintStream(terminal.err(), true, StandardCharsets.UTF_8);
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(files)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, Terminal.DEFAULT_WIDTH - 1))
                .build()));
  }

  /** Whether a bar is on the screen. */
  boolean isShown() {
    return bar.isPresent();
  }

  /** Counts one file. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
