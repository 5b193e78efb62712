package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.Caption.Confidence;

class CaptionsTest {

  private static final HouseStyle STYLE =
      HouseStyle.GENERIC.extended().organization("Harbour Herald").build();

  private static Caption read(String line) {
    return Captions.read(line, STYLE).orElseThrow(() -> new AssertionError("no caption: " + line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "A boat in the port [Mira Okonjo/Reuters] | A boat in the port | Mira Okonjo/Reuters |"
            + " CERTAIN",
        "A boat in the port [File: Mira Okonjo/Reuters] | A boat in the port | File: Mira"
            + " Okonjo/Reuters | CERTAIN",
        "A boat in the port [Port Authority/Handout via Reuters] | A boat in the port | Port"
            + " Authority/Handout via Reuters | CERTAIN",
        "A boat in the port [Handout/IMO] | A boat in the port | Handout/IMO | CERTAIN",
        "A boat in the port [AP Photo/Mira Okonjo] | A boat in the port | AP Photo/Mira Okonjo |"
            + " CERTAIN",
        "A boat in the port [Anadolu] | A boat in the port | Anadolu | CERTAIN",
        "A boat in the port [Mira Okonjo] | A boat in the port | Mira Okonjo | LIKELY",
        "A boat in the port [Mira Okonjo/AFP] (AFP) | A boat in the port | Mira Okonjo/AFP |"
            + " CERTAIN",
        "A boat on May 4. (Mira Okonjo/AFP/Getty Images) | A boat on May 4. | Mira Okonjo/AFP/Getty"
            + " Images | CERTAIN",
        "A boat.  (Mira Okonjo/Getty Image/FILE) | A boat. | Mira Okonjo/Getty Image/FILE |"
            + " CERTAIN",
        "A boat. (Getty Images) | A boat. | Getty Images | CERTAIN",
        "A boat. (Photo by Mira OKONJO / AFP) | A boat. | Mira OKONJO / AFP | CERTAIN",
        "A boat. (Image: @PortWatch) | A boat. | @PortWatch | CERTAIN",
        "A boat, early on May 4. Mira Okonjo/Getty Images | A boat, early on May 4. | Mira"
            + " Okonjo/Getty Images | CERTAIN",
        "A boat. J. Mira Okonjo/AP | A boat. | J. Mira Okonjo/AP | CERTAIN",
        "A boat comes in. Picture: Mira Okonjo | A boat comes in. | Mira Okonjo | CERTAIN",
        "A boat comes in. Picture: Getty Images | A boat comes in. | Getty Images | CERTAIN",
        "A boat comes in.© AFP | A boat comes in. | AFP | CERTAIN",
        "A boat comes in Foto: Ulf von Trossen/dpa | A boat comes in | Ulf von Trossen/dpa |"
            + " CERTAIN",
        "Лодка в порту. Фото: Олена Гайворон | Лодка в порту. | Олена Гайворон | CERTAIN",
        "Un bateau, le 4 mai — EPN/Newscom/SIPA | Un bateau, le 4 mai | EPN/Newscom/SIPA | CERTAIN",
        "A boat in the port REUTERS/Mira Okonjo | A boat in the port | REUTERS/Mira Okonjo |"
            + " CERTAIN",
        "A boat. The mayor said so. (UNHCR) | A boat. The mayor said so. | UNHCR | WEAK",
        "The mayor said so. (AP) | The mayor said so. | AP | WEAK",
        "Das sagte der Bürgermeister. (dpa/AFP) | Das sagte der Bürgermeister. | dpa/AFP | WEAK",
      })
  void splitsCaptionAndCredit(String line, String text, String credit, Confidence confidence) {
    Caption caption = read(line);
    assertEquals(text, caption.text());
    assertEquals(Optional.of(credit), caption.credit());
    assertEquals(confidence, caption.confidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Harbour Herald) | Harbour Herald",
        "[File: Mira Okonjo/AP] | File: Mira Okonjo/AP",
        "AFP/Mira OKONJO | AFP/Mira OKONJO",
        "Mira Okonjo / AAPIMAGE | Mira Okonjo / AAPIMAGE",
        "AAP Image/Mira Okonjo | AAP Image/Mira Okonjo",
        "NTV News: Mira Okonjo | NTV News: Mira Okonjo",
        "Credit: Reuters/Mira Okonjo | Reuters/Mira Okonjo",
      })
  void readsCreditsThatStandAlone(String line, String credit) {
    Caption caption = read(line);
    assertTrue(caption.isBareCredit());
    assertEquals(Optional.of(credit), caption.credit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road is closed (see below)",
        "“They [in Ukraine] said so,” he told [us]",
        "The road is closed.",
        "The fee is 5 euros a day and/or night",
        "He drove at 90 km/h",
        "The photo: a boat in the port of the city",
        "Photo gallery: a month of floods",
        "All of it happened (on Monday, at noon, near the port)",
        "See https://news.example.org/a/b",
        "",
        " ",
        "]",
        "()",
        "[]",
        "/",
        "The talks went on. France/Spain talks are next.",
      })
  void takesNoProseForCaptions(String line) {
    assertEquals(Optional.empty(), Captions.read(line, STYLE), line);
  }

  @Test
  void offsetsCutTheLine() {
    String line = "  A boat.  (Mira Okonjo/AFP) ";
    Caption caption = read(line);
    assertEquals("(Mira Okonjo/AFP)", line.substring(caption.creditFrom(), caption.creditTo()));
    assertEquals("  A boat.", line.substring(0, caption.textTo()));
  }

  @Test
  void aMarkOfAPictureIsACaptionWithoutCredit() {
    Caption caption = read("Un bateau, le 4 mai. (PHOTO D’ILLUSTRATION)");
    assertEquals(Optional.empty(), caption.credit());
    assertEquals("Un bateau, le 4 mai. (PHOTO D’ILLUSTRATION)", caption.text());
    assertTrue(caption.isCertain());
  }

  @Test
  void aTwinInOneLineIsGivenOnce() {
    Caption caption = read("A boat’s crew on May 4.A boat's crew on May 4. Mira Okonjo/AP");
    assertEquals("A boat's crew on May 4.", caption.text());
  }

  @Test
  void staysLinearOnHugeLines() {
    List<String> lines =
        List.of(
            "(".repeat(1_000_000) + ")",
            "A/B ".repeat(250_000),
            "Photo: ".repeat(150_000) + "Mira Okonjo",
            " ".repeat(1_000_000),
            "— ".repeat(500_000) + "A/B");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> lines.forEach(line -> Captions.read(line, HouseStyle.GENERIC)));
  }
}
