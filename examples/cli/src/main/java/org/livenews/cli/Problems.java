package org.livenews.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Says on standard error what went wrong with single inputs, and remembers that something did. Not
 * safe for use by several threads.
 */
final class Problems {

  private final OutputStream err;
  private final List<String> kept = new ArrayList<>();
  private boolean keeping;
  private boolean any;

  Problems(OutputStream err) {
    this.err = err;
  }

  /** Keeps what is reported from now on back until {@link #release}. */
  void keep() {
    keeping = true;
  }

  /** Says what was kept back, and keeps no longer. */
  void release() {
    keeping = false;
    kept.forEach(this::say);
    kept.clear();
  }

  /** Reports a problem. */
  void report(String name, String problem) {
    any = true;
    String line = "livenews: " + Printable.line(name) + ": " + Printable.line(problem) + "\n";
    if (keeping) {
      kept.add(line);
    } else {
      say(line);
    }
  }

  /** Reports that a file could not be read or written. */
  void report(String name, IOException e) {
    report(name, describe(e));
  }

  /** Returns the exit status: {@link Status#READ} or {@link Status#UNREADABLE}. */
  int status() {
    return any ? Status.UNREADABLE : Status.READ;
  }

  private void say(String line) {
    try {
      err.write(line.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what happened and what can be done about it. */
  static String describe(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file; check the name";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied; check the permissions of the file and its folders";
    }
    if (e instanceof FileSystemLoopException) {
      return "the folder contains itself; remove the link that leads back";
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "cannot be unpacked, it is damaged or cut short; fetch it anew or unpack it by hand ("
          + message(e)
          + ")";
    }
    return message(e);
  }

  private static String message(IOException e) {
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
