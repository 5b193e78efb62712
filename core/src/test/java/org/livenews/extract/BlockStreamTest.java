package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Capture;
import org.livenews.model.Text;

/** How a DOM is cut into blocks, and what becomes of the looks of text in them. */
class BlockStreamTest {

  /** Returns the blocks, what is set off in them in brackets: {@code [EMPHASIS LINK pier]}. */
  private static String told(String html) {
    List<PageBlock> blocks =
        Page.of(Capture.html("<html><body>" + html + "</body></html>")).blocks();
    return blocks.stream()
        .map(
            block ->
                block.rich().runs().stream()
                    .map(BlockStreamTest::told)
                    .collect(Collectors.joining("")))
        .collect(Collectors.joining(" / "));
  }

  private static String told(Text.Run run) {
    String marks =
        run.marks().stream().sorted().map(mark -> mark + " ").collect(Collectors.joining());
    String look = marks + (run.link().isPresent() ? "LINK " : "");
    return look.isEmpty() ? run.text() : "[" + look + run.text() + "]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>The pier</p><p>is closed.</p>       | The pier / is closed.
          <div>The pier<p>is</p>closed.</div>    | The pier / is / closed.
          The pier<br>is closed.                 | The pier / is closed.
          <p> The   <b>pier </b> is closed. </p> | The [STRONG pier] is closed.
          <p>The <i>old <b>pier</b></i> fell</p> | The [EMPHASIS old ][STRONG EMPHASIS pier] fell
          <span>Pier</span><span>closed</span>   | Pier closed
          <p>The <script>x</script>pier</p>      | The pier
          """)
  void aBlockIsWhatStandsInOneElementBetweenOthers(String html, String blocks) {
    assertEquals(blocks, told(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <b><p>The pier</p><p>fell</p></b>             | [STRONG The pier] / [STRONG fell]
          <b><p>The <i>old</i> pier</p></b>             | [STRONG The ][STRONG EMPHASIS old][STRONG  pier]
          <b><p>The <i>pier</i></p><p>fell</p></b> now  | [STRONG The ][STRONG EMPHASIS pier] / [STRONG fell] / now
          <a href=https://news.example/p><h3>Pier</h3><p><span>It</span> fell</p></a> | [LINK Pier] / [LINK It fell]
          """)
  void aMarkOrLinkAroundBlocksIsThatOfAllTextInThem(String html, String blocks) {
    assertEquals(blocks, told(html));
  }
}
