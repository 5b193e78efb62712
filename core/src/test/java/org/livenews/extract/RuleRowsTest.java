package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/** Updates that are parted by rules: by their datelines, by times or below a live title. */
class RuleRowsTest {

  private static final String RULE = "____";
  private static final String RIGA = "RIGA (Sample Agency) — The ferry stays in the harbour.";
  private static final String OSLO = "OSLO (Sample Agency) — The town opens a school for all.";
  private static final String TEXT = "Hotels are full tonight, as the office says.";
  private static final String MORE = "All roads to the coast stay open until the morning.";

  /** Returns the rows of parts with a rule between any two; lines in a part are parted by bars. */
  private static Rows parts(String... parts) {
    return RowReading.text(String.join("|" + RULE + "|", parts).split("\\|+"));
  }

  private static List<String> found(Rows rows) {
    return RowReading.found(rows, RuleRows.read(rows));
  }

  @Test
  void anUpdateBeginsAtEachDateline() {
    Rows rows = parts("Storm over the harbour", RIGA + "|" + TEXT, OSLO);
    Reading reading = RuleRows.read(rows);
    assertEquals(List.of(RIGA, OSLO), RowReading.found(rows, reading));
    assertEquals(2, reading.headTo());
    assertEquals(RuleRows.NAME, reading.name());
  }

  @Test
  void anUpdateBeginsAboveTheFirstRuleAndBelowAHeadline() {
    assertEquals(List.of(RIGA, OSLO), found(parts(RIGA, "A school opens|" + OSLO, TEXT)));
  }

  @Test
  void oneRulePartsNothing() {
    Reading reading = RuleRows.read(parts("Storm live updates|" + RIGA, OSLO));
    assertEquals(List.of(), reading.starts());
    assertEquals(4, reading.headTo());
  }

  @Test
  void halfOfThePartsNeedADateline() {
    assertEquals(List.of(RIGA, OSLO), found(parts(TEXT, RIGA, TEXT, OSLO)));
    assertEquals(List.of(), found(parts(TEXT, RIGA, TEXT, OSLO, TEXT)));
  }

  @Test
  void oneDatelineMakesNoUpdates() {
    assertEquals(List.of(), found(parts("", RIGA, "")));
  }

  @Test
  void nothingBetweenTwoRulesIsNoPart() {
    assertEquals(List.of(RIGA, OSLO), found(parts("", TEXT, RIGA, "", TEXT, OSLO, "", "")));
  }

  @Test
  void aPartThatPrintsATimeNearItsTopIsAnUpdate() {
    Rows rows =
        parts(
            TEXT,
            "14:05|" + TEXT,
            "A school opens|13:10 " + TEXT,
            "A bridge closes|" + MORE + "|12:00");
    Reading reading = RuleRows.read(rows);
    assertEquals(
        List.of("14:05 @ 14:05", "A school opens @ 13:10 " + TEXT, "A bridge closes @ 12:00"),
        RowReading.found(rows, reading));
    assertEquals(2, reading.headTo());
  }

  @Test
  void aTimeInTheFourthRowIsNotNearTheTop() {
    assertEquals(
        List.of(),
        found(parts("", "14:05", "13:10", "A bridge closes|" + TEXT + "|" + MORE + "|12:00")));
  }

  @Test
  void theTimeOfTheNextPartTellsNothing() {
    assertEquals(
        List.of("14:05 @ 14:05", "13:10 @ 13:10", "12:00 @ 12:00"),
        found(parts("", TEXT, "14:05", "13:10", "12:00")));
  }

  @Test
  void mostPartsBelowTheFirstRuleNeedATime() {
    List<String> times = List.of("14:05 @ 14:05", "13:10 @ 13:10", "12:00 @ 12:00");
    assertEquals(times, found(parts("", "14:05", TEXT, "13:10", TEXT, "12:00", "", "")));
    assertEquals(List.of(), found(parts("", "14:05", TEXT, "13:10", TEXT, "12:00", TEXT)));
    assertEquals(List.of(), found(parts("", "14:05", "13:10")));
  }

  @Test
  void daysAndMutedTimesAreNoTimes() {
    assertEquals(
        List.of(), found(parts("", "14:05", "13:10", "Published 12 May 2024 by Ada Sample")));
    Rows muted = parts("", "14:05", "13:10", "12:00 " + TEXT);
    muted.get(muted.size() - 1).mute();
    assertEquals(List.of(), found(muted));
  }

  @Test
  void belowALiveTitleEachPartBehindARuleIsAnUpdate() {
    Rows rows = parts("Storm live updates|" + TEXT, MORE, "", "A school opens|" + TEXT, "");
    Reading reading = RuleRows.read(rows);
    assertEquals(List.of(MORE, "A school opens"), RowReading.found(rows, reading));
    assertEquals(3, reading.headTo());
  }

  @Test
  void withoutLiveTitlePartsAreSectionsOfAnArticle() {
    Reading reading = RuleRows.read(parts("Storm over the harbour|" + TEXT, MORE, TEXT));
    assertEquals(List.of(), reading.starts());
    assertEquals(6, reading.headTo());
  }

  @Test
  void onePartBelowALiveTitleIsNoUpdate() {
    assertEquals(List.of(), found(parts("Storm live updates", MORE, "")));
  }

  @Test
  void anUpdateEndsAtTheNextRuleOrWhereTheNextOneBegins() {
    Rows rows = parts(RIGA + "|" + TEXT, OSLO);
    assertEquals(2, RuleRows.end(rows, 0, 4));
    assertEquals(2, RuleRows.end(rows, 2, 4));
    assertEquals(1, RuleRows.end(rows, 0, 1));
    assertEquals(4, RuleRows.end(rows, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "a|____|b|____|c, '0 2 4', true",
    "a|x|____|b|____|c|____|x, '0 3 5', true",
    "a|____|b, '0 2', false",
    "a|b|____|c, '0 1 3', false",
    "a|____|b|x|c, '0 2 4', false",
    "a|____|____|b|____|c, '0 3 5', false",
    "a|____|x|b|____|c, '0 3 5', false"
  })
  void oneRuleAtTheEndOfEachUpdatePartsThem(String lines, String starts, boolean part) {
    Rows rows = RowReading.text(lines.split("\\|"));
    List<Start> updates =
        List.of(starts.split(" ")).stream()
            .map(row -> new Start(Integer.parseInt(row), Start.UNTIMED))
            .toList();
    assertEquals(part, RuleRows.part(rows, updates));
  }
}
