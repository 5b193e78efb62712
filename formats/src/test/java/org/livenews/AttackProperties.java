package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Capture;
import org.livenews.model.Text;
import org.livenews.testkit.Attack;
import org.livenews.testkit.AttackedBodies;
import org.livenews.testkit.AttackedPages;
import org.livenews.testkit.AttackedPages.Kind;
import org.livenews.testkit.SafeDom;
import org.livenews.testkit.SafeHtml;

/** The attacks of {@code vectors.txt} come to nothing, wherever in a page they stand. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class AttackProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  @Provide
  Arbitrary<Attack> attacks() {
    return Arbitraries.of(Attack.all());
  }

  @Property(tries = 2000, generation = GenerationMode.EXHAUSTIVE)
  void inMarkup(@ForAll("attacks") Attack attack) {
    safe(AttackedPages.of(attack, Kind.MARKUP, attack.text().hashCode()));
  }

  @Property(tries = 300, seed = "1")
  void inPagesOfAnyKind(@ForAll("attacks") Attack attack, @ForAll Kind kind, @ForAll long seed) {
    safe(AttackedPages.of(attack, kind, seed));
  }

  private static void safe(Capture capture) {
    ParseResult result = PARSER.parse(capture);
    StringBuilder html = new StringBuilder(result.page().lead().toHtml());
    result.updates().forEach(update -> html.append(update.body().toHtml()));
    safe(html.toString());
    String json = JsonCodec.write(result);
    assertEquals(result, JsonCodec.read(json));
    staysInAScript(json);
    assertTrue(json.codePoints().noneMatch(AttackProperties::isActive), json);
  }

  private static void staysInAScript(String json) {
    Document page = Jsoup.parse("<script>" + json + "</script><p>After.</p>");
    assertEquals(json, page.expectFirst("script").data());
    assertEquals("After.", page.body().text());
  }

  /** Whether it is a control, ends a line, or changes the direction of what is around it. */
  private static boolean isActive(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default ->
          c == 0x61C
              || c == 0x200E
              || c == 0x200F
              || c >= 0x202A && c <= 0x202E
              || c >= 0x2066 && c <= 0x2069;
    };
  }

  @Property(tries = 2000, generation = GenerationMode.EXHAUSTIVE)
  void inBodiesThatProgramsMake(@ForAll("attacks") Attack attack) {
    safe(AttackedBodies.of(attack, attack.text().hashCode()).toHtml());
  }

  /** Nothing is swallowed: what a browser shows is the text itself. */
  @Property(tries = 2000, generation = GenerationMode.EXHAUSTIVE)
  void areShownAsText(@ForAll("attacks") Attack attack) {
    String html = new Block.Paragraph(Text.of("a" + attack.text() + "z")).text().toHtml();
    String shown = Jsoup.parseBodyFragment("<i>" + html + "</i>").expectFirst("i").wholeText();
    assertEquals("a" + shownAs(attack.text()) + "z", shown);
  }

  @Example
  void anAddressThatOnlySeemsToHaveNoSchemeIsNone() {
    URI made = URI.create("http://a/").relativize(URI.create("http://a/javascript:alert(1)"));
    assertNull(made.getScheme());
    Text link = new Text(List.of(new Text.Run("here", Set.of(), Optional.of(made))));
    assertEquals("here", link.toHtml());
    assertEquals(
        "<figure></figure>",
        Body.of(new Block.Image(Optional.of(made), Optional.empty(), Text.EMPTY, Optional.empty()))
            .toHtml());
  }

  @Example
  void thereAreHundredsInManyFamilies() {
    List<Attack> attacks = Attack.all();
    assertTrue(attacks.size() > 900, () -> "attacks: " + attacks.size());
    assertEquals(attacks.size(), attacks.stream().distinct().count());
    assertTrue(attacks.stream().map(Attack::family).distinct().count() > 15);
  }

  /** A judge that finds nothing in what is known to be harmful would be worth nothing. */
  @Example
  void theJudgesKnowHarmWhenTheySeeIt() {
    List<Attack> markup = Attack.all().stream().filter(a -> a.text().contains("<")).toList();
    long missed = markup.stream().filter(a -> SafeDom.faults(a.text()).isEmpty()).count();
    assertTrue(missed < markup.size() / 20, () -> "missed: " + missed + " of " + markup.size());
  }

  private static void safe(String html) {
    assertEquals(List.of(), SafeHtml.faults(html), html);
    assertEquals(List.of(), SafeDom.faults(html), html);
  }

  private static String shownAs(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0
                        || c >= 0xD800 && c <= 0xDFFF
                        || c == 0xFFFF
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
