package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.Dropped;
import org.livenews.model.Update;

/** Ways in which pages set updates apart by elements, one small page each. */
class BoxedUpdatesTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static ParseResult parse(String stream) {
    return PARSER.parse(
        Capture.html("<main><h1>Flood in Brinmoor: live updates</h1>" + stream + "</main>"));
  }

  /** Time, headline, authors and text of each update. */
  private static List<String> read(String stream) {
    return parse(stream).updates().stream().map(BoxedUpdatesTest::line).toList();
  }

  private static String line(Update update) {
    return String.join(
        " | ",
        update.time().text(),
        update.headline().orElse("-"),
        String.join(", ", update.attributions().stream().map(Attribution::name).toList()),
        update.body().toText().replace('\n', ' ').strip());
  }

  @Test
  void timesForThoseWhoHearThePageAndThoseWhoSeeIt() {
    String page =
        """
        <div><div><span>Posted at 14:46</span><span>14:46</span></div>
        <h3>The bridge is open</h3><p>Lorries may use it too from noon on.</p></div>
        <div><div><span>Posted at 13:05</span><span>13:05</span></div>
        <h3>The river falls</h3><p>It fell by a metre in the night.</p></div>
        <div><div><span>Posted at 12:20</span><span>12:20</span></div>
        <h3>The ferry is back</h3><p>It crosses the bay each hour again.</p></div>
        """;
    assertEquals(
        List.of(
            "Posted at 14:46 | The bridge is open |  | Lorries may use it too from noon on.",
            "Posted at 13:05 | The river falls |  | It fell by a metre in the night.",
            "Posted at 12:20 | The ferry is back |  | It crosses the bay each hour again."),
        read(page));
    assertEquals(
        List.of("14:46", "13:05", "12:20"),
        parse(page).dropped().stream()
            .filter(d -> d.reason() == Dropped.Reason.REPEAT)
            .map(Dropped::text)
            .toList());
  }

  @Test
  void timesInFullAndInShort() {
    assertEquals(
        List.of(
            "5 minutes ago | The bridge is open |  | Lorries may use it too from noon on.",
            "2 hours ago | The river falls |  | It fell by a metre in the night."),
        read(
            """
            <article><time><b>5 minutes ago</b> <i>5m ago</i></time>
            <h3>The bridge is open</h3><p>Lorries may use it too from noon on.</p></article>
            <article><time><b>2 hours ago</b> <i>2h ago</i></time>
            <h3>The river falls</h3><p>It fell by a metre in the night.</p></article>
            """));
  }

  @Test
  void termsWithTheirDescriptions() {
    assertEquals(
        List.of(
            "14:46 | The bridge is open |  | Lorries may use it too from noon on.",
            "13:05 | The river falls |  | It fell by a metre in the night.",
            "12:20 | The ferry is back |  | It crosses the bay each hour again."),
        read(
            """
            <dl><dt>14:46</dt><dd><div><h3>The bridge is open</h3>
            <p>Lorries may use it too from noon on.</p></div></dd>
            <dt>13:05</dt><dd><div><h3>The river falls</h3>
            <p>It fell by a metre in the night.</p></div></dd>
            <dt>12:20</dt><dd><div><h3>The ferry is back</h3>
            <p>It crosses the bay each hour again.</p></div></dd></dl>
            """));
  }

  @Test
  void timesBetweenTheElementsOfTheText() {
    assertEquals(
        List.of(
            "14:46 | The bridge is open |  | Lorries may use it too from noon on.",
            "13:05 | The river falls |  | It fell by a metre in the night.",
            "12:20 | The ferry is back |  | It crosses the bay each hour again."),
        read(
            """
            <div><p>14:46</p><section><h3>The bridge is open</h3>
            <p>Lorries may use it too from noon on.</p></section>
            <p>13:05</p><section><h3>The river falls</h3>
            <p>It fell by a metre in the night.</p></section>
            <p>12:20</p><section><h3>The ferry is back</h3>
            <p>It crosses the bay each hour again.</p></section></div>
            """));
  }
}
