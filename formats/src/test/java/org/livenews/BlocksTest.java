package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.livenews.model.Block;
import org.livenews.model.Capture;
import org.livenews.model.Text;

/** What stands together in one element makes one block: quotations, posts, tables, frames. */
class BlocksTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  /** Returns the blocks of the second of three updates. */
  private static List<Block> blocks(String inside) {
    String page =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "<article><time>1%d:05</time><h2>The harbour reopens, part %d</h2>"
                            .formatted(9 - i, i)
                        + "<p>Boats may leave port %d again, the harbour master says.</p>"
                            .formatted(i)
                        + (i == 1 ? inside : "")
                        + "</article>")
            .collect(Collectors.joining("\n", "<main><h1>Storm: live</h1>", "</main>"));
    List<Block> blocks = PARSER.parse(Capture.html(page)).updates().get(1).body().blocks();
    return blocks.subList(1, blocks.size());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Text.of(text));
  }

  @Test
  void linesOfOneQuotationAreOne() {
    assertEquals(
        List.of(
            new Block.Quote(
                List.of(paragraph("We waited all night."), paragraph("Then the wind fell.")),
                Optional.empty()),
            new Block.Quote(List.of(paragraph("I was not afraid.")), Optional.empty())),
        blocks(
            "<blockquote><p>We waited all night.</p><p>Then the wind fell.</p></blockquote>"
                + "<blockquote>I was not afraid.</blockquote>"));
  }

  @Test
  void aPostIsEmbeddedAndItsLastLineSignsIt() {
    Block.Embed post =
        (Block.Embed)
            blocks(
                    "<blockquote class=tw><p>The pier is open.</p>&mdash; Port (@port)"
                        + " <a href='https://twitter.com/port/status/12'>3 March</a></blockquote>")
                .get(0);
    assertEquals(Optional.of("twitter"), post.provider());
    assertEquals(Optional.of(URI.create("https://twitter.com/port/status/12")), post.url());
    assertEquals("The pier is open.", post.text());
    assertEquals("— Port (@port) 3 March", post.caption().plain());
  }

  @Test
  void cellsOfOneTableAreOne() {
    assertEquals(
        List.of(
            new Block.Table(
                true,
                List.of(
                    List.of(Text.of("Port"), Text.of("Wind on Monday")),
                    List.of(Text.of("Averin"), Text.of("Nine, later seven")),
                    List.of(Text.of("Skerrow"), Text.EMPTY)))),
        blocks(
            "<table><tr><th>Port<th>Wind on Monday<tr><td>Averin<td>Nine, later seven"
                + "<tr><td>Skerrow<td></table>"));
  }

  @Test
  void aFrameOfAVideoSiteIsEmbeddedAndAnyOtherIsNot() {
    assertEquals(
        List.of(
            new Block.Embed(
                Optional.of("youtube"),
                Optional.of(URI.create("https://www.youtube.com/embed/x1")),
                Text.EMPTY,
                ""),
            paragraph("The film was made at noon.")),
        blocks(
            "<iframe src='//www.youtube.com/embed/x1'></iframe>"
                + "<iframe src='https://ads.example/slot?7'></iframe>"
                + "<p>The film was made at noon.</p>"));
  }
}
