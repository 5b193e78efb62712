package org.livenews.cli;

import org.livenews.model.Diagnostic;

/** Diagnostics as text. */
final class DiagnosticView {

  private DiagnosticView() {}

  /** Returns code, detail and the update concerned. */
  static String of(Diagnostic d) {
    return d.code() + ": " + d.detail() + d.update().map(u -> " (update " + u + ")").orElse("");
  }
}
