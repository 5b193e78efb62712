package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
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
  void boxesBesideTheTitleAreNoUpdates() {
    String box =
        "<div><div>The ferry stays in the harbour tonight, and nobody knows when it will leave"
            + " again, says the master of the port.<div>0:40</div></div></div>";
    String page =
        "<div><div>Harbour</div></div><div>" + box + box + "<h1>Storm over the bay</h1></div>";
    LivePage read = PARSER.parse(Capture.html(page)).page();
    assertEquals("generic-blog", read.format());
    assertEquals(PageKind.ARTICLE, read.kind());
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

  @Test
  void namesWithTheTimeAtTheEnd() {
    assertEquals(
        List.of(
            "14:46 | The bridge is open | Ada Larkin | Lorries may use it too from noon on.",
            "13:05 | The river falls | Ivor Kemble | It fell by a metre in the last night.",
            "12:20 | The ferry is back | Ada Larkin | It crosses the bay each hour again.",
            "11:35 | The pier is closed | Mabel Fenwick | Its planks must be mended before Easter."),
        read(
            """
            <article><h3>The bridge is open</h3><p>Lorries may use it too from noon on.</p>
            <div><a href="/ada">Ada Larkin</a> <time>14:46</time></div></article>
            <article><h3>The river falls</h3><p>It fell by a metre in the last night.</p>
            <div><a href="/ivor">Ivor Kemble</a> <time>13:05</time></div></article>
            <article><h3>The ferry is back</h3><p>It crosses the bay each hour again.</p>
            <div><a href="/ada">Ada Larkin</a> <time>12:20</time></div></article>
            <article><h3>The pier is closed</h3><p>Its planks must be mended before Easter.</p>
            <div><a href="/mabel">Mabel Fenwick</a> <time>11:35</time></div></article>
            """));
  }

  @Test
  void textAndTimesInElementsOfOneName() {
    assertEquals(
        List.of(
            "14:46 | - |  | Lorries may use the bridge too from noon on.  It is wet.",
            "13:05 | - |  | The river fell by a metre in the night.  It is cold.",
            "12:20 | - |  | The ferry crosses the bay each hour again.  It is late."),
        read(
            """
            <article><div>Lorries may use the bridge too from noon on.<br><br>It is wet.</div>
            <div><time>14:46</time></div></article>
            <article><div><div>The river fell by a metre in the night.<br><br>It is cold.</div>
            <div><time>13:05</time></div></div></article>
            <article><div><div>The ferry crosses the bay each hour again.<br><br>It is late.</div>
            <div><time>12:20</time></div></div></article>
            """));
  }
}
