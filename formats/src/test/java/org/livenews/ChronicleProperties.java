package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;

/** Paragraphs that begin with clocks are an article or a live blog by their order. */
class ChronicleProperties {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final int SHORT_OF_A_DAY = 1439;

  @Property(tries = 40)
  void toldForwardByAnArticleTheyAreItsText(
      @ForAll @Size(min = 6, max = 14) Set<@IntRange(max = SHORT_OF_A_DAY) Integer> minutes) {
    List<Integer> hours = minutes.stream().sorted().toList();
    assertEquals(PageKind.ARTICLE, kind(hours));
  }

  @Property(tries = 40)
  void toldBackwardTheyAreUpdates(
      @ForAll @Size(min = 6, max = 14) Set<@IntRange(max = SHORT_OF_A_DAY) Integer> minutes) {
    List<Integer> hours = minutes.stream().sorted(Collections.reverseOrder()).toList();
    assertEquals(PageKind.LIVE_BLOG, kind(hours));
  }

  private static PageKind kind(List<Integer> minutes) {
    String hours =
        minutes.stream()
            .map(
                m ->
                    "<p><b>%02d:%02d</b> ".formatted(m / 60, m % 60)
                        + "The keeper of the lower gate winds on in the rain.</p>")
            .collect(Collectors.joining());
    String page =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>"
            + "<main><h1>The night at the lock</h1>"
            + "<p>For eleven hours a barge lay in the lock of Ottermouth. Here is how it went.</p>"
            + "<p>It was to be a trip of forty minutes, and it became a night to remember.</p>"
            + hours
            + "</main>";
    return PARSER.parse(Capture.html(page)).page().kind();
  }
}
