package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;

/** What markup tells of parts of a page and its updates, one small page each. */
class MarkedPartsTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final String ARTICLE =
      """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The night at the lock",
      "datePublished": "2024-02-02T17:00:00Z",
      "author": [{"@type": "Person", "name": "Edda Marlow"}]}</script>
      """;

  private static final List<String> HOURS =
      List.of(
          "<p><b>15.10:</b> The barge leaves the upper harbour with forty sheep on board.</p>",
          "<p><b>16.30:</b> The lower gate jams, and the keeper telephones for a diver.</p>",
          "<p><b>18.00:</b> The baker brings bread for the crew and hay for the sheep.</p>",
          "<p><b>20.45:</b> A vet comes aboard. One sheep more is counted than before.</p>",
          "<p><b>22.15:</b> The diver finds an umbrella in the hinge of the gate.</p>",
          "<p><b>02.20:</b> The gate opens, and the barge goes on to the mill.</p>");

  private static ParseResult parse(String html) {
    return PARSER.parse(Capture.html("<html><body>" + html + "</body></html>"));
  }

  /** Headline, authors and text of each update. */
  private static List<String> read(String html) {
    return parse(html).updates().stream().map(MarkedPartsTest::line).toList();
  }

  private static String line(Update update) {
    return String.join(
        " | ",
        update.headline().orElse("-"),
        String.join(", ", update.attributions().stream().map(Attribution::name).toList()),
        update.body().toText().replace('\n', ' ').strip());
  }

  private static String night(String title, List<String> hours) {
    return ARTICLE
        + "<main><h1>"
        + title
        + "</h1><p>For eleven hours a barge lay in the lock of Ottermouth. Here is how it went.</p>"
        + "<p>It was to be a trip of forty minutes, and it became a night to remember.</p>"
        + String.join("", hours)
        + "<p>The keeper has asked for a net over the hinge.</p></main>";
  }

  private static PageKind kind(String html) {
    return parse(html).page().kind();
  }

  @Test
  void whatIsToldHourByHourWhenAllIsOverIsAnArticle() {
    assertEquals(PageKind.ARTICLE, kind(night("The night at the lock", HOURS)));
  }

  @Test
  void whatCallsItselfLiveOrHasItsNewestOnTopIsNone() {
    assertEquals(PageKind.LIVE_BLOG, kind(night("The lock: live updates", HOURS)));
    List<String> newestFirst = HOURS.stream().sorted(Comparator.reverseOrder()).toList();
    assertEquals(PageKind.LIVE_BLOG, kind(night("The night at the lock", newestFirst)));
  }

  @Test
  void timesInTheHeaderOfTheSiteBeginNoUpdates() {
    String band =
        "<header><nav><a href='/'>Home</a></nav><ul><li><time>17:10</time> <a href='/a'>Tea is"
            + " dearer</a></li><li><time>17:04</time> <a href='/b'>Bear named</a></li></ul></header>";
    String page =
        "<main><h1>Flood in Brinmoor: live updates</h1>"
            + "<p>17:02 The bridge is open. Lorries may use it too from noon on, says the mayor.</p>"
            + "<p>16:05 The river falls. It fell by a metre in the night, say the engineers.</p>"
            + "<p>14:48 The ferry is back. It crosses the bay each hour again until the evening.</p>"
            + "<p>13:20 The school is dry. Lessons begin on Monday, and all children may come.</p>"
            + "<p>11:33 The market is moved to the hill, where the ground is dry enough.</p></main>";
    assertEquals(read(page), read(band + page));
    assertEquals(5, read(page).size());
  }

  @Test
  void ruleBehindTheLastUpdateEndsIt() {
    assertEquals(
        List.of(
            "- |  | The bridge is open. Lorries may use it too from noon on.",
            "- |  | The river falls. It fell by a metre in the night."),
        read(
            "<main><h1>Flood in Brinmoor: live updates</h1>"
                + "<p>17:02 The bridge is open. Lorries may use it too from noon on.</p>"
                + "<p>16:05 The river falls. It fell by a metre in the night.</p>"
                + "<hr><p>EARLIER STORY:</p><p>The river rose on Monday after a week of rain.</p>"
                + "</main>"));
  }

  @Test
  void lineThatShowsTheAuthorOfAnArticleIsNoText() {
    Update article =
        parse(
                ARTICLE
                    + "<main><h1>The night at the lock</h1><div><span>Published: 2.2.2024</span>"
                    + " <span>Edda Marlow</span> <span>Harbour desk</span></div>"
                    + "<p>For eleven hours a barge lay in the lock of Ottermouth with forty sheep.</p>"
                    + "<p>The keeper has asked for a net over the hinge of the lower gate.</p></main>")
            .updates()
            .get(0);
    assertEquals(
        List.of("Edda Marlow"), article.attributions().stream().map(Attribution::name).toList());
    assertTrue(article.body().toText().startsWith("For eleven hours"));
  }

  private static String node(String clock, String title, String text) {
    return """
        <div class="row"><div class="submitted"><span property="dc:date dc:created"
        content="2024-04-21T%s:00+02:00">21.04.2024 - %s</span>
        <span>autor: <span property="foaf:name">Iwona Zarek</span></span></div>
        <h2 property="dc:title"><a href="/n/%s">%s</a></h2><div><p>%s</p></div></div>
        """
        .formatted(clock, clock, clock, title, text);
  }

  @Test
  void termsOfRdfaTellHeadlineAndTime() {
    ParseResult result =
        parse(
            "<main><h1>Wybory na żywo</h1>"
                + node(
                    "06:30",
                    "Dzień dobry",
                    "Za pół godziny otwarte zostaną lokale wyborcze w całym mieście, a nad rzeką stoi mgła.")
                + node(
                    "07:05",
                    "Lokale otwarte",
                    "Wszystkie lokale otwarto punktualnie o siódmej, tylko w jednej komisji zabrakło długopisów.")
                + "<div class='row'><h2>Czytaj też</h2><ul><li><div><a href='/x'>Stara debata</a></div>"
                + "<div>18.04.2024 - 20:10</div></li></ul></div>"
                + node(
                    "10:40",
                    "Awaria windy",
                    "W szkole zepsuła się winda, ale naprawiono ją przed południem i znów działa.")
                + "</main>");
    assertEquals(
        List.of("Dzień dobry", "Lokale otwarte", "Awaria windy"),
        result.updates().stream().map(u -> u.headline().orElse("-")).toList());
    assertEquals(
        List.of("2024-04-21T04:30:00Z", "2024-04-21T05:05:00Z", "2024-04-21T08:40:00Z"),
        result.updates().stream()
            .map(u -> u.time().instant().map(Instant::toString).orElse("-"))
            .toList());
    assertEquals("Iwona Zarek", result.updates().get(0).attributions().get(0).name());
  }

  @Test
  void cardsAndListsOfOtherStoriesAreNoText() {
    String first =
        "<article><time>14:46</time><h3>The bridge is open</h3>"
            + "<p>Lorries may use it too from noon on.</p>%s</article>";
    String second =
        "<article><time>13:05</time><h3>The river falls</h3>"
            + "<p>It fell by a metre in the night.</p></article>";
    String head = "<main><h1>Flood in Brinmoor: live updates</h1>";
    List<String> plain = read(head + first.formatted("") + second + "</main>");
    for (String other :
        List.of(
            "<div><div>Science</div><a href='/s'><h3>Why do storks return?</h3></a>"
                + "<p>We asked a friend of birds about weather, wires and frogs.</p></div>",
            "<section><a href='/s'><div><span>27.03.23 02:05 min</span><h3>On the quay</h3></div></a>"
                + "</section>",
            "<div><p>Leia também:</p><ul><li><a href='/s'>A ponte antiga</a></li>"
                + "<li><a href='/t'>O rio e a cidade</a></li></ul></div>")) {
      assertEquals(plain, read(head + first.formatted(other) + second + "</main>"), other);
    }
  }

  @Test
  void cellsWithoutAMinuteAreUpdatesToo() {
    String cell = "<div class='r%s'><div class='min'>%s</div><div class='tx'>%s</div></div>";
    String page =
        "<main><h1>Rovers v Wanderers 1:1</h1><div>"
            + cell.formatted(
                "", "end", "<p>The referee ends it. Both sides leave with a point.</p>")
            + cell.formatted(
                " goal", "90+3′", "<b class='r-title'>GOAL! 1:1</b><p>The keeper heads it in.</p>")
            + cell.formatted("", "71′", "<p>The crowd grows restless in the rain.</p>")
            + cell.formatted(
                " goal", "12′", "<b class='r-title'>GOAL! 0:1</b><p>A long ball drops in.</p>")
            + cell.formatted("", "", "<p>Good afternoon from the ground. The sun is out.</p>")
            + "</div></main>";
    assertEquals(
        List.of("end", "90+3′", "71′", "12′", ""),
        parse(page).updates().stream().map(Update::time).map(UpdateTime::text).toList());
    assertEquals(
        List.of("-", "GOAL! 1:1", "-", "GOAL! 0:1", "-"),
        parse(page).updates().stream().map(u -> u.headline().orElse("-")).toList());
  }

  private static List<Optional<Instant>> stated(String state) {
    String page =
        "<main><h1>Flood in Brinmoor: live updates</h1>"
            + "<div id='b-1'><time>3 minutes ago</time><h3>The bridge is open</h3>"
            + "<p>Lorries may use it too from noon on.</p></div>"
            + "<div id='b-2'><time>1 hour ago</time><h3>The river falls</h3>"
            + "<p>It fell by a metre in the night.</p></div></main>";
    return parse(page + "<script>window.__STATE__=" + state + "</script>").updates().stream()
        .map(u -> u.time().instant())
        .toList();
  }

  @Test
  void stateOfThePageDatesTheUpdatesItNames() {
    assertEquals(
        List.of(
            Optional.of(Instant.ofEpochSecond(1726327660)),
            Optional.of(Instant.ofEpochSecond(1726324080))),
        stated(
            "{\"blocks\":[{\"id\":\"b-1\",\"data\":{\"published_at\":1726327660}},"
                + "{\"id\":\"b-2\",\"data\":{\"published_at\":1726324080}}]}"));
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        stated("{\"blocks\":[{\"id\":\"b-1\",\"data\":{\"published_at\":1726327660}}]}"));
  }
}
