package org.livenews.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the same pages on this JDK and on another, and compares the digests of the results. */
public final class JdkCheck {

  private JdkCheck() {}

  /**
   * Runs the check; the status is 1 if a file is read differently. Where the other JDK is not
   * there, it says so and succeeds.
   *
   * @param arguments the home of the other JDK, then folders of pages, of which those that are not
   *     there are left out
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path other = Path.of(arguments[0]);
    if (!Files.isExecutable(java(other))) {
      System.out.println(
          "Skipped: there is no JDK at \""
              + other
              + "\"; set JAVA25_HOME, or give -Dlivenews.jdk=/path/to/jdk");
      return;
    }
    List<String> folders =
        Stream.of(arguments).skip(1).filter(f -> Files.isDirectory(Path.of(f))).toList();
    Path home = Path.of(System.getProperty("java.home"));
    List<String> here = digests(home, folders);
    List<String> there = digests(other, folders);
    List<String> different = new ArrayList<>(here);
    different.removeAll(there);
    System.out.println("files: " + here.size() + ", read differently: " + different.size());
    System.out.println("on " + home + " and " + other + ", in " + String.join(", ", folders));
    different.forEach(line -> System.out.println("Different: " + line));
    System.exit(different.isEmpty() && here.size() == there.size() && !here.isEmpty() ? 0 : 1);
  }

  private static Path java(Path home) {
    return home.resolve("bin").resolve("java");
  }

  private static List<String> digests(Path home, List<String> folders)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java(home).toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Digests.class.getName()));
    command.addAll(folders);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(home + " ended with status " + process.exitValue());
    }
    return said.lines().toList();
  }
}
