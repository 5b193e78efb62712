package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Block;
import org.livenews.model.Capture;
import org.livenews.model.Coverage;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Status;

/** What is read of an article beside its text: standfirst, state and portraits of authors. */
class ArticleFactsTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final String STANDFIRST = "The last ferryman of Norvale hangs up his oars.";

  private static final String DESCRIBED = "<meta name='description' content='" + STANDFIRST + "'>";

  private static final List<String> TEXT =
      List.of(
          "For forty-one years Osric Vane rowed whoever came across the sound, and back.",
          "The new bridge will be opened in the spring, and nobody will have to wait any more.",
          "He says that he will not use it. His boat is to be shown in the museum of the harbour.",
          "The museum has asked the council for a larger door.");

  private static final String PARAGRAPHS = "<p>" + String.join("</p><p>", TEXT) + "</p>";

  private static LivePage read(Capture capture) {
    LivePage page = PARSER.parse(capture).page();
    assertEquals(PageKind.ARTICLE, page.kind());
    return page;
  }

  private static LivePage read(String meta, String content) {
    return read(
        Capture.html(
            "<html><head>" + meta + "</head><body><main>" + content + "</main></body></html>"));
  }

  private static List<Block> body(LivePage page) {
    return page.updates().get(0).body().blocks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>A boat retires</h1><p class='article__standfirst'>%s</p>",
        "<h1>A boat retires</h1><p class='Article_subTitle__x1'>%s</p>",
        "<h1>A boat retires</h1><p itemprop='alternativeHeadline'>%s</p>",
        "<h1>A boat retires</h1><div class='intro'><p>%s</p></div>",
        "<header><h1>A boat retires</h1><p>%s</p></header>",
        "<h1>A boat retires</h1><h2>%s</h2><p>By Odile Farrow</p>",
        "<h1>A boat retires</h1><p>%s</p><p>By Odile Farrow</p>",
        "<h1>A boat retires</h1><p>%s</p><p>Published 4 March 2024 at 09:30</p>"
      })
  void lineApartFromTheTextIsTheStandfirst(String head) {
    LivePage page = read("", head.formatted(STANDFIRST) + "<div>" + PARAGRAPHS + "</div>");
    assertEquals(Optional.of(STANDFIRST), page.standfirst());
    assertEquals(TEXT.size(), body(page).size());
  }

  @Test
  void describedLineBesideTheTitleIsTheStandfirst() {
    String head = "<div><h1>A boat retires</h1><p>" + STANDFIRST + "</p></div>";
    LivePage page = read(DESCRIBED, head + "<div>" + PARAGRAPHS + "</div>");
    assertEquals(Optional.of(STANDFIRST), page.standfirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>A boat retires</h1><p>%s</p>",
        "<h1>A boat retires</h1><p>By Odile Farrow</p><p>%s</p>",
        "<h1>A boat retires</h1><p>By Odile Farrow</p><p>%s</p><p>4 March 2024</p>",
        "<h1>A boat retires</h1><div class='summary'><p>%s</p><p>It is blue.</p></div>"
      })
  void firstParagraphIsNone(String head) {
    LivePage page = read(DESCRIBED, head.formatted(STANDFIRST) + PARAGRAPHS);
    assertEquals(Optional.empty(), page.standfirst());
  }

  @Test
  void titleOfTheFirstSectionIsNone() {
    LivePage page =
        read(
            "",
            "<h1>A boat retires</h1><h2 class='subhead'>The man and his boat</h2>" + PARAGRAPHS);
    assertEquals(Optional.empty(), page.standfirst());
  }

  @Test
  void lineBetweenTitleAndBylineOfDumpIsTheStandfirst() {
    String text = "A boat retires\n\n%s\n\nBy Odile Farrow\n\n" + String.join("\n\n", TEXT);
    LivePage page = read(Capture.text(text.formatted(STANDFIRST)));
    assertEquals(Optional.of(STANDFIRST), page.standfirst());
    assertEquals(TEXT.size(), body(page).size());
  }

  @Test
  void firstParagraphOfDumpIsNone() {
    LivePage page = read(Capture.text("A boat retires\n\n" + String.join("\n\n", TEXT)));
    assertEquals(Optional.empty(), page.standfirst());
  }

  @Test
  void nothingIsSaidOfStateAndCoverage() {
    LivePage page = read("", "<h1>A boat retires</h1>" + PARAGRAPHS);
    assertEquals(Status.UNKNOWN, page.status());
    assertEquals(Coverage.UNKNOWN, page.coverage());
    assertEquals(List.of(), page.continuations());
  }

  @Test
  void noticeTellsOfTheState() {
    LivePage page =
        read("", "<h1>A boat retires</h1><p>This live blog is now closed.</p>" + PARAGRAPHS);
    assertEquals(Status.ENDED, page.status());
  }

  @Test
  void dayOfPublicationIsNoEarlierThanTheInstantOnIt() {
    String meta = "<meta property='article:published_time' content='2024-03-04T11:30:15Z'>";
    LivePage page =
        read(meta, "<h1>A boat retires</h1><p>Published on 4 March 2024</p>" + PARAGRAPHS);
    assertEquals(
        "2024-03-04T11:30:15Z", page.published().orElseThrow().instant().orElseThrow().toString());
  }

  @Test
  void portraitOfTheAuthorIsNoPictureOfTheText() {
    String author = "<div><img src='/o.jpg' alt='Odile Farrow'><p>By Odile Farrow</p></div>";
    String boat = "<figure><img src='/b.jpg' alt='A blue boat'></figure>";
    LivePage page = read("", "<h1>A boat retires</h1>" + author + boat + PARAGRAPHS);
    List<Block> images = body(page).stream().filter(b -> b instanceof Block.Image).toList();
    assertEquals(1, images.size());
    assertFalse(images.toString().contains("Odile"), images::toString);
  }
}
