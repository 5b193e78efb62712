package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Attribution;
import org.livenews.model.Body;
import org.livenews.model.Capture;
import org.livenews.model.Dropped;
import org.livenews.model.PageKind;
import org.livenews.model.Update;

/** Bylines broken over two lines, and labels inside the element of a headline. */
class BylinesAndBadgesTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final String TEXT =
      "<p>The ferry to the northern islands has stopped for the day, the harbour master says.</p>";

  private static final String REST =
      post("13:40", "<h3>Boats are lifted out of the water</h3>" + TEXT)
          + post("13:10", "<h3>Schools close at noon</h3>" + TEXT);

  private static String post(String clock, String content) {
    return "<article><time>" + clock + "</time>" + content + "</article>";
  }

  private static String page(String first) {
    return "<html><body><main><h1>Storm over the harbour: follow it live</h1><div>"
        + first
        + REST
        + "</div></main></body></html>";
  }

  private static ParseResult read(String content) {
    return PARSER.parse(Capture.html(page(post("14:05", content))));
  }

  private static Update first(String content) {
    return read(content).updates().get(0);
  }

  private static String byline(String name, String job) {
    return "<h3>Ferry stops</h3><div class='contributor'><p>"
        + name
        + "</p><p>"
        + job
        + "</p></div>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Economics Editor",
        "Specialist harbour and social media reporter",
        "Reporter at the northern quay",
        "Korrespondentin für Hafenfragen",
        "Corresponsal en Norvale",
        "корреспондент"
      })
  void jobUnderNameIsNoText(String job) {
    Update update = first(byline("Ilsa Brandt", job) + TEXT);
    assertEquals(List.of("Ilsa Brandt"), names(update.attributions()));
    assertEquals(1, update.body().blocks().size());
  }

  @Test
  void jobTellsHouseAndPlace() {
    Update update = first(byline("Ilsa Brandt", "AFP correspondent in Norvale") + TEXT);
    Attribution brandt = update.attributions().get(0);
    assertEquals(Optional.of("AFP"), brandt.affiliation());
    assertEquals(Optional.of("Norvale"), brandt.place());
  }

  @Test
  void placeUnderNameIsItsPlace() {
    for (String line : List.of("in Norvale", "reporting from Norvale")) {
      Attribution brandt = first(byline("Ilsa Brandt", line) + TEXT).attributions().get(0);
      assertEquals(Optional.of("Norvale"), brandt.place(), line);
    }
  }

  @Test
  void labelOverNameMakesByline() {
    String html =
        page(post("14:05", "<h3>Ferry stops</h3>" + TEXT))
            .replace(
                "</h1>", "</h1><span>By</span><div class='author'><span>Ilsa Brandt</span></div>");
    assertEquals(
        List.of("Ilsa Brandt"), names(PARSER.parse(Capture.html(html)).page().attributions()));
  }

  @Test
  void nameIsNotBroken() {
    Update update = first(byline("di Brandt", "di Ilsa Bo Brandt") + TEXT);
    assertEquals(List.of("Ilsa Bo Brandt"), names(update.attributions()));
  }

  @Test
  void titleIsNoLineOfByline() {
    ParseResult result = PARSER.parse(Capture.text("di Brandt\nIlsa Brandt\n"));
    assertEquals(Optional.of("di Brandt"), result.page().headline());
    assertEquals(List.of(), result.page().attributions());
  }

  @Test
  void bylineEndsWithItsUpdate() {
    String posts =
        post("14:05", TEXT + "<p>Ilsa Brandt</p>")
            + post("13:55", "<p>Economics Editor</p>" + TEXT);
    Update second = PARSER.parse(Capture.html(page(posts))).updates().get(1);
    assertEquals(List.of(), second.attributions());
    assertEquals(2, second.body().blocks().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Editor arrested at the quay", "Ferry company closes its office"})
  void otherLineUnderNameIsText(String line) {
    assertEquals(3, first(byline("Ilsa Brandt", line) + TEXT).body().blocks().size());
  }

  @ParameterizedTest
  @CsvSource({
    "<span class='x1'>Breaking</span>",
    "<span>LIVE</span>",
    "<a href='#p'><b>Uživo</b>",
    "<span>Actualizado:</span>",
    "<span class='post-header__tag'>Harbour</span>"
  })
  void badgeIsNoPartOfHeadline(String badge) {
    ParseResult result = read("<h3>" + badge + " <span>Ferry stops</span></h3>" + TEXT);
    assertEquals(Optional.of("Ferry stops"), result.updates().get(0).headline());
    assertEquals(1, result.dropped().stream().filter(BylinesAndBadgesTest::isBadge).count());
  }

  private static boolean isBadge(Dropped dropped) {
    return dropped.reason() == Dropped.Reason.FURNITURE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breaking: ferry stops",
        "<em>Live</em> music returns",
        "<b>Norvale</b> ferry stops",
        "Ferry <b>live</b> at noon"
      })
  void wordsOfHeadlineStay(String heading) {
    String text = heading.replaceAll("<[^>]*>", "");
    assertEquals(Optional.of(text), first("<h3>" + heading + "</h3>" + TEXT).headline());
  }

  @Test
  void badgeIsNoPartOfPageHeadline() {
    String html =
        page(post("14:05", "<h3>Ferry stops</h3>" + TEXT))
            .replace("<h1>", "<h1><span class='badge badge--live'>Canlı</span>");
    assertEquals(
        Optional.of("Storm over the harbour: follow it live"),
        PARSER.parse(Capture.html(html)).page().headline());
  }

  @Test
  void playerHasNoText() {
    String html =
        "<html><body><nav>"
            + "<a href='/a'>Politics and society</a> <a href='/b'>Culture of the coast</a> "
                .repeat(15)
            + "</nav><main><h1><span class='badge'>Uživo</span> Morning programme</h1>"
            + "<time datetime='2020-06-22T09:30:00+02:00'>prije 28 minuta</time>"
            + "<div><p>The address was copied.</p><span>0:00</span></div><div>0:00 Live</div>"
            + "</main></body></html>";
    ParseResult result = PARSER.parse(Capture.html(html));
    assertEquals(PageKind.ARTICLE, result.page().kind());
    assertEquals(Optional.of("Morning programme"), result.page().headline());
    assertEquals(Body.EMPTY, result.updates().get(0).body());
  }

  private static List<String> names(List<Attribution> attributions) {
    return attributions.stream().map(Attribution::name).toList();
  }
}
