package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Capture;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.HostileHtml;
import org.livenews.testkit.Reading;
import org.livenews.testkit.SafeHtml;

/** What bodies write as HTML is safe to put into a page, wherever the body came from. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class HtmlSafetyProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static ParseResult safe(Capture capture) {
    ParseResult result = PARSER.parse(capture);
    assertEquals(List.of(), SafeHtml.faults(result.page().lead().toHtml()));
    for (Update update : result.updates()) {
      assertEquals(List.of(), SafeHtml.faults(update.body().toHtml()));
    }
    return result;
  }

  @Property(tries = 200, seed = "1")
  void ofHostilePages(@ForAll long seed) {
    safe(Capture.html(HostileHtml.of(seed)));
  }

  @Property(tries = 150, seed = "2")
  void ofHostilePagesAsText(@ForAll long seed) {
    safe(Capture.text(HostileHtml.of(seed).replace("><", ">\n<")));
  }

  @Property(tries = 300, seed = "3")
  void ofDamagedDumps(@ForAll long seed) {
    safe(Capture.text(Captures.damaged(seed)));
  }

  @Property(tries = 300, seed = "4")
  void ofAnyString(@ForAll String any) {
    safe(Capture.html(any));
    safe(Capture.text(any));
  }

  @Property(tries = 100, seed = "5")
  void markupInADumpIsText(@ForAll long seed) {
    Dump dump = Dumps.of(seed);
    String marked = dump.text().replace(" the ", " <b> ");
    List<Reading> expected =
        Reading.of(PARSER.parse(Capture.text(dump.text()))).stream()
            .map(reading -> reading.map(text -> text.replace(" the ", " <b> ")))
            .toList();
    assertEquals(expected, Reading.of(safe(Capture.text(marked))));
  }

  @Example
  void scriptNeverComesThrough() {
    ParseResult result =
        safe(
            Capture.html(
                "<h1>Flood</h1><p>The dam holds.<script>alert(1)</script> So <b>far</b>,"
                    + " <a href=\"javascript:alert(2)\">they</a> say.</p>"));
    String html = result.updates().get(0).body().toHtml();
    assertTrue(html.contains("<strong>far</strong>"), html);
    assertTrue(!html.contains("alert"), html);
  }

  @Example
  void referencesAreTextAndStayText() {
    Body body = Body.of(new Block.Paragraph(Text.of("<b>&amp;</b>")));
    assertEquals("<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>", body.toHtml());
    assertEquals(List.of(), SafeHtml.faults(body.toHtml()));
  }
}
