package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.RecordFinder.Reading;
import org.livenews.extract.RecordFinder.Start;

/**
 * Updates that close with a time. Pages are written as a letter a row: title (P), headline (H),
 * short text (T), a text of 12 words (S) and of 13 (L), lines without end of 12 words (s) and of 13
 * (l), a clock (k), a name with a clock (g) and with day and clock (G).
 */
class ClosingTimesTest {

  private static final String WORDS = "Hotels are full and the town has opened a school for";

  private static String line(char letter, int i) {
    return switch (letter) {
      case 'P' -> "Storm over the harbour: live updates";
      case 'H' -> "School number " + i + " opens";
      case 'T' -> "Hotel " + i + " is full tonight.";
      case 'S' -> WORDS + " all.";
      case 'L' -> WORDS + " all here.";
      case 's' -> WORDS + " the";
      case 'l' -> WORDS + " all the";
      case 'k' -> "14:" + (10 + i);
      case 'g' -> "Ada Sample, 14:" + (10 + i);
      case 'G' -> "By Ada Sample, 12 May 2024, 14:" + (10 + i);
      default -> throw new IllegalArgumentException("no such row: " + letter);
    };
  }

  private static Rows rows(String letters) {
    return RowReading.text(
        IntStream.range(0, letters.length())
            .mapToObj(i -> line(letters.charAt(i), i))
            .toArray(String[]::new));
  }

  /** Returns the row of each update, and behind a dash that of its time. */
  private static String print(List<Start> starts) {
    return starts.stream()
        .map(s -> s.time() == Start.UNTIMED ? "" + s.row() : s.row() + "-" + s.time())
        .collect(Collectors.joining(" "));
  }

  private static List<Integer> clocks(String letters) {
    return IntStream.range(0, letters.length())
        .filter(i -> "kg".indexOf(letters.charAt(i)) >= 0)
        .boxed()
        .toList();
  }

