package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;

/**
 * Ten times the page costs about ten times as much, counted in bytes that the thread allocates:
 * that count is nearly the same in each run, unlike time. The ratios are printed.
 */
class LinearityTest {

  private static final double BOUND = 13;

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final String SENTENCE = "The rain has not stopped over the bay since morning. ";

  @Test
  void fiftyThousandUpdatesInADump() {
    linear("50,000 updates in a dump", dump(5000, 1), dump(50_000, 1));
  }

  @Test
  void fiftyThousandUpdatesInAPage() {
    linear("50,000 updates in a page", page(5000, 1), page(50_000, 1));
  }

  @Test
  void tenMegabytesOfDump() {
    linear("10 MB of dump", dump(200, 95), dump(200, 950));
  }

  @Test
  void tenMegabytesOfPage() {
    linear("10 MB of page", page(200, 95), page(200, 950));
  }

  @Test
  void tenMegabytesOfArticle() {
    linear("10 MB of article as a dump", article(true, 4700), article(true, 47_000));
    linear("10 MB of article as a page", article(false, 4700), article(false, 47_000));
  }

  /** A dump of so many updates with so many sentences each, four a line. */
  private static Capture dump(int updates, int sentences) {
    StringBuilder out = new StringBuilder("Storm: live updates\n\n");
    for (int i = 0; i < updates; i++) {
      out.append(clock(updates - i)).append("\n\nBridge ").append(i).append(" is closed\n\n");
      for (int s = 0; s < sentences; s += 4) {
        out.append(SENTENCE.repeat(Math.min(4, sentences - s)).strip()).append("\n\n");
      }
    }
    return Capture.text(out.toString());
  }

  /** A page of so many updates with so many sentences each, four a paragraph. */
  private static Capture page(int updates, int sentences) {
    StringBuilder out = new StringBuilder("<h1>Storm: live updates</h1><main>");
    for (int i = 0; i < updates; i++) {
      out.append("<article><time>").append(clock(updates - i)).append("</time><h2>Bridge ");
      out.append(i).append(" is closed</h2>");
      for (int s = 0; s < sentences; s += 4) {
        out.append("<p>").append(SENTENCE.repeat(Math.min(4, sentences - s))).append("</p>");
      }
      out.append("</article>\n");
    }
    return Capture.html(out.append("</main>").toString());
  }

  /** An article of so many paragraphs. */
  private static Capture article(boolean asDump, int paragraphs) {
    String text = SENTENCE.repeat(4).strip();
    return asDump
        ? Capture.text("The bridge is closed\n\n" + (text + "\n\n").repeat(paragraphs))
        : Capture.html(
            "<h1>The bridge is closed</h1><main>"
                + ("<p>" + text + "</p>\n").repeat(paragraphs)
                + "</main>");
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60 % 24, minutes % 60);
  }

  private static void linear(String what, Capture one, Capture ten) {
    PARSER.parse(page(3, 1)); // loads classes
    long costOfOne = allocated(one);
    long costOfTen = allocated(ten);
    double ratio = (double) costOfTen / costOfOne;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d bytes after %,d for a tenth, %.2f times as much%n",
        what,
        costOfTen,
        costOfOne,
        ratio);
    assertTrue(ratio <= BOUND, () -> what + " cost " + ratio + " times as much as a tenth");
  }

  private static long allocated(Capture capture) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    ParseResult result = PARSER.parse(capture);
    long cost = threads.getCurrentThreadAllocatedBytes() - before;
    if (result.page().kind() == PageKind.ARTICLE) {
      assertEquals(1, result.updates().size());
    } else {
      assertTrue(result.updates().size() >= 200, () -> result.updates().size() + " updates");
    }
    return cost;
  }
}
