package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told to a builder is what the context knows. */
class TimeContextTest {

  private static final Instant CAPTURE = Instant.parse("2023-03-21T08:00:00Z");
  private static final Instant CHANGE = Instant.parse("2023-03-21T07:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2023, 3, 21);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private static final TimeContext ALL =
      TimeContext.builder()
          .fetchedAt(CAPTURE)
          .pageTime(CHANGE)
          .pageDate(DAY)
          .firstDay(DAY.minusDays(1))
          .zone(BERLIN)
          .zoneAbbreviations(Map.of("IST", KOLKATA))
          .language("de-AT")
          .homes(List.of("AT", "de"))
          .build();

  @Test
  void aContextKnowsWhatItWasTold() {
    assertEquals(
        new TimeContext(
            Optional.of(CAPTURE),
            Optional.of(CHANGE),
            Optional.of(DAY),
            Optional.of(DAY.minusDays(1)),
            Optional.of(BERLIN),
            Map.of("IST", KOLKATA),
            Optional.of("de-AT"),
            List.of("AT", "de")),
        ALL);
    assertEquals(ALL, ALL.toBuilder().build());
  }

  @Test
  void ofNothingToldNothingIsKnown() {
    assertEquals(
        new TimeContext(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            List.of()),
        TimeContext.NONE);
  }

  @Test
  void aHouseTellsZoneAndAbbreviations() {
    HouseStyle house =
        HouseStyle.builder().zone(KOLKATA).zoneAbbreviation("BST", ZoneOffset.UTC).build();
    TimeContext context = ALL.toBuilder().style(house).language("en").build();
    assertEquals(Optional.of(KOLKATA), context.zone());
    assertEquals(Map.of("BST", ZoneOffset.UTC), context.zoneAbbreviations());
  }

  @Test
  void aHouseWithoutAZoneLeavesTheZone() {
    TimeContext context = ALL.toBuilder().style(HouseStyle.builder().build()).build();
    assertEquals(Optional.of(BERLIN), context.zone());
    assertEquals(Map.of(), context.zoneAbbreviations());
  }

  @Test
  void laterChangesOfMapAndListDoNotShow() {
    Map<String, ZoneId> meanings = new HashMap<>(Map.of("IST", KOLKATA));
    List<String> homes = new ArrayList<>(List.of("IN"));
    TimeContext context = TimeContext.builder().zoneAbbreviations(meanings).homes(homes).build();
    meanings.clear();
    homes.clear();
    assertEquals(Map.of("IST", KOLKATA), context.zoneAbbreviations());
    assertEquals(List.of("IN"), context.homes());
    assertThrows(UnsupportedOperationException.class, () -> context.homes().add("DE"));
  }
}
