package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.livenews.Explanation;
import org.livenews.ParseResult;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Segment;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/** Text from elsewhere cannot steer the terminal, wherever it stands. */
class SafetyProperties {

  @Property
  void textViewIsSafe(@ForAll("hostile") String text) {
    Paper paper = new Paper(80, false);
    new TextView(paper).page(result(text));
    assertSafe(paper.toString());
  }

  @Property
  void explanationIsSafe(@ForAll("hostile") String text) {
    Segment segment =
        new Segment(
            0,
            0,
            text.length(),
            text,
            Segment.Role.DROPPED,
            Optional.of(text),
            Optional.of(Dropped.Reason.UNCLAIMED));
    for (boolean full : new boolean[] {true, false}) {
      Paper paper = new Paper(80, false);
      new ExplanationView(paper, full).explanation(new Explanation(result(text), List.of(segment)));
      assertSafe(paper.toString());
    }
  }

  @Property(tries = 100)
  void errorsAreSafe(@ForAll("hostile") String name) {
    assertSafe(Run.of("parse", "--as", name, "x").err());
    assertSafe(Run.of("parse", "no-such-" + name).err());
    assertSafe(Run.of("parse", "--fetched-at", name, "x").err());
  }

  @Example
  void knownSequencesAreSafeInAllThatIsShown() {
    List<String> vectors = Vectors.all();
    assertTrue(vectors.size() > 900);
    for (String text : vectors) {
      Paper paper = new Paper(80, false);
      new TextView(paper).page(result(text));
      assertSafe(paper.toString());
      assertSafe(JsonCodec.write(result(text)));
      assertSafe(JsonCodec.writePretty(result(text)));
      assertSafe(JsonCodec.writeLines(result(text)));
    }
  }

  @Example
  void knownSequencesAreSafeInErrors() {
    for (String text : Vectors.all()) {
      String err = Run.of("parse", "--as", text, "no-such-" + text.replace('\0', 'x')).err();
      assertSafe(err);
      err.lines().forEach(line -> assertTrue(line.matches("(livenews: |  |'livenews ).*"), line));
    }
  }

  @Property
  void namesOfFilesAreSafe(@ForAll("hostile") String stem) {
    String name = FileName.of(stem, "json");
    assertSafe(name);
    assertTrue(name.endsWith(".json") && name.indexOf('\n') < 0 && name.indexOf('\t') < 0, name);
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= FileName.MAX_BYTES, name);
  }

  @Example
  void namesOfFilesAreCutAtACharacter() {
    assertEquals("page.json", FileName.of("page", "json"));
    assertEquals("a_[2J_b.txt", FileName.of("a\u001b[2J\nb", "txt"));
    assertEquals("é".repeat(125) + ".json", FileName.of("é".repeat(200), "json"));
    assertEquals("😀".repeat(62) + ".jsonl", FileName.of("😀".repeat(99), "jsonl"));
  }

  @Property
  void harmlessTextStays(@ForAll("harmless") String text) {
    assertEquals(text, Printable.text(text));
  }

  @Example
  void escapesAreReplacedAndDirectionsRemoved() {
    assertEquals(
        "\uFFFD[31mred\uFFFD]0;title\uFFFD", Printable.text("\u001b[31mred\u009d]0;title\u0007"));
    assertEquals("abcdef", Printable.text("abc\u202Edef\u2066"));
    assertEquals("one two three", Printable.line("one\ntwo\tthree"));
    assertEquals("one\ntwo", Printable.text("one\r\ntwo"));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                3, Arbitraries.chars().range('\0', '\u00A0').map(String::valueOf)),
            net.jqwik.api.Tuple.of(
                1,
                Arbitraries.of("\u202E", "\u2066", "\u200F", "\u061C", "\uD800", "\r\n", "\uFEFF")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("\u001b[2J", "\u001b]0;t\u0007", "word ")),
            net.jqwik.api.Tuple.of(1, Arbitraries.chars().map(String::valueOf)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> harmless() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u00A0', '\u024F')
        .withCharRange('\u4E00', '\u9FFF')
        .withChars('\n', '\t', '\u200D', '\u0627', '\u05D0');
  }

  private static void assertSafe(String output) {
    assertTrue(
        output
            .codePoints()
            .noneMatch(
                c ->
                    c != '\n' && c != '\t' && Character.isISOControl(c)
                        || c >= 0xD800 && c <= 0xDFFF
                        || Printable.isBidiControl(c)),
        output);
  }

  private static ParseResult result(String text) {
    Text rich = Text.of(text);
    Block paragraph = new Block.Paragraph(rich);
    Body body =
        Body.of(
            paragraph,
            new Block.Heading(3, rich),
            new Block.Quote(List.of(paragraph), Optional.of(text)),
            new Block.Listing(true, List.of(Body.of(paragraph), Body.EMPTY)),
            new Block.Image(Optional.empty(), Optional.of(text), rich, Optional.of(text)),
            new Block.Embed(Optional.of(text), Optional.empty(), rich, text),
            new Block.Table(false, List.of(List.of(rich, rich))));
    List<Attribution> who =
        List.of(
            Attribution.person(text, Attribution.Role.AUTHOR)
                .withAffiliation(text)
                .withPlace(text));
    UpdateTime time = new UpdateTime(text, Optional.empty(), Optional.empty());
    LivePage page =
        LivePage.builder(text, PageKind.LIVE_BLOG)
            .layout(text)
            .headline(text)
            .standfirst(text)
            .language(text)
            .lead(body)
            .keyPoints(List.of(text))
            .published(time)
            .attributions(who)
            .updates(
                List.of(
                    Update.builder(new UpdateId(text, UpdateId.Basis.PUBLISHER))
                        .headline(text)
                        .time(time)
                        .edited(time)
                        .attributions(who)
                        .body(body)
                        .build()))
            .build();
    Diagnostic diagnostic =
        new Diagnostic(
            Diagnostic.Code.BAD_URI, Diagnostic.Severity.WARNING, text, Optional.of(text));
    return new ParseResult(
        page, List.of(new Dropped(text, Dropped.Reason.PROMO)), List.of(diagnostic));
  }
}
