package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;

/** The offset of clocks without a zone, told by times that are printed and machine-readable. */
class PageOffsetTest {

  private static final HouseStyle PLAIN = HouseStyle.builder().build();
  private static final String NOON = "2024-03-03T12:00:00Z";

  /** A page of which the first {@code headTo} lines are the head. */
  private static PageOffset offset(
      HouseStyle style, int headTo, String published, String modified, String... lines) {
    String data =
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\",\"dateModified\":\"%s\"}"
            .formatted(published, modified);
    String html =
        "<html><head><script type=\"application/ld+json\">%s</script></head><body><p>%s</body></html>"
            .formatted(data, String.join("<p>", lines));
    Outline outline = new Outline(PageKind.ARTICLE, headTo, List.of(), List.of());
    return new PageOffset(Page.of(Capture.html(html)), outline, style);
  }

  private static PageOffset body(String... lines) {
    return offset(PLAIN, 0, "", "", lines);
  }

  private static PageOffset head(String published, String modified, String... lines) {
    return offset(PLAIN, lines.length, published, modified, lines);
  }

  private static String time(String instant, String print) {
    return "<time datetime=\"%s\">%s</time>".formatted(instant, print);
  }

  private static Optional<ZoneOffset> is(String offset) {
    return Optional.ofNullable(offset).map(ZoneOffset::of);
  }

  @ParameterizedTest
  @CsvSource({
    "12:00, Z",
    "12:15, +00:15",
    "17:30, +05:30",
    "5.30 pm, +05:30",
    "17:45, +05:45",
    "07:00, -05:00",
    "00:00, +12:00",
    "02:00, +14:00",
    "02:15, -09:45",
    "11:45, -00:15",
    "17:31,",
    "11:59,",
    "17:30 IST,",
    "5 minutes ago,",
    "Storm,"
  })
  void aClockShowsAnInstantAtAnOffsetOfQuartersOfAnHour(String print, String offset) {
    assertEquals(is(offset), body(time(NOON, print)).ofPage());
    assertEquals(Optional.empty(), body(time(NOON, print)).ofHead());
  }

  /** The offset is the same before and behind midnight of either clock. */
  @ParameterizedTest
  @CsvSource({"2024-03-03T00:30:00Z, 22:30, -02:00", "2024-03-03T22:30:30Z, 00:30, +02:00"})
  void midnightMayLieBetweenTheClocks(String instant, String print, String offset) {
    assertEquals(is(offset), body(time(instant, print)).ofPage());
  }

  @Test
  void aTitleTellsWhereTheTextHasNoClock() {
    String titled = "<time datetime=\"" + NOON + "\" title=\"%s\">%s</time>";
    assertEquals(is("+05:30"), body(titled.formatted("17:30", "a while ago")).ofPage());
    assertEquals(is("+02:00"), body(titled.formatted("17:30", "14:00")).ofPage());
    assertEquals(Optional.empty(), body(titled.formatted("a time", "a while ago")).ofPage());
  }

  @Test
  void aTimeOfNoInstantIsNoWitness() {
    assertEquals(Optional.empty(), body(time("2024-03-03T12:00:00", "17:30")).ofPage());
  }

