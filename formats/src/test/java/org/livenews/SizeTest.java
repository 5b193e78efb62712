package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Style;
import org.livenews.testkit.Tongue;
import org.livenews.testkit.WellFormed;

/**
 * Big input gives a result, and cost grows with length. The property {@code livenews.megabytes}
 * says how big the biggest dump is.
 */
class SizeTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final int MEGABYTES = Integer.getInteger("livenews.megabytes", 20);

  private static ParseResult parsed(Capture capture) {
    ParseResult result = assertTimeoutPreemptively(GENEROUS, () -> PARSER.parse(capture));
    assertEquals(List.of(), WellFormed.faults(result));
    return result;
  }

  /** A dump of about so many characters: the updates of a generated one over and over. */
  private static String dump(Style style, int length) {
    Dump dump = Dumps.of(11, style, Tongue.EN, 14);
    String updates =
        dump.cut().updates().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    String head = String.join("\n", dump.cut().head());
    return head + "\n" + (updates + "\n").repeat(length / updates.length() + 1);
  }

  @Test
  void megabytesOfDump() {
    ParseResult result = parsed(Capture.text(dump(Style.CLOCK_LINE, MEGABYTES << 20)));
    boolean cut =
        result.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.LIMIT_REACHED);
    assertTrue(cut || result.updates().size() > 1000, () -> result.updates().size() + " updates");
  }

  @Test
  void megabytesOfNothingInParticular() {
    ParseResult result = parsed(Capture.text("rain and wind ".repeat((MEGABYTES << 20) / 14)));
    assertFalse(result.diagnostics().isEmpty());
  }

  @Test
  void aLineOfTenMegabytes() {
    String line = "The rain has not stopped since the morning. ".repeat((10 << 20) / 44);
    ParseResult result = parsed(Capture.text("Flood: live updates\n\n" + line + "\n\nThe end"));
    assertFalse(result.diagnostics().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        " ",
        "•\n",
        "12:30\n",
        "12:30 ",
        "[",
        "(",
        "(a",
        "“",
        "\u00A0",
        "a ",
        "A B C, ",
        "By ",
        "From CNN’s ",
        "https://",
        "1 ",
        "- ",
        "\u200B",
        "😀",
        "\uD800",
        "12:30: Rain.\n",
        "Rain\n"
      })
  void halfAMegabyteOfTheSame(String piece) {
    parsed(Capture.text(piece.repeat((1 << 19) / piece.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<b>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<a href=x>",
        "<",
        "&",
        "<!--",
        "<img alt=x>",
        "<time>",
        "<p>12:30</p>",
        "<article><h2>Rain</h2><p>12:30</p>"
      })
  void fiftyThousandTags(String tag) {
    parsed(Capture.html(tag.repeat(50_000)));
  }

  /**
   * Twice the dump takes twice the memory, counted in bytes that the thread allocates. That count
   * is nearly the same in each run, unlike time.
   */
  @ParameterizedTest
  @ValueSource(strings = {"CLOCK_LINE", "HEADINGS", "PM_BODY", "RELATIVE_LINE"})
  void costGrowsWithTheDump(Style style) {
    linear(n -> dump(style, n * 300_000));
  }

  @Test
  void costGrowsWithTheLine() {
    linear(n -> "Flood: live\n\n" + "The rain has not stopped. ".repeat(n * 20_000));
  }

  @Test
  void costGrowsWithTheNumberOfBullets() {
    linear(
        n ->
            IntStream.range(0, n * 5000)
                .mapToObj(i -> "  • The water stands at " + i + " centimetres.")
                .collect(Collectors.joining("\n")));
  }

  private static void linear(IntFunction<String> dumpOfSize) {
    Capture one = Capture.text(dumpOfSize.apply(1));
    Capture two = Capture.text(dumpOfSize.apply(2));
    parsed(one);
    parsed(two);
    long costOfOne = allocated(one);
    long costOfTwo = allocated(two);
    assertTrue(
        costOfTwo < 2.6 * costOfOne,
        () -> "twice the dump cost " + costOfTwo + " bytes after " + costOfOne);
  }

  private static long allocated(Capture capture) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    PARSER.parse(capture);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
