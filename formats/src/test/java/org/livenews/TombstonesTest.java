package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Capture;
import org.livenews.model.Dropped;
import org.livenews.model.PageKind;
import org.livenews.model.Update;

/** An update that was taken back is none, whoever reads the page. */
class TombstonesTest {

  private static final LiveNewsParser ALL = LiveNewsParser.withInstalledFormats();

  private static final String TAKEN_BACK = "The pier has not burned down after all.";

  private static String item(String id, String attribute, String clock, String text) {
    return "<div id='%s' %s><p>%s</p><h2>News of the pier</h2><p>%s</p></div>"
        .formatted(id, attribute, clock, text);
  }

  private static final String ITEMS =
      item("u5", "", "14:20", "The harbour master walks the pier from end to end with a lamp.")
          + item("u4", "data-tombstone", "14:05", TAKEN_BACK)
          + item("u3", "", "13:40", "Smoke is seen over the water; it may be a kipper house.")
          + item("u2", "", "13:10", "Two boats go out to look, and one of them comes back.")
          + item("u1", "data-tombstone=''", "12:50", TAKEN_BACK + " Nor the hut.");

  private static ParseResult read(LiveNewsParser parser, String meta, String list) {
    return parser.parse(
        Capture.html(
            "<html><head>"
                + meta
                + "</head><body><main><h1>Pier of Norvale: live updates</h1>"
                + list.formatted(ITEMS)
                + "</main></body></html>"));
  }

  private static void assertTakenBack(ParseResult read) {
    assertEquals(PageKind.LIVE_BLOG, read.page().kind());
    assertEquals(
        List.of("u5", "u3", "u2"),
        read.updates().stream().map(Update::id).map(id -> id.value()).toList());
    List<String> dropped =
        read.dropped().stream()
            .filter(d -> d.reason() == Dropped.Reason.DELETED)
            .map(Dropped::text)
            .toList();
    assertTrue(dropped.contains(TAKEN_BACK), read.dropped()::toString);
    assertTrue(dropped.contains(TAKEN_BACK + " Nor the hut."), read.dropped()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>%s</div>",
        "<section><div><div>%s</div></div></section>",
        "<amp-live-list id='l'><div items>%s</div></amp-live-list>"
      })
  void ofSiblings(String list) {
    assertTakenBack(read(ALL, "", list));
    assertTakenBack(read(ALL.readAs("generic-blog"), "", list));
  }

  @Test
  void thatLinkedDataStillTellsOf() {
    String post =
        "{\"@type\":\"BlogPosting\",\"url\":\"https://norvale.example/pier#%s\",\"articleBody\":\"%s\"}";
    String meta =
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
            + post.formatted("u4", "Fire! The pier of Norvale burns from end to end, we hear.")
            + "]}</script>";
    assertTakenBack(read(ALL.readAs("generic-blog"), meta, "<div>%s</div>"));
  }

  @Test
  void ofTimeLines() {
    String mark = "<p data-tombstone>";
    String html =
        "<main><h1>Pier of Norvale: live updates</h1><p>14:20</p><p>The lamp is lit, and seen.</p>"
            + (mark + "14:05</p>" + mark + TAKEN_BACK + "</p>")
            + "<p>13:40</p><p>Smoke is seen over the water; it may be a kipper house.</p>"
            + "<p>13:10</p><p>Two boats go out to look, and one of them comes back.</p></main>";
    ParseResult read = ALL.parse(Capture.html(html));
    assertEquals(3, read.updates().size());
    assertTrue(read.dropped().contains(new Dropped(TAKEN_BACK, Dropped.Reason.DELETED)));
  }
}
