package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.model.Attribution;

class BylinesTest {

  /** The style of an invented house. */
  private static final HouseStyle HERALD =
      HouseStyle.GENERIC
          .extended()
          .byline("From the {house}’s {names}[ in {place}][,]")
          .byline("By {names}, {house}")
          .organization("Herald")
          .organization("Harbour Herald")
          .build();

  static List<String> prose() {
    return SampleNames.PROSE;
  }

  /** One attribution a line: kind, name, roles, affiliation, place. */
  private static String shown(Optional<List<Attribution>> attributions) {
    return attributions
        .map(all -> all.stream().map(BylinesTest::shown).collect(Collectors.joining("; ")))
        .orElse("none");
  }

  private static String shown(Attribution a) {
    return a.kind().name().charAt(0)
        + " "
        + a.name()
        + " "
        + a.roles()
        + a.affiliation().map(o -> " of " + o).orElse("")
        + a.place().map(p -> " in " + p).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Mira Okonjo | P Mira Okonjo [AUTHOR]",
        "by Mira Okonjo | P Mira Okonjo [AUTHOR]",
        "By Mira Okonjo and Ewan McCrae | P Mira Okonjo [AUTHOR]; P Ewan McCrae [AUTHOR]",
        "By Mira Okonjo & Ewan McCrae | P Mira Okonjo [AUTHOR]; P Ewan McCrae [AUTHOR]",
        "By Mira Okonjo in Riga | P Mira Okonjo [AUTHOR] in Riga",
        "By political reporter Mira Okonjo | P Mira Okonjo [AUTHOR]",
        "By AP reporter Mira Okonjo | P Mira Okonjo [AUTHOR] of AP",
        "By Mira Okonjo, Senior Harbour Correspondent | P Mira Okonjo [AUTHOR]",
        "By Mira Okonjo, NTV correspondent | P Mira Okonjo [AUTHOR] of NTV",
        "By Nora A Vale | P Nora A Vale [AUTHOR]",
        "By Mira Okonjo (AP) | P Mira Okonjo [AUTHOR] of AP",
        "By NTV’s Mira Okonjo | P Mira Okonjo [AUTHOR] of NTV",
        "By Robert Thane, Jr. | P Robert Thane, Jr. [AUTHOR]",
        "By The Associated Press | O The Associated Press [AUTHOR]",
        "By Our Foreign Staff | O Our Foreign Staff [AUTHOR]",
        "By NTV Sports Desk | O NTV Sports Desk [AUTHOR]",
        "By NTV staff | O NTV [AUTHOR]",
        "From NTV staff | O NTV [AUTHOR]",
        "Analysis by Mira Okonjo | P Mira Okonjo [AUTHOR]",
        "Mira Okonjo edited by Ewan McCrae | P Mira Okonjo [AUTHOR]; P Ewan McCrae [EDITOR]",
        "Edited by Ewan McCrae | P Ewan McCrae [EDITOR]",
        "Reporting by Mira Okonjo in Riga, Latvia. | P Mira Okonjo [REPORTING] in Riga, Latvia",
        "Reporting by A. Vale in Riga and Mira Okonjo | P A. Vale [REPORTING] in Riga; P Mira"
            + " Okonjo [REPORTING]",
        "Von Mira Okonjo und Ulf von Trossen | P Mira Okonjo [AUTHOR]; P Ulf von Trossen [AUTHOR]",
        "Par Mira Okonjo et Jean-Luc Brissac | P Mira Okonjo [AUTHOR]; P Jean-Luc Brissac [AUTHOR]",
        "Par A.VAL | P A.VAL [AUTHOR]",
        "Por Mira Okonjo y Rafa de la Cuesta | P Mira Okonjo [AUTHOR]; P Rafa de la Cuesta"
            + " [AUTHOR]",
        "Por Rafa Cuesta y Mota | P Rafa Cuesta y Mota [AUTHOR]",
        "Di Gino del Ponte e Mira Okonjo | P Gino del Ponte [AUTHOR]; P Mira Okonjo [AUTHOR]",
        "Автор: Олена Гайворон | P Олена Гайворон [AUTHOR]",
        "بقلم: ليلى الصباغ | P ليلى الصباغ [AUTHOR]",
      })
  void readsBylinesOfAnyHouse(String line, String expected) {
    assertEquals(expected, shown(Bylines.read(line, HouseStyle.GENERIC)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From the Herald’s Mira Okonjo | P Mira Okonjo [AUTHOR] of Herald",
        "From the Herald's Mira Okonjo in Riga | P Mira Okonjo [AUTHOR] of Herald in Riga",
        "From the  Herald`s Mira\u00a0Okonjo and Ewan McCrae, | P Mira Okonjo [AUTHOR] of Herald; P"
            + " Ewan McCrae [AUTHOR] of Herald",
        "By Mira Okonjo, Herald | P Mira Okonjo [AUTHOR] of Herald",
        "By Harbour Herald | O Harbour Herald [AUTHOR]",
      })
  void readsBylinesOfOneHouse(String line, String expected) {
    assertEquals(expected, shown(Bylines.read(line, HERALD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reuters and Associated Press contributed to this report | O Reuters [CONTRIBUTOR]; O"
            + " Associated Press [CONTRIBUTOR]",
        "Mira Okonjo contributed to this report. | P Mira Okonjo [CONTRIBUTOR]",
        "With reports from AP, AFP, dpa and Reuters | O AP [SOURCE]; O AFP [SOURCE]; O dpa"
            + " [SOURCE]; O Reuters [SOURCE]",
        "With reporting by Mira Okonjo. | P Mira Okonjo [CONTRIBUTOR]",
        "Source: Harbour Herald and news agencies | O Harbour Herald [SOURCE]; O news agencies"
            + " [SOURCE]",
        "Quelle: dpa | O dpa [SOURCE]",
        "Avec AFP et Reuters | O AFP [SOURCE]; O Reuters [SOURCE]",
        "Источник: Интерфакс | O Интерфакс [SOURCE]",
        "Reporting by Mira Okonjo Writing by Ewan McCrae; editing by Tess Marrow | P Mira Okonjo"
            + " [REPORTING]; P Ewan McCrae [AUTHOR]; P Tess Marrow [EDITOR]",
        "(Reporting by Mira Okonjo; Editing by Tess Marrow and Ewan McCrae) | P Mira Okonjo"
            + " [REPORTING]; P Tess Marrow [EDITOR]; P Ewan McCrae [EDITOR]",
        "Reporting by Mira Okonjo in Riga and Ewan McCrae in Oslo; Writing by Mira Okonjo | P Mira"
            + " Okonjo [AUTHOR, REPORTING] in Riga; P Ewan McCrae [REPORTING] in Oslo",
      })
  void readsClosingLines(String line, String expected) {
    assertEquals(expected, shown(Bylines.closing(line, HERALD)));
  }

  @ParameterizedTest
  @MethodSource("prose")
  void takesNoProseForBylines(String line) {
    assertEquals("none", shown(Bylines.read(line, HERALD)));
    assertEquals("none", shown(Bylines.closing(line, HERALD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mira Okonjo, Ewan McCrae, Arvid Ilmar | true",
        "A.VAL et B de K. | true",
        "Mira Okonjo (now); Ewan McCrae (earlier) | true",
        "Select Page | false",
        "Related Articles | false",
        "Kyiv | false",
        "New York | false",
        "Harbour closed | false",
        "From Riga | false",
        "By Mira Okonjo | false",
      })
  void tellsNamesFromOtherLines(String line, boolean names) {
    assertEquals(names, Bylines.looksLikeNames(line));
  }

  @Test
  void knowsOrganizations() {
    for (String name : List.of("AP", "the Associated Press", "dpa", "NTV/RL", "NTV", "NTLabs")) {
      assertTrue(Bylines.isOrganization(name, HouseStyle.GENERIC), name);
    }
    for (String name : List.of("Mira Okonjo", "McCrae", "A.VAL", "Riga", "")) {
      assertFalse(Bylines.isOrganization(name, HouseStyle.GENERIC), name);
    }
  }

  @Test
  void readsTheAddressOfARepost() {
    assertEquals(
        Optional.of(URI.create("https://news.example.org/a?b=1")),
        Bylines.sourceAddress(" Source: https://news.example.org/a?b=1 "));
    assertEquals(Optional.empty(), Bylines.sourceAddress("Source: news agencies"));
    assertEquals(Optional.empty(), Bylines.sourceAddress("Source: https://not an address"));
    assertEquals(
        "none", shown(Bylines.closing("Source: https://news.example.org/a", HouseStyle.GENERIC)));
  }

  @Test
  void staysLinearOnHugeLines() {
    String huge = "By " + "Ann, Ben and ".repeat(100_000);
    String spaces = "By Ann" + " ".repeat(1_000_000) + "Vale";
    String commas = ",".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String line : List.of(huge, spaces, commas)) {
            assertEquals("none", shown(Bylines.read(line, HERALD)));
            assertEquals("none", shown(Bylines.closing(line, HERALD)));
            assertFalse(Bylines.looksLikeNames(line));
            assertTrue(HERALD.stockLine(line).isEmpty());
          }
        });
  }
}
