package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of templates that are found by the literal text of a line. */
class TemplatesProperties {

  private static final List<String> PATTERNS =
      List.of(
          "Boats[ and nets] by {names}",
          "Boats by {names}[ in {place}]",
          "{n} boats",
          "{n}[ new] boats: {…}",
          "{names} of the harbour[ office]",
          "{names}, mended by {names}",
          "The harbour is closed");

  private static Templates<Template> templates(List<String> patterns) {
    return new Templates<>(patterns.stream().map(Template::of).toList(), template -> template);
  }

  private static List<String> matching(List<Template> rules, Line line) {
    return rules.stream()
        .filter(rule -> !rule.matches(line).isEmpty())
        .map(Template::toString)
        .toList();
  }

  @Provide
  Arbitrary<List<String>> patterns() {
    return Arbitraries.of(PATTERNS).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Boats",
            "and nets",
            "by",
            "Ann Lee",
            "7",
            "boats",
            "boats:",
            "of the harbour",
            "office",
            "in Riga",
            "new",
            "The harbour is closed",
            "mended by",
            "Lee, mended by",
            "");
    return Combinators.combine(words, words, words, words)
        .as((a, b, c, d) -> Line.collapse(String.join(" ", a, b, c, d)));
  }

  @Property
  void aLookByLiteralTextLeavesOutNothingThatMatchesAndKeepsTheOrder(
      @ForAll @From("patterns") List<String> patterns, @ForAll @From("lines") String text) {
    Templates<Template> templates = templates(patterns);
    Line line = Line.of(text);
    assertEquals(
        matching(templates.rules(), line), matching(templates.candidates(line), line), text);
  }

  @Property
  void caseOfALineDoesNotHideWhatMatchesItInLowerCase(
      @ForAll @From("patterns") List<String> patterns, @ForAll @From("lines") String text) {
    List<String> found = patterns.stream().filter(p -> !p.contains("}, mended")).toList();
    Templates<Template> templates =
        new Templates<>(found.stream().map(Template::ofLowerCase).toList(), template -> template);
    assertFalse(templates.areOpen());
    Line line = Line.of(text);
    assertEquals(
        matching(templates.rules(), line.lowerCase()),
        matching(templates.candidates(line), line.lowerCase()),
        text);
  }

  @Example
  void aTemplateIsFoundByItsBeginningItsEndOrWhatItHolds() {
    Templates<Template> templates = templates(PATTERNS);
    assertTrue(templates.areOpen());
    assertEquals(
        List.of("The harbour is closed"),
        templates.candidates(Line.of("The harbour is closed")).stream()
            .map(Template::toString)
            .toList());
    assertEquals(
        List.of("{n} boats"),
        templates.candidates(Line.of("7 boats")).stream().map(Template::toString).toList());
    assertEquals(
        List.of("{names}, mended by {names}"),
        templates.candidates(Line.of("Ann Lee, mended by Bo Ek")).stream()
            .map(Template::toString)
            .toList());
  }
}
