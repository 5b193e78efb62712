package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Laws of captions. */
class CaptionsProperties {

  private static final HouseStyle STYLE = HouseStyle.GENERIC;
  private static final List<String> AGENCIES =
      List.of("Reuters", "AP", "AFP", "Getty Images", "Anadolu Agency/Getty Images", "dpa", "EPA");
  private static final List<String> TEXTS =
      List.of(
          "A ferry leaves the old port.",
          "A ferry leaves the old port",
          "Ein Schiff verlässt den Hafen (l.) am Abend",
          "The mayor, right, on May 4, 2031.",
          "Паром покидает порт, 4 мая.",
          "“We are leaving,” the captain said.",
          "عبّارة تغادر الميناء القديم");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(TEXTS);
  }

  @Provide
  Arbitrary<String> credits() {
    return Combinators.combine(
            Arbitraries.of(SampleNames.PERSONS),
            Arbitraries.of("/", " / "),
            Arbitraries.of(AGENCIES))
        .as((name, slash, agency) -> name + slash + agency);
  }

  @Property
  void everyFormReadsBack(
      @ForAll @From("texts") String text, @ForAll @From("credits") String credit) {
    for (String form :
        List.of(
            "[%s]", "(%s)", "[%s] (AFP)", "(Photo by %s)", "Picture: %s", "— %s", "[File: %s]")) {
      String line = text + " " + form.formatted(credit);
      Caption caption = Captions.read(line, STYLE).orElseThrow(() -> new AssertionError(line));
      String expected = form.startsWith("[File") ? "File: " + credit : credit;
      assertEquals(Optional.of(expected), caption.credit(), line);
      assertEquals(text, caption.text(), line);
      assertTrue(caption.isCertain(), line);
    }
  }

  @Property
  void aCreditBehindASentenceReadsBack(@ForAll @From("credits") String credit) {
    Caption caption = Captions.read("A ferry leaves on May 4. " + credit, STYLE).orElseThrow();
    assertEquals(Optional.of(credit), caption.credit());
    assertEquals("A ferry leaves on May 4.", caption.text());
  }

  @Property
  void aCreditAloneIsNothingElse(@ForAll @From("credits") String credit) {
    for (String form : List.of("%s", "[%s]", "(%s)", "Photo: %s")) {
      String line = form.formatted(credit);
      Caption caption = Captions.read(line, STYLE).orElseThrow(() -> new AssertionError(line));
      assertTrue(caption.isBareCredit(), line);
      assertEquals(Optional.of(credit), caption.credit(), line);
    }
  }

  @Property
  void offsetsPartitionTheLine(
      @ForAll @From("texts") String text, @ForAll @From("credits") String credit) {
    String line = " " + text + "\u00a0 [" + credit + "] ";
    Caption caption = Captions.read(line, STYLE).orElseThrow();
    assertEquals(text, line.substring(0, caption.textTo()).strip());
    assertEquals("[" + credit + "]", line.substring(caption.creditFrom(), caption.creditTo()));
  }

  @Property
  void anyStringGivesAnAnswer(
      @ForAll @StringLength(max = 300) String line, @ForAll @From("ends") String end) {
    for (String candidate : List.of(line, line + end)) {
      Captions.read(candidate, STYLE)
          .ifPresent(
              c -> {
                assertTrue(0 <= c.textTo() && c.textTo() <= c.creditFrom(), candidate);
                assertTrue(c.creditFrom() <= c.creditTo(), candidate);
                assertTrue(c.creditTo() <= candidate.length(), candidate);
              });
    }
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("]", ")", "/AP", " Photo: X", " — A/AP", ". A/AFP", "[A/AP]", "(AFP)");
  }
}