  @Test
  void mostWitnessesTell() {
    String east = time(NOON, "17:30");
    String west = time(NOON, "07:00");
    assertEquals(is("+05:30"), body(east, west, east).ofPage());
    assertEquals(is("-05:00"), body(west, east, west).ofPage());
    assertEquals(body(west, east).ofPage(), body(east, west).ofPage());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-03T12:00:00+02:00, 2024-03-03T12:00:00+03:00, +02:00",
    "2024-03-03T12:00:00Z, 2024-03-03T12:00:00+03:00, +03:00",
    "2024-03-03T12:00:00-04:00, '', -04:00",
    "'', 2024-03-03T12:00:00-04:00, -04:00",
    "2024-03-03T12:00:00, 2024-03-03T12:00:00Z,",
    "2024-03-03T12:00:00+00:00, 2024-03-03,"
  })
  void withoutWitnessesThePageWritesItsOffsetItself(
      String published, String modified, String offset) {
    assertEquals(is(offset), head(published, modified, "The harbour").ofPage());
    assertEquals(Optional.empty(), head(published, modified, "The harbour").ofHead());
    String shown = time(NOON, "17:30");
    assertEquals(is("+05:30"), offset(PLAIN, 0, published, modified, shown).ofPage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published March 3, 2024 5:30 pm|+05:30",
        "By Ada Sample, March 3, 2024, 17:30|+05:30",
        "3 March, 13:00|+01:00",
        "March 3, 2024 12:00|Z",
        "March 4, 2024 17:30|",
        "March 2, 2024 17:30|",
        "March 4, 2024 01:00|+13:00",
        "March 3, 2024 01:00|",
        "March 3, 2024 17:31|",
        "March 3, 2024|",
        "17:30|",
        "March 3, 2024 17:30 IST|+05:30",
        "March 3, 2024 14:00 IST|+02:00",
        "March 3, 2024 13:00 IST|",
        "March 3, 2024 13:00 CET|+01:00",
        "March 3, 2024 14:00 CET|",
        "The harbour|"
      })
  void theHeadPrintsTheTimeThatThePageTells(String line, String offset) {
    assertEquals(is(offset), head(NOON, "", "Storm", line).ofHead());
    assertEquals(is(offset), head(NOON, "", "Storm", line).ofPage());
    assertEquals(is(offset), head("", NOON, "Storm", line).ofHead());
    assertEquals(Optional.empty(), head("", "", "Storm", line).ofHead());
  }

  /**
   * Minutes that are no quarter of an hour are the same at each offset, however they are printed.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 3, 2024 17:37|+05:30",
        "March 3, 2024 5.37 pm|+05:30",
        "March 3, 2024 1207 GMT|Z",
        "2024年3月3日20时7分|+08:00",
        "٣ مارس ٢٠٢٤ ١٥:٠٧|+03:00",
        "March 3, 2024 17:38|",
        "March 3, 2024 5 pm|",
        "March 3, 2024 17:30|"
      })
  void theHeadPrintsMinutesPastAQuarter(String line, String offset) {
    String instant = "2024-03-03T12:07:59Z";
    assertEquals(is(offset), head(instant, "", "Storm", line).ofHead());
    assertEquals(is(offset), head("2024-03-03T12:10:00Z", instant, "Storm", line).ofHead());
  }

  @Test
  void everyMinuteOfTheHeadIsFound() {
    for (int minute = 0; minute < 60; minute++) {
      String instant = "2024-03-03T12:%02d:00Z".formatted(minute);
      String line = "March 3, 2024 17:%02d".formatted(minute);
      assertEquals(is("+05:00"), head(instant, "", line).ofHead(), instant);
    }
  }

  @Test
  void theHousesMeaningOfAZoneCounts() {
    HouseStyle house =
        HouseStyle.builder().zoneAbbreviation("IST", ZoneId.of("Asia/Jerusalem")).build();
    assertEquals(Optional.empty(), offset(house, 1, NOON, "", "March 3, 2024 17:30 IST").ofHead());
    assertEquals(is("+02:00"), offset(house, 1, NOON, "", "March 3, 2024 14:00 IST").ofHead());
  }

  @Test
  void onlyLinesOfTheHeadCount() {
    String line = "March 3, 2024 17:30";
    assertEquals(is("+05:30"), offset(PLAIN, 2, NOON, "", "Storm", line).ofHead());
    assertEquals(is("+05:30"), offset(PLAIN, 9, NOON, "", "Storm", line).ofHead());
    assertEquals(Optional.empty(), offset(PLAIN, 1, NOON, "", "Storm", line).ofHead());
  }

  @Test
  void aLongLineIsText() {
    for (int words : new int[] {30, 31}) {
      String line = "boat ".repeat(words - 4) + "March 3, 2024 17:30";
      assertEquals(is(words == 30 ? "+05:30" : null), head(NOON, "", line).ofHead());
    }
  }

  @Test
  void theHeadAndTimeElementsAreWitnessesTogether() {
    String line = "March 3, 2024 17:30";
    String east = time(NOON, "17:30");
    String west = time(NOON, "07:00");
    assertEquals(is("+05:30"), offset(PLAIN, 1, NOON, "", line, west, east).ofPage());
    assertEquals(is("-05:00"), offset(PLAIN, 1, NOON, "", line, west, west).ofPage());
    assertEquals(is("+05:30"), offset(PLAIN, 1, NOON, "", line, west, west).ofHead());
  }

  @Test
  void bothTimesOfThePageAreLookedForInTheHead() {
    String change = "2024-03-03T15:00:00Z";
    PageOffset page =
        head(NOON, change, "Published March 3, 2024 13:00", "Updated March 3, 2024 16:00");
    assertEquals(is("+01:00"), page.ofHead());
  }
}