  private static OptionalInt firstRow(String letters) {
    return ClosingTimes.firstRow(rows(letters), clocks(letters));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ada Sample, 12 May 2024, 14:05; true",
        "Posted by Ada Sample on 12 May 2024 at 14:05; true",
        "By Ada Sample, 14:05; false",
        "By Ada Sample, 12 May 2024; false",
        "The ferry stays until 12 May 2024, 14:05; false",
        "12 May 2024, 14:05; false"
      })
  void aLineOfWhoPostedEndsWithDayAndTime(String line, boolean posted) {
    assertEquals(posted, ClosingTimes.isPosted(RowReading.text(line).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "TGTGTG, 0-1 2-3 4-5",
    "LGLGLG, 0-1 2-3 4-5",
    "PTGTGTG, 1-2 3-4 5-6",
    "PTTGTTGTTG, 1-3 4-6 7-9",
    "TGTGHGTG, 0-1 2-3 4-5 6-7",
    "TGTGGTG, 0-1 2-3 4-4 5-6",
    "TGTGTGG, 0-1 2-3 4-5 6-6",
    "TGTGTGT, 0-1 2-3 4-5",
    "TGTGTGS, 0-1 2-3 4-5",
    "TGTGTGs, 0-1 2-3 4-5",
    "TGTGTGl, 0-1 2-3 4-5 6",
    "TGTGTGLl, 0-1 2-3 4-5 6"
  })
  void textsThatCloseWithWhoPostedThemAreUpdates(String page, String starts) {
    Reading reading = ClosingTimes.read(rows(page));
    assertEquals(starts, print(reading.starts()));
    assertEquals(reading.starts().get(0).row(), reading.headTo());
    assertEquals(ClosingTimes.NAME, reading.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TTT", "TGTG", "TGHGTG", "GTGTGTG", "HGTGTGTG", "TGTGTGL", "TGTGTGTL", "TGTGTGLs"})
  void othersAreNot(String page) {
    Reading reading = ClosingTimes.read(rows(page));
    assertEquals(List.of(), reading.starts());
    assertEquals(page.length(), reading.headTo());
  }

  @ParameterizedTest
  @CsvSource({
    "PTTGTGTG, 2-3 4-5 6-7",
    "PTTTGTTGTTG, 2-4 5-7 8-10",
    "TTGTGTG, 0-2 3-4 5-6",
    "PTTGTTGTG, 1-3 4-6 7-8",
    "PTTTGTGTG, 1-4 5-6 7-8"
  })
  void oneParagraphMoreBelowTheHeadlineOfThePageBelongsToThat(String page, String starts) {
    assertEquals(starts, print(ClosingTimes.read(rows(page)).starts()));
  }

  @Test
  void textOutsideThePageIsNoText() {
    Rows rows = rows("TGTGTG");
    rows.get(2).mute();
    assertEquals(List.of(), ClosingTimes.read(rows).starts());
    Rows cut = rows("TGTGTGl");
    cut.get(6).mute();
    assertEquals("0-1 2-3 4-5", print(ClosingTimes.read(cut).starts()));
  }

  @ParameterizedTest
  @CsvSource({
    "PHTkHTkHTk, 1",
    "PHLkHLkHLk, 1",
    "PHTTkHTkHTk, 1",
    "PTHTkHTkHTk, 2",
    "PHTkHTkHTkT, 1",
    "PHTkHTkHTkS, 1",
    "PHTkHTkHTkH, 1",
    "PHTkHTkHTkHH, 1",
    "PHTkHTkHTkTT, 1"
  })
  void aTimeClosesUpdatesThatBeginWithHeadlines(String page, int first) {
    assertEquals(OptionalInt.of(first), firstRow(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHTkHTk",
        "PHTkHTkHTkHT",
        "PHTkHTkHTkL",
        "PHTkHTkHTkTL",
        "PHTkTkHTk",
        "PHTkHTkk",
        "PHTkHTkkH",
        "PTkHTkHTk",
        "HTkHTkHTk",
        "PHTHkHTkHTk",
        "HPTkHTkHTk",
        "TTkTkTk",
        "TgTgTk",
        "TgTg"
      })
  void whereNotAllCloseNoneDoes(String page) {
    assertEquals(OptionalInt.empty(), firstRow(page));
  }

  @Test
  void aHeadlineAboveWhatIsNoTextBeginsNoUpdate() {
    Rows rows = rows("PHTkHTkHTkHT");
    rows.get(11).mute();
    assertEquals(OptionalInt.of(1), ClosingTimes.firstRow(rows, clocks("PHTkHTkHTkHT")));
  }

  @ParameterizedTest
  @CsvSource({"TgTgTg, 0", "PTTgTgTg, 2", "PTgTTgTg, 1", "PTgTgHgTg, 1"})
  void aTimeBesideANameClosesTheTextAbove(String page, int first) {
    assertEquals(OptionalInt.of(first), firstRow(page));
  }

  @ParameterizedTest
  @CsvSource({
    "TkTk, 0, 0-1 2-3",
    "PTTkTk, 2, 2-3 4-5",
    "TkkTk, 0, 0-1 3-4",
    "Tkkk, 0, 0-1",
    "TkTks, 0, 0-1 2-3",
    "TkTkl, 0, 0-1 2-3 4",
    "TkTkTl, 0, 0-1 2-3 4",
    "Tkgl, 0, 0-1 3"
  })
  void anUpdateGoesUpToItsTime(String page, int first, String starts) {
    assertEquals(starts, print(ClosingTimes.starts(rows(page), clocks(page), first)));
  }

  @Test
  void imagesAboveATextBelongToItsUpdate() {
    Rows rows =
        RowReading.html(
            "<p>Hotels are full.</p><p>14:05</p>",
            "<p>By Ada Sample</p><p><img src='a.jpg'></p><p><img src='b.jpg'></p>",
            "<p>A school opens.</p><p>14:10</p>",
            "<p><img src='c.jpg'></p><p>A ferry stays.</p><p>14:15</p>");
    assertEquals("0-1 3-6 7-9", print(ClosingTimes.starts(rows, List.of(1, 6, 9), 0)));
  }
}
