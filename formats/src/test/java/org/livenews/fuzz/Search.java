package org.livenews.fuzz;

import java.util.List;

/** How to search for inputs. */
enum Search {
  /** Weighs comparisons, and how often each branch is taken: for targets of little code. */
  CLOSE(),
  /**
   * Weighs which branches are taken and nothing else: for targets that read whole pages, where the
   * weighing would cost more than the reading. The dictionary gives what is compared.
   */
  WIDE("--trace=cov", "-entropic=0", "-use_counters=0");

  private final List<String> options;

  Search(String... options) {
    this.options = List.of(options);
  }

  /** Returns the options of the engine. */
  List<String> options() {
    return options;
  }
}
