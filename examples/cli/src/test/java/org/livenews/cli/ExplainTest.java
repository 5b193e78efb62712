package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code livenews explain}: a line for each segment. */
class ExplainTest {

  private static final String LONG = "word ".repeat(40).strip();

  @Test
  void eachSegmentHasALine() {
    Run run = explain("Head\n\nNews", "explain", "-");
    assertEquals(0, run.status());
    List<String> lines = run.out().lines().toList();
    int table = lines.indexOf("") + 1;
    assertTrue(lines.get(table).matches("block +role +update +reason +text"), run.out());
    assertTrue(lines.get(table + 1).matches("0 +headline +- +- +Head"), run.out());
    assertTrue(lines.get(table + 2).matches("1 +headline +#1 \\S+ +- +News"), run.out());
  }

  @Test
  void textIsCutToTheWidthUnlessFull() {
    Run cut = explain(LONG, "explain");
    assertTrue(cut.out().contains("…"), cut.out());
    assertTrue(cut.out().lines().allMatch(l -> Wrapping.columns(l) <= 80), cut.out());
    assertTrue(explain(LONG, "explain", "--full").out().contains("  " + LONG + "\n"));
  }

  @Test
  void diagnosticsFollow() {
    Run run = explain("unreadable", "explain");
    assertEquals(1, run.status());
    assertTrue(
        run.out().contains("\nDiagnostics\nwarning NOT_TEXT: looks like noise\n"), run.out());
  }

  @Test
  void missingFilesAreNamed() {
    Run run = Run.of("explain", "missing.html");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("livenews: missing.html: "), run.err());
  }

  private static Run explain(String page, String... words) {
    return Run.of(new FakeTerminal().piped(page.getBytes(StandardCharsets.UTF_8)), words);
  }
}
