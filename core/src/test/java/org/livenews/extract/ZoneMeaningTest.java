package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;

class ZoneMeaningTest {

  private static final LocalDate SUMMER = LocalDate.of(2023, 7, 4);

  private static TimeContext home(String... homes) {
    return TimeContext.builder().pageDate(SUMMER).homes(List.of(homes)).build();
  }

  private static Optional<Instant> read(TimeContext context, String line) {
    return TimelineTest.read(context, line).times().get(0).instant();
  }

  private static List<Code> codes(TimeContext context, String line) {
    return TimelineTest.read(context, line).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "BST, GB, 11:00",
    "BST, UK, 11:00",
    "BST, BD, 06:00",
    "IST, IN, 06:30",
    "IST, hi, 06:30",
    "IST, IE, 11:00",
    "IST, IL, 09:00",
    "CST, US, 17:00",
    "CST, zh, 04:00",
    "CST, CN, 04:00",
    "CST, AU, 02:30",
    "AST, CA, 15:00",
    "AST, SA, 09:00",
    "PST, US, 19:00",
    "PST, PH, 04:00",
    "PST, PK, 07:00",
    "GST, AE, 08:00",
    "WST, AU, 04:00",
    "EST, AU, 02:00",
    "EST, US, 16:00",
    "EST, en, 16:00"
  })
  void theCountryOrLanguageTellsTheMeaning(String name, String home, String utc) {
    assertEquals(
        Optional.of(utc),
        read(home(home), "12:00 " + name).map(i -> i.toString().substring(11, 16)));
  }

  @ParameterizedTest
  @CsvSource({"BST", "IST", "CST", "AST", "PST", "GST", "AMT", "ECT", "WST", "SST", "MST"})
  void nothingToldLeavesItOpen(String name) {
    assertEquals(Optional.empty(), read(home("en"), "12:00 " + name));
    assertEquals(List.of(Code.AMBIGUOUS_ZONE), codes(home("en"), "12:00 " + name));
  }

  @Test
  void thePagesOffsetTellsTheMeaningBeforeItsCountry() {
    TimeContext context =
        TimeContext.builder()
            .pageDate(SUMMER)
            .zone(ZoneOffset.ofHoursMinutes(5, 30))
            .homes(List.of("IE"))
            .build();
    assertEquals(Optional.of(Instant.parse("2023-07-04T06:30:00Z")), read(context, "12:00 IST"));
    assertEquals(List.of(Code.AMBIGUOUS_ZONE), codes(context, "12:00 IST"));
  }

  @Test
  void anOffsetOfNoMeaningLeavesItOpen() {
    TimeContext context =
        TimeContext.builder()
            .pageDate(SUMMER)
            .zone(ZoneOffset.ofHours(9))
            .homes(List.of("IN"))
            .build();
    assertEquals(Optional.empty(), read(context, "12:00 IST"));
  }

  @Test
  void theHouseIsAskedFirstAndNeedsNoNote() {
    TimeContext context =
        TimeContext.builder()
            .pageDate(SUMMER)
            .homes(List.of("GB"))
            .zoneAbbreviations(Map.of("BST", ZoneId.of("Asia/Dhaka")))
            .build();
    assertEquals(Optional.of(Instant.parse("2023-07-04T06:00:00Z")), read(context, "12:00 BST"));
    assertEquals(List.of(), codes(context, "12:00 BST"));
  }

  @Test
  void aMeaningThatIsNotPrintedIsTold() {
    Timeline timeline = TimelineTest.read(home("GB"), "12:00 BST", "11:00 BST");
    assertEquals(1, timeline.diagnostics().size());
    Diagnostic told = timeline.diagnostics().get(0);
    assertEquals(Diagnostic.Severity.NOTE, told.severity());
    assertTrue(told.detail().contains("Europe/London"), told.detail());
  }

  @Test
  void addressAndLanguageTellTheHome() {
    assertEquals(
        List.of("UK", "GB", "en"),
        ZoneMeaning.homes(
            Optional.of(URI.create("https://www.example.co.uk/live")), Optional.of("en-GB")));
    assertEquals(
        List.of("hi"),
        ZoneMeaning.homes(Optional.of(URI.create("https://example.com/a")), Optional.of("hi")));
    assertEquals(List.of(), ZoneMeaning.homes(Optional.empty(), Optional.empty()));
  }

  /** Whatever the page is, an abbreviation is read as one of its meanings or left open. */
  @Property
  void onlyAMeaningOfTheNameIsTaken(
      @ForAll("names") String name, @ForAll("homes") String home, @ForAll("offsets") int hours) {
    TimeContext context =
        TimeContext.builder()
            .pageDate(SUMMER)
            .zone(ZoneOffset.ofHours(hours))
            .homes(List.of(home))
            .build();
    TimePhrase phrase = Times.ANY_LANGUAGE.only("12:00 " + name).orElseThrow();
    List<ZoneId> meanings = TimeWords.ALL.zones().meaningsOf(name);
    assertFalse(meanings.isEmpty());
    Optional<ZoneMeaning> read = ZoneMeaning.of(meanings, context, phrase);
    assertTrue(read.isEmpty() || meanings.contains(read.get().zone()));
    Instant noon = SUMMER.atTime(12, 0).toInstant(ZoneOffset.UTC);
    read.ifPresent(
        m -> assertEquals(ZoneOffset.ofHours(hours), m.zone().getRules().getOffset(noon), name));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("BST", "IST", "CST", "AST", "PST", "GST", "WST", "SST", "MST", "EST");
  }

  @Provide
  Arbitrary<String> homes() {
    return Arbitraries.of("GB", "IN", "US", "AU", "en", "ar", "zh");
  }

  @Provide
  Arbitrary<Integer> offsets() {
    return Arbitraries.integers().between(-11, 13);
  }
}
