package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Dropped;
import org.livenews.model.Status;

class HouseStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read more here. | POINTER",
        "READ MORE » | POINTER",
        "Click here to read more. | POINTER",
        "Click here to take a look. | POINTER",
        "Weiterlesen … | POINTER",
        "This live blog is now closed. Thank you for staying with us. | CLOSED",
        "The live blog is now closed; thank you. Here are the updates for May 4: | CLOSED",
        "Ce live s’arrête ici pour ce soir. | CLOSED",
        "Our live coverage has moved here. | MOVED",
        "Our live coverage of the flood has moved here. | MOVED",
        "Here are the latest updates: | INTRO",
        "These were the updates for May 4: | INTRO",
        "(All times are local in Riga, GMT+2) | INTRO",
        "Welcome to our live coverage of the flood. | WELCOME",
        "Read all the updates from Monday, May 4 here. | WELCOME",
        "What we covered here | KEY_POINTS",
        "Latest Developments At A Glance | KEY_POINTS",
        "L’ESSENTIEL | KEY_POINTS",
        "Главное к вечеру 4 мая: | KEY_POINTS",
        "72 Updates | COUNTER",
        "1,204 posts | COUNTER",
        "Related: The bridge that fell | PROMO",
        "Lesen Sie auch: Die Brücke | PROMO",
        "Advertisement | ADVERTISEMENT",
        "Select Page | FURNITURE",
        "Leave a Reply | FURNITURE",
        "Your email address will not be published. Required fields are marked * | FURNITURE",
        "Sort byDropdown arrow | FURNITURE",
        "Comments are closed. | FURNITURE",
      })
  void knowsStockLines(String line, StockLine expected) {
    assertEquals(Optional.of(expected), HouseStyle.GENERIC.stockLine(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How election night unfolded:",
        "Read more about the bridge that fell in the spring flood here.",
        "Related deaths have risen to nine.",
        "Welcome news for the harbour",
        "The live music was loud.",
        "Updates",
        "Nine Updates",
        "Posted in the capital, the soldiers waited.",
        "Sponsored by two parties, the bill passed.",
        "",
        " ",
        "—",
      })
  void leavesOtherLinesAlone(String line) {
    assertEquals(Optional.empty(), HouseStyle.GENERIC.stockLine(line));
  }

  @Test
  void everyStockLineHasAReasonAndNoticesSetTheStatus() {
    assertEquals(Dropped.Reason.POINTER, StockLine.POINTER.reason());
    assertEquals(Dropped.Reason.NOTICE, StockLine.MOVED.reason());
    assertEquals(Optional.of(Status.ENDED), StockLine.CLOSED.status());
    assertEquals(Optional.empty(), StockLine.INTRO.status());
  }

  @Test
  void ownRulesComeBeforeTheGenericOnes() {
    HouseStyle own =
        HouseStyle.GENERIC
            .extended()
            .stock(StockLine.PROMO, "Read more")
            .stock(StockLine.FURNITURE, "{n} Notes")
            .build();
    assertEquals(Optional.of(StockLine.PROMO), own.stockLine("Read more"));
    assertEquals(Optional.of(StockLine.FURNITURE), own.stockLine("7 notes"));
    assertEquals(Optional.of(StockLine.POINTER), own.stockLine("Read more here"));
  }

  @Test
  void ofTwoStylesTheFirstWins() {
    ZoneId riga = ZoneId.of("Europe/Riga");
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    HouseStyle a = HouseStyle.builder().zone(riga).zoneAbbreviation("LT", riga).build();
    HouseStyle b =
        HouseStyle.builder()
            .zone(oslo)
            .zoneAbbreviation("LT", oslo)
            .zoneAbbreviation("NT", oslo)
            .build();
    HouseStyle both = a.and(b);
    assertEquals(Optional.of(riga), both.zone());
    assertEquals(Map.of("LT", riga, "NT", oslo), both.zoneAbbreviations());
    assertEquals(Optional.empty(), HouseStyle.GENERIC.zone());
    assertEquals(Optional.of(oslo), HouseStyle.GENERIC.and(b).zone());
  }

  @Test
  void twoStylesAreJoinedOnceAndEachPairForItself() {
    ZoneId riga = ZoneId.of("Europe/Riga");
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    HouseStyle a = HouseStyle.builder().stock(StockLine.PROMO, "One").build();
    HouseStyle b = HouseStyle.builder().zone(riga).build();
    HouseStyle c = HouseStyle.builder().zone(oslo).build();
    assertSame(a.and(b), a.and(b));
    assertEquals(Optional.of(oslo), a.and(c).zone());
    assertEquals(Optional.of(riga), a.and(b).zone());
  }

  @Test
  void aBuilderUsedAgainDoesNotChangeWhatItBuilt() {
    HouseStyle.Builder builder = HouseStyle.builder().stock(StockLine.PROMO, "One");
    HouseStyle built = builder.build();
    builder.stock(StockLine.PROMO, "Two");
    assertEquals(Optional.empty(), built.stockLine("Two"));
    assertEquals(Optional.of(StockLine.PROMO), builder.build().stockLine("Two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By {names",
        "By {name}",
        "By {names:boss}",
        "{names}{place}",
        "{names}",
        "By [{names}",
        "By ]",
        ""
      })
  void malformedTemplatesAreTheCallersFault(String template) {
    assertThrows(
        IllegalArgumentException.class, () -> HouseStyle.builder().byline(template), template);
  }

  @Test
  void theGenericStyleNamesNoPublisher() {
    for (String file :
        List.of("bylines.txt", "closing-lines.txt", "furniture.txt", "welcomes.txt")) {
      for (String line : Words.lines(file)) {
        assertTrue(
            !line.contains("CNN") && !line.contains("Jazeera") && !line.contains("RFE"), line);
      }
    }
  }
}
