package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output is UTF-8, whatever the platform says. */
class CharsetTest {

  @TempDir private Path folder;

  @Test
  void outputIsUtf8UnderAnotherCharset() throws IOException, InterruptedException {
    Path page = Files.writeString(folder.resolve("page.txt"), "Zwölf Boxkämpfer 中文");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=US-ASCII",
            "-Dstdout.encoding=US-ASCII",
            "-cp",
            System.getProperty("java.class.path"),
            Livenews.class.getName(),
            "explain",
            page.toString());
    builder.environment().put("LC_ALL", "C");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertTrue(output.contains("Zwölf Boxkämpfer 中文"), output);
  }
}
