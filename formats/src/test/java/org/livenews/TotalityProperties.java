package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.WellFormed;

/** Any capture gives a well-formed result. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class TotalityProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static ParseResult parsed(Capture capture) {
    ParseResult result = PARSER.parse(capture);
    assertEquals(List.of(), WellFormed.faults(result));
    return result;
  }

  @Property(tries = 500, seed = "1")
  void anyStringAsText(@ForAll String any) {
    parsed(Capture.text(any));
  }

  @Property(tries = 300, seed = "2")
  void anyStringAsHtml(@ForAll String any) {
    parsed(Capture.html(any));
  }

  @Property(tries = 300, seed = "3")
  void anyStringAsJson(@ForAll String any) {
    parsed(Capture.json(any));
  }

  @Property(tries = 300, seed = "4")
  void anyBytesOfAnyType(@ForAll long seed) {
    parsed(Captures.bytes(seed));
  }

  @Property(tries = 300, seed = "5")
  void anyDamagedDump(@ForAll long seed) {
    parsed(Capture.text(Captures.damaged(seed)));
  }

  @Property(tries = 200, seed = "6")
  void anyBeginningOfADump(@ForAll long seed) {
    String dump = Dumps.of(seed).text();
    parsed(Capture.text(dump.substring(0, new Dice(seed).below(dump.length() + 1))));
  }

  @Property(tries = 100, seed = "7")
  void explainingIsParsing(@ForAll long seed) {
    Capture capture = Capture.text(Captures.damaged(seed));
    assertEquals(PARSER.parse(capture), PARSER.explain(capture).result());
  }

  @Example
  void nothing() {
    ParseResult result = parsed(Capture.text(""));
    assertEquals(PageKind.ARTICLE, result.page().kind());
    assertTrue(says(result, Diagnostic.Code.EMPTY_CAPTURE), result.diagnostics().toString());
  }

  @Example
  void blanks() {
    ParseResult result = parsed(Capture.text(" \n\t\n\u00A0\r\n"));
    assertTrue(says(result, Diagnostic.Code.EMPTY_CAPTURE), result.diagnostics().toString());
  }

  @Example
  void oneLine() {
    ParseResult result = parsed(Capture.text("The harbour master has closed the old bridge."));
    assertEquals(PageKind.ARTICLE, result.page().kind());
    assertFalse(result.diagnostics().isEmpty());
  }

  @Example
  void binary() {
    byte[] bytes = new byte[5000];
    Dice dice = new Dice(8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) dice.next();
    }
    ParseResult result = parsed(Capture.bytes(bytes, ""));
    assertEquals(PageKind.ARTICLE, result.page().kind());
    assertTrue(says(result, Diagnostic.Code.NOT_TEXT), result.diagnostics().toString());
  }

  @Example
  void oddCharacters() {
    for (String odd :
        List.of("\0", "\uFEFF", "\uD800", "\uDC00\uD800", "\u2028", "•", "-\n-\n-", "\u200B\n")) {
      parsed(Capture.text(odd));
      parsed(Capture.html(odd));
      parsed(Capture.text(odd + "12:30" + odd + "Rain" + odd));
    }
  }

  @Example
  void timesAndNothingElse() {
    parsed(Capture.text("12:30\n12:20\n12:10\n12:00\n"));
    parsed(Capture.text("1 min ago\n\n2 min ago\n\n3 min ago\n"));
  }

  @Example
  void twoUnrelatedParagraphsAreNoLiveBlog() {
    ParseResult result =
        parsed(
            Capture.text(
                "The harbour master has closed the old bridge after a night of heavy rain.\n\n"
                    + "A retired ferry captain baked a cake for the school in Aldermere.\n"));
    assertEquals(PageKind.ARTICLE, result.page().kind());
  }

  @Example
  void hostileMarkup() {
    for (String html :
        List.of(
            "<",
            "<!--",
            "<p",
            "</p></p></p>",
            "<table><p><td><ul><li>12:30",
            "<svg><style><p>x",
            "<template><p>12:30</p></template>",
            "<article><time datetime='-999999999-01-01T00:00:00Z'>x</time></article>",
            "<script type=\"application/ld+json\">{\"@type\":[[[[</script>")) {
      parsed(Capture.html(html));
    }
  }

  private static boolean says(ParseResult result, Diagnostic.Code code) {
    return result.diagnostics().stream().anyMatch(d -> d.code() == code);
  }
}
