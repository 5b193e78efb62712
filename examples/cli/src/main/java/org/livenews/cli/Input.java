package org.livenews.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.livenews.model.Capture;

/**
 * One page to read.
 *
 * @param name what the user calls it
 * @param path where it is; absent for standard input
 */
record Input(String name, Optional<Path> path) {

  private static final String PACKED = ".gz";

  /** Standard input. */
  static final Input STANDARD = new Input("standard input", Optional.empty());

  /** Returns a file under the name that the user gave it or that its folder gives it. */
  static Input of(Path file) {
    return new Input(file.toString(), Optional.of(file));
  }

  /**
   * Returns the name without folders, without {@code .gz} and without the extension before that;
   * {@code stdin} for standard input.
   */
  String stem() {
    String file =
        path.map(Path::getFileName).map(Path::toString).orElse(path.isPresent() ? name : "stdin");
    if (file.length() > PACKED.length() && file.toLowerCase(Locale.ROOT).endsWith(PACKED)) {
      file = file.substring(0, file.length() - PACKED.length());
    }
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /**
   * Reads the content; gzip is unpacked.
   *
   * @param in standard input
   * @throws IOException if it cannot be read or unpacked
   */
  Capture capture(InputStream in) throws IOException {
    return path.isPresent() ? Capture.of(path.get()) : Capture.of(in, "");
  }
}
