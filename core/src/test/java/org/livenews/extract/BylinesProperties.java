package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.livenews.model.Attribution;
import org.livenews.model.Attribution.Kind;

/** Laws of bylines and closing lines. */
class BylinesProperties {

  private static final List<String> TEMPLATES =
      Words.labelled("bylines.txt").stream()
          .map(Words.Labelled::text)
          .filter(t -> t.contains("{names}") && !t.contains("{names:") && !t.contains("{org}"))
          .collect(Collectors.toUnmodifiableList());

  private static final HouseStyle STYLE =
      HouseStyle.GENERIC
          .extended()
          .organization("NTV")
          .byline("From {house}’s {names}[ in {place}]")
          .build();

  @Provide
  Arbitrary<List<String>> persons() {
    return Arbitraries.of(SampleNames.PERSONS).list().ofMinSize(1).ofMaxSize(5).uniqueElements();
  }

  @Provide
  Arbitrary<String> conjunctions() {
    return Arbitraries.of(" and ", ", and ", ", ", " & ", " und ", " et ", " и ", " та ", " ve ");
  }

  @Provide
  Arbitrary<String> templates() {
    return Arbitraries.of(TEMPLATES);
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(SampleNames.PLACES);
  }

  private static String list(List<String> names, String conjunction) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + conjunction + names.get(last);
  }

  private static List<String> names(Optional<List<Attribution>> read) {
    return read.orElse(List.of()).stream().map(Attribution::name).toList();
  }

  @Property
  void aListReadsBackInOrder(
      @ForAll @From("persons") List<String> persons,
      @ForAll @From("conjunctions") String conjunction) {
    Optional<List<Attribution>> read =
        Bylines.names(list(persons, conjunction), HouseStyle.GENERIC);
    assertEquals(persons, names(read));
    assertTrue(read.orElseThrow().stream().allMatch(a -> a.kind() == Kind.PERSON));
  }

  @Property
  void everyTemplateReadsBackItsNames(
      @ForAll @From("templates") String template, @ForAll @From("persons") List<String> persons) {
    String line =
        template
            .replace("[.]", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .replace("{names}", list(persons, " and "))
            .replace("{house}", "AFP")
            .replace("{place}", "Riga");
    Optional<List<Attribution>> read = Bylines.read(line, STYLE);
    assertEquals(persons, names(read), line);
    if (template.contains("{house}")) {
      assertTrue(
          read.orElseThrow().stream().allMatch(a -> a.affiliation().equals(Optional.of("AFP"))),
          line);
    }
  }

  @Property
  void severalPersonsShareThePlace(
      @ForAll @From("persons") List<String> persons, @ForAll @From("places") String place) {
    for (String start : List.of("From NTV's ", "Reporting by ", "By ")) {
      String line = start + list(persons, " and ") + " in " + place;
      Optional<List<Attribution>> read = Bylines.read(line, STYLE);
      assertEquals(persons, names(read), line);
      assertTrue(
          read.orElseThrow().stream().allMatch(a -> a.place().equals(Optional.of(place))), line);
    }
  }

  @Property
  void spacesAndApostrophesDoNotCount(
      @ForAll @From("persons") List<String> persons, @ForAll @From("places") String place) {
    String line = "From NTV's " + list(persons, " and ") + " in " + place;
    String other = "\u00a0" + line.replace("NTV's", "NTV’s").replace(" ", " \u00a0") + "  ";
    assertEquals(Bylines.read(line, STYLE), Bylines.read(other, STYLE));
  }

  @Property
  void aSignOffGivesEachTheirRole(@ForAll @From("persons") List<String> persons) {
    String names = list(persons, " and ");
    for (String separator : List.of("; ", " ", ". ")) {
      String line = "Reporting by " + names + separator + "Editing by Old Hand";
      if (separator.equals(". ") && names.endsWith(".")) {
        continue;
      }
      List<Attribution> read = Bylines.closing(line, STYLE).orElseThrow();
      assertEquals(persons.size() + 1, read.size(), line);
      assertEquals(Set.of(Attribution.Role.EDITOR), read.get(persons.size()).roles(), line);
    }
  }

  @Property
  void aLineWithASentenceIsNoByline(
      @ForAll @From("templates") String template, @ForAll @From("persons") List<String> persons) {
    String names = template.replace("[.]", "").replaceAll("\\[[^\\]]*\\]", "");
    String line =
        names.replace("{names}", list(persons, " and ")).replace("{place}", "Riga")
            + " said that the bridge was open.";
    assertEquals(Optional.empty(), Bylines.read(line, STYLE), line);
    assertEquals(Optional.empty(), Bylines.closing(line, STYLE), line);
  }

  @Property
  void anyStringGivesAnAnswer(@ForAll @StringLength(max = 500) String line) {
    Bylines.read(line, STYLE);
    Bylines.closing(line, STYLE);
    Bylines.names(line, STYLE);
    Bylines.looksLikeNames(line);
    Bylines.sourceAddress("Source: " + line);
    STYLE.stockLine(line);
  }

  @Property
  void anythingBehindAPhraseGivesAnAnswer(
      @ForAll @From("templates") String template, @ForAll @StringLength(max = 60) String slot) {
    Bylines.read(
        template.replaceAll("[\\[\\]]", "").replaceAll("\\{[^}]*\\}", "\0").replace("\0", slot),
        STYLE);
  }
}
