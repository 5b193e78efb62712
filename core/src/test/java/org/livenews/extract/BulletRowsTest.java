package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.RecordFinder.Reading;

/** Updates that begin with a bullet like a headline. */
class BulletRowsTest {

  private static final String TEXT = "Hotels are full tonight, as the office says.";
  private static final String MORE = "All roads stay open until the morning.";
  private static final String LIVE = "Storm live updates";

  private static List<String> found(String... lines) {
    Rows rows = RowReading.text(lines);
    return RowReading.found(rows, BulletRows.read(rows));
  }

  /** Returns lines of as many bullets with text below and as many without headline. */
  private static String[] lines(int headlines, int others) {
    return Stream.concat(
            IntStream.range(0, headlines)
                .boxed()
                .flatMap(i -> Stream.of("• School " + i + " opens today", TEXT)),
            IntStream.range(0, others).boxed().flatMap(i -> Stream.of("• " + MORE, TEXT)))
        .toArray(String[]::new);
  }

  @Test
  void aBulletWithTextBelowIsAnUpdate() {
    Rows rows =
        RowReading.text(LIVE, "• A school opens", TEXT, MORE, "• The ferry stays tonight", TEXT);
    Reading reading = BulletRows.read(rows);
    assertEquals(
        List.of("A school opens", "The ferry stays tonight"), RowReading.found(rows, reading));
    assertEquals(1, reading.headTo());
    assertEquals(BulletRows.NAME, reading.name());
  }

  @Test
  void theFirstRowMayBeAnUpdate() {
    Rows rows = RowReading.text(lines(4, 0));
    assertEquals(0, BulletRows.read(rows).starts().get(0).row());
  }

  @Test
  void fewBulletsOfAPageThatIsNotLiveAreNoUpdates() {
    Reading reading =
        BulletRows.read(
            RowReading.text("Storm over us", "• A school opens", TEXT, "• The ferry stays", TEXT));
    assertEquals(List.of(), reading.starts());
    assertEquals(5, reading.headTo());
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0, 4", "3, 0, 0", "4, 1, 4", "4, 2, 0", "7, 3, 7", "6, 3, 0", "5, 2, 5", "0, 4, 0"
  })
  void mostBulletsMustStandAloneLikeHeadlines(int headlines, int others, int updates) {
    assertEquals(updates, found(lines(headlines, others)).size());
  }

  @Test
  void oneBulletIsNoUpdate() {
    assertEquals(List.of(), found(LIVE, "• A school opens", TEXT));
  }

  @Test
  void bulletsBelowEachOtherAreAListAndNoUpdates() {
    assertEquals(
        List.of("A school opens", "The ferry stays tonight", "The town waits tonight"),
        found(
            LIVE,
            "• Schools stay open today",
            "• Hotels are full tonight",
            TEXT,
            "• A school opens",
            TEXT,
            "• The ferry stays tonight",
            TEXT,
            "• The town waits tonight",
            TEXT));
  }

  @Test
  void aBulletOfTwoWordsOrWithoutTextBelowIsNoUpdate() {
    assertEquals(
        List.of("A school opens", "The ferry stays tonight", "The town waits tonight"),
        found(
            LIVE,
            "• A school opens",
            TEXT,
            "• The ferry stays tonight",
            TEXT,
            "• The town waits tonight",
            TEXT,
            "• More news"));
    assertEquals(
        List.of("A school opens", "The ferry stays tonight", "The town waits tonight"),
        found(
            LIVE,
            "• A school opens",
            TEXT,
            "• Ferry stays",
            TEXT,
            "• The ferry stays tonight",
            TEXT,
            "• The town waits tonight",
            TEXT));
    assertEquals(
        List.of("A school opens", "The ferry stays tonight", "The town waits tonight"),
        found(
            LIVE,
            "• A school opens",
            TEXT,
            "• The ferry stays tonight",
            TEXT,
            "• The town waits tonight",
            TEXT,
            "• The harbour is closed"));
  }

  @Test
  void aBulletOutsideTheTextIsNoUpdateAndPartsNoList() {
    Rows rows = RowReading.text(lines(5, 0));
    rows.get(0).mute();
    assertEquals(4, BulletRows.read(rows).starts().size());
    Rows list = RowReading.text(lines(5, 0));
    list.get(1).mute();
    assertEquals(0, list.nextContent(0));
    assertEquals(
        List.of(2, 4, 6, 8), BulletRows.read(list).starts().stream().map(s -> s.row()).toList());
  }
}
