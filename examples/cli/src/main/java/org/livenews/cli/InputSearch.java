package org.livenews.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the pages that operands of the command stand for. A file stands for itself, a folder for
 * the files below it with a known extension, {@code -} for standard input. Hidden files and folders
 * are passed over in folders; links to files are followed, links to folders are not. A file that is
 * reached twice is taken once. What cannot be found is reported.
 */
final class InputSearch {

  /** The extensions of the files that are taken from folders. */
  static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "json", "txt", "text", "md");

  private final Optional<Path> excluded;
  private final Problems problems;
  private final Map<Path, Input> found = new LinkedHashMap<>();

  /**
   * Returns a search.
   *
   * @param excluded a folder that is passed over inside other folders
   * @param problems where it is said what could not be found
   */
  InputSearch(Optional<Path> excluded, Problems problems) {
    this.excluded = excluded.map(InputSearch::identity);
    this.problems = problems;
  }

  /** Returns the pages in the order of the operands, those of a folder sorted by path. */
  List<Input> inputs(List<String> operands) {
    List<Input> inputs = new ArrayList<>();
    for (String operand : operands) {
      if (operand.equals("-")) {
        inputs.add(Input.STANDARD);
      } else {
        inputs.addAll(named(operand));
      }
    }
    return inputs;
  }

  private List<Input> named(String operand) {
    try {
      Path path = Path.of(operand);
      if (Files.isDirectory(path)) {
        return folder(path);
      }
      if (!Files.exists(path)) {
        throw new NoSuchFileException(operand);
      }
      return fresh(path);
    } catch (InvalidPathException e) {
      problems.report(
          operand,
          "is no name that this system can open ("
              + e.getReason()
              + "); where it has letters outside ASCII, set a UTF-8 locale such as LC_ALL=C.UTF-8");
    } catch (IOException e) {
      problems.report(operand, e);
    }
    return List.of();
  }

  private List<Input> folder(Path folder) throws IOException {
    Set<Path> files = new TreeSet<>();
    Files.walkFileTree(folder, new Visitor(folder, files));
    if (files.isEmpty()) {
      problems.report(
          folder.toString(),
          "holds nothing to read; pages are files ending in "
              + String.join(", ", new TreeSet<>(EXTENSIONS))
              + " (also with .gz) whose names begin with no dot");
    }
    List<Input> inputs = new ArrayList<>();
    files.forEach(f -> inputs.addAll(fresh(f)));
    return inputs;
  }

  private List<Input> fresh(Path file) {
    Input input = Input.of(file);
    return found.putIfAbsent(identity(file), input) == null ? List.of(input) : List.of();
  }

  /** Returns the one name of a file: without links where it exists. */
  static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  static boolean isKnown(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = unpacked.lastIndexOf('.');
    return dot > 0 && EXTENSIONS.contains(unpacked.substring(dot + 1));
  }

  /** Gathers the files of one folder. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Set<Path> files;

    Visitor(Path top, Set<Path> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean skipped =
          !folder.equals(top)
              && (isHidden(folder) || excluded.equals(Optional.of(identity(folder))));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isKnown(file.getFileName().toString()) && !isHidden(file) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.report(file.toString(), e);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      try {
        return file.getFileName().toString().startsWith(".") || Files.isHidden(file);
      } catch (IOException e) {
        return false;
      }
    }
  }
}
