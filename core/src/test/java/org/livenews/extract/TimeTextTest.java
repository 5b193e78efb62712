package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.TimeReader.Place;
import org.livenews.extract.TimeWords.Kind;

/** Words at the places of a text: what is kept of earlier looks changes no answer. */
class TimeTextTest {

  private static final String TEXT =
      "(Mar 3) um 9 Uhr ago, vor März 5 min. ago am Mo. 3 marts 12-р сар aaɓnde 3";

  private static TimeText in(String tag, String text) {
    return new TimeText(text, TimeLanguage.of(Locale.forLanguageTag(tag)));
  }

  /** The words of all languages and the names of the own one, looked up anew. */
  private static long looked(TimeText in, int p, int limit, Kind kind) {
    TimeLanguage language = in.language();
    long name = language.conventions().names().match(in.text(), p, limit, kind);
    long word = TimeWords.ALL.match(in.text(), p, limit, kind, language);
    return name != TimeWords.NONE && TimeWords.end(name) >= TimeWords.end(word) ? name : word;
  }

  /** All there is to ask at a place before a limit. */
  private static void assertAnswers(TimeText in, int p, int limit) {
    for (Kind kind : Kind.values()) {
      String place = p + " " + limit + " " + kind;
      assertEquals(looked(in, p, limit, kind), in.match(p, limit, kind), place);
      long name = in.language().conventions().names().match(TEXT, p, limit, kind);
      assertEquals(name != TimeWords.NONE, in.isNamed(p, limit, kind), place);
      for (int only = 0; only < 4; only++) {
        assertEquals(
            TimeWords.ALL.match(TEXT, p, limit, kind, only), in.match(p, limit, kind, only), place);
      }
      assertEquals(
          NamesAnywhere.match(TEXT, p, limit, kind), in.matchElsewhere(p, limit, kind), place);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "da", "und"})
  void aTextAnswersAsTheTablesDoWhateverWasAskedBefore(String tag) {
    TimeText in = in(tag, TEXT);
    for (int step : new int[] {1, 2, 3, 8}) {
      for (int p = 0; p + step < TEXT.length(); p++) {
        assertAnswers(in, p, TEXT.length());
        assertAnswers(in, p + step, TEXT.length());
      }
    }
    for (int p = 0; p < TEXT.length(); p++) {
      assertAnswers(in, p, Math.min(p + 2, TEXT.length()));
      assertAnswers(in, p, TEXT.length());
    }
  }

  /** Where words begin, and the end. */
  private static int[] places(String text) {
    return IntStream.rangeClosed(0, text.length())
        .filter(p -> p == 0 || p == text.length() || text.charAt(p - 1) == ' ')
        .toArray();
  }

  @Test
  void anAgeMayStandWhereAFreshLookFindsItsWords() {
    String text = "a boat, 5 min ago or now, and a ship in the harbour, 2 hours ago but no tide";
    TimeText in = in("en", text);
    int[] places = places(text);
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      int from = places[random.nextInt(places.length)];
      int to = places[random.nextInt(places.length)];
      Place place = random.nextBoolean() ? Place.ALONE : Place.PROSE;
      if (from <= to) {
        boolean fresh = in("en", text).mayHoldAge(from, to, place);
        assertEquals(fresh, in.mayHoldAge(from, to, place), from + " " + to + " " + place);
      }
    }
  }

  /** Parts asked for one behind another, each as long as a reader looks at. */
  @Test
  void anAgeBehindManyPartsIsFound() {
    String text = "boat ".repeat(30) + "2 hours ago " + "boat ".repeat(30) + "5 min ago";
    TimeText in = in("en", text);
    for (int from : places(text)) {
      int to = Math.min(from + 20, text.length());
      boolean fresh = in("en", text).mayHoldAge(from, to, Place.PROSE);
      assertEquals(fresh, in.mayHoldAge(from, to, Place.PROSE), from + "");
      assertTrue(fresh || !text.substring(from, to).contains("ago"));
    }
  }

  @Test
  void aWordOfItsOwnIsAnAgeOnlyWhereItIsAlone() {
    for (TimeText in : List.of(in("en", "just now"), in("de", "heute"), in("de", "diese Woche"))) {
      int length = in.text().length();
      assertFalse(in.mayHoldAge(0, length, Place.PROSE));
      assertFalse(in.mayHoldAge(0, length, Place.LEADING));
      assertTrue(in.mayHoldAge(0, length, Place.ALONE));
      assertFalse(in.mayHoldAge(0, length, Place.PROSE));
    }
  }

  @Test
  void aNameOfTheLanguageGoesBeforeAWordAsLong() {
    TimeText german = in("de", "März 3");
    assertTrue(german.isNamed(0, 6, Kind.MONTH));
    assertFalse(german.isNamed(0, 6, Kind.WEEKDAY));
    assertFalse(in("und", "März 3").isNamed(0, 6, Kind.MONTH));
    assertEquals(4, TimeWords.end(german.match(0, 6, Kind.MONTH)));
    assertEquals(3, TimeWords.value(german.match(0, 6, Kind.MONTH)));
    assertNotEquals(TimeWords.NONE, in("und", "März 3").match(0, 6, Kind.MONTH));
  }
}
