package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Block;
import org.livenews.model.Capture;
import org.livenews.model.LivePage;
import org.livenews.model.Text;

/** Key points, standfirst and embeds, each in the shape of a real page's markup. */
class PageHeadTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final String STANDFIRST = "The harbour is closed and ferries stay at the quay";

  private static final List<String> POINTS =
      List.of(
          "The northern harbour was closed on Monday evening, and no ship will leave before noon",
          "Schools in the old town of Norvale stay shut, the council decided early this morning",
          "Lorries are sent back to the ring road by the police");

  private static final String BULLETS =
      "<ul><li>" + String.join("</li><li>", POINTS) + "</li></ul>";

  private static String post(String clock, String content) {
    return "<article><time>" + clock + "</time>" + content + "</article>";
  }

  private static final String TEXT =
      "<p>The ferry to the northern islands has stopped for the day, the harbour master says.</p>";

  private static LivePage read(String meta, String head) {
    return PARSER
        .parse(
            Capture.html(
                "<html><head>"
                    + meta
                    + "</head><body><main><h1>Storm over the harbour: follow it live</h1>"
                    + head
                    + "<div>"
                    + post("14:05", "<h3>Ferry stops</h3>" + TEXT)
                    + post("13:40", "<h3>Boats are lifted out of the water</h3>" + TEXT)
                    + post("13:10", "<h3>Schools close at noon</h3>" + TEXT)
                    + "</div></main></body></html>"))
        .page();
  }

  private static LivePage read(String head) {
    return read("", head);
  }

  @Test
  void markInFrontOfASignedLineIsNoPartOfItsTime() {
    LivePage page = read("<p>» Posted on March 4, 2026 at 09:05 by Ada Mole</p>");
    assertEquals(
        Optional.of("Posted on March 4, 2026 at 09:05"), page.published().map(t -> t.text()));
    assertEquals("Ada Mole", page.attributions().get(0).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><h2>Summary</h2>%s</aside>",
        "<aside class='js-key-points'><h2>Storm over the harbour</h2>%s</aside>",
        "<div role='complementary'><h2>Das Wichtigste in Kürze</h2>%s</div>"
      })
  void keyPointsBesideTheText(String box) {
    assertEquals(POINTS, read(box.formatted(BULLETS)).keyPoints());
  }

  @Test
  void otherListsBesideTheTextAreNone() {
    assertEquals(
        List.of(), read("<aside><h2>From our shop</h2>" + BULLETS + "</aside>").keyPoints());
  }

  @Test
  void linksToPlacesOfThePageAreKeyPoints() {
    String linked = BULLETS.replace("<li>", "<li><a href='/storm?page=1#post-7'>");
    assertEquals(POINTS, read(linked).keyPoints());
  }

  @Test
  void linksToOtherPagesAreNone() {
    String linked = BULLETS.replace("<li>", "<li><a href='/story-7'>");
    assertEquals(List.of(), read(linked).keyPoints());
  }

  @Test
  void momentsAreNone() {
    LivePage page =
        read(
            "<h3>Key moments</h3><p>Picked by our desk to get you up to speed</p><dl>"
                + "<dt>90 minutes</dt><dd>GOAL! Brandt heads the harbour side in front</dd>"
                + "<dt>72 minutes</dt><dd>GOAL! Ruiz strikes from the edge of the box</dd></dl>");
    assertEquals(List.of(), page.keyPoints());
    assertEquals(Optional.empty(), page.standfirst());
  }

  @Test
  void keyPointsBetweenRules() {
    String html =
        "<html><body><main><h1>The Latest: Storm closes the harbour of Norvale</h1>"
            + "<p>NORVALE -- "
            + "The harbour master said that no ship would leave before the evening.</p><p>___</p>"
            + "<p>HERE'S WHAT YOU NEED TO KNOW ABOUT THE STORM:</p>"
            + POINTS.stream().map(p -> "<p>\" " + p + "</p>").reduce("", String::concat)
            + "<p>___</p><p>BRINMOOR -- Parents waited in front of the gates from seven.</p><p>___</p>"
            + "<p>QUILLPORT -- Lorries were sent back to the ring road.</p></main></body></html>";
    LivePage page = PARSER.parse(Capture.html(html)).page();
    assertEquals(3, page.updates().size());
    assertEquals(POINTS, page.keyPoints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "og:description", "OG:Description"})
  void standfirstIsWhatThePageIsDescribedWith(String name) {
    LivePage page =
        read(
            "<meta name='" + name + "' content='" + STANDFIRST + " '>",
            "<div>Watch now our coverage of the storm</div><p>" + STANDFIRST + "</p>");
    assertEquals(Optional.of(STANDFIRST), page.standfirst());
  }

  @Test
  void wordsOfControlsAreNoStandfirst() {
    LivePage page =
        read("<button>Play video: coverage</button><div>Our coverage: mayor gives evidence</div>");
    assertEquals(Optional.empty(), page.standfirst());
  }

  @Test
  void addressOfPostStandsForThePost() {
    String address = "https://www.facebook.com/harbour.of.norvale/posts/4731875";
    String html =
        "<main><h1>Storm over the harbour: follow it live</h1><div>"
            + post("14:05", "<h3>Harbour bar will open again</h3>" + address)
            + post("13:40", "<h3>Schools close</h3><p><a href='/a'>What parents must know</a></p>")
            + post("13:10", "<h3>Boats are lifted</h3>" + TEXT)
            + post("12:50", "<h3>Bridge under water</h3>" + TEXT)
            + "</div></main>";
    LivePage page = PARSER.parse(Capture.html(html)).page();
    assertEquals(
        List.of(
            new Block.Embed(
                Optional.of("facebook"), Optional.of(URI.create(address)), Text.EMPTY, "")),
        page.updates().get(0).body().blocks());
    assertEquals("What parents must know", page.updates().get(1).body().toText().strip());
  }
}
