package org.livenews.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.livenews.ParseResult;

/** Writes each page to a file of its own, all in one folder. */
final class OutputFolder implements Destination {

  /** The output that was asked for cannot be, so nothing is to be written. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private final Path folder;
  private final OutputFormat format;

  /** What was written so far; only a file that is there tells which names mean the same. */
  private final Set<Path> written = new HashSet<>();

  private OutputFolder(Path folder, OutputFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /**
   * Checks that each input can have a file of its own, and makes the folder.
   *
   * @throws Refused if two inputs would write one file, if a file would replace an input, or if the
   *     folder cannot be made
   */
  static OutputFolder of(Path folder, List<Input> inputs, OutputFormat format) throws Refused {
    OutputFolder out = new OutputFolder(folder, format);
    out.check(inputs);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refused(
          "the folder " + folder + " cannot be made (" + reason(folder, e) + "); name another one");
    }
    return out;
  }

  @Override
  public void write(Input input, ParseResult result) throws IOException {
    Path target = target(input);
    if (Files.exists(target) && written.contains(target.toRealPath())) {
      throw new IOException(
          "the page of another input stands in " + target + "; rename one of the two");
    }
    Files.write(target, format.alone(result).getBytes(StandardCharsets.UTF_8));
    written.add(target.toRealPath());
  }

  private Path target(Input input) throws IOException {
    try {
      return folder.resolve(FileName.of(input.stem(), format.extension()));
    } catch (InvalidPathException e) {
      throw new IOException(
          "no file can be made for it (" + e.getReason() + "); set a UTF-8 locale", e);
    }
  }

  private void check(List<Input> inputs) throws Refused {
    Map<Path, Input> sources = new HashMap<>();
    for (Input input : inputs) {
      input.path().ifPresent(p -> sources.put(InputSearch.identity(p), input));
    }
    List<String> faults = new ArrayList<>();
    Map<Path, Input> writers = new HashMap<>();
    for (Input input : inputs) {
      Path target;
      try {
        target = target(input);
      } catch (IOException e) {
        continue; // reported when its turn comes
      }
      Path file = InputSearch.identity(target);
      Input other = writers.putIfAbsent(file, input);
      if (other != null) {
        faults.add(
            Printable.line(
                other.name() + " and " + input.name() + " would both be written to " + target));
      }
      Input source = sources.get(file);
      if (source != null) {
        faults.add(
            Printable.line(input.name() + " would be written over the input " + source.name()));
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(
          String.join("\n", faults)
              + "\nNothing was written. Rename inputs, or give them to several runs with different"
              + " --out folders.");
    }
  }

  private static String reason(Path folder, IOException e) {
    return Files.exists(folder) ? "there is a file of that name" : Problems.describe(e);
  }
}
