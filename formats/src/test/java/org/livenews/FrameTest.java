package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;
import org.livenews.model.Dropped;

/** What stands around the updates of a page, in plain examples. */
class FrameTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final String UPDATES =
      """
      14:05

      Harbour of Norvale closed after storm

      The harbour master said that no ship would leave before the evening.

      13:40

      School in Brinmoor opens its doors

      Parents waited in front of the gates from seven in the morning.

      13:10

      Bridge at Quillport under water

      Lorries were sent back to the ring road by the police.
      """;

  private static ParseResult read(String... parts) {
    return PARSER.parse(Capture.text(String.join("\n\n", parts)));
  }

  private static List<String> dropped(ParseResult result, Dropped.Reason reason) {
    return result.dropped().stream().filter(d -> d.reason() == reason).map(Dropped::text).toList();
  }

  @Test
  void keyEventsRepeatUpdates() {
    ParseResult result =
        read(
            "Live updates: Storm over the coast",
            "Key events",
            "• 14:05 Harbour of Norvale closed after storm",
            "• 13:10 Bridge at Quillport under water",
            UPDATES);
    assertEquals(3, result.updates().size());
    assertEquals(List.of(), result.page().keyPoints());
    assertEquals(
        List.of(
            "14:05 Harbour of Norvale closed after storm", "13:10 Bridge at Quillport under water"),
        dropped(result, Dropped.Reason.REPEAT));
  }

  @Test
  void keyEventsWithTimesOfTheirOwnAreNoUpdates() {
    ParseResult result =
        read(
            "Live updates: Storm over the coast",
            "14:05",
            "Harbour of Norvale closed after storm",
            "13:10",
            "Bridge at Quillport under water",
            UPDATES);
    assertEquals(3, result.updates().size());
    assertEquals(4, dropped(result, Dropped.Reason.REPEAT).size());
  }

  @Test
  void keyPointsAreNoHeadlines() {
    ParseResult result =
        read(
            "Live updates: Storm over the coast",
            "• The coast has been without power since the early morning.",
            "• Schools open again one after the other.",
            UPDATES);
    assertEquals(2, result.page().keyPoints().size());
  }

  @Test
  void readersStandBelowTheUpdates() {
    String remark =
        "<div><b>Ada Larkin</b> <span>2 hours ago</span><p>I was there and saw it all.</p></div>";
    String update = "<p>%s</p><p>The harbour master said that ships would wait for the %s.</p>";
    ParseResult result =
        PARSER.parse(
            Capture.html(
                "<h1>Live updates: Storm over the coast</h1>"
                    + update.formatted("14:05", "evening")
                    + update.formatted("13:40", "tide")
                    + update.formatted("13:10", "pilots")
                    + "<h2>4 Comments</h2>"
                    + remark.repeat(4)));
    assertEquals(
        List.of("14:05", "13:40", "13:10"),
        result.updates().stream().map(u -> u.time().text()).toList());
  }

  @Test
  void aLabelDoesNotEndTheLastUpdate() {
    ParseResult result =
        read(
            "Live updates: Storm over the coast",
            UPDATES,
            "12:20",
            "Key event",
            "Mayor of Norvale calls for help",
            "Soldiers are on their way with pumps and sandbags.");
    assertEquals(4, result.updates().size());
    assertEquals(
        "Mayor of Norvale calls for help", result.updates().get(3).headline().orElseThrow());
  }
}
